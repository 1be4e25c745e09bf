import { FIRST_COLUMN, KEY_COLUMN, type PlacedTable } from "../../core/index";
import { freeTableName } from "../../files/index";
import { rangeOf, type SheetTarget } from "./SheetTarget";

/** It has the fewest lines of its own of all that every Excel has; the cells' looks go before it. */
const STYLE = "TableStyleLight1";

interface Present {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
}

/**
 * Makes the tables of a sheet over the cells that are written, the hidden column of keys in them, so that it moves along
 * when they are sorted. `present`: tables that were there, by the keys of their blocks. One whose header is still in its row
 * is given its new size, so that formulas that name its columns live on; another is made anew under its name.
 */
export async function writeTables(target: SheetTarget, present: ReadonlyMap<string, Excel.Table>): Promise<void> {
  const lists = target.place.placed.filter((one): one is PlacedTable => one.type === "table" && one.block.list);
  if (lists.length === 0 && present.size === 0) return;
  const { writer } = target;
  const taken = await takenNames(target);
  const there = await loaded(target, present);
  const canResize = target.has("1.13");
  const stays = (table: PlacedTable): Present | null => {
    const own = there.get(table.block.key);
    return canResize && own?.header.rowIndex === table.headerRow ? own : null;
  };
  const staying = new Set(lists.flatMap((table) => stays(table) ?? []));
  // those that go make room first, those that shrink before those that grow
  await writer.call(() => {
    for (const own of there.values()) if (!staying.has(own)) own.table.convertToRange();
  });
  for (const table of lists) {
    const own = stays(table);
    if (own !== null) await writer.call(() => own.table.resize(rangeOf(target, tableRect(table))));
  }
  for (const table of lists) {
    if (stays(table) !== null) continue;
    const name = there.get(table.block.key)?.table.name ?? freeTableName(`Klientela_${table.block.key}`, taken);
    await writer.call(() => {
      const made = target.sheet.tables.add(rangeOf(target, tableRect(table)), true);
      made.name = name;
      made.style = STYLE;
      made.showBandedRows = false;
      made.showFilterButton = true;
    });
  }
}

/** A table without a data row is none to Excel. */
function tableRect({ headerRow, firstRow, endRow, block }: PlacedTable) {
  return {
    firstRow: headerRow,
    firstColumn: KEY_COLUMN,
    lastRow: Math.max(firstRow, endRow),
    lastColumn: FIRST_COLUMN + block.columns.length - 1,
  };
}

/** Names of tables are shared with those of the workbook. */
async function takenNames({ writer }: SheetTarget): Promise<Set<string>> {
  const { tables, names } = writer.context.workbook;
  await writer.call(() => {
    tables.load("items/name");
    names.load("items/name");
  });
  await writer.flush();
  return new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
}

async function loaded(
  { writer }: SheetTarget,
  present: ReadonlyMap<string, Excel.Table>,
): Promise<ReadonlyMap<string, Present>> {
  const there = new Map(
    [...present].map(([key, table]) => [key, { table, header: table.getHeaderRowRange() }] as const),
  );
  if (there.size === 0) return there;
  await writer.call(() => {
    for (const { table, header } of there.values()) {
      table.load("name");
      header.load("rowIndex");
    }
  });
  await writer.flush();
  return there;
}
