import { type CellBlock, type Language, type Plan, type TextKey, type TextParams } from "../../core/index";
import {
  addPlanNamed,
  newWorkbook,
  openFile,
  readGrid,
  saveGrid,
  typedCsvBlock,
  type GridChanges,
  type GridSheet,
  type GridWorkbook,
  type OpenedFile,
} from "../../files/index";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { MOST_DRAWN_ROWS, SHOWN_ROWS } from "./limits";
import { problemKey } from "./problemKey";

export type DeskAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: TextKey; readonly params: TextParams };

/** A workbook on the desk, as the grid draws it. */
export interface DeskBook {
  readonly name: string;
  readonly book: GridWorkbook;
}

/** The built sheets as the grid draws them, in the order of the plan. */
export interface DeskSheets {
  readonly names: readonly string[];
  readonly sheets: readonly GridSheet[];
  readonly looks: GridWorkbook["looks"];
}

/** A plan as it was carried out: its sheets have the names that they got. */
export type AppliedPlan = Plan;

/**
 * One open file and what was built into it. It runs in a worker of its own. The user's bytes are never changed: built
 * sheets are appended to a copy, and what he typed is patched into another one when he saves.
 */
export class FileDesk {
  private name = "";
  private file: OpenedFile | null = null;
  private opened: Uint8Array = new Uint8Array();
  /** The package that built sheets are appended to; null: a long text file that stays beside the workbook. */
  private original: Uint8Array | null = null;
  private current: Uint8Array | null = null;
  private plans: AppliedPlan[] = [];
  private reading: AsyncIterator<CellBlock> | null = null;

  constructor(private readonly now: () => string) {}

  /** Opens a file; where that fails, the one that was open stays. */
  open(name: string, bytes: Uint8Array, language: Language): Promise<DeskAnswer<DeskBook>> {
    return this.answer(name, async () => {
      const file = await openFile(withoutEnding(name), bytes);
      const base = file.kind === "xlsx" ? bytes : await this.textFile(file, language);
      const book =
        base === null
          ? await this.firstRows(file, language)
          : await readGrid(base, { mostRows: MOST_DRAWN_ROWS, firstRows: SHOWN_ROWS });
      this.take({ name, file, opened: bytes, original: base });
      return { name, book };
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

  /** Appends the sheets of a plan. */
  build(plan: Plan): Promise<DeskAnswer<DeskSheets>> {
    return this.answer(this.name, async () => {
      const added = addPlanNamed(this.current, plan, { now: this.now() });
      const book = await readGrid(added.bytes, { sheets: added.names });
      const sheets = added.names.map((name) => book.sheets.find((sheet) => sheet.name === name)!);
      this.current = added.bytes;
      this.plans.push({ ...plan, sheets: plan.sheets.map((sheet, at) => ({ ...sheet, name: added.names[at]! })) });
      return { names: added.names, sheets, looks: book.looks };
    });
  }

  /** Takes built sheets out again: the file is made anew from what was opened and the plans that are left. */
  remove(names: readonly string[]): Promise<DeskAnswer<null>> {
    return this.answer(this.name, async () => {
      const gone = new Set(names);
      const left = this.plans
        .map((plan) => ({ ...plan, sheets: plan.sheets.filter((sheet) => !gone.has(sheet.name)) }))
        .filter((plan) => plan.sheets.length > 0);
      this.current = withPlans(this.original, left, this.now());
      this.plans = left;
      return null;
    });
  }

  /** Names of the sheets that were built since the file was opened: only these can be taken out again. */
  built(): readonly string[] {
    return this.plans.flatMap((plan) => plan.sheets.map((sheet) => sheet.name));
  }

  /** The file with the built sheets and what was typed. */
  save(changes: GridChanges | null): Promise<DeskAnswer<Uint8Array>> {
    return this.answer(this.name, async () => {
      if (changes !== null) return saveGrid(this.current, changes, { now: this.now() });
      if (this.current === null) throw new NothingToSave();
      return this.current.slice();
    });
  }

  /** The file as it was opened: what a draft keeps of it. */
  openedBytes(): Uint8Array {
    return this.opened;
  }

  appliedPlans(): readonly AppliedPlan[] {
    return this.plans;
  }

  /** Builds again what a draft had built. */
  restore(plans: readonly AppliedPlan[]): Promise<DeskAnswer<DeskSheets>> {
    return this.answer(this.name, async () => {
      this.current = withPlans(this.original, plans, this.now());
      this.plans = [...plans];
      const names = this.built();
      if (this.current === null || names.length === 0) return { names, sheets: [], looks: [] };
      const book = await readGrid(this.current, { sheets: names });
      return { names, sheets: names.map((name) => book.sheets.find((one) => one.name === name)!), looks: book.looks };
    });
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

  private take(now: { name: string; file: OpenedFile; opened: Uint8Array; original: Uint8Array | null }): void {
    this.name = now.name;
    this.file = now.file;
    this.opened = now.opened;
    this.original = now.original;
    this.current = now.original;
    this.plans = [];
    this.reading = null;
  }

  /** A text file as a workbook; null where it is too long for one. */
  private async textFile(file: OpenedFile, language: Language): Promise<Uint8Array | null> {
    const { name } = file.sheets[0]!;
    const blocks: CellBlock[] = [];
    for await (const block of file.read(name)) {
      blocks.push(block);
      if (block.firstRow + block.rowCount > MOST_DRAWN_ROWS) return null;
    }
    return newWorkbook([{ name, blocks: blocks.map(typedCsvBlock) }], { now: this.now(), language });
  }

  /** The beginning of a long text file, and how long it is. */
  private async firstRows(file: OpenedFile, language: Language): Promise<GridWorkbook> {
    const { name } = file.sheets[0]!;
    let rowCount = 0;
    let first: CellBlock | null = null;
    for await (const block of file.read(name)) {
      first ??= beginning(block);
      rowCount = block.firstRow + block.rowCount;
    }
    const blocks = first === null ? [] : [typedCsvBlock(first)];
    const shown = await readGrid(newWorkbook([{ name, blocks }], { now: this.now(), language }));
    return { ...shown, sheets: shown.sheets.map((sheet) => ({ ...sheet, rowCount, whole: false })) };
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

function isAnswer<T>(value: T | DeskAnswer<T>): value is DeskAnswer<T> {
  return typeof value === "object" && value !== null && "ok" in value;
}

function withPlans(original: Uint8Array | null, plans: readonly Plan[], now: string): Uint8Array | null {
  return plans.reduce<Uint8Array | null>((bytes, plan) => addPlanNamed(bytes, plan, { now }).bytes, original);
}

/** The first rows of a block, as a block. */
function beginning(block: CellBlock): CellBlock {
  const rowCount = Math.min(SHOWN_ROWS, block.rowCount);
  const columns = block.columns.map((column) => ({
    ...column,
    tags: column.tags.slice(0, rowCount),
    values: column.values.slice(0, rowCount),
  }));
  return { ...block, rowCount, columns };
}
