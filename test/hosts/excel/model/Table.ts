import type { ExcelHostBook } from "../ExcelHostBook";
import { ExcelError, Live, type Argument, type HostType, type Json } from "../HostType";
import { booleanArgument, choiceArgument, numberArgument, recordArgument, textArgument } from "./arguments";
import { intersection, type Area } from "../../model/Area";
import { clearCells, placeOf, rangeOf, sheetOf, valuesOf } from "./cellsOf";
import { freeTableName, isTaken } from "./extrasOf";
import type { TableModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";
import { keepHeaders } from "./tableHeaders";

interface OneTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Tables of the whole workbook, of a sheet, or those that a range touches. */
export interface Tables {
  readonly book: ExcelHostBook;
  /** Null: of all sheets. */
  readonly sheet: SheetModel | null;
  readonly areas?: readonly Area[];
  /** Only those of which every cell lies within. */
  readonly whole?: boolean;
}

interface OneColumn extends OneTable {
  readonly index: number;
}

export const tablesType: HostType<Tables> = {
  name: "TableCollection",
  get: { Count: (self) => tablesIn(self).length },
  call: {
    Add: ({ book, sheet }, [address, hasHeaders]) => {
      const place = placeOf(book, sheet, address);
      // without headers Excel would move everything below by a row
      if (!booleanArgument(hasHeaders)) throw new Error("TableCollection.add without headers isn't entered");
      return new Live(tableType, { sheet: place.sheet, table: addTable(place.sheet, place.area) });
    },
    GetCount: (self) => tablesIn(self).length,
    GetItemAt: (self, [index]) => itemOf(self, index),
    GetItemOrNullObject: (self, [key]) => foundIn(self, key),
  },
  items: (self) => tablesIn(self).map((one) => new Live(tableType, one)),
  item: itemOf,
};

export const scopedTablesType: HostType<Tables> = {
  name: "TableScopedCollection",
  call: {
    GetCount: (self) => tablesIn(self).length,
    GetFirst: (self) => itemOf(self, 0),
    GetItemOrNullObject: (self, [key]) => foundIn(self, key),
  },
  items: (self) => tablesIn(self).map((one) => new Live(tableType, one)),
  item: itemOf,
};

function tablesIn({ book, sheet, areas, whole }: Tables): OneTable[] {
  const all = (sheet === null ? book.sheets : [sheet]).flatMap((one) =>
    one.extras.tables.map((table) => ({ sheet: one, table })),
  );
  if (areas === undefined) return all;
  return all.filter(({ table: { area } }) =>
    areas.some((one) => {
      const both = intersection(one, area);
      return (
        both !== null &&
        (whole !== true ||
          (both.lastRow - both.firstRow === area.lastRow - area.firstRow &&
            both.lastColumn - both.firstColumn === area.lastColumn - area.firstColumn))
      );
    }),
  );
}

function foundIn(self: Tables, key: Argument): Live | null {
  const found = tablesIn(self).find(({ table }, index) =>
    typeof key === "number"
      ? index === key
      : table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
  );
  return found === undefined ? null : new Live(tableType, found);
}

function itemOf(self: Tables, key: Argument): Live {
  const found = foundIn(self, key);
  if (found === null) throw new ExcelError("ItemNotFound");
  return found;
}

function addTable(sheet: SheetModel, wished: Area): TableModel {
  // a header alone gets a row to be filled in
  const area = wished.firstRow === wished.lastRow ? { ...wished, lastRow: wished.lastRow + 1 } : wished;
  refuseOverlap(sheet, area, null);
  const table: TableModel = {
    id: sheet.book.newId(),
    name: isTaken(sheet.book, "Table1") ? freeTableName(sheet.book, "Table") : "Table1",
    area,
    headers: [],
    style: "TableStyleMedium2",
    showFilterButton: true,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    criteria: new Map(),
  };
  sheet.extras.tables.push(table);
  keepHeaders(sheet, area);
  return table;
}

function refuseOverlap(sheet: SheetModel, area: Area, own: TableModel | null): void {
  const other = sheet.extras.tables.find((one) => one !== own && intersection(one.area, area) !== null);
  if (other !== undefined) throw new ExcelError("InvalidArgument", `a table can't overlap another one: ${other.name}`);
}

export const tableType: HostType<OneTable> = {
  name: "Table",
  id: ({ table }) => table.id,
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    Style: ({ table }) => table.style,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowFilterButton: ({ table }) => table.showFilterButton,
  },
  set: {
    Name: ({ sheet, table }, value) => {
      const name = textArgument(value);
      if (!isName(name)) throw new ExcelError("InvalidArgument", `no name of a table: ${name}`);
      if (name.toLowerCase() !== table.name.toLowerCase() && isTaken(sheet.book, name)) {
        throw new ExcelError("ItemAlreadyExists");
      }
      table.name = name;
    },
    Style: ({ table }, value) => {
      const style = textArgument(value);
      if (!/^(TableStyle(Light|Medium|Dark)\d+)?$/.test(style)) throw new ExcelError("InvalidArgument");
      table.style = style;
    },
    ShowBandedRows: ({ table }, value) => (table.showBandedRows = booleanArgument(value)),
    ShowFilterButton: ({ table }, value) => (table.showFilterButton = booleanArgument(value)),
  },
  part: {
    Columns: (self) => new Live(columnsType, self),
    Rows: (self) => new Live(rowsType, self),
    AutoFilter: (self) => new Live(tableFilterType, self),
    Worksheet: ({ sheet }) => sheetOf(sheet),
  },
  call: {
    GetRange: ({ sheet, table }) => rangeOf(sheet, table.area),
    GetHeaderRowRange: ({ sheet, table }) => rangeOf(sheet, { ...table.area, lastRow: table.area.firstRow }),
    ConvertToRange: (self) => {
      remove(self);
      return rangeOf(self.sheet, self.table.area);
    },
    Delete: (self) => {
      remove(self);
      clearCells(self.sheet, self.table.area);
      return undefined;
    },
    Resize: ({ sheet, table }, [to]) => {
      const place = placeOf(sheet.book, sheet, to);
      const { area } = place;
      const stays = place.sheet === sheet && area.firstRow === table.area.firstRow && area.lastRow > area.firstRow;
      if (!stays || intersection(area, table.area) === null) {
        throw new ExcelError("InvalidArgument", "the headers stay in their row, and the tables overlap");
      }
      refuseOverlap(sheet, area, table);
      table.area = area;
      keepHeaders(sheet, area);
      return undefined;
    },
    ClearFilters: (self) => {
      clearFilters(self);
      return undefined;
    },
  },
};

