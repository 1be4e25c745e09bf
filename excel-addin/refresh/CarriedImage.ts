import { cellAddress, FIRST_COLUMN, type CellValue, type Column, type PlacedTable } from "../../core/index";
import { sumOf, type FormulaMover, type MovedSheet } from "../../files/index";
import type { AppliedFinding } from "../../pane/port/Host";
import type { CellInput, SheetImage } from "../write/planImage";
import type { Carrying } from "./Carrying";
import type { SheetCells } from "./SheetCells";

/** A value that had been typed over a formula of ours, by its new place. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

/** The cells of a fresh sheet with those of the user's put into them. */
export class CarriedImage implements SheetImage {
  rowCount: number;
  columnCount: number;
  readonly typedOver: TypedOver[] = [];
  readonly findings: AppliedFinding[] = [];
  /** By new column and row. */
  private readonly carried = new Map<number, Map<number, CellInput>>();

  constructor(
    private readonly fresh: SheetImage,
    private readonly cells: SheetCells,
    carrying: Carrying,
    private readonly formulas: FormulaMover,
    private readonly own: MovedSheet,
    private readonly sheet: string,
  ) {
    this.rowCount = fresh.rowCount;
    this.columnCount = fresh.columnCount;
    for (let row = 0; row < cells.rowCount; row++) {
      for (let column = 0; column < cells.columnCount; column++) {
        if (cells.isBlank(row, column)) continue;
        const carried = carrying.of(row, column);
        if (carried === null) continue;
        if (carried.whole) this.take(row, column, carried.toRow, carried.toColumn);
        else this.look(carrying.tableAt(carried.toRow), row, column, carried.toRow, carried.toColumn);
      }
    }
  }

  cell(row: number, column: number): CellInput {
    return (
      this.carried.get(column)?.get(row) ??
      (row < this.fresh.rowCount && column < this.fresh.columnCount ? this.fresh.cell(row, column) : "")
    );
  }

  /** Of two cells that come to one place the first stays. */
  private take(row: number, column: number, toRow: number, toColumn: number): void {
    const list = this.carried.get(toColumn) ?? new Map<number, CellInput>();
    this.carried.set(toColumn, list);
    if (list.has(toRow)) return;
    const formula = this.cells.formula(row, column);
    list.set(toRow, formula === null ? this.cells.input(row, column) : this.moved(formula.slice(1), toRow, toColumn));
    this.rowCount = Math.max(this.rowCount, toRow + 1);
    this.columnCount = Math.max(this.columnCount, toColumn + 1);
  }

  private moved(formula: string, row: number, column: number): string {
    const { formula: text, isLoose, isGone } = this.formulas.move(formula, this.own);
    if (isLoose) this.tell("refresh.file.looseReference", row, column, {});
    if (isGone) this.tell("refresh.file.lostReference", row, column, {});
    return `=${text}`;
  }

  /** Whether a formula of ours had been typed over. */
  private look(table: PlacedTable | undefined, row: number, column: number, toRow: number, toColumn: number): void {
    if (table === undefined || this.cells.formula(row, column) !== null) return;
    const fresh = this.fresh.cell(toRow, toColumn);
    if (typeof fresh !== "string" || !fresh.startsWith("=")) return;
    const typed = this.cells.cell(row, column);
    const own = table.block.columns[toColumn - FIRST_COLUMN];
    if (typed === null || own === undefined || isSame(typed, computedAt(own, table, toRow))) return;
    const text = typeof typed === "object" ? typed.error : String(typed);
    this.typedOver.push({ row: toRow, column: toColumn, typed: text });
    this.tell("refresh.file.typedOver", toRow, toColumn, { typed: text });
  }

  private tell(
    code: AppliedFinding["code"],
    row: number,
    column: number,
    more: Readonly<Record<string, string>>,
  ): void {
    const { sheet } = this;
    const cell = `${sheet}!${cellAddress(row, column)}`;
    this.findings.push({ code, params: { cell, ...more }, place: { sheet, row, column } });
  }
}

function computedAt(column: Column, table: PlacedTable, row: number): CellValue {
  const { values, total } = column;
  if (row === table.totalRow) return total?.type === "value" ? total.value : sumOf(column, table.block);
  const at = row - table.firstRow;
  return "numbers" in values ? values.numbers[at]! : values.texts[values.of[at]!]!;
}

/** Twelve digits count: programs compute the last ones differently. */
function isSame(typed: CellValue, computed: CellValue): boolean {
  if (typeof typed !== "number" || typeof computed !== "number") return typed === computed;
  return Number(typed.toPrecision(12)) === Number(computed.toPrecision(12));
}
