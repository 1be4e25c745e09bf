import { builtSheets, type BuiltCells } from "../../addins/builtSheets";
import { problemKey } from "../../addins/problemKey";
import type { WorkerAnswer } from "../../addins/WorkerClient";
import { parseRecipe, translator, type CellBlock, type Language, type Plan } from "../../core/index";
import type { Recipe, SendPlan, SheetPlan } from "../../core/index";
import {
  applyPlan,
  newWorkbook,
  notedRows,
  openFile,
  readGrid,
  removeSheets,
  saveGrid,
  sendCopyFrom,
  typedCsvBlock,
  valuesWorkbook,
  type GridChanges,
  type GridSheet,
  type GridWorkbook,
  type OpenedFile,
  type RawSheet,
  type RefreshFinding,
  type SentCopy,
} from "../../files/index";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { MOST_DRAWN_ROWS, SHOWN_ROWS } from "./limits";

export type DeskAnswer<T> = WorkerAnswer<T>;

/** A workbook on the desk, as the grid draws it. */
export interface DeskBook {
  readonly name: string;
  readonly book: GridWorkbook;
  /** Formats and formulas of the file are not taken over: it is saved as another one. */
  readonly valuesOnly: boolean;
  /** How a text file that isn't in UTF-8 was read: found out by its letters, so it is said; null otherwise. */
  readonly encoding: string | null;
}

/** What the page has to draw after a step: sheets that came, sheets that are other than they were, sheets that went. */
export interface DeskStep {
  /** Names that the sheets of the plan have got, in its order. */
  readonly names: readonly string[];
  readonly sheets: readonly GridSheet[];
  readonly gone: readonly string[];
  readonly looks: GridWorkbook["looks"];
  readonly findings: readonly RefreshFinding[];
}

/** The workbook as a draft keeps it. */
export interface DeskDraft {
  /** Other than that of the last time: the workbook has changed since. */
  readonly revision: number;
  /** What is to be opened again. */
  readonly bytes: Uint8Array;
  /** The workbook of what was built beside a text file that is too long for one. */
  readonly beside: Uint8Array | null;
}

/** What stands on the desk now. Steps put another one in its place, so that a failure leaves it as it was. */
interface Work {
  /** Null: nothing was built yet beside a text file that is too long for a workbook. */
  readonly bytes: Uint8Array | null;
  /** Sheets of that workbook, where it holds nothing else than what was built and added. */
  readonly beside: readonly string[] | null;
  readonly changed: boolean;
  readonly revision: number;
  /** How the last step is taken back. */
  readonly undo: Undo | null;
}

interface Undo {
  readonly bytes: Uint8Array | null;
  readonly beside: readonly string[] | null;
  readonly changed: boolean;
  readonly added: readonly string[];
  /** Sheets that stood there before and are other now, or gone. */
  readonly redrawn: readonly string[];
}

/**
 * One open file and what was built into it. It runs in a worker of its own. The user's bytes are never changed: each
 * step makes a new workbook out of the former one, and what he typed is patched into another one when he saves.
 */
export class FileDesk {
  private name = "";
  private file: OpenedFile | null = null;
  private opened: Uint8Array = new Uint8Array();
  private work: Work = { bytes: null, beside: null, changed: false, revision: 0, undo: null };
  /** As it was before the last step. */
  private former: Work | null = null;
  private reading: AsyncIterator<CellBlock> | null = null;

  constructor(private readonly now: () => string) {}

