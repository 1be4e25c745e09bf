import { describe, expect, it } from "vitest";
import {
  cellAddress,
  colours,
  layout,
  placedTable,
  sheetColumn,
  type ChartBlock,
  type Layout,
  type PlacedChart,
  type Plan,
  type Ref,
} from "../../core/index";
import { addPlan, readGrid, type GridChart, type GridLook, type GridRange, type GridSheet } from "../../files/index";
import { goldenCompanies, goldenTime } from "../golden/companies";
import { expectedOf } from "../hosts/expectedOf";
import type { ObservedCell, ObservedMark } from "../hosts/observed";
import { roundedCells } from "../hosts/roundedCells";
import { everyFeature } from "./everyFeature";
import { cellsIn } from "./helpers";
import { smallXlsx } from "./smallXlsx";

const plans: { name: string; plan: Plan }[] = [
  { name: "every feature", plan: everyFeature },
  ...(await goldenCompanies()).map(({ name, built }) => ({
    name,
    plan: { format: 1 as const, sheets: built.flatMap((one) => one.plan.sheets) },
  })),
];
const built = await Promise.all(
  plans.map(async ({ name, plan }) => {
    const grid = await readGrid(addPlan(null, plan, { now: goldenTime }));
    return { name, plan, looks: grid.looks, sheets: grid.sheets.slice(0, plan.sheets.length), all: grid.sheets };
  }),
);

