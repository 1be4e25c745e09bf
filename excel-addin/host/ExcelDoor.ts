import { failureOf } from "./failures";

/** What of Microsoft's library the add-in is given: in Excel the real one, in tests the same in front of another host. */
export interface ExcelApi {
  readonly run: (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ) => Promise<unknown>;
  /** Whether Excel has a requirement set: `supports("ExcelApi", "1.13")`. */
  readonly supports: (set: string, version: string) => boolean;
}

/** The only way to Excel: pieces of work one after the other, whose errors come out as a `HostFailure`. */
export class ExcelDoor {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly api: ExcelApi) {}

  /** Whether Excel has the members that came with a version of its interface. */
  has(version: `1.${number}`): boolean {
    return this.api.supports("ExcelApi", version);
  }

  /**
   * Does a piece of work when those before it are done, so that none reads what another has half written. While a cell is
   * being typed in it waits; all that it writes is one step to be undone, where Excel knows how.
   */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const turn = this.last.then(() => this.now(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async now<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const undo = this.has("1.20") ? { mergeUndoGroup: true } : {};
    try {
      return (await this.api.run({ delayForCellEdit: true, ...undo }, work)) as T;
    } catch (reason) {
      throw failureOf(reason);
    }
  }
}
