import { FIRST_COLUMN, KEY_COLUMN } from "../../core/index";
import { Measures, rowHeights } from "../../files/index";
import { columnsAddress, formatAll, lineHeightOf, rangeOf, runsOf, type SheetTarget } from "./SheetTarget";

const USUAL_LINE = 15;
/** Pixels of a digit in Calibri 11, and of the margins of a cell. */
const DIGIT = 7;
const CELL_MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column of so many characters, as Excel measures them. */
export function columnPoints(characters: number, lineHeight = USUAL_LINE): number {
  const digit = Math.max(DIGIT, Math.round((DIGIT * lineHeight) / USUAL_LINE));
  return Math.trunc(characters * digit + CELL_MARGIN) * POINTS_PER_PIXEL;
}

/** Where the columns and rows of a sheet stand, so that its charts and its pages come out as in a file. */
export function measuresOf(target: SheetTarget): Measures {
  const { place } = target;
  const line = lineHeightOf(target);
  const hidden = new Set(place.hiddenRows);
  return new Measures(place.widths, new Set([KEY_COLUMN]), rowHeights(place, line), hidden, line);
}

/** Widths, heights, what is hidden, the panes that stay: before charts, which would be stretched. */
export async function writeFrame(target: SheetTarget): Promise<void> {
  const { sheet, place, writer } = target;
  const line = lineHeightOf(target);
  const widths = new Map<number, string[]>();
  place.widths.forEach((width, column) => {
    const points = columnPoints(width, line);
    widths.set(points, [...(widths.get(points) ?? []), columnsAddress(column, column)]);
  });
  for (const [points, addresses] of widths) {
    await formatAll(target, addresses, (format) => {
      format.columnWidth = points;
    });
  }
  const byHeight = new Map<number, number[]>();
  for (const [row, height] of rowHeights(place, line)) {
    const rows = byHeight.get(height);
    if (rows === undefined) byHeight.set(height, [row]);
    else rows.push(row);
  }
  for (const [height, rows] of byHeight) {
    const runs = runsOf(rows.sort((a, b) => a - b));
    await formatAll(
      target,
      runs.map(([first, last]) => `${first + 1}:${last + 1}`),
      (format) => {
        format.rowHeight = height;
      },
    );
  }
  await writer.call(() => {
    sheet.getRange(columnsAddress(KEY_COLUMN, KEY_COLUMN)).columnHidden = true;
    for (const row of place.hiddenRows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
    sheet.showGridlines = false;
    const { frozenRows, frozenColumns } = place;
    if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
    else {
      const rect = { firstRow: 0, firstColumn: 0, lastRow: frozenRows - 1, lastColumn: frozenColumns - 1 };
      sheet.freezePanes.freezeAt(rangeOf(target, rect));
    }
  });
}

/** The first cell that is seen, to be selected when the sheet is shown. */
export function homeCell(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getCell(0, FIRST_COLUMN);
}
