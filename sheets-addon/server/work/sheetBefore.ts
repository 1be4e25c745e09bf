import { rectOf } from "../read/rectOf";
import { idOf } from "../write/writeCharts";
import { ownChartIds } from "../write/ownCharts";
import { rangeAt } from "../write/rangeAt";
import { fillsOthers } from "./fillsOthers";
import type { FilterBefore, SheetBefore } from "./Journal";
import { rowBlocks } from "./rowBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a sheet its copy doesn't tell. */
export function sheetBefore(sheet: Sheet, backup: Sheet): SheetBefore {
  const charts = sheet.getCharts().flatMap(idOf);
  const own = new Set(ownChartIds(sheet));
  return {
    sheet: sheet.getSheetId(),
    backup: backup.getSheetId(),
    name: sheet.getName(),
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    filter: filterBefore(sheet),
    charts,
    copiedCharts: backup.getCharts().flatMap(idOf),
    ownCharts: charts.filter((id) => own.has(id)),
    ...formulasBefore(sheet),
  };
}

function filterBefore(sheet: Sheet): FilterBefore | null {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const rect = rectOf(filter.getRange());
  const criteria: FilterBefore["criteria"][number][] = [];
  for (let column = rect[1]; column < rect[1] + rect[3]; column++) {
    const found = filter.getColumnFilterCriteria(column + 1);
    if (found === null) continue;
    const type = found.getCriteriaType() as unknown;
    const values = (found.getCriteriaValues() ?? []) as unknown[];
    // conditions on days and colours aren't kept: Google hands over no more than their kind
    const isPlain = values.every((value) => ["string", "number", "boolean"].includes(typeof value));
    criteria.push({
      column,
      hidden: found.getHiddenValues(),
      type: type === null || type === undefined || !isPlain ? null : String(type),
      values: isPlain ? (values as string[]) : [],
    });
  }
  return { rect, criteria };
}

function formulasBefore(sheet: Sheet): Pick<SheetBefore, "formulas" | "fills"> {
  const formulas: SheetBefore["formulas"][number][] = [];
  const fills: [number, number][] = [];
  const words = [`${sheet.getName().replace(/'/g, "''")}`, ...sheet.getNamedRanges().map((one) => one.getName())];
  const own = words.map((word) => word.toLowerCase());
  for (const block of rowBlocks([0, 0, sheet.getLastRow(), sheet.getLastColumn()])) {
    rangeAt(sheet, block)
      .getFormulas()
      .forEach((row, at) =>
        row.forEach((text, column) => {
          if (text === "") return;
          const place = { row: block[0] + at, column };
          const small = text.toLowerCase();
          if (own.some((word) => small.includes(word))) formulas.push({ ...place, text });
          if (fillsOthers(text)) fills.push([place.row, place.column]);
        }),
      );
  }
  return { formulas, fills };
}
