import type { Posting } from "../posting/index.ts";
import type { Finding } from "../rule/index.ts";
import { contains, sentenceAround } from "../text/index.ts";

/**
 * Marks each finding by the words it is about: rule, message, law, matched text, the sentence and the headings around it,
 * and the how-manieth of its kind. Lines moved up or down leave the mark as it is. Worked out when the first mark is asked
 * for: the report for people shows none.
 */
export function withFingerprints(findings: readonly Finding[], posting: Posting): Finding[] {
  let marks: readonly string[] | undefined;
  const markOf = (i: number): string => (marks ??= marksOf(findings, posting))[i]!;
  return findings.map((finding, i) => ({ ...finding, get fingerprint() { return markOf(i); } }));
}

function marksOf(findings: readonly Finding[], posting: Posting): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = wordsAround(finding, posting);
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    return hash(`${about}\n${nth}`);
  });
}

function wordsAround({ rule, messageId, law, at }: Finding, { source, sections }: Posting): string {
  const sentence = sentenceAround(source, at);
  const heading = sections.find((section) => contains(section.at, at))?.heading?.text ?? "";
  return [rule, messageId, law?.id ?? "", source.slice(at.start, at.end), source.slice(sentence.start, sentence.end), heading].map(evenBlanks).join("\n");
}

function evenBlanks(text: string): string {
  return text.replace(/\s+/g, " ").trim();
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
