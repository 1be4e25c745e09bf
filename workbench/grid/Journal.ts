import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { Touched } from "./changes";
import type { Extent } from "./liveBlocks";

/** What a change of the grid means for those who watch it. */
export interface Happened {
  readonly sheet: string;
  /** Cells hold something else, sheets were added, removed or renamed, or only sizes and the like. */
  readonly what: "cells" | "sheets" | "view";
}

/** Keeps what was touched on each sheet, and how far cells reach until they change. */
export class Journal {
  private readonly touched = new Map<string, Touched>();
  private readonly extents = new Map<string, Extent>();

  clear(): void {
    this.touched.clear();
    this.extents.clear();
  }

  forget(sheet: string): void {
    this.touched.delete(sheet);
    this.extents.delete(sheet);
  }

  /** What was touched on a sheet. */
  of(sheet: string): Touched {
    let touched = this.touched.get(sheet);
    if (touched === undefined) this.touched.set(sheet, (touched = new Touched()));
    return touched;
  }

  extent(sheet: string, measure: () => Extent): Extent {
    let extent = this.extents.get(sheet);
    if (extent === undefined) this.extents.set(sheet, (extent = measure()));
    return extent;
  }

  /** Takes down a change of the data that was carried out. */
  note(info: Readonly<ICommandInfo>, how?: IExecutionOptions): Happened | null {
    const params = info.params as { subUnitId?: string; [key: string]: unknown };
    const sheet = params.subUnitId ?? "";
    switch (info.id) {
      case "sheet.mutation.set-range-values": {
        this.extents.delete(sheet);
        const touched = this.of(sheet);
        const cells = (params["cellValue"] ?? {}) as Record<number, Record<number, unknown>>;
        for (const row in cells) for (const column in cells[row]) touched.addCell(Number(row), Number(column));
        // the engine's bookkeeping says the same again
        if (how?.["fromFormula"] === true && how["applyFormulaCalculationResult"] !== true) return null;
        return { sheet, what: "cells" };
      }
      case "sheet.mutation.set-worksheet-col-width":
        eachOf(params["ranges"], "startColumn", "endColumn", (column) => this.of(sheet).columns.add(column));
        return { sheet, what: "view" };
      case "sheet.mutation.set-worksheet-row-height":
        eachOf(params["ranges"], "startRow", "endRow", (row) => this.of(sheet).rows.add(row));
        return { sheet, what: "view" };
      case "sheet.mutation.insert-sheet":
      case "sheet.mutation.remove-sheet":
      case "sheet.mutation.set-worksheet-name":
        return { sheet, what: "sheets" };
    }
    if (/^sheet\.mutation\.(insert|remove|move)-/.test(info.id)) {
      this.extents.delete(sheet);
      return { sheet, what: "cells" };
    }
    return null;
  }
}

function eachOf(ranges: unknown, first: string, last: string, visit: (at: number) => void): void {
  for (const range of (ranges ?? []) as Record<string, number>[]) {
    for (let at = range[first]!; at <= Math.min(range[last]!, range[first]! + 20_000); at++) visit(at);
  }
}
