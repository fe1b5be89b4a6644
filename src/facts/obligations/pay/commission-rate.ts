import type { Posting } from "../../../posting/index.ts";
import type { SourceSpan } from "../../../text/index.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { pay } from "../../pay/pay.ts";

/**
 * True when the posting gives the share that is paid as commission: "8% to 12% commission", in the line that names it.
 */
export const commissionRate = defineFact("commission-rate", ({ source }: Posting, ask: Ask): boolean => {
  const { statements, other } = ask(pay);
  return (
    statements.some(({ shape, at }) => shape === "commission-only" && hasShareInLine(source, at)) ||
    other.some(({ kind, at }) => kind === "commission" && hasShareInLine(source, at))
  );
});

function hasShareInLine(source: string, at: SourceSpan): boolean {
  const lineEnd = source.indexOf("\n", at.end);
  return /\d\s?(?:%|percent)/.test(
    source.slice(source.lastIndexOf("\n", at.start) + 1, lineEnd < 0 ? source.length : lineEnd),
  );
}