function remove({ sheet, table }: OneTable): void {
  const at = sheet.extras.tables.indexOf(table);
  if (at < 0) throw new ExcelError("ItemNotFound");
  sheet.extras.tables.splice(at, 1);
}

/** Letters, digits, points and underscores, not beginning with a digit and not the address of a cell. */
export function isName(name: string): boolean {
  return (
    name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name)
  );
}

export const columnsType: HostType<OneTable> = {
  name: "TableColumnCollection",
  get: { Count: ({ table }) => table.headers.length },
  call: {
    GetCount: ({ table }) => table.headers.length,
    GetItemAt: (self, [index]) => columnOf(self, numberArgument(index) + 1),
    GetItemOrNullObject: (self, [key]) => {
      const index = columnIndex(self, key);
      return index < 0 ? null : new Live(columnType, { ...self, index });
    },
  },
  items: (self) => self.table.headers.map((_, index) => new Live(columnType, { ...self, index })),
  item: columnOf,
};

/** By the id, which is the place counted from 1, or by the header. */
function columnIndex({ table }: OneTable, key: Argument): number {
  const index = typeof key === "number" ? key - 1 : table.headers.findIndex((one) => one === key);
  return index < table.headers.length ? index : -1;
}

function columnOf(self: OneTable, key: Argument): Live {
  const index = columnIndex(self, key);
  if (index < 0) throw new ExcelError("ItemNotFound");
  return new Live(columnType, { ...self, index });
}

