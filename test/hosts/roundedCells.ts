import type { ObservedCell } from "./observed";

/** Cells by address, in order, numbers to twelve digits: sums are written to the last digit, expectations add up plainly. */
export function roundedCells(cells: ReadonlyMap<string, ObservedCell>): Record<string, ObservedCell> {
  return Object.fromEntries(
    [...cells]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, cell]) => [
        address,
        typeof cell.value === "number" ? { ...cell, value: Number(cell.value.toPrecision(12)) } : cell,
      ]),
  );
}
