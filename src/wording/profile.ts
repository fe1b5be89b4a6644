import type { Credential } from "../tables/credentials.ts";
import type { Contraindication, Occupation } from "../tables/occupations.ts";
import type { Profile, ProfileBoard } from "../tables/profiles.ts";
import { english } from "./en/profile.ts";
import type { ProfileWords } from "./profile-words.ts";

/** One heading of a profile with its lines. */
export interface ProfileRow {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Where the names behind ids are looked up. */
export interface Names {
  readonly credential: (id: string) => Pick<Credential, "name" | "issuer" | "ambiguous"> | undefined;
  readonly occupation: (id: string) => Pick<Occupation, "title"> | undefined;
}

/** The profile of an occupation under the headings people look for; headings without anything to say are left out. */
export function profileRows(profile: Profile, names: Names, words: ProfileWords = english): ProfileRow[] {
  const { education, duties, exams = [], others = [], lookAlikes = [], regulations = [] } = profile;
  const { heads } = words;
  const nameOf = (id: string): string => names.credential(id)?.name ?? id;
  const titleOf = (id: string): string => names.occupation(id)?.title ?? id;
  const rows: [string, readonly (string | undefined)[]][] = [
    [heads.does, profile.does ?? [[...duties.for, ...(duties.weak ?? [])].slice(0, 12).join(", ")]],
    [heads.works, [profile.works]],
    [heads.reportsTo, [profile.reportsTo]],
    [heads.education, [words.atLeast(education.min), words.usual(education.typical)]],
    [heads.training, [education.training]],
    [heads.licenses, licenses(profile, words)],
    [heads.boards, boards(profile, names, words)],
    [heads.exams, exams.map((exam) => nameOf(exam.credential) + (exam.for ? `: ${exam.for}` : ""))],
    [heads.others, [others.map(nameOf).join(", ")]],
    [heads.experience, [profile.experience]],
    [heads.pay, pay(profile, words)],
    [heads.wrong, [wrong(profile, nameOf, words)]],
    [
      heads.lookAlikes,
      lookAlikes.map(({ title, is }) => `${title}: ${is === null ? words.anotherOccupation : titleOf(is)}`),
    ],
    [heads.regulations, regulations.map(({ cite, says }) => `${cite}: ${says}`)],
    [heads.title, [profile.restrictedTitle === "no" ? undefined : profile.restrictedTitle]],
    [heads.titles, [profile.titles.slice(0, 14).join(" · ")]],
    [heads.notes, profile.notes ?? []],
    [heads.sureness, sureness(profile, words)],
  ];
  return rows
    .map(([head, lines]) => ({ head, lines: lines.filter((line): line is string => Boolean(line)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** What is said beside a profile that a title only may mean, with the titles of the others it could be. */
export function bestGuess(title: string, others: readonly string[], words: ProfileWords = english): string {
  return words.bestGuess(title, others);
}

function licenses({ licenses = [] }: Profile, words: ProfileWords): readonly string[] {
  return licenses.length === 0 ? [words.noLicense] : licenses.map((license) => words.license(license));
}

function boards({ boards = [], boardsMustFit }: Profile, names: Names, words: ProfileWords): readonly string[] {
  const lines = (["required", "customary", "optional"] as const).flatMap((level) => {
    const found = boards.filter((board) => board.level === level).map((board) => boardLine(board, names));
    return found.length > 0 ? [words.boardsOf(level, found)] : [];
  });
  return boardsMustFit ? [...lines, words.boardsMustFit] : lines;
}

function boardLine({ credential: id, certificate, note }: ProfileBoard, names: Names): string {
  const known = names.credential(id);
  const details = [known?.issuer, certificate, note].filter(Boolean).join("; ");
  return lettered(known?.name ?? id, known?.ambiguous[0]) + (details ? ` [${details}]` : "");
}

// "Certified Medical Director" is known by its letters, CMD.
function lettered(name: string, letters: string | undefined): string {
  return letters && !name.includes(letters) ? `${letters}, ${name}` : name;
}

function pay({ pay, quotedPay = [], payCheck }: Profile, words: ProfileWords): readonly string[] {
  return [
    words.percentiles(pay),
    words.paySource(pay),
    ...(pay.note ? [words.sentence(pay.note)] : []),
    ...quotedPay.map(({ amount, says }) => words.quotedPay(amount, says)),
    words.hardToBelieve(payCheck),
  ];
}

function wrong({ contraindicated = [] }: Profile, nameOf: (id: string) => string, words: ProfileWords): string {
  const named = ({ credential: id, when }: Contraindication): string =>
    when ? words.wrongWhen(nameOf(id), when) : nameOf(id);
  const asked = contraindicated.map((entry) => ("text" in entry ? entry.text : named(entry)));
  return asked.length > 0 ? words.toRequire(asked) : "";
}

function sureness(profile: Profile, words: ProfileWords): readonly string[] {
  const { sources = [], references = [] } = profile;
  return [
    words.confidence(profile),
    ...(sources.length > 0 ? [words.read(sources)] : []),
    ...(references.length > 0 ? [words.checkWith(references)] : []),
  ];
}
