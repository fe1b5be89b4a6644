import type { OccupationId } from "../../tables/ids.ts";
import { dutySignal } from "../../tables/duties.ts";
import { areKin, isKindOf } from "../../tables/occupations.ts";
import { isSure } from "../certainty.ts";
import { namesCredentialsOf } from "./asked-of-holder.ts";
import type { NamedTitle } from "./named-title.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import type { TitleMatch } from "./title-match.ts";

/** What the duties of a posting say about its occupation. */
export interface DutyReading {
  /** The occupation they fit best; `null` where they fit none well enough to tell. */
  readonly occupation: OccupationId | null;
  /** True when they name it or fit it in several ways. */
  readonly isStrong: boolean;
  /** True when they also speak against the occupation of the title. */
  readonly contradictsTitle: boolean;
  /** The words that say so, as written. */
  readonly words: readonly string[];
  /** The title that the text gives the person it seeks, where that decided. */
  readonly named: string | null;
  /** True where evidence of a second kind bears it out: what is asked or paid, or duties beside a title that is sought. */
  readonly isBorneOut: boolean;
}

const SILENT: DutyReading = {
  occupation: null,
  isStrong: false,
  contradictsTitle: false,
  words: [],
  named: null,
  isBorneOut: false,
};

/** Evidence beside phrases of duties and the title that is sought; each is looked at only where it decides. */
export interface OtherEvidence {
  /** What is asked or paid speaks against the title. */
  demandsAgainst(): boolean;
  /** The words of the duties weigh more for an occupation than for the title's. */
  dutiesFavour(id: OccupationId): boolean;
}

/**
 * Weighs the duties of a posting: for which occupation they speak, and whether against its title. One kind of evidence
 * against a title is a reason to ask; it takes two to tell.
 */
export function readDuties(
  blocks: readonly AnnotatedBlock[],
  title: TitleMatch,
  named: NamedTitle | null,
  other: OtherEvidence,
): DutyReading {
  if (named && !isSure(title) && title.alternatives.includes(named.occupation)) {
    return {
      occupation: named.occupation,
      isStrong: true,
      contradictsTitle: false,
      words: [named.text],
      named: null,
      isBorneOut: true,
    };
  }
  const evidence = gather(blocks, title.occupation);
  if (named?.isSought && title.occupation !== null && !areKin(named.occupation, title.occupation)) {
    return {
      occupation: named.occupation,
      isStrong: true,
      contradictsTitle: true,
      words: [named.text],
      named: named.text,
      isBorneOut:
        evidence.supports.has(named.occupation) ||
        other.demandsAgainst() ||
        (!namesCredentialsOf(title.occupation, blocks) && other.dutiesFavour(named.occupation)),
    };
  }
  const best = bestSupported(evidence.supports, title);
  if (!best) return SILENT;
  const forTitle = title.occupation === null ? 0 : (evidence.supports.get(title.occupation)?.length ?? 0);
  const isNarrower = title.occupation !== null && isKindOf(best.occupation, title.occupation);
  const isClear = best.words.length >= forTitle + (isNarrower ? 1 : 2);
  const contradictsTitle = evidence.againstTitle.length >= 2 && isClear;
  const isCertified = contradictsTitle && certificatesBear(best.occupation, title.occupation, blocks);
  return {
    occupation: best.occupation,
    isStrong: (best.words.length >= 3 && isClear) || isCertified,
    contradictsTitle,
    words: [...new Set([...best.words, ...evidence.againstTitle])].slice(0, 4),
    named: null,
    isBorneOut: isCertified || (contradictsTitle && other.demandsAgainst()),
  };
}

// Two duties and the certificate that goes with them, where nothing of the title's own profession is named, leave no
// doubt.
function certificatesBear(
  other: OccupationId,
  fromTitle: OccupationId | null,
  blocks: readonly AnnotatedBlock[],
): boolean {
  return !(fromTitle !== null && namesCredentialsOf(fromTitle, blocks)) && namesCredentialsOf(other, blocks);
}

interface Evidence {
  readonly supports: Map<OccupationId, string[]>;
  readonly againstTitle: string[];
}

function gather(blocks: readonly AnnotatedBlock[], fromTitle: OccupationId | null): Evidence {
  const evidence: Evidence = { supports: new Map(), againstTitle: [] };
  const seen = new Set<string>();
  for (const { block, annotated } of blocks) {
    if (block.kind === "heading") continue;
    for (const { term, start, end } of annotated.of("duty")) {
      if (seen.has(term.id)) continue;
      seen.add(term.id);
      const { supports, against } = dutySignal(term.id);
      const written = annotated.text.slice(start, end);
      for (const id of supports) add(evidence.supports, id, written);
      if (fromTitle !== null && against.includes(fromTitle)) evidence.againstTitle.push(written);
    }
  }
  return evidence;
}

function add(lists: Map<OccupationId, string[]>, id: OccupationId, written: string): void {
  const list = lists.get(id);
  if (list) list.push(written);
  else lists.set(id, [written]);
}

function bestSupported(
  supports: ReadonlyMap<OccupationId, string[]>,
  title: TitleMatch,
): { occupation: OccupationId; words: string[] } | null {
  let best: { occupation: OccupationId; words: string[] } | null = null;
  for (const [occupation, words] of supports) {
    if (words.length < 2) continue;
    const isBetter =
      !best ||
      words.length > best.words.length ||
      (words.length === best.words.length && occupation === title.occupation);
    if (isBetter) best = { occupation, words };
  }
  return best;
}
