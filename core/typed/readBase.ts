import type { CellBlock, CellValue } from "../cells/cellBlock";
import { presentRows } from "../merge/mergeRows";
import type { IssueCollector } from "../ledger/issue";
import { DayReading, readDayText } from "../ledger/text/dayText";
import { PresentCells } from "../merge/PresentCells";
import type { Column, TableBlock } from "../plan/plan";
import { cellPrint } from "../plan/keyText";
import { printSlices, slicedPrint, type PrintSlice } from "../plan/printSlices";
import { readBuilt, type BuiltTable } from "../plan/readBuilt";
import { formatDay } from "../text/numberFormat";
import type { Language } from "../text/language";
import { foldWords } from "../tidy/nameWords";
import { BASE_TABLE, lineOfKey } from "./baseKeys";
import { typedDay } from "./readTypedCell";
import type { TypedBase } from "./TypedSheets";

const CLIENT = "client:";
/** Numbers from here on are days. */
const FIRST_LIKELY_DAY = 18_264;

/**
 * What was typed over the states of a built client base: cells that aren't what was computed there, by the prints in the hidden
 * keys. Where a line stands in several columns, that of the client's own segment counts. Rows that the user put in are his own.
 * A date that can't be read, or in two ways, goes to `issues`.
 */
export function readBase(sheet: string, blocks: readonly CellBlock[], issues: IssueCollector): TypedBase {
  const built = readBuilt(blocks);
  const table = built?.tables.find(({ key }) => key === BASE_TABLE);
  const states = new Map<string, ReadonlyMap<string, string>>();
  const names = new Map<string, string>();
  if (built === null || table === undefined) return { sheet, states, names };
  const cells = new PresentCells(blocks);
  const language = built.recipe.type === "recipe" ? built.recipe.recipe.language : "en";
  const slices = printSlices(table, cells);
  const lines = slices.flatMap((slice) => {
    const line = lineOfKey(table.columns.get(slice.column) ?? "");
    return line === null ? [] : [{ ...line, slice }];
  });
  const segmentColumn = [...table.columns].find(([, key]) => key === "segment")?.[0] ?? -1;
  for (const { row, key, print } of presentRows(table, rowsByName(table, slices, cells), cells)) {
    if (print === "" || !key.startsWith(CLIENT)) continue;
    const typed = new Map<string, string>();
    const own = foldWords(textOf(cells.at(row, segmentColumn), language));
    for (const { line, segment, slice } of lines) {
      const value = cells.at(row, slice.column);
      const text = textOf(value, language);
      if (text === "" || cellPrint(value, slice.length) === slicedPrint(print, slice)) continue;
      if (hasUnreadableDay(text)) issues.add("typedUnreadable", { sheet }, { sheet, row, column: slice.column });
      if (!typed.has(line) || (segment !== null && foldWords(segment) === own)) typed.set(line, text);
    }
    if (typed.size === 0) continue;
    states.set(key, typed);
    names.set(key.slice(CLIENT.length), table.names.get(row) ?? "");
  }
  return { sheet, states: new Map([...states].map(([key, typed]) => [key.slice(CLIENT.length), typed])), names };
}

/**
 * The rows with the names that were built in them: whoever sorts a sheet may leave the hidden keys behind. The name is what
 * follows in the key, else, where keys are numbers of clients, that whose print stands beside the key.
 */
function rowsByName(table: BuiltTable, slices: readonly PrintSlice[], cells: PresentCells): TableBlock {
  const first = slices.find(({ column }) => column === Math.min(...table.columns.keys()));
  const byPrint = new Map<string, string>();
  for (const name of table.names.values()) if (first !== undefined) byPrint.set(cellPrint(name, first.length), name);
  const rowKeys: string[] = [];
  const texts: string[] = [];
  for (const [row, key] of table.rows) {
    const name = key.slice(key.indexOf(":") + 1);
    const print = first === undefined ? "" : slicedPrint(table.prints.get(row) ?? "", first);
    const shown = first === undefined ? null : cells.at(row, first.column);
    const isSame = first === undefined || cellPrint(name, first.length) === print;
    // of two names with one print that in the row itself
    const built = first !== undefined && cellPrint(shown, first.length) === print ? shown : byPrint.get(print);
    rowKeys.push(key);
    texts.push(isSame || typeof built !== "string" ? name : built);
  }
  const values = { of: Uint32Array.from(rowKeys.keys()), texts };
  const column: Column = { key: "client", header: "", note: "", kind: "text", values, owner: "ours" };
  return { type: "table", key: BASE_TABLE, rowKeys, columns: [column], marks: [], list: true, totalLabel: null };
}

/** Whether behind the last comma stands a day that there isn't, or that is one of two. */
function hasUnreadableDay(text: string): boolean {
  const comma = text.lastIndexOf(",");
  const tail = text.slice(comma + 1);
  return comma >= 0 && readDayText(tail).reading !== DayReading.none && typedDay(tail) < 0;
}

function textOf(value: CellValue, language: Language): string {
  if (value === null || typeof value === "object") return "";
  if (typeof value === "number" && value >= FIRST_LIKELY_DAY) return formatDay(Math.floor(value), language);
  return String(value).trim();
}
