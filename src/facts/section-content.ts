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
    if (hits.length === 0 || (over !== null && STATEMENTS.has(over)) || namesClasses(hits)) continue;
    hear(hits, block, over);
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
const STATEMENTS = new Set(["eeo", "accommodation", "background-check", "privacy", "veterans", "ai-notice", "work-authorization", "physical-demands"]);

/** For each section, headings whose text may use its words for something else: verifying insurance is a duty, not a benefit. */
const OTHERS: Readonly<Record<SectionId, ReadonlySet<string>>> = {
  benefits: new Set(["responsibilities", "qualifications", "qualifications-required", "qualifications-preferred", "skills", "experience", "about-employer"]),
  "about-employer": new Set(["responsibilities", "qualifications", "qualifications-required", "qualifications-preferred", "skills", "experience", "benefits", "compensation-benefits", "how-to-apply"]),
  "how-to-apply": new Set(["responsibilities", "qualifications", "skills", "benefits"]),
  responsibilities: new Set(["qualifications", "qualifications-required", "qualifications-preferred", "skills", "experience", "benefits", "compensation-benefits", "about-employer", "how-to-apply"]),
  qualifications: new Set(["benefits", "compensation-benefits", "about-employer", "how-to-apply"]),
};

function speaksOfOther(id: SectionId, over: SectionId | null): boolean {
  return over !== null && (OTHERS[id]?.has(over) ?? false);
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

function headingsOver(posting: Posting): ReadonlyMap<Block, SectionId> {
  const over = new Map<Block, SectionId>();
  for (const { id, blocks } of posting.sections) if (id !== null) for (const block of blocks) over.set(block, id);
  return over;
}
