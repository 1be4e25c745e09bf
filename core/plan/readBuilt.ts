import { cellAt, type CellBlock } from "../cells/cellBlock";
import { readKey } from "./keyText";
import { FIRST_COLUMN, KEY_COLUMN, KEY_HEADER } from "./layout";
import { isBuiltHeader, readColumnKey, type ColumnPrint } from "./prints";
import { parseRecipe, type RecipeReading } from "./recipe";

/** A sheet that Klientela built, as it is found in a workbook. */
export interface BuiltSheet {
  /** `klientela/1/classes.matrix/1` */
  readonly tag: string;
  readonly recipe: RecipeReading;
  /** What the ledger was like; "" where it isn't told. */
  readonly ledgerState: string;
  /** Sheet row of a line of text → the print of what was built there. */
  readonly notes: ReadonlyMap<number, string>;
  readonly tables: readonly BuiltTable[];
}

/** A table of it by the hidden keys, wherever the user has put it since. Rows and columns are those of the sheet, from 0. */
export interface BuiltTable {
  readonly key: string;
  readonly keyRow: number;
  /** −1 where it can't be told: a table of the first version without rows. */
  readonly headerRow: number;
  /** −1 without one. */
  readonly totalRow: number;
  /** Sheet column → column key. A column of the user's own has none. */
  readonly columns: ReadonlyMap<number, string>;
  /** Sheet row → row key. */
  readonly rows: ReadonlyMap<number, string>;
  /** Sheet row → what stands in the table's first column: where rows were sorted without their hidden keys, it is right. */
  readonly names: ReadonlyMap<number, string>;
  /** Sheet column → what is known of it as it was built. */
  readonly columnPrints: ReadonlyMap<number, ColumnPrint>;
  /** Sheet row → print of what was computed in it. */
  readonly prints: ReadonlyMap<number, string>;
  /** The last sheet row with a key; the header's or the keys' of a table without rows. */
  readonly endRow: number;
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

const LEDGER_STATE = "klientela-ledger/";
const TAG = /^(klientela\/\d+\/[\w.-]+\/\d+)#(.+)$/;

/** Reads the keys of a built sheet from its cells, the beginning of it or all; null where it isn't one. */
export function readBuilt(blocks: Iterable<CellBlock>): BuiltSheet | null {
  const reading = new SheetInWork();
  for (const block of blocks) {
    const keys = KEY_COLUMN - block.firstColumn;
    for (let row = 0; row < block.rowCount; row++) {
      const cell = cellAt(block, row, keys);
      if (typeof cell !== "string" || cell === KEY_HEADER) reading.pass(block, row);
      else reading.take(block, row, cell);
    }
  }
  return reading.finished();
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

class SheetInWork {
  private tag: string | null = null;
  private recipe: RecipeReading = { type: "none" };
  private ledgerState = "";
  private readonly notes = new Map<number, string>();
  private readonly tables: TableInWork[] = [];

  /** A row without a key. */
  pass(block: CellBlock, row: number): void {
    this.tables.at(-1)?.passRow(block, row);
  }

  take(block: CellBlock, row: number, cell: string): void {
    const sheetRow = block.firstRow + row;
    const table = this.tables.at(-1);
    const { key, print } = readKey(cell);
    const match = TAG.exec(key);
    if (match !== null) {
      this.tag ??= match[1]!;
      // a table of another sheet, pasted in, is none of this one's
      if (match[1] === this.tag) this.tables.push(new TableInWork(match[2]!, sheetRow, columnKeys(block, row)));
    } else if (print !== "" && (key === "" || isHeadKey(key))) {
      this.notes.set(sheetRow, print);
      this.readHead(key);
    } else if (table !== undefined) {
      const name = cellAt(block, row, table.firstColumn - block.firstColumn);
      table.addRow(sheetRow, key, print, typeof name === "string" ? name : "");
    } else this.readHead(key);
  }

  finished(): BuiltSheet | null {
    const { tag, recipe, ledgerState, notes, tables } = this;
    if (tag === null) return null;
    return { tag, recipe, ledgerState, notes, tables: tables.map((table) => table.finished()) };
  }

  private readHead(key: string): void {
    if (this.recipe.type === "none") this.recipe = parseRecipe(key);
    if (key.startsWith(LEDGER_STATE)) this.ledgerState = key;
  }
}

class TableInWork {
  readonly firstColumn: number;
  private readonly rows = new Map<number, string>();
  private readonly names = new Map<number, string>();
  private readonly prints = new Map<number, string>();
  /** Rows without a key between the hidden keys and the first row: total and header, and what a user put in between. */
  private readonly head: { readonly row: number; readonly headers: number }[] = [];

  constructor(
    private readonly key: string,
    private readonly keyRow: number,
    private readonly columns: ReadonlyMap<number, { readonly key: string; readonly print: ColumnPrint | null }>,
  ) {
    this.firstColumn = Math.min(...columns.keys());
  }

  passRow(block: CellBlock, row: number): void {
    if (this.rows.size > 0) return;
    let headers = 0;
    for (const [column, { print }] of this.columns) {
      if (print !== null && isBuiltHeader(print, cellAt(block, row, column - block.firstColumn))) headers++;
    }
    this.head.push({ row: block.firstRow + row, headers });
  }

  addRow(row: number, key: string, print: string, name: string): void {
    this.rows.set(row, key);
    this.names.set(row, name);
    if (print !== "") this.prints.set(row, print);
  }

  finished(): BuiltTable {
    const { key, keyRow, columns, rows, names, prints } = this;
    const header = this.headerAt();
    const headerRow = this.head[header]?.row ?? -1;
    return {
      key,
      keyRow,
      headerRow,
      totalRow: this.head[header - 1]?.row ?? -1,
      columns: new Map([...columns].map(([column, { key: own }]) => [column, own])),
      columnPrints: new Map([...columns].flatMap(([column, { print }]) => (print === null ? [] : [[column, print]]))),
      rows,
      names,
      prints,
      endRow: rows.size > 0 ? lastOf(rows.keys()) : Math.max(keyRow, headerRow),
    };
  }

  /**
   * Place of the header among the rows above the first: that with most of the headers that were built, else the last. A
   * table without rows and prints doesn't tell: −1.
   */
  private headerAt(): number {
    const most = this.head.reduce((found, { headers }) => Math.max(found, headers), 0);
    if (most > 0) return this.head.findIndex(({ headers }) => headers === most);
    return this.rows.size === 0 ? -1 : this.head.length - 1;
  }
}

/** The rows come from top to bottom. */
function lastOf(rows: Iterable<number>): number {
  let last = -1;
  for (const row of rows) last = row;
  return last;
}

function isHeadKey(key: string): boolean {
  return key.startsWith("klientela-recipe/") || key.startsWith(LEDGER_STATE);
}

function columnKeys(
  block: CellBlock,
  row: number,
): Map<number, { readonly key: string; readonly print: ColumnPrint | null }> {
  const keys = new Map<number, { readonly key: string; readonly print: ColumnPrint | null }>();
  block.columns.forEach((_, at) => {
    const column = block.firstColumn + at;
    const key = cellAt(block, row, at);
    if (column >= FIRST_COLUMN && typeof key === "string" && key !== "") keys.set(column, readColumnKey(key));
  });
  return keys;
}
