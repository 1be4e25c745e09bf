import { BuiltReads } from "../../addins/BuiltReads";
import { SAMPLE_ROWS, type CellBlock, type Plan } from "../../core/index";
import { type Applied, type Host, type HostEvent, type Place, type Region, type Task } from "../../pane/port/Host";
import { samePlace } from "../../pane/ui/useSelection";
import { applyPlan } from "../refresh/applyPlan";
import { keepLast } from "../refresh/keepLast";
import { recover } from "../refresh/recover";
import { undoLast } from "../refresh/undoLast";
import type { ExcelDoor } from "./ExcelDoor";
import { notedRows } from "./notedRows";
import { isNoCell, revealPlace, selectedPlace } from "./selection";
import { SheetEvents } from "./SheetEvents";
import { SheetReader } from "./SheetReader";
import { sheetRegions } from "./sheets";

/** The workbook that is open in Excel, as the pane sees it. Sheets are known by the ids that Excel gives them. */
export class ExcelHost implements Host {
  readonly capabilities = {
    name: "excel",
    tellsSelection: true,
    charts: true,
    dataBars: true,
    printSetup: true,
    choosesLanguage: true,
  } as const;
  private readonly reads = new BuiltReads();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly events: SheetEvents;
  /** Counts what is being written: what Excel tells meanwhile is of our own doing. */
  private writing = 0;
  private isRecovered = false;
  private selected: Place | null = null;
  /** The sheets as they were told last, in one text. */
  private known: string | null = null;

  constructor(private readonly door: ExcelDoor) {
    this.events = new SheetEvents(
      door,
      {
        selection: () => void this.followSelection(),
        cells: (region) => this.tell({ type: "cells", region }),
        sheets: () => void this.followSheets(),
      },
      () => this.writing > 0,
    );
  }

  async regions(): Promise<readonly Region[]> {
    if (!this.isRecovered) {
      await this.own(() => recover(this.door));
      this.isRecovered = true;
    }
    const regions = await this.door.run(sheetRegions);
    this.known = sheetsText(regions);
    return regions;
  }

  read(region: Region, task: Task, want?: { readonly rows: number }): AsyncIterable<CellBlock> {
    const blocks = new SheetReader(this.door, region, task, want?.rows).blocks();
    return want === undefined ? this.reads.kept(region.id, blocks) : blocks;
  }

  async notedRows(region: Region): Promise<readonly number[]> {
    const idle: Task = { signal: new AbortController().signal, progress: () => undefined };
    const beginning = this.reads.lastRead(region.id) ?? (await all(this.read(region, idle, { rows: SAMPLE_ROWS })));
    return this.door.run((context) => notedRows(context, region.id, beginning, this.door.has("1.18")));
  }

  apply(plan: Plan, present: readonly Region[], task: Task): Promise<Applied> {
    return this.changing(() => applyPlan(this.door, plan, present, task, this.reads));
  }

  undo(task: Task): Promise<void> {
    return this.changing(() => undoLast(this.door, task));
  }

  /** Nothing of it is told: what goes is bookkeeping that nobody is shown. */
  keep(): Promise<void> {
    return this.own(() => keepLast(this.door));
  }

  async selection(): Promise<Place | null> {
    try {
      this.selected = await this.door.run(selectedPlace);
    } catch (reason) {
      if (!isNoCell(reason)) throw reason;
      this.selected = null;
    }
    return this.selected;
  }

  reveal(place: Place): Promise<void> {
    return this.door.run((context) => revealPlace(context, place));
  }

  watch(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.events.start();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.events.stop();
    };
  }

  /** Fulfilled when Excel's events are registered, or no longer. */
  watching(): Promise<void> {
    return this.events.settled();
  }

  /** Writes; whoever watches is told once, afterwards. What couldn't be written has left everything as it was. */
  private async changing<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.own(work);
    this.reads.forget();
    this.known = null;
    this.tell({ type: "regions" });
    return done;
  }

  private async own<T>(work: () => Promise<T>): Promise<T> {
    this.writing++;
    try {
      return await work();
    } finally {
      this.writing--;
    }
  }

  private async followSelection(): Promise<void> {
    const before = this.selected;
    // that it can't be told is no reason to disturb: the next one may
    const place = await this.selection().catch(() => before);
    if (!samePlace(before, place)) this.tell({ type: "selection", place });
  }

  /** Excel tells of our own sheets a little later too: only what is other than the pane has seen is news. */
  private async followSheets(): Promise<void> {
    const before = this.known;
    const regions = await this.door.run(sheetRegions).catch(() => null);
    if (before !== null && before === (regions === null ? before : sheetsText(regions))) return;
    this.tell({ type: "regions" });
  }

  private tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

function sheetsText(regions: readonly Region[]): string {
  return JSON.stringify(regions.map(({ id, sheet, hidden }) => [id, sheet, hidden]));
}

async function all(source: AsyncIterable<CellBlock>): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of source) blocks.push(block);
  return blocks;
}
