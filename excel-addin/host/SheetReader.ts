import { BLOCK_ROWS, CellBlockBuilder, type CellBlock } from "../../core/index";
import { isDayFormat } from "../../files/index";
import { HostFailure, type Region, type Task } from "../../pane/port/Host";
import { answerBytes } from "./answerBytes";
import { errorCells } from "./errorCells";
import type { ExcelDoor } from "./ExcelDoor";
import { errorCodeOf, isPayloadError } from "./failures";
import { hiddenRows } from "./hiddenRows";

/** An answer is to be about so large: Excel on the web gives at most 5 MB, and may take long over less. */
const WANTED_BYTES = 2_000_000;
/** So much is asked for before it is known how large a row is. */
const FIRST_ROWS = 1_024;
const FIRST_CELLS = 60_000;
/** Above 5 million cells Excel may answer nothing at all. */
const MOST_CELLS = 1_000_000;
/** The rows after a piece may be longer than it. */
const MOST_GROWTH = 16;
/** So many formats tell which columns are formatted as days. */
const SAMPLE_CELLS = 10_000;
const SAMPLE_ROWS = 128;

/** Where the cells of a sheet lie, from row 0. */
interface Extent {
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** What Excel has answered of some rows. */
interface Answer {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Null: some are, some aren't. */
  readonly hidden: boolean | null;
}

/**
 * Reads the cells of one sheet, a request a block: rows are asked for by the bytes that the ones before them took, so that
 * requests grow with bytes and never with rows.
 */
export class SheetReader {
  private extent: Extent | null = null;
  private wanted: number;

  constructor(
    private readonly door: ExcelDoor,
    private readonly region: Region,
    private readonly task: Task,
    private readonly most = Infinity,
  ) {
    this.wanted = Math.max(1, Math.min(FIRST_ROWS, Math.floor(FIRST_CELLS / Math.max(1, region.columnCount))));
  }

  async *blocks(): AsyncGenerator<CellBlock> {
    for (let row = 0; row < this.end();) {
      this.task.signal.throwIfAborted();
      const block = await this.block(row);
      this.task.signal.throwIfAborted();
      if (block === null) return;
      row += block.rowCount;
      yield block;
    }
  }

  /** Before anything was asked for, at least one row: the sheet may have got some since. */
  private end(): number {
    return this.extent === null ? 1 : Math.min(this.extent.rows, this.most);
  }

  /** The block that begins at a row; null: there are no more cells. */
  private async block(row: number): Promise<CellBlock | null> {
    for (;;) {
      try {
        return await this.door.run((context) => this.asked(context, row));
      } catch (reason) {
        if (errorCodeOf(reason) === "ItemNotFound")
          throw new HostFailure("excel.fault.noSheet", { sheet: this.region.sheet }, { cause: reason });
        if (!isPayloadError(reason)) throw reason;
        if (this.wanted === 1) throw new HostFailure("excel.fault.tooManyCells", {}, { cause: reason });
        this.wanted = Math.ceil(this.wanted / 2);
      }
    }
  }

  private async asked(context: Excel.RequestContext, row: number): Promise<CellBlock | null> {
    const sheet = context.workbook.worksheets.getItem(this.region.id);
    const extent = this.extent ?? (await this.measured(context, sheet));
    const rows = Math.min(this.wanted, BLOCK_ROWS, Math.min(extent.rows, this.most) - row);
    if (rows <= 0) return null;
    const range = sheet.getRangeByIndexes(row, extent.firstColumn, rows, extent.columns);
    range.load("values,rowHidden");
    const sampled = Math.max(1, Math.min(rows, SAMPLE_ROWS, Math.floor(SAMPLE_CELLS / extent.columns)));
    const sample = sheet.getRangeByIndexes(row, extent.firstColumn, sampled, extent.columns);
    sample.load("numberFormat");
    await context.sync();
    const values: Answer["values"] | null = range.values;
    if (values === null || values.length < rows || values.some((line) => line === null)) throw new TooManyCells();
    const answer = { values, formats: sample.numberFormat ?? [], hidden: range.rowHidden as boolean | null };
    const corner = { row, column: extent.firstColumn };
    const errors = await errorCells(context, sheet, corner, values);
    const hidden = await hiddenRows(context, sheet, row, rows, answer.hidden);
    this.grow(values, extent.columns);
    return filled(this.region.sheet, corner, answer, errors, hidden);
  }

  private async measured(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Extent> {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    this.extent = used.isNullObject
      ? { rows: 0, firstColumn: 0, columns: 0 }
      : { rows: used.rowIndex + used.rowCount, firstColumn: used.columnIndex, columns: used.columnCount };
    return this.extent;
  }

  /** How many rows are asked for next, by the bytes of these. */
  private grow(values: Answer["values"], columns: number): void {
    const aRow = Math.max(1, answerBytes(values) / values.length);
    const byBytes = Math.floor(WANTED_BYTES / aRow);
    const byCells = Math.floor(MOST_CELLS / columns);
    this.wanted = Math.max(1, Math.min(byBytes, byCells, values.length * MOST_GROWTH, BLOCK_ROWS));
  }
}

/** Excel has answered nothing, without saying why. */
class TooManyCells extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}

function filled(
  sheet: string,
  corner: { readonly row: number; readonly column: number },
  { values, formats }: Answer,
  errors: ReadonlySet<number>,
  hidden: Uint8Array | null,
): CellBlock {
  const builder = new CellBlockBuilder(sheet, corner.row, 0, values.length);
  const width = values[0]!.length;
  values.forEach((line, row) => {
    for (let at = 0; at < width; at++) {
      const value = line[at];
      const column = corner.column + at;
      if (typeof value === "number") builder.setNumber(column, value);
      else if (typeof value === "boolean") builder.setBoolean(column, value);
      else if (typeof value !== "string" || value === "") continue;
      else if (errors.has(row * width + at)) builder.setError(column, value);
      else builder.setText(column, value);
      if (typeof value === "number" && isDay(formats[row]?.[at])) builder.markDayFormat(column);
    }
    if (hidden?.[row] === 1) builder.markHidden();
    builder.nextRow();
  });
  return builder.take();
}

/** Excel tells formats as they are written in English, whatever its language. */
function isDay(format: unknown): boolean {
  if (typeof format !== "string" || format === "General") return false;
  return isDayFormat(-1, format);
}
