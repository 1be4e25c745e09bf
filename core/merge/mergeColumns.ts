import type { CellValue } from "../cells/cellBlock";
import type { Column, TableBlock } from "../plan/plan";
import { isBuiltHeader } from "../plan/prints";
import type { BuiltTable } from "../plan/readBuilt";
import type { PresentCells } from "./PresentCells";

/** The columns of a refreshed table from left to right, and the present sheet column of each; −1 of a new one. */
export interface MergedColumns {
  readonly columns: readonly Column[];
  readonly from: readonly number[];
}

/** The user's columns as they stand; blank values, for their cells are carried over. */
export function mergeColumns(built: BuiltTable, fresh: TableBlock, cells: PresentCells): MergedColumns {
  const present = [...built.columns].sort(([a], [b]) => a - b);
  const places = new Map(present.map(([column, key]) => [key, column]));
  const ordered = orderOf(
    fresh.columns.map(({ key }) => key),
    present.map(([, key]) => key),
  );
  const byKey = new Map(fresh.columns.map((column) => [column.key, column]));
  const own = ownColumns(built, new Set(byKey.keys()), cells);
  const adopted = fresh.adopts === true ? adoptedColumns(built, fresh, own, cells) : new Map<string, number>();
  adopted.forEach((column, key) => places.set(key, column));
  const list: { column: Column; from: number }[] = ordered.map((key) => {
    const from = places.get(key) ?? -1;
    return {
      column: from < 0 || adopted.has(key) ? byKey.get(key)! : renamed(byKey.get(key)!, built, from, cells),
      from,
    };
  });
  const taken = new Set(adopted.values());
  for (const from of own.filter((column) => !taken.has(column))) {
    const left = list.reduce((last, one, at) => (one.from >= 0 && one.from < from ? at : last), list.length - 1);
    list.splice(left + 1, 0, { column: ownColumn(from, built, fresh, cells), from });
  }
  return { columns: list.map(({ column }) => column), from: list.map(({ from }) => from) };
}

/** New columns that have the header of one that a person added: they take its place. */
function adoptedColumns(
  built: BuiltTable,
  fresh: TableBlock,
  own: readonly number[],
  cells: PresentCells,
): Map<string, number> {
  const present = new Set(built.columns.values());
  const headers = new Map(own.map((column) => [textOf(cells.at(built.headerRow, column)).trim(), column]));
  const adopted = new Map<string, number>();
  for (const { key, header } of fresh.columns) {
    const column = present.has(key) ? undefined : headers.get(header);
    if (column !== undefined) adopted.set(key, column);
  }
  return adopted;
}

/** The user's order of the columns that were there; a new one comes behind the one that it follows in the report. */
function orderOf(fresh: readonly string[], present: readonly string[]): string[] {
  const wanted = new Set(fresh);
  const order = present.filter((key) => wanted.has(key));
  const there = new Set(order);
  fresh.forEach((key, at) => {
    if (there.has(key)) return;
    there.add(key);
    const before = fresh
      .slice(0, at)
      .reverse()
      .find((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

/** A header that the user has put in the place of ours stays. */
function renamed(column: Column, built: BuiltTable, from: number, cells: PresentCells): Column {
  const print = built.columnPrints.get(from);
  const shown = built.headerRow < 0 ? null : cells.at(built.headerRow, from);
  if (print === undefined || shown === null || isBuiltHeader(print, shown)) return column;
  return { ...column, header: textOf(shown), builtHeader: column.header };
}

/**
 * Columns without a key between ours, and those right beside them that hold anything in the rows of the table; and one
 * for typing that the report no longer has.
 */
function ownColumns(built: BuiltTable, fresh: ReadonlySet<string>, cells: PresentCells): number[] {
  const ours = [...built.columns.keys()];
  const [first, last] = [Math.min(...ours), Math.max(...ours)];
  const own: number[] = [];
  for (let column = first; column <= last; column++) {
    const key = built.columns.get(column);
    if (key === undefined || (isLeftTyping(built, column, key, fresh) && holdsAnything(built, column, cells))) {
      own.push(column);
    }
  }
  for (let column = last + 1; column < cells.columnCount && holdsAnything(built, column, cells); column++) {
    own.push(column);
  }
  return own;
}

function isLeftTyping(built: BuiltTable, column: number, key: string, fresh: ReadonlySet<string>): boolean {
  return !fresh.has(key) && built.columnPrints.get(column)?.owner === "user";
}

function holdsAnything(built: BuiltTable, column: number, cells: PresentCells): boolean {
  // the header of a column that we built is none of his
  const first = built.columns.has(column) ? built.headerRow + 1 : Math.max(built.headerRow, built.keyRow + 1);
  for (let row = first; row <= built.endRow; row++) {
    if (cells.at(row, column) !== null) return true;
  }
  return false;
}

function ownColumn(from: number, built: BuiltTable, fresh: TableBlock, cells: PresentCells): Column {
  const header = built.headerRow < 0 ? null : cells.at(built.headerRow, from);
  const numbers = new Float64Array(fresh.rowKeys.length).fill(NaN);
  return {
    key: `~${from}`,
    header: header === null ? "" : textOf(header),
    note: "",
    kind: "text",
    values: { numbers },
    owner: "user",
    carried: true,
  };
}

function textOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}
