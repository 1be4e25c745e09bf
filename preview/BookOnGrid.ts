import { cellAddress } from "../core/index";
import type { CellChange, GridChanges, GridSheet, SheetChange } from "../files/index";
import { areaOrNull } from "../test/hosts/model/address";
import { CellFault, FormulaCell, type Content } from "../test/hosts/model/Content";
import type { CellPlace, Grid } from "../workbench/grid/Grid";
import { fingerprint } from "./fingerprint";
import type { FunctionCalls } from "./FunctionCalls";
import type { PreviewBook, PreviewSheet } from "./PreviewBook";

/** Milliseconds without a request after which a change of the workbook is drawn, and without typing after which it is read. */
const REST = 150;

/** Milliseconds in which the grid tells of selections that nobody has made. */
const SETTLES_WITHIN = 400;

/** A cell that was typed in since its sheet was drawn: what it was before, and what was taken over last. */
interface Taken {
  readonly content: Content;
  readonly look: number;
  text: string;
}

/**
 * Keeps the workbook of the host and the grid alike. What is typed and selected in the grid happens in the workbook, where the
 * add-in finds it; what the add-in writes is drawn, each sheet that has changed anew.
 */
export class BookOnGrid<Sheet extends PreviewSheet> {
  /** Sheet → how it looked when it was drawn. */
  private drawn = new Map<Sheet, { readonly name: string; readonly print: string }>();
  /** Sheets that were added in the grid: its id → the sheet. */
  private readonly added = new Map<string, Sheet>();
  private taken = new Map<Sheet, Map<string, Taken>>();
  private timers: Record<"typed" | "asked", ReturnType<typeof setTimeout> | undefined> = {
    typed: undefined,
    asked: undefined,
  };
  private last: Promise<void> = Promise.resolve();
  private place = "";
  /** What is selected meanwhile nobody has selected. */
  private showing = false;

  constructor(
    private readonly book: PreviewBook<Sheet>,
    private readonly grid: Grid,
    private readonly calls: FunctionCalls<Sheet>,
  ) {}

  async show(): Promise<void> {
    await this.calls.compute();
    await this.showWhole();
    this.grid.watch((event) => {
      if (event.type === "cells" || event.type === "sheets") this.soon("typed", () => this.takeOver());
      if (event.type === "selection") this.pick(event.place);
    });
  }

  /** The add-in has asked the workbook for something, or changed it. */
  asked(): void {
    this.soon("asked", () => this.follow());
  }

  /** Fulfilled when all that was typed is in the workbook: an add-in reads what is there. */
  async settled(): Promise<void> {
    if (this.timers.typed !== undefined) {
      clearTimeout(this.timers.typed);
      this.timers.typed = undefined;
      this.inTurn(() => this.takeOver());
    }
    await this.last;
  }

  private soon(what: "typed" | "asked", work: () => Promise<void>): void {
    clearTimeout(this.timers[what]);
    this.timers[what] = setTimeout(() => {
      this.timers[what] = undefined;
      this.inTurn(work);
    }, REST);
  }

  private inTurn(work: () => Promise<void>): void {
    this.last = this.last.then(work);
  }

  /** What was typed in the grid goes into the workbook. */
  private async takeOver(): Promise<void> {
    await this.grid.computed();
    const before = this.book.stamp;
    this.followSheets();
    const written = this.write(this.grid.changes());
    if (this.book.stamp === before) return;
    this.book.typed(written);
    this.remember();
    if (await this.calls.compute()) await this.draw();
  }

  /** What the add-in has changed comes onto the grid. */
  private async follow(): Promise<void> {
    await this.calls.compute();
    await this.draw();
    await this.revealActive();
  }

  /** Sheets that the user has added, renamed or removed in the grid. */
  private followSheets(): void {
    const shown = this.grid.sheets();
    for (const { id, name, origin } of shown) {
      const known = this.added.get(id);
      if (known !== undefined && known.name !== name) this.book.rename(known, name);
      if (known !== undefined || origin === "file" || this.book.find(name) !== null) continue;
      const sheet = this.book.add(name);
      this.added.set(id, sheet);
      this.drawn.set(sheet, { name, print: "" });
    }
    for (const [id, sheet] of this.added) {
      if (shown.some((one) => one.id === id)) continue;
      this.added.delete(id);
      this.drawn.delete(sheet);
      if (!sheet.deleted) this.book.delete(sheet);
    }
  }

  /** Cells that were written, by their sheets. */
  private write(changes: GridChanges | null): Map<Sheet, string[]> {
    const written = new Map<Sheet, string[]>();
    const there = new Map<Sheet, Set<string>>();
    for (const change of changes?.sheets ?? []) {
      const sheet = this.book.find(change.sheet);
      if (sheet === null) continue;
      there.set(sheet, new Set(cellsOf(change).map(({ row, column }) => cellAddress(row, column))));
      const areas = cellsOf(change).flatMap((cell) =>
        this.writeCell(sheet, cell) ? [cellAddress(cell.row, cell.column)] : [],
      );
      if (areas.length > 0) written.set(sheet, areas);
      const { widths, heights } = change.type === "added" ? change.content : change;
      for (const { column, width } of widths) this.book.setWidth(sheet, column, width);
      for (const { row, height } of heights) this.book.setHeight(sheet, row, height);
    }
    // what is no change any more was undone
    for (const [sheet, cells] of this.taken) {
      for (const [address, { content, look }] of cells) {
        if (there.get(sheet)?.has(address) === true) continue;
        cells.delete(address);
        const { firstRow: row, firstColumn: column } = areaOrNull(address)!;
        sheet.grid.column(column).putLook(row, look);
        sheet.put(row, column, content);
        written.set(sheet, [...(written.get(sheet) ?? []), address]);
      }
    }
    return written;
  }

