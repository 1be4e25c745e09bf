import { colours, type ChartKind, type Kind } from "../../core/index";
import type { GridChart, GridChartCells, GridRange } from "../../files/index";
import { kindOfFormat } from "../../files/index";
import type { CellsOf, ChartModel, SeriesModel } from "../../test/hosts/excel/model/sheetExtras";
import { colourOf } from "./gridRules";

/** What a chart has to be told of the sheets around it. */
export interface ChartSurroundings {
  /** Column and row in which a point of the chart's sheet lies; points from its left and upper edge. */
  readonly columnAt: (left: number) => number;
  readonly rowAt: (top: number) => number;
  /** Undefined: there is no such sheet any more. */
  readonly nameOf: (sheetId: string) => string | undefined;
  /** Number format of the first cell. */
  readonly formatOf: (cells: CellsOf) => string;
}

const NOWHERE: GridRange = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 };

/** The charts of a sheet as the grid draws them; those of kinds that we don't make are left out. */
export function gridCharts(charts: readonly ChartModel[], around: ChartSurroundings): GridChart[] {
  return charts.flatMap((chart): GridChart[] => {
    const kind = kindOf(chart);
    return kind === null || chart.series.length === 0 ? [] : [gridChart(chart, kind, around)];
  });
}

function gridChart(chart: ChartModel, kind: ChartKind, around: ChartSurroundings): GridChart {
  const first = chart.series[0]!;
  const categories = chart.series.find((series) => series.categories !== null)?.categories ?? null;
  const second = chart.series.find((series) => series.second);
  const valueKind = kindOfAxis(chart, "value", first, around);
  return {
    anchor: {
      firstRow: around.rowAt(chart.top),
      firstColumn: around.columnAt(chart.left),
      lastRow: around.rowAt(chart.top + chart.height),
      lastColumn: around.columnAt(chart.left + chart.width),
    },
    title: chart.title.visible ? chart.title.text : "",
    kind,
    categoryTitle: titleOf(chart, "category"),
    valueTitle: titleOf(chart, "value"),
    secondTitle: titleOf(chart, "secondaryValue"),
    valueKind,
    secondKind: second === undefined ? valueKind : kindOfAxis(chart, "secondaryValue", second, around),
    categories: categories === null ? counted(first) : cellsOf(categories, around),
    series: chart.series.map((series) => ({
      title: series.name,
      colour: colourOf(series.fill) ?? colourOf(series.line) ?? colours.accent,
      second: series.second,
      limit: [...series.looks.values()].some(
        (look) => typeof look === "string" && /^(?:dash|dot|round|square)/i.test(look),
      ),
      values: cellsOf(series.values, around),
    })),
  };
}

/** Null of a kind that we never make. */
function kindOf({ type, series }: ChartModel): ChartKind | null {
  const types = new Set(series.map((one) => (one.type === "" ? type : one.type)));
  const isLine = (one: string): boolean => /^Line/.test(one);
  const isColumn = (one: string): boolean => /^ColumnClustered/.test(one);
  if ([...types].every(isLine)) return "line";
  if ([...types].every(isColumn)) return "column";
  if ([...types].every((one) => isLine(one) || isColumn(one))) return "columnLine";
  if ([...types].every((one) => /^ColumnStacked/.test(one))) return "stacked";
  return [...types].every((one) => /^Bar/.test(one)) ? "bar" : null;
}

function titleOf({ axes }: ChartModel, axis: string): string {
  const title = axes.get(axis)?.title;
  return title?.visible === true ? title.text : "";
}

function kindOfAxis({ axes }: ChartModel, axis: string, series: SeriesModel, around: ChartSurroundings): Kind {
  const said = axes.get(axis)?.numberFormat ?? "";
  return kindOfFormat(said === "" || said === "General" ? around.formatOf(series.values) : said, []);
}

function cellsOf({ sheetId, area }: CellsOf, around: ChartSurroundings): GridChartCells {
  const sheet = sheetId === null ? undefined : around.nameOf(sheetId);
  return sheet === undefined ? { sheet: "", range: NOWHERE, remembered: [] } : { sheet, range: area, remembered: [] };
}

/** Without names of their own, points are numbered. */
function counted({ values: { area } }: SeriesModel): GridChartCells {
  const points = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  return { sheet: "", range: NOWHERE, remembered: Array.from({ length: points }, (_, at) => at + 1) };
}
