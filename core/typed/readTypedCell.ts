import { LAST_DAY, firstDayOfMonth, isoDay, monthIndexOf } from "../calendar/calendar";
import type { CellValue } from "../cells/cellBlock";
import { UNIT } from "../ledger/ledger";
import { decimalDecision, grouped, type DecimalEvidence } from "../ledger/text/AmountReader";
import { AmountReading, readAmountText } from "../ledger/text/amountText";
import { DayReading, readDayText, readMonthText } from "../ledger/text/dayText";

/** Days before that are numbers of something else. */
const FIRST_LIKELY_DAY = 18_264;

/** Serial day of a typed cell: 0 blank; −1 where it can't be read, or in two ways. */
export function typedDay(cell: CellValue): number {
  if (cell === null || cell === "") return 0;
  if (typeof cell === "number") return cell >= FIRST_LIKELY_DAY && cell <= LAST_DAY ? Math.floor(cell) : -1;
  if (typeof cell !== "string") return -1;
  if (cell.trim() === "") return 0;
  const { reading, day } = readDayText(cell);
  const isSure = reading === DayReading.sure || reading === DayReading.dayFirst || reading === DayReading.monthFirst;
  return isSure ? day : -1;
}

/** `2011-01` of a typed month, or of a day in it; "" where it is none. */
export function typedMonth(cell: CellValue): string {
  const month = typeof cell === "string" ? readMonthText(cell) : null;
  if (month !== null) {
    return month.months === 1 && month.year > 0
      ? isoDay(firstDayOfMonth(month.year * 12 + month.month - 1)).slice(0, 7)
      : "";
  }
  const day = typedDay(cell);
  return day <= 0 ? "" : isoDay(firstDayOfMonth(monthIndexOf(day))).slice(0, 7);
}

/**
 * Amounts of a typed column in whole ten-thousandths: null blank, NaN where a cell can't be read. A text such as `1.234` is
 * read as the others of the column tell, and not at all where they don't.
 */
export function typedAmounts(cells: readonly CellValue[]): (number | null)[] {
  const evidence: DecimalEvidence = { point: 0, comma: 0, ambiguousPoint: 0, ambiguousComma: 0 };
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const { reading } = readAmountText(cell);
    if (reading === AmountReading.point) evidence.point++;
    if (reading === AmountReading.comma) evidence.comma++;
  }
  return cells.map((cell) => {
    if (cell === null || (typeof cell === "string" && cell.trim() === "")) return null;
    if (typeof cell === "number") return safe(Math.round(cell * UNIT));
    if (typeof cell !== "string") return NaN;
    const { reading, scaled } = readAmountText(cell);
    if (reading !== AmountReading.ambiguousPoint && reading !== AmountReading.ambiguousComma) return scaled;
    const decision = decimalDecision(evidence, reading === AmountReading.ambiguousPoint ? "point" : "comma");
    return decision === "open" ? NaN : decision === "grouped" ? grouped(scaled) : scaled;
  });
}

/** A rate of exchange, above zero: `25,123` is a fraction, since rates by the thousand aren't grouped. Null blank, NaN unreadable. */
export function typedRate(cell: CellValue): number | null {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return null;
  const rate = typeof cell === "number" ? cell : typeof cell === "string" ? readAmountText(cell).value : NaN;
  return rate > 0 && Number.isFinite(rate) ? rate : NaN;
}

/**
 * A share as a fraction: `20 %`, `0,2` and `20` are the same, since limits above 1 are per cent everywhere. NaN blank, null
 * where it can't be read, below zero or above the whole.
 */
export function typedShare(cell: CellValue): number | null {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return NaN;
  const text = typeof cell === "string" ? cell.trim() : "";
  const percent = text.endsWith("%");
  const number =
    typeof cell === "number"
      ? cell
      : typeof cell === "string"
        ? readAmountText(percent ? text.slice(0, -1).trim() : text).value
        : NaN;
  const share = percent || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : null;
}

function safe(value: number): number {
  return Number.isSafeInteger(value) ? (value === 0 ? 0 : value) : NaN;
}
