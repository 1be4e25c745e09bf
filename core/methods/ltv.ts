import { limitOf } from "./limit";

/**
 * What is a client worth (M8)? LTV = S · C · P · t.
 *
 * @param check average check S, in money
 * @param purchasesPerMonth average purchases a month C
 * @param margin share of the check that is margin P; at or below 1 a share, above 1 per cent
 * @param months average lifetime t
 *
 * @example
 * ltv(1200, 0.5, 30, 24) // 4320
 */
export function ltv(check: number, purchasesPerMonth: number, margin: number, months: number): number {
  const share = margin < 0 ? -limitOf(-margin).value : limitOf(margin).value;
  return check * purchasesPerMonth * share * months;
}
