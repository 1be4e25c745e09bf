import type { Area } from "./Area";
import { FormulaCell, type Content } from "./Content";

/** A column of cells: two lists that end with the last cell that was ever touched. */
export class CellColumn {
  readonly contents: Content[] = [];
  readonly looks: number[] = [];
  /** Look of the cells beyond the list: that of the whole column. */
  base = 0;
  hidden = false;

  /** Points in Excel, pixels in Google Sheets. */
  constructor(public width: number = STANDARD_WIDTH) {}

  content(row: number): Content {
    return this.contents[row] ?? null;
  }

  look(row: number): number {
    return this.looks[row] ?? this.base;
  }

  put(row: number, content: Content): void {
    const { contents } = this;
    if (content === null && row >= contents.length) return;
    // no holes: a list with holes is a slow one
    while (contents.length < row) contents.push(null);
    contents[row] = content;
  }

  putLook(row: number, look: number): void {
    const { looks } = this;
    if (row >= looks.length && look === this.base) return;
    while (looks.length < row) looks.push(this.base);
    looks[row] = look;
  }
}

/** Points of a column of 8.43 characters of Calibri 11, and of a row. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** The cells of a sheet, column by column: no object for a cell, so that a million rows are no burden. */
export class CellGrid {
  readonly columns: CellColumn[] = [];
  /** Rows that are higher or lower than others, in the unit of the columns. */
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();

  constructor(private readonly standardWidth: number = STANDARD_WIDTH) {}

  column(index: number): CellColumn {
    while (this.columns.length <= index) this.columns.push(new CellColumn(this.standardWidth));
    return this.columns[index]!;
  }

  content(row: number, column: number): Content {
    return this.columns[column]?.content(row) ?? null;
  }

  look(row: number, column: number): number {
    return this.columns[column]?.look(row) ?? 0;
  }

  /** Smallest area that holds all that isn't blank, or with looks all that doesn't look as ever. Null: nothing. */
  used(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.columns.forEach((column, index) => {
      const { contents, looks } = column;
      let first = contents.findIndex((content) => content !== null);
      let last = contents.length - 1;
      while (last >= 0 && contents[last] === null) last--;
      if (!valuesOnly) {
        const look = looks.findIndex((number) => number !== 0);
        if (look >= 0) {
          let end = looks.length - 1;
          while (looks[end] === 0) end--;
          first = first < 0 ? look : Math.min(first, look);
          last = Math.max(last, end);
        }
      }
      if (first < 0) return;
      used = {
        firstRow: Math.min(used?.firstRow ?? first, first),
        firstColumn: Math.min(used?.firstColumn ?? index, index),
        lastRow: Math.max(used?.lastRow ?? last, last),
        lastColumn: index,
      };
    });
    return used;
  }

  /** Formulas in their cells; what the function gives stands there instead. */
  replaceFormulas(changed: (formula: FormulaCell) => FormulaCell): void {
    for (const { contents } of this.columns) {
      contents.forEach((content, row) => {
        if (content instanceof FormulaCell) contents[row] = changed(content);
      });
    }
  }

  /** Everything of another grid, cell by cell; formulas are made anew. */
  takeFrom(other: CellGrid, formula: (text: string) => string): void {
    other.columns.forEach((from, index) => {
      const to = this.column(index);
      for (const content of from.contents) {
        to.contents.push(content instanceof FormulaCell ? new FormulaCell(formula(content.text)) : content);
      }
      for (const look of from.looks) to.looks.push(look);
      to.base = from.base;
      to.width = from.width;
      to.hidden = from.hidden;
    });
    for (const [row, height] of other.heights) this.heights.set(row, height);
    for (const row of other.hiddenRows) this.hiddenRows.add(row);
  }
}
