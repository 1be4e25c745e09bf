import { CellTag, cellAt, type CellBlock, type CellValue } from "../cells/cellBlock";
import { IssueCollector, type Issue } from "../ledger/issue";
import { readDay } from "../ledger/readCell";
import { foldId } from "../tidy/foldId";
import { typedDay } from "../typed/readTypedCell";
import type { InputWish } from "../typed/inputAnswers";
import type { Attribute } from "./Attribute";
import { attributeValues } from "./attributeValues";
import { findRegisterColumns, type RegisterColumns } from "./registerColumns";
import type { RegisterRole } from "./registerWords";

/** What the company knows of its clients beside the sales: one client a row. Days are serial, 0 where blank. */
export interface ClientRegister {
  readonly sheet: string;
  readonly names: readonly string[];
  /** "" where blank. */
  readonly manager: readonly string[];
  /** "" where blank. */
  readonly phone: readonly string[];
  /** Number of the client as written (IČO, ИНН, adószám, a number of one's own); "" where blank. */
  readonly ids: readonly string[];
  readonly firstContact: Int32Array;
  readonly since: Int32Array;
  readonly contractEnd: Int32Array;
  /** Which columns are there: a missing one is another thing than a blank cell. */
  readonly headers: ReadonlyMap<RegisterRole, { readonly column: number; readonly header: string }>;
  /** The other columns, as segments go by them. */
  readonly attributes: readonly Attribute[];
  /** A column of segments; undefined without one. */
  readonly segment?: readonly string[];
  readonly issues: readonly Issue[];
  /** Klientela set the sheet up: then a client stands in it because he is in the ledger, and not because he was known before. */
  readonly built: boolean;
}

export class RegisterProblem extends Error {
  constructor(
    readonly code: "registerClientColumn",
    readonly params: { readonly sheet: string },
  ) {
    super(`register: ${code} ${JSON.stringify(params)}`);
  }
}

/** A client's row: the block that it stands in, and its place there. */
interface ClientRow {
  readonly block: CellBlock;
  readonly row: number;
}

/**
 * Reads a client register from its cell blocks, one of the user's own or one that Klientela set up. The header is the first
 * of the first 20 rows that names a client column. A client who is listed twice keeps the first row; that, unreadable days
 * and unreadable numbers are listed as issues. Equal names with different numbers are two clients.
 *
 * @param wish columns that were chosen of a sheet of the user's own
 * @throws RegisterProblem where no column of clients is found
 */
export function readClientRegister(
  sheet: string,
  blocks: readonly CellBlock[],
  wish: InputWish | null = null,
): ClientRegister {
  const found = findRegisterColumns(blocks, wish);
  if (found === null) throw new RegisterProblem("registerClientColumn", { sheet });
  const { headers } = found;
  const issues = new IssueCollector();
  const at = ({ block, row }: ClientRow, role: RegisterRole): CellValue => {
    const column = headers.get(role)?.column;
    return column === undefined ? null : cellAt(block, row, column - block.firstColumn);
  };
  const rows = clientRows(sheet, blocks, found, issues);
  const texts = (role: RegisterRole): string[] => rows.map((row) => asText(at(row, role)));
  const days = (role: "firstContact" | "since" | "contractEnd"): Int32Array =>
    readDays(sheet, rows, headers.get(role), issues);
  return {
    sheet,
    names: texts("client"),
    manager: texts("manager"),
    phone: texts("phone"),
    ids: texts("id"),
    firstContact: days("firstContact"),
    since: days("since"),
    contractEnd: days("contractEnd"),
    headers,
    attributes: readAttributes(sheet, rows, found, issues),
    ...(headers.has("segment") ? { segment: texts("segment") } : {}),
    issues: issues.list(),
    built: found.built,
  };
}

/** The rows that name a client, each client once. */
function clientRows(
  sheet: string,
  blocks: readonly CellBlock[],
  { headerRow, headers, isRow }: RegisterColumns,
  issues: IssueCollector,
): ClientRow[] {
  const rows: ClientRow[] = [];
  /** Numbers of the rows of each name. */
  const seen = new Map<string, string[]>();
  const client = headers.get("client")!.column;
  const number = headers.get("id")?.column;
  for (const block of blocks) {
    for (let row = Math.max(0, headerRow + 1 - block.firstRow); row < block.rowCount; row++) {
      if (!isRow(block.firstRow + row)) continue;
      const place = { sheet, row: block.firstRow + row, column: client };
      const name = asText(cellAt(block, row, client - block.firstColumn));
      if (name === "") {
        if (block.columns.some((column) => column.tags[row] !== CellTag.blank)) {
          issues.add("registerClientMissing", {}, place);
        }
        continue;
      }
      const id = number === undefined ? "" : asText(cellAt(block, row, number - block.firstColumn));
      const known = seen.get(name);
      if (known?.some((other) => id === "" || other === "" || foldId(other) === foldId(id))) {
        issues.add("registerClientTwice", { client: name }, place);
        continue;
      }
      if (known === undefined) seen.set(name, [id]);
      else known.push(id);
      rows.push({ block, row });
    }
  }
  return rows;
}

function readDays(
  sheet: string,
  rows: readonly ClientRow[],
  found: { readonly column: number; readonly header: string } | undefined,
  issues: IssueCollector,
): Int32Array {
  return Int32Array.from(rows, ({ block, row }) => {
    if (found === undefined) return 0;
    const at = found.column - block.firstColumn;
    let day = readDay(block.columns[at], row);
    // people type days as they write them
    if (day === -2 && typeof cellAt(block, row, at) === "string") day = typedDay(cellAt(block, row, at)) || -2;
    if (day < -1 || (day < 0 && !isBlank(cellAt(block, row, at)))) {
      issues.add("registerDayUnreadable", { column: found.header }, placeOf(sheet, block, row, found.column));
    }
    return Math.max(0, day);
  });
}

function readAttributes(
  sheet: string,
  rows: readonly ClientRow[],
  { attributes, days }: RegisterColumns,
  issues: IssueCollector,
): Attribute[] {
  return attributes.map(({ header, column, key }): Attribute => {
    const cells = rows.map(({ block, row }) => cellAt(block, row, column - block.firstColumn));
    const isDay = days.has(column);
    const { type, values, unreadable } = attributeValues(header, cells, isDay);
    // days of the register's own columns are listed where these are read
    for (const at of isDay ? [] : unreadable) {
      const { block, row } = rows[at]!;
      const code = type === "day" ? "registerDayUnreadable" : "registerNumberUnreadable";
      issues.add(code, { column: header }, placeOf(sheet, block, row, column));
    }
    return { header, column, ...(key === "" ? {} : { key }), type, values };
  });
}

function placeOf(sheet: string, block: CellBlock, row: number, column: number) {
  return { sheet, row: block.firstRow + row, column };
}

function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function asText(cell: CellValue): string {
  if (cell === null || typeof cell === "object") return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}
