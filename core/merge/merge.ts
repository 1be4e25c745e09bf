import type { CellBlock } from "../cells/cellBlock";
import { FIRST_COLUMN, layout, type Layout, type PlacedTable } from "../plan/layout";
import type { Carry, CarryBand, CarriedCell, SheetPlan } from "../plan/plan";
import { notePrint } from "../plan/prints";
import type { BuiltSheet, BuiltTable } from "../plan/readBuilt";
import type { Translate } from "../text/translate";
import type { MergeFinding } from "./findings";
import { FreePlaces } from "./FreePlaces";
import { withAddedRows } from "./addedRows";
import { mergeTable, type KeepsRow, type MergedTable } from "./mergeTable";
import { PresentCells } from "./PresentCells";

export interface Present {
  /** Name of the sheet. */
  readonly name: string;
  readonly built: BuiltSheet;
  /** All its cells, from top to bottom. */
  readonly blocks: readonly CellBlock[];
  /** Rows that must not go though their cells would allow it; the host knows of looks, notes and references. */
  readonly keepsRow?: KeepsRow;
}

/** A sheet that is ready to take the place of the present one. */
export interface Merged {
  readonly sheet: SheetPlan;
  readonly findings: readonly MergeFinding[];
}

/**
 * Brings a present built sheet and the same sheet built anew together: what the user typed, his columns, rows and free
 * cells stay and go along with the row and column that they belong to; a header that he renamed keeps his name; a row
 * whose key is gone stays below while something of his stands in it; a derived cell that was typed over is computed
 * again, and said. Pure; merging the result of a merge changes nothing.
 */
export function merge(present: Present, fresh: SheetPlan, say: Translate): Merged {
  const cells = new PresentCells(present.blocks);
  const tables = new Map<string, MergedTable>();
  const read = withAddedRows(present.built, fresh, cells);
  const blocks = fresh.blocks.map((block) => {
    const built = block.type === "table" ? read.tables.find(({ key }) => key === block.key) : undefined;
    if (block.type !== "table" || built === undefined) return block;
    const merged = mergeTable(built, block, cells, say, present.keepsRow ?? (() => false));
    tables.set(block.key, merged);
    return merged.block;
  });
  const sheet: SheetPlan = { ...fresh, blocks };
  const place = layout(sheet);
  const placed = place.placed.filter((one): one is PlacedTable => one.type === "table");
  const found = placed.flatMap((one) => findingsOf(one, tables.get(one.block.key)));
  const mapping = new SheetMapping(read, cells, place, placed, tables);
  return {
    sheet: { ...sheet, carry: mapping.carry(present.name) },
    findings: [...mapping.lines(), ...found],
  };
}

function findingsOf(placed: PlacedTable, merged: MergedTable | undefined): MergeFinding[] {
  return (merged?.findings ?? []).map((one) => ({
    ...one,
    row: placed.firstRow + one.row,
    column: FIRST_COLUMN + one.column,
  }));
}

/** A stretch of present rows: those of a table from its keys to its last row, or those between. */
type Stretch =
  | { readonly type: "table"; readonly first: number; readonly last: number; readonly built: BuiltTable }
  | { readonly type: "between"; readonly first: number; readonly last: number; readonly after: BuiltTable | null };

/** Where the rows, columns and cells of a present sheet go. */
class SheetMapping {
  private readonly rows: Int32Array;
  private readonly bands: CarryBand[] = [];
  private readonly cells: CarriedCell[] = [];
  private readonly free: FreePlaces;
  private readonly placed: ReadonlyMap<string, PlacedTable>;
  private readonly stretches: readonly Stretch[];
  private readonly width: number;

  constructor(
    private readonly built: BuiltSheet,
    private readonly present: PresentCells,
    private readonly place: Layout,
    placed: readonly PlacedTable[],
    private readonly tables: ReadonlyMap<string, MergedTable>,
  ) {
    this.rows = new Int32Array(present.rowCount).fill(-1);
    this.width = Math.max(
      present.columnCount,
      ...built.tables.flatMap(({ columns }) => [...columns.keys()].map((at) => at + 1)),
    );
    this.placed = new Map(placed.map((one) => [one.block.key, one]));
    this.free = new FreePlaces(place);
    this.stretches = stretchesOf(built.tables, present.rowCount);
    for (const stretch of this.stretches) {
      if (stretch.type === "table") this.mapTable(stretch);
    }
    for (const stretch of this.stretches) if (stretch.type === "between") this.mapBetween(stretch);
    this.bands.sort((a, b) => a.firstRow - b.firstRow);
  }

  carry(sheet: string): Carry {
    const { rows, bands, cells } = this;
    const last = this.built.tables.at(-1);
    const lastPlaced = last === undefined ? undefined : this.placed.get(last.key);
    return {
      sheet,
      rows,
      bands,
      cells,
      lastRow: lastPlaced?.endRow ?? this.place.rowCount - 1,
      presentLastRow: last?.endRow ?? this.present.rowCount - 1,
    };
  }

  /** Lines of text above the tables that somebody typed over. */
  lines(): MergeFinding[] {
    return [...this.built.notes].flatMap(([row, print]): MergeFinding[] => {
      const typed = this.present.at(row, FIRST_COLUMN);
      if (typed === null || notePrint(typed) === print) return [];
      const at = this.rows[row] ?? -1;
      const finding = { row: Math.max(0, at), column: FIRST_COLUMN, rowName: "", header: "", computed: null };
      return [{ kind: "lineTypedOver", ...finding, typed }];
    });
  }

