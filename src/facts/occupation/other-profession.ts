import type { Posting } from "../../posting/index.ts";
import { hasRole } from "../../tables/credentials.ts";
import { dutyWords } from "../../tables/duty-words.ts";
import type { CredentialId, FamilyId, OccupationId } from "../../tables/ids.ts";
import {
  areKin,
  EDUCATION_LEVELS,
  isKindOf,
  occupation as lookUp,
  occupationIds,
  type Occupation,
} from "../../tables/occupations.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { annotatedBlocks, type AnnotatedBlock } from "../annotated-blocks.ts";
import { isSure } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import { pay } from "../pay/pay.ts";
import { askedOfHolder, identifyingCredentials, namesCredentialsOf, type AskedOfHolder } from "./asked-of-holder.ts";
import { weighDuties, type DutyWeight } from "./duty-weight.ts";
import { titleMatch, type TitleMatch } from "./title-match.ts";

/** What a posting asks and pays speaks for another occupation than its title. */
export interface OtherProfession {
  readonly occupation: OccupationId;
  /**
   * `work`: the duties are that occupation's too. `asked`: nothing but its credentials is asked, under a title that may
   * mean much. `physician`: a title that anybody may hold asks for a physician, and so means one.
   */
  readonly by: "work" | "asked" | "physician";
  /** False where the duties weigh nearly as much for others, so that it is open whose work it is. */
  readonly isClear: boolean;
  /** The words that say so. */
  readonly words: readonly string[];
}

/**
 * Whose work a posting is for where nothing that goes with its title is asked. What is asked or paid makes us look; the
 * duties must then speak for the same occupation.
 */
export function otherProfession(
  posting: Posting,
  blocks: readonly AnnotatedBlock[],
  title: TitleMatch,
  ask: Ask,
): OtherProfession | null {
  const against = ask(demandsAgainst);
  if (against === null) return null;
  const { row, asked, holders } = against;
  const physician = physicianUnder(row, asked, ask);
  if (physician !== null || !needsSchooling(row)) return physician;
  const weight = weighDuties(dutyLines(posting, blocks));
  const other =
    holders.length > 0 ? heaviestHolder(holders, asked, weight, row.id) : heaviestUnlicensed(weight, row, asked);
  if (other !== null)
    return { occupation: other, by: "work", isClear: isClearly(other, weight), words: weight.linesFor(other) };
  const [holder] = holders;
  return holder === undefined || isSure(title)
    ? null
    : { occupation: holder, by: "asked", isClear: false, words: wordsOf(asked) };
}

/** What a posting asks or pays that does not go with its title, where it asks nothing that does. */
export interface DemandsAgainst {
  readonly row: Occupation;
  readonly asked: AskedOfHolder;
  /** Who holds the credentials that are asked; empty where schooling or pay alone speak against the title. */
  readonly holders: readonly OccupationId[];
}

/** What is asked or paid against a title; `null` where nothing is, or where something of the title's own is asked too. */
export const demandsAgainst = defineFact("demandsAgainst", (posting: Posting, ask): DemandsAgainst | null => {
  const title = posting.title ? titleMatch(posting.title.value, ask.cache).occupation : null;
  const row = title === null ? undefined : lookUp(title);
  const blocks = ask(annotatedBlocks);
  if (!row || namesCredentialsOf(row.id, blocks)) return null;
  const asked = askedOfHolder(posting, blocks, row.id);
  if (asked.isLicenseOpen) return null;
  if (asked.ofOthers.size > 0) {
    const holders = holdersOf(asked, row.id);
    return holders.length > 0 ? { row, asked, holders } : null;
  }
  const isTooLittle = needsSchooling(row) && (isSchoolingTooLow(asked, row) || isPaidTooLittle(row, ask));
  return isTooLittle ? { row, asked, holders: [] } : null;
});

/** How much the duties of a posting weigh for one occupation more than for another, in bits. */
export function weightBeyond(
  posting: Posting,
  blocks: readonly AnnotatedBlock[],
  one: OccupationId,
  other: OccupationId,
): number {
  const weight = weighDuties(dutyLines(posting, blocks));
  return weight.weightFor(one) - weight.weightFor(other);
}

