import type { Block, Posting, SectionId } from "../../posting/index.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { sectionCue, type SectionCue } from "../../tables/section-cues.ts";
import { isOfFamily } from "../../tables/sections.ts";
import type { Cache, SourceSpan, TextSpan } from "../../text/index.ts";
import { tellsHowToApply } from "./apply.ts";
import { asksOfApplicants } from "./asked.ts";
import { headingsOver, isOfWork, meansOther } from "./context.ts";
import { introducesEmployer, namesOf, type EmployerNames } from "./employer.ts";
import { saysHours } from "./hours.ts";
import { saysWhere } from "./place.ts";
import { workTold } from "./work.ts";
import type { FoundSection } from "./model.ts";
import { memoPerText, annotate, type AnnotatedText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";

/** Sections that are there in substance, judged by what the text says; those found before are left out. */
export function contentSections(
  posting: Posting,
  read: readonly AnnotatedBlock[],
  before: readonly FoundSection[],
  cache: Cache,
): FoundSection[] {
  const hearing = new Hearing(posting, before);
  const names = namesOf(posting);
  const untold = TOLD.filter(({ id }) => !hearing.knows(id));
  for (const { block, annotated } of read) {
    hearing.hear(block, cuesIn(annotated));
    for (const { id, isTold } of untold)
      if (hearing.mayBeTold(id, block) && isTold(annotated)) hearing.add(id, block.at);
    if (block.kind === "paragraph" && hearing.mayHear("about-employer", block) && introducesEmployer(annotated, names))
      hearing.add("about-employer", block.at);
  }
  const work = hearing.knows("responsibilities") ? null : firstOfWork(read, hearing, names);
  if (work) hearing.add("responsibilities", work.at);
  if (posting.title && !hearing.knows("schedule-shift") && namesHours(annotate(posting.title.value, cache)))
    hearing.add("schedule-shift", posting.title.at);
  const opening = hearing.knows("summary")
    ? undefined
    : read.find(({ block }) => isOpening(block, hearing.headingOver(block)));
  if (opening) hearing.add("summary", opening.block.at);
  return hearing.found;
}

/** Sections that sentences are known to hold by how they are built. */
const TOLD: readonly { readonly id: SectionId; readonly isTold: (annotated: AnnotatedText) => boolean }[] = [
  { id: "how-to-apply", isTold: memoPerText(({ text }) => tellsHowToApply(text)) },
  { id: "qualifications", isTold: memoPerText(({ text }) => asksOfApplicants(text)) },
  { id: "location-work-model", isTold: memoPerText(({ text }) => saysWhere(text)) },
  { id: "schedule-shift", isTold: memoPerText(({ text }) => saysHours(text)) },
];

/**
 * Where work is told of without a set phrase: by two different verbs of work in one paragraph or run of short lines.
 */
function firstOfWork(read: readonly AnnotatedBlock[], hearing: Hearing, names: EmployerNames | null): Block | null {
  const verbs = new Set<string>();
  for (const { block, annotated } of read) {
    if (meansOther("responsibilities", hearing.headingOver(block))) continue;
    const told = workTold(annotated, names);
    if (told.verbs.size === 0 || block.text.text.length >= SHORT_LINE) verbs.clear();
    for (const verb of told.verbs) verbs.add(verb);
    if (told.isPromised || verbs.size >= 2) return block;
  }
  return null;
}

const SHORT_LINE = 160;

/** A word or phrase that speaks for a section. */
interface Cue extends SectionCue {
  readonly form: string;
}

const cuesIn = memoPerText((annotated): readonly Cue[] => {
  if (!annotated.has("section-cue")) return NONE;
  const listed = listOfClasses(annotated.of("class"));
  const cues: Cue[] = [];
  for (const hit of annotated.of("section-cue")) {
    const cue = sectionCue(hit.term.id);
    if (cue && !isInside(hit, listed)) cues.push({ ...cue, form: hit.term.form });
  }
  return cues;
});

const NONE: readonly Cue[] = [];

/** Where a list of protected classes stands, with the sentence around it: it names much and asks nothing. */
function listOfClasses(classes: readonly Hit[]): TextSpan | null {
  if (classes.length < 4) return null;
  return { start: classes[0]!.start - REACH, end: classes.at(-1)!.end + REACH };
}

const REACH = 160;

function isInside({ start, end }: Hit, stretch: TextSpan | null): boolean {
  return stretch !== null && start >= stretch.start && end <= stretch.end;
}

/** Gathers sections in one walk over the blocks. */
class Hearing {
  readonly found: FoundSection[] = [];
  readonly #posting: Posting;
  /** Sections that need no telling any more: there from the start, or found. */
  readonly #known: Set<SectionId>;
  /** Heard once in this paragraph or run of list items; a second, different word makes it sure. */
  readonly #likely = new Map<SectionId, { readonly form: string; readonly at: SourceSpan }>();
  #over: ReadonlyMap<Block, SectionId> | null = null;

  constructor(posting: Posting, before: readonly FoundSection[]) {
    this.#posting = posting;
    this.#known = knownFrom(before);
  }

  knows(id: SectionId): boolean {
    return this.#known.has(id);
  }

  /** True where words in the block may speak for a section that nothing spoke for before. */
  mayHear(id: SectionId, block: Block): boolean {
    return !this.#known.has(id) && !meansOther(id, this.headingOver(block));
  }

  /** True as well for a closing line below a list: "Send us your resume" asks for no skill. */
  mayBeTold(id: SectionId, block: Block): boolean {
    return (
      this.mayHear(id, block) ||
      (id === "how-to-apply" && block.kind === "paragraph" && !this.#known.has(id) && isOfWork(this.headingOver(block)))
    );
  }

  headingOver(block: Block): SectionId | null {
    this.#over ??= headingsOver(this.#posting);
    return this.#over.get(block) ?? null;
  }

  add(id: SectionId, at: SourceSpan): void {
    if (this.#known.has(id)) return;
    this.#known.add(id);
    this.found.push({ id, heading: null, headingAt: null, how: "content", at, isEmpty: false, isBare: false });
  }

  hear(block: Block, cues: readonly Cue[]): void {
    if (block.kind !== "item" && this.#likely.size > 0) this.#likely.clear();
    for (const { section: id, isSure, form } of cues) {
      if (!this.mayHear(id, block)) continue;
      const before = this.#likely.get(id);
      if (isSure || (before && before.form !== form)) this.add(id, before?.at ?? block.at);
      else this.#likely.set(id, { form, at: block.at });
    }
  }
}

function namesHours(title: AnnotatedText): boolean {
  return title.of("section-cue").some(({ term }) => sectionCue(term.id)?.section === "schedule-shift");
}

function isOpening({ kind, text }: Block, heading: SectionId | null): boolean {
  return (
    kind === "paragraph" &&
    text.text.length >= 80 &&
    (heading === null || heading === "about-employer" || heading === "about-team")
  );
}

/** Content judged under one id counts as there when a heading of the same family is. */
function knownFrom(sections: readonly FoundSection[]): Set<SectionId> {
  const known = new Set<SectionId>();
  for (const { id, isEmpty } of sections) {
    if (isEmpty) continue;
    known.add(id);
    if (isOfFamily(id, "requirements")) known.add("qualifications");
  }
  if (known.has("compensation-benefits")) known.add("benefits");
  return known;
}
