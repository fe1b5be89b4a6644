/**
 * A whole number as English text writes it: 50,000. `toLocaleString` says the same, but the first call of a run takes
 * six milliseconds.
 */
export function withCommas(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
