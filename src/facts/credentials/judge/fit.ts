import type { Posting } from "../../../posting/index.ts";
import { isAmerican } from "../../../tables/places.ts";
import { fulfilledBy, hasRole } from "../../../tables/credentials.ts";
import { compactsFor } from "../../../tables/compacts.ts";
import type { CredentialId } from "../../../tables/ids.ts";
import type { LicenseNeed, Occupation } from "../../../tables/occupations.ts";
import { isOfFamily } from "../../../tables/sections.ts";
import { contains } from "../../../text/index.ts";
import { credentials } from "../read/mentions.ts";
import { isDemanded } from "../demands.ts";
import type { AskedMention, CredentialMention, Demand } from "../model.ts";
import { guess, inferred, isSure, likely, SURE, type Inferred, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { occupation, type OccupationAnswer } from "../../occupation/occupation.ts";
import { places } from "../../places/places.ts";
import { type Place } from "../../places/model.ts";
import { profession as professionOf, type Profession } from "./profession.ts";
import { setting, type Setting } from "../read/setting.ts";
import { annotate } from "../../annotated-text.ts";
import { blocksWith } from "../../annotated-blocks.ts";

/** The requirements of a posting held against its occupation. `null` where we know too little to judge. */
export interface Fit {
  readonly job: Occupation;
  /** What follows from the row of the occupation alone. */
  readonly profession: Profession;
  /** That the title means this occupation: likely where only duties or credentials bear it out. */
  readonly title: Premise;
  /** That the post asks of its holder what others of the occupation do; unsure where its setting decides. */
  readonly setting: Premise;
  /** Whether the posting lists requirements at all; where it does not, they may stand elsewhere. */
  readonly requirements: Inferred<boolean>;
  /** Every mention, asked for or not. */
  readonly all: readonly CredentialMention[];
  /** What the posting asks of the applicant, whether as required, preferred or eligible. */
  readonly asked: readonly AskedMention[];
  /** What it asks as required, eligible included. */
  readonly required: readonly AskedMention[];
  /** Credentials that the title itself names: "RN or LPN" fits both. */
  readonly inTitle: ReadonlySet<CredentialId>;
  /** The licences of the occupation that every place asks for. */
  readonly needs: readonly LicenseNeed[];
  /** True where a licence of the need is asked of some only: "where required by the state". */
  isConditional(need: LicenseNeed): boolean;
  /** The mentions that fulfil a licence need, whatever their strength. */
  fulfilling(need: LicenseNeed): readonly AskedMention[];
  /** True when the credential belongs to this occupation: its licences, certificates, degrees, examinations. */
  belongs(id: CredentialId): boolean;
}

/**
 * Requirements against occupation. An unsure title is judged only where something in the posting bears it out. Postings
 * for work outside the United States are not judged: the knowledge is American.
 */
export const fit = defineFact("fit", (posting: Posting, ask): Fit | null => {
  const answer = ask(occupation);
  const profession = answer.id === null ? null : professionOf(answer.id, ask.cache);
  if (profession === null || isAbroad(ask(places).work)) return null;
  const all = ask(credentials);
  if (all.some(({ id, demand }) => demand.strength !== "mentioned" && hasRole(id, "foreign"))) return null;
  const { job, own, notYet, needs } = profession;
  const isBorneOut =
    isSure(answer) ||
    answer.duties.value === "agrees" ||
    all.some(
      ({ id, kind }) =>
        (kind === "license" ||
          kind === "certification" ||
          kind === "board-certification" ||
          hasRole(id, "professional-degree")) &&
        (own.has(id) || notYet.has(id)),
    );
  if (!isBorneOut) return null;
  const asked = all.filter(isDemanded);
  const required = asked.filter(({ demand }) => demand.strength !== "preferred");
  return {
    job,
    profession,
    all,
    asked,
    required,
    needs,
    inTitle: namedInTitle(posting, ask),
    title: titlePremise(answer, job),
    setting: settingPremise(profession, ask(setting)),
    requirements: requirementsIn(posting, required),
    isConditional: (need) => all.some(({ id, demand }) => isConditional(demand) && fulfils(id, need, profession)),
    fulfilling: (need) => asked.filter(({ id }) => fulfils(id, need, profession)),
    belongs: (id) => own.has(id) || fulfilledBy(id).some((member) => own.has(member)),
  };
});

function isConditional(demand: Demand): boolean {
  return demand.strength === "mentioned" && demand.because === "conditional";
}

function titlePremise(answer: OccupationAnswer, { id, title }: Occupation): Premise {
  if (!isSure(answer.duties)) return guess({ key: "title-unclear", occupation: id, title });
  return isSure(answer) ? SURE : likely({ key: "title-unclear", occupation: id, title });
}

function requirementsIn({ sections }: Posting, required: readonly CredentialMention[]): Inferred<boolean> {
  const areListed =
    required.length > 1 ||
    sections.some(({ id, origin, blocks }) => origin === "body" && blocks.length > 0 && isOfFamily(id, "requirements"));
  return areListed ? inferred(true) : inferred(false, guess({ key: "requirements-elsewhere" }));
}

function namedInTitle({ title }: Posting, ask: Ask): ReadonlySet<CredentialId> {
  if (title === null) return NONE;
  // A record's title stands in no block.
  let named: ReadonlySet<CredentialId> = new Set(
    annotate(title.value, ask.cache)
      .of("credential")
      .map(({ term }) => term.id),
  );
  for (const { block, annotated } of blocksWith("credential", ask)) {
    if (contains(block.at, title.at))
      named = new Set([...named, ...annotated.of("credential").map(({ term }) => term.id)]);
  }
  return named;
}

const NONE: ReadonlySet<CredentialId> = new Set();

// Two letters alone are too little to send a posting abroad: "NP" is Nepal and a nurse practitioner.
function isAbroad(work: readonly Place[]): boolean {
  return work.length > 0 && work.every(({ id, text }) => !isAmerican(id) && text.length > 2);
}

function fulfils(id: CredentialId, need: LicenseNeed, { job, licensesFor }: Profession): boolean {
  if (hasRole(id, "any-license")) return true;
  const wanted = licensesFor.get(need)!;
  if (hasRole(id, "any-nursing-license")) return wanted.some((license) => hasRole(license, "nursing-license"));
  if (wanted.includes(id)) return true;
  const isMoreThanTraining =
    hasRole(id, "physician-license") && wanted.some((license) => hasRole(license, "training-license"));
  if (isMoreThanTraining) return true;
  const isCompact = hasRole(id, "compact-license");
  return isCompact && wanted.some((license) => compactsFor(license).length > 0) && job.family !== "rehab";
}

function settingPremise({ isPhysician }: Profession, where: Setting): Premise {
  if (where.size === 0) return SURE;
  if (where.has("federal")) return guess({ key: "setting", setting: "federal" });
  if (where.has("academic")) return guess({ key: "setting", setting: "academic" });
  if (where.has("review") && isPhysician) return guess({ key: "setting", setting: "review" });
  return SURE;
}
