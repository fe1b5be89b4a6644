import type { Directive, DirectiveFlaw } from "../facts/index.ts";
import type { Comment } from "../posting/index.ts";
import type { Finding } from "../rule/index.ts";
import { isCalendarDay, type SourceSpan } from "../text/index.ts";

const MARK = "posting-lint-";
const KINDS: readonly Directive["kind"][] = ["disable-next-line", "disable", "enable", "disable-file"];

/** The directives among a file's comments, each with what is wrong with it. */
export function readDirectives(
  comments: readonly Comment[],
  source: string,
  knownRules: readonly string[],
  asOf: string,
): Directive[] {
  return comments.flatMap((comment) =>
    comment.text.text.trimStart().startsWith(MARK) ? [readDirective(comment, source, knownRules, asOf)] : [],
  );
}

function readDirective({ text, at }: Comment, source: string, knownRules: readonly string[], asOf: string): Directive {
  const written = text.text.trim().slice(MARK.length);
  const [head = "", ...reasons] = written.split(/\s--(?:\s|$)/);
  const [kindWord = "", ...words] = head.split(/[\s,]+/).filter((word) => word !== "");
  const until = words.find((word) => word.startsWith("until="))?.slice("until=".length) ?? null;
  const rules = words.filter((word) => !word.startsWith("until="));
  const kind = KINDS.find((one) => one === kindWord);
  const reason = reasons.join(" -- ").trim() || null;
  const flawed = flawOf(kind, kindWord, rules, reason, until, knownRules);
  return {
    kind: kind ?? "disable-next-line",
    rules,
    reason,
    until,
    at: trimmed(source, at),
    flaw: flawed?.flaw ?? null,
    word: flawed?.word ?? "",
    isExpired: until !== null && flawed === null && until < asOf,
    isUsed: null,
  };
}

function flawOf(
  kind: Directive["kind"] | undefined,
  kindWord: string,
  rules: readonly string[],
  reason: string | null,
  until: string | null,
  knownRules: readonly string[],
): { flaw: DirectiveFlaw; word: string } | null {
  if (!kind) return { flaw: "unknown-kind", word: MARK + kindWord };
  const unknown = rules.find((rule) => !knownRules.includes(rule));
  if (unknown !== undefined) return { flaw: "unknown-rule", word: unknown };
  if (kind === "enable") return null;
  if (rules.length === 0) return { flaw: "no-rule", word: MARK + kindWord };
  if (reason === null) return { flaw: "no-reason", word: MARK + kindWord };
  return until !== null && !isCalendarDay(until) ? { flaw: "bad-day", word: until } : null;
}

// Readers of some formats count the line break to the comment.
function trimmed(source: string, { start, end }: SourceSpan): SourceSpan {
  let last = end;
  while (last > start && source.charCodeAt(last - 1) <= 32) last--;
  return { start, end: last };
}

/** Lets pass what sound directives waive, and says of each directive whether it did anything. */
export function applyDirectives(
  directives: readonly Directive[],
  findings: readonly Finding[],
  source: string,
  ranRules: readonly string[],
): { findings: Finding[]; directives: Directive[] } {
  const reaches = directives.map((directive, i) =>
    isInForce(directive) ? reachOf(directive, directives.slice(i + 1), source) : null,
  );
  const used = new Set<number>();
  const judged = findings.map((finding) => {
    const i = directives.findIndex(
      (directive, d) => reaches[d] && covers(reaches[d], finding.at.start) && directive.rules.includes(finding.rule),
    );
    if (i < 0) return finding;
    used.add(i);
    return { ...finding, waived: directives[i]!.reason };
  });
  return {
    findings: judged,
    directives: directives.map((directive, i) => {
      const canTell = isInForce(directive) && directive.rules.every((rule) => ranRules.includes(rule));
      return { ...directive, isUsed: used.has(i) ? true : canTell ? false : null };
    }),
  };
}

function isInForce({ flaw, isExpired, kind }: Directive): boolean {
  return flaw === null && !isExpired && kind !== "enable";
}

function covers(reach: SourceSpan, offset: number): boolean {
  return reach.start <= offset && offset <= reach.end;
}

function reachOf({ kind, at, rules }: Directive, later: readonly Directive[], source: string): SourceSpan {
  if (kind === "disable-file") return { start: 0, end: source.length };
  if (kind === "disable-next-line") return nextLine(source, at.end);
  const end = later.find(
    (one) =>
      one.kind === "enable" &&
      one.flaw === null &&
      (one.rules.length === 0 || rules.every((rule) => one.rules.includes(rule))),
  );
  return { start: at.end, end: end?.at.start ?? source.length };
}

// The next line with words on it: in Markdown a blank line parts the comment from the paragraph.
function nextLine(source: string, from: number): SourceSpan {
  let start = source.indexOf("\n", from) + 1;
  if (start === 0) return { start: source.length, end: source.length };
  while (start < source.length && /\s/.test(source[start]!)) start++;
  start = source.lastIndexOf("\n", start - 1) + 1;
  const end = source.indexOf("\n", start);
  return { start, end: end < 0 ? source.length : end };
}
