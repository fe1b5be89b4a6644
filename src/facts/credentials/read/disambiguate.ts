import { cueRightBefore, cueRightBehind, type CuedText } from "./cues.ts";
import type { NamedCredential } from "../model.ts";
import type { CredentialId } from "../../../tables/ids.ts";
import { credential, fulfilledBy, unnamedLicense } from "../../../tables/credentials.ts";
import { scanTerms, type Hit, type Word } from "../../../tables/lexicon.ts";
import { lettersOf } from "../../../tables/letters.ts";
import { isInAmericanState, placesByCode } from "../../../tables/places.ts";
import { occupation as occupationRow } from "../../../tables/occupations.ts";
import { lexicon } from "../../../tables/terms.ts";
import { heldByName } from "./by-holder.ts";
import { isPartOfALongerName } from "./longer-names.ts";
import { memoize, type Cache } from "../../../text/index.ts";
import { namedBy } from "./named.ts";
import { saysAgain } from "./named-twice.ts";
import { credentialsOf } from "../judge/profession.ts";
import type { OccupationAnswer } from "../../occupation/occupation.ts";
import { memoPerText } from "../../annotated-text.ts";
import type { AnnotatedBlock } from "../../annotated-blocks.ts";

/** The letters before the hyphen of every certificate that is written so: "PA" of "PA-C". */
export function letteredCredentials(read: readonly AnnotatedBlock[]): ReadonlySet<string> {
  let all: ReadonlySet<string> = NO_LETTERS;
  for (const { annotated } of read) {
    const letters = lettersIn(annotated);
    if (letters.length > 0) all = new Set([...all, ...letters]);
  }
  return all;
}

const NO_LETTERS: ReadonlySet<string> = new Set();

const lettersIn = memoPerText((annotated): readonly string[] =>
  annotated.of("credential").flatMap(({ term }) => /^([A-Z]{2})-[A-Z]+$/.exec(term.form)?.[1] ?? []),
);

/**
 * The credentials a text names: each form once, colliding abbreviations decided by the occupation and by their
 * neighbours.
 */
export function meantCredentials(
  annotated: CuedText,
  job: OccupationAnswer,
  lettered: ReadonlySet<string>,
  cache: Cache,
): NamedCredential[] {
  const { text, words } = annotated;
  const named = annotated.of("credential").flatMap((hit) => withinCommas(hit, text, words));
  const expected = expectedOf(`${job.id} ${job.fromTitle}`, cache);
  const kept: NamedCredential[] = heldByName(annotated).filter(({ id }) => expected.has(id));
  const byName = kept.length;
  for (let i = 0; i < named.length; i++) {
    const same = named.filter((other) => other.start === named[i]!.start && other.end === named[i]!.end);
    if (same[0] !== named[i] || isPartOfALongerName(named[i]!, text)) continue;
    const meant =
      same.find((hit) => isNamedBeside(hit, named, text)) ??
      same.find(({ term }) => expected.has(term.id)) ??
      same.find((hit) => !isAmbiguous(hit, text)) ??
      same[0]!;
    if (isAmbiguous(meant, text)) {
      if (isStateCode(annotated, meant)) continue;
      if (!expected.has(meant.term.id) && !hasCompany(meant, named, annotated)) continue;
    }
    if (!expected.has(meant.term.id) && isLicenseOfAState(text.slice(meant.start, meant.end), lettered)) {
      kept.push(namedBy(meant, unnamedLicense()));
      continue;
    }
    const last = kept.length > byName ? kept.at(-1) : undefined;
    if (last && last.id === meant.term.id && last.end > meant.start) {
      kept[kept.length - 1] = { ...last, end: meant.end, endWord: meant.endWord };
      continue;
    }
    kept.push(namedBy(meant, meant.term.id));
  }
  return byName === 0 ? kept : kept.sort((a, b) => a.start - b.start);
}

/** "Neonatal Resuscitation Program (NRP)": the name beside its letters says which of their meanings counts. */
function isNamedBeside(hit: NamingHit, named: readonly NamingHit[], text: string): boolean {
  return named.some(
    (other) =>
      other.term.id === hit.term.id &&
      ((other.end <= hit.start && saysAgain(other, hit, text)) ||
        (other.start >= hit.end && saysAgain(hit, other, text))),
  );
}

type NamingHit = Hit<"credential">;

