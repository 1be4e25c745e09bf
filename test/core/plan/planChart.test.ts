import { describe, expect, it, test } from "vitest";
import { palette, planChart, seriesColour, type ChartBlock, type Column, type SheetPlan } from "../../../core/index";
import { buildAll, sampleCompany, sampleQuarter } from "../reports/companies";

const built = buildAll(sampleCompany("ru"), sampleQuarter, "ru");

function chartOf(report: keyof typeof built, key: string): { sheet: SheetPlan; chart: ChartBlock } {
  for (const sheet of built[report].plan.sheets) {
    for (const block of sheet.blocks) if (block.type === "chart" && block.key === key) return { sheet, chart: block };
  }
  throw new Error(`no chart ${key}`);
}

function columnOf(sheet: SheetPlan, table: string, key: string): Column {
  const block = sheet.blocks.find((one) => one.type === "table" && one.key === table);
  if (block?.type !== "table") throw new Error(`no table ${table}`);
  return block.columns.find((one) => one.key === key)!;
}

describe("the charts of the reports, ready to be drawn", () => {
  it("managers: names along the axis, a colour for each kind of sale", () => {
    const { sheet, chart } = chartOf("manager-table", "kinds");
    const data = planChart(sheet, chart);
    expect(data).toMatchObject({ kind: "stacked", title: chart.title, valueKind: "money", secondTitle: "" });
    expect(data.categories).toHaveLength(2);
    expect(data.series.map(({ colour }) => colour)).toEqual([palette.a.strong, palette.new.strong, palette.b.strong]);
    for (const [at, key] of ["repeatSum", "primarySum", "newDirectionSum"].entries()) {
      const { values, header } = columnOf(sheet, "managers", key);
      expect(data.series[at]!.title).toBe(header);
      expect(data.series[at]!.values).toEqual("numbers" in values ? values.numbers : null);
    }
  });

  it("the Pareto curve: whole per cents along the axis, limits marked", () => {
    const { sheet, chart } = chartOf("classes", "paretoCurve");
    const data = planChart(sheet, chart);
    expect([data.categories[0], data.categories.at(-1)]).toEqual(["0%", "100%"]);
    expect(data.series.map(({ limit }) => limit)).toEqual([false, true, true]);
    expect(data.series[0]!.values.at(-1)).toBeCloseTo(1, 12);
    expect(new Set(data.series[1]!.values)).toEqual(new Set([0.5]));
    expect(data.series.every(({ values }) => values.length === data.categories.length)).toBe(true);
  });

  it("the status by period: periods as they stand in the table", () => {
    const { sheet, chart } = chartOf("status", "periodStatus");
    const data = planChart(sheet, chart);
    expect(data.categories.at(-1)).toBe("янв – мар 2009");
    expect(data.series.map(({ colour }) => colour)).toEqual(
      (["regular", "new", "restored", "lost"] as const).map((tone) => palette[tone].strong),
    );
  });

  it("owns its values: handing them to another thread leaves the plan as it is", () => {
    const { sheet, chart } = chartOf("manager-table", "kinds");
    const { series } = planChart(sheet, chart);
    series[0]!.values.fill(0);
    expect(planChart(sheet, chart).series[0]!.values.some((value) => value !== 0)).toBe(true);
  });
});

describe("any chart", () => {
  const { sheet, chart } = chartOf("manager-table", "kinds");
  const ref = chart.series[0]!.values;

  test("of the total row has one value", () => {
    const one = { ...chart, series: [{ title: "x", second: true, values: { ...ref, rows: "total" as const } }] };
    const [series] = planChart(sheet, one).series;
    const { values } = columnOf(sheet, ref.block, ref.column);
    const sum = "numbers" in values ? values.numbers.reduce((all, value) => all + value, 0) : NaN;
    expect(series).toEqual({
      title: "x",
      second: true,
      limit: false,
      colour: palette.a.strong,
      values: Float64Array.of(sum),
    });
  });

  test("with a reference to nothing is a mistake of ours", () => {
    expect(() => planChart(sheet, { ...chart, category: { ...ref, column: "nothing" } })).toThrow(
      /planChart: no managers.nothing/,
    );
  });

  test("colours series without a tone in turn, each differently", () => {
    const turn = Array.from({ length: 6 }, (_, place) => seriesColour({}, place));
    expect(new Set(turn).size).toBe(6);
    expect(seriesColour({}, 6)).toBe(turn[0]);
    expect(seriesColour({ tone: "lost" }, 3)).toBe(palette.lost.strong);
  });
});
