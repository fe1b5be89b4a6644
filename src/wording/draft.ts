import type { DraftWords } from "../tables/draft.ts";
import type { CredentialId } from "../tables/ids.ts";
import type { ObligationKind } from "../tables/law.ts";
import { listed } from "../text/index.ts";
import type { DraftPhrases } from "./draft-phrases.ts";
import { english } from "./en/draft.ts";
import { fill } from "./fill.ts";

/** One line of requirements, still without words. */
export type Requirement =
  | { readonly key: "education"; readonly degree: string }
  | {
      readonly key: "license";
      /** Any one of these is enough. */
      readonly anyOf: readonly NamedCredential[];
      /** True where a license of any one state will do. */
      readonly ofAnyState: boolean;
      /** A compact by which one license counts in all its states, the place's own among them. */
      readonly compact: string | null;
    }
  /** `specialty` is `null` where a person must name it. */
  | { readonly key: "physician-boards"; readonly specialty: string | null }
  | { readonly key: "certificate"; readonly credential: NamedCredential }
  /** A card that a posting names beside the license. */
  | { readonly key: "card"; readonly credential: NamedCredential };

/** A credential with what it is called in a requirement. */
export interface NamedCredential {
  readonly id: CredentialId;
  readonly name: string;
}

/** What a draft holds, decided and still without words. */
export interface Draft {
  readonly title: string;
  /** The place as its readers call it; `null` where a person must name it. */
  readonly placeName: string | null;
  readonly duties: readonly string[];
  readonly required: readonly Requirement[];
  readonly preferred: readonly Requirement[];
  /** Duties of law that ask for a line beside the pay, and for one beside how to apply. */
  readonly besidePay: readonly ObligationKind[];
  readonly besideApplying: readonly ObligationKind[];
}

/** A draft in Markdown, with blanks in square brackets for what only the employer knows. */
export function draftText(draft: Draft, words: DraftWords, phrases: DraftPhrases = english): string {
  const values = { title: draft.title, place: draft.placeName ?? phrases.anyPlace };
  const line = (requirement: Requirement): string => lineOf(requirement, words, phrases);
  const notices = (kinds: readonly ObligationKind[]): string[] => kinds.flatMap((kind) => ["", words.lines[kind]!]);
  const sections: [string, readonly string[]][] = [
    [words.headings.responsibilities, items([...draft.duties, words.moreDuties])],
    [words.headings.required, items([...draft.required.map(line), words.experience])],
    [words.headings.preferred, items([...draft.preferred.map(line), words.morePreferred])],
    [words.headings.schedule, [words.schedule]],
    [words.headings.pay, [words.pay, ...notices(draft.besidePay)]],
    [words.headings.benefits, [words.benefits]],
    [words.headings.apply, [words.apply, ...notices(draft.besideApplying)]],
    [words.headings.equal, [words.equal.trim()]],
  ];
  const parts = sections.map(([head, lines]) => `\n## ${head}\n\n${lines.join("\n")}\n`);
  return fill([words.opening, ...parts].join(""), values);
}

function items(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line}`);
}

function lineOf(requirement: Requirement, words: DraftWords, phrases: DraftPhrases): string {
  switch (requirement.key) {
    case "education":
      return requirement.degree;
    case "license":
      return licenseLine(requirement, words, phrases);
    case "physician-boards":
      return fill(words.physicianBoards, { specialty: requirement.specialty ?? phrases.anySpecialty });
    case "certificate":
      return requirement.credential.name;
    case "card":
      return words.credentials[requirement.credential.id] ?? requirement.credential.name;
  }
}

function licenseLine(
  { anyOf, ofAnyState, compact }: Extract<Requirement, { readonly key: "license" }>,
  words: DraftWords,
  phrases: DraftPhrases,
): string {
  const [first, ...others] = anyOf;
  const own = first && others.length === 0 ? words.credentials[first.id] : undefined;
  const names = anyOf.map(({ name }) => name);
  const line = ofAnyState ? words.anyState : (own ?? phrases.license(listed(names, "or")));
  return line + (compact === null ? "" : fill(words.multistate, { compact }));
}
