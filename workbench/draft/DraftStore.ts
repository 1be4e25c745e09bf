import { clear, createStore, get, setMany } from "idb-keyval";
import type { Plan } from "../../core/index";
import type { GridChanges } from "../../files/index";

/** What is kept of a workbook between two visits: the file with what was built, and what was typed since. */
export interface Draft {
  readonly name: string;
  /** What is to be opened again. */
  readonly bytes: Uint8Array;
  /** The workbook of what was built beside a text file that is too long for one. */
  readonly beside: Uint8Array | null;
  /** Of a draft that a former version kept: what is to be built again. */
  readonly plans: readonly Plan[];
  readonly changes: GridChanges | null;
  /** Serial day. */
  readonly savedOn: number;
}

type DraftFile = Pick<Draft, "name" | "bytes">;
type DraftWork = Omit<Draft, "name" | "bytes" | "plans">;
/** As it was kept before `beside` was: the file as it was opened, and the plans that had been carried out in it. */
type FormerWork = Pick<Draft, "plans" | "changes" | "savedOn">;

/**
 * One draft in the browser's own database; it never leaves the machine. A browser that has no database (private windows,
 * some files opened by double-click) keeps no draft: then `available` is false after the first try.
 */
export class DraftStore {
  available = true;
  private readonly store: ReturnType<typeof createStore> | null;
  private written: Uint8Array | null = null;

  constructor(name = "klientela") {
    this.store = typeof indexedDB === "undefined" ? null : createStore(name, "draft");
    this.available = this.store !== null;
  }

  async keep(draft: DraftFile & DraftWork): Promise<void> {
    const { name, bytes, beside, changes, savedOn } = draft;
    const work = { beside, changes, savedOn };
    const entries: [string, DraftFile | DraftWork][] = [["work", work]];
    if (this.written !== bytes) entries.push(["file", { name, bytes }]);
    await this.try(async (store) => setMany(entries, store));
    this.written = bytes;
  }

  async load(): Promise<Draft | null> {
    const [file, work] = await Promise.all([
      this.try((store) => get<DraftFile>("file", store)),
      this.try((store) => get<DraftWork | FormerWork>("work", store)),
    ]);
    return file === undefined || work === undefined ? null : { ...file, beside: null, plans: [], ...work };
  }

  async forget(): Promise<void> {
    this.written = null;
    await this.try((store) => clear(store));
  }

  private async try<T>(work: (store: ReturnType<typeof createStore>) => Promise<T>): Promise<T | undefined> {
    if (this.store === null || !this.available) return undefined;
    try {
      return await work(this.store);
    } catch {
      // the browser refuses its database here: the user is told in the status line
      this.available = false;
      return undefined;
    }
  }
}
