import { intersection, type Area } from "../../model/Area";
import type { TableModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

/**
 * Cells that a formula names by a table: `Clients[Turnover]`, `Clients[@Turnover]`, `[@Turnover]` within it, `Clients[#All]`,
 * `Clients[[#Totals],[Turnover]]`. Null where it names none.
 */
export function tableCells(
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const mark = text.indexOf("[");
  const name = mark < 0 ? text : text.slice(0, mark);
  for (const home of sheet.book.sheets) {
    for (const table of home.extras.tables) {
      const within = home === sheet && intersection(table.area, cell(row, column)) !== null;
      if (name === "" ? !within : table.name.toLowerCase() !== name.toLowerCase()) continue;
      const area = partOf(table, mark < 0 ? "" : text.slice(mark + 1, -1), row);
      return area === null ? null : { sheet: home, area };
    }
  }
  return null;
}

function partOf(table: TableModel, wanted: string, row: number): Area | null {
  const { area } = table;
  const own = { ...area, firstRow: row, lastRow: row };
  let rows: Area = { ...area, firstRow: area.firstRow + 1, lastRow: area.lastRow - (table.showTotals ? 1 : 0) };
  const names: string[] = [];
  const pieces = wanted.includes("[")
    ? [...wanted.matchAll(/@|\[([^\]]*)\]/g)].map(([all, inner]) => inner ?? all)
    : [wanted];
  for (const piece of pieces) {
    if (piece === "@" || piece === "#This Row") rows = own;
    else if (piece === "#All") rows = area;
    else if (piece === "#Headers") rows = { ...area, lastRow: area.firstRow };
    else if (piece === "#Totals") rows = { ...area, firstRow: area.lastRow };
    else if (piece.startsWith("@")) {
      rows = own;
      names.push(piece.slice(1));
    } else if (piece !== "" && piece !== "#Data") names.push(piece);
  }
  const at = names.map((one) => table.headers.findIndex((header) => header.toLowerCase() === one.toLowerCase()));
  if (at.some((index) => index < 0)) return null;
  if (at.length === 0) return rows;
  return {
    ...rows,
    firstColumn: area.firstColumn + Math.min(...at),
    lastColumn: area.firstColumn + Math.max(...at),
  };
}

function cell(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