  /** Opens a file; where that fails, the one that was open stays. */
  open(name: string, bytes: Uint8Array, language: Language): Promise<DeskAnswer<DeskBook>> {
    return this.answer(name, async () => {
      const file = await openFile(withoutEnding(name), bytes);
      const base =
        file.kind === "xlsx"
          ? bytes
          : await valuesWorkbook(file, { now: this.now(), language, mostRows: MOST_DRAWN_ROWS });
      const book =
        base === null
          ? await this.firstRows(file, language)
          : await readGrid(base, { mostRows: MOST_DRAWN_ROWS, firstRows: SHOWN_ROWS });
      this.name = name;
      this.file = file;
      this.opened = bytes;
      this.reading = null;
      this.former = null;
      const revision = this.work.revision + 1;
      this.work = { bytes: base, beside: base === null ? [] : null, changed: false, revision, undo: null };
      const encoding = file.encoding === undefined || file.encoding === "utf-8" ? null : file.encoding;
      return { name, book, valuesOnly: file.kind === "xls" || file.kind === "ods", encoding };
    });
  }

  /** The workbook of the sample company, with a sheet that says what to try. */
  sample(name: string, language: Language): Promise<DeskAnswer<DeskBook>> {
    return this.answer(name, async () => this.open(name, sampleWorkbook(language, this.now()), language));
  }

  /** An empty workbook. */
  blank(name: string, sheet: string, language: Language): Promise<DeskAnswer<DeskBook>> {
    return this.answer(name, async () => {
      const bytes = newWorkbook([{ name: sheet, blocks: [] }], { now: this.now(), language });
      return this.open(name, bytes, language);
    });
  }

  /**
   * Carries out a plan and takes built sheets out. Where sheets are refreshed, what was typed in the grid goes into the
   * workbook first: it is carried over there, and formulas that point to moved cells follow them.
   */
  apply(plan: Plan, gone: readonly string[], changes: GridChanges | null): Promise<DeskAnswer<DeskStep>> {
    return this.answer(this.name, async () => {
      const { work } = this;
      if (plan.sheets.length === 0 && work.undo !== null && onlyAdds(work.undo, gone)) return this.takeBack(work.undo);
      const carried = plan.sheets.find(({ carry }) => carry !== undefined);
      const typed = carried === undefined ? null : changes;
      const baked = typed === null ? work.bytes : saveGrid(work.bytes, typed, { now: this.now() });
      const stay = work.beside?.filter((name) => !gone.includes(name));
      const left = baked === null || gone.length === 0 ? baked : stay?.length === 0 ? null : removeSheets(baked, gone);
      const applied =
        plan.sheets.length === 0
          ? { bytes: left, names: [], touched: [], findings: [] }
          : applyPlan(left, plan, { now: this.now(), say: translator((carried ?? plan.sheets[0]!).language) });
      const kept = plan.sheets.flatMap(({ carry }, at) => (carry === undefined ? [] : applied.names[at]!));
      const added = applied.names.filter((name) => !kept.includes(name));
      const other = [...kept, ...applied.touched];
      const shown = [...new Set([...applied.names, ...other, ...(typed?.sheets.map(({ sheet }) => sheet) ?? [])])];
      const step = await this.drawn(applied.bytes, shown);
      const beside = work.beside === null ? null : [...new Set([...(stay ?? []), ...shown])];
      const { changed } = work;
      const undo = { bytes: baked, beside: work.beside, changed, added, redrawn: [...new Set([...other, ...gone])] };
      this.put({ bytes: applied.bytes, beside, changed: true, undo });
      return { ...step, names: applied.names, gone, findings: applied.findings };
    });
  }

  /** The last step is undone: on the page it could not be followed. */
  rollBack(): void {
    if (this.former !== null) this.work = this.former;
    this.former = null;
  }

  /** Names of the sheets that `restoreBefore` would draw anew, take out or bring back; null: there is nothing to undo. */
  undoes(): readonly string[] | null {
    const { undo } = this.work;
    return undo === null ? null : [...undo.added, ...undo.redrawn];
  }

  /** Takes the last step back. What was typed before it stays. */
  restoreBefore(): Promise<DeskAnswer<DeskStep>> {
    return this.answer(this.name, async () => {
      const { undo } = this.work;
      if (undo === null) throw new Error("FileDesk.restoreBefore: there is no step to take back");
      return this.takeBack(undo);
    });
  }

