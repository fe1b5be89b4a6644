import type { Informing, PlaceRole, TermIds } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** What words of a workplace say; rows of `rules/knowledge/words/workplace.yaml`. */
export interface WorkplaceWords {
  /** `undefined`: they look like it and say nothing of the job. */
  readonly workplace?: "remote" | "hybrid" | "onsite";
  /** True where nothing else is left open. */
  readonly whole?: true;
  /** True where they say it only if a place or a way of working is asked for. */
  readonly whereAsked?: true;
}

/** What is said beside them: that it is not so, or only at times. How far it is said, the term tells. */
export interface WorkplaceModifier {
  readonly says: "denied" | "in-part";
}

/** What words near a place say of it; on which side and how far, the term tells. */
export interface PlaceCue {
  readonly role?: PlaceRole;
  /** The role where the sentence speaks of the employer and not of the job. */
  readonly unlessJob?: PlaceRole;
  /** The role where "our" or "in" leads to the place. */
  readonly possessed?: PlaceRole;
  /** True where the place is visited, and the work is done elsewhere. */
  readonly visit?: true;
  /** What the sentence informs people of the place about, so that it does not say where the job is. */
  readonly informs?: Informing;
}

/** The rows by their ids, as compiled, and lists as the alternatives of a pattern. */
export interface RawWorkplace {
  readonly workplace: Readonly<Record<TermIds["workplace"], WorkplaceWords>>;
  readonly modifiers: Readonly<Record<TermIds["workplace-modifier"], WorkplaceModifier>>;
  readonly placeCues: Readonly<Record<TermIds["place-cue"], PlaceCue>>;
  readonly between: string;
  readonly leading: string;
  readonly joining: string;
  readonly journeys: string;
  readonly towards: string;
  readonly asked: string;
}

/** Rows and patterns about where work is done and what places are named for. */
export interface WorkplaceTable extends Pick<RawWorkplace, "workplace" | "modifiers" | "placeCues"> {
  /** What may stand between a place and what tells its role behind it: "Ohio RN license". */
  readonly between: RegExp;
  /** What ends ahead of a place that is somebody's or stood in: "in our Reno". */
  readonly leading: RegExp;
  /** What may stand between two places of a list. */
  readonly joining: RegExp;
  /** What ends ahead of a place that is travelled to: "travel (10%) is required to our". */
  readonly journey: RegExp;
}

export const workplaceTable = lazyTable(
  "workplace",
  ({ between, leading, joining, journeys, towards, asked, ...rows }: RawWorkplace): WorkplaceTable => ({
    ...rows,
    between: new RegExp(`^${GAP}(?:(?:['’]s?|${between}|\\/)${GAP}){0,3}$`, "i"),
    leading: new RegExp(`\\b(?:${leading})[\\s\\u00a0]+(?:\\w+[\\s\\u00a0]+)?$`, "i"),
    joining: new RegExp(
      `^[\\s\\u00a0)]*(?:[,/&;|•·][\\s\\u00a0]*)?(?:(?:${joining}|&)[\\s\\u00a0]*)?(?:in )?(?:the )?(?:state of )?$`,
      "i",
    ),
    journey: new RegExp(`\\b(?:${journeys})(?: \\([^()]{1,20}\\))?(?: (?:is )?(?:${asked}))? to (?:(?:${towards}) )?$`),
  }),
);

const GAP = "[\\s\\u00a0-]*";
