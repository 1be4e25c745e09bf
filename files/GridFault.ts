/**
 * Why what was typed can't be written into the file without harming what is there. Nothing is written then.
 *
 * - `arrayFormula`: the cell belongs to a formula that fills several cells, and not all of them were typed over.
 * - `dataTable`: the cell belongs to a what-if table, which computes its cells together.
 * - `headerInUse`: the header of a table column that formulas refer to by its name.
 * - `textTooLong`, `formulaTooLong`: beyond what a cell can hold (32,767 and 8,192 characters).
 * - `outside`: a place beyond the last row or column of the format.
 * - `noSheet`: the workbook has no such sheet, or it is one of only a chart.
 */
export type GridFaultCode =
  "arrayFormula" | "dataTable" | "headerInUse" | "textTooLong" | "formulaTooLong" | "outside" | "noSheet";

/** A fault of what was typed, as a code with its place; the hosts have the sentences. */
export class GridFault extends Error {
  constructor(
    readonly code: GridFaultCode,
    readonly sheet: string,
    /** Address of the first such cell, "" where the whole sheet is meant. */
    readonly cell: string,
  ) {
    super(`${code}: ${sheet} ${cell}`);
    this.name = "GridFault";
  }
}
