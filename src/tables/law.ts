import type { CountedWhere, ObligationKind, LawConfidence, LawStatus, LeftOut, RemoteReach, Taken } from "./ids.ts";
import { lazyTable } from "./table.ts";

export type { ObligationKind, LeftOut, RemoteReach, Taken } from "./ids.ts";

/** An amount of money over a stretch of time. */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
  readonly per: "hour" | "year";
}

/** What every obligation may say beside its own terms. */
export interface Terms {
  /** `false` where the obligation itself is in doubt; `decides` then completes "this is needed if …". */
  readonly settled?: false;
  readonly decides?: string;
  /** What stands behind it; left out: the law itself. */
  readonly evidence?: "guidance" | "proposal";
}

/** How pay is to be shown. */
export interface PayTerms extends Terms {
  readonly singleRate: Taken;
  readonly openEnded: Taken | "floor-is-the-form";
  /** Pay behind a link instead of in the posting. */
  readonly link: Taken;
  /**
   * What a commission needs. `statement`: to be named, in whole or part; `statement-if-sole`: the same where there is
   * nothing else; `rate`: its rate.
   */
  readonly commission?: "statement" | "statement-if-sole" | "exempt-if-sole" | "rate";
  readonly pieceRate?: "allowed";
  /** `base`: a tipped job shows its base wage. */
  readonly tips?: "base";
  /** Pay above this need not be shown. */
  readonly exemptAbove?: Amount;
}

/**
 * How wide a range may be. Rows use the first that fits; `checkAboveRatio` is the linter's own measure for a test of
 * good faith.
 */
export interface WidthTerms extends Terms {
  readonly cap?: Amount;
  readonly exemptAbove?: Amount;
  readonly fullTimeHours?: number;
  readonly weeks?: number;
  readonly percentOfMinimum?: number;
  readonly checkAboveRatio?: number;
}

/** The terms of each kind of obligation. */
export interface ObligationTerms extends Readonly<Record<ObligationKind, Terms>> {
  readonly "pay-range": PayTerms;
  readonly "pay-period": Terms;
  readonly "upon-hire": Terms;
  readonly "full-scale": Terms;
  readonly "range-per-place": Terms & { readonly levels?: boolean };
  readonly width: WidthTerms;
  readonly benefits: Terms & { readonly trailOff: "allowed" | "breach"; readonly link: Taken };
  readonly "other-pay": Terms & {
    readonly asks: "description" | "description-and-rate" | "commission-rate" | "each-kind";
  };
  readonly deadline: Terms & { readonly rolling: Taken; readonly openUntilFilled: Taken };
  readonly "how-to-apply": Terms;
  readonly "job-description": Terms & { readonly asks: "if-exists" };
  readonly "ai-use": Terms;
  readonly "vacancy-status": Terms;
  readonly "no-local-experience": Terms & { readonly licensing?: "allowed" };
  readonly "gender-neutral": Terms;
  readonly "contract-named": Terms;
  readonly "no-pay-history": Terms;
  readonly "no-pay-secrecy": Terms;
  readonly "not-below-minimum": Terms & { readonly currency: string; readonly perHour: number };
  readonly "hourly-beside-piece-rate": Terms;
}

/** How many people an employer needs for a law to reach it, and how they are counted. */
export interface HeadCount {
  readonly atLeast: number;
  /** `unsettled`: sources differ on whether only people in the place count. */
  readonly counted: CountedWhere;
  /** So many of them in the place itself. */
  readonly alsoInPlace?: number;
  /** True where an employer with nobody there yet may be reached all the same. */
  readonly alsoInPlaceUnsettled?: boolean;
  /**
   * What else binds an employer to the place, to follow "you"; where nothing is known of it, remote work alone is a
   * please check.
   */
  readonly ties?: string;
  readonly average?: "prior-year";
  readonly contractors?: "counted";
  /** The threshold for private households, and for agencies. */
  readonly household?: number;
  readonly agency?: number;
}

/** Whom a law reaches from a day on. */
export interface ReachTerms {
  readonly employees: HeadCount;
  readonly remote: readonly RemoteReach[];
  readonly audience: readonly ("internal" | "external")[];
  readonly without: readonly LeftOut[];
  /** `false`: saying that people of the place may not apply changes nothing. */
  readonly exclusionAvoids?: false;
  /** Binds only postings made since the first day; left out: whatever is up. */
  readonly binds?: "postings-made-since";
  /** True where amending or posting again counts as making. */
  readonly amendedCounts?: boolean;
}

/** Values under the day they begin, earliest first. */
export type Dated<T> = readonly (readonly [day: string, value: T])[];

/** What a breach may cost, and how it may be mended in time. */
export interface Exposure {
  readonly cure: string | null;
  readonly penalty: string | null;
}

/** One law, as a run needs it. */
export interface Law {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  /** Places inside `place` whose ids do not begin with it. */
  readonly contains: readonly string[];
  readonly name: string;
  readonly cite: string;
  readonly url: string;
  readonly status: LawStatus;
  readonly from: string | null;
  /** From here the day is beyond dispute; before it, everything is a please check. */
  readonly settledFrom: string | null;
  readonly until: string | null;
  /** Why the linter stays silent about a law that is only recorded. */
  readonly records: string | null;
  /** What a breach may cost and how it may be mended; information, not advice. `null` where no source read tells. */
  readonly exposure: Exposure | null;
  readonly reach: Dated<ReachTerms>;
  readonly obligations: { readonly [K in ObligationKind]?: Dated<ObligationTerms[K]> };
}

/** What `posting-lint law` and `explain` tell beyond what rules need. */
export interface LawNotes {
  readonly citeInFull: string;
  readonly confidence: LawConfidence;
  readonly covers: string | null;
  readonly remoteWork: string | null;
  readonly notes: string | null;
  readonly doubts: readonly string[];
}

/** Every law of the knowledge, in order of place. */
export const laws = lazyTable<readonly Law[]>("law");

const notes = lazyTable<Readonly<Record<string, LawNotes>>>("law-notes");

/** What is known of a law beyond its obligations. */
export function lawNotes(id: string): LawNotes | undefined {
  return notes()[id];
}

/** The value that holds on a day; `undefined` before the first. */
export function onDay<T>(dated: Dated<T>, day: string): { readonly since: string; readonly value: T } | undefined {
  for (let i = dated.length - 1; i >= 0; i--)
    if (dated[i]![0] <= day) return { since: dated[i]![0], value: dated[i]![1] };
  return undefined;
}

/** True when place `inner` lies in `outer` or is it: `US-NY/nyc` in `US-NY` in `US`. */
export function isWithin(inner: string, outer: string): boolean {
  if (!inner.startsWith(outer)) return false;
  const next = inner.charCodeAt(outer.length);
  return Number.isNaN(next) || next === 45 || next === 47;
}
