import type { Ask } from "../facts/index.ts";
import type { Posting } from "../posting/index.ts";
import type { ActiveRule, Finding, Message, Rule, Tell, Telling, Values } from "../rule/index.ts";
import { contains, type Span } from "../text/index.ts";
import { remembering } from "../text/remember.ts";

/**
 * Adds what rules tell about a posting. A rule that crashes tells one finding that names it; what it told before is
 * dropped.
 */
export function runRules(rules: readonly ActiveRule[], posting: Posting, ask: Ask, findings: Finding[]): void {
  let active: ActiveRule;
  // One for all rules: a posting passes seventy of them, and most tell nothing.
  const tell: Tell<string> = (messageId, telling, values = {}) => {
    findings.push(toFinding(active, posting, messageId, telling, values));
  };
  for (active of rules) {
    const before = findings.length;
    try {
      active.rule.check(answersFor(active.rule, ask), tell, active.options);
    } catch (error) {
      findings.length = before;
      findings.push(crash(active, posting, error));
    }
  }
}

function answersFor({ asks }: Rule, ask: Ask): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (let i = 0; i < asks.length; i++) answers[asks[i]!.name] = ask(asks[i]!.fact);
  return answers;
}

function crash(active: ActiveRule, posting: Posting, error: unknown): Finding {
  const { rule } = active;
  const crashed: ActiveRule = { ...active, rule: { ...rule, messages: { crashed: CRASHED } } };
  return toFinding(crashed, posting, "crashed", { level: "error" }, { rule: rule.id, reason: reasonOf(error) });
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
  const message = active.rule.messages[messageId];
  if (!message) throw new Error(`it has no message "${messageId}"`);
  const at = telling.at ?? topOf(posting);
  const { sure = true } = telling;
  return {
    rule: active.rule.id,
    messageId,
    level: active.levelIsChosen ? active.level : levelOf(telling.level ?? active.level, sure),
    sure,
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

// What only a person can decide is no error before they did.
function levelOf(level: Finding["level"], sure: boolean): Finding["level"] {
  return level === "error" && !sure ? "warning" : level;
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
  if (!text.includes("{")) return text;
  const pieces = piecesOf(text);
  let filled = pieces[0]!;
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i]!;
    filled += (name in values ? String(values[name]) : `{${name}}`) + pieces[i + 1]!;
  }
  return filled;
}

// Text, name, text, name … text: a rule says the same sentences again and again.
const piecesOf = remembering((text) => text.split(/\{(\w+)\}/));
