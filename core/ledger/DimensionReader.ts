import { CellTag, type CellColumn } from "../cells/cellBlock";

/** Turns the cells of a column into places in a list of names. A block's pool is looked up once a text, not once a row. */
export class DimensionReader {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly ofNumbers = new Map<number, number>();
  private ofPool = new Int32Array(0);

  /** To be called before the cells of a block are read. */
  begin(cells: CellColumn | undefined): void {
    const size = cells === undefined ? 0 : cells.texts.length;
    if (this.ofPool.length < size) this.ofPool = new Int32Array(size);
    this.ofPool.fill(-2, 0, size);
  }

  /** Place of the cell's name; −1 where it is blank or an error. */
  read(cells: CellColumn | undefined, row: number): number {
    if (cells === undefined) return -1;
    const value = cells.values[row]!;
    switch (cells.tags[row]) {
      case CellTag.text: {
        let place = this.ofPool[value]!;
        if (place === -2) {
          place = this.placeOf(cells.texts[value]!.trim());
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
