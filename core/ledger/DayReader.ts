import { CellTag, type CellColumn } from "../cells/cellBlock";
import { readDay } from "./readCell";

const UNREAD = -5;

/** Reads the days of a column as `readDay` does; a text of a block's pool is read once, not once a row. */
export class DayReader {
  private ofPool = new Int32Array(0);

  /** To be called before the cells of a block are read. */
  begin(cells: CellColumn | undefined): void {
    const size = cells === undefined ? 0 : cells.texts.length;
    if (this.ofPool.length < size) this.ofPool = new Int32Array(size);
    this.ofPool.fill(UNREAD, 0, size);
  }

  read(cells: CellColumn | undefined, row: number): number {
    if (cells === undefined || cells.tags[row] !== CellTag.text) return readDay(cells, row);
    const place = cells.values[row]!;
    let day = this.ofPool[place]!;
    if (day === UNREAD) {
      day = readDay(cells, row);
      this.ofPool[place] = day;
    }
    return day;
  }
}
