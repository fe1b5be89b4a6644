import type { Ask } from "../facts/fact.ts";
import type { Posting } from "../posting/index.ts";
import type { Finding } from "../rule/finding.ts";
import type { Level, Message, Options, Rule, Tell, Telling, Values } from "../rule/rule.ts";
import { contains, type Span } from "../text/index.ts";

/** A rule as one run uses it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Replaces the rule's own level where the config sets one. */
  readonly level: Exclude<Level, "off">;
  /** True when the config chose the level; then a rule's own change for one finding does not raise it. */
  readonly levelIsChosen: boolean;
  readonly options: Options;
}

/** Runs rules over one posting; findings come in order of place. A rule that crashes becomes a finding that names it. */
export function lintPosting(posting: Posting, rules: readonly ActiveRule[], ask: Ask): Finding[] {
  const findings: Finding[] = [];
  for (const active of rules) runRule(active, posting, ask, findings);
  return findings.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function runRule(active: ActiveRule, posting: Posting, ask: Ask, findings: Finding[]): void {
  const { rule } = active;
  const tell: Tell<string> = (messageId, telling, values = {}) => {
    findings.push(toFinding(active, posting, messageId, telling, values));
  };
  try {
    const answers = Object.fromEntries(Object.entries(rule.needs).map(([name, fact]) => [name, ask(fact)]));
    rule.check(answers as never, tell, active.options);
  } catch (error) {
    findings.push(toFinding({ ...active, rule: { ...rule, messages: { crashed: CRASHED } } }, posting, "crashed", { level: "error" }, { rule: rule.id, reason: reasonOf(error) }));
  }
}

const CRASHED: Message = {
  problem: "The rule {rule} could not judge this posting: {reason}.",
  why: "This is a fault of posting-lint, not of the posting; the other rules ran.",
  todo: "Please report it with the posting, and switch the rule off until it is mended.",
};

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0]!.replace(/\.$/, "");
}

function toFinding(active: ActiveRule, posting: Posting, messageId: string, telling: Telling, values: Values): Finding {
  const message = active.rule.messages[messageId]!;
  const at = telling.at ?? topOf(posting);
  return {
    rule: active.rule.id,
    messageId,
    level: active.levelIsChosen ? active.level : (telling.level ?? active.level),
    sure: telling.sure ?? true,
    problem: fill(message.problem, values),
    why: fill(message.why, values),
    todo: fill(message.todo, values),
    at,
    section: telling.section ?? sectionAt(posting, at),
    law: telling.because ?? null,
    profession: telling.profession ?? null,
    fix: telling.fix ?? null,
    suggestions: telling.suggestions ?? [],
    fingerprint: "",
    waived: null,
  };
}

/** Where a finding about the whole posting stands: at its title, else at its beginning. */
export function topOf(posting: Posting): Span {
  return posting.title?.at ?? { start: posting.at.start, end: posting.at.start };
}

function sectionAt(posting: Posting, at: Span): string | null {
  return posting.sections.find((section) => contains(section.at, at))?.id ?? null;
}

/** Puts values into the blanks of a message. A blank without a value stays visible, so that a test notices. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => (name in values ? String(values[name]) : blank));
}
