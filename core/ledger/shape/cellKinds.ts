import type { CellValue } from "../../cells/cellBlock";
import { LAST_DAY } from "../../calendar/calendar";
import { AmountReading, readAmountText } from "../text/amountText";
import { DayReading, readDayText } from "../text/dayText";

/** 1 January 1950: numbers below are hardly days of sales. */
const FIRST_LIKELY_DAY = 18_264;

/** Nothing, or nothing that is seen. */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A serial day, or a text in which a day is written, in whichever form; an impossible one is meant as a day as well. */
export function isDayCell(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return cell >= FIRST_LIKELY_DAY && cell <= LAST_DAY;
  return typeof cell === "string" && readDayText(cell).reading !== DayReading.none;
}

/** A number, or a text in which an amount is written, in whichever form. */
export function isAmountCell(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && readAmountText(cell).reading !== AmountReading.none;
}

/** A text that is neither an amount nor a day. */
export function isWordCell(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !isAmountCell(cell) && !isDayCell(cell);
}

/** What a header cell says, "" of blanks and errors. */
export function headerText(cell: CellValue | undefined): string {
  return cell === null || cell === undefined || typeof cell === "object" ? "" : String(cell).trim();
}
