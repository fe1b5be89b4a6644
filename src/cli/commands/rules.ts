import { rules } from "../../registry.ts";
import type { ActiveRule, Rule } from "../../rule/index.ts";
import { readArguments } from "../arguments.ts";
import { Configs } from "../config.ts";
import type { Command, Io } from "../io.ts";
import { summaryOfPage } from "../rule-page.ts";

/** `posting-lint rules [--json]`: every rule, with the level it has in the current folder. */
export const run: Command["run"] = async (args, io) => {
  const { flags } = readArguments(args, "rules");
  const configs = new Configs(io, { config: flags.config ?? null, usesConfig: true, rules: {} });
  const { rules: active } = (await configs.forFolder(".")).settingsFor("posting.md");
  const rows = rules.map((rule) => rowOf(rule, active));
  io.write(flags.json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(rows, io));
  return 0;
};

interface Row {
  readonly id: string;
  readonly level: string;
  readonly defaultLevel: string;
  readonly since: string;
  readonly summary: string;
  readonly languages: readonly string[] | null;
  readonly options: Rule["options"] | null;
}

function rowOf(rule: Rule, active: readonly ActiveRule[]): Row {
  const here = active.find((one) => one.rule === rule)?.level ?? "off";
  return {
    id: rule.id,
    level: here,
    defaultLevel: rule.level,
    since: rule.since,
    summary: summaryOfPage(rule.id),
    languages: rule.languages ?? null,
    options: rule.options ?? null,
  };
}

function tableOf(rows: readonly Row[], { paint, width }: Io): string {
  const widest = Math.max(...rows.map(({ id }) => id.length));
  const room = Math.max(30, width - widest - 14);
  const lines = rows.map(({ id, level, summary }) => {
    const short = summary.length > room ? `${summary.slice(0, room - 1).trimEnd()}…` : summary;
    return `  ${level === "off" ? paint.dim(id.padEnd(widest)) : id.padEnd(widest)}  ${painted(level.padEnd(8), level, paint)}  ${paint.dim(short)}`;
  });
  return `${lines.join("\n")}\n\n${rows.length} rules. What one finds and why: posting-lint explain ${rows[0]?.id ?? "<rule>"}\n`;
}

function painted(text: string, level: string, paint: Io["paint"]): string {
  return level === "error"
    ? paint.red(text)
    : level === "warning"
      ? paint.yellow(text)
      : level === "info"
        ? paint.blue(text)
        : paint.dim(text);
}
