import type { ChartBefore } from "./chartsBefore";
import type { FormulaBefore, NameBefore } from "./otherFormulas";

/** What must be known to put a workbook back as it was. Goes through JSON: it also lies in the workbook. */
export interface Journal {
  readonly format: 1;
  /** Ids of sheets that were added. */
  readonly added: readonly string[];
  readonly sheets: readonly SheetBefore[];
  /** Sheets that are to go, as they were; until the end they are only out of sight. */
  readonly parked: readonly ParkedSheet[];
  readonly formulas: readonly FormulaBefore[];
  readonly names: readonly NameBefore[];
}

export interface SheetBefore {
  /** Ids. */
  readonly sheet: string;
  readonly backup: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly tables: readonly TableBefore[];
  readonly charts: readonly ChartBefore[];
  /** Of all charts of the sheet. */
  readonly chartIds: readonly string[];
}

export interface TableBefore {
  readonly name: string;
  /** Rows and columns from 0, the last ones included. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** By columns; null where a column isn't filtered. */
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

export interface ParkedSheet {
  readonly sheet: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

/** Sheets that begin so are ours alone and never shown. */
export const OWN_SHEETS = "~klientela";
