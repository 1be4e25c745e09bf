import type { ExcelHostBook } from "../ExcelHostBook";
import { Live, type HostType } from "../HostType";
import type { CellRange, CellRanges } from "./CellRange";
import { booleanArgument } from "./arguments";
import { chartsType } from "./Chart";
import { conditionalFormatsType } from "./ConditionalFormat";
import { dataValidationType } from "./DataValidation";
import { namesType } from "./NamedItem";
import { commentsType, notesType } from "./Note";
import { freezePanesType, pageBreaksType, pageLayoutType } from "./PageLayout";
import type { SheetModel } from "./SheetModel";
import { scopedTablesType, tablesType } from "./Table";

type Members<T extends object> = Omit<HostType<T>, "name" | "also">;

/** Members of the classes of cells, sheets and the workbook that lead to what stands beside the cells. */
export const rangeExtras: Members<CellRange> = {
  part: {
    ConditionalFormats: ({ sheet, area }) => new Live(conditionalFormatsType, { sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => new Live(dataValidationType, { sheet, areas: [area] }),
  },
  call: {
    GetTables: ({ sheet, area }, [whole]) =>
      new Live(scopedTablesType, { book: sheet.book, sheet, areas: [area], whole: whole === true }),
  },
};

export const rangeAreasExtras: Members<CellRanges> = {
  part: {
    ConditionalFormats: ({ sheet, areas }) => new Live(conditionalFormatsType, { sheet, areas }),
    DataValidation: ({ sheet, areas }) => new Live(dataValidationType, { sheet, areas }),
  },
  call: {
    GetTables: ({ sheet, areas }, [whole]) =>
      new Live(scopedTablesType, { book: sheet.book, sheet, areas, whole: whole === true }),
  },
};

export const worksheetExtras: Members<SheetModel> = {
  // the library's name for `showGridlines` when it is set
  set: { Gridlines: (sheet, value) => (sheet.writable().gridLines = booleanArgument(value)) },
  part: {
    Charts: (sheet) => new Live(chartsType, { sheet: sheet.there() }),
    Comments: (sheet) => new Live(commentsType, { book: sheet.book, sheet: sheet.there() }),
    FreezePanes: (sheet) => new Live(freezePanesType, { sheet: sheet.there() }),
    HorizontalPageBreaks: (sheet) => new Live(pageBreaksType, { sheet: sheet.there(), side: "rowBreaks" as const }),
    Names: (sheet) => new Live(namesType, { book: sheet.book, sheet: sheet.there() }),
    Notes: (sheet) => new Live(notesType, { book: sheet.book, sheet: sheet.there() }),
    PageLayout: (sheet) => new Live(pageLayoutType, { sheet: sheet.there() }),
    Tables: (sheet) => new Live(tablesType, { book: sheet.book, sheet: sheet.there() }),
  },
};

export const workbookExtras: Members<ExcelHostBook> = {
  part: {
    Comments: (book) => new Live(commentsType, { book, sheet: null }),
    Names: (book) => new Live(namesType, { book, sheet: null }),
    Notes: (book) => new Live(notesType, { book, sheet: null }),
    Tables: (book) => new Live(tablesType, { book, sheet: null }),
  },
};
