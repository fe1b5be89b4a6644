import { fileOf } from "../json-file.ts";
import { defineReporter } from "../reporter.ts";

/** One object for the run, as `schemas/report.schema.json` describes it. */
export default defineReporter({
  name: "json",
  does: "one object for the run, as schemas/report.schema.json describes it",
  make({ tool }) {
    let written = 0;
    return {
      start: (asOf) =>
        `{"version":1,"unit":"utf-16","tool":${JSON.stringify(tool)},"asOf":${JSON.stringify(asOf)},"files":[`,
      posting: (reported) => `${written++ ? "," : ""}\n${JSON.stringify(fileOf(reported))}`,
      end: ({ summary }) => `\n],"summary":${JSON.stringify(summary)}}\n`,
    };
  },
});
