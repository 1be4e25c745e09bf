import { SAMPLE_ROWS, freeSheetName, readBuilt, type CellBlock, type Plan, type SheetPlan } from "../../core/index";
import type { GridChanges } from "../../files/index";
import {
  HostFailure,
  type Applied,
  type Host,
  type HostEvent,
  type Place,
  type Region,
  type Task,
} from "../../pane/port/Host";
import type { DeskStep } from "../files/FileDesk";
import { SHOWN_ROWS } from "../files/limits";
import type { DeskClient } from "../files/DeskClient";
import type { CellPlace, Grid, SheetOnGrid } from "../grid/Grid";
import { jobOfLink } from "../sample/startSheet";
import { appliedFinding } from "./appliedFinding";

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
    return this.grid.sheets().map(this.toRegion);
  }

  /** The grid takes no notes: those of the file are all there are. */
  notedRows({ sheet }: Region): Promise<readonly number[]> {
    return this.desk.ask((desk) => desk.notedRows(sheet));
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

  async apply(plan: Plan, present: readonly Region[], task: Task): Promise<Applied> {
    await this.grid.endTyping();
    task.signal.throwIfAborted();
    const refreshed = plan.sheets.flatMap(({ carry }) => (carry === undefined ? [] : [carry.sheet]));
    for (const name of [...refreshed, ...present.map(({ sheet }) => sheet)]) this.checkBuilt(name);
    const gone = present.map(({ sheet }) => sheet).filter((name) => !refreshed.includes(name));
    const typed = refreshed.length === 0 ? null : await this.typed();
    task.signal.throwIfAborted();
    task.progress("workbench.step.writing", 0.1);
    const wished = this.withFreeNames(plan);
    const step = await this.desk.call((desk) => desk.apply(wished, gone, typed));
    await this.follow(step, task);
    return {
      regions: step.names
        .flatMap((name) => this.grid.sheets().filter((sheet) => sheet.name === name))
        .map(this.toRegion),
      findings: step.findings.map(appliedFinding),
    };
  }

  async undo(task: Task): Promise<void> {
    await this.grid.endTyping();
    const undoes = await this.desk.ask((desk) => desk.undoes());
    if (undoes === null) throw new HostFailure("refresh.undo.none");
    const names = new Set(undoes);
    // what was typed since would go with the sheets that are drawn anew
    const typed = this.grid.changes()?.sheets.find(({ sheet }) => names.has(sheet));
    if (typed !== undefined) throw new HostFailure("refresh.undo.typed", { sheet: typed.sheet });
    task.progress("workbench.step.writing", 0.1);
    await this.follow(await this.desk.call((desk) => desk.restoreBefore()), task);
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

  /** The file has taken the step, now the page does; where that fails, or the user stops it, both are as they were. */
  private async follow({ sheets, gone, looks }: DeskStep, task: Task): Promise<void> {
    const standing = new Set(this.grid.sheets().map(({ name }) => name));
    const others = sheets.filter(({ name }) => standing.has(name));
    // what is hidden and new is bookkeeping of the file
    const fresh = sheets.filter(({ name, hidden }) => !standing.has(name) && !hidden);
    let added: readonly SheetOnGrid[] = [];
    try {
      task.signal.throwIfAborted();
      task.progress("workbench.step.showing", 0.7);
      if (fresh.length > 0) added = await this.grid.addSheets(fresh, looks);
      task.signal.throwIfAborted();
      if (others.length > 0) await this.grid.replaceSheets(others, looks);
    } catch (reason) {
      if (added.length > 0) await this.grid.removeSheets(added.map(({ id }) => id));
      await this.desk.ask((desk) => desk.rollBack());
      throw reason;
    }
    // from here on nothing can be stopped any more
    if (gone.length > 0) await this.grid.removeSheets(gone.map((name) => this.idOf(name)));
    task.progress("workbench.step.showing", 1);
    this.tell({ type: "regions" });
  }

  /** What was typed and isn't in the file yet, formulas followed. */
  private async typed(): Promise<GridChanges | null> {
    await this.grid.computed();
    return this.grid.changes();
  }

  private withFreeNames(plan: Plan): Plan {
    const names = new Set(this.grid.sheets().map(({ name }) => name.toLowerCase()));
    const named = (sheet: SheetPlan): SheetPlan =>
      sheet.carry === undefined ? { ...sheet, name: freeSheetName(sheet.name, names) } : sheet;
    return { ...plan, sheets: plan.sheets.map(named) };
  }

  /** Only what Klientela built is refreshed or taken out. */
  private checkBuilt(name: string): void {
    const beginning = this.grid.blocks(this.idOf(name), SAMPLE_ROWS);
    if (readBuilt(beginning) === null) throw new HostFailure("workbench.fault.notOurs", { sheet: name });
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private readonly toRegion = ({ name, hidden, rowCount, columnCount }: SheetOnGrid): Region => {
    const rows = this.attached.get(name);
    return { id: name, sheet: name, hidden, rowCount: rows ?? rowCount, columnCount, attached: rows !== undefined };
  };

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
