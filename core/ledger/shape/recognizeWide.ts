import type { CellValue } from "../../cells/cellBlock";
import { LAST_DAY, civilOf, firstDayOfMonth, serialOf } from "../../calendar/calendar";
import { normalHeader } from "../headerWords";
import type { LedgerColumn, LedgerRole } from "../ledger";
import { DayReading, readDayText, readMonthText } from "../text/dayText";
import { headerText, isAmountCell, isBlankCell, isWordCell } from "./cellKinds";
import { columnKind } from "./columnKind";
import type { ColumnsFound } from "./ColumnsFound";
import { headerScore } from "./headerScore";
import type { WideMonth, WideShape } from "./SheetShape";
import { totalOf } from "./totalWords";

/** Fewer columns of months are no ledger but a comparison. */
const LEAST_MONTHS = 3;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;

export interface WideFound {
  readonly shape: WideShape;
  readonly columns: ReadonlyMap<LedgerRole, LedgerColumn>;
}

/** A period with year 0 where the year isn't named. */
interface Period {
  readonly year: number;
  readonly month: number;
  readonly months: 1 | 3 | 12;
}

/**
 * Whether clients stand down and months, quarters or years across; null where they don't, or where it isn't clear of which
 * years the months are. The day and the amount are those of the first month then, so that everything that asks for their
 * columns is answered; {@link WideShape.months} tells the rest.
 */
export function recognizeWide(found: ColumnsFound): WideFound | null {
  const { rows, headerRow, names } = found;
  const beneath = rows.slice(headerRow + 1);
  const periods = periodsOf(found);
  if (periods.size < LEAST_MONTHS) return null;
  for (const column of [...periods.keys()]) {
    const cells = beneath.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
    if (cells.length > 0 && cells.filter(isAmountCell).length < cells.length * 0.3) periods.delete(column);
  }
  const months = monthsOf(periods, names);
  if (months.length < LEAST_MONTHS) return null;
  const isOfPeriod = (column: number): boolean => periods.has(column);
  const date = found.columns.get("date");
  if (date !== undefined && !isOfPeriod(date.column)) return null;
  const first = months[0]!;
  const client = clientColumn(found, first.column);
  if (client === null) return null;
  const month = { column: first.column, header: first.header };
  const columns = new Map<LedgerRole, LedgerColumn>([
    ["date", month],
    ["amount", month],
    ["client", client],
  ]);
  for (const [role, one] of found.columns) {
    const isFree = !isOfPeriod(one.column) && one.column !== client.column;
    // amounts of the row as a whole are of no month
    const isText = role !== "quantity" && role !== "cost" && role !== "income";
    if (!columns.has(role) && isFree && isText) columns.set(role, one);
  }
  const totalColumn = totalColumnOf(found, months.at(-1)!.column, periods);
  return { shape: { type: "wide", months, ...(totalColumn < 0 ? {} : { totalColumn }) }, columns };
}

/** The period of each column that has one. */
function periodsOf({ sheet, rows, headerRow, headerRows }: ColumnsFound): Map<number, Period> {
  const lower = rows[headerRow] ?? [];
  const upper = headerRows > 1 ? (rows[headerRow - 1] ?? []) : [];
  let titleYear = -1;
  const periods = new Map<number, Period>();
  const width = Math.max(lower.length, upper.length);
  let over: Period | null = null;
  let isFirst = true;
  let last = -1;
  for (let column = 0; column < width; column++) {
    if (!isBlankCell(upper[column])) {
      over = periodOf(upper[column]!);
      isFirst = true;
    }
    const own: Period | null =
      periodOf(lower[column] ?? null) ?? (over?.months === 12 ? numberedMonth(lower[column] ?? null) : null);
    let period: Period | null = own;
    if (own === null && over !== null && isMeasure(lower[column] ?? null, isFirst)) period = over;
    if (period === null) continue;
    if (over !== null && over === period) isFirst = false;
    if (period.year === 0) {
      if (titleYear < 0) titleYear = yearAbove(rows.slice(0, headerRow - headerRows + 1), sheet);
      const year = over?.months === 12 ? over.year : titleYear;
      // months that begin anew without a year are of one that nobody knows
      if (year === 0 || (over?.months !== 12 && period.month <= last)) return new Map();
      last = period.month;
      period = { ...period, year };
    }
    periods.set(column, period);
  }
  return periods;
}

