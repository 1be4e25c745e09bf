import type { Workbook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { LiveSheet } from "./LiveSheet";

/** The grid's own matrices of a sheet, as they are now. */
export function liveSheetOf(workbook: Workbook, sheet: Worksheet, formulas: FormulaDataModel): LiveSheet {
  const unitId = workbook.getUnitId();
  const id = sheet.getSheetId();
  const config = sheet.getConfig();
  const styles = workbook.getStyles();
  const { xSplit, ySplit } = config.freeze;
  return {
    name: sheet.getName(),
    cells: config.cellData,
    arrays: formulas.getArrayFormulaRange()[unitId]?.[id] ?? {},
    filled: formulas.getArrayFormulaCellData()[unitId]?.[id] ?? {},
    merges: config.mergeData,
    frozenRows: ySplit,
    frozenColumns: xSplit,
    formula(row, column) {
      const cell = config.cellData[row]?.[column];
      if (!cell?.f && !cell?.si) return null;
      return formulas.getFormulaStringByCell(row, column, id, unitId) ?? cell.f ?? null;
    },
    style: (cell) => (cell.s === undefined || cell.s === null ? null : styles.get(cell.s)),
    width: (column) => sheet.getColumnManager().getColumnWidth(column),
    height: (row) => sheet.getRowManager().getRowHeight(row),
    isHidden: (row) => config.rowData[row]?.hd === 1 || sheet.isRowFiltered(row),
  };
}
