import type { Block, Posting, SectionId } from "../posting/index.ts";
import { lexicon } from "../tables/terms.ts";
import { scanTerms, wordsOf, type Hit } from "../tables/lexicon.ts";
import type { FoundSection } from "./sections.ts";
import type { ReadBlock } from "./terms.ts";

/** Sections that are there in substance, judged by what the text says; only those of `there` are left out. */
export function contentSections(posting: Posting, read: readonly ReadBlock[], there: ReadonlySet<SectionId>): FoundSection[] {
  const under = headingsOver(posting);
  const found = new Map<SectionId, FoundSection>();
  // Heard once in this paragraph or run of list items; a second, different word makes it sure.
  const likely = new Map<SectionId, { form: string; block: Block }>();
  let knowsEmployer = there.has("about-employer");
  const employer = posting.employer && nameOf(posting.employer.value);
  const add = (id: SectionId, block: Block): void => {
    if (!isThere(id, there) && !found.has(id)) found.set(id, { id, heading: null, how: "content", at: block.at, isEmpty: false });
  };
  const hear = (hits: readonly Hit[], block: Block, over: SectionId | null): void => {
    for (const { term } of hits) {
      if (term.kind !== "section-cue" || term.id === "mask") continue;
      const colon = term.id.indexOf(":");
      const id = term.id.slice(0, colon);
      if (found.has(id) || speaksOfOther(id, over)) continue;
      const before = likely.get(id);
      if (term.id.endsWith(":sure") || (before && before.form !== term.form)) add(id, before?.block ?? block);
      else likely.set(id, { form: term.form, block });
    }
  };
  for (const { block, hits } of read) {
    const over = under.get(block) ?? null;
    if (block.kind !== "item") likely.clear();
    if (hits.length > 0 && !namesClasses(hits)) hear(hits, block, over);
    if (!knowsEmployer && !speaksOfOther("about-employer", over) && introducesEmployer(block, employer)) {
      add("about-employer", block);
      knowsEmployer = true;
    }
  }
  if (posting.title && !isThere("schedule-shift", there) && !found.has("schedule-shift")) {
    const title = posting.title.value;
    if (scanTerms(title, wordsOf(title), lexicon()).some(({ term }) => term.id === "schedule-shift:sure" || term.id === "schedule-shift:likely")) found.set("schedule-shift", { id: "schedule-shift", heading: null, how: "content", at: posting.title.at, isEmpty: false });
  }
  const opening = read.find(({ block }) => block.kind === "paragraph" && block.text.text.length >= 80 && isOpening(under.get(block) ?? null));
  if (opening) add("summary", opening.block);
  return [...found.values()];
}

/** Text under these headings uses the words of other sections without holding them. */
const STATEMENTS = new Set(["eeo", "accommodation", "background-check", "privacy", "veterans", "ai-notice", "work-authorization", "physical-demands", "work-environment"]);

/** For each section, headings whose text may use its words for something else: verifying insurance is a duty, not a benefit. */
const OTHERS: Readonly<Record<SectionId, ReadonlySet<string>>> = {
  benefits: new Set(["responsibilities", "qualifications", "qualifications-required", "qualifications-preferred", "skills", "experience"]),
  "about-employer": new Set(["responsibilities", "qualifications", "qualifications-required", "qualifications-preferred", "skills", "experience", "benefits", "compensation-benefits", "how-to-apply"]),
  "how-to-apply": new Set(["responsibilities", "qualifications", "skills", "benefits"]),
  responsibilities: new Set(["qualifications", "qualifications-required", "qualifications-preferred", "skills", "experience", "benefits", "compensation-benefits", "about-employer", "how-to-apply"]),
  qualifications: new Set(["benefits", "compensation-benefits", "about-employer", "how-to-apply"]),
};

