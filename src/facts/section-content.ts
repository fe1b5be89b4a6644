import type { Block, Posting, SectionId } from "../posting/index.ts";
import { scanTerms, wordsOf, type Hit, type Term } from "../tables/lexicon.ts";
import { lexicon } from "../tables/terms.ts";
import type { Span } from "../text/index.ts";
import { headingsOver, meansOther } from "./section-context.ts";
import { employerName, introducesEmployer } from "./section-employer.ts";
import type { FoundSection } from "./sections.ts";
import type { ReadBlock } from "./terms.ts";

/** Sections that are there in substance, judged by what the text says; those of `there` are left out. */
export function contentSections(posting: Posting, read: readonly ReadBlock[], there: ReadonlySet<SectionId>): FoundSection[] {
  const hearing = new Hearing(there);
  const over = headingsOver(posting);
  const name = employerName(posting);
  for (const { block, hits } of read) {
    const heading = over.get(block) ?? null;
    hearing.hear(block, hits, heading);
    const mayIntroduce = !hearing.knows("about-employer") && !meansOther("about-employer", heading);
    if (mayIntroduce && introducesEmployer(block, name)) hearing.add("about-employer", block.at);
  }
  if (posting.title && !hearing.knows("schedule-shift") && namesHours(posting.title.value)) hearing.add("schedule-shift", posting.title.at);
  const opening = hearing.knows("summary") ? undefined : read.find(({ block }) => isOpening(block, over.get(block) ?? null));
  if (opening) hearing.add("summary", opening.block.at);
  return hearing.found();
}

/** Gathers sections from the cues in one walk over the blocks. */
class Hearing {
  readonly #there: ReadonlySet<SectionId>;
  readonly #found = new Map<SectionId, FoundSection>();
  /** Heard once in this paragraph or run of list items; a second, different word makes it sure. */
  readonly #likely = new Map<SectionId, { readonly form: string; readonly at: Span }>();

  constructor(there: ReadonlySet<SectionId>) {
    this.#there = there;
  }

  knows(id: SectionId): boolean {
    return this.#found.has(id) || isThere(id, this.#there);
  }

  add(id: SectionId, at: Span): void {
    if (!this.knows(id)) this.#found.set(id, { id, heading: null, how: "content", at, isEmpty: false });
  }

  found(): FoundSection[] {
    return [...this.#found.values()];
  }

  hear(block: Block, hits: readonly Hit[], heading: SectionId | null): void {
    if (block.kind !== "item") this.#likely.clear();
    if (listsClasses(hits)) return;
    for (const { term } of hits) if (term.kind === "section-cue" && term.id !== MASK) this.#hearCue(term, block, heading);
  }

  #hearCue({ id: cue, form }: Term, { at }: Block, heading: SectionId | null): void {
    const colon = cue.indexOf(":");
    const id = cue.slice(0, colon);
    if (this.knows(id) || meansOther(id, heading)) return;
    const before = this.#likely.get(id);
    if (cue.endsWith(":sure") || (before && before.form !== form)) this.add(id, before?.at ?? at);
    else this.#likely.set(id, { form, at });
  }
}

/** Longer phrases that use a cue's words for something else. */
const MASK = "mask";

/** A list of protected classes names much and asks nothing. */
function listsClasses(hits: readonly Hit[]): boolean {
  let count = 0;
  for (const { term } of hits) if (term.kind === "class") count++;
  return count >= 4;
}

function namesHours(title: string): boolean {
  return scanTerms(title, wordsOf(title), lexicon()).some(({ term }) => term.kind === "section-cue" && term.id.startsWith("schedule-shift:"));
}

function isOpening({ kind, text }: Block, heading: SectionId | null): boolean {
  return kind === "paragraph" && text.text.length >= 80 && (heading === null || heading === "about-employer" || heading === "about-team");
}

const QUALIFICATIONS = ["qualifications", "qualifications-required", "qualifications-preferred", "education-experience", "experience", "licensure-certification", "skills", "education"];

/** Content judged under one id counts as there when a heading of the same family is. */
function isThere(id: SectionId, there: ReadonlySet<SectionId>): boolean {
  if (id === "qualifications") return QUALIFICATIONS.some((each) => there.has(each));
  if (id === "benefits") return there.has("benefits") || there.has("compensation-benefits");
  return there.has(id);
}
