import type { IConfigService } from "@univerjs/core";
import { CalculationMode, PLUGIN_CONFIG_KEY_BASE } from "@univerjs/preset-sheets-core";
import { CellTag } from "../../core/index";
import type { GridSheet, GridWorkbook } from "../../files/index";

/**
 * Says before a workbook is shown that nothing of it is to be computed, since the file holds what its formulas gave.
 * Only of a program that computes nothing itself all formulas are without a value: those are computed.
 */
export function computeOnOpening(config: IConfigService, book: GridWorkbook): void {
  const initialFormulaComputing = isComputed(book.sheets) ? CalculationMode.NO_CALCULATION : CalculationMode.WHEN_EMPTY;
  config.setConfig(PLUGIN_CONFIG_KEY_BASE, { initialFormulaComputing }, { merge: true });
}

/** Whether any formula has a value, or there are none. */
export function isComputed(sheets: readonly GridSheet[]): boolean {
  let isThere = false;
  for (const { blocks } of sheets) {
    for (const { cells, formulas } of blocks) {
      for (const { row, column } of formulas) {
        isThere = true;
        const tag = cells.columns[column - cells.firstColumn]?.tags[row - cells.firstRow];
        if (tag !== undefined && tag !== CellTag.blank) return true;
      }
    }
  }
  return !isThere;
}
