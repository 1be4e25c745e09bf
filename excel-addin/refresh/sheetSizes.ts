/** Rows that are alike. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
  /** Points. */
  readonly height: number;
  readonly hidden: boolean;
}

export interface ColumnSize {
  /** Points. */
  readonly width: number;
  readonly hidden: boolean;
}

/** How high and wide the rows and columns of a sheet are, and which are hidden. */
export interface SheetSizes {
  /** From top to bottom, without a gap. */
  readonly rows: readonly RowRun[];
  readonly columns: readonly ColumnSize[];
  /** Points of a column that nobody has touched: that of the very last one. */
  readonly usualWidth: number;
}

const LAST_COLUMN = 16_383;

/** So many rows are asked for each by itself when a stretch of them isn't alike. */
const FEW = 8;
const MOST_ASKED = 2_000;

/** Reads sizes: of stretches of rows that aren't alike the parts are asked for. `starts`: rows at which a stretch begins. */
export async function sheetSizes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rowCount: number,
  columnCount: number,
  starts: readonly number[],
): Promise<SheetSizes> {
  const edges = [...new Set([0, ...starts, rowCount])].filter((row) => row <= rowCount).sort((a, b) => a - b);
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.load("columnHidden");
    range.format.load("columnWidth");
    return range;
  });
  const { format: last } = sheet.getRangeByIndexes(0, LAST_COLUMN, 1, 1);
  last.load("columnWidth");
  const rows: RowRun[] = [];
  const open = edges.slice(0, -1).map((first, at) => ({ first, last: edges[at + 1]! - 1 }));
  const ask = async (): Promise<void> => {
    const asked = open.splice(0, MOST_ASKED).map((run) => {
      const range = sheet.getRangeByIndexes(run.first, 0, run.last - run.first + 1, 1);
      range.load("rowHidden");
      range.format.load("rowHeight");
      return { ...run, range };
    });
    await context.sync();
    for (const { first, last, range } of asked) {
      const hidden = range.rowHidden as boolean | null;
      const height = range.format.rowHeight as number | null;
      // of rows that are all hidden the heights don't matter
      if (hidden !== null && (height !== null || hidden)) rows.push({ first, last, height: height ?? 0, hidden });
      else open.push(...parts(first, last));
    }
  };
  // the columns come with the first rows
  do await ask();
  while (open.length > 0);
  rows.sort((a, b) => a.first - b.first);
  return {
    rows,
    usualWidth: last.columnWidth,
    columns: columns.map((range) => ({ width: range.format.columnWidth, hidden: range.columnHidden })),
  };
}

function parts(first: number, last: number): { first: number; last: number }[] {
  if (first === last) return [];
  const half = (first + last) >> 1;
  if (last - first >= FEW) {
    return [
      { first, last: half },
      { first: half + 1, last },
    ];
  }
  return Array.from({ length: last - first + 1 }, (_, at) => ({ first: first + at, last: first + at }));
}
