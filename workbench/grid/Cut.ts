import type { ICommandInfo, ICommandService, IRange } from "@univerjs/core";
import type { Book } from "./Book";

export const CUT = "univer.command.cut";
export const PASTES: ReadonlySet<string> = new Set(["univer.command.paste", "sheet.command.paste-by-short-key"]);
export const COPY = "univer.command.copy";

/**
 * Cutting as copying, with the source emptied once it is pasted. The library's own moves cells, and rewrites all formulas
 * that point to them; a file in which only typed cells are patched can't follow that.
 */
export class Cut {
  private from: { readonly sheet: string; readonly range: IRange } | null = null;

  constructor(
    private readonly commands: ICommandService,
    private readonly book: Book,
    private readonly selection: () => IRange | null,
  ) {}

  begin(sheet: string): void {
    const range = this.selection();
    // after the command that is being refused is done with
    setTimeout(() => {
      void this.commands.executeCommand(COPY).then(() => {
        this.from = range === null ? null : { sheet, range };
      });
    }, 0);
  }

  /** Something else was copied: nothing is to be emptied. */
  forget(): void {
    this.from = null;
  }

  finish(): void {
    const { from } = this;
    this.from = null;
    if (from === null) return;
    const target = this.selection();
    const here = this.book.workbook?.getActiveSheet()?.getSheetId();
    setTimeout(() => {
      if (here === from.sheet && target !== null && overlap(from.range, target)) return;
      const params = { unitId: this.book.unit, subUnitId: from.sheet, ranges: [from.range] };
      void this.commands.executeCommand("sheet.command.clear-selection-content", params);
    }, 0);
  }
}

/** Takes the merging out of a change that merges cells; false: it is another change. */
export function dropMerges(info: Readonly<ICommandInfo>): boolean {
  if (info.id !== "sheet.mutation.add-worksheet-merge" && info.id !== "sheet.mutation.remove-worksheet-merge")
    return false;
  (info.params as { ranges: IRange[] }).ranges = [];
  return true;
}

function overlap(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}
