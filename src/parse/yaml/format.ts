import { defineFormat } from "../format.ts";
import { readYamlFile } from "./index.ts";

/** YAML. */
export default defineFormat({
  id: "yaml",
  name: "YAML",
  holds: "a posting or several, in the keys of the posting model or others",
  endings: ["yaml", "yml"],
  read: readYamlFile,
});
