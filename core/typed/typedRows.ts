import type { CellBlock, CellValue } from "../cells/cellBlock";
import type { CellPlace } from "../ledger/issue";
import { isOwnRow } from "../merge/mergeRows";
import { PresentCells } from "../merge/PresentCells";
import { cellPrint } from "../plan/keyText";
import { KEY_COLUMN } from "../plan/layout";
import { readBuilt, type BuiltTable } from "../plan/readBuilt";
import type { InputWish } from "./inputAnswers";
import type { HeaderKind, TypedColumn } from "./typedHeaders";
import { ownHeader } from "./typedKindOf";
import type { BuiltRow } from "./TypedSheets";

/** Rows of a header sample: as far as a user's own header may stand. */
const SAMPLE = 20;

/** A row of a typed sheet. */
export interface TypedRow {
  /** Of a built row; "" of one that the user added, and of a sheet of his own. */
  readonly key: string;
  /** Tag of its sheet and key of a built row; nothing of another. */
  readonly builtRow: { readonly row?: BuiltRow };
  cell(column: TypedColumn): CellValue;
  /** The cell as a text, trimmed; "" where it is blank or an error. */
  text(column: TypedColumn): string;
  /** The cell; of a column that isn't there, the row's first. */
  place(column: TypedColumn): CellPlace;
  has(column: TypedColumn): boolean;
  /** The cell still is what was built: false where that can't be told, and in rows that the user added. */
  isBuilt(column: TypedColumn): boolean;
}

/** The rows of a typed sheet that Klientela built or that is the user's own; none where it is neither. */
export function typedRows(
  kind: HeaderKind,
  sheet: string,
  blocks: readonly CellBlock[],
  wish: InputWish | null = null,
): TypedRow[] {
  const cells = new PresentCells(blocks);
  const built = readBuilt(blocks);
  if (built === null) return ownRows(kind, sheet, cells, wish);
  const wanted = columnOf[kind];
  const tables = built.tables.filter(({ columns }) => [...columns.values()].includes(wanted));
  return tables.flatMap((table) => {
    const next = Math.min(
      ...built.tables.map(({ keyRow }) => keyRow).filter((row) => row > table.keyRow),
      cells.rowCount,
    );
    return builtRows(sheet, built.tag, table, cells, next);
  });
}

/** The column without which a table isn't the one that is typed into. */
const columnOf: Readonly<Record<HeaderKind, TypedColumn>> = {
  names: "shownName",
  "product-lines": "line",
  managers: "manager",
  rates: "rate",
  "ledger-check": "accounting",
  deals: "nextStep",
  "deal-log": "stage",
  potential: "volume",
};

function ownRows(kind: HeaderKind, sheet: string, cells: PresentCells, wish: InputWish | null): TypedRow[] {
  const sample = Array.from({ length: Math.min(SAMPLE, cells.rowCount) }, (_, row) =>
    Array.from({ length: cells.columnCount }, (__, column) => cells.at(row, column)),
  );
  const header = ownHeader(kind, sheet, sample, wish?.columns ?? null);
  if (header === null) return [];
  const rows: TypedRow[] = [];
  for (let row = header.row + 1; row < cells.rowCount; row++) {
    rows.push(rowAt(sheet, cells, header.columns, row, "", {}, () => false));
  }
  return rows;
}

function builtRows(sheet: string, tag: string, table: BuiltTable, cells: PresentCells, end: number): TypedRow[] {
  const columns = new Map([...table.columns].map(([column, key]) => [key as TypedColumn, column]));
  const prints = new PrintsByName(table);
  const rows: TypedRow[] = [];
  for (let row = Math.max(table.keyRow, table.headerRow) + 1; row < end; row++) {
    const key = table.rows.get(row);
    // beside a line of text of ours, or a row of another table, stands a key as well
    if (key === undefined && cells.at(row, KEY_COLUMN) !== null) continue;
    const own = (column: TypedColumn): boolean =>
      key !== undefined && prints.isBuilt(row, columns.get(column) ?? -1, cells);
    const builtRow = key === undefined || isOwnRow(key) ? {} : { row: `${tag}#${key}` };
    rows.push(rowAt(sheet, cells, columns, row, key ?? "", builtRow, own));
  }
  return rows;
}

function rowAt(
  sheet: string,
  cells: PresentCells,
  columns: ReadonlyMap<TypedColumn, number>,
  row: number,
  key: string,
  builtRow: TypedRow["builtRow"],
  isBuilt: (column: TypedColumn) => boolean,
): TypedRow {
  const cell = (column: TypedColumn): CellValue => {
    const place = columns.get(column);
    return place === undefined ? null : cells.at(row, place);
  };
  return {
    key,
    builtRow,
    cell,
    text: (column) => textOf(cell(column)),
    place: (column) => ({ sheet, row, column: columns.get(column) ?? 0 }),
    has: (column) => columns.has(column),
    isBuilt,
  };
}

function textOf(cell: CellValue): string {
  if (cell === null || typeof cell === "object") return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}

/** What was built in the cells of a table, by the names of its rows: sorting a sheet may leave the hidden keys behind. */
class PrintsByName {
  private readonly slices = new Map<number, { readonly start: number; readonly length: number }>();
  private readonly printOf = new Map<string, string>();

  constructor(private readonly table: BuiltTable) {
    let start = 0;
    const prints = [...table.columnPrints].sort(([, one], [, other]) => one.index - other.index);
    // a column that was deleted took its part of the prints along
    if (!prints.every(([, { index }], at) => index === at)) return;
    for (const [column, { length }] of prints) {
      this.slices.set(column, { start, length });
      start += length;
    }
    for (const [row, print] of table.prints) this.printOf.set(nameOfKey(table.rows.get(row)!), print);
  }

  isBuilt(row: number, column: number, cells: PresentCells): boolean {
    const slice = this.slices.get(column);
    if (slice === undefined || slice.length === 0) return false;
    const own = nameOfKey(this.table.rows.get(row)!);
    const name = this.table.names.get(row) ?? own;
    // a key may have more behind the name, where a name stands with several numbers
    const print = this.printOf.get(own.startsWith(name) ? own : name);
    if (print === undefined) return false;
    const { start, length } = slice;
    return cellPrint(cells.at(row, column), length) === print.slice(start, start + length);
  }
}

function nameOfKey(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
