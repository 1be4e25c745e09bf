import type { Language } from "../text/language";
import { formatNumber } from "../text/numberFormat";
import type { ChartData } from "./ChartData";
import { displayCells } from "./displayCell";
import { displayNumber } from "./displayWidth";
import type { ChartBlock, Column, Ref, SheetPlan } from "./plan";
import { seriesColour } from "./seriesColour";

/**
 * A chart of a sheet with the figures that it shows: what the tables hold, categories as they are written along an axis,
 * colours as in the file. Pure, so that pane, workbench and file show one picture.
 */
export function planChart(sheet: SheetPlan, chart: ChartBlock): ChartData {
  const category = columnOf(sheet, chart.category);
  return {
    title: chart.title,
    kind: chart.kind,
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    secondTitle: chart.secondTitle ?? "",
    valueKind: chart.valueKind,
    secondKind: chart.secondKind ?? chart.valueKind,
    categories: categoriesOf(category, sheet.language),
    series: chart.series.map((series, place) => ({
      title: series.title,
      colour: seriesColour(series, place),
      second: series.second,
      limit: series.limit === true,
      values: numbersOf(columnOf(sheet, series.values), series.values.rows),
    })),
  };
}

function columnOf(sheet: SheetPlan, ref: Ref): Column {
  for (const block of sheet.blocks) {
    if (block.type !== "table" || block.key !== ref.block) continue;
    const column = block.columns.find(({ key }) => key === ref.column);
    if (column !== undefined) return column;
  }
  throw new Error(`planChart: no ${ref.block}.${ref.column} in ${sheet.name}`);
}

function categoriesOf(column: Column, language: Language): string[] {
  const { values, kind } = column;
  if (!("numbers" in values)) {
    const shown = displayCells(column, language);
    return Array.from(values.of, (_, row) => shown(row));
  }
  return Array.from(values.numbers, (value) => {
    if (Number.isNaN(value)) return "";
    // along an axis decimals are only noise
    return kind === "share" ? `${formatNumber(value * 100, 0, language)}%` : displayNumber(value, kind, language, 0);
  });
}

/** Of its own: a chart may be handed on to another thread, the plan stays. */
function numbersOf({ values, total }: Column, rows: Ref["rows"]): Float64Array {
  if (rows === "total" && "numbers" in values) {
    const sum = values.numbers.reduce((all, value) => (Number.isNaN(value) ? all : all + value), 0);
    return Float64Array.of(total?.type === "value" ? total.value : sum);
  }
  return "numbers" in values ? values.numbers.slice() : new Float64Array(values.of.length).fill(NaN);
}
