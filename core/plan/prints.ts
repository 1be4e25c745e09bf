import type { CellValue } from "../cells/cellBlock";
import { cellPrint, keyText, readKey } from "./keyText";
import type { Column, NoteLine, SheetPlan, TableBlock, Values } from "./plan";
import { recipeText } from "./recipe";

/** Characters of a print. One derived cell of 262,144 that were typed over isn't told; one that belongs to both must never be lost. */
const OF_DERIVED = 3;
const OF_SHARED = 5;
const OF_TEXT = 5;

/** How long the part of a column in the print of a row may be, where it has one. */
export const lengthsOfPrints: readonly number[] = [OF_DERIVED, OF_SHARED];

/** What the hidden key of a column says beside its key. */
export interface ColumnPrint {
  /** Its place among the columns that were built. */
  readonly index: number;
  /** Characters of its part in the print of a row; 0: it has none. */
  readonly length: number;
  /** Characters, as built. */
  readonly width: number;
  readonly header: string;
  /** Whose cells they are. */
  readonly owner: Column["owner"];
}

/** The hidden cell above a column's header. */
export function columnKeyText(column: Column, index: number, width: number): string {
  const header = cellPrint(column.builtHeader ?? column.header, OF_TEXT);
  const parts = [index, printLength(column), Math.round(width * 100), header, column.owner];
  return keyText(parts.join("."), column.key);
}

/** Reads it back; a bare key of an older version has no print. */
export function readColumnKey(text: string): { readonly key: string; readonly print: ColumnPrint | null } {
  const { key, print } = readKey(text);
  const [index, length, width, header, owner] = print.split(".");
  if (header === undefined || (owner !== "ours" && owner !== "user" && owner !== "both")) return { key, print: null };
  return { key, print: { index: Number(index), length: Number(length), width: Number(width) / 100, header, owner } };
}

/** Whether a header is still the one that was built. */
export function isBuiltHeader(print: ColumnPrint, header: CellValue): boolean {
  return cellPrint(header, OF_TEXT) === print.header;
}

/** The hidden cells of a table's rows: key, and a print of what is computed there. */
export function rowKeyTexts(block: TableBlock): (row: number) => string {
  const printers = block.columns.map(columnPrinter);
  return (row) => {
    let print = "";
    for (const printer of printers) print += printer(row);
    return keyText(print, block.rowKeys[row]!);
  };
}

/** The hidden cell beside a line of text: of the first two lines it also holds how the sheet was made. "": none. */
export function noteKeyText(sheet: SheetPlan, line: NoteLine, row: number): string {
  const key = row === 0 ? recipeText(sheet.recipe) : row === 1 ? (sheet.ledgerState ?? "") : "";
  if (line.text === "" && key === "") return "";
  return keyText(notePrint(line.text), key);
}

/** The print of a line of text. */
export function notePrint(text: CellValue): string {
  return cellPrint(text, OF_TEXT);
}

function columnPrinter(column: Column): (row: number) => string {
  const length = printLength(column);
  if (length === 0) return () => "";
  const print = valuePrinter(column.values, length);
  const { typedOver } = column;
  if (typedOver === undefined) return print;
  // as though nothing had been built there: so the cell is what somebody typed for good, whatever is computed
  const blank = cellPrint(null, length);
  return (row) => (typedOver.rows[row] === 1 ? blank : print(row));
}

function valuePrinter(values: Values, length: number): (row: number) => string {
  if ("numbers" in values) {
    const { numbers } = values;
    return (row) => cellPrint(numbers[row]!, length);
  }
  const known = values.texts.map((text) => cellPrint(text, length));
  return (row) => known[values.of[row]!]!;
}

/** What the user types has no print; what a formula gives changes with the cells that it reads. */
function printLength({ owner, formula, carried }: Column): number {
  if (carried === true || owner === "user" || formula !== undefined) return 0;
  return owner === "both" ? OF_SHARED : OF_DERIVED;
}
