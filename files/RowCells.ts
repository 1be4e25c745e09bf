import type { CellBlockBuilder } from "../core/index";
import type { BlockFeed } from "./BlockFeed";

type Kind = "number" | "day" | "text" | "boolean" | "error";

/** The cells of one row, collected: how wide it is must be known before its block is chosen. */
export class RowCells {
  /** Hidden or filtered away. */
  hidden = false;
  /** Up to the last cell. */
  width = 0;
  private count = 0;
  private readonly columns: number[] = [];
  private readonly kinds: Kind[] = [];
  private readonly numbers: number[] = [];
  private readonly texts: string[] = [];

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
    this.width = 0;
    this.hidden = false;
  }

  putNumber(column: number, value: number, isDay: boolean): void {
    this.put(column, isDay ? "day" : "number", value, "");
  }

  putText(column: number, text: string): void {
    if (text !== "") this.put(column, "text", 0, text);
  }

  putBoolean(column: number, value: boolean): void {
    this.put(column, "boolean", value ? 1 : 0, "");
  }

  putError(column: number, error: string): void {
    this.put(column, "error", 0, error);
  }

  /** The last cell once more, in each column up to `last`. */
  repeatTo(last: number): void {
    const place = this.count - 1;
    for (let column = this.columns[place]! + 1; column <= last; column++) {
      this.put(column, this.kinds[place]!, this.numbers[place]!, this.texts[place]!);
    }
  }

  /** Puts the row into the blocks, at row `row` of the sheet; the cells stay. */
  writeTo(feed: BlockFeed, row: number): void {
    const builder = feed.startRow(row, this.width);
    if (this.hidden) builder.markHidden();
    for (let place = 0; place < this.count; place++) this.writeCell(builder, place);
    feed.endRow();
  }

  private writeCell(builder: CellBlockBuilder, place: number): void {
    const column = this.columns[place]!;
    const value = this.numbers[place]!;
    switch (this.kinds[place]!) {
      case "number":
        builder.setNumber(column, value);
        break;
      case "day":
        builder.setNumber(column, value);
        builder.markDayFormat(column);
        break;
      case "text":
        builder.setText(column, this.texts[place]!);
        break;
      case "boolean":
        builder.setBoolean(column, value !== 0);
        break;
      case "error":
        builder.setError(column, this.texts[place]!);
        break;
    }
  }

  private put(column: number, kind: Kind, value: number, text: string): void {
    const place = this.count++;
    this.columns[place] = column;
    this.kinds[place] = kind;
    this.numbers[place] = value;
    this.texts[place] = text;
    if (column >= this.width) this.width = column + 1;
  }
}
