import { isoDay } from "../calendar/calendar";
import type { Column, TableBlock } from "../plan/plan";

export type JsonCell = string | number | null;

/** A table as other programs take it: stable English keys, shares as fractions, days as YYYY-MM-DD, missing as null. */
export interface TableJson {
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonCell[])[];
  readonly total?: readonly JsonCell[];
}

/** The documented columns first, in their order, whether the data allows them or not; then what else the table has. */
export function tableJson(table: TableBlock, documented: readonly string[]): TableJson {
  const present = new Map(table.columns.map((column) => [column.key, column]));
  const columns = [
    ...documented,
    ...table.columns.map((column) => column.key).filter((key) => !documented.includes(key)),
  ];
  const rows = table.rowKeys.map((_, row) =>
    columns.map((key) => (present.has(key) ? cellJson(present.get(key)!, row) : null)),
  );
  if (table.totalLabel === null) return { key: table.key, columns, rows };
  const total = columns.map((key) => (present.has(key) ? totalJson(present.get(key)!) : null));
  return { key: table.key, columns, rows, total };
}

function cellJson(column: Column, row: number): JsonCell {
  const { values } = column;
  if ("numbers" in values) return numberJson(column, values.numbers[row]!);
  const place = values.of[row]!;
  const word = values.codes === undefined ? values.texts[place]! : values.codes[place]!;
  return word === "" ? null : word;
}

function numberJson(column: Column, value: number): JsonCell {
  if (Number.isNaN(value)) return null;
  return column.kind === "day" || column.kind === "month" ? isoDay(value) : value;
}

/** The total of a column: its sum to the ten-thousandth of a unit, or the value it has of its own. */
export function columnTotal(column: Column): number {
  if (column.total === undefined) return NaN;
  if (column.total.type === "value") return column.total.value;
  if (!("numbers" in column.values)) return NaN;
  let sum = 0;
  let units = 0;
  let any = false;
  for (const value of column.values.numbers) {
    if (Number.isNaN(value)) continue;
    any = true;
    sum += value;
    units += Math.round(value * 10_000);
  }
  if (!any) return column.values.numbers.length === 0 ? 0 : NaN;
  // money and counts are whole ten-thousandths: added as such, the total has no rounding of its own
  return column.kind === "share" ? sum : units / 10_000;
}

function totalJson(column: Column): JsonCell {
  return numberJson(column, columnTotal(column));
}
