import type { Posting } from "../../../posting/index.ts";
import { fulfilledBy } from "../../../tables/credentials.ts";
import { isKindOf, occupation as occupationRow, type Occupation } from "../../../tables/occupations.ts";
import { isSure } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { misfits } from "./misfits.ts";
import { pay } from "../../pay/pay.ts";
import { type PayStatement } from "../../pay/model.ts";

/** Pay that fits the title, and credentials that people with such pay do not hold. */
export interface PayConflict {
  readonly pay: PayStatement;
  /** The profession whose credentials are asked. */
  readonly profession: Occupation;
}

/** Professions whose pay lies far above most others, so that the difference says something. */
const WELL_PAID = ["physician", "dentist", "pharmacist"];

export const payConflict = defineFact("payConflict", (_posting: Posting, ask): PayConflict | null => {
  const others = ask(misfits).filter(({ kind }) => kind === "other-profession");
  const judged = others.length === 0 ? null : ask(fit);
  if (judged === null) return null;
  const asked = new Set(others.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  const profession = WELL_PAID.map((id) => occupationRow(id)).find(
    (row) => row && !isKindOf(judged.job.id, row.id) && belongsTo(row, asked),
  );
  const statement =
    ask(pay).statements.find(
      ({ period, periodBasis, max, min }) => period === "year" && isSure(periodBasis) && (max ?? min) !== null,
    ) ?? ask(pay).statements.find(({ min, max }) => (max ?? min ?? 0) > 20_000);
  if (!profession || !statement) return null;
  return (statement.max ?? statement.min)! < profession.payCheck.year[0] ? { pay: statement, profession } : null;
});

function belongsTo(row: Occupation, asked: ReadonlySet<string>): boolean {
  return [
    ...row.education.accepts,
    ...row.exams,
    ...row.boards.map(({ credential }) => credential),
    ...row.licenses.flatMap(({ anyOf }) => anyOf),
  ]
    .flatMap(fulfilledBy)
    .some((id) => asked.has(id));
}
