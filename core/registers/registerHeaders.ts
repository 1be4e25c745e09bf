import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";
import { chosenHeader } from "../typed/chosenHeader";
import type { InputWish } from "../typed/inputAnswers";
import { registerRoles, registerWords, type RegisterRole } from "./registerWords";

/** Rows in which a header is looked for. */
export const REGISTER_HEADER_ROWS = 20;

/** The header row of a register, and the columns that it names. */
export interface RegisterHeaders {
  readonly headerRow: number;
  readonly headers: ReadonlyMap<RegisterRole, { readonly column: number; readonly header: string }>;
}

/**
 * Finds the row that names a client column and most of the others, the first of equal ones; null where none does.
 *
 * @param wish columns that were chosen: they go before what the words say, and the others are found among the rest
 */
export function findRegisterHeaders(
  rows: readonly (readonly CellValue[])[],
  wish: InputWish | null = null,
): RegisterHeaders | null {
  const sample = rows.slice(0, REGISTER_HEADER_ROWS);
  const chosen = wish === null || wish.columns.size === 0 ? null : chosenHeader(sample, wish.columns);
  if (chosen !== null && chosen.columns.has("client")) {
    const taken = new Set(chosen.columns.values());
    const others = sample[chosen.row]!.map((cell, column) => (taken.has(column) ? null : cell));
    const headers = new Map([...headersOf(others)].filter(([role]) => !wish!.columns.has(role)));
    for (const role of registerRoles) {
      const column = chosen.columns.get(role);
      if (column !== undefined) headers.set(role, { column, header: textOf(sample[chosen.row]![column]!) });
    }
    return { headerRow: chosen.row, headers };
  }
  let best: RegisterHeaders | null = null;
  sample.forEach((cells, headerRow) => {
    const headers = headersOf(cells);
    if (headers.has("client") && (best === null || headers.size > best.headers.size)) best = { headerRow, headers };
  });
  return best;
}

function headersOf(cells: readonly CellValue[]): Map<RegisterRole, { column: number; header: string }> {
  const headers = new Map<RegisterRole, { column: number; header: string }>();
  const names = Array.from(cells, (cell) => (typeof cell === "string" ? normalHeader(cell) : ""));
  for (const role of registerRoles) {
    let rank = Infinity;
    names.forEach((name, column) => {
      const place = name === "" ? -1 : registerWords[role].indexOf(name);
      if (place < 0 || place >= rank) return;
      rank = place;
      headers.set(role, { column, header: textOf(cells[column]!) });
    });
  }
  return headers;
}

function textOf(cell: CellValue): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).trim();
}
