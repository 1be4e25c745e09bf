import type { CellBlock } from "../cells/cellBlock";
import { IssueCollector, type Issue } from "../ledger/issue";
import { isBuilt, sampledRows, sheetNamed } from "../ledger/sampledSheet";
import { inputKinds, noWishes, type InputWish, type InputWishes } from "./inputAnswers";
import { readTyped } from "./readTyped";
import { nothingTyped, type TypedKind, type TypedSheets } from "./TypedSheets";

/** Of these one sheet counts: two lists of segments are two ways of parting the same clients. */
const singles: ReadonlySet<TypedKind> = new Set(["segments", "matrix", "client-base"]);

/** A typed sheet of a workbook, whole. */
export interface TypedSheetCells {
  readonly kind: TypedKind;
  readonly sheet: string;
  readonly blocks: readonly CellBlock[];
}

/**
 * What is typed in the sheets of a workbook, and what must be said of it. Of two sheets of one kind both count; what both
 * say of the same thing counts as in the first. Of segments, matrices and client bases the built one counts, else the first.
 *
 * @param wishes sheets and columns that were chosen
 */
export function typedSheets(
  list: readonly TypedSheetCells[],
  wishes: InputWishes = noWishes,
): {
  readonly typed: TypedSheets;
  readonly issues: readonly Issue[];
} {
  const issues = new IssueCollector();
  let typed: TypedSheets = nothingTyped;
  for (const { kind, sheet, blocks } of countedOf(list)) {
    typed = joined(typed, readTyped(kind, sheet, blocks, issues, wishOf(kind, sheet, wishes)));
  }
  return { typed, issues: issues.list() };
}

/** The sheets that count. */
function countedOf(list: readonly TypedSheetCells[]): readonly TypedSheetCells[] {
  const chosen = new Map<TypedKind, TypedSheetCells>();
  for (const one of list) {
    if (!singles.has(one.kind)) continue;
    const known = chosen.get(one.kind);
    if (known === undefined || (!isBuiltOne(known) && isBuiltOne(one))) chosen.set(one.kind, one);
  }
  return list.filter((one) => !singles.has(one.kind) || chosen.get(one.kind) === one);
}

function isBuiltOne({ sheet, blocks }: TypedSheetCells): boolean {
  return isBuilt({ name: sheet, hidden: false, rows: sampledRows(blocks) });
}

function wishOf(kind: TypedKind, sheet: string, wishes: InputWishes): InputWish | null {
  const input = inputKinds.find((one) => one === kind);
  const wish = input === undefined ? undefined : wishes.get(input);
  return wish !== undefined && sheetNamed([{ name: sheet }], wish.sheet) !== undefined ? wish : null;
}

function joined(first: TypedSheets, more: Partial<TypedSheets>): TypedSheets {
  const { names, lines, managers, rates, accounting, deals, dealLog, potential } = first;
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
    segments: first.segments ?? more.segments ?? null,
    matrix: first.matrix ?? more.matrix ?? null,
    deals: both(deals, more.deals, (a, b) => ({ ...a, deals: [...a.deals, ...b.deals] })),
    dealLog: both(dealLog, more.dealLog, (a, b) => ({ ...a, events: [...a.events, ...b.events] })),
    potential: both(potential, more.potential, (a, b) => ({ ...a, rows: [...a.rows, ...b.rows] })),
    base: first.base ?? more.base ?? null,
  };
}

function both<T>(one: T | null, other: T | null | undefined, join: (one: T, other: T) => T): T | null {
  if (other === null || other === undefined) return one;
  return one === null ? other : join(one, other);
}

function merged<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...other, ...one]);
}
