import type { CellValue } from "../cells/cellBlock";

/**
 * What a user must know after a sheet was refreshed. `typedOver`: a derived cell had been typed over, what is computed
 * stands there again. `differs`: what he typed in a shared cell stays, though another value is computed. `gone`: a row
 * is kept for what was typed in it. `lineTypedOver`: a line of text above the table.
 */
export interface MergeFinding {
  readonly kind: "typedOver" | "differs" | "gone" | "lineTypedOver";
  /** New place in the sheet. */
  readonly row: number;
  readonly column: number;
  /** As people call them: the text of the row's first cell, and the header. */
  readonly rowName: string;
  readonly header: string;
  readonly typed: CellValue;
  readonly computed: CellValue;
}
