import { freeSheetName, quotedSheet } from "../../core/index";
import { absoluteRange, isListSheet, LIST_SHEET } from "../../files/index";
import type { PieceWriter } from "./PieceWriter";
import { textInput } from "./planImage";
import { writeCells } from "./writeCells";

/** A sheet with more cells is read no further: its lists are written once more. */
const MOST_CELLS = 100_000;
/** Points of about 24 characters. */
const WIDTH = 130;

/** Words too long for a validation stand in columns of a hidden sheet, which is made only where it is needed. */
export class WordLists {
  private fresh: (readonly string[])[] = [];
  private readonly ranges = new Map<string, string>();
  private sheet: string | null = null;
  private isThere = false;
  /** Of the next new list. */
  private column = 0;

  private constructor(
    private readonly writer: PieceWriter,
    /** Of sheets, in small letters. */
    private readonly taken: Set<string>,
  ) {}

  /** With the lists that the workbook has already, so that none is written twice. */
  static async of(writer: PieceWriter): Promise<WordLists> {
    const { worksheets } = writer.context.workbook;
    await writer.call(() => worksheets.load("items/name"));
    await writer.flush();
    const lists = new WordLists(writer, new Set(worksheets.items.map(({ name }) => name.toLowerCase())));
    const used = worksheets.items
      .filter(({ name }) => isListSheet(name))
      .map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true) }));
    if (used.length === 0) return lists;
    await writer.call(() => {
      for (const { range } of used) range.load("rowIndex,columnIndex,cellCount");
    });
    await writer.flush();
    const read = used.filter(
      ({ range }) => !range.isNullObject && range.rowIndex === 0 && range.cellCount <= MOST_CELLS,
    );
    await writer.call(() => {
      for (const { range } of read) range.load("values");
    });
    await writer.flush();
    for (const { name, range } of read) lists.know(name, range.values as unknown[][], range.columnIndex);
    return lists;
  }

  /** The sheet that was made for new lists; null: none was needed. */
  get made(): string | null {
    return this.sheet;
  }

  /** Where words stand, for a formula: `'Klientela lists'!$A$1:$A$40`. What is new is there after `write`. */
  range(words: readonly string[]): string {
    const key = JSON.stringify(words);
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    this.sheet ??= freeSheetName(LIST_SHEET, this.taken);
    const column = this.column++;
    const range = `${quotedSheet(this.sheet)}!${absoluteRange(column, 0, words.length - 1)}`;
    this.fresh.push(words);
    this.ranges.set(key, range);
    return range;
  }

  /** Writes the lists that were asked for since. */
  async write(): Promise<void> {
    const { fresh, writer, sheet: name } = this;
    if (fresh.length === 0 || name === null) return;
    this.fresh = [];
    const { worksheets } = writer.context.workbook;
    if (!this.isThere) {
      await writer.call(() => {
        worksheets.add(name).visibility = "Hidden";
      });
      this.isThere = true;
    }
    const sheet = worksheets.getItem(name);
    const firstColumn = this.column - fresh.length;
    const lastRow = Math.max(...fresh.map((words) => words.length)) - 1;
    const image = {
      rowCount: lastRow + 1,
      columnCount: this.column,
      cell: (row: number, column: number) => textInput(fresh[column - firstColumn]![row] ?? ""),
    };
    const rect = { firstRow: 0, firstColumn, lastRow, lastColumn: this.column - 1 };
    await writeCells({ writer, sheet }, image, rect);
    await writer.call(() => {
      sheet.getRangeByIndexes(0, firstColumn, 1, fresh.length).format.columnWidth = WIDTH;
    });
  }

  private know(sheet: string, values: readonly (readonly unknown[])[], firstColumn: number): void {
    for (let column = 0; column < (values[0]?.length ?? 0); column++) {
      const cells = values.map((row) => row[column]);
      let end = cells.length;
      while (end > 0 && cells[end - 1] === "") end--;
      const words = cells.slice(0, end);
      if (end === 0 || !words.every((word): word is string => typeof word === "string" && word !== "")) continue;
      const key = JSON.stringify(words);
      if (this.ranges.has(key)) continue;
      this.ranges.set(key, `${quotedSheet(sheet)}!${absoluteRange(firstColumn + column, 0, end - 1)}`);
    }
  }
}