  private mapTable({ first, last, built }: Stretch & { type: "table" }): void {
    const merged = this.tables.get(built.key);
    const placed = this.placed.get(built.key);
    if (merged === undefined || placed === undefined) {
      // a table that isn't built any more: what the user typed in it and beside it stays as free cells
      this.band(first, new Int32Array(this.width).fill(-1), new Uint8Array(this.width));
      this.freeRows(first, last, built, (column, row) => {
        if (!built.columns.has(column)) return true;
        return row > built.headerRow && built.columnPrints.get(column)?.owner === "user";
      });
      return;
    }
    this.rows[built.keyRow] = placed.keyRow;
    if (built.headerRow >= 0) this.rows[built.headerRow] = placed.headerRow;
    if (built.totalRow >= 0 && placed.totalRow >= 0) this.rows[built.totalRow] = placed.totalRow;
    for (const [row, to] of merged.rows) this.rows[row] = placed.firstRow + to;
    const { columns, typed } = this.columnsOf(merged);
    this.band(first, columns, typed);
    for (const { row, column } of merged.typed) {
      this.cells.push({ row, column, toRow: this.rows[row]!, toColumn: columns[column]! });
    }
    this.freeRows(first, last, built, (column) => typed[column] === 1);
  }

  /** Of rows that have no place what is the user's: all of those that he put in, of ours what `isFree` says. */
  private freeRows(
    first: number,
    last: number,
    built: BuiltTable,
    isFree: (column: number, row: number) => boolean,
  ): void {
    const head = new Set([built.keyRow, built.headerRow, built.totalRow]);
    for (let row = first; row <= last; row++) {
      if (this.rows[row]! >= 0) continue;
      const isOurs = head.has(row) || built.rows.has(row);
      this.freeCells(row, first, (column) => !isOurs || isFree(column, row));
    }
  }

  private columnsOf({ built, block, from }: MergedTable): { columns: Int32Array; typed: Uint8Array } {
    const columns = new Int32Array(this.width).fill(-1);
    const typed = new Uint8Array(this.width);
    columns[0] = 0;
    from.forEach((column, at) => {
      if (column < 0) return;
      columns[column] = FIRST_COLUMN + at;
      typed[column] = block.columns[at]!.owner === "user" ? 1 : 0;
    });
    // what lies beyond keeps its distance from the table, but never comes nearer than it was
    const ends = Math.max(...from, ...built.columns.keys());
    const shift = Math.max(0, FIRST_COLUMN + from.length - 1 - ends);
    for (let column = FIRST_COLUMN; column < this.width; column++) {
      if (columns[column]! >= 0 || built.columns.has(column)) continue;
      columns[column] = column > ends ? column + shift : FIRST_COLUMN + from.length + column;
      typed[column] = 1;
    }
    return { columns, typed };
  }

  private mapBetween({ first, last, after }: Stretch & { type: "between" }): void {
    const columns = Int32Array.from({ length: this.width }, (_, column) => column);
    const typed = new Uint8Array(this.width).fill(1);
    typed[0] = 0;
    typed[FIRST_COLUMN] = 0;
    this.band(first, columns, typed);
    const placed = after === null ? undefined : this.placed.get(after.key);
    const start = after === null ? 0 : placed === undefined ? -1 : placed.endRow + 1;
    const room = start < 0 ? 0 : this.roomFrom(start);
    for (let row = first; row <= last; row++) {
      const to = start + row - first;
      const fits = row - first < room;
      if (fits) this.rows[row] = to;
      for (let column = FIRST_COLUMN; column < this.width; column++) {
        if (this.present.at(row, column) === null || (column === FIRST_COLUMN && this.isOurs(row))) continue;
        if (fits && column > FIRST_COLUMN && this.free.take(to, column)) continue;
        this.cells.push({ row, column, ...this.free.near(fits ? to : Math.max(0, start + room - 1), column) });
      }
    }
  }

  /** Lines of text are ours; in sheets of the first version they have no print, but stand above the first table. */
  private isOurs(row: number): boolean {
    if (this.built.notes.has(row)) return true;
    return this.built.notes.size === 0 && row < (this.built.tables[0]?.keyRow ?? 0);
  }

  /** Rows of the new sheet from a row on, up to the next table. */
  private roomFrom(start: number): number {
    const next = [...this.placed.values()].map(({ keyRow }) => keyRow).filter((row) => row >= start);
    return next.length === 0 ? Infinity : Math.min(...next) - start;
  }

  private freeCells(row: number, first: number, isFree: (column: number) => boolean): void {
    for (let column = FIRST_COLUMN; column < this.width; column++) {
      if (this.present.at(row, column) === null || !isFree(column)) continue;
      this.cells.push({ row, column, ...this.free.near(this.place.rowCount + 1 + row - first, column) });
    }
  }

  private band(firstRow: number, columns: Int32Array, typed: Uint8Array): void {
    this.bands.push({ firstRow, columns, typed });
  }
}

function stretchesOf(tables: readonly BuiltTable[], rowCount: number): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  let after: BuiltTable | null = null;
  for (const built of tables) {
    if (built.keyRow > next) stretches.push({ type: "between", first: next, last: built.keyRow - 1, after });
    stretches.push({ type: "table", first: built.keyRow, last: built.endRow, built });
    next = built.endRow + 1;
    after = built;
  }
  if (next < rowCount) stretches.push({ type: "between", first: next, last: rowCount - 1, after });
  return stretches;
}
