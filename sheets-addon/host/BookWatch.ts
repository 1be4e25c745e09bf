import type { HostEvent } from "../../pane/port/Host";
import type { BookInfo, SheetInfo } from "../protocol";
import type { ServerDoor } from "./ServerDoor";

/** Tells when the user comes back to the sidebar, until the returned function is called. */
export type Attention = (listener: () => void) => () => void;

export interface BookNews {
  tell(event: HostEvent): void;
  /** Something was asked for in the menu. */
  wish(wish: string): void;
  /** Whether the spreadsheet is being written by this sidebar. */
  isWriting(): boolean;
}

/** Between two looks. */
const REST_MS = 1_500;
/** The cells of larger sheets aren't compared: the server would have to read all of them. */
const COMPARED_CELLS = 200_000;

/**
 * What changed in the spreadsheet while the user was in it: Google tells a sidebar of nothing, so it looks when he comes back.
 * Sheets are compared by their sizes; the ones that he was in, cell by cell.
 */
export class BookWatch {
  private known: BookInfo | null = null;
  private readonly visited = new Set<number>();
  private readonly prints = new Map<number, string>();
  private looking = false;
  private lookedAt = -Infinity;
  private stopped: (() => void) | null = null;

  constructor(
    private readonly door: ServerDoor,
    private readonly news: BookNews,
    private readonly attention: Attention,
    private readonly now: () => number = () => performance.now(),
  ) {}

  start(): void {
    this.stopped = this.attention(() => void this.look());
  }

  stop(): void {
    this.stopped?.();
    this.stopped = null;
  }

  /** The pane has got to know it as it is now, and reads what it needs. */
  seen(book: BookInfo): void {
    this.known = book;
    this.prints.clear();
    this.visited.clear();
    if (book.active !== null) this.visit(book.active.sheet);
  }

  /** The user is in a sheet. */
  visit(sheet: number): void {
    if (this.visited.has(sheet)) return;
    this.visited.add(sheet);
    const info = this.known?.sheets.find(({ id }) => id === sheet);
    if (info !== undefined) void this.print(info).catch(() => undefined);
  }

  private async look(): Promise<void> {
    const { known, news } = this;
    if (known === null || this.looking || news.isWriting() || this.now() - this.lookedAt < REST_MS) return;
    this.looking = true;
    try {
      const book = await this.door.call("book");
      // what was read meanwhile is newer
      if (news.isWriting() || this.known !== known) return;
      this.known = book;
      if (book.wish !== null) news.wish(book.wish);
      if (sheetsText(known) !== sheetsText(book)) news.tell({ type: "regions" });
      else for (const id of await this.changed(known, book)) news.tell({ type: "cells", region: String(id) });
    } catch {
      // that it can't be looked at is no reason to disturb
    } finally {
      this.looking = false;
      this.lookedAt = this.now();
    }
  }

  private async changed(before: BookInfo, book: BookInfo): Promise<number[]> {
    if (book.active !== null) this.visited.add(book.active.sheet);
    const changed: number[] = [];
    for (const info of book.sheets) {
      const { id, rowCount, columnCount } = info;
      const old = before.sheets.find((one) => one.id === id);
      const isOther = old !== undefined && (old.rowCount !== rowCount || old.columnCount !== columnCount);
      const isTyped = this.visited.has(id) && (await this.print(info));
      if (isOther || isTyped) changed.push(id);
    }
    return changed;
  }

  /** Whether the cells of a sheet are other ones than at the last look; of one that wasn't looked at, no. */
  private async print({ id, rowCount, columnCount }: SheetInfo): Promise<boolean> {
    if (rowCount * columnCount > COMPARED_CELLS) return false;
    const print = await this.door.call("print", id);
    const before = this.prints.get(id);
    this.prints.set(id, print);
    return before !== undefined && before !== print;
  }
}

function sheetsText({ sheets }: BookInfo): string {
  return JSON.stringify(sheets.map(({ id, name, hidden }) => [id, name, hidden]));
}
