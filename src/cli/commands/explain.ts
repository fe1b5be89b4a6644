import { rules } from "../../registry.ts";
import { wrap } from "../../report/index.ts";
import type { Rule } from "../../rule/index.ts";
import { accuracyOf, isOftenWrong } from "../../tables/accuracy.ts";
import { accuracySaid, todoOf } from "../../wording/index.ts";
import { didYouMean } from "../../text/index.ts";
import { readArguments } from "../arguments.ts";
import type { Command, Io } from "../io.ts";
import { lawsBehind } from "../law-behind.ts";
import { rulePage, sectionsOfPage } from "../rule-page.ts";
import { stop } from "../stop.ts";

/** `posting-lint explain <rule>`: what a rule finds, why, how to set it and when to switch it off. */
export const run: Command["run"] = (args, io) => {
  const { words } = readArguments(args, "explain");
  if (words.length === 0)
    stop("Name a rule, for example: posting-lint explain pay/undisclosed. All rules: posting-lint rules");
  io.write(words.map((id) => explain(ruleCalled(id), io)).join("\n"));
  return 0;
};

function ruleCalled(id: string): Rule {
  const known = rules.map((rule) => rule.id);
  const byName = known.filter((one) => one.endsWith(`/${id}`));
  const rule = rules.find((one) => one.id === id || (byName.length === 1 && one.id === byName[0]));
  return rule ?? stop(`There is no rule "${id}".${didYouMean(id, known)} All rules: posting-lint rules`);
}

function explain(rule: Rule, io: Io): string {
  const { paint } = io;
  const [intro, ...sections] = sectionsOfPage(rulePage(rule.id));
  const told = sections.filter(
    ({ heading, text }) => heading !== "Reported" && heading !== "Left alone" && text !== "",
  );
  const level = rule.level === "off" ? "off until a config switches it on" : `${rule.level} by default`;
  const parts = [
    `${paint.bold(rule.id)}   ${paint.dim(`${level}, since ${rule.since}${rule.languages ? `, for postings in ${rule.languages.join(", ")}` : ""}`)}`,
    paragraphs(intro?.text ?? "", io),
    ...told.map(({ heading, text }) => `${paint.bold(heading)}\n${paragraphs(text, io)}`),
    ...(rule.obligations
      ? [`${paint.bold(`Laws behind it, as of ${io.today}`)}\n${lawsBehind(rule.obligations, io)}`]
      : []),
    `${paint.bold("How often it is right")}\n${paragraphs(howOftenRight(rule), io)}`,
    `${paint.bold("What it says")}\n${messagesOf(rule, io)}`,
    `${paint.bold("In posting-lint.yaml")}\n${settingOf(rule)}`,
  ];
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}

function howOftenRight({ id }: Rule): string {
  const record = accuracyOf(id);
  return accuracySaid(record, record !== undefined && isOftenWrong(record));
}

// Pages are written one sentence a line; lists and code keep their lines.
function paragraphs(text: string, { width }: Io): string {
  return text
    .split(/\n{2,}/)
    .map((block) => (/^(?:[-*|>`]|\d+\.|%%| {4})/m.test(block) ? block : wrap(block, Math.min(width, 100)).join("\n")))
    .join("\n\n");
}

function messagesOf({ messages }: Rule, io: Io): string {
  return Object.values(messages)
    .map((message) =>
      wrap(
        `- ${withoutBlanks(`${message.problem} ${message.why} ${todoOf(message)}`)}`,
        Math.min(io.width, 100) - 2,
      ).join("\n  "),
    )
    .join("\n");
}

// What a message takes from the posting is shown as dots.
function withoutBlanks(message: string): string {
  return message.replace(/\{\w+\}/g, "…");
}

function settingOf({ id, level, options }: Rule): string {
  const chosen = level === "off" ? "warning" : level;
  if (!options) return `  rules:\n    ${id}: off        # off, info, warning or error; now ${level}`;
  const lines = Object.entries(options).map(
    ([name, schema]) =>
      `      #   ${name}: ${(schema as { description?: string }).description ?? JSON.stringify(schema)}`,
  );
  return [
    `  rules:`,
    `    ${id}:`,
    `      - ${chosen}     # off, info, warning or error`,
    `      - {}          # options:`,
    ...lines,
  ].join("\n");
}
