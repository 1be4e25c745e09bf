import { MEASURED_ROWS, type ChartPart, type SheetParts } from "../../protocol";
import { ownChartIds } from "../write/ownCharts";
import { serialReader } from "./days";
import { hexColour } from "./hexColour";
import { notesOf } from "./notes";
import { placeOf, rectOf } from "./rectOf";
import { rulesOf } from "./rules";
import { validationsOf } from "./validations";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a sheet isn't in its cells. Widths are a call each, and heights, so only those of the first rows are asked for. */
export function partsOf(sheet: Sheet): SheetParts {
  const columns = counted(sheet.getLastColumn());
  const rows = counted(Math.min(MEASURED_ROWS, sheet.getLastRow()));
  const serialOf = serialReader(sheet.getParent().getSpreadsheetTimeZone());
  const filter = sheet.getFilter();
  const tab = sheet.getTabColor();
  return {
    id: sheet.getSheetId(),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    gridLines: !sheet.hasHiddenGridlines(),
    tabColour: tab === null || tab === "" ? null : hexColour(tab),
    widths: columns.map((column) => sheet.getColumnWidth(column + 1)),
    heights: rows.map((row) => sheet.getRowHeight(row + 1)),
    hiddenColumns: columns.filter((column) => sheet.isColumnHiddenByUser(column + 1)),
    hiddenRows: rows.filter((row) => sheet.isRowHiddenByUser(row + 1)),
    merges: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges().map(rectOf),
    filter: filter === null ? null : rectOf(filter.getRange()),
    notes: notesOf(sheet),
    validations: validationsOf(sheet, serialOf),
    rules: rulesOf(sheet, serialOf),
    charts: chartsOf(sheet),
    protections: protectionsOf(sheet),
    ownCharts: ownChartIds(sheet),
  };
}

function counted(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** A chart that has no id can't be named in an order: it is left alone. */
function chartsOf(sheet: Sheet): ChartPart[] {
  return sheet.getCharts().flatMap((chart): ChartPart[] => {
    const id = chart.getChartId();
    if (id === null) return [];
    const place = chart.getContainerInfo();
    const ranges = chart.getRanges().map(placeOf);
    return [{ id, ranges, row: place.getAnchorRow() - 1, column: place.getAnchorColumn() - 1 }];
  });
}

/**
 * Protections that don't stop the user. Google gives them no id: it is their place in Google's list. One that protects a named
 * range goes wherever that goes.
 */
function protectionsOf(sheet: Sheet): { readonly id: string; readonly rect: SheetParts["filter"] }[] {
  const { ProtectionType } = SpreadsheetApp;
  const ofRanges = sheet.getProtections(ProtectionType.RANGE).flatMap((one, place) => {
    const isOthers = !one.canEdit() && !one.isWarningOnly();
    if (isOthers || one.getRangeName() !== null) return [];
    return [{ id: String(place), rect: rectOf(one.getRange()) }];
  });
  const [ofSheet] = sheet.getProtections(ProtectionType.SHEET);
  const stops = ofSheet === undefined || (!ofSheet.canEdit() && !ofSheet.isWarningOnly());
  return stops ? ofRanges : [...ofRanges, { id: "sheet", rect: null }];
}
