import {
  SAMPLE_ROWS,
  listsRecipes,
  type Language,
  type Plan,
  type SendPlan,
  type TextKey,
  type BuiltNews,
  type RefreshRequest,
  type RefreshedJob,
  type WorkbookNames,
} from "../../core/index";
import type { Host, Place, Region, Task } from "../port/Host";
import type {
  Answer,
  BuildRequest,
  BuiltJob,
  CellExplanation,
  CompanySummary,
  FindRequest,
  FoundData,
  Preview,
} from "./Engine";
import type { CheckView, GivenAnswers, KeepRequest } from "./Asking";
import { AnsweredFault, faultFor, isOfData } from "./AnsweredFault";
import { builtCells, registerBlocks, typedBlocks } from "./blocksOf";
import { cellsOf } from "./cellsOf";
import { isReadAnew, withoutAnswered } from "./isReadAnew";
import { Cancelled, PaneProblem } from "./faults";
import type { NewsRequest, NextRequest, Removal, RemovalRequest } from "./Refreshing";
import type { CopyRequest, People, SettingsRequest } from "./Sending";
import { Seat, ThreadFailure, type AskedEngine } from "./Seat";
import type { MatrixRequest, MatrixView, SegmentsRequest, SegmentsView, TemplateRequest, TemplateView } from "./Setup";
import { stoppable, stoppableItems } from "./stoppable";

/** More rows than these would stop a page that has no worker for too long. */
export const MOST_ROWS_IN_PAGE = 200_000;

/** What the user chose himself of the data; the rest is found. */
export type DataChoice = Pick<FindRequest, "sheet" | "columns" | "register" | "answers">;

/** Which built sheets are to be refreshed, by region; null: all of them. */
export type RefreshWish = Omit<RefreshRequest, "sheets" | "workbook"> & { readonly regions: readonly string[] | null };

/** Which built sheets a copy is made of, by region. */
export type CopyWish = Omit<CopyRequest, "sheets" | "names"> & { readonly regions: readonly string[] };

export interface Loaded {
  readonly found: FoundData;
  /** Null: there is no ledger that could be read; `found.fault` says why. */
  readonly company: CompanySummary | null;
}

/**
 * The engine as the pane's user interface asks it. It brings the cells from the host to a worker, one request after the
 * other. Work may be stopped at any moment: the worker is then thrown away, and the next request starts a new one and
 * reads the workbook again by itself. Nothing here throws: what went wrong is a fault in the language.
 */
export class EngineClient {
  private seat: Seat | null = null;
  private workers = true;
  private remembered: { readonly host: Host; readonly choice: DataChoice; readonly language: Language } | null = null;
  /** What was read last. */
  private loaded: Loaded | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private latestPreview: object | null = null;

  /** @param spawn starts a worker; null: there can be none, and the page itself computes, up to {@link MOST_ROWS_IN_PAGE} */
  constructor(
    private readonly spawn: () => Worker | null,
    private readonly tooManyRows: TextKey = "pane.fault.tooManyRows",
  ) {}

  /** Looks through the workbook, finds the ledger and reads it. */
  load(host: Host, choice: DataChoice, language: Language, task: Task = idle): Promise<Answer<Loaded>> {
    return this.inTurn(language, task, () => {
      this.remembered = { host, choice, language };
      return this.read(task);
    });
  }

  /** Of several that wait only the newest is computed; the older ones are answered as cancelled. */
  preview(request: BuildRequest, task: Task = idle): Promise<Answer<Preview>> {
    const mine = {};
    this.latestPreview = mine;
    const stillWanted = (): void => {
      if (this.latestPreview !== mine) throw new Cancelled();
    };
    return this.inTurn(request.language, task, async () => {
      stillWanted();
      await this.ready(task);
      stillWanted();
      return this.compute(task, (engine) => engine.preview(request));
    });
  }

  build(request: BuildRequest, task: Task = idle): Promise<Answer<BuiltJob>> {
    return this.inTurn(request.language, task, async () => {
      await this.ready(task);
      const workbook = await this.workbookNames(task);
      return this.compute(task, (engine) => engine.build({ ...request, workbook }));
    });
  }

