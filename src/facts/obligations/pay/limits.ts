import type { Amount } from "../../../tables/law.ts";
import type { PayStatement } from "../../pay/model.ts";
import { perYear } from "../../pay/per-year.ts";

/** True when the highest pay of a statement surely lies above a limit. A statement in another currency never does. */
export function isAbove(statement: PayStatement, limit: Amount): boolean {
  const highest =
    statement.max ?? (statement.shape === "open-above" || statement.shape === "exact" ? statement.min : null);
  if (highest === null || !isIn(statement, limit)) return false;
  const yearly = perYear(highest, statement.period);
  return yearly !== null && yearly > limit.amount;
}

/** True when the statement is in the limit's currency, or names none. */
export function isIn(statement: PayStatement, limit: Pick<Amount, "currency">): boolean {
  return statement.currency === null || statement.currency === limit.currency;
}
