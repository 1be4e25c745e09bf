import {
  mergeWorksheetSnapshotWithDefault,
  type ICommandService,
  type IUndoRedoService,
  type IWorksheetData,
} from "@univerjs/core";
import type { GridSheet, GridWorkbook } from "../../files/index";
import type { Book, ShownSheet } from "./Book";
import type { Focus } from "./Focus";
import type { Journal } from "./Journal";
import { namedStyles } from "./snapshot";

/** What the shelf needs of the grid. */
export interface ShelfTools {
  readonly commands: ICommandService;
  readonly book: Book;
  readonly journal: Journal;
  readonly focus: Focus;
  readonly steps: () => IUndoRedoService;
  /** Puts onto sheets what comes once they stand there. */
  finish(snapshots: readonly ShownSheet[]): void;
}

/** Puts sheets into the workbook that is shown, takes them out, and puts others in their place. */
export class SheetShelf {
  constructor(private readonly tools: ShelfTools) {}

  /** Behind the others, all or none. Answers with their ids. */
  add(sheets: readonly GridSheet[], looks: GridWorkbook["looks"], prefix: string): readonly string[] {
    const workbook = this.tools.book.need();
    return this.insert(sheets, looks, prefix, () => workbook.getSheetSize());
  }

  remove(ids: readonly string[]): void {
    this.tools.focus.leave(ids);
    for (const id of ids) this.take(id);
  }

  /**
   * In the place of those of the same names, all or none. Each new sheet is put beside the former one before that goes,
   * so that the page always has one to show; formulas that speak of the name are computed once both is done.
   */
  replace(sheets: readonly GridSheet[], looks: GridWorkbook["looks"], prefix: string): Promise<void> {
    const { book, focus, commands } = this.tools;
    const workbook = book.need();
    const former = new Map(sheets.map(({ name }) => [name, workbook.getSheetBySheetName(name)?.getSheetId()]));
    const unknown = sheets.find(({ name }) => former.get(name) === undefined);
    if (unknown !== undefined) throw new Error(`SheetShelf.replace: there is no sheet ${unknown.name}`);
    const { place } = focus;
    const ids = this.insert(sheets, looks, prefix, (name) => {
      return workbook.getSheetIndex(workbook.getSheetBySheetId(former.get(name)!)!);
    });
    const unitId = workbook.getUnitId();
    const shown = sheets.findIndex(({ name }) => former.get(name) === place?.sheet);
    if (shown >= 0) {
      commands.syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId, subUnitId: ids[shown]! });
    }
    for (const id of former.values()) this.take(id!);
    // the steps were those of cells that are no more
    this.tools.steps().clearUndoRedo(unitId);
    return shown < 0 ? Promise.resolve() : focus.reveal({ ...place!, sheet: ids[shown]! });
  }

  private insert(
    sheets: readonly GridSheet[],
    looks: GridWorkbook["looks"],
    prefix: string,
    place: (name: string) => number,
  ): readonly string[] {
    const { book, commands, finish } = this.tools;
    const snapshots = book.know(sheets, looks, prefix);
    const styles = namedStyles(looks, prefix);
    const ids: string[] = [];
    for (const { data } of snapshots) {
      const params = {
        unitId: book.need().getUnitId(),
        index: place(data.name),
        sheet: mergeWorksheetSnapshotWithDefault(data as IWorksheetData),
        styles,
      };
      // taken for one from afar, it isn't brought to the front
      if (!commands.syncExecuteCommand("sheet.mutation.insert-sheet", params, { fromCollab: true })) {
        for (const id of ids) this.take(id);
        for (const { data: other } of snapshots) book.known.delete(other.id);
        throw new Error(`SheetShelf: ${data.name} could not be put in`);
      }
      ids.push(data.id);
    }
    finish(snapshots);
    return ids;
  }

  private take(subUnitId: string): void {
    const { book, commands, journal } = this.tools;
    const { workbook } = book;
    if (workbook?.getSheetBySheetId(subUnitId)) {
      const unitId = workbook.getUnitId();
      commands.syncExecuteCommand("sheet.mutation.remove-sheet", { unitId, subUnitId });
    }
    book.known.delete(subUnitId);
    journal.forget(subUnitId);
  }
}