  /** Why a cell is what it is; null where it is none of ours. */
  explain(place: Place, language: Language, today: number, task: Task = idle): Promise<Answer<CellExplanation | null>> {
    return this.inTurn(language, task, async () => {
      const blocks = this.remembered === null ? null : await builtCells(this.remembered.host, place, task);
      if (blocks === null) return null;
      await this.ready(task);
      const { row, column } = place;
      return this.compute(task, (engine) => engine.explain({ language, today, blocks, row, column }));
    });
  }

  news(request: NewsRequest, task: Task = idle): Promise<Answer<BuiltNews>> {
    return this.asked(request.language, task, (engine) => engine.news(request));
  }

  /** Built sheets as they are to be now, over the workbook as it is at this moment. */
  refresh({ regions: wanted, ...wish }: RefreshWish, task: Task = idle): Promise<Answer<RefreshedJob>> {
    return this.inTurn(wish.language, task, async () => {
      if (this.remembered === null) throw new PaneProblem("pane.fault.noData");
      const { host } = this.remembered;
      const { found } = await this.read(task);
      if (found.fault !== undefined) throw new AnsweredFault(found.fault);
      const regions = await stoppable(host.regions(), task.signal);
      const built = new Set([...found.built, ...found.newer].map(({ region }) => region));
      const sheets: RefreshRequest["sheets"][number][] = [];
      for (const region of regions) {
        if (!built.has(region.id) || (wanted !== null && !wanted.includes(region.id))) continue;
        const blocks = await cellsOf(host, region, task);
        const noted = await stoppable(host.notedRows(region), task.signal);
        sheets.push({ region: region.id, name: region.sheet, blocks, noted });
      }
      const workbook = await this.workbookNames(task);
      return this.compute(task, (engine) => engine.refresh({ ...wish, sheets, workbook }));
    });
  }

  next(request: NextRequest, task: Task = idle): Promise<Answer<BuiltJob>> {
    return this.inTurn(request.language, task, async () => {
      await this.ready(task);
      const workbook = await this.workbookNames(task);
      return this.compute(task, (engine) => engine.next({ ...request, workbook }));
    });
  }

  /** What is to be written, and which regions go, where built sheets are taken out. */
  removal(request: Omit<RemovalRequest, "workbook">, task: Task = idle): Promise<Answer<Removal>> {
    return this.inTurn(request.language, task, async () => {
      await this.ready(task);
      const workbook = await this.workbookNames(task);
      return this.ask(task, (engine) => engine.removal({ ...request, workbook }));
    });
  }

  people(language: Language, task: Task = idle): Promise<Answer<People>> {
    return this.asked(language, task, (engine) => engine.people(language));
  }

  /** A copy of built sheets, by their regions. */
  copy({ regions, ...wish }: CopyWish, task: Task = idle): Promise<Answer<SendPlan>> {
    return this.inTurn(wish.language, task, async () => {
      await this.ready(task);
      if (this.remembered === null) throw new PaneProblem("pane.fault.noData");
      const { host } = this.remembered;
      const all = await stoppable(host.regions(), task.signal);
      const sheets: CopyRequest["sheets"][number][] = [];
      for (const region of all.filter(({ id }) => regions.includes(id))) {
        sheets.push({ name: region.sheet, blocks: await cellsOf(host, region, task) });
      }
      const names = all.map(({ sheet }) => sheet);
      return this.compute(task, (engine) => engine.copy({ ...wish, sheets, names }));
    });
  }

  takeSettings(request: SettingsRequest, task: Task = idle): Promise<Answer<BuiltJob>> {
    return this.inTurn(request.language, task, async () => {
      await this.ready(task);
      const workbook = await this.workbookNames(task);
      return this.compute(task, (engine) => engine.takeSettings({ ...request, workbook }));
    });
  }

  check(language: Language, task: Task = idle): Promise<Answer<CheckView>> {
    return this.asked(language, task, (engine) => engine.check(language));
  }

