import type { SampledSheet } from "../ledger/sampledSheet";

const TAG = /^klientela\/\d+\/client-register\/\d+(?:#|$)/;

/** Whether the sheet is a client register that Klientela set up. */
export function isBuiltRegister({ rows }: Pick<SampledSheet, "rows">): boolean {
  return rows.some(([cell]) => typeof cell === "string" && TAG.test(cell));
}
