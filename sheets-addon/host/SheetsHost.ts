import { BuiltReads } from "../../addins/BuiltReads";
import type { CellBlock, Plan, TextKey } from "../../core/index";
import {
  HostFailure,
  type Applied,
  type Host,
  type HostEvent,
  type Place,
  type Region,
  type Task,
} from "../../pane/port/Host";
import type { BookInfo, CellsPart, WorkInfo } from "../protocol";
import { applyPlan, type Planner } from "./Applying";
import { BookWatch, type Attention } from "./BookWatch";
import { isBusyFailure, NotPutBack } from "./failures";
import { partBlock } from "./partBlock";
import { readParts, rowsAtOnce } from "./readParts";
import { layDown, type LaidSheet } from "./layDown";
import type { ServerDoor } from "./ServerDoor";
import { sheetRegions } from "./sheetRegions";
import { recovered, untilFinished } from "./untilFinished";

export interface SheetsHostOptions {
  /** Tells when the user comes back to the sidebar. */
  readonly attention: Attention;
  /** What the menu was asked for: a job, "home" or "refresh". */
  readonly onWish: (wish: string) => void;
  /** What was asked of the server before there was a host. */
  readonly book?: BookInfo | null;
  /** Before the server is asked again; tests wait less. */
  readonly waits?: readonly number[];
  /** Before a spreadsheet that somebody writes in is looked at again; tests wait less. */
  readonly againMs?: number;
}

const AGAIN_MS = 8_000;

