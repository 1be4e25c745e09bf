import { UNIT } from "../ledger";
import type { IssueCollector } from "../issue";
import type { PrintedTotal } from "../shape/LineBlock";
import { AmountReading, readAmountText } from "../text/amountText";
import { Open } from "../lines/Lines";
import { amountWith, type DecimalSign } from "./decimalSign";
import type { Work } from "./Work";

/** How many printed totals there are, and how many of them are what their lines add up to. */
export interface Reconciled {
  readonly printed: number;
  readonly agreed: number;
}

/** Holds the totals that a report prints against the lines that they are of; those that differ are found. */
export function reconcile(
  work: Work,
  printed: readonly (readonly PrintedTotal[])[],
  sign: DecimalSign,
  issues: IssueCollector,
): Reconciled {
  let count = 0;
  let agreed = 0;
  printed.forEach((totals, source) => {
    if (totals.length === 0) return;
    const sums = sumsBefore(work, source);
    for (const { cell, place, first, end } of totals) {
      const value = valueOf(cell, sign);
      if (Number.isNaN(value)) continue;
      count++;
      const computed = sums[Math.min(end, sums.length - 1)]! - sums[Math.min(first, sums.length - 1)]!;
      if (computed === value) agreed++;
      else {
        const params = { printed: value / UNIT, computed: computed / UNIT, difference: (value - computed) / UNIT };
        issues.add("totalDiffers", params, place);
      }
    }
  });
  return { printed: count, agreed };
}

/** For each line of a source what the lines before it come to; one more for the end. */
function sumsBefore({ lines, amount }: Work, source: number): number[] {
  const sums = [0];
  let sum = 0;
  for (let row = 0; row < lines.count; row++) {
    if (lines.sourceOf !== null && lines.sourceOf[row] !== source) continue;
    if (!Number.isNaN(amount[row]!)) sum += amount[row]!;
    sums.push(sum);
  }
  return sums;
}

function valueOf(cell: PrintedTotal["cell"], sign: DecimalSign): number {
  if (typeof cell === "number") return Math.round(cell * UNIT);
  if (typeof cell !== "string") return NaN;
  const { reading, scaled } = readAmountText(cell);
  if (reading === AmountReading.none) return NaN;
  const mark =
    reading === AmountReading.ambiguousPoint ? Open.point : reading === AmountReading.ambiguousComma ? Open.comma : 0;
  return amountWith(scaled, mark, sign);
}
