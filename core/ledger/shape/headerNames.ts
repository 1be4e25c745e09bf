import type { CellValue } from "../../cells/cellBlock";
import { headerWords, normalHeader } from "../headerWords";
import { ledgerRoles } from "../ledger";
import { readMonthText } from "../text/dayText";
import { headerText, isBlankCell, isWordCell } from "./cellKinds";
import { isWholeHeader } from "./headerScore";

type Rows = readonly (readonly CellValue[])[];

/**
 * What the columns are called by one header row, or by two of which the upper one holds titles over several columns:
 * "Sale" over "Date" and "Sum". The lower text is the name; where it is blank or says too little ("Amount" over "net"),
 * and where two would be equal, the upper one goes before it.
 *
 * @example
 * headerNames([["Client", "Sale", null], [null, "Date", "Sum"]], 1, 2) // ["Client", "Date", "Sum"]
 * headerNames([["Day", "Amount", null], [null, "net", "gross"]], 1, 2) // ["Day", "Amount net", "Amount gross"]
 */
export function headerNames(rows: Rows, headerRow: number, headerRows: number): string[] {
  const lower = (rows[headerRow] ?? []).map(headerText);
  if (headerRows < 2) return lower;
  const upper = (rows[headerRow - 1] ?? []).map(headerText);
  const width = Math.max(lower.length, upper.length);
  const over = spanned(upper, lower, width);
  const names: string[] = [];
  for (let column = 0; column < width; column++) {
    const own = lower[column] ?? "";
    const title = over[column]!;
    const twice = own !== "" && lower.some((one, at) => at !== column && one === own && over[at] !== title);
    if (own === "" || title === "") names.push(own === "" ? (upper[column] ?? "") : own);
    else names.push(!twice && saysEnough(own) ? own : `${title} ${own}`);
  }
  return names;
}

/**
 * Whether a row may be the lower one of two header rows: words only in both, and beneath a title of several columns each has
 * its own.
 */
export function isLowerHeader(rows: Rows, headerRow: number): boolean {
  const lower = rows[headerRow] ?? [];
  const upper = rows[headerRow - 1];
  if (upper === undefined || lower.filter((cell) => !isBlankCell(cell)).length < 2) return false;
  if (!lower.every((cell) => isBlankCell(cell) || isHeaderCell(cell))) return false;
  if (!upper.every((cell) => isBlankCell(cell) || isHeaderCell(cell))) return false;
  const titles = upper.map(headerText);
  const names = lower.map(headerText);
  const isTitle = (text: string): boolean => text !== "";
  // one text at the very left is the title of the sheet
  if (titles.filter(isTitle).length < 2 && titles.findIndex(isTitle) <= names.findIndex(isTitle)) return false;
  return spanned(titles, names, names.length).some((title, column) => title !== "" && (titles[column] ?? "") === "");
}

/** Texts of the upper row, repeated to the right over blanks beneath which there is a name. */
function spanned(upper: readonly string[], lower: readonly string[], width: number): string[] {
  const over: string[] = [];
  let title = "";
  for (let column = 0; column < width; column++) {
    const own = upper[column] ?? "";
    // what has nothing beneath is merged downwards, and ends with its own column
    if (own !== "") title = own;
    if ((lower[column] ?? "") === "") title = "";
    over.push(title);
  }
  return over;
}

/** A word, or a year or a month over or under others. */
function isHeaderCell(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1 && cell <= 2100;
  return isWordCell(cell) || (typeof cell === "string" && readMonthText(cell) !== null);
}

const little: ReadonlySet<string> = new Set(
  headerWords.amount.filter((word) => /^(?:net|gross)(?:to)?$|^brutto$/.test(word)),
);

function saysEnough(name: string): boolean {
  const normal = normalHeader(name);
  return !little.has(normal) && ledgerRoles.some((role) => isWholeHeader(normal, role));
}
