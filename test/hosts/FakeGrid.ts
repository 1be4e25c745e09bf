import type { CellBlock } from "../../core/index";
import type { GridChanges, GridSheet, GridWorkbook } from "../../files/index";
import type { CellPlace, Grid, GridEvent, SheetOnGrid } from "../../workbench/grid/Grid";

/** A grid that draws nothing: the sheets as they were given to it, and what is asked of it. */
export class FakeGrid implements Grid {
  private shown: GridSheet[] = [];
  private readonly listeners = new Set<(event: GridEvent) => void>();
  typed: GridChanges | null = null;
  /** Called before sheets are added: where it throws, the grid has failed. */
  beforeAdding: () => void | Promise<void> = () => undefined;
  /** The same before sheets are drawn anew. */
  beforeReplacing: () => void | Promise<void> = () => undefined;

  show(book: GridWorkbook): Promise<void> {
    this.shown = [...book.sheets];
    return Promise.resolve();
  }

  shownSheet(name: string): GridSheet {
    return this.shown.find((sheet) => sheet.name === name)!;
  }

  sheets(): readonly SheetOnGrid[] {
    return this.shown.map(({ name, hidden, rowCount, columnCount }) => {
      return { id: `id of ${name}`, name, hidden, rowCount, columnCount, origin: "file" as const };
    });
  }

  async addSheets(sheets: readonly GridSheet[]): Promise<readonly SheetOnGrid[]> {
    await this.beforeAdding();
    this.shown.push(...sheets);
    const names = new Set(sheets.map(({ name }) => name));
    return this.sheets().filter(({ name }) => names.has(name));
  }

  async replaceSheets(sheets: readonly GridSheet[]): Promise<void> {
    await this.beforeReplacing();
    const replaced = sheets.map(({ name }) => this.shown.findIndex((one) => one.name === name));
    if (replaced.includes(-1)) throw new Error("FakeGrid: no such sheet");
    replaced.forEach((at, index) => (this.shown[at] = sheets[index]!));
    // what was typed on other sheets is still only on the page
    const drawn = new Set(sheets.map(({ name }) => name));
    const left = (this.typed?.sheets ?? []).filter(({ sheet }) => !drawn.has(sheet));
    this.typed = left.length === 0 ? null : { sheets: left };
  }

  removeSheets(ids: readonly string[]): Promise<void> {
    this.shown = this.shown.filter(({ name }) => !ids.includes(`id of ${name}`));
    return Promise.resolve();
  }

  blocks(id: string): IterableIterator<CellBlock> {
    const sheet = this.shown.find(({ name }) => `id of ${name}` === id);
    return (sheet?.blocks ?? []).map(({ cells }) => cells).values();
  }

  changes(): GridChanges | null {
    return this.typed;
  }

  restore(changes: GridChanges): Promise<void> {
    this.typed = changes;
    return Promise.resolve();
  }

  selection(): CellPlace | null {
    return null;
  }

  faultAt(): null {
    return null;
  }

  reveal(): Promise<void> {
    return Promise.resolve();
  }

  typingEnded = 0;

  endTyping(): Promise<void> {
    this.typingEnded++;
    return Promise.resolve();
  }

  computed(): Promise<void> {
    return Promise.resolve();
  }

  undo(): Promise<void> {
    return Promise.resolve();
  }

  redo(): Promise<void> {
    return Promise.resolve();
  }

  watch(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  setLanguage(): Promise<void> {
    return Promise.resolve();
  }

  setDark(): void {
    // draws nothing
  }

  dispose(): void {
    // holds nothing
  }
}