const MOST_WORDS = 4;

function wordsOf({ ofOthers }: AskedOfHolder): readonly string[] {
  return [...new Set(ofOthers.values())].slice(0, MOST_WORDS);
}

function needsSchooling({ licenses, education: { level } }: Occupation): boolean {
  return licenses.some(({ required }) => required) || level === "master" || level === "doctorate";
}

/** Occupations that hold everything which is asked and tells a profession; none where it tells several or the title's. */
function holdersOf({ ofOthers }: AskedOfHolder, title: OccupationId): readonly OccupationId[] {
  const holders = [...new Set([...ofOthers.keys()].flatMap((one) => dutyWords().holdersOf(one)))];
  return holders.some((id) => areKin(id, title)) ? [] : holders;
}

/** What duties weigh at least to speak for an occupation whose credentials are asked, in bits. */
const ENOUGH_BESIDE_CREDENTIALS = 16;
/** … and what they weigh for it, measured by what they weigh for the title's. */
const SHARE_BESIDE_CREDENTIALS = 0.9;

function heaviestHolder(
  holders: readonly OccupationId[],
  { ofOthers }: AskedOfHolder,
  weight: DutyWeight,
  title: OccupationId,
): OccupationId | null {
  const heaviest = Math.max(...holders.map((id) => weight.weightFor(id)));
  const least = Math.max(ENOUGH_BESIDE_CREDENTIALS, weight.weightFor(title) * SHARE_BESIDE_CREDENTIALS);
  if (heaviest < least) return null;
  const heldBy = (id: OccupationId) => [...ofOthers.keys()].filter((one) => identifyingCredentials(id).has(one)).length;
  // A school social worker holds an LCSW too; who is told by it has few other ways.
  const nearly = holders.filter((id) => weight.weightFor(id) >= heaviest * NEARLY && isSeveral(id, weight));
  return (
    nearly.sort(
      (a, b) => heldBy(b) - heldBy(a) || identifyingCredentials(a).size - identifyingCredentials(b).size,
    )[0] ?? null
  );
}

const NEARLY = 0.75;

/** The same where schooling or pay alone speak against the title: the duties must tell more, and clearly. */
const ENOUGH_ALONE = 24;
const SHARE_ALONE = 1.5;

function heaviestUnlicensed(weight: DutyWeight, title: Occupation, asked: AskedOfHolder): OccupationId | null {
  const mayBeMeant = weight.heaviest.filter((id) => goesWith(lookUp(id)!, title, asked));
  const [heaviest] = mayBeMeant;
  if (heaviest === undefined) return null;
  const least = Math.max(ENOUGH_ALONE, weight.weightFor(title.id) * SHARE_ALONE);
  return weight.weightFor(heaviest) >= least && isSeveral(heaviest, weight) ? heaviest : null;
}

// Who is sought has no licence, since none is asked, and no more schooling than is asked.
function goesWith(row: Occupation, title: Occupation, { schooling }: AskedOfHolder): boolean {
  const isAbove = EDUCATION_LEVELS.indexOf(row.education.level) > Math.max(schooling?.level ?? 0, ASKED_BY_NOBODY);
  return !areKin(row.id, title.id) && !isAbove && !row.licenses.some(({ required }) => required);
}

/** A course after school is not always written down. */
const ASKED_BY_NOBODY = EDUCATION_LEVELS.indexOf("certificate");

/** Duties that weigh this many times as much as for any trade but its own are clearly an occupation's. */
const CLEAR_LEAD = 1.2;

// A long text has words of many trades. Where the credentials asked are its own, being among the first is enough.
function isClearly(id: OccupationId, weight: DutyWeight): boolean {
  const row = lookUp(id)!;
  const others = weight.heaviest.filter(
    (other) => !areKin(other, id) && lookUp(other)?.soc !== row.soc && lookUp(other)?.family !== row.family,
  );
  const least = Math.max(0, ...others.map((other) => weight.weightFor(other)));
  return weight.weightFor(id) >= least * (row.licenses.some(({ required }) => required) ? NEARLY : CLEAR_LEAD);
}

