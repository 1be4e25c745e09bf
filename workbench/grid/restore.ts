import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import type { CellChange, GridRange, SheetChange } from "../../files/index";
import { cellOfValue } from "./cells";
import type { Step } from "./extras";
import { styleOfLook } from "./looks";
import { heightOfPoints, widthOfCharacters } from "./sizes";
import { rangeOf } from "./snapshot";

type Added = Extract<SheetChange, { type: "added" }>;

/** A sheet that the user added on a former visit, still without its cells. */
export function restoredSheet(change: Added, id: string): Partial<IWorksheetData> & { id: string } {
  const { content } = change;
  const rows = content.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columns = content.cells.reduce((last, { column }) => Math.max(last, column), 0);
  return {
    id,
    name: change.sheet,
    rowCount: Math.max(200, rows + 100),
    columnCount: Math.max(26, columns + 8),
    mergeData: content.merges.map(rangeOf),
    columnData: Object.fromEntries(
      content.widths.map(({ column, width }) => [column, { w: widthOfCharacters(width) }]),
    ),
    rowData: Object.fromEntries(content.heights.map(({ row, height }) => [row, { h: heightOfPoints(height), ia: 0 }])),
    freeze: {
      xSplit: content.frozenColumns,
      ySplit: content.frozenRows,
      startColumn: content.frozenColumns || -1,
      startRow: content.frozenRows || -1,
    },
  };
}

/** Types the changes of a sheet again; what formulas gave is left for them to give again. */
export function restoreSteps(change: SheetChange, unitId: string, subUnitId: string): Step[] {
  const place = { unitId, subUnitId };
  const cells = change.type === "patch" ? change.cells : change.content.cells;
  const filled = cells.flatMap(({ fills }) => (fills === null ? [] : [fills]));
  const steps: Step[] = [];
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of cells) {
    const data = restoredCell(cell, filled);
    if (data !== null) (cellValue[cell.row] ??= {})[cell.column] = data;
  }
  if (Object.keys(cellValue).length > 0) {
    steps.push({ id: "sheet.mutation.set-range-values", params: { ...place, cellValue } });
  }
  if (change.type === "patch") {
    for (const { column, width } of change.widths) {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      const params = { ...place, ranges, colWidth: widthOfCharacters(width) };
      steps.push({ id: "sheet.mutation.set-worksheet-col-width", params });
    }
    for (const { row, height } of change.heights) {
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      const params = { ...place, ranges, rowHeight: heightOfPoints(height) };
      steps.push({ id: "sheet.mutation.set-worksheet-row-height", params });
      steps.push({
        id: "sheet.mutation.set-worksheet-row-is-auto-height",
        params: { ...place, ranges, autoHeightInfo: 0 },
      });
    }
  }
  return steps;
}

function restoredCell(cell: CellChange, filled: readonly GridRange[]): ICellData | null {
  const look = cell.look === undefined ? {} : { s: styleOfLook(cell.look) };
  const isFilled = cell.formula === null && filled.some((range) => within(cell, range));
  if (!cell.typed && cell.look === undefined) return null;
  if (isFilled) return cell.look === undefined ? null : look;
  if (cell.formula !== null) return { f: `=${cell.formula}`, v: null, ...look };
  return { ...cellOfValue(cell.value), f: null, si: null, p: null, ...look };
}

function within(cell: CellChange, range: GridRange): boolean {
  return (
    cell.row >= range.firstRow &&
    cell.row <= range.lastRow &&
    cell.column >= range.firstColumn &&
    cell.column <= range.lastColumn
  );
}
