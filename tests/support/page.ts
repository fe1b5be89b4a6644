import { parse } from "yaml";
import type { Employer, Statements } from "../../src/rule/index.ts";

/** One executed block of a rule page: a posting, its settings, and what carets say is told there. */
export interface Sample {
  readonly heading: "Reported" | "Left alone";
  /** File ending that the fence names: md, txt, html, json, yaml, xml, csv. */
  readonly ending: string;
  readonly text: string;
  readonly settings: SampleSettings;
  readonly expected: readonly Expectation[];
  /** Line in the page, for messages. */
  readonly line: number;
}

/** Lines `%% key: value` at the top of a block. */
export interface SampleSettings {
  readonly "as-of"?: string;
  readonly employer?: Employer;
  readonly statements?: Statements;
  readonly options?: Record<string, unknown>;
  /** Other rules that run as well, where it matters that they do. */
  readonly with?: readonly string[];
}

/** What a caret line announces. `messageId?` with a question mark means please check. */
export interface Expectation {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly messageId: string | null;
  readonly sure: boolean | null;
}

/** Reads the executed blocks of a page: fences under "Reported" and "Left alone". */
export function samplesOf(page: string): Sample[] {
  const samples: Sample[] = [];
  let heading = "";
  const lines = page.split("\n");
  for (let i = 0; i < lines.length; i++) {
    heading = /^## (.*)$/.exec(lines[i]!)?.[1]?.trim() ?? heading;
    const fence = /^(`{3,})(\w+)\s*$/.exec(lines[i]!);
    if (!fence) continue;
    const end = lines.indexOf(fence[1]!, i + 1);
    if (heading === "Reported" || heading === "Left alone") samples.push(readSample(heading, fence[2]!, lines.slice(i + 1, end), i + 1));
    i = end;
  }
  return samples;
}

function readSample(heading: Sample["heading"], ending: string, lines: string[], line: number): Sample {
  const settings = lines.filter((text) => text.startsWith("%% ")).map((text) => text.slice(3)).join("\n");
  const kept: string[] = [];
  const expected: Expectation[] = [];
  for (const text of lines) {
    if (text.startsWith("%% ")) continue;
    const caret = /^( *)(\^+)(?: +([\w-]+)?(\?)?)?\s*$/.exec(text);
    if (!caret) kept.push(text);
    else expected.push({ line: kept.length, column: caret[1]!.length + 1, length: caret[2]!.length, messageId: caret[3] ?? null, sure: caret[3] || caret[4] ? !caret[4] : null });
  }
  return { heading, ending, text: kept.join("\n") + "\n", settings: (parse(settings) ?? {}) as SampleSettings, expected, line };
}
