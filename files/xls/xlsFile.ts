import type { CellBlock } from "../../core/index";
import { BlockFeed } from "../BlockFeed";
import { FileProblem } from "../FileProblem";
import type { OpenedFile } from "../OpenedFile";
import { RowCells } from "../RowCells";
import { DAYS_1904, NO_NUMBER } from "../xlsx/cellMarks";
import { brokenPart } from "../xlsx/packageReader";
import { xlsCells, type XlsCells } from "./xlsCells";
import { xlsGlobals, type XlsGlobals } from "./xlsGlobals";

const PART = "Workbook";

/**
 * Opens the stream of an .xls workbook of Excel 5 to 2003. Accounting programs write cells in whatever order, so that
 * a sheet (at most 65,536 rows of 256 cells) is read as a whole and then handed out from top to bottom.
 */
export function openXls(stream: Uint8Array): OpenedFile {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = guarded(() => xlsGlobals(view));
  if (globals.sheets.length === 0) throw brokenPart(PART);
  return {
    kind: "xls",
    sheets: globals.sheets.map(({ info }) => info),
    async *read(name, limit) {
      const sheet = globals.sheets.find(({ info }) => info.name === name);
      if (sheet === undefined) throw new FileProblem("noSheet", { sheet: name });
      if (sheet.info.chartSheet === true) return;
      const cells = guarded(() => xlsCells(view, sheet.at, globals));
      yield* blocksOf(name, cells, globals, limit?.rows ?? Infinity);
    },
  };
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : brokenPart(PART, cause);
  }
}

function* blocksOf(
  name: string,
  cells: XlsCells,
  globals: XlsGlobals,
  rowLimit: number,
): Generator<CellBlock, void, undefined> {
  const feed = new BlockFeed(name, rowLimit);
  const line = new RowCells();
  const places = fromTop(cells.rows);
  for (let from = 0; from < places.length;) {
    const row = cells.rows[places[from]!]!;
    if (row >= rowLimit) break;
    line.clear();
    line.hidden = cells.hidden.has(row);
    for (; from < places.length && cells.rows[places[from]!] === row; from++) put(line, cells, places[from]!, globals);
    if (line.size === 0) continue;
    line.writeTo(feed, row);
    yield* feed.finished.splice(0);
  }
  feed.finish();
  yield* feed.finished;
}

function put(line: RowCells, cells: XlsCells, place: number, { dayStyles, date1904 }: XlsGlobals): void {
  const column = cells.columns[place]!;
  const value = cells.numbers[place]!;
  switch (cells.kinds[place]!) {
    case "number": {
      const isDay = dayStyles[cells.styles[place]!] === true;
      if (!Number.isFinite(value)) line.putError(column, NO_NUMBER);
      else line.putNumber(column, isDay && date1904 ? value + DAYS_1904 : value, isDay);
      break;
    }
    case "text":
      line.putText(column, cells.texts[place]!);
      break;
    case "boolean":
      line.putBoolean(column, value !== 0);
      break;
    case "error":
      line.putError(column, cells.texts[place]!);
      break;
  }
}

/** Places of the cells by their rows; within a row as they stand, so that of two at one place the later one holds. */
function fromTop(rows: readonly number[]): Uint32Array {
  const places = Uint32Array.from(rows, (_, place) => place);
  // most programs write them in order
  if (rows.every((row, place) => place === 0 || row >= rows[place - 1]!)) return places;
  return places.sort((one, other) => rows[one]! - rows[other]! || one - other);
}