  /** Reads by other answers what was read; the workbook is read again only where sheets or columns hang on them. */
  answer(given: GivenAnswers, language: Language, task: Task = idle): Promise<Answer<Loaded>> {
    return this.inTurn(language, task, async () => {
      if (this.remembered === null) throw new PaneProblem("pane.fault.noData");
      const before = this.remembered;
      const answers = { ...before.choice.answers, ...given };
      this.remembered = { ...before, choice: { ...withoutAnswered(before.choice, given), answers } };
      const { loaded } = this;
      try {
        if (loaded === null || this.seat?.isRead !== true || Object.keys(given).some(isReadAnew)) {
          const read = await this.read(task);
          if (read.company === null && read.found.fault !== undefined) throw new AnsweredFault(read.found.fault);
          return read;
        }
        const company = await this.compute(task, (engine) => engine.answer(given, language));
        this.loaded = { ...loaded, company };
        return this.loaded;
      } catch (problem) {
        // an answer by which nothing can be read is none; what is asked next reads as before
        this.remembered = before;
        if (this.seat !== null && Object.keys(given).some(isReadAnew)) this.seat.isRead = false;
        throw problem;
      }
    });
  }

  /** Reads anew what people type beside the ledger; all of the workbook where nothing has been read yet. */
  retype(language: Language, task: Task = idle): Promise<Answer<Loaded>> {
    return this.inTurn(language, task, async () => {
      if (this.remembered === null) throw new PaneProblem("pane.fault.noData");
      const { loaded } = this;
      if (loaded === null || loaded.company === null || this.seat?.isRead !== true) return this.read(task);
      const { found } = loaded;
      const { host } = this.remembered;
      const regions = await stoppable(host.regions(), task.signal);
      const typed = await typedBlocks(host, found, regions, task);
      const register = await registerBlocks(host, found, regions, task);
      const company = await this.compute(task, (engine) => engine.retype(typed, register, language));
      this.loaded = { ...loaded, company };
      return this.loaded;
    });
  }

  segmentsView(request: SegmentsRequest, task: Task = idle): Promise<Answer<SegmentsView>> {
    return this.asked(request.language, task, (engine) => engine.segmentsView(request));
  }

  segmentsTemplate(request: TemplateRequest, task: Task = idle): Promise<Answer<TemplateView>> {
    return this.asked(request.language, task, (engine) => engine.segmentsTemplate(request));
  }

  matrixView(request: MatrixRequest, task: Task = idle): Promise<Answer<MatrixView>> {
    return this.asked(request.language, task, (engine) => engine.matrixView(request));
  }

  /** What is to be written so that the workbook keeps the answers. */
  keepAnswers(request: Omit<KeepRequest, "workbook">, task: Task = idle): Promise<Answer<Plan>> {
    return this.inTurn(request.language, task, async () => {
      await this.ready(task);
      const workbook = await this.workbookNames(task);
      return this.ask(task, (engine) => engine.keepAnswers({ ...request, workbook }));
    });
  }

  /** Ends the worker; the next request starts another. */
  dispose(): void {
    this.seat?.end();
    this.seat = null;
  }

  /** One after the other: the worker holds one ledger, and a request in between must not find half of it. */
  private async inTurn<T>(language: Language, task: Task, work: () => Promise<T>): Promise<Answer<T>> {
    const before = this.tail;
    let leave = (): void => undefined;
    this.tail = new Promise<void>((resolve) => (leave = resolve));
    try {
      await stoppable(before, task.signal);
      return { ok: true, value: await work() };
    } catch (problem) {
      return { ok: false, fault: faultFor(language, task.signal.aborted ? new Cancelled() : problem) };
    } finally {
      void before.then(leave);
    }
  }

  /** What was loaded last is loaded again where its worker was thrown away. */
  private async ready(task: Task): Promise<void> {
    if (this.remembered === null || this.seat?.isRead === true) return;
    const { found } = await this.read(task);
    if (found.fault !== undefined) throw new AnsweredFault(found.fault);
  }

  private async read(task: Task): Promise<Loaded> {
    if (this.seat !== null) this.seat.isRead = false;
    const { found, regions } = await this.look(task);
    this.loaded = await this.readFound(found, regions, task);
    this.seat!.isRead = true;
    return this.loaded;
  }

  /** Looks at the beginnings of all sheets. */
  private async look(task: Task): Promise<{ found: FoundData; regions: readonly Region[] }> {
    const { host, choice, language } = this.remembered!;
    const regions = await stoppable(host.regions(), task.signal);
    const sheets: FindRequest["sheets"][number][] = [];
    for (const [at, region] of regions.entries()) {
      task.progress("pane.step.looking", at / regions.length);
      const beginning = await cellsOf(host, region, task, SAMPLE_ROWS);
      const { id, sheet, hidden, rowCount } = region;
      // the answers in it say which sheets and columns are meant
      const isWhole = rowCount <= SAMPLE_ROWS || !listsRecipes(beginning);
      const blocks = isWhole ? beginning : await cellsOf(host, region, task);
      sheets.push({ region: id, name: sheet, hidden, rowCount, blocks });
    }
    const found = await this.ask(task, (engine) => engine.findData({ ...choice, language, sheets }));
    return { found, regions };
  }

