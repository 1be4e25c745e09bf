import { cellAddress, KEY_COLUMN } from "../../core/index";
import type { Task } from "../../pane/port/Host";
import { columnsAddress, rangeOf } from "../write/SheetTarget";
import type { PieceWriter } from "../write/PieceWriter";
import { pieceWriter } from "../write/SyncWriter";
import { inputBytes } from "../write/writeCells";
import { presentNotes } from "./carriedNotes";
import { putChartBefore } from "./chartsBefore";
import type { Journal, SheetBefore, TableBefore } from "./Journal";
import { putFormulas, putNames } from "./otherFormulas";
import { presentTables } from "./presentTables";
import { putPrint, readPrint } from "./printBefore";
import { dropSheets } from "./ownSheets";
import { sheetSizes } from "./sheetSizes";

/** So many cells are copied by one call. */
const MOST_COPIED = 1_000_000;

/**
 * Puts a workbook back as the journal says: the cells, looks and rules of refreshed sheets from their copies, in their places, so
 * that what points to them lives on. Can be done again after it failed in the middle.
 */
export async function restore(
  context: Excel.RequestContext,
  journal: Journal,
  has: (version: `1.${number}`) => boolean,
): Promise<void> {
  const idle: Task = { signal: new AbortController().signal, progress: () => undefined };
  const writer = pieceWriter(context, idle);
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  // what was added holds names of tables that are wanted
  await dropSheets(
    writer,
    journal.added.filter((id) => there.has(id)),
  );
  for (const { sheet, name, visibility } of journal.parked) {
    if (!there.has(sheet)) continue;
    await writer.call(() => {
      const parked = worksheets.getItem(sheet);
      parked.name = name;
      parked.visibility = visibility;
    });
  }
  for (const before of journal.sheets) {
    if (there.has(before.sheet) && there.has(before.backup)) await restoreSheet(writer, before, has);
  }
  const formulas = journal.formulas.filter(({ sheet }) => there.has(sheet));
  await putFormulas(
    writer,
    formulas.map(({ formula, ...place }) => ({ ...place, text: formula })),
  );
  await putNames(
    writer,
    journal.names.map(({ formula, ...name }) => ({ ...name, text: formula })),
  );
  await writer.flush();
}

async function restoreSheet(
  writer: PieceWriter,
  before: SheetBefore,
  has: (version: `1.${number}`) => boolean,
): Promise<void> {
  const { context } = writer;
  const sheet = context.workbook.worksheets.getItem(before.sheet);
  const backup = context.workbook.worksheets.getItem(before.backup);
  const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  const frozen = backup.freezePanes.getLocationOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  backup.load("showGridlines");
  await context.sync();
  const rows = Math.max(before.rowCount, used.isNullObject ? 0 : used.rowIndex + used.rowCount);
  const columns = Math.max(before.columnCount, used.isNullObject ? 0 : used.columnIndex + used.columnCount);
  for (const { table, firstColumn } of await presentTables(context, sheet)) {
    if (firstColumn === KEY_COLUMN) await writer.call(() => void table.convertToRange());
  }
  if (rows > 0 && columns > 0) await copyCells(writer, sheet, backup, rows, columns);
  await restoreTables(writer, sheet, before.tables);
  await restoreSizes(writer, sheet, backup, rows, columns);
  if (has("1.18")) await restoreNotes(writer, sheet, backup);
  await restoreCharts(writer, sheet, before);
  await putPrint(writer, sheet, await readPrint(context, backup));
  await writer.call(() => {
    sheet.showGridlines = backup.showGridlines;
    if (frozen.isNullObject) sheet.freezePanes.unfreeze();
    else if (frozen.columnCount > 16_000) sheet.freezePanes.freezeRows(frozen.rowCount);
    else if (frozen.rowCount > 1_000_000) sheet.freezePanes.freezeColumns(frozen.columnCount);
    else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rowCount, frozen.columnCount));
  });
  await writer.flush();
}

