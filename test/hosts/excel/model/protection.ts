import type { ExcelHostBook } from "../ExcelHostBook";
import { type HostType } from "../HostType";
import type { SheetModel } from "./SheetModel";

export const worksheetProtectionType: HostType<SheetModel> = {
  name: "WorksheetProtection",
  get: { Protected: (sheet) => sheet.protected },
};

export const workbookProtectionType: HostType<ExcelHostBook> = {
  name: "WorkbookProtection",
  get: { Protected: (book) => book.protected },
};
