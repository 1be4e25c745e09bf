import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/** Kinds of sale in the order in which tables show them; a code is a place in this list. `none`: zero or later lines. */
export const saleKinds = ["none", "primary", "repeat", "newDirection", "return"] as const;
export const SaleKindCode = { none: 0, primary: 1, repeat: 2, newDirection: 3, return: 4 } as const;

/** Product lines of the rows; −1 is blank. */
export interface LineColumn {
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Of which kind is each sale (M21)? Decided per purchase and product line on the purchase's day: primary — the client's
 * first purchase day ever; newDirection — the first purchase day of a product line, later than that; repeat — all else.
 * Lines that are no settlements are returns, so the sums of the four kinds add up to sales. Without product lines, and
 * for a line left blank, there are no new directions.
 *
 * @param primaryDay of each client the day on which purchases are primary ({@link primaryDays})
 * @returns a code of {@link SaleKindCode} a row
 */
export function kindsOfSale(
  sales: SalesColumns,
  purchases: Purchases,
  line: LineColumn | null,
  primaryDay: Int32Array,
): Uint8Array {
  const codes = new Uint8Array(sales.rowCount);
  const lineCount = line === null ? 0 : line.count;
  const firstDayOfLine = new Int32Array(lineCount);
  const clientOfLine = new Int32Array(lineCount).fill(-1);
  for (let client = 0; client < sales.clientCount; client++) {
    const from = purchases.clientStart[client]!;
    const to = purchases.clientStart[client + 1]!;
    for (let at = from; line !== null && at < to; at++) {
      const row = purchases.order[at]!;
      const product = line.of[row]!;
      if (purchases.kind[row] !== RowKind.settlement || product < 0) continue;
      const on = purchases.firstDay[purchases.documentOf[row]!]!;
      if (clientOfLine[product] === client && firstDayOfLine[product]! <= on) continue;
      clientOfLine[product] = client;
      firstDayOfLine[product] = on;
    }
    const primary = primaryDay[client]!;
    for (let at = from; at < to; at++) {
      const row = purchases.order[at]!;
      const kind = purchases.kind[row]!;
      if (kind === RowKind.return) codes[row] = SaleKindCode.return;
      if (kind !== RowKind.settlement) continue;
      const on = purchases.firstDay[purchases.documentOf[row]!]!;
      const product = line === null ? -1 : line.of[row]!;
      if (on <= primary) codes[row] = SaleKindCode.primary;
      else if (product >= 0 && firstDayOfLine[product] === on) codes[row] = SaleKindCode.newDirection;
      else codes[row] = SaleKindCode.repeat;
    }
  }
  return codes;
}

/**
 * The day on which each client's purchases are primary: the first purchase day; where the register has *client since*, that day.
 *
 * A *client since* inside the ledger's days is often the day of the contract, and the first purchase follows it: then, if
 * it follows within `months` (so that nobody counts as lost in between), that purchase is the primary one.
 */
export function primaryDays(
  firstPurchase: Int32Array,
  since: Int32Array,
  ledgerFirstDay: number,
  windowEnd: (day: number) => number,
): Int32Array {
  const days = firstPurchase.slice();
  for (let client = 0; client < days.length; client++) {
    const from = since[client]!;
    if (from === 0) continue;
    const bought = firstPurchase[client]!;
    const follows = from >= ledgerFirstDay && bought >= from && bought <= windowEnd(from);
    days[client] = follows ? bought : from;
  }
  return days;
}
