import { freeSheetName, type CellBlock, type Plan } from "../../core/index";
import { HostFailure, type Host, type HostEvent, type Place, type Region, type Task } from "../../pane/port/Host";
import { SHOWN_ROWS } from "../files/limits";
import type { DeskClient } from "../files/DeskClient";
import type { CellPlace, Grid, SheetOnGrid } from "../grid/Grid";
import { jobOfLink } from "../sample/startSheet";

/**
 * The workbook on the page as the pane sees it: cells come from the grid, built sheets go through the file. Sheets are
 * known by their names, which the grid and the file share.
 */
export class WorkbenchHost implements Host {
  readonly capabilities = {
    name: "workbench",
    tellsSelection: true,
    charts: true,
    dataBars: true,
    printSetup: true,
    choosesLanguage: false,
  } as const;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  /** Sheets that are too long to be drawn: name → rows. */
  private attached: ReadonlyMap<string, number> = new Map();
  private tellFirst: () => void = () => undefined;
  /** Before the first workbook is open nothing can be said of its sheets. */
  private readonly firstOpened = new Promise<void>((resolve) => {
    this.tellFirst = resolve;
  });

  constructor(
    private readonly grid: Grid,
    private readonly desk: DeskClient,
  ) {
    grid.watch((event) => {
      if (event.type === "selection") this.tell({ type: "selection", place: this.toPlace(event.place) });
      if (event.type === "cells") this.tell({ type: "cells", region: this.nameOf(event.sheet) });
      if (event.type === "sheets") this.tell({ type: "regions" });
      if (event.type === "click" && typeof event.value === "string") {
        const job = jobOfLink(this.nameOf(event.place.sheet), event.value);
        if (job !== null) this.tell({ type: "job", job });
      }
    });
  }

  /** Another workbook is open. */
  opened(attached: ReadonlyMap<string, number>): void {
    this.tellFirst();
    this.attached = attached;
    this.tell({ type: "opened" });
  }

  async regions(): Promise<readonly Region[]> {
    // what is being typed in a cell is not finished by it: the pane looks again and again
    await this.firstOpened;
    return this.grid.sheets().map((sheet) => this.toRegion(sheet));
  }

  async *read(region: Region, task: Task, want?: { readonly rows: number }): AsyncIterable<CellBlock> {
    task.signal.throwIfAborted();
    if (!region.attached || (want !== undefined && want.rows <= SHOWN_ROWS)) {
      for (const block of this.grid.blocks(this.idOf(region.id), want?.rows)) {
        task.signal.throwIfAborted();
        yield block;
      }
      return;
    }
    await this.desk.call((desk) => desk.beginRead(region.sheet, want?.rows));
    for (;;) {
      const block = await this.desk.call((desk) => desk.next());
      task.signal.throwIfAborted();
      if (block === null) return;
      yield block;
    }
  }

  async apply(plan: Plan, present: readonly Region[], task: Task): Promise<readonly Region[]> {
    await this.grid.endTyping();
    task.signal.throwIfAborted();
    const removable = new Set(await this.desk.ask((desk) => desk.built()));
    const foreign = present.find(({ sheet }) => !removable.has(sheet));
    if (foreign !== undefined) throw new HostFailure("workbench.fault.notOurs", { sheet: foreign.sheet });
    const added = plan.sheets.length === 0 ? [] : await this.add(plan, task);
    // from here on nothing can be stopped any more
    if (present.length > 0) {
      await this.desk.call((desk) => desk.remove(present.map(({ sheet }) => sheet)));
      await this.grid.removeSheets(present.map(({ id }) => this.idOf(id)));
    }
    this.tell({ type: "regions" });
    return added;
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(this.toPlace(this.grid.selection()));
  }

  async reveal({ region, row, column }: Place): Promise<void> {
    await this.grid.reveal({ sheet: this.idOf(region), row, column });
  }

  watch(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Into the file first, then on the page; where either fails, or the user stops it, both are as they were. */
  private async add(plan: Plan, task: Task): Promise<readonly Region[]> {
    const names = new Set(this.grid.sheets().map(({ name }) => name.toLowerCase()));
    const wished: Plan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({ ...sheet, name: freeSheetName(sheet.name, names) })),
    };
    task.progress("workbench.step.writing", 0.1);
    const built = await this.desk.call((desk) => desk.build(wished));
    try {
      task.signal.throwIfAborted();
      task.progress("workbench.step.showing", 0.7);
      const shown = await this.grid.addSheets(built.sheets, built.looks);
      if (task.signal.aborted) {
        await this.grid.removeSheets(shown.map(({ id }) => id));
        task.signal.throwIfAborted();
      }
      task.progress("workbench.step.showing", 1);
      return shown.map((sheet) => this.toRegion(sheet));
    } catch (reason) {
      await this.desk.call((desk) => desk.remove(built.names));
      throw reason;
    }
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private toRegion({ name, hidden, rowCount, columnCount }: SheetOnGrid): Region {
    const rows = this.attached.get(name);
    return { id: name, sheet: name, hidden, rowCount: rows ?? rowCount, columnCount, attached: rows !== undefined };
  }

  private toPlace(place: CellPlace | null): Place | null {
    return place && { region: this.nameOf(place.sheet), row: place.row, column: place.column };
  }

  private nameOf(id: string): string {
    return this.grid.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  }

  /** A sheet that was renamed or removed meanwhile is no sheet any more. */
  private idOf(name: string): string {
    const sheet = this.grid.sheets().find((one) => one.name === name);
    if (sheet === undefined) throw new HostFailure("workbench.fault.noSheet", { sheet: name });
    return sheet.id;
  }
}
