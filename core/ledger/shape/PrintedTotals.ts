import type { PrintedTotal } from "./LineBlock";

/** So many totals that agree with their lines are kept: more would say nothing and take the room of the lines. */
const MOST_AGREEING = 10_000;

/** Totals that a sheet prints; those that don't agree with their lines are all kept. */
export class PrintedTotals {
  readonly list: PrintedTotal[] = [];
  private agreeing = 0;

  add(total: PrintedTotal, agrees: boolean): void {
    if (agrees && ++this.agreeing > MOST_AGREEING) return;
    this.list.push(total);
  }
}

/** Two hundredths in ten-thousandths: sums of rounded lines are so far off. */
const NEAR = 200;

/** Whether two amounts in ten-thousandths are the same but for rounding. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR;
}
