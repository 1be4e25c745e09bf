import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { GridWorkbook } from "../../files/index";
import { isComputed } from "./isComputed";

/** What a user does that formulas have to follow. */
const causes = /^sheet\.mutation\.(?:set-range-values|(?:set|remove)-filter|re-calc-filter|insert-|remove-|move-)/;

/**
 * Keeps the file's values in cells with formulas until the user changes something. The engine computes on its own when
 * a filter or a colour rule is put on a sheet, and functions such as TODAY each time; only rules take its results then.
 */
export class Stillness {
  private still = true;

  /** A workbook is shown. Where its formulas have no values, the engine's are welcome. */
  begin(book: GridWorkbook): void {
    this.still = isComputed(book.sheets);
  }

  end(): void {
    this.still = false;
  }

  /** Before a command runs. */
  keep(info: Readonly<ICommandInfo>): void {
    if (!this.still || info.id !== "formula.mutation.set-formula-calculation-result") return;
    (info.params as { unitData: object }).unitData = {};
  }

  /** After a command of the user has run. */
  note(info: Readonly<ICommandInfo>, how?: IExecutionOptions): void {
    if (how?.["fromFormula"] !== true && causes.test(info.id)) this.still = false;
  }
}
