import { ExcelError, Live, type Argument, type HostType } from "../HostType";
import { addressOf, columnCount, rowCount } from "../../model/address";
import { intersection, LAST_COLUMN, type Area } from "../../model/Area";
import { numberArgument, recordArgument, textArgument } from "./arguments";
import { getCellProperties } from "./cellProperties";
import { CellRange, CellRanges, rangeArgument } from "./CellRange";
import { quotedName } from "../../model/formulaTokens";
import { clearRange, copyRange } from "./rangeCopy";
import { rangeFormatType } from "./RangeFormat";
import { rangeExtras } from "./extrasMembers";
import { cellwise, writeInputs, writeNumberFormats } from "./rangeValues";
import { formulaCells } from "./formulaCells";
import { visibleCells } from "./visibleCells";
import { rangeAreasType } from "./RangeAreas";
import type { SheetModel } from "./SheetModel";
import { worksheetType } from "./Worksheet";
import { areaOf } from "./areaOf";

export function liveRange(sheet: SheetModel, area: Area): Live<CellRange> {
  return new Live(rangeType, new CellRange(sheet, area));
}

export const rangeType: HostType<CellRange> = {
  name: "Range",
  get: {
    Address: ({ sheet, area }) => `${quotedName(sheet.name)}!${addressOf(area)}`,
    RowIndex: ({ area }) => area.firstRow,
    ColumnIndex: ({ area }) => area.firstColumn,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    CellCount: ({ area }) => rowCount(area) * columnCount(area),
    Values: (range) => cellwise(range, "values"),
    Formulas: (range) => cellwise(range, "formulas"),
    ValueTypes: (range) => cellwise(range, "valueTypes"),
    NumberFormat: (range) => cellwise(range, "numberFormat"),
    RowHidden: ({ sheet, area }) => allOrNone(area.firstRow, area.lastRow, (row) => sheet.rowHidden(row)),
    ColumnHidden: ({ sheet, area }) =>
      allOrNone(area.firstColumn, area.lastColumn, (column) => sheet.columnHidden(column)),
    Hidden: ({ sheet, area }) => {
      const rows = allOrNone(area.firstRow, area.lastRow, (row) => sheet.rowHidden(row));
      const columns = allOrNone(area.firstColumn, area.lastColumn, (column) => sheet.columnHidden(column));
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
    Left: ({ sheet, area }) => widthUntil(sheet, area.firstColumn),
    Top: ({ sheet, area }) => heightUntil(sheet, area.firstRow),
    Width: ({ sheet, area }) => widthUntil(sheet, area.lastColumn + 1) - widthUntil(sheet, area.firstColumn),
    Height: ({ sheet, area }) => heightUntil(sheet, area.lastRow + 1) - heightUntil(sheet, area.firstRow),
  },
  set: {
    Values: writeInputs,
    Formulas: writeInputs,
    NumberFormat: writeNumberFormats,
    RowHidden: ({ sheet, area }, value) => {
      const rows = sheet.writable().grid.hiddenRows;
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        if (value === true) rows.add(row);
        else rows.delete(row);
      }
      sheet.book.contentsChanged();
    },
    ColumnHidden: ({ sheet, area }, value) => {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        sheet.writable().grid.column(column).hidden = value === true;
      }
    },
  },
  part: {
    Format: (range) => new Live(rangeFormatType, { sheet: range.sheet, areas: [range.area] }),
    Worksheet: ({ sheet }) => new Live(worksheetType, sheet),
  },
  call: {
    Clear: (range, [applyTo]) => void clearRange(range, applyTo),
    CopyFrom: (range, [from, type, skipBlanks, transpose]) => void copyRange(range, from, type, skipBlanks, transpose),
    GetCell: ({ sheet, area }, [row, column]) => {
      const top = area.firstRow + whole(row);
      const left = area.firstColumn + whole(column);
      return liveRange(sheet, { firstRow: top, lastRow: top, firstColumn: left, lastColumn: left });
    },
    GetRow: ({ sheet, area }, [row]) => {
      const at = area.firstRow + whole(row);
      if (at > area.lastRow || at < area.firstRow) throw new ExcelError("InvalidArgument");
      return liveRange(sheet, { ...area, firstRow: at, lastRow: at });
    },
    GetResizedRange: ({ sheet, area }, [rows, columns]) =>
      liveRange(sheet, { ...area, lastRow: area.lastRow + whole(rows), lastColumn: area.lastColumn + whole(columns) }),
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const there = rangeArgument(other)?.area ?? areaOf(textArgument(other));
      return liveRange(sheet, {
        firstRow: Math.min(area.firstRow, there.firstRow),
        firstColumn: Math.min(area.firstColumn, there.firstColumn),
        lastRow: Math.max(area.lastRow, there.lastRow),
        lastColumn: Math.max(area.lastColumn, there.lastColumn),
      });
    },
    // the library parts large blocks into smaller ones, and asks before whether the whole fits
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      const fits = rowCount(area) === rows && columnCount(area) === columns;
      if (!fits) throw new ExcelError("InvalidArgument", "The values don't fit the range.");
      return undefined;
    },
    GetEntireRow: ({ sheet, area }) => liveRange(sheet, { ...area, firstColumn: 0, lastColumn: LAST_COLUMN }),
    GetUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
      const used = sheet.grid.used(valuesOnly === true);
      const both = used === null ? null : intersection(used, area);
      return both === null ? null : liveRange(sheet, both);
    },
    GetSpecialCellsOrNullObject: ({ sheet, area }, [type]) => {
      if (type === "Formulas") {
        const cells = formulaCells(sheet, area);
        return cells.length === 0 ? null : new Live(rangeAreasType, new CellRanges(sheet, cells));
      }
      if (type !== "Visible") throw new Error(`The host of the tests finds no cells of the type ${String(type)}.`);
      const areas = visibleCells(sheet, area);
      return areas.length === 0 ? null : new Live(rangeAreasType, new CellRanges(sheet, areas));
    },
    // no formula of this host gives more than one value
    GetSpillingToRangeOrNullObject: () => null,
    GetCellProperties: (range, [wanted]) => getCellProperties(range, recordArgument(wanted)),
    Select: ({ sheet, area }) => void sheet.book.select(sheet, [area], addressOf(area)),
  },
  also: () => rangeExtras,
};

function whole(value: Argument): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw new ExcelError("InvalidArgument", "A whole number is wanted.");
  return number;
}

/** True or false for all, null where they differ. */
function allOrNone(first: number, last: number, is: (at: number) => boolean): boolean | null {
  const one = is(first);
  for (let at = first + 1; at <= last; at++) if (is(at) !== one) return null;
  return one;
}

function widthUntil({ grid }: SheetModel, column: number): number {
  let points = 0;
  for (let at = 0; at < column; at++) {
    const there = grid.columns[at];
    if (there === undefined) return points + (column - at) * 48;
    if (!there.hidden) points += there.width;
  }
  return points;
}

function heightUntil({ grid }: SheetModel, row: number): number {
  let points = row * 15;
  for (const [at, height] of grid.heights) if (at < row) points += height - 15;
  for (const at of grid.hiddenRows) if (at < row) points -= grid.heights.get(at) ?? 15;
  return points;
}
