import type { BuiltSheet, ChartBlock, Ref } from "../../core/index";
import { parseReference, type GridRange, type TablePair } from "../../files/index";
import { isOurChart } from "../write/writeCharts";

/** A chart of ours as it was, enough to be there again: of a new one of its kind only what is read, and where, differs. */
export interface ChartBefore {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly series: readonly SeriesBefore[];
}

export interface SeriesBefore {
  readonly name: string;
  readonly type: string;
  readonly second: boolean;
  /** Null where it can't be told. */
  readonly values: GridRange | null;
  readonly categories: GridRange | null;
}

/** What is known of the tables that charts read, for an Excel that doesn't tell which cells a chart reads. */
export interface ChartSource {
  readonly built: BuiltSheet;
  readonly pairs: ReadonlyMap<string, TablePair>;
  readonly blocks: readonly ChartBlock[];
  /** Whether Excel tells it: since ExcelApi 1.15. */
  readonly isTold: boolean;
}

/** Our charts of a sheet, and the ids of all. */
export async function chartsBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: ChartSource,
): Promise<{ readonly ids: string[]; readonly ours: ChartBefore[] }> {
  const { charts } = sheet;
  charts.load("items/id,items/name,items/chartType,items/left,items/top,items/width,items/height");
  await context.sync();
  const ours = charts.items.filter(({ name }) => isOurChart(name));
  for (const { title, axes, series } of ours) {
    title.load("text,visible");
    axes.categoryAxis.title.load("text,visible");
    axes.valueAxis.title.load("text,visible");
    series.load("items/name,items/chartType,items/axisGroup");
  }
  if (ours.length > 0) await context.sync();
  const told = ours.map(({ series }) =>
    series.items.map((one) =>
      source.isTold
        ? {
            values: one.getDimensionDataSourceString("Values"),
            categories: one.getDimensionDataSourceString("Categories"),
          }
        : null,
    ),
  );
  if (source.isTold && ours.length > 0) await context.sync();
  return {
    ids: charts.items.map(({ id }) => id),
    ours: ours.map((chart, at): ChartBefore => {
      const { id, name, chartType, left, top, width, height, title, axes, series } = chart;
      const block = source.blocks.find(({ key }) => name === `Chart ${key}` || name.startsWith(`Chart ${key} (`));
      return {
        id,
        name,
        type: chartType,
        place: { left, top, width, height },
        title: textOf(title),
        categoryTitle: textOf(axes.categoryAxis.title),
        valueTitle: textOf(axes.valueAxis.title),
        series: series.items.map((one, index) => {
          const ranges = told[at]![index]!;
          return {
            name: one.name,
            type: one.chartType,
            second: (one.axisGroup as string) === "Secondary",
            values: ranges === null ? computed(block?.series[index]?.values, source) : rangeIn(ranges.values.value),
            categories: ranges === null ? computed(block?.category, source) : rangeIn(ranges.categories.value),
          };
        }),
      };
    }),
  };
}

function textOf({ text, visible }: { readonly text: string; readonly visible: boolean }): string {
  return visible ? text : "";
}

function rangeIn(text: string): GridRange | null {
  return parseReference(text.replace(/^=/, ""))?.range ?? null;
}

/** The cells of the column that the chart of that name reads now, where it stood. */
function computed(ref: Ref | undefined, { built, pairs }: ChartSource): GridRange | null {
  if (ref === undefined) return null;
  const table = built.tables.find(({ key }) => key === ref.block);
  const pair = pairs.get(ref.block);
  const column = [...(table?.columns ?? [])].find(([, key]) => key === ref.column)?.[0];
  if (pair === undefined || column === undefined) return null;
  const { totalRow, firstRow, lastRow } = pair.old;
  const rows = ref.rows === "total" ? [totalRow, totalRow] : [firstRow, Math.max(firstRow, lastRow)];
  return { firstRow: rows[0]!, lastRow: rows[1]!, firstColumn: column, lastColumn: column };
}

/** Queues that a chart is again what it was: another one of its name that stands there now, or a new one. */
export function putChartBefore(sheet: Excel.Worksheet, before: ChartBefore, present: Excel.Chart | null): void {
  const read = before.series.filter(({ values }) => values !== null);
  const [first] = read;
  if (first === undefined) return;
  const cells = ({ firstRow, firstColumn, lastRow, lastColumn }: GridRange): Excel.Range =>
    sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  const chart = present ?? sheet.charts.add(before.type as "ColumnClustered", cells(first.values!), "Columns");
  read.forEach((one, index) => {
    const series = present !== null || index === 0 ? chart.series.getItemAt(index) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(cells(one.values!));
    if (one.categories !== null) series.setXAxisValues(cells(one.categories));
    if (present === null && one.type !== "" && one.type !== before.type) series.chartType = one.type as "Line";
    if (present === null && one.second) series.axisGroup = "Secondary";
  });
  chart.name = before.name;
  if (before.title === "") chart.title.visible = false;
  else chart.title.text = before.title;
  for (const [axis, title] of [
    [chart.axes.categoryAxis, before.categoryTitle],
    [chart.axes.valueAxis, before.valueTitle],
  ] as const) {
    if (title === "") axis.title.visible = false;
    else axis.title.text = title;
  }
  const { left, top, width, height } = before.place;
  chart.left = left;
  chart.top = top;
  chart.width = width;
  chart.height = height;
}