function periodOf(cell: CellValue): Period | null {
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR) return { year: cell, month: 1, months: 12 };
    return cell > LAST_YEAR * 2 ? monthOfDay(cell) : null;
  }
  if (typeof cell !== "string") return null;
  const period = readMonthText(cell);
  if (period !== null) return period;
  const { reading, day } = readDayText(cell);
  return reading === DayReading.sure || reading === DayReading.ambiguous ? monthOfDay(day) : null;
}

/** Months as spreadsheets keep them: their first day, or their last. */
function monthOfDay(day: number): Period | null {
  if (!Number.isInteger(day) || day < 18_264 || day > LAST_DAY) return null;
  const { year, month, day: ofMonth } = civilOf(day);
  return ofMonth === 1 || civilOf(day + 1).day === 1 ? { year, month, months: 1 } : null;
}

/** 1–12 under a year. */
function numberedMonth(cell: CellValue): Period | null {
  const value = typeof cell === "string" && /^\s*\d\d?\s*$/.test(cell) ? Number(cell) : cell;
  const isMonth = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
  return isMonth ? { year: 0, month: value, months: 1 } : null;
}

/** What stands under a month is its sum, not its pieces: nothing, or the first that is called an amount. */
function isMeasure(cell: CellValue, isFirst: boolean): boolean {
  if (isBlankCell(cell)) return isFirst;
  const normal = normalHeader(headerText(cell));
  return isFirst && headerScore(normal, "amount") > 0 && columnKind(normal, "amount") !== "none";
}

/** The one year that titles name, else the name of the sheet; 0 where there is none or there are several. */
function yearAbove(rows: ColumnsFound["rows"], sheet: string): number {
  const yearsIn = (texts: readonly string[]): Set<number> =>
    new Set(
      texts.flatMap((text) => [...text.matchAll(/(?<!\d)(?:19[5-9]|20\d)\d(?!\d)/g)].map(([year]) => Number(year))),
    );
  for (const texts of [rows.flatMap((row) => row.map(headerText)), [sheet]]) {
    const years = [...yearsIn(texts)];
    if (years.length > 0) return years.length === 1 ? years[0]! : 0;
  }
  return 0;
}

/** Columns that are summed up in no other: quarters and years beside their months are totals. */
function monthsOf(periods: ReadonlyMap<number, Period>, names: readonly string[]): WideMonth[] {
  const months = [...periods].map(([column, { year, month, months: count }]): WideMonth => {
    const index = year * 12 + month - 1;
    return {
      column,
      from: serialOf(year, month, 1),
      to: firstDayOfMonth(index + count) - 1,
      header: names[column] ?? "",
    };
  });
  const isWithin = (inner: WideMonth, outer: WideMonth): boolean =>
    inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
  const finest = months
    .filter((one) => !months.some((other) => isWithin(other, one)))
    .sort((one, other) => one.column - other.column);
  // a month twice: the sheet compares plans, quantities or companies, and which to take isn't known
  return new Set(finest.map(({ from }) => from)).size === finest.length ? finest : [];
}

/** By header; without one the first column of names left of the months. */
function clientColumn({ rows, headerRow, names, columns }: ColumnsFound, firstMonth: number): LedgerColumn | null {
  const named = columns.get("client");
  if (named !== undefined) return named.column < firstMonth ? named : null;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  for (let column = 0; column < firstMonth; column++) {
    if (taken.has(column)) continue;
    const cells = rows.slice(headerRow + 1).map((row) => row[column]);
    const filled = cells.filter((cell) => !isBlankCell(cell));
    if (filled.length === 0 || filled.filter(isWordCell).length < filled.length * 0.8) continue;
    // a header that says something else says that these are no clients
    return (names[column] ?? "") === "" ? { column, header: "" } : null;
  }
  return null;
}

function totalColumnOf(found: ColumnsFound, lastMonth: number, periods: ReadonlyMap<number, Period>): number {
  for (let column = lastMonth + 1; column < found.names.length; column++) {
    if (!periods.has(column) && totalOf(found.names[column]!)?.rest === "") return column;
  }
  return -1;
}
