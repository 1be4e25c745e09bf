import type { Dimension, Ledger } from "./ledger";

/**
 * The ledger of some rows alone. Names keep their places, and the check stays that of the whole ledger: from when to when
 * sales are recorded doesn't hang on which of them are looked at.
 *
 * @param rows places in the ledger's columns, ascending
 */
export function selectLedger(ledger: Ledger, rows: Uint32Array): Ledger {
  const dimension = (one: Dimension | null): Dimension | null => (one === null ? null : { ...one, of: whole(one.of) });
  const whole = (values: Int32Array): Int32Array => gather(values, rows, new Int32Array(rows.length));
  const decimal = (values: Float64Array | null): Float64Array | null =>
    values === null ? null : gather(values, rows, new Float64Array(rows.length));
  return {
    ...ledger,
    rowCount: rows.length,
    day: whole(ledger.day),
    amount: decimal(ledger.amount)!,
    cost: decimal(ledger.cost),
    income: decimal(ledger.income),
    quantity: decimal(ledger.quantity),
    client: dimension(ledger.client)!,
    line: dimension(ledger.line),
    manager: dimension(ledger.manager),
    document: dimension(ledger.document),
    others: new Map([...ledger.others].map(([role, one]) => [role, dimension(one)!])),
    sourceRow: gather(ledger.sourceRow, rows, new Uint32Array(rows.length)),
    sourceOf: ledger.sourceOf === null ? null : gather(ledger.sourceOf, rows, new Uint8Array(rows.length)),
    amountColumn: ledger.amountColumn === null ? null : gather(ledger.amountColumn, rows, new Uint16Array(rows.length)),
  };
}

/** The values of some rows. */
export function gather<T extends Int32Array | Uint32Array | Uint16Array | Float64Array | Uint8Array>(
  values: T,
  rows: Uint32Array,
  into: T,
): T {
  for (let at = 0; at < rows.length; at++) into[at] = values[rows[at]!]!;
  return into;
}
