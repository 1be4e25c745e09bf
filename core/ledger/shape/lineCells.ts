import { CellTag, type CellBlock, type CellColumn, type CellValue } from "../../cells/cellBlock";

const noCells: CellColumn = { tags: new Uint8Array(0), values: new Float64Array(0), texts: [], dayFormat: false };

/** The cells of a column at these rows of its block, −1 giving a blank; the pool of texts stays the block's. */
export function gathered(cells: CellColumn | undefined, rows: Int32Array): CellColumn {
  const tags = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length);
  if (cells === undefined) return { ...noCells, tags, values };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row < 0) continue;
    tags[at] = cells.tags[row]!;
    values[at] = cells.values[row]!;
  }
  return { tags, values, texts: cells.texts, dayFormat: cells.dayFormat };
}

/** Texts of a pool, a place a cell; −1 is blank. */
export function pooledTexts(places: Int32Array, texts: readonly string[]): CellColumn {
  const tags = new Uint8Array(places.length);
  const values = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) {
    if (places[at]! < 0) continue;
    tags[at] = CellTag.text;
    values[at] = places[at]!;
  }
  return { tags, values, texts, dayFormat: false };
}

/** A column with some cells put in the place of others. The column must be one of its own, not the block's. */
export function withCells(
  cells: CellColumn,
  put: readonly { readonly at: number; readonly cell: CellValue }[],
): CellColumn {
  if (put.length === 0) return cells;
  const texts = [...cells.texts];
  for (const { at, cell } of put) {
    cells.tags[at] = CellTag.blank;
    if (cell === null) continue;
    if (typeof cell === "number") {
      cells.tags[at] = CellTag.number;
      cells.values[at] = cell;
    } else if (typeof cell === "boolean") {
      cells.tags[at] = CellTag.boolean;
      cells.values[at] = cell ? 1 : 0;
    } else {
      cells.tags[at] = typeof cell === "string" ? CellTag.text : CellTag.error;
      cells.values[at] = texts.push(typeof cell === "string" ? cell : cell.error) - 1;
    }
  }
  return { ...cells, texts };
}

/** Column of a block by its place in the sheet. */
export function columnOf(block: CellBlock, column: number): CellColumn | undefined {
  return column < 0 ? undefined : block.columns[column - block.firstColumn];
}

/** The text of a cell with what surrounds it; "" of anything else than a text. */
export function textOf(cells: CellColumn | undefined, row: number): string {
  return cells !== undefined && cells.tags[row] === CellTag.text ? cells.texts[cells.values[row]!]! : "";
}

/** Nothing stands in the cell, or nothing that is seen. */
export function isBlank(cells: CellColumn | undefined, row: number): boolean {
  if (cells === undefined || cells.tags[row] === CellTag.blank) return true;
  return cells.tags[row] === CellTag.text && cells.texts[cells.values[row]!]!.trim() === "";
}