  /** The file with the built sheets and what was typed. */
  save(changes: GridChanges | null): Promise<DeskAnswer<Uint8Array>> {
    return this.answer(this.name, async () => {
      const { bytes } = this.work;
      if (changes !== null) return saveGrid(bytes, changes, { now: this.now() });
      if (bytes === null) throw new NothingToSave();
      return bytes.slice();
    });
  }

  /** Whether something was built since the file was opened. */
  isChanged(): boolean {
    return this.work.changed;
  }

  /** What a draft keeps of the file; null: as it was at that revision. */
  draft(known: number | null): DeskDraft | null {
    const { bytes, beside, revision } = this.work;
    if (revision === known) return null;
    if (beside === null && bytes !== null) return { revision, bytes, beside: null };
    return { revision, bytes: this.opened, beside: bytes };
  }

  /** Goes on with the draft that was opened: it isn't saved yet, and holds what was built beside a text file. */
  takeUp(beside: Uint8Array | null): Promise<DeskAnswer<DeskStep>> {
    return this.answer(this.name, async () => {
      const step = beside === null ? NO_STEP : await this.drawn(beside, null);
      const names = step.sheets.map(({ name }) => name);
      const { work } = this;
      this.put({
        bytes: beside ?? work.bytes,
        beside: beside === null ? work.beside : names,
        changed: true,
        undo: null,
      });
      return { ...step, names };
    });
  }

  /** Goes on with a draft of a former version: what it had built is built again. */
  replay(plans: readonly Plan[]): Promise<DeskAnswer<DeskStep>> {
    return this.answer(this.name, async () => {
      const { work } = this;
      let { bytes } = work;
      const names: string[] = [];
      for (const plan of plans) {
        const applied = applyPlan(bytes, { ...plan, sheets: plan.sheets.map(renewed) }, { now: this.now() });
        bytes = applied.bytes;
        names.push(...applied.names);
      }
      const step = await this.drawn(bytes, names);
      this.put({ bytes, beside: work.beside === null ? null : names, changed: true, undo: null });
      return { ...step, names };
    });
  }

  /** A copy for sending, as a file of its own; of the user's own sheets in it as they are with what was typed. */
  copy(plan: SendPlan, changes: GridChanges | null): Promise<DeskAnswer<SentCopy>> {
    return this.answer(this.name, async () => {
      const { bytes } = this.work;
      const options = { now: this.now() };
      return sendCopyFrom(plan, changes === null ? bytes : saveGrid(bytes, changes, options), options);
    });
  }

  /** Rows of a built sheet with notes of the user's. */
  notedRows(sheet: string): readonly number[] {
    const { bytes } = this.work;
    return bytes === null ? [] : notedRows(bytes, sheet);
  }

  /** The built sheets of another file, with all their cells; the one that is open stays open. */
  builtSheetsOf(name: string, bytes: Uint8Array): Promise<DeskAnswer<readonly BuiltCells[]>> {
    return this.answer(name, async () => builtSheets(await openFile(withoutEnding(name), bytes)));
  }

  /** Begins to read the cells of a sheet as they stand in the file. */
  beginRead(sheet: string, rows?: number): DeskAnswer<null> {
    const source = this.file?.read(sheet, rows === undefined ? undefined : { rows });
    this.reading = source?.[Symbol.asyncIterator]() ?? null;
    return { ok: true, value: null };
  }

  /** The next block; null: no more. */
  next(): Promise<DeskAnswer<CellBlock | null>> {
    return this.answer(this.name, async () => {
      const step = await this.reading?.next();
      return step === undefined || step.done === true ? null : step.value;
    });
  }

  private put(work: Omit<Work, "revision">): void {
    this.former = this.work;
    this.work = { ...work, revision: this.work.revision + 1 };
  }

  private async takeBack(undo: Undo): Promise<DeskStep> {
    const { bytes, beside, changed } = undo;
    const step = await this.drawn(bytes, undo.redrawn);
    this.put({ bytes, beside, changed, undo: null });
    return { ...step, gone: undo.added };
  }

