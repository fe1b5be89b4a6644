import { isSure, reasonsOf, type Ask, type Premise, type Reason } from "../facts/index.ts";
import type { Posting } from "../posting/index.ts";
import type { ActiveRule, Finding, Message, Rule, Tell, Telling, Values } from "../rule/index.ts";
import { accuracyOf, isOftenWrong } from "../tables/accuracy.ts";
import { contains, type SourceSpan } from "../text/index.ts";
import { sentencesOf } from "../wording/index.ts";

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
  const { restsOn = NOTHING } = telling;
  const inDoubt = restsOn.filter((premise) => !isSure(premise));
  const isClaimed = inDoubt.length === 0 && message.check === undefined;
  const open = isClaimed ? doubtsAbout(active) : inDoubt.flatMap(reasonsOf);
  const sure = isClaimed && open.length === 0;
  return {
    rule: active.rule.id,
    messageId,
    level: active.levelIsChosen ? active.level : levelOf(telling, active, sure),
    sure,
    reasons: open,
    ...sentencesOf(message, values, { reasons: restsOn.flatMap(reasonsOf), open }),
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

const NOTHING: readonly Premise[] = [];

/**
 * What is in doubt about a rule that by itself is sure: its record. A config that gives the rule a level takes it at its
 * word.
 */
function doubtsAbout({ rule, levelIsChosen, isTrusted = levelIsChosen }: ActiveRule): readonly Reason[] {
  const record = isTrusted ? undefined : accuracyOf(rule.id);
  if (record === undefined || !isOftenWrong(record)) return NO_DOUBTS;
  return [{ key: "often-wrong", read: record.read, right: record.right }];
}

const NO_DOUBTS: readonly Reason[] = [];

// What only a person can decide is no error before they did.
function levelOf({ level, levelInDoubt }: Telling, active: ActiveRule, sure: boolean): Finding["level"] {
  const usual = level ?? active.level;
  if (sure) return usual;
  return levelInDoubt ?? (usual === "error" ? "warning" : usual);
}

/** Where a finding about the whole posting stands: at its title, else at its beginning. */
export function topOf(posting: Posting): SourceSpan {
  return posting.title?.at ?? { start: posting.at.start, end: posting.at.start };
}

function sectionAt(posting: Posting, at: SourceSpan): string | null {
  return posting.sections.find((section) => contains(section.at, at))?.id ?? null;
}
