import type { Days } from "../calendar/windows";
import { SaleKindCode, type LineColumn } from "./kindsOfSale";
import { RowKind, type Purchases, type SalesColumns } from "./purchases";
import { managerOfMost } from "./responsibleManager";

/** Sums of each manager in whole ten-thousandths; the last place is for lines without a manager. */
export interface ManagerSums {
  readonly primary: Float64Array;
  readonly repeat: Float64Array;
  readonly newDirection: Float64Array;
  readonly returns: Float64Array;
  readonly sales: Float64Array;
  /** Positive lines of purchases. */
  readonly settled: Float64Array;
  /** Purchases in which the manager has a positive line in the period; of all managers together in `allPurchases`. */
  readonly purchases: Uint32Array;
  readonly allPurchases: number;
}

/** Sums go to the manager of the line, in the period of the line's day (M22). */
export function managerSums(
  sales: SalesColumns,
  purchases: Purchases,
  kinds: Uint8Array,
  managerOf: (row: number) => number,
  managerCount: number,
  period: Days,
): ManagerSums {
  const sums = () => new Float64Array(managerCount);
  const byKind = [sums(), sums(), sums(), sums(), sums()];
  const all = sums();
  const settled = sums();
  const counted = new Set<number>();
  const documents = new Set<number>();
  const count = new Uint32Array(managerCount);
  for (let row = 0; row < sales.rowCount; row++) {
    const on = sales.day[row]!;
    if (on < period.from || on > period.to || purchases.kind[row] === RowKind.later) continue;
    const manager = managerOf(row);
    const amount = sales.amount[row]!;
    all[manager]! += amount;
    byKind[kinds[row]!]![manager]! += amount;
    if (purchases.kind[row] !== RowKind.settlement) continue;
    settled[manager]! += amount;
    const document = purchases.documentOf[row]!;
    documents.add(document);
    const key = document * managerCount + manager;
    if (counted.has(key)) continue;
    counted.add(key);
    count[manager]!++;
  }
  return {
    primary: byKind[SaleKindCode.primary]!,
    repeat: byKind[SaleKindCode.repeat]!,
    newDirection: byKind[SaleKindCode.newDirection]!,
    returns: byKind[SaleKindCode.return]!,
    sales: all,
    settled,
    purchases: count,
    allPurchases: documents.size,
  };
}

/**
 * The number of sales of a kind in a period (M21): purchases × lines, each counted once, on the purchase's day, for the
 * manager of its lines (larger sum, then first row); the last place is for those without a manager.
 */
export function managerSaleCounts(
  sales: SalesColumns,
  purchases: Purchases,
  kinds: Uint8Array,
  line: LineColumn | null,
  managerOf: (row: number) => number,
  managerCount: number,
  period: Days,
): { readonly repeat: Uint32Array; readonly newDirection: Uint32Array } {
  const repeat = new Uint32Array(managerCount);
  const newDirection = new Uint32Array(managerCount);
  const lineCount = (line?.count ?? 0) + 1;
  const rowsOf = new Map<number, number[]>();
  const managers = new Int32Array(sales.rowCount);
  for (let row = 0; row < sales.rowCount; row++) {
    if (purchases.kind[row] !== RowKind.settlement) continue;
    const document = purchases.documentOf[row]!;
    const on = purchases.firstDay[document]!;
    if (on < period.from || on > period.to) continue;
    const product = line === null ? -1 : line.of[row]!;
    const key = document * lineCount + (product < 0 ? lineCount - 1 : product);
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [row]);
    else rows.push(row);
    const manager = managerOf(row);
    managers[row] = manager === managerCount - 1 ? -1 : manager;
  }
  for (const rows of rowsOf.values()) {
    const into =
      kinds[rows[0]!] === SaleKindCode.repeat
        ? repeat
        : kinds[rows[0]!] === SaleKindCode.newDirection
          ? newDirection
          : null;
    if (into === null) continue;
    const manager = managerOfMost(rows, managers, sales.amount);
    into[manager < 0 ? managerCount - 1 : manager]!++;
  }
  return { repeat, newDirection };
}
