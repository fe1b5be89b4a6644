// Generators for us: npm run make <what>. Nothing in this room ships.
import { isStop } from "../cli/stop.ts";

/** Something that `npm run make` can make. */
export interface Maker {
  readonly does: string;
  readonly run: (args: string[]) => void | Promise<void>;
}

// Each is loaded when asked for: most of them need the compiled tables, which the first build still has to make.
const generators: Readonly<Record<string, Maker>> = {
  tables: {
    does: "compile rules/knowledge into src/tables/compiled.ts",
    run: async () => (await import("./tables.ts")).makeTables(),
  },
  registry: {
    does: "list rules, facts, formats and reports, and write the catalogue and the schemas that follow from them",
    async run() {
      (await import("./lists.ts")).makeLists();
      await (await import("./registry.ts")).makeRegistry();
    },
  },
  build: {
    does: "tables and validators, then the bundles in dist/",
    run: async () => (await import("./build.ts")).makeBuild(),
  },
  "law-docs": {
    does: "renew the tables in rules/knowledge/law/README.md",
    run: async () => (await import("./law-docs.ts")).makeLawDocs(),
  },
  "law-review": {
    does: "[day]: list the rows of law that want reading again",
    run: async (args) => (await import("./law-review.ts")).makeLawReview(args),
  },
  readme: {
    does: "renew the lists in README.md, and the files of the hook",
    run: async () => (await import("./readme.ts")).makeReadme(),
  },
  examples: {
    does: "the Word example, and what is said about every example",
    run: async () => (await import("./examples.ts")).makeExamples(),
  },
  onet: {
    does: "folder release: renew the titles and the words of tasks of O*NET from the files of a release",
    run: async (args) => (await import("./onet.ts")).makeOnet(args),
  },
  tidy: {
    does: "write every file of knowledge in its one form",
    run: async () => (await import("./tidy.ts")).makeTidy(),
  },
  new: {
    does: "group/name: start a rule from the template",
    run: async (args) => (await import("./new-rule.ts")).makeNewRule(args),
  },
};

const [what = "", ...rest] = process.argv.slice(2);
const generator = generators[what];
if (generator) await make(generator);
else {
  console.error(
    [
      "npm run make <what>",
      ...Object.entries(generators).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`),
    ].join("\n"),
  );
  process.exitCode = 2;
}

async function make(maker: Maker): Promise<void> {
  try {
    await maker.run(rest);
  } catch (error) {
    if (!isStop(error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
