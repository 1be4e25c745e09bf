import { ownChartIds, setOwnChartIds } from "../write/ownCharts";
import { rectOf } from "../read/rectOf";
import { rangeAt } from "../write/rangeAt";
import { idOf, isAt, noteInserted } from "../write/writeCharts";
import type { Pair } from "./restoreSteps";
import type { Work } from "./Work";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Charts that we have laid onto the sheet go, those of before that are gone come back from the copy, under a new id. Charts
 * that a person put there meanwhile stay.
 */
export function restoreCharts(work: Work, { sheet, backup, before }: Pair): void {
  const ours = new Set(ownChartIds(sheet));
  const known = new Set(before.charts);
  const there = new Set(sheet.getCharts().flatMap(idOf));
  const missing = before.ownCharts.filter((id) => !there.has(id));
  const copies = backup.getCharts();
  const back = missing.flatMap((id) => {
    const copied = before.copiedCharts[before.charts.indexOf(id)];
    return copies.filter((copy) => copy.getChartId() === copied);
  });
  // one of ours may have been cut off before its id was noted: then its place tells it
  const places = work.writes.flatMap(({ charts }) => charts.filter((one) => one.sheet === before.sheet));
  for (const chart of sheet.getCharts()) {
    const [id] = idOf(chart);
    if (id === undefined || known.has(id)) continue;
    const isPlaced =
      places.some(({ row, column }) => isAt(chart, row, column)) || back.some((one) => isSamePlace(one, chart));
    if (ours.has(id) || isPlaced) sheet.removeChart(chart);
  }
  setOwnChartIds(
    sheet,
    before.ownCharts.filter((id) => there.has(id)),
  );
  for (const copy of back) {
    const info = copy.getContainerInfo();
    const builder = copy.modify().clearRanges();
    for (const range of copy.getRanges()) {
      const isOwn = range.getSheet().getSheetId() === before.backup;
      builder.addRange(isOwn ? rangeAt(sheet, rectOf(range)) : range);
    }
    builder.setPosition(info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY());
    noteInserted(sheet, builder.build());
  }
}

function isSamePlace(one: Chart, other: Chart): boolean {
  const info = one.getContainerInfo();
  return isAt(other, info.getAnchorRow() - 1, info.getAnchorColumn() - 1);
}
