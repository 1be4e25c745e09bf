import { normalHeader } from "../ledger/headerWords";
import { recognizeColumns } from "../ledger/recognizeColumns";
import { isBuilt, sheetNamed, type SampledSheet } from "../ledger/sampledSheet";
import type { InputWish } from "../typed/inputAnswers";
import { isBuiltRegister } from "./builtRegister";
import { findRegisterHeaders } from "./registerHeaders";
import { registerNames, type RegisterRole } from "./registerWords";

/** Columns that many lists of clients have and that don't say who is a client. */
const aside: readonly RegisterRole[] = ["phone", "id", "parent", "channel", "recommendedBy", "division"];

/**
 * The sheet that is the client register: the one that Klientela set up; else the one that was chosen; else by its headers a
 * column of clients and at least one more of a register (manager, first contact, client since, contract end, segment), or
 * any other where the sheet's name says what it is. Hidden and other built sheets, the ledger, and whatever would be a ledger
 * itself, aside. Of several the one with most such columns, of equal ones the first; null where none is.
 *
 * @param ledger name of the ledger's sheet
 * @param wish the sheet that was chosen
 */
export function likelyRegister(
  sheets: readonly SampledSheet[],
  ledger: string,
  wish: InputWish | null = null,
): string | null {
  const built = sheets.find((sheet) => !sheet.hidden && isBuiltRegister(sheet));
  if (built !== undefined) return built.name;
  const chosen = wish === null ? undefined : sheetNamed(sheets, wish.sheet);
  if (chosen !== undefined && chosen.name !== ledger && findRegisterHeaders(chosen.rows, wish) !== null) {
    return chosen.name;
  }
  let best: { readonly name: string; readonly size: number } | null = null;
  for (const sheet of sheets) {
    if (sheet.hidden || sheet.name === ledger || isBuilt(sheet)) continue;
    const found = findRegisterHeaders(sheet.rows);
    if (found === null) continue;
    const { headers, headerRow } = found;
    const filled = sheet.rows[headerRow]!.filter((cell) => cell !== null && cell !== "").length;
    const isNamed = registerNames.includes(normalHeader(sheet.name)) && filled > 1;
    const told = headers.size - aside.filter((role) => headers.has(role)).length;
    const size = Math.max(told, isNamed ? 2 : 0);
    if (size < 2 || (best !== null && size <= best.size)) continue;
    if (recognizeColumns(sheet.name, sheet.rows).missing.length > 0) best = { name: sheet.name, size };
  }
  return best?.name ?? null;
}
