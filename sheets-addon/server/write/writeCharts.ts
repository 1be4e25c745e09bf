import type { Order, Rect, SheetId } from "../../protocol";
import { ownChartIds, setOwnChartIds } from "./ownCharts";
import { rangeAt } from "./rangeAt";
import type { Target } from "./Target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A new chart of ours; where it has come to stand there already, only the note of it is made. */
export function writeChart(target: Target, sheet: Sheet, { sheet: id, chart }: Extract<Order, { do: "chart" }>): void {
  const before = new Set(target.chartsBefore(id));
  const known = sheet.getCharts();
  const stands = known.find((one) => !before.has(one.getChartId() ?? -1) && isAt(one, chart.row, chart.column));
  if (stands !== undefined) {
    setOwnChartIds(sheet, [...ownChartIds(sheet), ...idOf(stands)]);
    return;
  }
  const builder = sheet.newChart().setChartType(Charts.ChartType[chart.type]);
  for (const { sheet: of, rect } of chart.ranges) builder.addRange(rangeAt(target.sheet(of), rect));
  builder.setPosition(chart.row + 1, chart.column + 1, 0, 0);
  builder.setOption("width", chart.width).setOption("height", chart.height);
  for (const [option, value] of Object.entries(chart.options)) builder.setOption(option, value);
  noteInserted(sheet, builder.build());
}

/** Lays a chart onto a sheet and notes that it is ours. */
export function noteInserted(sheet: Sheet, chart: Chart): void {
  const before = new Set(sheet.getCharts().map((one) => one.getChartId()));
  sheet.insertChart(chart);
  const fresh = sheet.getCharts().filter((one) => !before.has(one.getChartId()));
  setOwnChartIds(sheet, [...ownChartIds(sheet), ...fresh.flatMap(idOf)]);
}

/** A chart of the user's reads other cells. One that he took away meanwhile isn't missed. */
export function moveChart(
  target: Target,
  sheet: Sheet,
  id: number,
  ranges: readonly { readonly sheet: SheetId; readonly rect: Rect }[],
): void {
  const chart = sheet.getCharts().find((one) => one.getChartId() === id);
  if (chart === undefined) return;
  const builder = chart.modify().clearRanges();
  for (const { sheet: of, rect } of ranges) builder.addRange(rangeAt(target.sheet(of), rect));
  sheet.updateChart(builder.build());
}

export function isAt(chart: Chart, row: number, column: number): boolean {
  const info = chart.getContainerInfo();
  return info.getAnchorRow() === row + 1 && info.getAnchorColumn() === column + 1;
}

export function idOf(chart: Chart): number[] {
  const id = chart.getChartId();
  return id === null ? [] : [id];
}
