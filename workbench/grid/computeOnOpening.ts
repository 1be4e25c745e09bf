import type { IConfigService } from "@univerjs/core";
import { CalculationMode, PLUGIN_CONFIG_KEY_BASE } from "@univerjs/preset-sheets-core";
import type { GridWorkbook } from "../../files/index";
import { isComputed } from "./isComputed";

/**
 * Says before a workbook is shown that nothing of it is to be computed, since the file holds what its formulas gave.
 * Only of a program that computes nothing itself all formulas are without a value: those are computed.
 */
export function computeOnOpening(config: IConfigService, book: GridWorkbook): void {
  const initialFormulaComputing = isComputed(book.sheets) ? CalculationMode.NO_CALCULATION : CalculationMode.WHEN_EMPTY;
  config.setConfig(PLUGIN_CONFIG_KEY_BASE, { initialFormulaComputing }, { merge: true });
}
