import type { PackedBoards } from "../../tables/boards.ts";
import type { CredentialId } from "../../tables/ids.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

interface BoardFile {
  readonly specialties: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly certificate?: boolean;
  }[];
  readonly primaryCare: readonly string[];
  readonly boards: readonly {
    readonly credential: CredentialId;
    readonly name: string;
    readonly system: "abms" | "aoa";
    readonly general: readonly string[];
    readonly subspecialties?: readonly string[];
  }[];
  readonly outside: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly advice: string;
    readonly exists?: boolean;
  }[];
}

/** Which boards certify what. */
export function compile(): PackedBoards {
  const { specialties, primaryCare, boards, outside } = file();
  return {
    specialties: specialties.map(({ id, names, certificate = true }) => [id, names[0]!, certificate ? 1 : 0]),
    primaryCare,
    boards: boards.map(({ credential, name, system, general, subspecialties = [] }) => [
      credential,
      name,
      system,
      general,
      subspecialties,
    ]),
    outside: outside.map(({ id, names, advice, exists = true }) => [id, names[0]!, advice, exists ? 1 : 0]),
  };
}

/** Names of specialties, and of boards that belong to no recognised system. */
export function terms(): RawTerm[] {
  const { specialties, outside } = file();
  const term =
    (kind: string, id: string) =>
    (form: string): RawTerm => ({ kind, id, form, exactCase: /^[A-Z&/]{3,}$/.test(form) });
  return [
    ...specialties.flatMap(({ id, names }) => names.map(term("specialty", id))),
    ...outside.flatMap(({ id, names }) => names.map(term("outside-board", id))),
  ];
}

function file(): BoardFile {
  return readKnowledge<BoardFile>("credentials/boards.yaml");
}
