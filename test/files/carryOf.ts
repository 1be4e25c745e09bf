import { layout, type Carry, type CarryBand, type PlacedTable, type SheetPlan } from "../../core/index";

/** A column of the user's own: where it stands and where it goes. */
export interface OwnColumn {
  readonly table: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What `merge` says, by hand: rows and columns of the older sheet at the places that their keys have in the fresh one;
 * columns whose owner isn't us are typed.
 */
export function carryOf(old: SheetPlan, fresh: SheetPlan, own: readonly OwnColumn[] = [], name = old.name): Carry {
  const [before, after] = [layout(old), layout(fresh)];
  const rows = new Int32Array(before.rowCount).fill(-1);
  const bands: CarryBand[] = [];
  const tablesAfter = after.placed.filter((one): one is PlacedTable => one.type === "table");
  before.placed.forEach((one, index) => {
    const other = after.placed[index];
    if (one.type === "chart" || one.type === "note") {
      const count = one.type === "chart" ? one.rows : one.lines.length;
      for (let row = 0; row < count; row++) if (other?.type === one.type) rows[one.row + row] = other.row + row;
      const columns = Int32Array.from({ length: before.columnCount }, (_, column) => column);
      bands.push({ firstRow: one.row, columns, typed: new Uint8Array(before.columnCount) });
      return;
    }
    const table = tablesAfter.find(({ block }) => block.key === one.block.key)!;
    rows[one.keyRow] = table.keyRow;
    if (one.totalRow >= 0) rows[one.totalRow] = table.totalRow;
    rows[one.headerRow] = table.headerRow;
    const places = new Map(table.block.rowKeys.map((key, row) => [key, table.firstRow + row]));
    one.block.rowKeys.forEach((key, row) => (rows[one.firstRow + row] = places.get(key) ?? -1));
    bands.push({ firstRow: one.keyRow, ...columnsOf(one, table, own) });
  });
  return { sheet: name, rows, bands, cells: [], lastRow: after.rowCount - 1, presentLastRow: before.rowCount - 1 };
}

function columnsOf(old: PlacedTable, fresh: PlacedTable, own: readonly OwnColumn[]): Omit<CarryBand, "firstRow"> {
  const mine = own.filter(({ table }) => table === old.block.key);
  const count = Math.max(1 + old.block.columns.length, ...mine.map(({ from }) => from + 1));
  const columns = new Int32Array(count).fill(-1);
  const typed = new Uint8Array(count);
  columns[0] = 0;
  old.block.columns.forEach(({ key, owner }, index) => {
    const at = fresh.block.columns.findIndex((column) => column.key === key);
    columns[1 + index] = at < 0 ? -1 : 1 + at;
    typed[1 + index] = owner === "ours" ? 0 : 1;
  });
  for (const { from, to } of mine) {
    columns[from] = to;
    typed[from] = 1;
  }
  return { columns, typed };
}
