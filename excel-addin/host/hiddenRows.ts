/** Of so many rows at once the visible ones are asked for: a filter may leave every second of them. */
const ROWS_AT_ONCE = 8_192;

/**
 * 1 of each of some rows that is hidden or filtered away; null: none is.
 *
 * @param known what Excel says of all of them together; null: some are, some aren't
 */
export async function hiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  count: number,
  known: boolean | null,
): Promise<Uint8Array | null> {
  if (known === false) return null;
  const hidden = new Uint8Array(count).fill(1);
  if (known === true) return hidden;
  const parts: Excel.RangeAreas[] = [];
  const size = Math.ceil(count / Math.ceil(count / ROWS_AT_ONCE));
  for (let row = 0; row < count; row += size) {
    // two rows at least: of a single cell Excel would look for the visible cells of the whole sheet
    const last = Math.min(count, row + size) - 1;
    const from = Math.min(row, Math.max(0, last - 1));
    // whole rows, since the columns of the table may be hidden
    const whole = sheet.getRangeByIndexes(first + from, 0, last - from + 1, 1).getEntireRow();
    const visible = whole.getSpecialCellsOrNullObject("Visible");
    visible.load("areas/items/rowIndex,areas/items/rowCount");
    parts.push(visible);
  }
  await context.sync();
  for (const visible of parts) {
    if (visible.isNullObject) continue;
    for (const area of visible.areas.items) {
      const from = Math.max(0, area.rowIndex - first);
      hidden.fill(0, from, Math.max(from, area.rowIndex + area.rowCount - first));
    }
  }
  return hidden.includes(1) ? hidden : null;
}
