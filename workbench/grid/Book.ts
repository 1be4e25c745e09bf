import { IUniverInstanceService, type Univer, type Workbook } from "@univerjs/core";
import { FormulaDataModel, IFunctionService } from "@univerjs/preset-sheets-core";
import { cellAt, functions } from "../../core/index";
import type { GridSheet, GridWorkbook } from "../../files/index";
import { OriginalSheet } from "./changes";
import { computable, type Computing } from "./computable";
import type { SheetKind } from "./guards";
import type { LiveSheet } from "./LiveSheet";
import { liveSheetOf } from "./liveSheetOf";
import { canvasMeasure, wideHeads } from "./wideHeads";
import { sheetSnapshot, type SheetSnapshot } from "./snapshot";

/** A sheet of the file or one that we built: what it was when it was shown. */
export interface KnownSheet {
  readonly original: OriginalSheet;
  readonly kind: SheetKind;
}

export type ShownSheet = SheetSnapshot & { readonly sheet: GridSheet };

/** The workbook that is shown, and what its sheets were. */
export class Book {
  readonly known = new Map<string, KnownSheet>();
  unit: string | null = null;
  private ids = 0;

  constructor(private readonly univer: Univer) {}

  get workbook(): Workbook | null {
    if (this.unit === null) return null;
    return this.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(this.unit) ?? null;
  }

  need(): Workbook {
    const workbook = this.workbook;
    if (workbook === null) throw new Error("UniverGrid: nothing is shown yet");
    return workbook;
  }

  nextId(): string {
    return `s${++this.ids}`;
  }

  /** Takes sheets in, and makes what the grid loads of them. */
  know(sheets: readonly GridSheet[], looks: GridWorkbook["looks"], prefix: string): ShownSheet[] {
    const drawn = sheets.filter((sheet) => !sheet.chartSheet);
    const computing = this.computing(drawn);
    return drawn.map((sheet) => {
      const id = this.nextId();
      const kind: SheetKind = !sheet.whole ? "attached" : isBuilt(sheet) ? "built" : "file";
      const wide = kind === "built" ? wideHeads(sheet, looks, canvasMeasure()) : new Map<number, number>();
      this.known.set(id, { original: new OriginalSheet(sheet, looks, prefix, wide), kind });
      const snapshot = sheetSnapshot(
        sheet,
        id,
        prefix,
        looks,
        (formula) => sheet.whole && computable(formula, computing),
      );
      for (const [column, width] of wide) (snapshot.data.columnData![column] ??= {}).w = width;
      return { ...snapshot, sheet };
    });
  }

  kindOf(sheet: string): SheetKind {
    return this.known.get(sheet)?.kind ?? "user";
  }

  /** The formula that stands in the file in a cell, without "=". */
  originalFormula(sheet: string, row: number, column: number): string | null {
    return this.known.get(sheet)?.original.cell(row, column).formula ?? null;
  }

  live(id: string): LiveSheet | null {
    const workbook = this.workbook;
    const sheet = workbook?.getSheetBySheetId(id);
    if (!workbook || !sheet) return null;
    return liveSheetOf(workbook, sheet, this.univer.__getInjector().get(FormulaDataModel));
  }

  /** What formulas of these sheets may speak of, once they stand beside those that are shown. */
  private computing(sheets: readonly GridSheet[]): Computing {
    const executors = this.univer.__getInjector().get(IFunctionService).getExecutors();
    const partial = new Set(
      [...this.known.values()].flatMap(({ original: { sheet } }) => (sheet.whole ? [] : sheet.name)),
    );
    const shown = (this.workbook?.getSheets() ?? []).map((sheet) => sheet.getName());
    return {
      functions: new Set([...executors.keys()].map(String)),
      own: new Set(functions.map(({ name }) => name)),
      sheets: new Set([
        ...shown.filter((name) => !partial.has(name)),
        ...sheets.filter(({ whole }) => whole).map(({ name }) => name),
      ]),
    };
  }
}

/** Whether we built a sheet: the tag stands in its first column, near the top. */
function isBuilt(sheet: GridSheet): boolean {
  const cells = sheet.blocks[0]?.cells;
  if (cells === undefined || cells.firstColumn !== 0) return false;
  for (let row = 0; row < Math.min(cells.rowCount, 200); row++) {
    const value = cellAt(cells, row, 0);
    if (typeof value === "string" && value.startsWith("klientela/")) return true;
  }
  return false;
}
