import type { CellBlock } from "../core/index";
import type { TextEncoding } from "./csv/TextEncoding";

/** A file whose sheets are known and whose cells are read when asked for. */
export interface OpenedFile {
  readonly kind: "csv" | "xlsx" | "xls" | "ods";
  /** Of a text file: how its bytes were read, decided by all of them. */
  readonly encoding?: TextEncoding;
  /** In the order of the file. A text file has one, named after the file. */
  readonly sheets: readonly SheetInfo[];
  /**
   * The cells of a sheet, from top to bottom; `limit.rows` reads no further than that many rows of the sheet.
   * Rows between two blocks, and a sheet that yields no block, are blank. A problem met on the way is thrown as a
   * `FileProblem`, and what came before it is then not to be used.
   */
  read(sheet: string, limit?: { rows: number }): AsyncIterable<CellBlock>;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** A sheet that is only a chart: it has no cells. */
  readonly chartSheet?: boolean;
}
