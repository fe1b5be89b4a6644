import type { Rule } from "../rule/index.ts";

/** The text of `rules/README.md`: every rule by group, with its level and what it finds. */
export function catalogueSource(rules: readonly Rule[], pageOf: (id: string) => string): string {
  const groups = byGroup(rules);
  const tables = [...groups].map(([group, members]) =>
    [
      `## ${group}`,
      "",
      "| rule | level | reads | what it finds |",
      "|---|---|---|---|",
      ...members.map(
        ({ id, level, languages }) =>
          `| [${id}](${id}.md) | ${level} | ${languages?.join(", ") ?? "all"} | ${summaryOf(pageOf(id))} |`,
      ),
    ].join("\n"),
  );
  return `${[HEAD, ...tables].join("\n\n")}\n`;
}

const HEAD = `<!-- Made by \`npm run make registry\` from the rules and their pages. Do not edit. -->
# Rules

Each rule has a page with postings that it reports and postings that it leaves alone; both are run as tests.
The level is what a rule has by default; \`posting-lint.yaml\` can set another: \`off\`, \`info\`, \`warning\` or \`error\`.
A rule that reads some languages only (\`en\`: English) rests on postings in others.
The law, the occupations and the words behind the rules lie in the folders beside them as YAML, with their sources.`;

/** The first sentence below a page's title. */
function summaryOf(page: string): string {
  const intro = page.replace(/^# .*\n+/, "").split(/\n{2,}|\n## /, 1)[0]!;
  return intro.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
}

function byGroup(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const group = rule.id.split("/", 1)[0]!;
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return groups;
}
