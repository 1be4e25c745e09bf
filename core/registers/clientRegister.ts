import { CellTag, cellAt, type CellBlock, type CellValue } from "../cells/cellBlock";
import { IssueCollector, type Issue } from "../ledger/issue";
import { readDay } from "../ledger/readCell";
import { foldId } from "../tidy/foldId";
import { REGISTER_HEADER_ROWS, findRegisterHeaders, type RegisterHeaders } from "./registerHeaders";
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
  readonly issues: readonly Issue[];
}

export class RegisterProblem extends Error {
  constructor(
    readonly code: "registerClientColumn",
    readonly params: { readonly sheet: string },
  ) {
    super(`register: ${code} ${JSON.stringify(params)}`);
  }
}

/**
 * Reads a client register from its cell blocks. The header is the first of the first 20 rows that names a client column.
 * A client who is listed twice keeps the first row; both that and unreadable days are listed as issues. Equal names with
 * different numbers are two clients.
 */
export function readClientRegister(sheet: string, blocks: readonly CellBlock[]): ClientRegister {
  const { headerRow, headers } = findHeaders(sheet, blocks);
  const issues = new IssueCollector();
  const names: string[] = [];
  const manager: string[] = [];
  const phone: string[] = [];
  const ids: string[] = [];
  const days: Record<"firstContact" | "since" | "contractEnd", number[]> = {
    firstContact: [],
    since: [],
    contractEnd: [],
  };
  /** Numbers of the rows of each name. */
  const seen = new Map<string, string[]>();
  for (const block of blocks) {
    for (let row = Math.max(0, headerRow + 1 - block.firstRow); row < block.rowCount; row++) {
      const place = (role: RegisterRole) => ({ sheet, row: block.firstRow + row, column: headers.get(role)!.column });
      const at = (role: RegisterRole): CellValue => {
        const found = headers.get(role);
        return found === undefined ? null : cellAt(block, row, found.column - block.firstColumn);
      };
      const name = asText(at("client"));
      if (name === "") {
        if (block.columns.some((column) => column.tags[row] !== CellTag.blank)) {
          issues.add("registerClientMissing", {}, place("client"));
        }
        continue;
      }
      const id = asText(at("id"));
      const known = seen.get(name);
      if (known?.some((other) => id === "" || other === "" || foldId(other) === foldId(id))) {
        issues.add("registerClientTwice", { client: name }, place("client"));
        continue;
      }
      if (known === undefined) seen.set(name, [id]);
      else known.push(id);
      names.push(name);
      ids.push(id);
      manager.push(asText(at("manager")));
      phone.push(asText(at("phone")));
      for (const role of ["firstContact", "since", "contractEnd"] as const) {
        const found = headers.get(role);
        const day = found === undefined ? -1 : readDay(block.columns[found.column - block.firstColumn], row);
        if (day < -1) issues.add("registerDayUnreadable", { column: found!.header }, place(role));
        days[role].push(day > 0 ? day : 0);
      }
    }
  }
  return {
    sheet,
    names,
    manager,
    phone,
    ids,
    firstContact: Int32Array.from(days.firstContact),
    since: Int32Array.from(days.since),
    contractEnd: Int32Array.from(days.contractEnd),
    headers,
    issues: issues.list(),
  };
}

function findHeaders(sheet: string, [block]: readonly CellBlock[]): RegisterHeaders {
  const rows = Array.from({ length: Math.min(REGISTER_HEADER_ROWS, block?.rowCount ?? 0) }, (_, row) => [
    ...new Array<CellValue>(block!.firstColumn).fill(null),
    ...block!.columns.map((_, column) => cellAt(block!, row, column)),
  ]);
  const found = findRegisterHeaders(rows);
  if (found === null) throw new RegisterProblem("registerClientColumn", { sheet });
  return { ...found, headerRow: block!.firstRow + found.headerRow };
}

function asText(cell: CellValue): string {
  if (cell === null || typeof cell === "object") return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}