// One line may be about a colleague.
function isSeveral(id: OccupationId, weight: DutyWeight): boolean {
  return weight.linesFor(id).length > 1;
}

/** A diploma two steps below what the work needs is no slip; one step may be. */
const STEPS_TOO_LOW = 2;

function isSchoolingTooLow({ schooling }: AskedOfHolder, { education }: Occupation): boolean {
  return schooling !== null && schooling.level <= EDUCATION_LEVELS.indexOf(education.level) - STEPS_TOO_LOW;
}

/** Pay below this share of what is believable for the title is another occupation's. */
const FAR_BELOW = 0.8;

function isPaidTooLittle({ payCheck }: Occupation, ask: Ask): boolean {
  const said = ask(pay).statements;
  return (
    said.length > 0 &&
    said.every(({ min, max, period, currency, isOfPart }) => {
      const highest = max ?? min;
      if (highest === null || isOfPart || (currency ?? "USD") !== "USD" || (period !== "hour" && period !== "year"))
        return false;
      return highest < payCheck[period][0] * FAR_BELOW;
    })
  );
}

/**
 * "Clinical Director" with MD, medical license and a board: what is asked is a physician's throughout, and the title is
 * one that physicians who lead go by too. Pay that no physician works for speaks for the title.
 */
function physicianUnder(title: Occupation, asked: AskedOfHolder, ask: Ask): OtherProfession | null {
  if (!LEADERS.has(title.family) || title.licenses.some(({ required }) => required)) return null;
  const ids = [...asked.ofOthers.keys()];
  const arePhysicians = ids.every((one) =>
    dutyWords()
      .holdersOf(one)
      .some((id) => isKindOf(id, PHYSICIAN)),
  );
  const isMoreThanDegree = ids.some((one) => !hasRole(one, "professional-degree"));
  const leader = arePhysicians && isMoreThanDegree ? leaderHolding(ids) : null;
  if (leader === null || isPaidTooLittle(lookUp(leader)!, ask)) return null;
  return { occupation: leader, by: "physician", isClear: true, words: wordsOf(asked) };
}

const PHYSICIAN = "physician";
const LEADERS: ReadonlySet<string> = new Set<FamilyId>(["healthcare-admin", "behavioral"]);
const PHYSICIANS_WHO_LEAD: FamilyId = "physician-leadership";

// The first of those who hold the most of what is asked.
function leaderHolding(asked: readonly CredentialId[]): OccupationId | null {
  let best: { readonly id: OccupationId; readonly held: number } | null = null;
  for (const id of occupationIds()) {
    if (lookUp(id)?.family !== PHYSICIANS_WHO_LEAD) continue;
    const own = identifyingCredentials(id);
    const held = asked.filter((one) => own.has(one)).length;
    if (held > (best?.held ?? 0)) best = { id, held };
  }
  return best?.id ?? null;
}

// Where a section tells the duties, only it does; other sections tell of benefits, of the employer, of what is asked.
function dutyLines({ sections, title }: Posting, blocks: readonly AnnotatedBlock[]): string[] {
  const told = new Set(sections.flatMap(({ id, blocks }) => (isOfFamily(id, "work") ? blocks : [])));
  const elsewhere = new Set(sections.flatMap(({ id, blocks }) => (isOfFamily(id, ...NO_DUTIES) ? blocks : [])));
  return blocks
    .filter(({ block }) => block.kind !== "heading" && (told.size > 0 ? told.has(block) : !elsewhere.has(block)))
    .filter(({ block }) => block.at.start !== title?.at.start)
    .flatMap(({ annotated }) => annotated.text.split(/(?<=[.;!?])\s+/));
}

const NO_DUTIES = ["employer", "requirements", "pay", "applying", "statements", "conditions"] as const;
