import type { Posting, SectionId } from "../../posting/index.ts";
import type { TermIds } from "../../tables/ids.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { annotatedBlocks, blocksWith } from "../annotated-blocks.ts";
import { memoPerText } from "../annotated-text.ts";
import { isSure } from "../certainty.ts";
import type { Ask } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { places } from "../places/places.ts";
import { isIndexOfJobs, isListOfJobs } from "./lists-of-jobs.ts";
import { sections } from "./sections.ts";

/** What a text shows of its kind. Each sign is looked for when a step asks for it. */
export class KindSigns {
  readonly #posting: Posting;
  readonly #ask: Ask;
  readonly words: number;
  #there: ReadonlySet<SectionId> | null = null;

  constructor(posting: Posting, ask: Ask) {
    this.#posting = posting;
    this.#ask = ask;
    const inTitle = posting.fields.some(({ name }) => name === "title") ? WORDS_OF_TITLE : 0;
    this.words = ask(annotatedBlocks).reduce((sum, { annotated }) => sum + annotated.words.length, inTitle);
  }

  has(id: SectionId): boolean {
    return this.#sections.has(id);
  }

  /** True where a heading announces duties. */
  get headsDuties(): boolean {
    return this.#ask(sections).some(({ id, how }) => how === "heading" && id === "responsibilities");
  }

  get isListOfJobs(): boolean {
    return isListOfJobs(this.#ask(annotatedBlocks));
  }

  get isIndexOfJobs(): boolean {
    return isIndexOfJobs(this.#ask(annotatedBlocks));
  }

  /** How many of the things that only a posting tells are there: pay, hours, a way to apply. */
  get advertises(): number {
    return ADVERTISING.filter((id) => this.has(id)).length;
  }

  /** Signs of a paper beside a posting: what it calls itself, and the jobs that somebody held. */
  get papers(): number {
    const isCareer = this.#ask(annotatedBlocks).some(({ annotated }) => tellsCareer(annotated));
    return this.#countCues("attachment") + (isCareer ? 1 : 0);
  }

  get articleWords(): number {
    return this.#countCues("article");
  }

  /** True where something is said of the work, or asked of applicants. */
  get saysWork(): boolean {
    return [...this.#sections].some((id) => isOfFamily(id, "work", "requirements"));
  }

  /** True where a posting may have been begun: it has a field, a way of working, a job that we know, or a place. */
  get isBegun(): boolean {
    return (
      this.#posting.fields.length > 0 ||
      this.advertises > 0 ||
      this.#ask(places).workplaceAt !== null ||
      this.#isNamedJob
    );
  }

  // The title is that of an occupation, or a place of work stands right below or beside it.
  get #isNamedJob(): boolean {
    const job = this.#ask(occupation);
    if (job.id !== null && isSure(job)) return true;
    const top = this.#posting.title?.at.end ?? 0;
    return this.#ask(places).work.some(({ at }) => at.start <= top + PLACE_NEAR_TITLE);
  }

  get #sections(): ReadonlySet<SectionId> {
    return (this.#there ??= new Set(
      this.#ask(sections)
        .filter(({ isEmpty }) => !isEmpty)
        .map(({ id }) => id),
    ));
  }

  #countCues(id: TermIds["kind-cue"]): number {
    let count = 0;
    for (const { annotated } of blocksWith("kind-cue", this.#ask))
      for (const { term } of annotated.of("kind-cue")) if (term.id === id) count++;
    return count;
  }
}

/** A title that stands in a field counts like so many words of text. */
const WORDS_OF_TITLE = 3;
const PLACE_NEAR_TITLE = 60;

const ADVERTISING: readonly SectionId[] = [
  "how-to-apply",
  "benefits",
  "compensation-benefits",
  "compensation",
  "schedule-shift",
  "deadline",
];

/** A job that somebody holds, as a CV dates it: "2018 – present". */
const CAREER = /\b(?:19|20)\d\d\s?[-–]\s?(?:present|current|now)\b/i;
const tellsCareer = memoPerText(({ text }) => CAREER.test(text));
