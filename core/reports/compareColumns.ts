import { UNIT } from "../ledger/ledger";
import type { Column, Formula, Total } from "../plan/plan";
import { shortPeriodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import type { ColumnExtra } from "./columns";
import { column } from "./columns";
import type { Comparison } from "./comparison";

/** Change as a share of what was before; NaN, shown blank, where that is zero or less, for it would mislead. */
export function changeShare(now: number, before: number): number {
  return before > 0 ? (now - before) / before : NaN;
}

/** Rows of a table in whole ten-thousandths: now and in the compared period. */
export interface ComparedSums {
  /** Key of the table, which has a column `sales`. */
  readonly block: string;
  readonly now: Float64Array;
  readonly before: Float64Array;
  /** The table has a total row. */
  readonly totals: boolean;
}

/** Keys: `previousSales`, `change`, `changeShare`; all blank where the ledger doesn't reach the compared period. */
export function salesCompared(
  say: Translate,
  comparison: Comparison,
  { block, now, before, totals }: ComparedSums,
): Column[] {
  const { known } = comparison;
  const params = { period: shortPeriodText(comparison.days, say.language) };
  const ref = (key: string, rows: "same" | "total") => ({ block, column: key, rows });
  const share = (rows: "same" | "total"): Formula => [
    "IF(",
    ref("previousSales", rows),
    ">0,",
    ref("change", rows),
    "/",
    ref("previousSales", rows),
    ',"")',
  ];
  const all = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const whole: Total = known
    ? { type: "value", value: changeShare(all(now), all(before)), formula: share("total") }
    : { type: "value", value: NaN };
  const made = (
    key: string,
    kind: Column["kind"],
    of: (at: number) => number,
    formula: Formula | null,
    total: Total,
  ): Column => {
    const extra: ColumnExtra = {
      params,
      ...(known && formula !== null ? { formula } : {}),
      ...(totals ? { total: known ? total : { type: "value", value: NaN } } : {}),
    };
    return column(say, key, kind, { numbers: Float64Array.from(now, (_, at) => (known ? of(at) : NaN)) }, extra);
  };
  const difference: Formula = [ref("sales", "same"), "-", ref("previousSales", "same")];
  return [
    made("previousSales", "money", (at) => before[at]! / UNIT, null, { type: "sum" }),
    made("change", "money", (at) => (now[at]! - before[at]!) / UNIT, difference, { type: "sum" }),
    made("changeShare", "share", (at) => changeShare(now[at]!, before[at]!), share("same"), whole),
  ];
}

/**
 * The same of counts of clients, without a share, which means little of a handful. Keys: `previousClients`,
 * `clientsChange`; `note` says what the counted clients have in common.
 */
export function clientsCompared(
  say: Translate,
  comparison: Comparison,
  block: string,
  now: Float64Array,
  before: Float64Array,
  counted: "previousStatus" | "previousMovement",
): Column[] {
  const { statusKnown: known, days } = comparison;
  const params = { period: shortPeriodText(days, say.language), day: days.to };
  const total: Total = known ? { type: "sum" } : { type: "value", value: NaN };
  const numbers = (of: (at: number) => number) => ({
    numbers: Float64Array.from(now, (_, at) => (known ? of(at) : NaN)),
  });
  const ref = (key: string) => ({ block, column: key, rows: "same" as const });
  const formula: Formula = [ref("clients"), "-", ref("previousClients")];
  return [
    column(
      say,
      "previousClients",
      "count",
      numbers((at) => before[at]!),
      { header: counted, note: "previousClients", params, total },
    ),
    column(
      say,
      "clientsChange",
      "count",
      numbers((at) => now[at]! - before[at]!),
      {
        params,
        total,
        ...(known ? { formula } : {}),
      },
    ),
  ];
}