function speaksOfOther(id: SectionId, over: SectionId | null): boolean {
  if (over === null) return false;
  // Footers of job boards list hours and place in a row of labels below the last statement.
  if (STATEMENTS.has(over)) return id !== "schedule-shift" && id !== "location-work-model";
  return OTHERS[id]?.has(over) ?? false;
}

/** The employer's name without what stands in brackets behind it. */
function nameOf(employer: string): string {
  return employer.replace(/\s*\(.*$/, "").trim();
}

function introducesEmployer({ kind, text }: Block, employer: string | null): boolean {
  if (kind !== "paragraph") return false;
  return (employer !== null && speaksOfEmployer(text.text, employer)) || ORGANISATION.test(text.text);
}

// "Larkspur Behavioral Hospital is a licensed 90-bed center …": a name that does not begin with "The", and what kind of house it is.
const ORGANISATION = /^(?:At )?(?!The |This |Our |We |You |As |If |In )[A-Z][\w&'’.-]+(?: (?:[A-Z][\w&'’.()-]*|of|and|the|for|&)){0,7},? (?:is|are) (?:an?|the|one of|part of|home to) [^.!?]{0,120}\b(?:hospitals?|cent(?:er|re)|clinic|company|organi[sz]ation|provider|firm|non-?profit|agency|network|facility|institut(?:e|ion)|university|foundation|practice|studio|start-?up|platform|school|charity|trust|manufacturer|system|place|leader)\b/;

/** "Larkspur Health has served …": the employer as the subject of a sentence that does not only seek someone. */
function speaksOfEmployer(text: string, name: string): boolean {
  const at = name.length < 3 ? -1 : text.indexOf(name);
  if (at === 3 && /^At .+?,? we\b/.test(text.slice(0, at + name.length + 4))) return true;
  return at >= 0 && /^(?:\s*\([^)]*\))?,?\s+(?:is|was|has|provides|offers|serves|believes|works|builds|helps|operates|exists|protects|delivers|specializes)\s(?!(?:an? equal|currently|actively|now|looking|seeking|hiring|accepting|pleased|excited|recruiting|committed to (?:equal|diversity|being an equal)|no\b))/i.test(text.slice(at + name.length));
}

function isOpening(over: SectionId | null): boolean {
  return over === null || over === "about-employer" || over === "about-team";
}

/** A list of protected classes: three or more of them in one block. */
function namesClasses(hits: readonly Hit[]): boolean {
  let count = 0;
  for (const { term } of hits) if (term.kind === "class") count++;
  return count >= 4;
}

const QUALIFICATIONS = ["qualifications", "qualifications-required", "qualifications-preferred", "education-experience", "experience", "licensure-certification", "skills", "education"];

/** Content judged under one id counts as there when a heading of the same family is. */
function isThere(id: SectionId, there: ReadonlySet<SectionId>): boolean {
  if (id === "qualifications") return QUALIFICATIONS.some((each) => there.has(each));
  if (id === "benefits") return there.has("benefits") || there.has("compensation-benefits");
  return there.has(id);
}

const FRAME = /\b(?:summary|overview|description)\b/i;

function headingsOver(posting: Posting): ReadonlyMap<Block, SectionId> {
  const over = new Map<Block, SectionId>();
  for (const { id, heading, blocks } of posting.sections) {
    // "Job Summary and Qualifications" frames all sorts of content.
    if (id === null || (heading && FRAME.test(heading.text))) continue;
    let bullets = 0;
    let plainLines = 0;
    for (const block of blocks) {
      const { length } = block.text.text;
      // Prose after a list, bulleted or in plain short lines, no longer belongs to the heading above the list.
      const isAfterList = block.kind === "paragraph" && ((bullets > 0 && length >= 80) || (plainLines >= 3 && length >= 200));
      if (isAfterList) break;
      if (block.kind === "item") bullets++;
      else plainLines = length < 160 ? plainLines + 1 : 0;
      over.set(block, id);
    }
  }
  return over;
}
