import { ExcelError, type Argument } from "../HostType";
import { columnCount, rowCount, splitAddress, addressOf, isOnSheet } from "../../model/address";
import type { Area } from "../../model/Area";
import { booleanArgument, choiceArgument } from "./arguments";
import { CellRange, rangeArgument } from "./CellRange";
import { FormulaCell, type Content } from "../../model/Content";
import { clearExtras, copyRangeExtras } from "./extrasOf";
import { shiftedFormula } from "../../model/formulaTokens";
import { changeLooks } from "./rangeValues";
import { keepHeaders } from "./tableHeaders";
import { areaOf } from "./areaOf";

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
const COPIES = ["All", "Formulas", "Values", "Formats"] as const;

/** Takes contents, looks or both away. */
export function clearRange(range: CellRange, applyTo: Argument = "All"): void {
  const what = choiceArgument(applyTo ?? "All", CLEARS);
  const { area } = range;
  const sheet = range.sheet.writable();
  if (what === "All" || what === "Contents") {
    const { firstRow, firstColumn, lastRow, lastColumn } = sheet.touched(area);
    for (let index = firstColumn; index <= Math.min(lastColumn, sheet.grid.columns.length - 1); index++) {
      const column = sheet.grid.columns[index]!;
      const end = Math.min(lastRow, column.contents.length - 1);
      for (let row = firstRow; row <= end; row++) column.put(row, null);
    }
    keepHeaders(sheet, area);
    sheet.book.contentsChanged();
  }
  if (what === "All" || what === "Formats") {
    const { columns } = sheet.grid;
    const lastColumn = Math.min(area.lastColumn, columns.length - 1);
    if (lastColumn >= area.firstColumn)
      changeLooks(new CellRange(sheet, touchedLooks({ ...area, lastColumn }, range)), () => 0);
  }
  clearExtras(sheet, area, what);
  sheet.book.changed(sheet, addressOf(area));
}

/** Whole rows and columns end where looks end, so that clearing a sheet doesn't make a million cells. */
function touchedLooks(area: Area, { sheet }: CellRange): Area {
  if (area.firstRow === 0 && area.lastRow === 1_048_575) return area;
  const end = sheet.grid.columns
    .slice(area.firstColumn, area.lastColumn + 1)
    .reduce((most, { looks, base }) => Math.max(most, base === 0 ? looks.length - 1 : area.lastRow), area.firstRow);
  return { ...area, lastRow: Math.min(area.lastRow, end) };
}

/** The source stands on the target, again and again where that is larger. */
export function copyRange(
  target: CellRange,
  from: Argument,
  type: Argument = "All",
  skipBlanks: Argument = false,
  transpose: Argument = false,
): void {
  const what = choiceArgument(type ?? "All", COPIES);
  const skips = booleanArgument(skipBlanks ?? false);
  if (booleanArgument(transpose ?? false)) throw new Error("The host of the tests doesn't transpose.");
  const source = sourceOf(target, from);
  const sheet = target.sheet.writable();
  const height = rowCount(source.area);
  const width = columnCount(source.area);
  const times = (size: number, wanted: number): number => (wanted % size === 0 ? wanted : size);
  const area: Area = {
    ...target.area,
    lastRow: target.area.firstRow + times(height, rowCount(target.area)) - 1,
    lastColumn: target.area.firstColumn + times(width, columnCount(target.area)) - 1,
  };
  if (!isOnSheet(area)) throw new ExcelError("InvalidArgument", "The copy goes beyond the sheet.");
  // read before it is written: source and target may overlap
  const bounded = bothTouched(source, area, height);
  const copies = columnsOf(source, bounded);
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const copy = copies[(column - area.firstColumn) % width]!;
    const to = sheet.grid.column(column);
    const columns = column - source.area.firstColumn - ((column - area.firstColumn) % width);
    for (let row = area.firstRow; row <= Math.min(area.lastRow, area.firstRow + bounded - 1); row++) {
      const at = (row - area.firstRow) % height;
      const content = copy.contents[at] ?? null;
      if (what !== "Formats" && !(skips && content === null)) {
        to.put(row, moved(content, row - source.area.firstRow - at, columns, what));
      }
      if (what === "All" || what === "Formats") to.putLook(row, copy.looks[at]!);
    }
    if (bounded < rowCount(area) && (what === "All" || what === "Formats")) to.base = copy.base;
  }
  copyRangeExtras(source.sheet, source.area, sheet, area, what);
  if (what !== "Formats") keepHeaders(sheet, area);
  sheet.book.contentsChanged();
  sheet.book.changed(sheet, addressOf(area));

  function moved(content: Content, rows: number, columns: number, kind: (typeof COPIES)[number]): Content {
    if (!(content instanceof FormulaCell)) return content;
    if (kind === "Values") return content.value;
    return new FormulaCell(shiftedFormula(content.text, rows, columns));
  }
}

function sourceOf(target: CellRange, from: Argument): CellRange {
  const range = rangeArgument(from);
  if (range !== null) return range;
  if (typeof from !== "string") throw new ExcelError("InvalidArgument", "A range or an address is wanted.");
  const { sheet, cells } = splitAddress(from);
  const home = sheet === null ? target.sheet : target.sheet.book.find(sheet);
  if (home === null) throw new ExcelError("InvalidArgument", `There is no sheet ${String(sheet)}.`);
  return new CellRange(home, areaOf(cells));
}

interface CopiedColumn {
  readonly contents: readonly Content[];
  readonly looks: readonly number[];
  readonly base: number;
}

/** Rows of the target that need a copy of their own: of whole columns those that either side has touched. */
function bothTouched(source: CellRange, area: Area, height: number): number {
  if (height < 1_048_576) return rowCount(area);
  const sizes = [source.sheet.touched(source.area), area].map(rowCount);
  return Math.min(...sizes);
}

function columnsOf({ sheet, area }: CellRange, rows: number): CopiedColumn[] {
  const copies: CopiedColumn[] = [];
  const lastRow = Math.min(area.lastRow, area.firstRow + rows - 1);
  for (let index = area.firstColumn; index <= area.lastColumn; index++) {
    const contents: Content[] = [];
    const looks: number[] = [];
    for (let row = area.firstRow; row <= lastRow; row++) {
      const content = sheet.grid.content(row, index);
      // its value as it is now, for copies of values
      if (content instanceof FormulaCell) sheet.scalarAt(row, index);
      contents.push(content);
      looks.push(sheet.grid.look(row, index));
    }
    copies.push({ contents, looks, base: sheet.grid.columns[index]?.base ?? 0 });
  }
  return copies;
}
