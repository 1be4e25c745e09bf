import type { Column, Kind, SheetPlan } from "../../core/index";

export const numbers = (...values: number[]) => ({ numbers: Float64Array.from(values) });

export function texts(...values: readonly string[]) {
  const pool = [...new Set(values)];
  return { of: Uint32Array.from(values, (value) => pool.indexOf(value)), texts: pool };
}

export function column(key: string, kind: Kind, values: Column["values"], more: Partial<Column> = {}): Column {
  return { key, header: key, note: "", kind, values, owner: "ours", ...more };
}

/** How a sheet of these tests was made. */
export const recipe = {
  format: 2,
  report: "test",
  options: {},
  period: { kind: "fixed", from: 39448, to: 39813 },
  sources: [],
  language: "en",
  builtOn: 45000,
} as const;
const print = { landscape: true, repeatHeaderOf: null, footer: "Page &P of &N" };

/** A sheet that says no more than it must. */
export function sheet(name: string, more: Partial<SheetPlan>): SheetPlan {
  return { tag: `klientela/1/${name}`, recipe, name, language: "en", blocks: [], freezeAt: null, print, ...more };
}

/** A whole column, as charts and lists refer to it. */
export const refAll = (block: string, name: string) => ({ block, column: name, rows: "all" as const });
