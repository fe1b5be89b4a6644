import type { LeftOut } from "../tables/law.ts";

// Keys and values, never sentences: `src/wording` says them, in each language by one table with a line for every key.

/** A reason as data: its key, and the values that its sentence names. */
type Keyed<Reasons> = { readonly [K in keyof Reasons]: { readonly key: K } & Readonly<Reasons[K]> }[keyof Reasons];

/** For reasons that name nothing. */
type Nothing = Record<never, never>;

/** A place as reasons name it. */
export interface NamedPlace {
  /** `US-CO`, `US-NY/nyc`. */
  readonly id: string;
  /** As people call it: "Colorado". */
  readonly name: string;
}

/** Why a law reaches a posting, or does not: nothing is in doubt. */
export interface Grounds {
  /** Enough people for the law, or too few. */
  employs: { count: number; atLeast: number };
  "employs-there": { count: number; atLeast: number; place: NamedPlace };
  "employs-too-few-there": { count: number; atLeast: number; place: NamedPlace };
  /** One person there is asked, and the config says that there is none. */
  "employs-nobody-there": { place: NamedPlace };
  "left-out": { by: Exclude<LeftOut, "urgent-temporary"> };
  /** For current employees only, whom the law leaves out. */
  "internal-only": { cite: string };
  "made-before": { made: string; from: string };
  "works-in": { town: string };
  "works-elsewhere": { town: string; place: NamedPlace };
  "not-near": { place: NamedPlace };
  "no-place-named": Nothing;
  "reports-there": { place: NamedPlace };
  /** Remote, and nothing is said of where people may live. */
  "from-where-unsaid": Nothing;
  "may-be-done-from": { place: NamedPlace };
  /** The same, and the posting names the place. */
  "named-as-open": { place: NamedPlace };
  "not-open-to": { place: NamedPlace };
  "not-done-from": { place: NamedPlace };
  /** People of the place are shut out, which the law disregards. */
  "shut-out-in-vain": { place: NamedPlace };
  "not-foreseeable": { place: NamedPlace };
  "no-office-there": { place: NamedPlace };
  "counts-inside-only": { place: NamedPlace };
  /** A law that is only recorded, with the row's own words. */
  recorded: { says: string };
  begins: { on: string };
  ended: { on: string };
}

/** Why a law may reach a posting: what it knows, and the fact that decides. */
export interface OpenGrounds {
  "head-count": { atLeast: number };
  "head-count-there": { atLeast: number; place: NamedPlace };
  /** One person is enough, and nothing is said of the place. */
  "anyone-there": { place: NamedPlace };
  /** One person there is asked beside the head-count. */
  "someone-needed-there": { place: NamedPlace };
  "first-there": { place: NamedPlace };
  "counted-elsewhere": { count: number; atLeast: number; place: NamedPlace };
  /** `ties` are the row's own words, to follow "you". */
  "tied-there": { ties: string; place: NamedPlace };
  "temporary-assignment": Nothing;
  "temporary-job": Nothing;
  "agreement-mentioned": Nothing;
  unpaid: Nothing;
  "beginning-disputed": { from: string; to: string; asOf: string };
  "wider-named": { text: string; place: NamedPlace };
  /** A town without its state, or a place in running text. */
  "perhaps-works-in": { text: string; place: NamedPlace };
  /** The posting's words make the employer one that the law leaves out. */
  "public-employer-named": { text: string; by: "federal-employer" | "public-employer" };
  "office-there": { place: NamedPlace };
  /** Remote, limited to other places, for an employer with people there. */
  "limited-elsewhere": { place: NamedPlace };
  "from-anywhere": { place: NamedPlace };
  foreseeable: { place: NamedPlace };
  "remote-unsaid": { place: NamedPlace };
}

/** Facts that decide whether what a finding asks for is needed. */
export interface Conditions {
  /** An obligation that the law row itself calls unsettled, with the row's own words. */
  "obligation-unsettled": { says: string };
  "single-figure": Nothing;
  "no-upper-end": Nothing;
  "no-lower-end": Nothing;
  "pay-behind-link": Nothing;
  "commission-alone": Nothing;
  "pay-withheld": Nothing;
  "pay-differs-by-place": Nothing;
  "other-pay-offered": Nothing;
  "no-junior-rate": Nothing;
  "full-time-hours": { hours: number };
  "benefits-behind-link": Nothing;
  "benefits-withheld": Nothing;
  "no-closing-day": { text: string };
  "ai-in-hiring": Nothing;
  "treats-patients": Nothing;
  /** No button to apply stands on the page where the posting is published. */
  "apply-button": Nothing;
  /** In US dollars. */
  "federal-contract": { above: number };
}

/** What may be otherwise than it was read. */
export interface Doubts {
  /** Too many findings of the rule that people read were wrong. */
  "often-wrong": { read: number; right: number };
  "title-unclear": { occupation: string; title: string };
  "title-unknown": Nothing;
  /** Some obligations sound like those of another occupation. */
  "duties-differ": { fitting: string | null };
  "several-meanings": { title: string; means: readonly string[] };
  "requirements-elsewhere": Nothing;
  /** The setting of the post decides what its holder needs. */
  setting: { setting: "federal" | "academic" | "review" };
  "other-license-enough": Nothing;
  "license-implied": { text: string };
  "one-of-several-ways": Nothing;
  facility: { facility: string };
  /** Another way that the law on the holder of a post leaves open, in the row's own words. */
  "other-way": { says: string };
  "people-served-there": { asked: string };
  "state-goes-unsaid": Nothing;
  "full-license-asked": Nothing;
  "residency-implied": Nothing;
  "family-medicine-meant": Nothing;
  "license-holder-sought": Nothing;
  "patients-by-words": Nothing;
  slip: Nothing;
  "period-by-size": Nothing;
  "town-without-state": { town: string };
  "place-in-passing": Nothing;
  /** A sentence names the place; no line or field does. */
  "place-in-text": { text: string };
  "employer-unsaid": Nothing;
  /** A line or a sentence names the employer; no field does. */
  "employer-in-passing": { text: string };
  "town-by-license": { town: string };
  "town-by-words": { town: string };
  "too-little-text": Nothing;
  "several-jobs": Nothing;
  "other-paper": Nothing;
  article: Nothing;
  "no-work-described": Nothing;
}

/** Why a law surely reaches a posting or does not. */
export type Ground = Keyed<Grounds>;

/** Why a law may reach a posting; `both` are two facts about one head-count. */
export type OpenGround = Keyed<OpenGrounds> | { readonly key: "both"; readonly reasons: readonly OpenGround[] };

/** What decides, or may be otherwise, or why something is read as it is. */
export type Reason = Ground | OpenGround | Keyed<Conditions> | Keyed<Doubts>;

/** Several reasons that are open at once. */
export interface AllOf {
  readonly key: "all-of";
  readonly reasons: readonly Reason[];
}
