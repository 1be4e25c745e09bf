import { transfer, wrap } from "comlink";
import { transferables, type CellBlock } from "../../core/index";
import type { Engine } from "./Engine";
import { LocalEngine } from "./LocalEngine";
import { stoppable } from "./stoppable";

/** The engine as it is asked from another thread. */
export type AskedEngine = {
  readonly [Key in keyof Engine]: (...args: Parameters<Engine[Key]>) => Promise<ReturnType<Engine[Key]>>;
};

/** The thread broke: it couldn't be started, or ran out of memory. */
export class ThreadFailure extends Error {
  override readonly name = "ThreadFailure";
}

/** A place where an engine computes: a worker of its own, or the page itself. */
export class Seat {
  readonly engine: AskedEngine;
  /** The workbook was read, whatever was found in it. */
  isRead = false;
  /** It has computed something, so it can. */
  hasAnswered = false;
  private readonly broken: Promise<never>;

  constructor(private readonly worker: Worker | null) {
    this.engine = worker === null ? inPage(new LocalEngine()) : wrap<Engine>(worker);
    this.broken = new Promise((_, reject) => {
      for (const event of ["error", "messageerror"]) {
        worker?.addEventListener(event, () => reject(new ThreadFailure(event)));
      }
    });
    // heard where something is waited for
    this.broken.catch(() => undefined);
  }

  get isWorker(): boolean {
    return this.worker !== null;
  }

  /** What is computed, unless the user stops it or the thread breaks: then the seat is to be left. */
  async wait<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
    const value = await stoppable(Promise.race([work, this.broken]), signal);
    this.hasAnswered = true;
    return value;
  }

  /** The block, to be handed over without copying it; it can't be read here afterwards. */
  handed(block: CellBlock): CellBlock {
    if (!this.isWorker) return block;
    return transfer(block, [...new Set(transferables(block))] as Transferable[]);
  }

  /** Ends whatever is being computed. */
  end(): void {
    this.worker?.terminate();
  }
}

/** The page gets a breath before each piece of work, so that it can show how far it is. */
function inPage(engine: Engine): AskedEngine {
  const breath = (): Promise<void> => new Promise((go) => setTimeout(go));
  return {
    findData: (request) => breath().then(() => engine.findData(request)),
    beginLedger: (typed) => breath().then(() => engine.beginLedger(typed)),
    push: (block) => breath().then(() => engine.push(block)),
    pushRegister: (sheet, blocks) => breath().then(() => engine.pushRegister(sheet, blocks)),
    finishLedger: (language) => breath().then(() => engine.finishLedger(language)),
    retype: (typed, register, language) => breath().then(() => engine.retype(typed, register, language)),
    answer: (given, language) => breath().then(() => engine.answer(given, language)),
    keepAnswers: (request) => breath().then(() => engine.keepAnswers(request)),
    check: (language) => breath().then(() => engine.check(language)),
    preview: (request) => breath().then(() => engine.preview(request)),
    build: (request) => breath().then(() => engine.build(request)),
    explain: (request) => breath().then(() => engine.explain(request)),
    news: (request) => breath().then(() => engine.news(request)),
    refresh: (request) => breath().then(() => engine.refresh(request)),
    next: (request) => breath().then(() => engine.next(request)),
    people: (language) => breath().then(() => engine.people(language)),
    copy: (request) => breath().then(() => engine.copy(request)),
    takeSettings: (request) => breath().then(() => engine.takeSettings(request)),
    removal: (request) => breath().then(() => engine.removal(request)),
    segmentsView: (request) => breath().then(() => engine.segmentsView(request)),
    segmentsTemplate: (request) => breath().then(() => engine.segmentsTemplate(request)),
    matrixView: (request) => breath().then(() => engine.matrixView(request)),
  };
}
