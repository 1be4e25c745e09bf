import {
  itCompany,
  listsRecipes,
  readBuilt,
  sampleBlocks,
  type CellBlock,
  type Language,
  type SendPlan,
} from "../core/index";
import { newWorkbook, openFile, sendCopyFrom, type OpenedFile, type SentCopy } from "../files/index";
import { builtSheets, type BuiltCells } from "./builtSheets";
import { problemKey } from "./problemKey";
import type { WorkerAnswer } from "./WorkerClient";

/** A file beside the workbook. */
export interface AttachedFile {
  readonly id: number;
  readonly name: string;
  /** Those with cells that aren't built by us: at least one. */
  readonly sheets: readonly AttachedSheet[];
}

export interface AttachedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What an add-in does with files. It runs in a worker of its own: a million rows take a while. */
export class AttachedDesk {
  private readonly files = new Map<number, OpenedFile>();
  private readonly readings = new Map<number, AsyncIterator<CellBlock>>();
  private made = 0;

  constructor(private readonly now: () => string) {}

  /** Opens a file and measures its sheets, which only reading them does. */
  attach(name: string, bytes: Uint8Array): Promise<WorkerAnswer<AttachedFile>> {
    return this.answer(name, async () => {
      const file = await openFile(withoutEnding(name), bytes);
      const sheets: AttachedSheet[] = [];
      for (const { name: sheet, hidden, chartSheet } of file.sheets) {
        if (chartSheet === true) continue;
        const measured = await measure(file.read(sheet));
        if (measured !== null) sheets.push({ name: sheet, hidden, ...measured });
      }
      const id = ++this.made;
      if (sheets.length > 0) this.files.set(id, file);
      return { id, name, sheets };
    });
  }

  detach(id: number): void {
    this.files.delete(id);
  }

  /** Begins to read a sheet, and gives the number under which it goes on. */
  beginRead(id: number, sheet: string, rows?: number): number {
    const source = this.files.get(id)?.read(sheet, rows === undefined ? undefined : { rows });
    const reading = ++this.made;
    if (source !== undefined) this.readings.set(reading, source[Symbol.asyncIterator]());
    return reading;
  }

  /** The next block; null: no more. */
  next(reading: number): Promise<WorkerAnswer<CellBlock | null>> {
    return this.answer("", async () => {
      const step = await this.readings.get(reading)?.next();
      if (step !== undefined && step.done !== true) return step.value;
      this.readings.delete(reading);
      return null;
    });
  }

  /** Nobody wants the rest. */
  async endRead(reading: number): Promise<void> {
    await this.readings.get(reading)?.return?.();
    this.readings.delete(reading);
  }

  /** A copy for sending, as a file of its own; `workbook`: where sheets of the user's own go along. */
  copy(plan: SendPlan, workbook: Uint8Array | null): Promise<WorkerAnswer<SentCopy>> {
    return this.answer("", () => sendCopyFrom(plan, workbook, { now: this.now() }));
  }

  /** The same where the program hands over no file but the cells of those sheets, which go along as values. */
  copyWith(plan: SendPlan, own: readonly BuiltCells[]): Promise<WorkerAnswer<SentCopy>> {
    return this.answer("", () => {
      const now = this.now();
      const { language } = plan;
      const sheets = own.map(({ name, blocks }) => ({ name, blocks, plain: true }));
      return sendCopyFrom(plan, sheets.length === 0 ? null : newWorkbook(sheets, { now, language }), { now });
    });
  }

  /** The built sheets of another file, with all their cells. */
  builtSheetsOf(name: string, bytes: Uint8Array): Promise<WorkerAnswer<readonly BuiltCells[]>> {
    return this.answer(name, async () => builtSheets(await openFile(withoutEnding(name), bytes)));
  }

  /** The workbook of the sample company: its ledger, its client register, and the sheets that it keeps beside them. */
  sample(language: Language): Promise<WorkerAnswer<Uint8Array>> {
    return this.answer("", async () => {
      const sheets = itCompany(language).sheets.map((sheet) => ({ name: sheet.name, blocks: sampleBlocks(sheet) }));
      return newWorkbook(sheets, { now: this.now(), language });
    });
  }

  private async answer<T>(name: string, work: () => Promise<T>): Promise<WorkerAnswer<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (problem) {
      return { ok: false, ...problemKey(problem, name) };
    }
  }
}

/** How far a sheet goes; null where it is blank, or built by us: its figures are no ledger, and it isn't refreshed from here. */
async function measure(source: AsyncIterable<CellBlock>): Promise<{ rowCount: number; columnCount: number } | null> {
  let rowCount = 0;
  let columnCount = 0;
  for await (const block of source) {
    if (rowCount === 0 && (readBuilt([block]) !== null || listsRecipes([block]))) return null;
    rowCount = Math.max(rowCount, block.firstRow + block.rowCount);
    columnCount = Math.max(columnCount, block.firstColumn + block.columns.length);
  }
  return rowCount === 0 ? null : { rowCount, columnCount };
}

/** The sheet of a text file is called as the file. */
function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, "") || name;
}
