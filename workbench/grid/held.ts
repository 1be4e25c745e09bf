import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";

/** Notes the formula of a cell that the engine doesn't get to see. */
export function holdFormula(cell: ICellData, formula: string): void {
  cell.custom = { heldFormula: formula };
}

/** Formula, without "=", of a cell that shows the file's value; null: it has none. */
export function heldFormula(cell: Nullable<ICellData>): string | null {
  const held: unknown = cell?.custom?.["heldFormula"];
  return typeof held === "string" ? held : null;
}

/** What is typed over a held formula takes its place: the note goes with the first new content, and comes back by undoing. */
export function releaseHeld(info: Readonly<ICommandInfo>): void {
  if (info.id !== "sheet.mutation.set-range-values") return;
  const { cellValue } = info.params as { cellValue?: Record<number, Record<number, ICellData | null>> };
  for (const line of Object.values(cellValue ?? {})) {
    for (const cell of Object.values(line)) {
      if (!cell || cell.custom !== undefined) continue;
      if (cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined)
        cell.custom = null;
    }
  }
}
