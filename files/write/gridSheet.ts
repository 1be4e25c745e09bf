import { cellAddress } from "../../core/index";
import type { CellChange, WholeSheet } from "../grid/GridChanges";
import type { GridRange } from "../grid/GridWorkbook";
import { computesWithArrays } from "./arrayEvaluation";
import { formulaContent, valueContent } from "./cellContent";
import { styleMark } from "./cellXml";
import type { DerivedLooks } from "./DerivedLooks";
import { contains } from "./formulaGroups";
import type { SheetBuild, SheetDraft } from "./Graft";
import { checkSize, rangeText, sheetHead, sheetTail } from "./worksheetXml";

/** A sheet that the user added in the grid. */
export function gridSheet(name: string, sheet: WholeSheet, looks: DerivedLooks): SheetDraft {
  return { name, write: (build) => writeSheet(sheet, looks, build) };
}

function writeSheet(sheet: WholeSheet, looks: DerivedLooks, build: SheetBuild): void {
  const rows = new Map<number, CellChange[]>(sheet.heights.map(({ row }) => [row, []]));
  let columns = 0;
  for (const cell of sheet.cells) {
    columns = Math.max(columns, cell.column + 1);
    const list = rows.get(cell.row);
    if (list === undefined) rows.set(cell.row, [cell]);
    else list.push(cell);
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const last = numbers.at(-1) ?? -1;
  checkSize(last + 1, columns, build.name);
  build.out.write(
    sheetHead(
      {
        widths: [],
        columns: columnsXml(sheet.widths),
        hiddenColumns: [],
        hiddenRows: [],
        frozenRows: sheet.frozenRows,
        frozenColumns: sheet.frozenColumns,
        gridLines: sheet.gridLines ?? true,
        fitToWidth: false,
        size: sheet.cells.length === 0 ? null : { rows: last + 1, columns },
      },
      build,
    ),
  );
  const heights = new Map(sheet.heights.map(({ row, height }) => [row, height]));
  for (const row of numbers) {
    const height = heights.get(row);
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const inOrder = new Map(
      rows
        .get(row)!
        .sort((a, b) => a.column - b.column)
        .map((cell) => [cell.column, cell]),
    );
    const cells = [...inOrder.values()].map((cell) => cellXml(cell, sheet.merges, looks, build)).join("");
    if (cells !== "") build.out.write(`<row r="${row + 1}"${size}>${cells}</row>`);
    else if (size !== "") build.out.write(`<row r="${row + 1}"${size}/>`);
  }
  build.out.write(sheetTail({ merges: sheet.merges.map(rangeText) }));
}

function cellXml(cell: CellChange, merges: readonly GridRange[], looks: DerivedLooks, build: SheetBuild): string {
  const style = cell.look === undefined ? 0 : looks.index(0, cell.look);
  const isDay = build.dayShift !== 0 && typeof cell.value === "number" && build.styles.isDay(style);
  const value = isDay ? Number(cell.value) + build.dayShift : cell.value;
  const { type, xml } =
    cell.formula === null
      ? valueContent(value, "")
      : formulaContent(cell.formula, value, filled(cell, cell.formula, merges), "");
  if (xml === "" && style === 0) return "";
  const open = `<c r="${cellAddress(cell.row, cell.column)}"${styleMark(style)}${type === null ? "" : ` t="${type}"`}`;
  return xml === "" ? `${open}/>` : `${open}>${xml}</c>`;
}

/** As in a sheet of the file: formulas that compute with arrays are marked, but not in merged cells. */
function filled({ row, column, fills }: CellChange, formula: string, merges: readonly GridRange[]): string | null {
  if (fills !== null) return rangeText(fills);
  if (!computesWithArrays(formula) || merges.some((range) => contains(range, row, column))) return null;
  return cellAddress(row, column);
}

function columnsXml(widths: WholeSheet["widths"]): string {
  return [...new Map(widths.map(({ column, width }) => [column, width]))]
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`)
    .join("");
}
