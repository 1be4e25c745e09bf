import { columnOfLetters } from "../../core/index";
import { MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import type { GridRange } from "./GridWorkbook";

/** Of no cell at all. */
export const NOWHERE: GridRange = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 };

/** A range as a formula names it, with what moves when the formula is read from another cell. */
export interface Reference {
  /** Null: the sheet of the formula. */
  readonly sheet: string | null;
  readonly range: GridRange;
  readonly relativeRows: boolean;
  readonly relativeColumns: boolean;
}

const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;
const QUALIFIED = /^(?:'((?:[^']|'')*)'!|([^'!()[\],;:"\s]+)!)?([$A-Za-z0-9]+)(?::([$A-Za-z0-9]+))?$/;

/** `$A$1:$B$3`, `'My sheet'!A1`, `Sheet!$A:$C`, `2:5`; null of everything else, also of ranges of other workbooks. */
export function parseReference(text: string): Reference | null {
  const [, quoted, plain, first, second] = QUALIFIED.exec(text.trim()) ?? [];
  if (first === undefined) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  if (sheet !== null && /[[\]]/.test(sheet)) return null;
  const from = endOf(first);
  const to = second === undefined ? from : endOf(second);
  if (from === null || to === null) return null;
  if (second === undefined && (from.row < 0 || from.column < 0)) return null;
  if (from.row < 0 !== to.row < 0 || from.column < 0 !== to.column < 0) return null;
  const rows = from.row < 0 ? [0, MAX_SHEET_ROWS - 1] : [from.row, to.row].sort((a, b) => a - b);
  const columns = from.column < 0 ? [0, MAX_COLUMNS - 1] : [from.column, to.column].sort((a, b) => a - b);
  return {
    sheet,
    range: { firstRow: rows[0]!, lastRow: rows[1]!, firstColumn: columns[0]!, lastColumn: columns[1]! },
    relativeRows: from.row >= 0 && !(from.fixedRow && to.fixedRow),
    relativeColumns: from.column >= 0 && !(from.fixedColumn && to.fixedColumn),
  };
}

/** The ranges of a list of addresses parted by blanks; what isn't one is left out. */
export function parseRanges(text: string): GridRange[] {
  return text
    .split(/\s+/)
    .map((one) => (one === "" ? null : parseReference(one)))
    .flatMap((one) => (one === null ? [] : [one.range]));
}

export function parseRange(text: string): GridRange | null {
  return parseRanges(text)[0] ?? null;
}

interface End {
  readonly column: number;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** One end of a range; −1 for the column or the row that it leaves open. */
function endOf(text: string): End | null {
  const [, firstMark, letters, secondMark, digits] = END.exec(text) ?? [];
  if (firstMark === undefined || (letters === "" && digits === "")) return null;
  if (letters !== "" && digits === "" && secondMark !== "") return null;
  if (letters === "" && secondMark !== "" && firstMark !== "") return null;
  const column = letters === "" ? -1 : columnOfLetters(letters!);
  const row = digits === "" ? -1 : Number(digits) - 1;
  if (column >= MAX_COLUMNS || row >= MAX_SHEET_ROWS || (digits !== "" && row < 0)) return null;
  const rowMark = letters === "" ? firstMark + secondMark! : secondMark;
  return { column, row, fixedColumn: firstMark === "$", fixedRow: rowMark === "$" };
}
