import type { CellValue } from "../../cells/cellBlock";
import { normalHeader } from "../headerWords";
import type { LedgerColumn, LedgerRole } from "../ledger";
import { isBlankCell, isWordCell } from "./cellKinds";
import { headerScore } from "./headerScore";

const number = /^\p{L}{0,4}[-_./ ]?\d[\d-]*$/u;

/**
 * Where "Customer" holds numbers and "Customer name" names, the second is the client and the first his number. What the
 * user chose stays.
 */
export function nameBesideNumber(
  columns: Map<LedgerRole, LedgerColumn>,
  chosen: ReadonlyMap<LedgerRole, unknown>,
  names: readonly string[],
  sample: readonly (readonly CellValue[])[],
): void {
  const client = columns.get("client");
  if (client === undefined || chosen.has("client") || !hasNumbers(sample, client.column)) return;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  let best: { readonly column: number; readonly score: number } | null = null;
  names.forEach((name, column) => {
    const score = headerScore(normalHeader(name), "client");
    if (taken.has(column) || score <= (best?.score ?? 0)) return;
    if (sample.some((row) => isWordCell(row[column])) && !hasNumbers(sample, column)) best = { column, score };
  });
  if (best === null) return;
  const { column } = best as { readonly column: number };
  columns.set("client", { column, header: names[column]! });
  if (!columns.has("clientId")) columns.set("clientId", client);
}

function hasNumbers(sample: readonly (readonly CellValue[])[], column: number): boolean {
  const cells = sample.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
  const numbers = cells.filter(
    (cell) => typeof cell === "number" || (typeof cell === "string" && number.test(cell.trim())),
  );
  return cells.length > 0 && numbers.length >= cells.length * 0.9;
}
