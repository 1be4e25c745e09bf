import type { GridWorkbook } from "../../files/index";
import type { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import { PLAIN_LOOK } from "../../test/hosts/excel/model/CellLook";
import { fillCells } from "../fillCells";
import { cellLookOf } from "./gridLooks";
import { pointsOf } from "./gridOf";

/** Puts what a file holds into an empty workbook of the host: cells, looks, sizes. */
export function fillBook(book: ExcelHostBook, { sheets, looks }: GridWorkbook): void {
  const numbers = looks.map((look) => book.looks.numberOf(cellLookOf(look, PLAIN_LOOK)));
  for (const from of sheets) {
    const sheet = book.add(from.name);
    fillCells(sheet.grid, from, { numbers, widthOf: pointsOf, heightOf: (points) => points });
    sheet.extras.frozen = { rows: from.frozenRows, columns: from.frozenColumns };
    sheet.gridLines = from.gridLines;
    if (from.hidden) sheet.visibility = "Hidden";
  }
  book.contentsChanged();
}
