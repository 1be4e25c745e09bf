import { recognizeColumns } from "../ledger/recognizeColumns";
import { isBuilt, type SampledSheet } from "../ledger/sampledSheet";
import { findRegisterHeaders } from "./registerHeaders";

/**
 * The sheet that is the client register by its headers: a column of clients and at least one more of a register (manager,
 * first contact, client since, contract end). Hidden and built sheets, the ledger, and whatever would be a ledger itself,
 * aside. Of several the one with most such columns, of equal ones the first; null where none is.
 *
 * @param ledger name of the ledger's sheet
 */
export function likelyRegister(sheets: readonly SampledSheet[], ledger: string): string | null {
  let best: { readonly name: string; readonly size: number } | null = null;
  for (const sheet of sheets) {
    if (sheet.hidden || sheet.name === ledger || isBuilt(sheet)) continue;
    const headers = findRegisterHeaders(sheet.rows)?.headers;
    if (headers === undefined) continue;
    // a list of phones or of numbers doesn't say who is a client
    const size = headers.size - (headers.has("phone") ? 1 : 0) - (headers.has("id") ? 1 : 0);
    if (size < 2 || (best !== null && size <= best.size)) continue;
    if (recognizeColumns(sheet.name, sheet.rows).missing.length > 0) best = { name: sheet.name, size };
  }
  return best?.name ?? null;
}
