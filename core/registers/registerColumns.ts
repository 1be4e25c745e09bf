import { cellAt, type CellBlock, type CellValue } from "../cells/cellBlock";
import { KEY_COLUMN } from "../plan/layout";
import { readBuilt, type BuiltTable } from "../plan/readBuilt";
import { PresentCells } from "../merge/PresentCells";
import type { InputWish } from "../typed/inputAnswers";
import { REGISTER_HEADER_ROWS, findRegisterHeaders, type RegisterHeaders } from "./registerHeaders";
import { registerRoles, type RegisterRole } from "./registerWords";

/** Table of the built register, and the keys of its columns that are roles of a register. */
const TABLE = "clients";
const REPORT = /^klientela\/\d+\/client-register\//;

/** Roles by which no segments are made. */
const named: ReadonlySet<RegisterRole> = new Set(["client", "id", "phone", "manager", "segment"]);
const dayRoles: readonly RegisterRole[] = ["firstContact", "since", "contractEnd"];

/** Where in a sheet the register stands. */
export interface RegisterColumns extends RegisterHeaders {
  /** Columns by which segments may be made; no two headers are equal. */
  readonly attributes: readonly { readonly header: string; readonly column: number; readonly key: string }[];
  /** Columns of roles that hold days. */
  readonly days: ReadonlySet<number>;
  /** Whether a sheet row beneath the header belongs to the register. */
  readonly isRow: (row: number) => boolean;
  readonly built: boolean;
}

/** Finds the columns of a register, of a built one by their keys; null where none names the clients. */
export function findRegisterColumns(blocks: readonly CellBlock[], wish: InputWish | null): RegisterColumns | null {
  const [first] = blocks;
  const sample = first === undefined ? [] : firstRows(first);
  const built = sample.some(([cell]) => typeof cell === "string" && REPORT.test(cell)) ? readBuilt(blocks) : null;
  const table = built?.tables.find(({ key }) => key === TABLE);
  if (table !== undefined) return builtColumns(table, new PresentCells(blocks));
  const found = findRegisterHeaders(sample, wish);
  if (found === null) return null;
  const headers = sample[found.headerRow]!.map(textOf);
  const headerRow = first!.firstRow + found.headerRow;
  return columnsOf({ headerRow, headers: found.headers }, headers, new Map(), () => true, false);
}

function firstRows(block: CellBlock): CellValue[][] {
  return Array.from({ length: Math.min(REGISTER_HEADER_ROWS, block.rowCount) }, (_, row) => [
    ...new Array<CellValue>(block.firstColumn).fill(null),
    ...block.columns.map((_, column) => cellAt(block, row, column)),
  ]);
}

function builtColumns(table: BuiltTable, cells: PresentCells): RegisterColumns | null {
  const texts = Array.from({ length: cells.columnCount }, (_, column) =>
    column === KEY_COLUMN ? "" : textOf(cells.at(table.headerRow, column)),
  );
  const headers = new Map<RegisterRole, { column: number; header: string }>();
  for (const [column, key] of table.columns) {
    const role = registerRoles.find((one) => one === key);
    if (role !== undefined) headers.set(role, { column, header: texts[column] ?? "" });
  }
  if (!headers.has("client")) return null;
  // a line of text beneath the table stands beside a key of another kind
  const isRow = (row: number): boolean => table.rows.has(row) || cells.at(row, KEY_COLUMN) === null;
  return columnsOf({ headerRow: table.headerRow, headers }, texts, table.columns, isRow, true);
}

function columnsOf(
  found: RegisterHeaders,
  texts: readonly string[],
  keys: ReadonlyMap<number, string>,
  isRow: (row: number) => boolean,
  built: boolean,
): RegisterColumns {
  const left = new Set([...found.headers].flatMap(([role, { column }]) => (named.has(role) ? [column] : [])));
  const days = new Set(dayRoles.flatMap((role) => found.headers.get(role)?.column ?? []));
  const taken = new Set([...left].map((column) => (texts[column] ?? "").toLowerCase()));
  const attributes: { header: string; column: number; key: string }[] = [];
  texts.forEach((text, column) => {
    if (text === "" || left.has(column)) return;
    let header = text;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${text} ${number}`;
    taken.add(header.toLowerCase());
    attributes.push({ header, column, key: keys.get(column) ?? "" });
  });
  return { ...found, attributes, days, isRow, built };
}

function textOf(cell: CellValue): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).trim();
}
