import type { SheetPlan, TableBlock } from "../plan/plan";
import type { BuiltSheet, BuiltTable } from "../plan/readBuilt";
import { textIn } from "../plan/textIn";
import type { PresentCells } from "./PresentCells";

/**
 * The tables of a built sheet with the rows that a person added beneath, where the fresh table adopts rows and has one of
 * that name now: they are rows of the table, not cells below it.
 */
export function withAddedRows(built: BuiltSheet, fresh: SheetPlan, cells: PresentCells): BuiltSheet {
  const tables = built.tables.map((table, at): BuiltTable => {
    const block = fresh.blocks.find(({ type, key }) => type === "table" && key === table.key);
    if (block?.type !== "table" || block.adopts !== true) return table;
    const endRow = lastAddedRow(table, block, cells, firstRowBeyond(built, at, cells));
    return endRow === table.endRow ? table : { ...table, endRow };
  });
  return { ...built, tables };
}

function lastAddedRow(table: BuiltTable, fresh: TableBlock, cells: PresentCells, beyond: number): number {
  const known = new Set(table.rows.values());
  const [names] = fresh.columns;
  const added = new Set(
    fresh.rowKeys.flatMap((key, row) => (known.has(key) || names === undefined ? [] : [textIn(names.values, row)])),
  );
  const column = Math.min(...table.columns.keys());
  // where it was decided elsewhere what stands in the table, all of its rows were read, also those that aren't there any more
  const isSettled = fresh.columns.some(({ settled }) => settled === true);
  let last = table.endRow;
  for (let row = table.endRow + 1; row < beyond; row++) {
    const name = cells.at(row, column);
    if (typeof name !== "string" || name.trim() === "") continue;
    if (added.has(name.trim()) || (isSettled && last === row - 1)) last = row;
  }
  return last;
}

/** Where the next table begins, or the line of text above it. */
function firstRowBeyond({ tables, notes }: BuiltSheet, at: number, cells: PresentCells): number {
  const { endRow } = tables[at]!;
  const starts = [...tables.map(({ keyRow }) => keyRow), ...notes.keys()].filter((row) => row > endRow);
  return Math.min(cells.rowCount, ...starts);
}