  /** Whether something was written: what stands there already isn't. */
  private writeCell(sheet: Sheet, change: CellChange): boolean {
    // what only follows from others the host computes itself
    if (!change.typed) return false;
    const { row, column, value, formula, look } = change;
    const address = cellAddress(row, column);
    const text = JSON.stringify([value, formula, look]);
    let cells = this.taken.get(sheet);
    if (cells === undefined) this.taken.set(sheet, (cells = new Map()));
    const before = cells.get(address);
    if (before?.text === text) return false;
    const { grid } = sheet;
    const original = before ?? { content: grid.content(row, column), look: grid.look(row, column) };
    cells.set(address, { ...original, text });
    if (look !== undefined) {
      grid.column(column).putLook(row, this.book.lookNumber(look, original.look));
    }
    const content = formula !== null ? new FormulaCell(`=${formula}`) : contentOf(value);
    sheet.put(row, column, content);
    return true;
  }

  /** Draws what is other than it was drawn last: some sheets, or all where they came into another order. */
  private async draw(): Promise<void> {
    const sheets = this.book.drawn();
    const stand = [...this.drawn.keys()];
    const stay = stand.filter((sheet) => sheets.includes(sheet) && this.drawn.get(sheet)!.name === sheet.name);
    const isBehind = stay.every((sheet, at) => sheets[at] === sheet);
    const made = sheets.map((sheet) => this.made(sheet));
    const changed = made.filter(({ sheet, print }) => this.drawn.get(sheet)?.print !== print);
    if (changed.length === 0 && stay.length === stand.length && isBehind) return;
    await this.grid.endTyping();
    if (!isBehind || stay.length === 0) return this.showWhole();
    const looks = this.book.looks();
    const fresh = changed.filter(({ sheet }) => !stay.includes(sheet));
    const others = changed.filter(({ sheet }) => stay.includes(sheet));
    const gone = stand.filter((sheet) => !stay.includes(sheet)).map((sheet) => this.drawn.get(sheet)!.name);
    // added before others go, so that one is left to be shown; a name that is still there would be taken
    const ids = this.grid.sheets().flatMap(({ id, name }) => (gone.includes(name) ? [id] : []));
    if (fresh.some(({ drawing }) => gone.includes(drawing.name))) return this.showWhole();
    if (fresh.length > 0) await this.grid.addSheets(drawingsOf(fresh), looks);
    if (others.length > 0) await this.grid.replaceSheets(drawingsOf(others), looks);
    if (ids.length > 0) await this.grid.removeSheets(ids);
    for (const { sheet } of others) this.taken.delete(sheet);
    this.forgetAdded();
    this.remember();
  }

  private async showWhole(): Promise<void> {
    this.showing = true;
    const drawings = this.book.drawn().map((sheet) => this.made(sheet).drawing);
    await this.grid.show({ sheets: drawings, looks: this.book.looks() });
    this.taken = new Map();
    this.added.clear();
    this.remember();
    // the grid begins with its first cell, the workbook is elsewhere
    this.place = "";
    await this.revealActive();
    await new Promise((resolve) => setTimeout(resolve, SETTLES_WITHIN));
    this.showing = false;
  }

  /** What stands in the workbook is what the grid shows. */
  private remember(): void {
    this.drawn = new Map(
      this.book.drawn().map((sheet) => [sheet, { name: sheet.name, print: this.made(sheet).print }]),
    );
  }

  private forgetAdded(): void {
    const files = new Set(this.grid.sheets().flatMap(({ id, origin }) => (origin === "user" ? [id] : [])));
    for (const id of this.added.keys()) if (!files.has(id)) this.added.delete(id);
  }

  private made(sheet: Sheet): Made<Sheet> {
    const drawing = this.book.drawing(sheet, this.calls.fillsOf);
    return { sheet, drawing, print: fingerprint(drawing) };
  }

  /** The user has selected a cell. */
  private pick(place: CellPlace | null): void {
    const name = place === null ? undefined : this.grid.sheets().find(({ id }) => id === place.sheet)?.name;
    const sheet = name === undefined ? null : this.book.find(name);
    if (this.showing || place === null || sheet === null || !this.book.isShown(sheet)) return;
    const now = `${sheet.id} ${cellAddress(place.row, place.column)}`;
    if (now === this.placeOfBook()) return;
    this.place = now;
    this.book.pick(sheet, place.row, place.column);
  }

  /** The cell that the add-in has selected. */
  private async revealActive(): Promise<void> {
    const active = this.book.active();
    const now = this.placeOfBook();
    if (active === null || now === this.place) return;
    this.place = now;
    const id = this.grid.sheets().find(({ name }) => name === active.sheet.name)?.id;
    const { row, column } = active;
    if (id !== undefined) await this.grid.reveal({ sheet: id, row, column });
  }

  private placeOfBook(): string {
    const active = this.book.active();
    return active === null ? "" : `${active.sheet.id} ${cellAddress(active.row, active.column)}`;
  }
}

interface Made<Sheet> {
  readonly sheet: Sheet;
  readonly drawing: GridSheet;
  readonly print: string;
}

function drawingsOf(made: readonly Pick<Made<unknown>, "drawing">[]): GridSheet[] {
  return made.map(({ drawing }) => drawing);
}

function cellsOf(change: SheetChange): readonly CellChange[] {
  return change.type === "added" ? change.content.cells : change.cells;
}

function contentOf(value: CellChange["value"]): Content {
  return typeof value === "object" && value !== null ? new CellFault(value.error) : value;
}
