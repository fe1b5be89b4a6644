import { join } from "node:path";
import { isFile, writeFile } from "../../host/index.ts";
import { readArguments } from "../arguments.ts";
import type { Command } from "../io.ts";
import { stop } from "../stop.ts";

/**
 * `posting-lint init`: starts a posting-lint.yaml in the current folder, with everything that may be said in comments.
 */
export const run: Command["run"] = (args, io) => {
  readArguments(args, "init");
  const path = join(io.folder, "posting-lint.yaml");
  if (isFile(path)) stop("There is a posting-lint.yaml here already. Edit it, or delete it and run this again.");
  const trouble = writeFile(path, STARTER);
  if (trouble) stop(`posting-lint.yaml could not be written here: ${trouble.why}.`);
  io.write("posting-lint.yaml is here now. Say in it how many people you employ and where; then run: posting-lint\n");
  return 0;
};

const STARTER = `# What postings need not say, and how strictly to judge them.
# Take the "#" away before what you want to say; what is left out is unknown, and asked for where it decides.

employer:
  # name: Example Clinic
  # employees: 250                     # everywhere
  # employeesIn: { US-CO: 12 }         # by place; 0 = none
  # kind: private                      # private, public, federal, religious or household
  # federalContractor: false
  # postedBy: employer                 # employer, agency or job-board
  # usesAiInHiring: false
  # backgroundCheck: none              # none, planned or required-by-law
  # hiresIn: [US-CO, US-TX]            # where remote hires are accepted

statements:
  # Approved wording: "posting-lint --fix" inserts exactly this where it is missing.
  # equalOpportunity: { file: legal/equal-opportunity.md }
  # accommodation: "Tell us what you need in the application, and we will arrange it."

includes:
  # Texts that your site puts below every posting; they count as part of each.
  # - { file: legal/footer.md, position: end }

rules:
  # pay/undisclosed: error             # off, info, warning or error

ignore:
  # - archive/
`;
