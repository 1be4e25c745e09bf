import type { CellValue } from "../../cells/cellBlock";
import type { LedgerColumn, LedgerRole } from "../ledger";

/** What is known of a sheet's columns when its shape is looked for. */
export interface ColumnsFound {
  readonly sheet: string;
  /** The first rows of the sheet. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The last row of the header. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** What each column is called. */
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<LedgerRole, LedgerColumn>;
}