  private async readFound(found: FoundData, regions: readonly Region[], task: Task): Promise<Loaded> {
    if (found.ledger === null || found.fault !== undefined) return { found, company: null };
    const { host, language } = this.remembered!;
    const ledgers = found.ledger.together.map(({ region }) => regions.find(({ id }) => id === region)!);
    try {
      const rows = ledgers.reduce((sum, { rowCount }) => sum + rowCount, 0);
      if (!this.seat!.isWorker && rows > MOST_ROWS_IN_PAGE) {
        throw new PaneProblem(this.tooManyRows, { most: MOST_ROWS_IN_PAGE, rows });
      }
      const typed = await typedBlocks(host, found, regions, task);
      await this.ask(task, (engine) => engine.beginLedger(typed));
      task.progress("pane.step.reading", 0);
      let before = 0;
      for (const ledger of ledgers) {
        for await (const block of stoppableItems(host.read(ledger, task), task.signal)) {
          const share = Math.min(1, (before + block.firstRow + block.rowCount) / Math.max(1, rows));
          await this.ask(task, (engine, seat) => engine.push(seat.handed(block)));
          task.progress("pane.step.reading", share);
        }
        before += ledger.rowCount;
      }
      const register = await registerBlocks(host, found, regions, task);
      if (register !== null) {
        await this.ask(task, (engine) => engine.pushRegister(register.sheet, register.blocks));
      }
      const company = await this.compute(task, (engine) => engine.finishLedger(language));
      return { found, company };
    } catch (problem) {
      // what is wrong with the data is said beside the choices that may put it right
      const fault = faultFor(language, problem);
      if (problem instanceof Cancelled || fault.report !== undefined || !isOfData(problem)) throw problem;
      return { found: { ...found, fault }, company: null };
    }
  }

  /** The sheets as they are at this moment: what was built a moment ago may not have been read yet. */
  private async workbookNames(task: Task): Promise<WorkbookNames> {
    if (this.remembered === null) return { names: [], recipes: null };
    const { found, regions } = await this.look(task);
    const names = regions.map(({ sheet }) => sheet);
    const list = regions.find(({ id }) => id === found.recipes);
    if (list === undefined) return { names, recipes: null };
    const blocks = await cellsOf(this.remembered.host, list, task);
    return { names, recipes: { region: list.id, name: list.sheet, blocks } };
  }

  /** A question to the engine about what was read. */
  private asked<T>(
    language: Language,
    task: Task,
    run: (engine: AskedEngine) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    return this.inTurn(language, task, async () => {
      await this.ready(task);
      return this.ask(task, run);
    });
  }

  private compute<T>(task: Task, run: (engine: AskedEngine) => Promise<Answer<T>>): Promise<T> {
    task.progress("pane.step.computing", 0);
    return this.ask(task, run);
  }

  private async ask<T>(task: Task, run: (engine: AskedEngine, seat: Seat) => Promise<Answer<T>>): Promise<T> {
    if (task.signal.aborted) throw new Cancelled();
    this.seat ??= new Seat(this.started());
    const seat = this.seat;
    let answer: Answer<T>;
    try {
      answer = await seat.wait(run(seat.engine, seat), task.signal);
    } catch (problem) {
      seat.end();
      if (this.seat === seat) this.seat = null;
      if (!(problem instanceof ThreadFailure) || seat.hasAnswered) throw problem;
      // where no worker can be started, as some hosts rule, the page computes
      this.workers = false;
      return this.ask(task, run);
    }
    if (!answer.ok) throw new AnsweredFault(answer.fault);
    return answer.value;
  }

  private started(): Worker | null {
    if (!this.workers) return null;
    try {
      return this.spawn();
    } catch {
      return null;
    }
  }
}

const idle: Task = { signal: new AbortController().signal, progress: () => undefined };
