import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { SheetSnapshot } from "./snapshot";
import { rangeOf } from "./snapshot";

/** Tells the formula engine what array formulas of the file fill, with the file's values, so that nothing is computed anew. */
export function seedSpills(
  formulas: FormulaDataModel,
  unitId: string,
  snapshots: readonly SheetSnapshot[],
  execute: (params: object) => unknown,
): void {
  if (snapshots.every(({ spills }) => spills.length === 0)) return;
  const arrayFormulaRange = { ...formulas.getArrayFormulaRange() };
  const arrayFormulaCellData = { ...formulas.getArrayFormulaCellData() };
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = { ...arrayFormulaRange[unitId] };
  const cells: Record<string, IObjectMatrixPrimitiveType<Nullable<ICellData>>> = { ...arrayFormulaCellData[unitId] };
  for (const { data, spills } of snapshots) {
    if (spills.length === 0) continue;
    const sheetRanges: IObjectMatrixPrimitiveType<IRange> = {};
    const sheetCells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const spill of spills) {
      (sheetRanges[spill.row] ??= {})[spill.column] = rangeOf(spill.range);
      for (const row in spill.cells) Object.assign((sheetCells[row] ??= {}), spill.cells[row]);
    }
    ranges[data.id] = sheetRanges;
    cells[data.id] = sheetCells;
  }
  arrayFormulaRange[unitId] = ranges;
  arrayFormulaCellData[unitId] = cells;
  execute({ arrayFormulaRange, arrayFormulaCellData, arrayFormulaEmbedded: {} });
}
