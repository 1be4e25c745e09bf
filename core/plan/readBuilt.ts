import { cellAt, type CellBlock } from "../cells/cellBlock";
import { KEY_COLUMN, KEY_HEADER } from "./layout";
import { parseRecipe, type RecipeReading } from "./recipe";

/** A sheet that Klientela built, as it is found in a workbook. */
export interface BuiltSheet {
  /** `klientela/1/classes.matrix/1` */
  readonly tag: string;
  readonly recipe: RecipeReading;
  readonly tables: readonly BuiltTable[];
}

/** A table of it by the hidden keys, wherever the user has put it since. Rows and columns are those of the sheet, from 0. */
export interface BuiltTable {
  readonly key: string;
  readonly keyRow: number;
  /** −1 of a table without rows, where header and total can't be told apart. */
  readonly headerRow: number;
  /** −1 without one. */
  readonly totalRow: number;
  /** Sheet column → column key. A column of the user's own has none. */
  readonly columns: ReadonlyMap<number, string>;
  /** Sheet row → row key. */
  readonly rows: ReadonlyMap<number, string>;
  /** Sheet row → what stands in the table's first column: where rows were sorted without their hidden keys, it is right. */
  readonly names: ReadonlyMap<number, string>;
}

/** What a cell of a built sheet is, free of language and place. */
export interface CellMeaning {
  readonly table: string;
  /** "total" for the total row. */
  readonly rowKey: string;
  readonly columnKey: string;
  /** What stands in the first column of its row; "" where it is no text. */
  readonly rowName: string;
}

const TAG = /^(klientela\/\d+\/[\w.-]+\/\d+)#(.+)$/;

/** Reads the keys of a built sheet from its cells, the beginning of it or all; null where it isn't one. */
export function readBuilt(blocks: Iterable<CellBlock>): BuiltSheet | null {
  let tag: string | null = null;
  let recipe: RecipeReading = { type: "none" };
  const tables: TableInWork[] = [];
  for (const block of blocks) {
    const keys = KEY_COLUMN - block.firstColumn;
    for (let row = 0; row < block.rowCount; row++) {
      const sheetRow = block.firstRow + row;
      const table = tables.at(-1);
      const key = cellAt(block, row, keys);
      if (typeof key !== "string" || key === KEY_HEADER) {
        table?.passRow(sheetRow);
        continue;
      }
      const match = TAG.exec(key);
      if (match !== null) {
        tag ??= match[1]!;
        // a table of another sheet, pasted in, is none of this one's
        if (match[1] === tag) tables.push(new TableInWork(match[2]!, sheetRow, columnKeys(block, row)));
      } else if (table !== undefined) {
        const name = cellAt(block, row, table.firstColumn - block.firstColumn);
        table.addRow(sheetRow, key, typeof name === "string" ? name : "");
      } else if (recipe.type === "none") recipe = parseRecipe(key);
    }
  }
  return tag === null ? null : { tag, recipe, tables: tables.map((table) => table.finished()) };
}

/** What the cell at a sheet row and column is; null where it is no figure of ours: a header, a note, a column of the user's. */
export function cellMeaning(built: BuiltSheet, row: number, column: number): CellMeaning | null {
  for (const { key, totalRow, columns, rows, names } of built.tables) {
    const rowKey = row === totalRow ? "total" : rows.get(row);
    const columnKey = columns.get(column);
    if (rowKey !== undefined && columnKey !== undefined) {
      return { table: key, rowKey, columnKey, rowName: names.get(row) ?? "" };
    }
  }
  return null;
}

class TableInWork {
  readonly firstColumn: number;
  private readonly rows = new Map<number, string>();
  private readonly names = new Map<number, string>();
  /** Rows without a key between the hidden keys and the first row: total and header. */
  private readonly head: number[] = [];

  constructor(
    private readonly key: string,
    private readonly keyRow: number,
    private readonly columns: ReadonlyMap<number, string>,
  ) {
    this.firstColumn = Math.min(...columns.keys());
  }

  passRow(row: number): void {
    if (this.rows.size === 0) this.head.push(row);
  }

  addRow(row: number, key: string, name: string): void {
    this.rows.set(row, key);
    this.names.set(row, name);
  }

  finished(): BuiltTable {
    const { key, keyRow, columns, rows, names } = this;
    const known = rows.size > 0;
    return {
      key,
      keyRow,
      // rows that the user put in between stand above them
      headerRow: known ? (this.head.at(-1) ?? -1) : -1,
      totalRow: known ? (this.head.at(-2) ?? -1) : -1,
      columns,
      rows,
      names,
    };
  }
}

function columnKeys(block: CellBlock, row: number): Map<number, string> {
  const keys = new Map<number, string>();
  block.columns.forEach((_, at) => {
    const column = block.firstColumn + at;
    const key = cellAt(block, row, at);
    if (column !== KEY_COLUMN && typeof key === "string" && key !== "") keys.set(column, key);
  });
  return keys;
}
