import type { GridSheet } from "../../files/index";
import { MEASURED_ROWS, type Order, type SheetId } from "../protocol";
import type { PresentGrid } from "./PresentGrid";
import { heightPixels, USUAL_HEIGHT, USUAL_WIDTH, widthPixels } from "./sizes";

/** Widths, heights, what is hidden and what stays in view, where it is another thing than now. */
export function sizeOrders(sheet: SheetId, wanted: GridSheet, present: PresentGrid | null): Order[] {
  const parts = present?.source.parts ?? null;
  const orders: Order[] = [...widthOrders(sheet, wanted, present), ...heightOrders(sheet, wanted, present)];
  const { frozenRows, frozenColumns, gridLines } = wanted;
  if (frozenRows !== (parts?.frozenRows ?? 0) || frozenColumns !== (parts?.frozenColumns ?? 0)) {
    orders.push({ do: "freeze", sheet, rows: frozenRows, columns: frozenColumns });
  }
  if (gridLines !== (parts?.gridLines ?? true)) orders.push({ do: "gridLines", sheet, shown: gridLines });
  return orders;
}

/** Pixels of the columns of a sheet; 0 of a hidden one. */
export function columnPixels({ columns }: GridSheet): (column: number) => number {
  return (column) => {
    const own = columns.find(({ first, last }) => column >= first && column <= last);
    if (own?.hidden === true) return 0;
    return (own?.width ?? null) === null ? USUAL_WIDTH : widthPixels(own!.width!);
  };
}

function widthOrders(sheet: SheetId, wanted: GridSheet, present: PresentGrid | null): Order[] {
  const parts = present?.source.parts ?? null;
  const last = Math.max(-1, ...wanted.columns.map((one) => (one.last > 16_000 ? one.first : one.last)));
  const count = Math.max(last + 1, parts?.widths.length ?? 0, ...(parts?.hiddenColumns ?? []).map((at) => at + 1));
  const wasHidden = new Set(parts?.hiddenColumns);
  const sizes = runsOf(count, (column) => {
    const own = wanted.columns.find((one) => column >= one.first && column <= one.last);
    const pixels = (own?.width ?? null) === null ? USUAL_WIDTH : widthPixels(own!.width!);
    return pixels === (parts?.widths[column] ?? USUAL_WIDTH) ? null : pixels;
  });
  const hidden = runsOf(count, (column) => {
    const now = wanted.columns.some((one) => one.hidden && column >= one.first && column <= one.last);
    return now === wasHidden.has(column) ? null : now;
  });
  return [
    ...sizes.map(({ first, count: columns, value }): Order => {
      return { do: "widths", sheet, column: first, count: columns, pixels: value };
    }),
    ...hidden.map(({ first, count: columns, value }): Order => {
      return { do: "hide", sheet, what: "columns", first, count: columns, hidden: value };
    }),
  ];
}

/** Below the measured rows only those are known that were ours: headers, and the hidden rows of keys. */
function heightOrders(sheet: SheetId, wanted: GridSheet, present: PresentGrid | null): Order[] {
  const parts = present?.source.parts ?? null;
  const tables = present?.built?.tables ?? [];
  const wereHigh = new Set(tables.map(({ headerRow }) => headerRow).filter((row) => row >= MEASURED_ROWS));
  const wereHidden = new Set([
    ...(parts?.hiddenRows ?? []),
    ...tables.map(({ keyRow }) => keyRow).filter((row) => row >= MEASURED_ROWS),
  ]);
  const rows = new Map(wanted.rows.map((row) => [row.row, row]));
  const count = Math.max(-1, ...rows.keys(), ...wereHigh, ...wereHidden, (parts?.heights.length ?? 0) - 1) + 1;
  const heights = runsOf(count, (row) => {
    const own = rows.get(row);
    // of a hidden row nobody sees it
    if (own?.hidden === true) return null;
    const points = own?.height ?? null;
    const pixels = points === null ? USUAL_HEIGHT : heightPixels(points);
    const known = parts === null || row >= parts.heights.length ? (wereHigh.has(row) ? -1 : USUAL_HEIGHT) : null;
    const before = known ?? (wereHidden.has(row) ? pixels : parts!.heights[row]!);
    return before === pixels ? null : pixels;
  });
  const hidden = runsOf(count, (row) => {
    const now = rows.get(row)?.hidden === true;
    return now === wereHidden.has(row) ? null : now;
  });
  return [
    ...heights.map(({ first, count: many, value }): Order => {
      return { do: "heights", sheet, row: first, count: many, pixels: value };
    }),
    ...hidden.map(({ first, count: many, value }): Order => {
      return { do: "hide", sheet, what: "rows", first, count: many, hidden: value };
    }),
  ];
}

/** Neighbouring places with one value; null: none. */
function runsOf<T>(
  count: number,
  valueAt: (place: number) => T | null,
): { readonly first: number; readonly count: number; readonly value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  for (let place = 0; place < count; place++) {
    const value = valueAt(place);
    if (value === null) continue;
    const last = found.at(-1);
    if (last !== undefined && last.first + last.count === place && last.value === value) last.count++;
    else found.push({ first: place, count: 1, value });
  }
  return found;
}