/** The spreadsheet that the sidebar stands in, as the pane sees it. Sheets are known by the ids that Google gives them. */
export class SheetsHost implements Host {
  readonly capabilities = {
    name: "sheets",
    tellsSelection: false,
    charts: true,
    dataBars: false,
    printSetup: false,
    choosesLanguage: true,
  } as const;
  private readonly reads = new BuiltReads();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly bookWatch: BookWatch;
  private isOpened = false;
  /** The piece of work that can be taken back, and a sheet of it. */
  private last: { readonly ticket: string; readonly sheet: string } | null = null;
  /** One that broke off and couldn't be put back. */
  private cutOff: string | null = null;
  private writing = 0;
  /** What is being written; others wait until the sheets are whole again. */
  private turn: Promise<unknown> = Promise.resolve();
  private first: BookInfo | null;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly door: ServerDoor,
    private readonly plan: Planner,
    private readonly options: SheetsHostOptions,
  ) {
    this.first = options.book ?? null;
    const news = {
      tell: (event: HostEvent) => this.tell(event),
      wish: options.onWish,
      isWriting: () => this.writing > 0,
    };
    this.bookWatch = new BookWatch(door, news, options.attention);
  }

  async regions(): Promise<readonly Region[]> {
    const book = await this.book();
    this.bookWatch.seen(book);
    return sheetRegions(book);
  }

  read(region: Region, task: Task, want?: { readonly rows: number }): AsyncIterable<CellBlock> {
    const blocks = this.blocks(region, task, want?.rows);
    return want === undefined ? this.reads.kept(region.id, blocks) : blocks;
  }

  async notedRows(region: Region): Promise<readonly number[]> {
    await this.turn;
    return this.door.call("notedRows", Number(region.id));
  }

  async apply(plan: Plan, present: readonly Region[], task: Task): Promise<Applied> {
    const { door, reads } = this;
    const tools = { door, plan: this.plan, reads, waits: this.options.waits };
    const { applied, ticket } = await this.changing(async () => {
      await this.withoutLeftovers();
      return applyPlan(tools, plan, present, task);
    });
    this.last = { ticket, sheet: applied.regions[0]?.sheet ?? "" };
    return applied;
  }

  undo(task: Task): Promise<void> {
    const { last } = this;
    if (last === null) return Promise.reject(new HostFailure("refresh.undo.none"));
    return this.changing(async () => {
      task.progress("sheets.step.restoring", 0);
      await this.putBack(last);
      this.last = null;
      task.progress("sheets.step.restoring", 1);
    });
  }

  /** Nothing of it is told: what goes is bookkeeping that nobody is shown. */
  async keep(): Promise<void> {
    const { last } = this;
    if (last === null) return;
    this.last = null;
    await this.own(() => untilFinished(() => this.door.call("keep", last.ticket)));
  }

  /**
   * Writes sheets of plain cells into a spreadsheet in which nothing stands yet.
   *
   * @throws HostFailure where something does
   */
  async layDown(sheets: readonly LaidSheet[], task: Task): Promise<void> {
    await this.changing(async () => {
      await this.withoutLeftovers();
      const book = await this.door.call("book");
      if (!isBlank(book)) throw new HostFailure("sheets.fault.notWritten");
      const ticket = await layDown(this.door, sheets, task, this.options.waits);
      await untilFinished(() => this.door.call("keep", ticket));
    });
  }

  async selection(): Promise<Place | null> {
    await this.turn;
    const place = await this.door.call("selection");
    if (place === null) return null;
    this.bookWatch.visit(place.sheet);
    return { region: String(place.sheet), row: place.row, column: place.column };
  }

  async reveal({ region, row, column }: Place): Promise<void> {
    await this.turn;
    await this.door.call("reveal", { sheet: Number(region), row, column });
  }

  watch(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.bookWatch.start();
    return () => {
      if (!this.listeners.delete(listener) || this.listeners.size > 0) return;
      this.bookWatch.stop();
      clearTimeout(this.again);
    };
  }

  private async putBack({ ticket, sheet }: { readonly ticket: string; readonly sheet: string }): Promise<void> {
    try {
      await untilFinished(() => this.door.call("undo", ticket));
    } catch (reason) {
      if (reason instanceof HostFailure && LEAVES_ALL.test(reason.code)) throw reason;
      // it may have come half way, which isn't "nothing was changed"
      throw new NotPutBack(ticket, sheet, reason);
    }
  }

  /** The spreadsheet in a state of rest: what was cut off is put in order first. */
  private book(): Promise<BookInfo> {
    return this.own(async () => {
      const book = this.first ?? (await this.door.call("book"));
      this.first = null;
      if (book.wish !== null) this.options.onWish(book.wish);
      const isOther = await this.putInOrder(book).catch((reason: unknown) => {
        if (!isBusyFailure(reason)) throw reason;
        this.lookAgain();
        throw new HostFailure("sheets.busy");
      });
      return isOther ? this.door.call("book") : book;
    });
  }

  /** Who only opens the sidebar while somebody writes has nothing to do over again: it is looked at until that is done. */
  private lookAgain(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      this.tell({ type: "regions" });
    }, this.options.againMs ?? AGAIN_MS);
  }

  /** Whether anything had to be done. What an earlier visit has left goes at the opening. */
  private async putInOrder({ work }: BookInfo): Promise<boolean> {
    const isCutOff = work !== null && work.state !== "done";
    const isLeft = !this.isOpened && (work?.state === "done" || work?.state === "finishing");
    const isOfBefore = isCutOff && work.ticket !== this.cutOff;
    if (isCutOff) await this.recover(work);
    // also of what was finished only now: nobody holds the ticket with which it could be undone
    if (isLeft) await recovered(this.door);
    this.isOpened = true;
    if (isOfBefore) this.tell({ type: "note", text: broughtTo(work) });
    return isCutOff || isLeft;
  }

  private async recover({ ticket }: WorkInfo): Promise<void> {
    // of one of our own it is known that nobody is at it any more
    if (ticket === this.cutOff) await untilFinished(() => this.door.call("takeBack", ticket));
    else await recovered(this.door);
    this.cutOff = null;
  }

  /** A piece of work that couldn't be put back, as where the connection broke, is before the next one begins. */
  private async withoutLeftovers(): Promise<void> {
    const { work } = await this.door.call("book");
    if (work !== null && work.state !== "done") await this.recover(work);
  }

  private async *blocks(region: Region, task: Task, rows = Infinity): AsyncGenerator<CellBlock> {
    const id = Number(region.id);
    const end = Math.min(rows, region.rowCount);
    const step = rowsAtOnce(region.columnCount);
    const ask = async (first: number, count: number): Promise<CellsPart> => {
      await this.turn;
      return this.door.call("cells", id, first, count, false);
    };
    for await (const part of readParts(end, step, ask, task)) {
      const block = partBlock(region.sheet, part);
      if (block !== null) yield block;
    }
  }

  /** Writes; whoever watches is told once, afterwards. What couldn't be written has left everything as it was. */
  private async changing<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.own(work).catch((reason: unknown) => {
      if (reason instanceof NotPutBack) this.cutOff = reason.ticket;
      throw reason;
    });
    this.reads.forget();
    this.tell({ type: "regions" });
    return done;
  }

  /** One after the other, and nobody reads meanwhile. */
  private own<T>(work: () => Promise<T>): Promise<T> {
    this.writing++;
    const mine = this.turn.then(work).finally(() => {
      this.writing--;
    });
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

/** What is said where taking back hasn't begun, or goes on by itself at the next click. */
const LEAVES_ALL = /^(?:refresh\.undo\.|sheets\.fault\.(?:busy|connection)$)/;

/** Whether nothing stands in it: somebody has just made it. */
function isBlank({ sheets }: BookInfo): boolean {
  return sheets.every(({ rowCount }) => rowCount === 0);
}

/** What becomes of a piece of work that was cut off: one that was nearly done is finished, another taken back. */
function broughtTo({ state }: WorkInfo): TextKey {
  return state === "finishing" ? "sheets.note.finished" : "sheets.note.takenBack";
}
