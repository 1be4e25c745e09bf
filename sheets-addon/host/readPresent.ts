import { isListSheet } from "../../files/index";
import type { Task } from "../../pane/port/Host";
import type { OtherSheet, Present, PresentSheet } from "../desk/Present";
import type { BookInfo, CellsPart, FormulaCell, LooksPart, SheetInfo } from "../protocol";
import { readParts, rowsAtOnce, together } from "./readParts";
import type { ServerDoor } from "./ServerDoor";

/** What is there, and what the sheets looked like to the server before they were read. */
export interface PresentRead {
  readonly present: Present;
  readonly prints: readonly { readonly sheet: number; readonly print: string }[];
}

/** Looks take more calls of Google's a cell than values do. */
const LOOK_CELLS = 50_000;
/** Of one user Google runs thirty at the same time. */
const AT_ONCE = 4;

/** Charts and validations of larger sheets aren't read: of so many cells that would take minutes. */
const MOST_CELLS_WITH_PARTS = 100_000;

/**
 * Reads what a plan concerns: the sheets that it refreshes, whole, and of the others what may point there.
 *
 * @param leaving ids of sheets that go
 */
export async function readPresent(
  door: ServerDoor,
  book: BookInfo,
  refreshed: readonly SheetInfo[],
  leaving: readonly number[],
  task: Task,
): Promise<PresentRead> {
  const { locale } = book;
  const stay = book.sheets.filter(({ id }) => !leaving.includes(id));
  if (refreshed.length === 0) {
    return { present: { book: { locale, sheets: stay }, sheets: [], others: [], names: [] }, prints: [] };
  }
  const rest = stay.filter(({ id }) => !refreshed.some((one) => one.id === id));
  const total = refreshed.length + rest.length;
  let done = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    const got = await work;
    task.progress("sheets.step.reading", (0.2 * ++done) / total);
    return got;
  };
  const sheets = await together(refreshed, AT_ONCE, (info) => counted(readSheet(door, info, task)));
  const others = await together(rest, AT_ONCE, (info) => counted(readOther(door, info, task)));
  const names = await door.call("names");
  task.signal.throwIfAborted();
  return {
    present: { book: { locale, sheets: stay }, sheets: sheets.map(({ sheet }) => sheet), others, names },
    prints: sheets.map(({ sheet, print }) => ({ sheet: sheet.info.id, print })),
  };
}

async function readSheet(
  door: ServerDoor,
  info: SheetInfo,
  task: Task,
): Promise<{ sheet: PresentSheet; print: string }> {
  // before the cells: what is typed while they are being read is seen when writing begins
  const print = await door.call("print", info.id);
  const cells = await readCells(door, info, task);
  const step = rowsAtOnce(info.columnCount, LOOK_CELLS);
  const ask = (row: number, rows: number): Promise<LooksPart> => door.call("looks", info.id, row, rows);
  const looks = await all(readParts(info.rowCount, step, ask, task));
  const parts = await door.call("parts", info.id);
  return { sheet: { info, cells, looks, parts }, print };
}

async function readOther(door: ServerDoor, info: SheetInfo, task: Task): Promise<OtherSheet> {
  const { id, rowCount, columnCount, name } = info;
  const ask = async (row: number, rows: number): Promise<{ rowCount: number; cells: readonly FormulaCell[] }> => {
    return { rowCount: rows, cells: await door.call("formulas", id, row, rows) };
  };
  const found = await all(readParts(rowCount, rowsAtOnce(columnCount), ask, task));
  const formulas = found.flatMap(({ cells }) => cells);
  const isLarge = rowCount * columnCount > MOST_CELLS_WITH_PARTS;
  const parts = isLarge ? {} : { parts: await door.call("parts", id) };
  const cells = isListSheet(name) ? { cells: await readCells(door, info, task) } : {};
  return { info, formulas, ...parts, ...cells };
}

function readCells(door: ServerDoor, { id, rowCount, columnCount }: SheetInfo, task: Task): Promise<CellsPart[]> {
  const ask = (row: number, rows: number): Promise<CellsPart> => door.call("cells", id, row, rows, true);
  return all(readParts(rowCount, rowsAtOnce(columnCount), ask, task));
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
