import { UNIT } from "../ledger/ledger";
import type { Status } from "../methods/status";
import type { Block, Column, TableBlock } from "../plan/plan";
import type { TextKey } from "../text/en";
import type { Translate } from "../text/translate";
import { heading } from "./sheetHead";

/** Clients and whole ten-thousandths of sales of a row, at the places of the list of statuses. */
export interface StatusRow {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
}

/** What the base is broken down by: a table's key, its rows, and the column that names them. */
export interface Breakdown {
  readonly key: "periods" | "managers" | "segments";
  readonly headingText: string;
  readonly rowKeys: readonly string[];
  readonly names: Column;
  readonly list: readonly Status[];
  readonly rows: readonly StatusRow[];
  /** Null: rows that don't add up, such as periods. */
  readonly totalLabel: string | null;
  /** Stands at the end of the table of counts. */
  readonly also: readonly Column[];
}

/**
 * Count, sum and share of the clients of each status (M1): three tables below each other, since side by side they
 * would be too wide to print. Keys: `periods`, `periodsSums`, `periodsShares`.
 */
export function statusTables(say: Translate, breakdown: Breakdown): Block[] {
  const { key, headingText, list, rows, totalLabel } = breakdown;
  const all = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const totalCounts = list.map((_, at) => rows.reduce((sum, row) => sum + row.counts[at]!, 0));
  const overall = totalCounts.reduce((sum, count) => sum + count, 0);
  const share = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);
  const make = (
    columnKey: string,
    kind: Column["kind"],
    note: TextKey,
    of: (row: StatusRow) => number,
    more: Partial<Column> = {},
  ): Column => ({
    key: columnKey,
    header: columnKey === "clients" ? say("column.allStatuses.header") : say(`status.${columnKey as Status}`),
    note: say(note),
    kind,
    values: { numbers: Float64Array.from(rows, of) },
    owner: "ours",
    ...(totalLabel === null ? {} : { total: { type: "sum" as const } }),
    ...more,
  });
  const table = (suffix: string, columns: readonly Column[]): TableBlock => ({
    type: "table",
    key: `${key}${suffix}`,
    rowKeys: breakdown.rowKeys,
    columns: [breakdown.names, ...columns],
    marks: [],
    list: false,
    totalLabel,
  });
  const added = (suffix: string) =>
    list.flatMap((one, at) => {
      const ref = { block: `${key}${suffix}`, column: one as string, rows: "same" as const };
      return at === 0 ? [ref] : ["+", ref];
    });
  const counts = list.map((one, at) => make(one, "count", "column.statusCount.note", (row) => row.counts[at]!));
  const sums = list.map((one, at) => make(one, "money", "column.statusSum.note", (row) => row.sums[at]! / UNIT));
  const shares = list.map((one, at) =>
    make(one, "share", "column.statusShare.note", (row) => share(row.counts[at]!, all(row.counts)), {
      ...(totalLabel === null ? {} : { total: { type: "value" as const, value: share(totalCounts[at]!, overall) } }),
    }),
  );
  const everyClient = make("clients", "count", "column.statusCount.note", (row) => all(row.counts), {
    formula: added(""),
  });
  const everySale = make("clients", "money", "column.statusSum.note", (row) => all(row.sums) / UNIT, {
    formula: added("Sums"),
  });
  return [
    heading(key, headingText),
    table("", [...counts, everyClient, ...breakdown.also]),
    heading(`${key}Sums`, say("breakdown.sums", { heading: headingText })),
    table("Sums", [...sums, everySale]),
    heading(`${key}Shares`, say("breakdown.shares", { heading: headingText })),
    table("Shares", shares),
  ];
}
