import type { GridSheet, GridWorkbook } from "../../../files/grid/GridWorkbook";
import { cellInputs } from "../../../sheets-addon/desk/cellInputs";
import { englishFormula, formulaLocale } from "../../../sheets-addon/desk/formulaLocale";
import { lookProperties, lookValues } from "../../../sheets-addon/desk/googleLooks";
import type { CellInput } from "../../../sheets-addon/protocol";
import type { ModelSheet } from "./ModelBook";

const usual = { name: "Calibri", size: 11 };

/** Cells and looks of a sheet of a file, in Google's words. */
export function shownInFile(book: GridWorkbook, sheet: GridSheet) {
  const shown = new Map<string, unknown>();
  const inputs = cellInputs(sheet.blocks);
  for (const { cells, looks } of sheet.blocks) {
    for (let row = 0; row < cells.rowCount; row++) {
      looks.forEach((numbers, column) => {
        const values = lookValues(book.looks[numbers[row]!]!, usual);
        put(shown, cells.firstRow + row, column, inputs[column]?.[cells.firstRow + row] ?? "", values);
      });
    }
  }
  return shown;
}

/** The same of the model. Sizes are those of the file's font plus what Google's is smaller. */
export function shownInModel(sheet: ModelSheet, locale = "en_US") {
  const shown = new Map<string, unknown>();
  for (let row = 0; row < Math.max(sheet.cells.length, sheet.looks.length); row++) {
    const width = Math.max(sheet.cells[row]?.length ?? 0, sheet.looks[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const look = sheet.look(row, column);
      const values = lookProperties.map((property) => {
        if (property === "size") return look.size === 10 ? null : look.size + 1;
        if (property === "font") return look.font === "Arial" ? null : look.font;
        const value = look[property];
        const plain = ["General", "none", "#000000", "#ffffff", "general", "bottom", false];
        return plain.includes(value) ? null : value;
      });
      put(shown, row, column, english(sheet.cell(row, column), locale), values);
    }
  }
  return shown;
}

function english(input: CellInput, locale: string): CellInput {
  if (typeof input !== "string" || !input.startsWith("=")) return input;
  return `=${englishFormula(input.slice(1), formulaLocale(locale))}`;
}

function put(
  shown: Map<string, unknown>,
  row: number,
  column: number,
  input: unknown,
  values: readonly unknown[],
): void {
  if (input === "" && values.every((value) => value === null)) return;
  shown.set(`${row} ${column}`, [input, ...values]);
}
