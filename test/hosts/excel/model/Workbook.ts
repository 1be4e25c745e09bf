import type { ExcelHostBook } from "../ExcelHostBook";
import { ExcelError, Live, type HostType } from "../HostType";
import { choiceArgument, textArgument } from "./arguments";
import { CellRanges } from "./CellRange";
import { workbookExtras } from "./extrasMembers";
import { workbookProtectionType } from "./protection";
import { liveRange } from "./Range";
import { rangeAreasType } from "./RangeAreas";
import { worksheetsType } from "./Worksheet";

/** The root of all paths. */
export const workbookType: HostType<ExcelHostBook> = {
  name: "Workbook",
  get: { Name: (book) => book.name, ReadOnly: (book) => book.readOnly },
  part: {
    Worksheets: (book) => new Live(worksheetsType, book),
    Application: (book) => new Live(applicationType, book),
    Protection: (book) => new Live(workbookProtectionType, book),
    _Runtime: (book) => new Live(runtimeType, book),
  },
  call: {
    GetActiveCell: (book) => {
      const { firstRow, firstColumn } = selected(book).area;
      const cell = { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
      return liveRange(selected(book).sheet, cell);
    },
    GetSelectedRange: (book) => {
      const { sheet, area } = selected(book);
      // Excel tells of several areas only by getSelectedRanges
      if (sheet.selection.length > 1) throw new ExcelError("InvalidSelection", "Several areas are selected.");
      return liveRange(sheet, area);
    },
    GetSelectedRanges: (book) => {
      const { sheet } = selected(book);
      return new Live(rangeAreasType, new CellRanges(sheet, sheet.selection));
    },
  },
  also: () => workbookExtras,
};

function selected(book: ExcelHostBook) {
  const sheet = book.active;
  const area = sheet?.selection[0];
  // a chart is selected, or nothing
  if (sheet === null || area === undefined) throw new ExcelError("InvalidSelection", "No cells are selected.");
  return { sheet, area };
}

export const workbookCreatedType: HostType<{ readonly book: ExcelHostBook; readonly base64: string }> = {
  name: "WorkbookCreated",
  call: { Open: ({ book, base64 }) => void book.opened.push(base64) },
};

export const applicationType: HostType<ExcelHostBook> = {
  name: "Application",
  get: { CalculationMode: (book) => book.calculationMode },
  set: {
    CalculationMode: (book, value) => {
      book.calculationMode = choiceArgument(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const);
      book.contentsChanged();
    },
  },
  call: {
    SuspendApiCalculationUntilNextSync: (book) => {
      book.calculates = false;
      return undefined;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (book, [base64]) => new Live(workbookCreatedType, { book, base64: textArgument(base64) }),
  },
};

export const runtimeType: HostType<ExcelHostBook> = {
  name: "Runtime",
};
