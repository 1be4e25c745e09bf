import type { Lines } from "../lines/Lines";
import { dayOrderDecision, type DayOrderEvidence } from "../text/DayColumnReader";

export const dayOrders = ["dayFirst", "monthFirst"] as const;
export type DayOrder = (typeof dayOrders)[number];

export interface OrderDecision {
  readonly order: DayOrder;
  /** Nothing in the column tells. */
  readonly open: boolean;
  readonly answered: boolean;
}

/**
 * Decides by an answer, else by days of the column that can be read one way only, else by the order in which the rows
 * stand: ledgers are written from day to day.
 */
export function decideOrder(
  lines: Lines,
  evidence: Readonly<DayOrderEvidence>,
  answer: string | undefined,
): OrderDecision {
  const chosen = dayOrders.find((order) => order === answer);
  const told = dayOrderDecision(evidence);
  const order = chosen ?? (told === "open" ? smoother(lines) : told);
  return { order, open: told === "open" && chosen === undefined, answered: chosen !== undefined };
}

/** The days in an order: a copy where any changes. */
export function daysIn({ day, dayOther }: Lines, order: DayOrder): Int32Array {
  if (dayOther === null || order === "dayFirst") return day;
  return day.map((one, row) => (dayOther[row]! > 0 ? dayOther[row]! : one));
}

/** The reading in which the days go back less often from row to row; day first where both are alike. */
function smoother(lines: Lines): DayOrder {
  if (lines.dayOther === null) return "dayFirst";
  return stepsBack(daysIn(lines, "monthFirst")) < stepsBack(lines.day) ? "monthFirst" : "dayFirst";
}

function stepsBack(days: Int32Array): number {
  let back = 0;
  let before = 0;
  for (const day of days) {
    if (day < 0) continue;
    if (day < before) back++;
    before = day;
  }
  return back;
}
