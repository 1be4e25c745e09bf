import type { CellBlock, FunctionError, Language } from "../../core/index";
import type { GridChanges, GridSheet, GridWorkbook } from "../../files/index";
import type { CellPlace, Grid, GridEvent, SheetOnGrid } from "../grid/Grid";

/**
 * The grid before it is there. Its script is by far the largest of the page, and the pane needs none of it: until it is
 * loaded, the sheets are those of the file, and what needs the real grid waits for it.
 */
export class LateGrid implements Grid {
  private real: Grid | null = null;
  private book: GridWorkbook = { sheets: [], looks: [] };
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly ready: Promise<Grid>;

  constructor(load: () => Promise<Grid>) {
    this.ready = load().then(async (grid) => {
      // a workbook may be opened while it is being shown
      for (let shown: GridWorkbook | null = null; shown !== this.book;) {
        shown = this.book;
        if (shown.sheets.length > 0) await grid.show(shown);
      }
      this.real = grid;
      grid.watch((event) => {
        for (const listener of this.listeners) listener(event);
      });
      return grid;
    });
    // who waits for it is told; nobody else needs to be
    this.ready.catch(() => undefined);
  }

  /** Fulfilled once the grid is on the page. */
  get loaded(): Promise<unknown> {
    return this.ready;
  }

  async show(book: GridWorkbook): Promise<void> {
    this.book = book;
    await this.real?.show(book);
  }

  sheets(): readonly SheetOnGrid[] {
    if (this.real !== null) return this.real.sheets();
    return this.drawn().map(({ name, hidden, rowCount, columnCount }) => {
      return { id: name, name, hidden, rowCount, columnCount, origin: "file" as const };
    });
  }

  blocks(id: string, rows?: number): IterableIterator<CellBlock> {
    if (this.real !== null) return this.real.blocks(id, rows);
    const sheet = this.drawn().find(({ name }) => name === id);
    return (sheet?.blocks ?? [])
      .map(({ cells }) => cells)
      .filter((block) => block.firstRow < (rows ?? Infinity))
      .map(copied)
      .values();
  }

  async addSheets(sheets: readonly GridSheet[], looks: GridWorkbook["looks"]): Promise<readonly SheetOnGrid[]> {
    return (await this.ready).addSheets(sheets, looks);
  }

  async replaceSheets(sheets: readonly GridSheet[], looks: GridWorkbook["looks"]): Promise<void> {
    await (await this.ready).replaceSheets(sheets, looks);
  }

  async removeSheets(ids: readonly string[]): Promise<void> {
    await (await this.ready).removeSheets(ids);
  }

  changes(): GridChanges | null {
    return this.real?.changes() ?? null;
  }

  async restore(changes: GridChanges): Promise<void> {
    await (await this.ready).restore(changes);
  }

  selection(): CellPlace | null {
    return this.real?.selection() ?? null;
  }

  faultAt(place: CellPlace): FunctionError | null {
    return this.real?.faultAt(place) ?? null;
  }

  async reveal(place: CellPlace): Promise<void> {
    await (await this.ready).reveal(place);
  }

  async endTyping(): Promise<void> {
    await this.real?.endTyping();
  }

  async computed(): Promise<void> {
    await this.real?.computed();
  }

  async undo(): Promise<void> {
    await (await this.ready).undo();
  }

  async redo(): Promise<void> {
    await (await this.ready).redo();
  }

  watch(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async setLanguage(language: Language): Promise<void> {
    await (await this.ready).setLanguage(language);
  }

  setDark(dark: boolean): void {
    void this.ready.then((grid) => {
      grid.setDark(dark);
    });
  }

  dispose(): void {
    this.real?.dispose();
  }

  private drawn(): readonly GridSheet[] {
    return this.book.sheets.filter(({ chartSheet }) => !chartSheet);
  }
}

/** Who asks for a block may give its buffers away; those of the file are still to be shown. */
function copied(block: CellBlock): CellBlock {
  const columns = block.columns.map((column) => {
    return { ...column, tags: column.tags.slice(), values: column.values.slice() };
  });
  return { ...block, columns };
}
