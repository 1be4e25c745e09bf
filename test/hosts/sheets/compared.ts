import { googleFormat } from "../../../sheets-addon/desk/googleFormats";
import { byColumn } from "../byColumn";
import type { Expected } from "../expectedOf";
import type { ObservedMark, ObservedSheet } from "../observed";
import { roundedCells } from "../roundedCells";

/**
 * What Sheets shows as every host does. Bars in cells it has none, and a script can't reach its print set-up; of several
 * lists on a sheet one has a filter; codes of formats are Google's.
 */
export function compared({ cells, marks, validations, tables, widths, ...sheet }: ObservedSheet | Expected) {
  return {
    cells: Object.fromEntries(
      Object.entries(roundedCells(cells)).map(([address, cell]) => [
        address,
        { ...cell, format: googleFormat(cell.format) },
      ]),
    ),
    marks: inOrder(marks.filter(({ type }) => type !== "bar")),
    validations: byColumn(validations),
    tables: tables.slice(0, 1).map(({ range, headers, filter }) => ({ range, headers, filter })),
    gridLines: sheet.gridLines,
    widths,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    frozen: sheet.frozen,
    notes: sheet.notes,
    charts: sheet.charts.map(({ series, ...chart }) => ({
      ...chart,
      series: series.map((one) => ({ ...one, values: one.values.map(rounded) })),
    })),
  };
}

/** Conditional formats in the order of their cells: those on one cell exclude each other, so which goes first says nothing. */
function inOrder(marks: readonly ObservedMark[]): ObservedMark[] {
  const key = (mark: ObservedMark): string => JSON.stringify(Object.entries(mark).sort());
  return [...marks].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** To twelve digits, as `roundedCells`: sums are written to the last digit, expectations add up plainly. */
function rounded(value: number | string | null): number | string | null {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
