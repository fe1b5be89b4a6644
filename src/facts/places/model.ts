import type { Mapped, SourceSpan } from "../../text/index.ts";
import type { Premise } from "../certainty.ts";
import type { AnnotatedText } from "../annotated-text.ts";

/** A place; likely where a sentence alone names it, a guess where its state or its part in the job is not said. */
export interface Place extends Premise {
  /** `US-CO`, `US-NY/nyc`, `CA-ON`, `DE`; the narrowest id we know. */
  readonly id: string;
  readonly city: string | null;
  readonly text: string;
  readonly at: SourceSpan;
}

/** Where the work may be done, and from where. */
export interface Places {
  /** The country whose bodies, checks or money the posting speaks of; `null` where it speaks of none or of several. */
  readonly country: string | null;
  /** Where the work is done, most certain first. */
  readonly work: readonly Place[];
  readonly workplace: "onsite" | "hybrid" | "remote" | "unknown";
  readonly workplaceAt: SourceSpan | null;
  /** Where a remote worker may live; empty: nothing is said. */
  readonly openTo: readonly Place[];
  /** Where it says people may not live ("not open to Colorado residents"). */
  readonly closedTo: readonly Place[];
  /** "reports to our New York office". */
  readonly reportsTo: readonly Place[];
  /** Places of the employer's offices or headquarters that are not the place of work. */
  readonly offices: readonly Place[];
  /** Places a licence is asked for; kept apart, since they need not be the place of work. */
  readonly licensure: readonly Place[];
}

/** A text with its terms, and whether it is a place where a bare "Remote" says it of the job. */
export interface PlaceText {
  readonly text: Mapped;
  readonly annotated: AnnotatedText;
  readonly asksForPlace: boolean;
  /** The text of the next block: the answer, where this one is a label alone ("Work Remotely:"). */
  readonly next: string;
}

/** Where the work is done, as the words say it. */
export interface Workplace {
  readonly workplace: Places["workplace"];
  readonly at: SourceSpan | null;
}

/** A text that names places or a way of working, with where it stands. */
export interface LocatedText extends PlaceText {
  /** `field`: a value that must be a place. `top`: the title or a short line above the first section. */
  readonly from: From;
}

/** Where a text stands that may name places. */
export type From = "field" | "applicants" | "workplace" | "title" | "top" | "label" | "text";
