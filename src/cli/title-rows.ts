import { credential } from "../tables/credentials.ts";
import { occupation, type Contraindication, type ContraindicatedWhen } from "../tables/occupations.ts";
import type { Profile, ProfileBoard, ProfileLicense, ProfilePay } from "../tables/profiles.ts";
import { withCommas } from "../text/index.ts";

/** One heading of a profile with its lines. */
export interface ProfileRow {
  readonly head: string;
  readonly lines: readonly string[];
}

/** The profile of an occupation under the headings people look for; headings without anything to say are left out. */
export function profileRows(profile: Profile): ProfileRow[] {
  const { education, duties } = profile;
  const rows: [string, readonly (string | undefined)[]][] = [
    ["Does", profile.does ?? [[...duties.for, ...(duties.weak ?? [])].slice(0, 12).join(", ")]],
    ["Works", [profile.works]],
    ["Reports to", [profile.reportsTo]],
    ["Education", [`At least: ${education.min}`, `Usual: ${education.typical}`]],
    ["Residency, fellowship, training", [education.training]],
    ["Licence", licenses(profile)],
    ["Boards and certifications", boards(profile)],
    ["Examinations", (profile.exams ?? []).map((exam) => nameOf(exam.credential) + (exam.for ? `: ${exam.for}` : ""))],
    ["Usually also", [(profile.others ?? []).map(nameOf).join(", ")]],
    ["Experience", [profile.experience]],
    ["Typical pay", pay(profile)],
    ["Would be wrong", [wrong(profile)]],
    [
      "Look-alikes",
      (profile.lookAlikes ?? []).map(
        ({ title, is }) => `${title}: ${is === null ? "another occupation" : titleOf(is)}`,
      ),
    ],
    ["Regulations", (profile.regulations ?? []).map(({ cite, says }) => `${cite}: ${says}`)],
    ["The title itself", [profile.restrictedTitle === "no" ? undefined : profile.restrictedTitle]],
    ["Also posted as", [profile.titles.slice(0, 14).join(" · ")]],
    ["Notes", profile.notes ?? []],
    ["How sure", sureness(profile)],
  ];
  return rows
    .map(([head, lines]) => ({ head, lines: lines.filter((line): line is string => Boolean(line)) }))
    .filter(({ lines }) => lines.length > 0);
}

function licenses({ licenses = [] }: Profile): string[] {
  return licenses.length === 0 ? ["None of its own"] : licenses.map(license);
}

const SCOPES = { state: "of the state of the work", "any-state": "of any one state", federal: "federal" };

function license({ name, issuedBy, scope, required, compacts = [], note }: ProfileLicense): string {
  const parts = [required ? "Required" : "Not everywhere", SCOPES[scope], `issued by ${issuedBy}`];
  const eased = compacts.length > 0 ? ` Compacts: ${compacts.join(", ")}.` : "";
  return `${name} (${parts.join(", ")}).${eased}${note ? ` ${capital(note)}.` : ""}`;
}

function boards({ boards = [], boardsMustFit }: Profile): string[] {
  const lines = (["required", "customary", "optional"] as const).flatMap((level) => {
    const found = boards.filter((board) => board.level === level).map(board);
    return found.length > 0 ? [`${capital(level)}: ${found.join("; ")}`] : [];
  });
  return boardsMustFit ? [...lines, "Only boards that certify this specialty make sense"] : lines;
}

function board({ credential: id, certificate, note }: ProfileBoard): string {
  const details = [credential(id)?.issuer, certificate, note].filter(Boolean).join("; ");
  return lettered(id) + (details ? ` [${details}]` : "");
}

// "Certified Medical Director" is known by its letters, CMD.
function lettered(id: string): string {
  const letters = credential(id)?.ambiguous[0];
  const name = nameOf(id);
  return letters && !name.includes(letters) ? `${letters}, ${name}` : name;
}

function pay({ pay, quotedPay = [], payCheck }: Profile): string[] {
  const [low, high] = payCheck.year;
  return [
    `Median ${withCommas(pay.median)} USD a year; from ${withCommas(pay.p10)} (10th percentile) to ${withCommas(pay.p90)} (90th)`,
    `Source: ${pay.source}, ${pay.year}${approximate(pay)}`,
    ...(pay.note ? [capital(pay.note)] : []),
    ...quotedPay.map(({ amount: quoted, says }) => `${withCommas(quoted)} USD: ${says}`),
    `Hard to believe for full time: below ${withCommas(low)} or above ${withCommas(high)} a year, below ${payCheck.hour[0]} or above ${payCheck.hour[1]} an hour`,
  ];
}

function approximate({ approximate, sharedCode }: ProfilePay): string {
  return (approximate ? ", approximate" : "") + (sharedCode ? "; its code covers other occupations too" : "");
}

const WHEN: Readonly<Record<ContraindicatedWhen, string>> = {
  "only-education": "as the only schooling",
  "physician-residency": "a physician's",
  "acgme-residency": "a physician's",
  only: "as the only one",
  remote: "for remote work",
  own: "of one's own",
  "entry-level": "for entry-level posts",
  "no-attest-work": "unless for attest work",
  "no-securities": "unless securities are sold",
  "no-public-practice": "unless services go to the public",
  "new-hire": "of new hires",
};

function wrong({ contraindicated = [] }: Profile): string {
  const asked = contraindicated.map((entry) => ("text" in entry ? entry.text : contraindication(entry)));
  return asked.length > 0 ? `To require ${asked.join(", ")}` : "";
}

function contraindication({ credential: id, when }: Contraindication): string {
  return nameOf(id) + (when ? ` (${WHEN[when]})` : "");
}

function sureness({ confidence, evidence, sources = [], references = [] }: Profile): string[] {
  return [
    `Confidence ${confidence}; requirements: ${evidence.requirements}; pay: ${evidence.pay}`,
    sources.length > 0 ? `Read: ${sources.map(({ url, read }) => `${url} (${read})`).join(", ")}` : "",
    references.length > 0 ? `Check with: ${references.join(", ")}` : "",
  ];
}

function nameOf(id: string): string {
  return credential(id)?.name ?? id;
}

/** The heading of an occupation's row. */
export function titleOf(id: string): string {
  return occupation(id)?.title ?? id;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
