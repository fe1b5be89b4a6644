import type { Command } from "../io.ts";

/** `posting-lint --help` */
export const run: Command["run"] = (_args, io) => {
  io.write(HELP);
  return 0;
};

const HELP = `posting-lint: what a job posting lacks, gets wrong or risks, and what to write instead.

  posting-lint [lint] [paths…]     judge postings; the current folder where no path is given
  posting-lint explain <rule>      what a rule finds, and why
  posting-lint rules               all rules
  posting-lint inspect <files…>    what was read from a posting
  posting-lint title <words…>      the profile of a title: education, licence, boards, pay, look-alikes
  posting-lint law [place]         what the law asks of a posting there
  posting-lint new <title>         a draft that passes, with blanks to fill
  posting-lint init                start a posting-lint.yaml here

  --format pretty|json|jsonl       how to report
  --as-of YYYY-MM-DD               the day to judge by; today where left out
  --quiet                          errors only
  --version, --help

Exit codes: 0 nothing to mend, 1 findings, 2 the job could not be done.
`;
