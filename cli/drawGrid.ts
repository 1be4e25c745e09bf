import { cutTo, padTo, textWidth, wrapText } from "./terminal";

const GAP = "  ";
const MOST_CELL = 32;
/** How wide a header may make its column, by the lines it is broken into: the first that leaves room for all columns. */
const HEADERS = [
  { lines: 1, most: 32 },
  { lines: 2, most: 24 },
  { lines: 3, most: 18 },
] as const;
const FIRST_COLUMN_SHARE = 0.4;

/** Cells as texts, by rows. Without `head` there is no header. */
export interface Grid {
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Whether a column is of words, and so begins at the left. */
  readonly words: readonly boolean[];
}

export interface Drawn {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  /** Columns for which there was no room. */
  readonly leftOut: number;
}

/**
 * A grid as lines of at most `width` places. A header is broken into lines rather than making its column wide; the first
 * column takes the room that the others leave, and is cut before a column is left out.
 */
export function drawGrid(grid: Grid, width: number): Drawn {
  const widths = columnWidths(grid, width);
  const others = widths.slice(1).reduce((sum, one) => sum + GAP.length + one, 0);
  const most = Math.max(Math.floor(width * FIRST_COLUMN_SHARE), width - others);
  widths[0] = Math.min(most, widths[0]!);
  let fits = 1;
  let used = widths[0];
  while (fits < widths.length && used + GAP.length + widths[fits]! <= width) used += GAP.length + widths[fits++]!;
  const draw = (cells: readonly string[]): string =>
    cells
      .slice(0, fits)
      .map((text, at) => padTo(cutTo(text, widths[at]!), widths[at]!, grid.words[at] === true ? "left" : "right"))
      .join(GAP)
      .trimEnd();
  return {
    head: headLines(grid.head, widths, fits).map(draw),
    rows: grid.rows.map(draw),
    leftOut: widths.length - fits,
  };
}

function columnWidths(grid: Grid, width: number): number[] {
  const first = Math.max(1, ...grid.rows.map((row) => textWidth(row[0]!)), textWidth(grid.head?.[0] ?? ""));
  let widths: number[] = [];
  for (const header of HEADERS) {
    widths = grid.words.map((_, at) => (at === 0 ? first : columnWidth(grid, at, header)));
    if (widths.reduce((sum, one) => sum + GAP.length + one, -GAP.length) <= width) break;
  }
  return widths;
}

/** As wide as its cells, and wider only as far as its header would else take too many lines. */
function columnWidth({ head, rows }: Grid, at: number, { lines, most }: (typeof HEADERS)[number]): number {
  const cells = Math.min(MOST_CELL, Math.max(1, ...rows.map((row) => textWidth(row[at]!))));
  const text = head?.[at] ?? "";
  const word = Math.max(0, ...text.split(" ").map(textWidth));
  let width = Math.max(cells, Math.min(most, word));
  while (width < most && wrapText(text, width).length > lines) width++;
  return width;
}

/** The header standing on the line beneath it. */
function headLines(head: readonly string[] | null, widths: readonly number[], fits: number): string[][] {
  if (head === null) return [];
  const broken = head.slice(0, fits).map((text, at) => wrapText(text, widths[at]!));
  const count = Math.max(...broken.map((lines) => lines.length));
  const lines = Array.from({ length: count }, (_, line) => broken.map((one) => one[line - (count - one.length)] ?? ""));
  return [...lines, widths.slice(0, fits).map((width) => "─".repeat(width))];
}
