import { fileOf } from "../json-file.ts";
import { defineReporter } from "../reporter.ts";

/** One posting a line, as each is done. */
export default defineReporter({
  name: "jsonl",
  does: "an object a posting, one a line, as each is done",
  make: () => ({ start: () => "", posting: (reported) => `${JSON.stringify(fileOf(reported))}\n`, end: () => "" }),
});
