import type { BuiltSheet } from "../../core/index";
import { columnsAddress, formatAll, lineHeightOf, type SheetTarget } from "../write/SheetTarget";
import { columnPoints } from "../write/writeFrame";
import type { Carrying } from "./Carrying";
import type { SheetSizes } from "./sheetSizes";

/** Programs round widths to their own pixels. */
const TOLERANCE = 1;
/** What a title, a heading and a header are higher than their lines of text, in points. */
const OWN_MARGINS = [0, 3, 6, 9];
const MOST_HEIGHT = 409;

/** Before the frame of the fresh sheet is set: nothing hidden, no height that was needed before. */
export async function resetSizes(target: SheetTarget, sizes: SheetSizes): Promise<void> {
  const { sheet, writer } = target;
  const line = lineHeightOf(target);
  const hidden = sizes.columns.flatMap(({ hidden: is }, column) => (is ? [column] : []));
  await writer.call(() => {
    for (const column of hidden) sheet.getRange(columnsAddress(column, column)).columnHidden = false;
  });
  for (const { first, last, hidden: isHidden } of sizes.rows) {
    if (!isHidden) continue;
    await writer.call(() => {
      sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = false;
    });
  }
  const high = sizes.rows.filter(({ height, hidden: is }) => is || Math.abs(height - line) > 0.1);
  await formatAll(
    target,
    high.map(({ first, last }) => `${first + 1}:${last + 1}`),
    (format) => {
      format.rowHeight = line;
    },
  );
}

/** Widths, heights and what is hidden, as far as the user has changed it. `filtered`: rows hidden by a filter of ours. */
export async function writeCarriedSizes(
  target: SheetTarget,
  sizes: SheetSizes,
  built: BuiltSheet,
  carrying: Carrying,
  isFiltered: (row: number) => boolean,
): Promise<void> {
  await carriedColumns(target, sizes, built, carrying);
  const line = lineHeightOf(target);
  for (const { first, last, height, hidden } of sizes.rows) {
    if (!hidden && isOwnHeight(height, line)) continue;
    const addresses: string[] = [];
    for (let row = first; row <= last; row++) {
      const to = carrying.places.row(row);
      if (to < 0 || carrying.isKeyRow(to) || (hidden && isFiltered(row))) continue;
      addresses.push(`${to + 1}:${to + 1}`);
    }
    if (hidden) {
      for (const address of addresses) {
        await target.writer.call(() => {
          target.sheet.getRange(address).rowHidden = true;
        });
      }
    } else {
      await formatAll(target, addresses, (format) => {
        format.rowHeight = height;
      });
    }
  }
}

async function carriedColumns(
  target: SheetTarget,
  { columns, usualWidth }: SheetSizes,
  { tables }: BuiltSheet,
  { places }: Carrying,
): Promise<void> {
  const widths = new Map<number, number>();
  for (const { columnPrints } of tables) for (const [column, { width }] of columnPrints) widths.set(column, width);
  const line = lineHeightOf(target);
  for (const [column, { width, hidden }] of columns.entries()) {
    const to = places.columnIn(places.main, column);
    if (to < 0) continue;
    const own = widths.get(column);
    const built = own === undefined ? usualWidth : columnPoints(own, line);
    const isChanged = Math.abs(width - built) > TOLERANCE;
    if (!hidden && !isChanged) continue;
    if (column === 0) continue;
    await target.writer.call(() => {
      const range = target.sheet.getRange(columnsAddress(to, to));
      if (isChanged && !hidden) range.format.columnWidth = width;
      if (hidden) range.columnHidden = true;
    });
  }
}

/** A height that we give, or that Excel gives by itself. */
function isOwnHeight(height: number, lineHeight: number): boolean {
  return (
    Math.abs(height - MOST_HEIGHT) < 1 ||
    OWN_MARGINS.some((margin) => {
      const lines = (height - margin) / lineHeight;
      return lines > 0.5 && Math.abs(lines - Math.round(lines)) < 0.02;
    })
  );
}
