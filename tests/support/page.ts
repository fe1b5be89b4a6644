import { parse } from "yaml";
import type { ActiveRule, Employer, Finding, Message, Statements } from "../../src/rule/index.ts";
import { todoOf } from "../../src/wording/index.ts";

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
  /** Terms of the employer's own list, found by their words. */
  readonly terms?: readonly { readonly words: readonly string[]; readonly message: string }[];
  /** The level that a config chose for the rule. */
  readonly level?: ActiveRule["level"];
  /** Other rules that run as well, where it matters that they do. */
  readonly with?: readonly string[];
}

/**
 * What a caret line announces: `^^^ messageId? warning us-co-epewa #compensation suggestion "words of it"`, in any
 * order behind the id. The question mark means please check. What is left out may be anything.
 */
export interface Expectation {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly messageId: string | null;
  readonly sure: boolean | null;
  readonly level: Finding["level"] | null;
  /** Id of the law behind it. */
  readonly law: string | null;
  readonly section: string | null;
  readonly repair: "fix" | "suggestion" | null;
  /** Words that stand in its sentences or in what it would write. */
  readonly words: readonly string[];
}

/** The `{name}` blanks in the sentences of a message. */
export function blanksOf(message: Message): string[] {
  return `${message.problem}${message.why}${todoOf(message)}`.match(/\{\w+\}/g) ?? [];
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
    if (heading === "Reported" || heading === "Left alone")
      samples.push(readSample(heading, fence[2]!, lines.slice(i + 1, end), i + 1));
    i = end;
  }
  return samples;
}

function readSample(heading: Sample["heading"], ending: string, lines: string[], line: number): Sample {
  const settings = lines
    .filter((text) => text.startsWith("%% "))
    .map((text) => text.slice(3))
    .join("\n");
  const kept: string[] = [];
  const expected: Expectation[] = [];
  for (const text of lines) {
    if (text.startsWith("%% ")) continue;
    const caret = /^( *)(\^+)( .*)?$/.exec(text);
    if (!caret) kept.push(text);
    else
      expected.push({
        line: kept.length,
        column: caret[1]!.length + 1,
        length: caret[2]!.length,
        ...announcedBy(caret[3] ?? ""),
      });
  }
  return {
    heading,
    ending,
    text: kept.join("\n") + "\n",
    settings: (parse(settings) ?? {}) as SampleSettings,
    expected,
    line,
  };
}

function announcedBy(tail: string): Omit<Expectation, "line" | "column" | "length"> {
  const [head = "", ...marks] = tail
    .replace(/"[^"]*"/g, "")
    .trim()
    .split(/ +/);
  const messageId = head.replace(/\?$/, "");
  return {
    messageId: messageId || null,
    sure: head === "" ? null : !head.endsWith("?"),
    level: LEVELS.find((level) => marks.includes(level)) ?? null,
    repair: REPAIRS.find((repair) => marks.includes(repair)) ?? null,
    section: marks.find((mark) => mark.startsWith("#"))?.slice(1) ?? null,
    law: marks.find((mark) => mark.includes("-") && !mark.startsWith("#")) ?? null,
    words: [...tail.matchAll(/"([^"]*)"/g)].map((match) => match[1]!),
  };
}

const LEVELS = ["info", "warning", "error"] as const;
const REPAIRS = ["fix", "suggestion"] as const;
