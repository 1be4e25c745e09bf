import type { Dimension } from "../ledger/ledger";

/** Rows, sums and the first row of each name of a column. */
export interface NameSales {
  readonly rows: Uint32Array;
  /** In ten-thousandths. */
  readonly amount: Float64Array;
  /** −1 of a name without a row. */
  readonly first: Int32Array;
}

/** What the rows of each name come to, in one pass. */
export function nameSales({ of, names }: Dimension, amount: Float64Array): NameSales {
  const sales = {
    rows: new Uint32Array(names.length),
    amount: new Float64Array(names.length),
    first: new Int32Array(names.length).fill(-1),
  };
  for (let row = 0; row < of.length; row++) {
    const name = of[row]!;
    if (name < 0) continue;
    if (sales.rows[name]!++ === 0) sales.first[name] = row;
    sales.amount[name]! += amount[row]!;
  }
  return sales;
}
