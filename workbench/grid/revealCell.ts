import type { ICommandService } from "@univerjs/core";
import type { CellPlace } from "./Grid";

/** Shows a cell: its sheet, the selection on it, and the grid scrolled to it. */
export async function revealCell(commands: ICommandService, unitId: string, place: CellPlace): Promise<void> {
  const { sheet: subUnitId, row, column } = place;
  await commands.executeCommand("sheet.command.set-worksheet-activate", { unitId, subUnitId });
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
  const selections = [{ range, primary, style: null }];
  await commands.executeCommand("sheet.operation.set-selections", { unitId, subUnitId, selections, reveal: true });
  await commands.executeCommand("sheet.command.scroll-to-cell", { range });
}
