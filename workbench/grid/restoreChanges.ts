import { mergeWorksheetSnapshotWithDefault, type ICommandService } from "@univerjs/core";
import type { GridChanges } from "../../files/index";
import type { Book } from "./Book";
import type { Journal } from "./Journal";
import { restoredSheet, restoreSteps } from "./restore";

/** Does again what a former visit left: first its sheets, since cells of others may point to them. */
export function restoreChanges(changes: GridChanges, book: Book, commands: ICommandService, journal: Journal): void {
  const workbook = book.need();
  const unitId = workbook.getUnitId();
  for (const change of changes.sheets) {
    if (change.type !== "added") continue;
    const sheet = mergeWorksheetSnapshotWithDefault(restoredSheet(change, book.nextId()));
    const index = workbook.getSheetSize();
    commands.syncExecuteCommand("sheet.mutation.insert-sheet", { unitId, index, sheet });
    const touched = journal.of(sheet.id);
    change.content.widths.forEach(({ column }) => touched.columns.add(column));
    change.content.heights.forEach(({ row }) => touched.rows.add(row));
  }
  for (const change of changes.sheets) {
    const subUnitId = workbook.getSheetBySheetName(change.sheet)?.getSheetId();
    if (subUnitId === undefined) continue;
    for (const step of restoreSteps(change, unitId, subUnitId)) commands.syncExecuteCommand(step.id, step.params);
  }
}
