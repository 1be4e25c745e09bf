import type { ExcelHostBook, SheetPlace } from "../ExcelHostBook";
import { ExcelError, Live, type Argument, type HostType } from "../HostType";
import { splitAddress } from "../../model/address";
import { LAST_COLUMN, LAST_ROW, type Area } from "../../model/Area";
import { choiceArgument, colourOrNone, numberArgument, textArgument } from "./arguments";
import { CellRanges, rangeArgument } from "./CellRange";
import { worksheetExtras } from "./extrasMembers";
import { liveRange } from "./Range";
import { rangeAreasType } from "./RangeAreas";
import { worksheetProtectionType } from "./protection";
import type { SheetModel } from "./SheetModel";
import { areaOf } from "./areaOf";

export function liveSheet(sheet: SheetModel): Live<SheetModel> {
  return new Live(worksheetType, sheet);
}

const PLACES: readonly SheetPlace[] = ["None", "Before", "After", "Beginning", "End"];

export const worksheetType: HostType<SheetModel> = {
  name: "Worksheet",
  id: (sheet) => sheet.there().id,
  get: {
    Id: (sheet) => sheet.there().id,
    Name: (sheet) => sheet.there().name,
    Position: (sheet) => sheet.book.sheets.indexOf(sheet.there()),
    StandardHeight: () => 15,
    Visibility: (sheet) => sheet.there().visibility,
    ShowGridlines: (sheet) => sheet.there().gridLines,
    TabColor: (sheet) => sheet.there().tabColor,
  },
  set: {
    Name: (sheet, value) => {
      sheet.book.writable();
      sheet.book.rename(sheet.there(), textArgument(value));
    },
    Position: (sheet, value) => {
      sheet.book.writable();
      const position = numberArgument(value);
      if (!(position >= 0 && position < sheet.book.sheets.length)) throw new ExcelError("InvalidArgument");
      sheet.book.move(sheet.there(), position);
    },
    Visibility: (sheet, value) => {
      const { book } = sheet.there();
      book.writable();
      const wanted = choiceArgument(value, ["Visible", "Hidden", "VeryHidden"] as const);
      const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
      if (wanted !== "Visible" && others.length === 0) {
        throw new ExcelError("InvalidOperation", "A workbook keeps a sheet that can be seen.");
      }
      sheet.visibility = wanted;
      if (book.active === sheet && wanted !== "Visible") book.active = others[0] ?? null;
    },
    TabColor: (sheet, value) => (sheet.writable().tabColor = colourOrNone(value)),
  },
  part: { Protection: (sheet) => new Live(worksheetProtectionType, sheet.there()) },
  call: {
    Activate: (sheet) => void sheet.book.activate(sheet.there()),
    Delete: (sheet) => {
      sheet.book.writable();
      sheet.book.delete(sheet.there());
      return undefined;
    },
    Copy: (sheet, [place = "None", beside]) => {
      sheet.book.writable();
      const relative = beside instanceof Live ? (beside.self as SheetModel) : null;
      return liveSheet(sheet.book.copy(sheet.there(), choiceArgument(place ?? "None", PLACES), relative));
    },
    // by which the library finds a copy again
    _GetAnotherWorksheetById: (sheet, [id]) => found(sheet.book, id),
    GetRange: (sheet, [address]) => liveRange(sheet.there(), addressed(sheet, address)),
    GetRanges: (sheet, [addresses]) => {
      const text = addresses === undefined || addresses === null ? null : textArgument(addresses);
      if (text !== null && text.length > 8192) throw new ExcelError("InvalidArgument", "The addresses are too long.");
      const areas =
        text === null ? [addressed(sheet, null)] : text.split(",").map((one) => addressed(sheet, one.trim()));
      return new Live(rangeAreasType, new CellRanges(sheet.there(), areas));
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const firstRow = numberArgument(row);
      const firstColumn = numberArgument(column);
      return liveRange(sheet.there(), {
        firstRow,
        firstColumn,
        lastRow: firstRow + numberArgument(rows) - 1,
        lastColumn: firstColumn + numberArgument(columns) - 1,
      });
    },
    GetCell: (sheet, [row, column]) => {
      const firstRow = numberArgument(row);
      const firstColumn = numberArgument(column);
      return liveRange(sheet.there(), { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn });
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      liveRange(sheet.there(), sheet.grid.used(valuesOnly === true) ?? areaOf("A1")),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.there().grid.used(valuesOnly === true);
      return used === null ? null : liveRange(sheet, used);
    },
  },
  events: ["DataChanged", "SelectionChanged", "Activated", "NameChanged"],
  also: () => worksheetExtras,
};

function addressed(sheet: SheetModel, address: Argument): Area {
  if (address === undefined || address === null || address === "") {
    return { firstRow: 0, firstColumn: 0, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };
  }
  const range = rangeArgument(address);
  if (range !== null) return range.area;
  const { sheet: named, cells } = splitAddress(textArgument(address));
  if (named !== null && sheet.book.find(named) !== sheet) throw new ExcelError("InvalidArgument", "Of another sheet.");
  return areaOf(cells);
}

export function found(book: ExcelHostBook, key: Argument): Live<SheetModel> {
  const sheet = typeof key === "string" ? book.find(key) : null;
  if (sheet === null) throw new ExcelError("ItemNotFound", `There is no sheet ${String(key)}.`);
  return liveSheet(sheet);
}

export const worksheetsType: HostType<ExcelHostBook> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map(liveSheet),
  item: (book, key) => found(book, key),
  call: {
    Add: (book, [name]) => {
      book.writable();
      return liveSheet(book.add(name === undefined || name === null ? undefined : textArgument(name)));
    },
    GetActiveWorksheet: (book) => {
      if (book.active === null) throw new ExcelError("ItemNotFound");
      return liveSheet(book.active);
    },
    GetFirst: (book, [visibleOnly]) =>
      liveSheet(book.sheets.find(({ visibility }) => visibleOnly !== true || visibility === "Visible")!),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = typeof key === "string" ? book.find(key) : null;
      return sheet === null ? null : liveSheet(sheet);
    },
  },
  events: ["DataChanged", "SelectionChanged", "Activated", "Added", "Deleted", "NameChanged"],
};
