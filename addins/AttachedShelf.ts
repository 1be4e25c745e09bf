import { HostFailure } from "../pane/port/Host";
import type { AttachedFiles, AttachedName } from "../pane/ui/PaneOptions";
import type { AttachedHost } from "./AttachedHost";

/** A file that the user has chosen. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

/** The files beside the workbook as the pane lists them: those that lie there, one that is being opened, one that couldn't be. */
export class AttachedShelf implements AttachedFiles {
  /** Not there (yet): their numbers are below 0. */
  private others: readonly AttachedName[] = [];
  private listed: readonly AttachedName[] = [];
  private readonly listeners = new Set<() => void>();
  private made = 0;

  constructor(private readonly host: AttachedHost) {}

  readonly list = (): readonly AttachedName[] => this.listed;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Lays a file beside the workbook; what goes wrong stands in the list. */
  open(file: ChosenFile): Promise<void> {
    return this.listedWhile(file.name, async () => {
      await this.host.attach(file.name, new Uint8Array(await file.arrayBuffer()));
    });
  }

  /** The file is listed as one that is being opened as long as the work takes; what goes wrong stands in the list. */
  async listedWhile(name: string, work: () => Promise<void>): Promise<void> {
    const entry = { id: --this.made, name, rows: 0, opening: true, fault: null };
    this.put([...this.others.filter((one) => one.name !== name), entry]);
    const without = (): AttachedName[] => this.others.filter(({ id }) => id !== entry.id);
    try {
      await work();
      this.put(without());
    } catch (reason) {
      const { code, params } =
        reason instanceof HostFailure
          ? reason
          : new HostFailure("cli.problem.ourMistake", { message: reason instanceof Error ? reason.name : "" });
      this.put([...without(), { ...entry, opening: false, fault: { code, params } }]);
    }
  }

  remove(id: number): void {
    if (id < 0) this.put(this.others.filter((one) => one.id !== id));
    else
      void this.host.detach(id).then(
        () => this.put(this.others),
        () => this.put(this.others),
      );
  }

  private put(others: readonly AttachedName[]): void {
    this.others = others;
    const attached = this.host.attached().map(({ id, name, sheets }): AttachedName => {
      return { id, name, rows: sheets.reduce((sum, { rowCount }) => sum + rowCount, 0), opening: false, fault: null };
    });
    this.listed = [...attached, ...others];
    for (const listener of [...this.listeners]) listener();
  }
}
