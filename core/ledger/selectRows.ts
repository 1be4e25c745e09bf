import { CellTest } from "./CellTest";
import type { Condition } from "./conditions";
import { dimensionOf } from "./dimensionOf";
import { UNIT, type Dimension, type Ledger, type LedgerRole } from "./ledger";

/** A header that the sheet doesn't have, and those that it has. */
export interface HeaderFault {
  readonly header: string;
  readonly headers: readonly string[];
}

/**
 * Which rows of the ledger satisfy all conditions? Any column of its sheet may be asked, also those that mean nothing to
 * the ledger. Days are compared without their time, money as it was read; a cell that couldn't be read, and an error,
 * is blank.
 *
 * @returns places in the ledger's columns, in their order
 */
export function selectRows(ledger: Ledger, conditions: readonly Condition[]): Uint32Array | HeaderFault {
  const { sheetColumns, source, sourceRow, sourceOf, rowCount } = ledger;
  const chosen = new Uint8Array(rowCount).fill(1);
  const roles = new Map([...source.columns].map(([role, { column }]) => [column, role]));
  for (const condition of conditions) {
    const column = sheetColumns.columnOf(condition.header);
    if (column < 0) return { header: condition.header, headers: sheetColumns.names() };
    const test = new CellTest(condition);
    const role = roles.get(column);
    if (role === undefined) sheetColumns.sieve(column, test, sourceRow, chosen, sourceOf);
    else sieveRole(ledger, role, test, chosen);
  }
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (chosen[row] === 1) rows[count++] = row;
  return rows.slice(0, count);
}

function sieveRole(ledger: Ledger, role: LedgerRole, test: CellTest, chosen: Uint8Array): void {
  switch (role) {
    case "date":
      return sieveNumbers(ledger.day, 1, test, chosen);
    case "amount":
    case "cost":
    case "income":
      return sieveNumbers(ledger[role], UNIT, test, chosen);
    case "quantity":
      return sieveNumbers(ledger.quantity, 1, test, chosen);
    default:
      return sieveNames(dimensionOf(ledger, role), test, chosen);
  }
}

function sieveNumbers(
  values: Int32Array | Float64Array | null,
  unit: number,
  test: CellTest,
  chosen: Uint8Array,
): void {
  for (let row = 0; row < chosen.length; row++) {
    if (chosen[row] === 0) continue;
    const value = values === null ? NaN : values[row]!;
    if (!(Number.isNaN(value) ? test.blank : test.number(value / unit))) chosen[row] = 0;
  }
}

function sieveNames(dimension: Dimension | null, test: CellTest, chosen: Uint8Array): void {
  const passes = dimension === null ? [] : dimension.names.map((name) => test.text(name));
  for (let row = 0; row < chosen.length; row++) {
    const place = dimension === null ? -1 : dimension.of[row]!;
    if (!(place < 0 ? test.blank : passes[place]!)) chosen[row] = 0;
  }
}
