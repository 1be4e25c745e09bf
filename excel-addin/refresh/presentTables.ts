import { KEY_COLUMN, type BuiltSheet } from "../../core/index";
import type { TableBefore } from "./Journal";

/** A table object of a sheet as it stands there. */
export interface PresentTable extends TableBefore {
  readonly table: Excel.Table;
  /** Whether its filter hides rows. */
  readonly isFiltered: boolean;
}

/** The tables of a sheet. */
export async function presentTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<PresentTable[]> {
  const { tables } = sheet;
  tables.load("items/name,items/style,items/showBandedRows,items/showFilterButton");
  await context.sync();
  const read = tables.items.map((table) => {
    table.autoFilter.load("isDataFiltered,criteria");
    return { table, range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  if (read.length > 0) await context.sync();
  return read.map(({ table, range }) => ({
    table,
    name: table.name,
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
    style: table.style,
    showBandedRows: table.showBandedRows,
    showFilterButton: table.showFilterButton,
    isFiltered: table.autoFilter.isDataFiltered,
    criteria: table.autoFilter.isDataFiltered ? table.autoFilter.criteria.map(criterion) : [],
  }));
}

/** Without what isn't set, which Excel tells as null and doesn't take. */
function criterion(one: Excel.FilterCriteria | null | undefined): Excel.FilterCriteria | null {
  if (one === null || one === undefined || (one.filterOn as string | undefined) === undefined) return null;
  return Object.fromEntries(
    Object.entries(one).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as Excel.FilterCriteria;
}

/** Those that are ours, by the keys of their blocks: they begin at the hidden column. */
export function ownTables(tables: readonly PresentTable[], built: BuiltSheet): Map<string, PresentTable> {
  const found = new Map<string, PresentTable>();
  built.tables.forEach(({ key, keyRow }, index) => {
    const next = built.tables[index + 1]?.keyRow ?? Infinity;
    const table = tables.find(
      ({ firstColumn, firstRow }) => firstColumn === KEY_COLUMN && firstRow > keyRow && firstRow < next,
    );
    if (table !== undefined) found.set(key, table);
  });
  return found;
}

/** Without the object, as it goes into the journal. */
export function tableBefore(present: PresentTable): TableBefore {
  const { name, firstRow, firstColumn, lastRow, lastColumn, style, showBandedRows, showFilterButton, criteria } =
    present;
  return { name, firstRow, firstColumn, lastRow, lastColumn, style, showBandedRows, showFilterButton, criteria };
}
