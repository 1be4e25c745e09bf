import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/**
 * The manager who holds most of some rows: larger sum, then first row (method, "Managers"). Blank managers only count where
 * there is no other; −1 where there is none at all.
 */
export function managerOfMost(rows: Iterable<number>, manager: Int32Array, amount: Float64Array): number {
  const sums = new Map<number, number>();
  for (const row of rows) {
    const who = manager[row]!;
    if (who >= 0) sums.set(who, (sums.get(who) ?? 0) + amount[row]!);
  }
  let best = -1;
  let largest = -Infinity;
  // a Map keeps the order of first appearance, so that equal sums go to the first row
  for (const [who, sum] of sums) {
    if (sum > largest) {
      best = who;
      largest = sum;
    }
  }
  return best;
}

/**
 * Each client's responsible manager: of the register; else of the client's latest settlement day (larger sum there, then
 * first row); −1 where neither says.
 *
 * @param manager of each row, −1 blank; null without such a column
 * @param registered of each client, −1 where the register says nothing
 */
export function responsibleManagers(
  sales: SalesColumns,
  purchases: Purchases,
  manager: Int32Array | null,
  registered: Int32Array,
): Int32Array {
  const responsible = registered.slice();
  if (manager === null) return responsible;
  for (let client = 0; client < sales.clientCount; client++) {
    if (responsible[client]! >= 0) continue;
    const rows: number[] = [];
    let day = -1;
    for (let at = purchases.clientStart[client + 1]! - 1; at >= purchases.clientStart[client]!; at--) {
      const row = purchases.order[at]!;
      if (purchases.kind[row] !== RowKind.settlement) continue;
      if (day < 0) day = sales.day[row]!;
      else if (sales.day[row] !== day) break;
      rows.push(row);
    }
    responsible[client] = managerOfMost(rows.reverse(), manager, sales.amount);
  }
  return responsible;
}
