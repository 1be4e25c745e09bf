import { CellValueType, numfmt } from "@univerjs/core";
import { BLOCK_ROWS, CellBlockBuilder, type CellBlock } from "../../core/index";
import { valueOfCell } from "./cells";
import { liveCell, type LiveSheet } from "./LiveSheet";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Up to the last row and column that hold a value now. */
export function extentOf(live: LiveSheet): Extent {
  let rows = 0;
  let columns = 0;
  const hold = (row: number, column: number): void => {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  };
  for (const line in live.cells) {
    const cells = live.cells[line];
    for (const column in cells) {
      const cell = cells[column];
      if (cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ""))) {
        hold(Number(line), Number(column));
      }
    }
  }
  for (const line in live.arrays) {
    for (const column in live.arrays[line]) {
      const range = live.arrays[line][column];
      if (range) hold(range.endRow, range.endColumn);
    }
  }
  return { rows, columns };
}

/** The cells as they stand now, in blocks. */
export function* liveBlocks(live: LiveSheet, most = Number.POSITIVE_INFINITY): IterableIterator<CellBlock> {
  const { rows, columns } = extentOf(live);
  const count = Math.min(rows, most);
  const dayStyles = new Map<unknown, boolean>();
  const isDay = (style: unknown): boolean => {
    let known = dayStyles.get(style);
    if (known === undefined) {
      const pattern = live.style({ s: style as string })?.n?.pattern;
      dayStyles.set(style, (known = pattern !== undefined && pattern !== "General" && numfmt.isDateFormat(pattern)));
    }
    return known;
  };
  const hasFilled = Object.keys(live.arrays).length > 0;
  for (let first = 0; first < count; first += BLOCK_ROWS) {
    const last = Math.min(count, first + BLOCK_ROWS);
    const builder = new CellBlockBuilder(live.name, first, 0, last - first);
    for (let row = first; row < last; row++) {
      const line = live.cells[row];
      for (let column = 0; column < columns; column++) {
        const cell = hasFilled ? liveCell(live, row, column) : line?.[column];
        if (!cell) continue;
        if (cell.t === CellValueType.NUMBER && typeof cell.v === "number") {
          builder.setNumber(column, cell.v);
          if (cell.s && isDay(cell.s)) builder.markDayFormat(column);
        } else builder.set(column, valueOfCell(cell));
      }
      if (live.isHidden(row)) builder.markHidden();
      builder.nextRow();
    }
    yield builder.take();
  }
}
