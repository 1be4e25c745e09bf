import { columnLetters, FIRST_COLUMN, refAddress, type Layout, type PlacedTable } from "../../core/index";
import type { LongLists } from "./Graft";
import { rangeAddress } from "./worksheetXml";
import { sheetText } from "./xmlText";

/** Excel's limit of a list that stands in the validation itself. */
const MOST_INLINE = 255;

/** What may be typed into the columns of a table. An empty table has one row to begin with. */
export function validationsXml(table: PlacedTable, place: Layout, lists: LongLists): string[] {
  const last = Math.max(table.firstRow, table.endRow);
  return table.block.columns.flatMap((column, index) => {
    const { choices } = column;
    if (choices === undefined || ("length" in choices && choices.length === 0)) return [];
    const at = FIRST_COLUMN + index;
    const range = rangeAddress(table.firstRow, at, last, at);
    const style = column.openChoices === true ? "warning" : "stop";
    if ("length" in choices) return [validation(range, wordsFormula(choices, lists), style)];
    // names grow with the work: a new one is asked about, not refused
    const address = refAddress(place, choices, table.firstRow);
    return [validation(range, choices.rows === "same" ? address : absolute(address), "warning")];
  });
}

function validation(range: string, formula: string, style: "stop" | "warning"): string {
  const mark = style === "stop" ? "" : ` errorStyle="${style}"`;
  return (
    `<dataValidation type="list"${mark} allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${range}">` +
    `<formula1>${sheetText(formula)}</formula1></dataValidation>`
  );
}

/** The words themselves where they fit; a comma within a word would part it, and blanks at its edges are lost. */
function wordsFormula(words: readonly string[], lists: LongLists): string {
  return isInline(words) ? `"${words.join(",").replaceAll('"', '""')}"` : lists.range(words);
}

/** Whether words can stand in the validation itself. */
export function isInline(words: readonly string[]): boolean {
  const plain = words.every((word) => word !== "" && !/[,\n]|^\s|\s$/.test(word) && !word.startsWith("="));
  return plain && words.join(",").length <= MOST_INLINE;
}

/** `G$5:G$9` → `$G$5:$G$9` */
export function absolute(address: string): string {
  return address.replace(/(^|:)([A-Z]+)(?=\$?\d)/g, "$1$$$2");
}

export function absoluteRange(column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}