async function copyCells(
  writer: PieceWriter,
  sheet: Excel.Worksheet,
  backup: Excel.Worksheet,
  rows: number,
  columns: number,
): Promise<void> {
  await writer.call(() => {
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  });
  const step = Math.max(1, Math.floor(MOST_COPIED / columns));
  for (let from = 0; from < rows; from += step) {
    const count = Math.min(step, rows - from);
    await writer.call(() => {
      const source = backup.getRangeByIndexes(from, 0, count, columns);
      sheet.getRangeByIndexes(from, 0, count, columns).copyFrom(source, "All");
    });
  }
  await writer.flush();
}

/** Excel may have copied the tables with the cells; then they only want their names. */
async function restoreTables(
  writer: PieceWriter,
  sheet: Excel.Worksheet,
  tables: readonly TableBefore[],
): Promise<void> {
  const there = await presentTables(writer.context, sheet);
  for (const before of tables) {
    const own = there.find(
      ({ firstRow, firstColumn }) => firstRow === before.firstRow && firstColumn === before.firstColumn,
    );
    await writer.call(() => {
      const table = own?.table ?? sheet.tables.add(rangeOf({ sheet }, before), true);
      table.name = before.name;
      table.style = before.style;
      table.showBandedRows = before.showBandedRows;
      table.showFilterButton = before.showFilterButton;
      before.criteria.forEach((criteria, column) => {
        if (criteria !== null) table.columns.getItemAt(column).filter.apply(criteria);
      });
    });
  }
  await writer.flush();
}

async function restoreSizes(
  writer: PieceWriter,
  sheet: Excel.Worksheet,
  backup: Excel.Worksheet,
  rows: number,
  columns: number,
): Promise<void> {
  const then = await sheetSizes(writer.context, backup, rows, columns, []);
  const now = await sheetSizes(writer.context, sheet, rows, columns, []);
  for (const [column, { width, hidden }] of then.columns.entries()) {
    const own = now.columns[column]!;
    if (own.width === width && own.hidden === hidden) continue;
    await writer.call(() => {
      const range = sheet.getRange(columnsAddress(column, column));
      if (!hidden) range.format.columnWidth = width;
      range.columnHidden = hidden;
    });
  }
  for (const { first, last, height, hidden } of then.rows) {
    const isSame = now.rows.some(
      (one) => one.first <= first && one.last >= last && one.height === height && one.hidden === hidden,
    );
    if (isSame) continue;
    await writer.call(() => {
      const range = sheet.getRange(`${first + 1}:${last + 1}`);
      range.rowHidden = hidden;
      if (!hidden) range.format.rowHeight = height;
    });
  }
}

async function restoreNotes(writer: PieceWriter, sheet: Excel.Worksheet, backup: Excel.Worksheet): Promise<void> {
  const now = await presentNotes(writer.context, sheet);
  const then = await presentNotes(writer.context, backup);
  const key = ({ row, column, text }: (typeof now)[number]): string => `${row} ${column} ${text}`;
  const kept = new Set(then.map(key));
  const there = new Set(now.map(key));
  for (const note of now) {
    if (kept.has(key(note))) continue;
    const { row, column } = note;
    await writer.call(() => sheet.notes.getItem(cellAddress(row, column)).delete());
  }
  for (const note of then) {
    if (there.has(key(note))) continue;
    const { row, column, text } = note;
    await writer.add({
      bytes: inputBytes(text) + 800,
      put: () => void sheet.notes.add(cellAddress(row, column), text),
    });
  }
}

/** New charts go; where one of before is gone already the new one of its name reads again what that one read. */
async function restoreCharts(writer: PieceWriter, sheet: Excel.Worksheet, before: SheetBefore): Promise<void> {
  const { charts } = sheet;
  charts.load("items/id,items/name,items/chartType");
  await writer.context.sync();
  for (const { series } of charts.items) series.load("count");
  if (charts.items.length > 0) await writer.context.sync();
  const known = new Set(before.chartIds);
  const fresh = new Set(charts.items.filter(({ id }) => !known.has(id)));
  const there = new Set(charts.items.map(({ id }) => id));
  for (const chart of before.charts) {
    if (there.has(chart.id)) continue;
    const own = [...fresh].find(
      ({ name, chartType, series }) =>
        name === chart.name && chartType === chart.type && series.count === chart.series.length,
    );
    if (own !== undefined) fresh.delete(own);
    await writer.call(() => putChartBefore(sheet, chart, own ?? null));
  }
  for (const chart of fresh) await writer.call(() => chart.delete());
}
