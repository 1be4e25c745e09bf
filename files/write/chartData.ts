import {
  columnLetters,
  numberFormat,
  placedTable,
  quotedSheet,
  sheetColumn,
  type Column,
  type Language,
  type Layout,
  type Ref,
  type TableBlock,
} from "../../core/index";
import { plainText } from "./xmlText";

/** What a chart reads: an address, and the values that stand there now, for programs that draw without computing. */
export interface ChartData {
  /** `'Clients'!$C$7:$C$20` */
  readonly address: string;
  readonly format: string;
  readonly values: readonly (number | string | null)[];
  readonly numeric: boolean;
}

export function chartData(ref: Ref, place: Layout, sheet: string, language: Language): ChartData {
  const { column, at, first, last } = refPlace(ref, place);
  const letters = `$${columnLetters(at)}$`;
  const address = `${quotedSheet(sheet)}!${letters}${first + 1}${last === first ? "" : `:${letters}${last + 1}`}`;
  const numeric = ref.rows === "total" || "numbers" in column.values;
  const format = numberFormat(column, language) ?? "General";
  return { address, format, values: refValues(ref, place), numeric };
}

/** The cells that a chart reads: rows and column counted from 0, of an empty table its first row. */
export function refPlace(
  ref: Ref,
  place: Layout,
): { readonly column: Column; readonly at: number; readonly first: number; readonly last: number } {
  const table = placedTable(place, ref.block);
  const at = sheetColumn(table.block, ref.column);
  const column = table.block.columns.find((one) => one.key === ref.column)!;
  if (ref.rows === "total") return { column, at, first: table.totalRow, last: table.totalRow };
  return { column, at, first: table.firstRow, last: Math.max(table.firstRow, table.lastRow) };
}

/** What stands there. */
export function refValues(ref: Ref, place: Layout): readonly (number | string | null)[] {
  const { block } = placedTable(place, ref.block);
  const { column } = refPlace(ref, place);
  if (ref.rows !== "total") return valuesOf(column).slice(0, liveRows(block));
  return [column.total?.type === "value" ? column.total.value : sumOf(column, block)];
}

function valuesOf({ values }: Column): (number | string | null)[] {
  if ("numbers" in values) return Array.from(values.numbers, (value) => (Number.isFinite(value) ? value : null));
  return Array.from(values.of, (index) => (values.texts[index] === "" ? null : values.texts[index]!));
}

/** Rows that are only kept count for nothing. */
function liveRows({ rowKeys, gone }: TableBlock): number {
  return rowKeys.length - (gone ?? 0);
}

/** The sum of a column's numbers, blanks left out; compensated, so that it is the same in every order of the rows to the last digit shown. */
export function sumOf(column: Column, table: TableBlock): number {
  if (!("numbers" in column.values)) return 0;
  let sum = 0;
  let lost = 0;
  for (const value of column.values.numbers.subarray(0, liveRows(table))) {
    if (!Number.isFinite(value)) continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Categories: texts, or numbers such as months with their format. */
export function categoryXml(data: ChartData): string {
  return `<c:cat>${data.numeric ? numberReference(data) : textReference(data)}</c:cat>`;
}

export function valuesXml(data: ChartData): string {
  return `<c:val>${numberReference(data)}</c:val>`;
}

function numberReference(data: ChartData): string {
  return (
    `<c:numRef><c:f>${plainText(data.address)}</c:f><c:numCache><c:formatCode>${plainText(data.format)}</c:formatCode>` +
    `${points(data.values.map((value) => (typeof value === "number" ? value : null)))}</c:numCache></c:numRef>`
  );
}

function textReference(data: ChartData): string {
  return `<c:strRef><c:f>${plainText(data.address)}</c:f><c:strCache>${points(data.values)}</c:strCache></c:strRef>`;
}

function points(values: readonly (number | string | null)[]): string {
  const shown = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${plainText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${shown.join("")}`;
}
