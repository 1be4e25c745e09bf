/** A rectangle of cells, counted from 0, its last row and column included. Whole columns run to `LAST_ROW`. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}

/** What both cover, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const firstRow = Math.max(a.firstRow, b.firstRow);
  const firstColumn = Math.max(a.firstColumn, b.firstColumn);
  const lastRow = Math.min(a.lastRow, b.lastRow);
  const lastColumn = Math.min(a.lastColumn, b.lastColumn);
  return firstRow > lastRow || firstColumn > lastColumn ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** What is left of an area without another: up to four pieces, above, left, right, below. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const pieces: Area[] = [];
  if (area.firstRow < cut.firstRow) pieces.push({ ...area, lastRow: cut.firstRow - 1 });
  const beside = { firstRow: cut.firstRow, lastRow: cut.lastRow };
  if (area.firstColumn < cut.firstColumn) pieces.push({ ...area, ...beside, lastColumn: cut.firstColumn - 1 });
  if (cut.lastColumn < area.lastColumn) pieces.push({ ...area, ...beside, firstColumn: cut.lastColumn + 1 });
  if (cut.lastRow < area.lastRow) pieces.push({ ...area, firstRow: cut.lastRow + 1 });
  return pieces;
}

export function moved(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  };
}

/**
 * Pieces that lie one behind or below the other as one, so that a rule that was cut and put back is whole again. From left
 * to right and from top to bottom.
 */
export function joined(areas: readonly Area[]): Area[] {
  const pieces = [...areas];
  for (let at = 0; at < pieces.length; at++) {
    const one = pieces[at]!;
    const next = pieces.findIndex((other, index) => index > at && union(one, other) !== null);
    if (next < 0) continue;
    pieces[at] = union(one, pieces[next]!)!;
    pieces.splice(next, 1);
    // what became larger may fit those before it
    at = -1;
  }
  return pieces.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

/** Both as one rectangle, where they are one. */
function union(a: Area, b: Area): Area | null {
  const rows = a.firstRow === b.firstRow && a.lastRow === b.lastRow;
  const columns = a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
  if (rows && columns) return a;
  if (rows && a.lastColumn + 1 === b.firstColumn) return { ...a, lastColumn: b.lastColumn };
  if (rows && b.lastColumn + 1 === a.firstColumn) return { ...b, lastColumn: a.lastColumn };
  if (columns && a.lastRow + 1 === b.firstRow) return { ...a, lastRow: b.lastRow };
  if (columns && b.lastRow + 1 === a.firstRow) return { ...b, lastRow: a.lastRow };
  return null;
}