  /** Sheets of a workbook as the grid draws them; null: all that can be seen. */
  private async drawn(bytes: Uint8Array | null, names: readonly string[] | null): Promise<DeskStep> {
    if (bytes === null || names?.length === 0) return NO_STEP;
    const which = names === null ? {} : { sheets: names };
    const { sheets, looks } = await readGrid(bytes, { mostRows: MOST_DRAWN_ROWS, firstRows: SHOWN_ROWS, ...which });
    const place = (name: string): number => names?.indexOf(name) ?? 0;
    const shown = sheets.filter(({ hidden }) => names !== null || !hidden);
    return { ...NO_STEP, sheets: shown.sort((one, other) => place(one.name) - place(other.name)), looks };
  }

  /** The beginning of each sheet of a file that is too long for a workbook, and how long it is. */
  private async firstRows(file: OpenedFile, language: Language): Promise<GridWorkbook> {
    const lengths: number[] = [];
    const raw: RawSheet[] = [];
    const isText = file.kind === "csv";
    for (const { name, hidden, chartSheet } of file.sheets) {
      if (chartSheet === true) continue;
      const blocks: CellBlock[] = [];
      let rowCount = 0;
      for await (const block of file.read(name)) {
        if (block.firstRow < SHOWN_ROWS) blocks.push(isText ? typedCsvBlock(beginning(block)) : beginning(block));
        rowCount = block.firstRow + block.rowCount;
      }
      lengths.push(rowCount);
      raw.push({ name, blocks, hidden, plain: !isText });
    }
    const shown = await readGrid(newWorkbook(raw, { now: this.now(), language }));
    // nothing can be typed there: there is no workbook that it could be patched into
    return { ...shown, sheets: shown.sheets.map((sheet, at) => ({ ...sheet, rowCount: lengths[at]!, whole: false })) };
  }

  private async answer<T>(name: string, work: () => Promise<T | DeskAnswer<T>>): Promise<DeskAnswer<T>> {
    try {
      const value = await work();
      return isAnswer(value) ? value : { ok: true, value };
    } catch (problem) {
      if (problem instanceof NothingToSave) return { ok: false, code: "workbench.nothingToSave", params: {} };
      return { ok: false, ...problemKey(problem, name) };
    }
  }
}

/** The sheet of a text file is called as the file. */
function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, "") || name;
}

class NothingToSave extends Error {}

const NO_STEP: DeskStep = { names: [], sheets: [], gone: [], looks: [], findings: [] };

function isAnswer<T>(value: T | DeskAnswer<T>): value is DeskAnswer<T> {
  return typeof value === "object" && value !== null && "ok" in value;
}

/** Whether taking these sheets out is all there is to undo: then the workbook is byte for byte what it was. */
function onlyAdds({ added, redrawn }: Undo, gone: readonly string[]): boolean {
  return redrawn.length === 0 && added.length === gone.length && added.every((name) => gone.includes(name));
}

/** A sheet as a former version planned it: its recipe is brought to the newest format. */
function renewed(sheet: SheetPlan): SheetPlan {
  const { format, ...body } = sheet.recipe as Omit<Recipe, "format"> & { readonly format: number };
  const reading = parseRecipe(`klientela-recipe/${format} ${JSON.stringify(body)}`);
  return reading.type === "recipe" ? { ...sheet, recipe: reading.recipe } : sheet;
}

/** The first rows of a block, as a block. */
function beginning(block: CellBlock): CellBlock {
  const rowCount = Math.min(SHOWN_ROWS - block.firstRow, block.rowCount);
  const columns = block.columns.map((column) => ({
    ...column,
    tags: column.tags.slice(0, rowCount),
    values: column.values.slice(0, rowCount),
  }));
  const hidden = block.hiddenRows === undefined ? {} : { hiddenRows: block.hiddenRows.slice(0, rowCount) };
  return { ...block, rowCount, columns, ...hidden };
}