function address(range: GridRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const addresses = (ranges: readonly GridRange[]) => ranges.map(address).join(" ");

/** The cells of a sheet in the words of the expectations: with a value, a formula or a ground. */
function observed(sheet: GridSheet, looks: readonly GridLook[]): Map<string, ObservedCell> {
  const cells = new Map<string, ObservedCell>();
  const values = cellsIn(sheet.blocks.map((block) => block.cells));
  for (const block of sheet.blocks) {
    const formulas = new Map(block.formulas.map(({ row, column, text }) => [`${row},${column}`, text]));
    block.looks.forEach((list, column) => {
      list.forEach((number, at) => {
        const row = block.cells.firstRow + at;
        const key = `${row},${column}`;
        const { format, fill, ink, bold, wrap } = looks[number]!;
        const formula = formulas.get(key) ?? null;
        let value = values.get(key) ?? (formula === null ? null : "");
        if (value === null && fill === null) return;
        // a table has no two headers alike
        if (value === "two\nlines (2)") value = "two\nlines";
        if (typeof value === "object" && value !== null) throw new Error(`an error in ${key}`);
        cells.set(cellAddress(row, column), { value, formula, format, fill, ink, bold, wrap });
      });
    });
  }
  return cells;
}

function marksOf(sheet: GridSheet): ObservedMark[] {
  return sheet.rules.map((rule): ObservedMark => {
    const range = addresses(rule.ranges);
    if (rule.type === "word") return { type: "word", range, text: rule.text, fill: rule.fill!, ink: rule.ink! };
    if (rule.type === "formula") throw new Error("no plan has a formula as a mark");
    return { type: rule.type, range };
  });
}

/** Where the plan has its charts, and what stands in the cells that they read. */
function expectedCells(ref: Ref, place: Layout, sheet: string) {
  const table = placedTable(place, ref.block);
  const at = sheetColumn(table.block, ref.column);
  const last = Math.max(table.firstRow, table.lastRow);
  const { values } = table.block.columns.find((one) => one.key === ref.column)!;
  const live = table.block.rowKeys.length - (table.block.gone ?? 0);
  const shown = Array.from({ length: live }, (_, row) => {
    const value = "numbers" in values ? values.numbers[row]! : values.texts[values.of[row]!]!;
    return Number.isNaN(value) || value === "" ? null : value;
  });
  return {
    sheet,
    range: { firstRow: table.firstRow, firstColumn: at, lastRow: last, lastColumn: at },
    remembered: shown,
  };
}

function expectedChart(block: ChartBlock, place: Layout, sheet: string, drawn: GridChart) {
  const second = block.kind === "columnLine" && block.series.some((one) => one.second);
  // with one sort of series only the file holds a plain chart
  const bars = block.series.some((one) => !one.second);
  return {
    title: block.title,
    kind: block.kind !== "columnLine" || (second && bars) ? block.kind : bars ? "column" : "line",
    categoryTitle: block.categoryTitle,
    valueTitle: block.valueTitle,
    secondTitle: second && bars ? (block.secondTitle ?? "") : "",
    categories: expectedCells(block.category, place, sheet),
    series: block.series.map((series, index) => ({
      title: series.title,
      colour: drawn.series[index]?.colour,
      second: second && bars && series.second,
      limit: series.limit === true && (block.kind === "line" || series.second),
      values: expectedCells(series.values, place, sheet),
    })),
  };
}

describe.each(built)("$name, written and read as a grid", ({ plan, looks, sheets, all }) => {
  const expected = expectedOf(plan);

  it("has the cells, formulas and looks of the plan", () => {
    sheets.forEach((sheet, index) => {
      expect(roundedCells(observed(sheet, looks)), sheet.name).toEqual(roundedCells(expected[index]!.cells));
      expect([sheet.whole, sheet.gridLines]).toEqual([true, false]);
    });
  });

  it("has its sizes, hidden rows and columns, and panes", () => {
    sheets.forEach((sheet, index) => {
      const { widths, hiddenRows, frozen } = expected[index]!;
      // files count the margins of a cell with it: 5 pixels of 7 a digit
      expect(sheet.columns.map(({ first, width }) => [first, Math.round(width! - 5 / 7)])).toEqual(
        widths.map((width, column) => [column, width]),
      );
      expect(sheet.columns.flatMap(({ first, hidden }) => (hidden ? [first] : []))).toEqual([0]);
      expect(sheet.rows.flatMap(({ row, hidden }) => (hidden ? [row] : []))).toEqual(hiddenRows);
      expect({ rows: sheet.frozenRows, columns: sheet.frozenColumns }).toEqual(frozen);
    });
  });

  it("has its colours that follow the cells, choices, notes and filters", () => {
    sheets.forEach((sheet, index) => {
      const { marks, validations, notes, tables } = expected[index]!;
      expect(marksOf(sheet), sheet.name).toEqual(marks);
      expect(
        sheet.choices.map(({ ranges, words, strict }) => ({ range: addresses(ranges), words, strict })),
        sheet.name,
      ).toEqual(validations);
      expect(sheet.notes.map(({ row, column, text }) => ({ address: cellAddress(row, column), text }))).toEqual(notes);
      expect(sheet.filter === null ? null : address(sheet.filter)).toBe(tables[0]?.range ?? null);
      expect(sheet.kept).toEqual(tables.length === 0 ? [] : [{ kind: "table", count: tables.length }]);
      const bars = sheet.rules.flatMap((rule) => (rule.type === "bar" ? [[rule.colour, rule.negative]] : []));
      for (const bar of bars) expect(bar).toEqual([colours.bar, colours.negativeBar]);
    });
  });

  it("has its charts", () => {
    sheets.forEach((sheet, index) => {
      const place = layout(plan.sheets[index]!);
      const charts = place.placed.filter((one): one is PlacedChart => one.type === "chart");
      expect(sheet.charts).toHaveLength(charts.length);
      charts.forEach(({ block, row, rows }, at) => {
        const drawn = sheet.charts[at]!;
        expect(drawn, block.key).toMatchObject(expectedChart(block, place, sheet.name, drawn));
        expect(drawn.series.map(({ colour }) => colour)).toEqual(
          expected[index]!.charts[at]!.series.map(({ colour }) => colour),
        );
        expect([drawn.anchor.firstRow, drawn.anchor.lastRow]).toEqual([row, row + rows - 1]);
        expect(shownAlike(drawn.valueKind), block.key).toBe(shownAlike(block.valueKind));
        if (drawn.kind === "columnLine") expect(shownAlike(drawn.secondKind)).toBe(shownAlike(block.secondKind!));
        const category = placedTable(place, block.category.block).block.columns.find(
          ({ key }) => key === block.category.column,
        )!;
        if ("numbers" in category.values) expect(drawn.categoryKind).toBe(category.kind);
        else expect(drawn.categoryKind).toBeUndefined();
      });
    });
  });

  it("stands fixed where something points to addresses, and the words of long lists too", () => {
    for (const sheet of sheets) {
      const holds = sheet.filter ?? sheet.charts[0] ?? sheet.notes[0] ?? sheet.rules[0] ?? sheet.choices[0];
      if (holds !== undefined) expect(sheet.fixed, sheet.name).toBe(true);
    }
    for (const sheet of all.slice(sheets.length)) expect([sheet.hidden, sheet.fixed]).toEqual([true, true]);
  });
});

/** Along an axis money and counts look alike, and nothing in a file tells them apart where money has no decimals. */
function shownAlike(kind: string): string {
  return kind === "money" ? "count" : kind;
}

describe("the plans read back", () => {
  it("hold every kind of chart, rule and list", () => {
    const sheets = built.flatMap((one) => one.sheets);
    const kinds = new Set(sheets.flatMap(({ charts }) => charts.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(["bar", "column", "columnLine", "line", "stacked"]);
    expect(new Set(sheets.flatMap(({ rules }) => rules.map(({ type }) => type)))).toEqual(
      new Set(["word", "bar", "scale"]),
    );
    expect(sheets.some(({ choices }) => choices.some(({ words }) => words.length === 40))).toBe(true);
    expect(sheets.some(({ charts }) => charts.some(({ series }) => series.some(({ limit }) => limit)))).toBe(true);
  });

  it("count days from 1900 in a workbook of 1904 as well", async () => {
    const old = smallXlsx([{ name: "Old", rows: "" }], {
      workbookPr: '<workbookPr date1904="1"/>',
      styles: "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>",
    });
    const { sheets } = await readGrid(addPlan(old, everyFeature, { now: goldenTime }));
    const [plain, shifted] = [built[0]!.sheets, sheets.slice(1)];
    plain.forEach((sheet, index) => {
      const cells = (one: GridSheet) => cellsIn(one.blocks.map((block) => block.cells));
      expect(cells(shifted[index]!)).toEqual(cells(sheet));
      const remembered = (one: GridSheet) => one.charts.map(({ categories }) => categories.remembered);
      expect(remembered(shifted[index]!)).toEqual(remembered(sheet));
    });
  });
});
