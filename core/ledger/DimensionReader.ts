import { CellTag, type CellColumn } from "../cells/cellBlock";
import { ownTexts } from "./ownTexts";

/** In place of what a text of the pool means: not looked up yet. */
const UNREAD = -2;

/** Turns the cells of a column into places in a list of names. A block's pool is looked up once a text, not once a row. */
export class DimensionReader {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly ofNumbers = new Map<number, number>();
  private texts: readonly string[] = [];
  private ofPool = new Int32Array(0);

  /** To be called before the cells of a block are read. */
  begin(cells: CellColumn | undefined): void {
    const size = cells === undefined ? 0 : cells.texts.length;
    this.texts = cells === undefined ? [] : ownTexts(cells.texts);
    if (this.ofPool.length < size) this.ofPool = new Int32Array(size);
    this.ofPool.fill(UNREAD, 0, size);
  }

  /** Place of the cell's name; −1 where it is blank or an error. */
  read(cells: CellColumn | undefined, row: number): number {
    if (cells === undefined) return -1;
    const value = cells.values[row]!;
    switch (cells.tags[row]) {
      case CellTag.text: {
        let place = this.ofPool[value]!;
        if (place === UNREAD) {
          place = this.placeOf(this.texts[value]!.trim());
          this.ofPool[value] = place;
        }
        return place;
      }
      case CellTag.number: {
        let place = this.ofNumbers.get(value);
        if (place === undefined) {
          place = this.placeOf(String(value));
          this.ofNumbers.set(value, place);
        }
        return place;
      }
      case CellTag.boolean:
        return this.placeOf(value === 0 ? "FALSE" : "TRUE");
      default:
        return -1;
    }
  }

  /**
   * Places of the first `count` of these rows, into `into`; true where a cell among them is an error. The same as
   * {@link read} row by row, but quick.
   */
  readRows(cells: CellColumn | undefined, rows: Uint32Array, count: number, into: Int32Array): boolean {
    if (cells === undefined) {
      into.fill(-1, 0, count);
      return false;
    }
    const { tags, values } = cells;
    let anyError = false;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      const known = tags[row] === CellTag.text ? this.ofPool[values[row]!]! : UNREAD;
      into[at] = known === UNREAD ? this.read(cells, row) : known;
      if (tags[row] === CellTag.error) anyError = true;
    }
    return anyError;
  }

  private placeOf(name: string): number {
    if (name === "") return -1;
    let place = this.places.get(name);
    if (place === undefined) {
      place = this.names.length;
      this.names.push(name);
      this.places.set(name, place);
    }
    return place;
  }
}
