/** A sheet that isn't there, or none that is a ledger. */
export class SheetProblem extends Error {
  constructor(
    readonly code: "sheetUnknown" | "ledgerNotFound",
    /** What was asked for, and what there is. */
    readonly params: { readonly sheet: string; readonly sheets: readonly string[] } = { sheet: "", sheets: [] },
  ) {
    super(`sheet: ${code} ${JSON.stringify(params)}`);
  }
}
