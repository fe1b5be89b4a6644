import type { Command } from "../io.ts";

/** `posting-lint --help` */
export const run: Command["run"] = (_args, io) => {
  io.write(HELP);
  return 0;
};

const HELP = `posting-lint: what a job posting lacks, gets wrong or risks, and what to write instead.

  posting-lint [lint] [paths…]       judge postings; the current folder where no path is given
  posting-lint explain <rule>        what a rule finds, why, and how to set it
  posting-lint rules [--json]        all rules, with the level they have here
  posting-lint law [place|paths…]    what the law asks there; of files: which laws reach them
  posting-lint title <words…>        the profile of a title; --compare "Other Title"
  posting-lint new <title>           a draft with blanks to fill
  posting-lint inspect <files…>      what was read from a posting; --json for programs
  posting-lint init                  start a posting-lint.yaml here

Judging
  --fix                              repair what is safe; every other byte stays
  --fix-dry-run, --diff              report what would be left; show the repairs as a patch
  --as-of YYYY-MM-DD                 the day to judge by; today where left out
  --rule RULE=LEVEL                  off, info, warning or error, for a rule or a group ("pay/*")
  --config FILE, --no-config         this config, or none, instead of the nearest posting-lint.yaml
  --print-config FILE                what holds for a file
  --no-inline-config                 heed no directives in postings

Reporting
  --format pretty|json|jsonl[:FILE]  how to report; may be given more than once
  --quiet                            errors only
  --fail-on LEVEL                    exit code 1 from error (default), warning, check or info on; or never
  --max-warnings N                   exit code 1 for more warnings than that
  --stats                            how long it took

Through a pipe
  --stdin                            one posting; with --fix, the repaired text comes out
  --stdin-filename NAME              what to call it; its ending and folder count
  --stdin-format FORMAT              markdown, text, html, json, ndjson (one posting a line), …

  --debug                            show the trace of a fault
  --version, --help

Exit codes: 0 nothing to mend, 1 findings, 2 the job could not be done.
`;