function namesCredential(hit: Hit): hit is NamingHit {
  return hit.term.kind === "credential";
}

// "MD or DO, license" is not the form "MD or DO license": what runs over a comma is read again on either side of it.
function withinCommas(hit: NamingHit, text: string, words: readonly Word[]): NamingHit[] {
  const { term, start, end, firstWord, endWord } = hit;
  if (endWord - firstWord < 2 || !/[,;\n]/.test(text.slice(start, end)) || /[,;]/.test(term.form)) return [hit];
  const cut = words.findIndex((word, i) => i > firstWord && /[,;\n]/.test(text.slice(words[i - 1]!.end, word.start)));
  return [
    [firstWord, cut],
    [cut, endWord],
  ].flatMap(([from, to]) =>
    scanTerms(text, words.slice(from, to), lexicon())
      .filter(namesCredential)
      .flatMap((part) =>
        withinCommas({ ...part, firstWord: part.firstWord + from!, endWord: part.endWord + from! }, text, words),
      ),
  );
}

// "M.D." with its full stops is never Maryland.
function isAmbiguous({ term, start, end }: NamingHit, text: string): boolean {
  if (!term.exactCase || (end - start > 2 && text.slice(start, end).includes("."))) return false;
  return credential(term.id)?.ambiguous.includes(lettersOf(term.form)) ?? false;
}

/**
 * Two capitals after a place name ("Baltimore, MD 21201"), before "or compact", or in a run of three or more such
 * codes.
 */
function isStateCode(annotated: CuedText, { start, end }: Hit): boolean {
  const { text } = annotated;
  if (end - start !== 2) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (/^\s+\d{5}\b/.test(after) || cueRightBehind(annotated, "compact-word", end, OR_A)) return true;
  if (
    before.trimEnd().endsWith(",") &&
    /\p{Lu}[\p{Ll}.]+,\s*$/u.test(before) &&
    !cueRightBefore(annotated, "before-letters", start, /^,\s*$/)
  )
    return true;
  const run = `${/(?:\b[A-Z]{2}\b\s*(?:,|\/|or|and|&)\s*(?:or |and )?)*$/.exec(before)![0]}${text.slice(start, end)}${/^(?:\s*(?:,|\/|or|and|&)\s*(?:or |and )?\b[A-Z]{2}\b)*/.exec(after)![0]}`;
  const codes = run.match(/\b[A-Z]{2}\b/g) ?? [];
  return codes.length >= 3 && codes.every(isCodeOfAState);
}

/** "MD or a compact license". */
const OR_A = /^\s*(?:or|\/|and)\s*(?:an?\s+)?$/i;

/** "PA license" is one of Pennsylvania where nobody is a physician assistant, nor asked to be "PA-C". */
function isLicenseOfAState(named: string, lettered: ReadonlySet<string>): boolean {
  const code = /^([A-Z]{2}) licen[sc]/.exec(named)?.[1];
  return code !== undefined && !lettered.has(code) && placesByCode(code).some((id) => isInAmericanState(id));
}

/** "OR" joins two codes as it stands for a state; a run with a code of neither is one of credentials. */
function isCodeOfAState(code: string): boolean {
  return placesByCode(code).some((id) => /^(?:US|CA)-/.test(id));
}

// Another credential or a word like "licensed" within two words shows that a credential is meant.
function hasCompany(hit: NamingHit, named: readonly NamingHit[], annotated: CuedText): boolean {
  const isNear = (other: Hit): boolean =>
    other !== hit && (Math.abs(other.firstWord - hit.endWord) <= 1 || Math.abs(hit.firstWord - other.endWord) <= 1);
  if (
    named.some(
      (other) =>
        isNear(other) &&
        !annotated.text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start)).includes("."),
    )
  )
    return true;
  return annotated.of("held").some((other) => other.term.direction === "backward" && isNear(other));
}

/**
 * Every credential the knowledge speaks of for two occupations, wrong ones included: that of the posting and that of its
 * title, either of which may not be known.
 */
const expectedOf = memoize((ids): ReadonlySet<CredentialId> => {
  const all = new Set<CredentialId>();
  for (const id of ids.split(" ")) {
    const row = occupationRow(id);
    if (!row) continue;
    const own = [...credentialsOf(row), ...row.contraindicated.map(({ credential: wrong }) => wrong)];
    for (const member of own.flatMap(fulfilledBy)) all.add(member);
  }
  return all;
});