export const columnType: HostType<OneColumn> = {
  name: "TableColumn",
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => table.headers[index]!,
    Values: (self) => valuesOf(self.sheet, columnArea(self)),
  },
  set: {
    Name: (self, value) => {
      const { firstRow, firstColumn } = columnArea(self);
      self.sheet.writeText(firstRow, firstColumn, textArgument(value));
      keepHeaders(self.sheet, columnArea(self));
    },
  },
  part: { Filter: (self) => new Live(filterType, self) },
  call: {
    GetRange: (self) => rangeOf(self.sheet, columnArea(self)),
    GetHeaderRowRange: (self) => rangeOf(self.sheet, { ...columnArea(self), lastRow: self.table.area.firstRow }),
  },
};

function columnArea({ table: { area }, index }: OneColumn): Area {
  return { ...area, firstColumn: area.firstColumn + index, lastColumn: area.firstColumn + index };
}

export const rowsType: HostType<OneTable> = {
  name: "TableRowCollection",
  get: { Count: ({ table: { area } }) => area.lastRow - area.firstRow },
  call: { GetCount: ({ table: { area } }) => area.lastRow - area.firstRow },
};

export const tableFilterType: HostType<OneTable> = {
  name: "AutoFilter",
  get: {
    IsDataFiltered: ({ table }) => table.criteria.size > 0,
    Criteria: ({ table }) =>
      table.headers.map((_, index): Json => JSON.parse(table.criteria.get(index) ?? "null") as Json),
  },
  call: {
    Apply: ({ sheet, table }, [range, column, criteria]) => {
      const place = placeOf(sheet.book, sheet, range);
      if (place.sheet !== sheet || intersection(place.area, table.area) === null)
        throw new ExcelError("InvalidArgument");
      if (column === undefined || column === null) return undefined;
      filterBy({ sheet, table }, numberArgument(column), criteria);
      return undefined;
    },
  },
};

const FILTERS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

export const filterType: HostType<OneColumn> = {
  name: "Filter",
  get: { Criteria: ({ table, index }): Json => JSON.parse(table.criteria.get(index) ?? "null") as Json },
  call: {
    Apply: (self, [criteria]) => {
      filterBy(self, self.index, criteria);
      return undefined;
    },
    Clear: (self) => {
      self.table.criteria.delete(self.index);
      hideRows(self);
      return undefined;
    },
  },
};

function filterBy(self: OneTable, index: number, criteria: Argument): void {
  if (index < 0 || index >= self.table.headers.length) throw new ExcelError("InvalidArgument");
  const given = recordArgument(criteria);
  choiceArgument(given["filterOn"], FILTERS);
  self.table.criteria.set(index, JSON.stringify(given));
  hideRows(self);
}

function clearFilters(self: OneTable): void {
  if (self.table.criteria.size === 0) return;
  self.table.criteria.clear();
  hideRows(self);
}

/** Hides the rows that a filter by values leaves out; other filters are only remembered. */
function hideRows({ sheet, table }: OneTable): void {
  const { firstRow, firstColumn, lastRow } = table.area;
  const wanted = [...table.criteria].flatMap(([index, text]): [number, ReadonlySet<string>][] => {
    const { filterOn, values } = JSON.parse(text) as { readonly filterOn: string; readonly values?: readonly Json[] };
    return filterOn === "Values" && values !== undefined ? [[index, new Set(values.map(String))]] : [];
  });
  for (let row = firstRow + 1; row <= lastRow; row++) {
    const stays = wanted.every(([index, values]) => values.has(String(sheet.valueAt(row, firstColumn + index))));
    if (stays) sheet.grid.hiddenRows.delete(row);
    else sheet.grid.hiddenRows.add(row);
  }
}
