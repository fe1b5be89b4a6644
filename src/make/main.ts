// Generators for us: npm run make <what>. Nothing in this room ships.
import { makeBuild } from "./build.ts";
import { makeLawDocs } from "./law-docs.ts";
import { makeLawReview } from "./law-review.ts";
import { makeExamples } from "./examples.ts";
import { makeNewRule } from "./new-rule.ts";
import { makeRegistry } from "./registry.ts";
import { makeTables } from "./tables.ts";

const generators: Record<string, { readonly does: string; readonly run: (args: string[]) => void | Promise<void> }> = {
  tables: { does: "compile the knowledge under rules/ into src/tables/compiled.ts", run: makeTables },
  registry: { does: "write the rule registry, the catalogue and the config schema", run: makeRegistry },
  build: { does: "tables, then the bundles in dist/", run: makeBuild },
  "law-docs": { does: "renew the tables in rules/law/README.md", run: makeLawDocs },
  "law-review": { does: "[day]: list the rows of law that want reading again", run: makeLawReview },
  examples: { does: "the Word example, and what is said about every example", run: makeExamples },
  new: { does: "group/name: start a rule from the template", run: makeNewRule },
};

const [what = "", ...rest] = process.argv.slice(2);
const generator = generators[what];
if (generator) await generator.run(rest);
else {
  console.error(["npm run make <what>", ...Object.entries(generators).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`)].join("\n"));
  process.exitCode = 2;
}
