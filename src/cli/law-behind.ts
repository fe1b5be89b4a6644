import { wrap } from "../report/index.ts";
import { laws, onDay, type ObligationKind } from "../tables/law.ts";
import { lawPage } from "../wording/index.ts";
import type { Io } from "./io.ts";

/**
 * The laws in force that have one of these obligations: citation, first day, how a breach may be mended and what it may
 * cost.
 */
export function lawsBehind(kinds: readonly ObligationKind[], { today, width }: Io): string {
  const found = laws().filter(
    ({ obligations, until }) =>
      !(until && until <= today) && kinds.some((kind) => obligations[kind] && onDay(obligations[kind], today)),
  );
  const lines = found.map(({ placeName, cite, obligations, exposure }) => {
    const since = kinds.flatMap((kind) => obligations[kind]?.[0]?.[0] ?? []).sort()[0];
    const cost = [
      ...(exposure?.cure ? [lawPage.toMend(exposure.cure)] : []),
      ...(exposure?.penalty ? [lawPage.mayCost(exposure.penalty)] : []),
    ].join(" ");
    return wrap(`- ${placeName}: ${cite}, since ${since}. ${cost}`, Math.min(width, 100) - 2).join("\n  ");
  });
  return [...lines, lawPage.notAdvice].join("\n");
}
