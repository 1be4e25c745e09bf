/** What makes a ledger unusable as a whole. */
export class LedgerProblem extends Error {
  constructor(
    readonly code: "sumTooLarge" | "nothingRead" | "columnsMissing" | "sheetEmpty",
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`ledger: ${code} ${JSON.stringify(params)}`);
  }
}
