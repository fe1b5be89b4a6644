import type { NameProblem, PackedNames } from "../../tables/names.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

interface NameFile {
  readonly names: readonly {
    readonly id: string;
    readonly means?: string;
    readonly found: readonly string[];
    readonly write?: string;
    readonly kind: NameProblem;
    readonly known?: string;
    readonly since?: string;
    readonly exact?: boolean;
    readonly near?: "certification";
    readonly families?: readonly string[];
  }[];
  readonly societies: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly abbreviations?: readonly string[];
    readonly ask: string;
    readonly level?: "info";
  }[];
  readonly accreditors: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly abbreviations?: readonly string[];
  }[];
}

/** What to write instead of a wrong name. */
export function compile(): PackedNames {
  const { names, societies, accreditors } = file();
  return {
    names: names.map(({ id, write = null, kind, known = write ?? "", since = null, families = [], near = null }) => [
      id,
      write,
      kind,
      known,
      since,
      families,
      near ? 1 : 0,
    ]),
    societies: societies.map(({ id, names: [name], ask, level = null }) => [id, name!, ask, level]),
    accreditors: accreditors.map(({ id, names: [name] }) => [id, name!]),
  };
}

/** Wrong names, membership societies and accreditors as postings write them. */
export function terms(): RawTerm[] {
  const { names, societies, accreditors } = file();
  return [
    ...names.flatMap(({ id, found, means, exact = false }) =>
      found.flatMap((form): RawTerm[] => {
        const exactCase = exact || (/^[A-Z]{2,5}$/.test(form) && id !== "hipaa-misspelt");
        return [
          { kind: "misnamed", id, form, exactCase },
          ...(means ? [{ kind: "credential", id: means, form, exactCase }] : []),
        ];
      }),
    ),
    ...societies.flatMap((body) => bodyTerms("society", body)),
    ...accreditors.flatMap((body) => bodyTerms("accreditor", body)),
  ];
}

function bodyTerms(
  kind: string,
  {
    id,
    names,
    abbreviations = [],
  }: { readonly id: string; readonly names: readonly string[]; readonly abbreviations?: readonly string[] },
): RawTerm[] {
  return [
    ...names.map((form): RawTerm => ({ kind, id, form, exactCase: false })),
    ...abbreviations.map((form): RawTerm => ({ kind, id, form, exactCase: true })),
  ];
}

function file(): NameFile {
  return readKnowledge<NameFile>("credentials/names.yaml");
}
