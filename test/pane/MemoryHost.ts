import { CellBlockBuilder, cellAt, freeSheetName, type CellBlock, type CellValue, type Plan } from "../../core/index";
import type { Applied, Capabilities, Host, HostEvent, HostFailure, Place, Region, Task } from "../../pane/port/Host";
import { carriedRows } from "./carriedRows";
import { writtenSheet } from "./writtenSheet";

/** A sheet of a workbook in memory: rows of cells. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden?: boolean;
  rows: CellValue[][];
}

interface Kept extends MemorySheet {
  readonly id: string;
}

/**
 * A host without a screen. Like a real one it hands over blocks of its own making, is slow (every answer takes a turn),
 * and can be told to fail.
 */
export class MemoryHost implements Host {
  readonly capabilities: Capabilities = {
    name: "memory",
    tellsSelection: true,
    charts: true,
    dataBars: true,
    printSetup: true,
    choosesLanguage: true,
  };
  /** What each call of `read` asked for: `Sales`, or `Sales 60`. */
  readonly reads: string[] = [];
  /** Every block handed over. */
  readonly handed: CellBlock[] = [];
  failure: { readonly at: "regions" | "read" | "apply"; readonly problem: HostFailure | Error } | null = null;
  /** Called before each block is handed over. */
  beforeBlock: (sheet: string, firstRow: number) => void | Promise<void> = () => undefined;
  selected: Place | null = null;
  private sheets: Kept[] = [];
  private before: Kept[] = [];
  private made = 0;
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(
    sheets: readonly MemorySheet[],
    private readonly rowsInBlock = 500,
  ) {
    this.sheets = sheets.map((sheet) => ({ ...sheet, id: `sheet-${++this.made}` }));
  }

  async regions(): Promise<readonly Region[]> {
    await this.turn("regions");
    return this.sheets.map(({ id, name, hidden, rows }) => ({
      id,
      sheet: name,
      hidden: hidden === true,
      rowCount: rows.length,
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      attached: false,
    }));
  }

  notedRows(): Promise<readonly number[]> {
    return Promise.resolve([]);
  }

  async *read(region: Region, task: Task, want?: { readonly rows: number }): AsyncGenerator<CellBlock> {
    this.reads.push(want === undefined ? region.sheet : `${region.sheet} ${want.rows}`);
    const { name, rows } = this.sheet(region.id);
    const most = Math.min(rows.length, want?.rows ?? rows.length);
    for (let first = 0; first < most; first += this.rowsInBlock) {
      await this.turn("read");
      await this.beforeBlock(name, first);
      if (task.signal.aborted) return;
      const block = blockOf(name, rows.slice(first, Math.min(most, first + this.rowsInBlock)), first);
      this.handed.push(block);
      yield block;
    }
  }

  async apply(plan: Plan, present: readonly Region[]): Promise<Applied> {
    const kept = this.sheets.filter(({ id }) => !present.some((region) => region.id === id));
    const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
    const made = plan.sheets.map((sheet): Kept => {
      const { carry } = sheet;
      const old = carry && kept.find(({ name }) => name === carry.sheet);
      if (carry && old) return { ...old, rows: carriedRows(old.rows, writtenSheet(sheet), carry) };
      const name = freeSheetName(sheet.name, taken);
      return { id: `sheet-${++this.made}`, name, rows: writtenSheet(sheet) };
    });
    await this.turn("apply");
    this.before = this.sheets;
    const refreshed = kept.map((sheet) => made.find(({ id }) => id === sheet.id) ?? sheet);
    this.sheets = [...refreshed, ...made.filter(({ id }) => !kept.some((sheet) => sheet.id === id))];
    this.tell({ type: "regions" });
    const regions = await this.regions();
    return { regions: made.map(({ id }) => regions.find((region) => region.id === id)!), findings: [] };
  }

  async undo(): Promise<void> {
    await this.turn("apply");
    this.sheets = this.before;
    this.tell({ type: "regions" });
  }

  async selection(): Promise<Place | null> {
    return this.selected;
  }

  async reveal(place: Place): Promise<void> {
    this.selected = place;
  }

  watch(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Rows of a sheet by its name, to be typed over by a test. */
  rowsOf(name: string): CellValue[][] {
    return this.sheets.find((sheet) => sheet.name === name)!.rows;
  }

  /** What a user does with the tab of a sheet. */
  rename(name: string, other: string): void {
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: other } : sheet));
  }

  private sheet(id: string): Kept {
    return this.sheets.find((sheet) => sheet.id === id)!;
  }

  private async turn(at: "regions" | "read" | "apply"): Promise<void> {
    await new Promise((go) => setTimeout(go));
    if (this.failure?.at === at) throw this.failure.problem;
  }
}

/** All cells of blocks, as rows. */
export function rowsOfBlocks(blocks: readonly CellBlock[]): CellValue[][] {
  return blocks.flatMap((block) =>
    Array.from({ length: block.rowCount }, (_, row) => block.columns.map((_, column) => cellAt(block, row, column))),
  );
}

export function blockOf(sheet: string, rows: readonly (readonly CellValue[])[], firstRow = 0): CellBlock {
  const builder = new CellBlockBuilder(sheet, firstRow, 0, Math.max(1, rows.length));
  for (const row of rows) {
    row.forEach((cell, column) => builder.set(column, cell));
    builder.nextRow();
  }
  return builder.take();
}
