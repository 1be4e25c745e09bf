import { clear, createStore, get, setMany } from "idb-keyval";
import type { GridChanges } from "../../files/index";
import type { AppliedPlan } from "../files/FileDesk";

/** What is kept of a workbook between two visits: the file once, and after each change what was built and typed. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly plans: readonly AppliedPlan[];
  readonly changes: GridChanges | null;
  /** Serial day. */
  readonly savedOn: number;
}

type DraftFile = Pick<Draft, "name" | "bytes">;
type DraftWork = Omit<Draft, "name" | "bytes">;

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

  async keep(draft: Draft): Promise<void> {
    const { name, bytes, ...work } = draft;
    const entries: [string, DraftFile | DraftWork][] = [["work", work]];
    if (this.written !== bytes) entries.push(["file", { name, bytes }]);
    await this.try(async (store) => setMany(entries, store));
    this.written = bytes;
  }

  async load(): Promise<Draft | null> {
    const [file, work] = await Promise.all([
      this.try((store) => get<DraftFile>("file", store)),
      this.try((store) => get<DraftWork>("work", store)),
    ]);
    return file === undefined || work === undefined ? null : { ...file, ...work };
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
