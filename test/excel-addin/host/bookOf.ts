import { cellAt, type CellBlock, type CellValue } from "../../../core/cells/cellBlock";
import { ExcelDoor } from "../../../excel-addin/host/ExcelDoor";
import type { Task } from "../../../pane/port/Host";
import type { SheetModel } from "../../hosts/excel/model/SheetModel";
import { CellFault } from "../../hosts/model/Content";
import { excelHost, type ExcelHost, type ExcelHostOptions } from "../../hosts/excel/excelHost";

export interface Opened extends ExcelHost {
  readonly door: ExcelDoor;
}

/** An Excel with these sheets and no other. */
export function opened(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: ExcelHostOptions = {},
): Opened {
  const host = excelHost(options);
  const [first] = host.book.sheets;
  for (const [name, rows] of Object.entries(sheets)) putRows(host.book.addSheet(name), rows);
  if (host.book.sheets.length > 1) host.book.delete(first!);
  return { ...host, door: new ExcelDoor(host.api) };
}

export function putRows(sheet: SheetModel, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === "") return;
      sheet.put(row, column, typeof value === "object" ? new CellFault(value.error) : value);
    });
  });
}

export function task(signal = new AbortController().signal): Task {
  return { signal, progress: () => undefined };
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** Every cell that isn't blank, by its place, and the rows that are hidden. */
export function contents(blocks: readonly CellBlock[]): { cells: Map<string, CellValue>; hidden: number[] } {
  const cells = new Map<string, CellValue>();
  const hidden: number[] = [];
  for (const block of blocks) {
    for (let row = 0; row < block.rowCount; row++) {
      if (block.hiddenRows?.[row] === 1) hidden.push(block.firstRow + row);
      block.columns.forEach((_, column) => {
        const value = cellAt(block, row, column);
        if (value !== null) cells.set(`${block.firstRow + row} ${block.firstColumn + column}`, value);
      });
    }
  }
  return { cells, hidden };
}
