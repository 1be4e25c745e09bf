/** What a cell holds. Days are plain numbers (serial days); a text that looks like a number stays a text. */
export const CellTag = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellTag = (typeof CellTag)[keyof typeof CellTag];

/** The most rows a block holds, so that a block is cheap to hand to a worker and to throw away. */
export const BLOCK_ROWS = 65_536;

/**
 * One column of a block. `values[row]` is the number, 1 or 0 of a boolean, or — for a text and for an error such as
 * `#REF!` — the place of its text in `texts`; of a blank it means nothing.
 */
export interface CellColumn {
  readonly tags: Uint8Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
  /** The host formats the column as days. A hint for finding columns; it never changes a result. */
  readonly dayFormat: boolean;
}

/** A rectangle of cells as every host and every file hands it over: at most {@link BLOCK_ROWS} rows, by columns. */
export interface CellBlock {
  /** Name of the sheet, or of the file where it has no sheets. */
  readonly sheet: string;
  /** Sheet row of the first row, counted from 0. */
  readonly firstRow: number;
  /** Sheet column of the first column, counted from 0. */
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columns: readonly CellColumn[];
  /** 1 of a row that is hidden or filtered away; only where some row of the block is. */
  readonly hiddenRows?: Uint8Array;
}

/** One cell outside the hot path. */
export type CellValue = null | number | string | boolean | { readonly error: string };

/** The cell at `row`, `column`, both counted within the block. Outside the block everything is blank. */
export function cellAt(block: CellBlock, row: number, column: number): CellValue {
  const cells = block.columns[column];
  if (cells === undefined || row < 0 || row >= block.rowCount) return null;
  const value = cells.values[row]!;
  switch (cells.tags[row]) {
    case CellTag.number:
      return value;
    case CellTag.text:
      return cells.texts[value]!;
    case CellTag.boolean:
      return value !== 0;
    case CellTag.error:
      return { error: cells.texts[value]! };
    default:
      return null;
  }
}

/** The buffers of a block, for handing it to a worker without copying. */
export function transferables(block: CellBlock): ArrayBufferLike[] {
  const buffers = block.columns.flatMap((column) => [column.tags.buffer, column.values.buffer]);
  return block.hiddenRows === undefined ? buffers : [...buffers, block.hiddenRows.buffer];
}
