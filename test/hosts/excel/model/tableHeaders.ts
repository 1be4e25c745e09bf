import { intersection, type Area } from "../../model/Area";
import type { ExtrasSheet, TableModel } from "./sheetExtras";

/**
 * Keeps the headers of tables and their cells the same after something was written: Excel makes a text of whatever stands
 * there, gives a blank one a name and tells equal ones apart by a number.
 */
export function keepHeaders(sheet: ExtrasSheet, written: Area): void {
  for (const table of sheet.extras.tables) {
    const { firstRow, firstColumn, lastColumn } = table.area;
    if (intersection({ firstRow, firstColumn, lastColumn, lastRow: firstRow }, written) !== null) {
      nameColumns(sheet, table);
    }
  }
}

function nameColumns(sheet: ExtrasSheet, table: TableModel): void {
  const { firstRow, firstColumn, lastColumn } = table.area;
  const taken = new Set<string>();
  const headers: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const shown = sheet.valueAt(firstRow, column);
    const wish = shown === "" ? `Column${column - firstColumn + 1}` : String(shown);
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wish}${number}`;
    taken.add(name.toLowerCase());
    headers.push(name);
    if (name !== shown) sheet.writeText(firstRow, column, name);
  }
  table.headers = headers;
}
