import { dimensionOf } from "./dimensionOf";
import { ledgerRoles, nameRoles, type Ledger, type LedgerRole, type NameRole } from "./ledger";

const START = 0x2f0b4a97;

/** A number of 32 bits for each row of a ledger, by what stands in some of its columns: equal rows have equal ones, in any ledger. */
export class RowPrints {
  private readonly columns: readonly ((row: number) => number)[];

  constructor(
    private readonly ledger: Ledger,
    roles: readonly LedgerRole[],
  ) {
    this.columns = roles.filter((role) => role !== "amount").map((role) => columnPrint(ledger, role));
  }

  /** `amount`: as though the row had this one, in ten-thousandths. */
  of(row: number, amount = this.ledger.amount[row]!): number {
    let print = mixed(START, numberPrint(amount));
    for (const column of this.columns) print = mixed(print, column(row));
    return print >>> 0;
  }
}

/** The columns that a ledger has, in the order of the roles. */
export function rolesOf({ source }: Ledger): LedgerRole[] {
  return ledgerRoles.filter((role) => source.columns.has(role));
}

function columnPrint(ledger: Ledger, role: LedgerRole): (row: number) => number {
  if (isName(role)) {
    const dimension = dimensionOf(ledger, role);
    if (dimension === null) return () => 0;
    // a client stays the same whatever it is shown as
    const texts = dimension.keys ?? dimension.names;
    const prints = new Int32Array(texts.length);
    return (row) => {
      const place = dimension.of[row]!;
      if (place < 0) return 0;
      if (prints[place] === 0) prints[place] = textPrint(texts[place]!);
      return prints[place]!;
    };
  }
  const values = role === "date" ? ledger.day : ledger[role];
  return (row) => (values === null ? 0 : numberPrint(values[row]!));
}

function isName(role: LedgerRole): role is NameRole {
  return (nameRoles as readonly string[]).includes(role);
}

/** Both halves of a whole number, and of a fraction its first places. */
function numberPrint(value: number): number {
  if (value !== value) return 1;
  return mixed(value | 0, Math.floor(value / 2 ** 32) ^ (Number.isInteger(value) ? 0 : Math.round((value % 1) * 1e9)));
}

function textPrint(text: string): number {
  let print = START;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return mixed(print, text.length) || 1;
}

function mixed(print: number, value: number): number {
  const first = Math.imul(print ^ value, 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 15), 0xc2b2ae35);
  return second ^ (second >>> 13);
}
