import { HostFailure, type Place } from "../../pane/port/Host";
import { errorCodeOf } from "./failures";
import { isBookkeeping } from "./sheets";

/** What Excel says where no cell is selected: a chart or a picture is, or a sheet that is only a chart is in front. */
const noCell: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidOperation",
  "InvalidSelection",
  "ItemNotFound",
  "UnsupportedSheet",
]);

/** Whether a failure only says that no cell is selected. */
export function isNoCell(reason: unknown): boolean {
  const code = errorCodeOf(reason);
  return code !== null && noCell.has(code);
}

/** The cell that is typed into if one typed now: of several areas, and of whole columns, the one that is lighter. */
export async function selectedPlace(context: Excel.RequestContext): Promise<Place | null> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/id,worksheet/name");
  await context.sync();
  if (isBookkeeping(cell.worksheet.name)) return null;
  return { region: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
}

/** Brings a cell into view and selects it. A hidden sheet stays hidden: that is said. */
export async function revealPlace(context: Excel.RequestContext, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.region);
  sheet.load("name,visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") {
    throw new HostFailure("excel.fault.noSheet", { sheet: sheet.isNullObject ? "" : sheet.name });
  }
  sheet.activate();
  sheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
  await context.sync();
}
