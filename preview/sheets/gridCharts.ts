import { colours, type ChartKind } from "../../core/index";
import { kindOfFormat, type GridChart, type GridChartCells } from "../../files/index";
import type { CellsOf, ChartModel } from "../../test/hosts/sheets/model/parts";
import { ROW_HEIGHT, COLUMN_WIDTH, type SheetModel } from "../../test/hosts/sheets/model/SheetModel";
import { placeAt } from "../gridParts";
import { bare, gridLookOf } from "./googleLooks";

/** Pixels of a chart that nobody has sized. */
const USUAL = { width: 600, height: 371 };

/** The charts of a sheet as the grid draws them. */
export function gridCharts(sheet: SheetModel): GridChart[] {
  return sheet.charts.flatMap((chart): GridChart[] => {
    const [categories, ...series] = chart.ranges;
    const kind = kindOf(chart, series.length);
    return kind === null || categories === undefined || series.length === 0
      ? []
      : [gridChart(sheet, chart, { kind, categories, series })];
  });
}

interface Parts {
  readonly kind: ChartKind;
  readonly categories: CellsOf;
  readonly series: readonly CellsOf[];
}

function gridChart(sheet: SheetModel, chart: ChartModel, { kind, categories, series }: Parts): GridChart {
  const { options } = chart;
  const text = (path: string): string => String(options.get(path) ?? "");
  const isLying = kind === "bar";
  const onSecond = series.map((_, at) => options.get(`series.${at}.targetAxisIndex`) === 1);
  const valueKind = kindOfAxis(text(isLying ? "hAxis.format" : "vAxes.0.format"), series[0]!);
  const second = series[onSecond.indexOf(true)];
  return {
    anchor: anchorOf(sheet, chart),
    title: text("title"),
    kind,
    categoryTitle: text(isLying ? "vAxis.title" : "hAxis.title"),
    valueTitle: text(isLying ? "hAxis.title" : "vAxes.0.title"),
    secondTitle: text("vAxes.1.title"),
    valueKind,
    secondKind: second === undefined ? valueKind : kindOfAxis(text("vAxes.1.format"), second),
    categories: cellsOf(categories),
    series: series.map((cells, at) => {
      const colour = text(`series.${at}.color`);
      return {
        title: text(`series.${at}.labelInLegend`),
        colour: colour === "" ? colours.accent : bare(colour),
        second: onSecond[at]!,
        limit: [...options.keys()].some((path) => path.startsWith(`series.${at}.lineDashStyle`)),
        values: cellsOf(cells),
      };
    }),
  };
}

/** Null of a kind that we never make. */
function kindOf({ type, options }: ChartModel, series: number): ChartKind | null {
  switch (type) {
    case "LINE":
      return "line";
    case "BAR":
      return "bar";
    case "COMBO":
      return Array.from({ length: series }, (_, at) => options.get(`series.${at}.type`)).includes("line")
        ? "columnLine"
        : "column";
    case "COLUMN":
      return options.get("isStacked") === true ? "stacked" : "column";
    default:
      return null;
  }
}

function kindOfAxis(format: string, { sheet, area }: CellsOf): GridChart["valueKind"] {
  const look = sheet.book.looks.get(sheet.grid.look(area.firstRow, area.firstColumn));
  return kindOfFormat(format === "" ? gridLookOf(look).format : format, []);
}

/** From the corner at which it hangs, over as many rows and columns as it covers. */
function anchorOf({ grid }: SheetModel, { row, column, offsetX, offsetY, options }: ChartModel): GridChart["anchor"] {
  const width = Number(options.get("width") ?? USUAL.width);
  const height = Number(options.get("height") ?? USUAL.height);
  const widthOf = (at: number): number => {
    const known = grid.columns[column + at];
    return known === undefined ? COLUMN_WIDTH : known.hidden ? 0 : known.width;
  };
  const heightOf = (at: number): number =>
    grid.hiddenRows.has(row + at) ? 0 : (grid.heights.get(row + at) ?? ROW_HEIGHT);
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + placeAt(offsetY + height, heightOf),
    lastColumn: column + placeAt(offsetX + width, widthOf),
  };
}

function cellsOf({ sheet, area }: CellsOf): GridChartCells {
  return { sheet: sheet.name, range: area, remembered: [] };
}
