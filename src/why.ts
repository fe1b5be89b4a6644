import {
  contextDecisions,
  demandDecisions,
  kindDecisions,
  misfitDecisions,
  moneyDecisions,
  statementDecisions,
  titleDecisions,
  type Ask,
  type Decision,
} from "./facts/index.ts";
import type { Posting } from "./posting/index.ts";

/** What was decided about a posting, and by which step, as `inspect --why` tells it: one line a kind of decision. */
export function whyOf(posting: Posting, ask: Ask): readonly Decision[] {
  return [
    ...kindDecisions(posting, ask),
    ...titleDecisions(posting, ask),
    ...moneyDecisions(posting, ask),
    ...statementDecisions(posting, ask),
    ...contextDecisions(posting, ask),
    ...demandDecisions(posting, ask),
    ...misfitDecisions(posting, ask),
  ];
}
