import type { Posting } from "../posting/index.ts";
import type { Finding } from "../rule/index.ts";
import { contains, evenBlanks, stretchAround, type SourceSpan } from "../text/index.ts";

/**
 * Marks each finding by the words it is about: rule, message, law, matched text, the sentence and the headings around
 * it, and the how-manieth of its kind. Lines moved up or down leave the mark as it is.
 */
export function withFingerprints(findings: readonly Finding[], posting: Posting): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = wordsAround(finding, posting);
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    return { ...finding, fingerprint: hash(`${about}\n${nth}`) };
  });
}

function wordsAround({ rule, messageId, law, at }: Finding, { source, sections }: Posting): string {
  const around = wordsFrom(source, at);
  const heading = sections.find((section) => contains(section.at, at))?.heading?.text ?? "";
  const words = evenBlanks(source.slice(at.start, at.end));
  return `${rule}\n${messageId}\n${law?.id ?? ""}\n${words}\n${evenBlanks(source.slice(around.start, around.end))}\n${evenBlanks(heading)}`;
}

// The sentence, roughly. Baselines rest on its edges, so they stay where they are, whatever facts learn of sentences.
function wordsFrom(source: string, at: SourceSpan): SourceSpan {
  const { start, end } = stretchAround(source, at, (i) => isEdge(source, i));
  return { start, end: source[end] === "\n" ? end : Math.min(end + 1, source.length) };
}

function isEdge(source: string, i: number): boolean {
  const unit = source[i]!;
  if (unit === "\n" || unit === ";") return true;
  if (unit !== "." && unit !== "!" && unit !== "?") return false;
  const next = source[i + 1];
  if (next !== undefined && next !== " " && next !== "\n" && next !== '"' && next !== ")") return false;
  const after = source[i + 2];
  return after === undefined || !(after >= "a" && after <= "z");
}

/** Sixteen hexadecimal digits of a text, by two rounds of FNV-1a with different starts; no secret, only a name. */
export function hash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x050c5d1f);
}

function fnv(text: string, start: number): string {
  let h = start;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h ^= h >>> 15;
  }
  return (h >>> 0).toString(16).padStart(8, "0");
}
