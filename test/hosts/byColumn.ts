import { cellAddress } from "../../core/index";
import { addressesOf, placeOf } from "./filePackage";

/**
 * Rules for cells, one for each column and in the order of their cells: hosts join equal ones of neighbouring columns, or
 * keep them apart, and both means the same.
 */
export function byColumn<T extends { readonly range: string }>(rules: readonly T[]): T[] {
  const found = new Map<string, { readonly rule: T; readonly column: number; readonly rows: number[] }>();
  for (const rule of rules) {
    const kind = JSON.stringify({ ...rule, range: "" });
    for (const address of rule.range.split(" ").flatMap(addressesOf)) {
      const { row, column } = placeOf(address);
      const key = `${column} ${kind}`;
      const one = found.get(key) ?? { rule, column, rows: [] };
      one.rows.push(row);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .map(({ rule, column, rows }) => ({ rule, column, rows: rows.sort((a, b) => a - b) }))
    .sort((a, b) => a.rows[0]! - b.rows[0]! || a.column - b.column)
    .map(({ rule, column, rows }) => ({ ...rule, range: rangesOf(column, rows) }));
}

function rangesOf(column: number, rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`,
    )
    .join(" ");
}
