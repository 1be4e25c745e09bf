import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";
import { registerRoles, registerWords, type RegisterRole } from "./registerWords";

/** Rows in which a header is looked for. */
export const REGISTER_HEADER_ROWS = 20;

/** The header row of a register, and the columns that it names. */
export interface RegisterHeaders {
  readonly headerRow: number;
  readonly headers: ReadonlyMap<RegisterRole, { readonly column: number; readonly header: string }>;
}

/** Finds the row that names a client column and most of the others, the first of equal ones; null where none does. */
export function findRegisterHeaders(rows: readonly (readonly CellValue[])[]): RegisterHeaders | null {
  let best: RegisterHeaders | null = null;
  rows.slice(0, REGISTER_HEADER_ROWS).forEach((cells, headerRow) => {
    const headers = new Map<RegisterRole, { column: number; header: string }>();
    for (const role of registerRoles) {
      let rank = Infinity;
      cells.forEach((cell, column) => {
        if (typeof cell !== "string") return;
        const place = registerWords[role].indexOf(normalHeader(cell));
        if (place < 0 || place >= rank) return;
        rank = place;
        headers.set(role, { column, header: cell.trim() });
      });
    }
    if (headers.has("client") && (best === null || headers.size > best.headers.size)) best = { headerRow, headers };
  });
  return best;
}
