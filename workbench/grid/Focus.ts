import type { ICommandService, Worksheet } from "@univerjs/core";
import type { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Book } from "./Book";
import type { CellPlace } from "./Grid";
import { revealCell } from "./revealCell";

/** Where the user is: the sheet that is shown, and the cell on it. */
export class Focus {
  constructor(
    private readonly commands: ICommandService,
    private readonly selections: () => SheetsSelectionsService,
    private readonly book: Book,
  ) {}

  get place(): CellPlace | null {
    const sheet = this.book.workbook?.getActiveSheet();
    if (!sheet) return null;
    const range = this.selections().getCurrentLastSelection();
    const { actualRow, actualColumn } = range?.primary ?? {
      actualRow: range?.range.startRow ?? 0,
      actualColumn: range?.range.startColumn ?? 0,
    };
    return { sheet: sheet.getSheetId(), row: actualRow, column: actualColumn };
  }

  reveal(place: CellPlace): Promise<void> {
    return revealCell(this.commands, this.book.need().getUnitId(), place);
  }

  /** Leaves a hidden cell for the first one that is seen: what it holds would stand in the formula bar. */
  settle(): void {
    const sheet = this.book.workbook?.getActiveSheet();
    const { place } = this;
    if (!sheet || place === null) return;
    const row = firstSeen(place.row, sheet.getRowCount(), (at) => sheet.getRowVisible(at));
    const column = firstSeen(place.column, sheet.getColumnCount(), (at) => sheet.getColVisible(at));
    if (row === place.row && column === place.column) return;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    this.commands.syncExecuteCommand("sheet.operation.set-selections", {
      unitId: this.book.unit,
      subUnitId: sheet.getSheetId(),
      selections: [{ range, primary, style: null }],
    });
  }

  /** Goes to the nearest sheet that stays, where the one that is shown is to be taken away. */
  leave(ids: readonly string[]): void {
    const sheets = this.book.need().getSheets();
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === this.book.workbook?.getActiveSheet()?.getSheetId());
    if (at < 0 || !ids.includes(sheets[at]!.getSheetId())) return;
    const stays = (sheet: Worksheet): boolean => !ids.includes(sheet.getSheetId()) && sheet.isSheetHidden() === 0;
    const next = sheets.slice(0, at).reverse().find(stays) ?? sheets.slice(at).find(stays);
    if (next === undefined) return;
    const params = { unitId: this.book.unit, subUnitId: next.getSheetId() };
    this.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", params);
  }
}

function firstSeen(from: number, count: number, isSeen: (at: number) => boolean): number {
  if (isSeen(from)) return from;
  for (let at = from + 1; at < count; at++) if (isSeen(at)) return at;
  for (let at = from - 1; at >= 0; at--) if (isSeen(at)) return at;
  return from;
}
