import type { CellValue } from "../../../core/cells/cellBlock";
import { SheetColumns } from "../../../core/ledger/SheetColumns";
import type { Dimension, Ledger, LedgerRole } from "../../../core/ledger/ledger";
import { tidyLedger, type TidyInput } from "../../../core/tidy/tidyLedger";
import { nothingTyped, type TypedSheets } from "../../../core/typed/TypedSheets";

export interface Line {
  readonly client: string;
  /** In units. */
  readonly amount?: number;
  readonly day?: number;
  readonly id?: string;
  readonly item?: string;
  readonly line?: string;
  readonly manager?: string;
}

/** A ledger of these lines as the reader hands it over, names as written; columns that no line has are left out. */
export function ledgerOf(lines: readonly Line[]): Ledger {
  const dimension = (of: (line: Line) => string | undefined): Dimension | null => {
    const names = [...new Set(lines.map(of).filter((name): name is string => name !== undefined))];
    if (names.length === 0) return null;
    return { of: Int32Array.from(lines, (line) => names.indexOf(of(line) ?? "")), names };
  };
  const client = dimension((line) => line.client)!;
  const id = dimension((line) => line.id);
  const item = dimension((line) => line.item);
  const roles: LedgerRole[] = ["date", "client", "amount", "clientId", "item", "line", "manager"];
  const columns = new Map(roles.map((role, column) => [role, { column, header: role }]));
  const source = { sheet: "Sales", headerRow: 0, columns };
  return {
    rowCount: lines.length,
    day: Int32Array.from(lines, ({ day }, at) => day ?? 40_000 + at),
    amount: Float64Array.from(lines, ({ amount }) => (amount ?? 1) * 10_000),
    cost: null,
    income: null,
    quantity: null,
    client,
    line: dimension((line) => line.line),
    manager: dimension((line) => line.manager),
    document: null,
    others: new Map([
      ...(id === null ? [] : [["clientId", id] as const]),
      ...(item === null ? [] : [["item", item] as const]),
    ]),
    sourceRow: Uint32Array.from(lines, (_, at) => at + 1),
    source,
    sources: [source],
    sourceOf: null,
    amountColumn: null,
    sheetColumns: new SheetColumns(source),
    tidied: null,
    check: {
      rowsRead: lines.length,
      rowsLeft: 0,
      rowsPassed: 0,
      issues: [],
      questions: [],
      readings: [],
      currencies: [],
      firstDay: 40_000,
      lastDay: 40_000 + lines.length,
    },
  };
}

export function tidy(lines: readonly Line[], typed: Partial<TypedSheets> = {}, input: Partial<TidyInput> = {}): Ledger {
  return tidyLedger(ledgerOf(lines), { typed: { ...nothingTyped, ...typed }, answers: new Map(), ...input });
}

/** Shown name of the client of each line. */
export function shownNames(ledger: Ledger): string[] {
  return Array.from(ledger.client.of, (client) => ledger.client.names[client]!);
}

/** Findings with what they say of the first case. */
export function findings(ledger: Ledger): Record<string, Readonly<Record<string, CellValue>>> {
  return Object.fromEntries(ledger.check.issues.map(({ code, count, params }) => [code, { n: count, ...params }]));
}
