import type { Region } from "../../pane/port/Host";

/** Sheets that are there only while something is being written, and what could be put back of them. */
const OWN_BOOKKEEPING = "~klientela";

/** Whether a sheet is bookkeeping of ours: nobody is shown it. */
export function isBookkeeping(name: string): boolean {
  return name.toLowerCase().startsWith(OWN_BOOKKEEPING);
}

/** The sheets of the workbook in its order, each up to its last cell that holds something: two syncs, whatever their number. */
export async function sheetRegions(context: Excel.RequestContext): Promise<Region[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const shown = sheets.items.filter(({ name }) => !isBookkeeping(name));
  const found = shown.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await context.sync();
  return found.map(({ sheet, used }) => ({
    id: sheet.id,
    sheet: sheet.name,
    hidden: sheet.visibility !== "Visible",
    rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    attached: false,
  }));
}
