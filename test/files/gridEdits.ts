import { strFromU8, unzipSync } from "fflate";
import type { CellValue } from "../../core/index";
import type { CellChange, GridChanges, SheetChange } from "../../files/grid/GridChanges";
import type { GridLook, GridRange } from "../../files/grid/GridWorkbook";
import { plainLook } from "../../files/grid/plainLook";
import { parseRange } from "../../files/grid/ranges";

type Patch = Extract<SheetChange, { type: "patch" }>;

export const now = "2026-11-22T10:00:00Z";

/** A look like that of an untouched cell, with some of it changed. */
export function look(changes: Partial<GridLook> = {}): GridLook {
  return { ...plainLook, ...changes };
}

export function rangeOf(address: string): GridRange {
  return parseRange(address)!;
}

/** A typed value, or a typed formula with its value. */
export function typed(address: string, value: CellValue, formula: string | null = null): CellChange {
  const { firstRow: row, firstColumn: column } = rangeOf(address);
  return { row, column, value, formula, fills: null, typed: true };
}

/** A value that was only computed anew. */
export function computed(address: string, value: CellValue, formula: string | null = "…"): CellChange {
  return { ...typed(address, value, formula), typed: false };
}

export function patch(sheet: string, cells: readonly CellChange[], sizes: Partial<Patch> = {}): GridChanges {
  return { sheets: [{ type: "patch", sheet, cells, widths: [], heights: [], ...sizes }] };
}

/** The text of a part. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`partOf: no ${path}`);
  return strFromU8(part);
}

/** Parts that are not byte for byte as they were, missing ones and new ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  const fresh = unzipSync(after);
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((path) => old[path] === undefined || fresh[path] === undefined || !same(old[path], fresh[path]))
    .sort();
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
