import type { ExcelHostBook } from "../ExcelHostBook";
import { ExcelError, type HostType } from "../HostType";
import type { SheetModel } from "./SheetModel";

export const worksheetProtectionType: HostType<SheetModel> = {
  name: "WorksheetProtection",
  get: { Protected: (sheet) => sheet.protected },
  call: {
    Protect: (sheet) => {
      if (sheet.protected) throw new ExcelError("InvalidOperation", "The sheet is protected.");
      sheet.protected = true;
      return undefined;
    },
    Unprotect: (sheet) => {
      sheet.protected = false;
      return undefined;
    },
  },
};

export const workbookProtectionType: HostType<ExcelHostBook> = {
  name: "WorkbookProtection",
  get: { Protected: (book) => book.protected },
};
