import { IUniverInstanceService, type Univer, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { cellAt } from "../../core/index";
import type { GridSheet, GridWorkbook } from "../../files/index";
import { OriginalSheet } from "./changes";
import type { SheetKind } from "./guards";
import type { LiveSheet } from "./LiveSheet";
import { liveSheetOf } from "./liveSheetOf";
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

  /** Takes a sheet in, and makes what the grid loads of it. */
  know(sheet: GridSheet, looks: GridWorkbook["looks"], prefix: string): ShownSheet {
    const id = this.nextId();
    const kind: SheetKind = !sheet.whole ? "attached" : isBuilt(sheet) ? "built" : "file";
    this.known.set(id, { original: new OriginalSheet(sheet, looks, prefix), kind });
    return { ...sheetSnapshot(sheet, id, prefix, looks), sheet };
  }

  kindOf(sheet: string): SheetKind {
    return this.known.get(sheet)?.kind ?? "user";
  }

  live(id: string): LiveSheet | null {
    const workbook = this.workbook;
    const sheet = workbook?.getSheetBySheetId(id);
    if (!workbook || !sheet) return null;
    return liveSheetOf(workbook, sheet, this.univer.__getInjector().get(FormulaDataModel));
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
