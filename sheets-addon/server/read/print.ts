import { cellValue, isDate } from "./cellValue";
import { serialReader, type SerialReader } from "./days";
import { Fingerprint } from "./Fingerprint";
import { rowBlocks } from "./rowBlocks";

/** What a cell holds; so that the text "1" isn't the number. */
const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const DAY = 4;
const FORMULA = 5;

/**
 * A fingerprint of what was typed into a sheet: of its formulas, of the values where there is none, of its size. It changes
 * when somebody types, and not when a formula gives something else. Days are those that the cells show: the spreadsheet's
 * zone may change.
 */
export function printOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const print = new Fingerprint();
  print.add(rows);
  print.add(columns);
  const serialOf = serialReader(sheet.getParent().getSpreadsheetTimeZone());
  for (const { range } of rowBlocks(sheet, rows, columns)) {
    const values: readonly (readonly unknown[])[] = range.getValues();
    const formulas = range.getFormulas();
    for (let row = 0; row < values.length; row++) {
      const line = values[row]!;
      const lineFormulas = formulas[row]!;
      for (let column = 0; column < columns; column++) addCell(print, line[column], lineFormulas[column]!, serialOf);
    }
  }
  return print.text();
}

function addCell(print: Fingerprint, given: unknown, formula: string, serialOf: SerialReader): void {
  if (formula !== "") {
    print.add(FORMULA);
    print.addText(formula);
    return;
  }
  const value = cellValue(given, serialOf);
  switch (typeof value) {
    case "number":
      print.add(isDate(given) ? DAY : NUMBER);
      print.addNumber(value);
      break;
    case "string":
      print.add(TEXT);
      print.addText(value);
      break;
    case "boolean":
      print.add(BOOLEAN);
      print.add(value ? 1 : 0);
      break;
    default:
      print.add(BLANK);
  }
}
