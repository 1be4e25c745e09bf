import { functionArgument } from "../../addins/functions/functionArgument";
import type { ZeroRule } from "../../addins/functions/zeroRule";
import type { CellValue, Range } from "../../core/index";
import { CELL_FAULT } from "./sheetsResult";

/** The serial day of a day as Sheets passes it, time of the day included. */
export type SerialOf = (date: Date) => number;

/** As Sheets passes cells with errors: as texts. */
const errors: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
]);

/**
 * An argument as Sheets passes it (rows of cells, a single value, nothing where it was left out), as the registry takes it.
 * Blank cells are "", and a range says of itself whether it is a whole column: its cells end with the sheet.
 * `serialOf`: asked only where a day is among the cells, since to find the zone out takes a call of Google's.
 */
export function sheetsArgument(value: unknown, rule: ZeroRule, serialOf: () => SerialOf): Range | undefined {
  let serial: SerialOf | null = null;
  const cellOf = (cell: unknown): CellValue => {
    if (typeof cell === "number" || typeof cell === "boolean") return cell;
    if (typeof cell === "string") return textCell(cell);
    if (!isDate(cell)) return null;
    serial ??= serialOf();
    return serial(cell);
  };
  return functionArgument(value, rule, { cellOf, sheetRows: Infinity, sheetColumns: Infinity });
}

function textCell(text: string): CellValue {
  if (text === "") return null;
  if (!text.startsWith("#")) return text;
  if (text.startsWith(CELL_FAULT)) return { error: CELL_FAULT.trim() };
  return errors.has(text) ? { error: text } : text;
}

/** Of another realm than ours: no instance of our Date. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
