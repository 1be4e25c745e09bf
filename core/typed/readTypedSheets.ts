import type { CellBlock } from "../cells/cellBlock";
import { IssueCollector, type Issue } from "../ledger/issue";
import { readTyped } from "./readTyped";
import { nothingTyped, type TypedKind, type TypedSheets } from "./TypedSheets";

/** A typed sheet of a workbook, whole. */
export interface TypedSheetCells {
  readonly kind: TypedKind;
  readonly sheet: string;
  readonly blocks: readonly CellBlock[];
}

/**
 * What is typed in the sheets of a workbook, and what must be said of it. Of two sheets of one kind both count; what both
 * say of the same thing counts as in the first.
 */
export function typedSheets(list: readonly TypedSheetCells[]): {
  readonly typed: TypedSheets;
  readonly issues: readonly Issue[];
} {
  const issues = new IssueCollector();
  let typed: TypedSheets = nothingTyped;
  for (const { kind, sheet, blocks } of list) typed = joined(typed, readTyped(kind, sheet, blocks, issues));
  return { typed, issues: issues.list() };
}

function joined(first: TypedSheets, more: Partial<TypedSheets>): TypedSheets {
  const { names, lines, managers, rates, accounting } = first;
  return {
    names: both(names, more.names, (a, b) => ({ ...a, shown: merged(a.shown, b.shown) })),
    lines: both(lines, more.lines, (a, b) => ({ ...a, lines: merged(a.lines, b.lines) })),
    managers: both(managers, more.managers, (a, b) => ({ ...a, managers: merged(a.managers, b.managers) })),
    rates: both(rates, more.rates, (a, b) => ({
      ...a,
      base: a.base === "" ? b.base : a.base,
      rates: merged(a.rates, b.rates),
    })),
    accounting: both(accounting, more.accounting, (a, b) => ({ ...a, totals: merged(a.totals, b.totals) })),
  };
}

function both<T>(one: T | null, other: T | null | undefined, join: (one: T, other: T) => T): T | null {
  if (other === null || other === undefined) return one;
  return one === null ? other : join(one, other);
}

function merged<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...other, ...one]);
}
