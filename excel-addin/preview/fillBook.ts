import { cellAt, itCompany, sampleBlocks, type Language } from "../../core/index";
import { newWorkbook, openFile, readGrid, valuesWorkbook, type GridWorkbook } from "../../files/index";
import type { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import { CellFault, FormulaCell } from "../../test/hosts/excel/model/Content";
import { PLAIN_LOOK } from "../../test/hosts/excel/model/CellLook";
import { cellLookOf } from "./gridLooks";
import { pointsOf } from "./gridOf";

const MOST_ROWS = 200_000;

/** Puts the sheets of the sample company into an empty workbook. */
export async function fillWithSample(book: ExcelHostBook, language: Language, now: string): Promise<void> {
  const sheets = itCompany(language).sheets.map((sheet) => ({ name: sheet.name, blocks: sampleBlocks(sheet) }));
  fillBook(book, await readGrid(newWorkbook(sheets, { now, language })));
}

/** Puts a text file into an empty workbook, as its only sheet. */
export async function fillWithText(
  book: ExcelHostBook,
  name: string,
  bytes: Uint8Array,
  language: Language,
  now: string,
): Promise<void> {
  const file = await openFile(name, bytes);
  const workbook = await valuesWorkbook(file, { now, language, mostRows: MOST_ROWS });
  if (workbook === null) throw new Error(`fillWithText: ${name} has more than ${MOST_ROWS} rows`);
  fillBook(book, await readGrid(workbook));
}

/** What a file holds, as the workbook of the host: cells, looks, sizes. */
function fillBook(book: ExcelHostBook, { sheets, looks }: GridWorkbook): void {
  const numbers = looks.map((look) => book.looks.numberOf(cellLookOf(look, PLAIN_LOOK)));
  for (const from of sheets) {
    const sheet = book.add(from.name);
    const { grid, extras } = sheet;
    for (const { cells, looks: cellLooks, formulas } of from.blocks) {
      for (let at = 0; at < Math.max(cells.columns.length, cellLooks.length); at++) {
        const column = grid.column(cells.firstColumn + at);
        for (let row = 0; row < cells.rowCount; row++) {
          const value = cellAt(cells, row, at);
          const content = typeof value === "object" && value !== null ? new CellFault(value.error) : value;
          column.put(cells.firstRow + row, content);
          column.putLook(cells.firstRow + row, numbers[cellLooks[at]?.[row] ?? 0] ?? 0);
        }
      }
      for (const { row, column, text } of formulas) grid.column(column).put(row, new FormulaCell(`=${text}`));
    }
    for (const { first, last, width, hidden, look } of from.columns) {
      for (let at = first; at <= Math.min(last, from.columnCount); at++) {
        const column = grid.column(at);
        if (width !== null) column.width = pointsOf(width);
        column.hidden = hidden;
        column.base = numbers[look] ?? 0;
      }
    }
    for (const { row, height, hidden } of from.rows) {
      if (height !== null) grid.heights.set(row, height);
      if (hidden) grid.hiddenRows.add(row);
    }
    extras.frozen = { rows: from.frozenRows, columns: from.frozenColumns };
    sheet.gridLines = from.gridLines;
    if (from.hidden) sheet.visibility = "Hidden";
  }
  book.contentsChanged();
}
