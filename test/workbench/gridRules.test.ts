import { describe, expect, it } from "vitest";
import { exampleFormula, functions, languages, type CellValue } from "../../core/index";
import type { GridChart } from "../../files/index";
import { chartDataOf } from "../../workbench/grid/chartData";
import { extraSteps, ruleOf } from "../../workbench/grid/extras";
import { callFunction } from "../../workbench/grid/functionCall";
import { isLostMutation, refusalOfCommand, refusalOfOperation } from "../../workbench/grid/guards";
import { functionWords, gridWords, merged } from "../../workbench/grid/locale";
import { placesOf } from "../../workbench/grid/panes";
import { gridSheet } from "./gridBook";

describe("guards", () => {
  it("let cells be typed, and structure alone, on sheets of the file", () => {
    expect(refusalOfCommand("sheet.command.set-range-values", "file")).toBeNull();
    expect(refusalOfCommand("sheet.command.insert-row-before", "file")).toBe("fixed");
    expect(refusalOfCommand("sheet.command.remove-sheet", "built")).toBe("built");
    expect(refusalOfCommand("sheet.command.add-worksheet-merge-all", "file")).toBe("fixed");
    expect(refusalOfCommand("sheet.command.add-conditional-rule", "file")).toBe("unsupported");
    expect(refusalOfCommand("something.new", "file")).toBe("unsupported");
  });

  it("refuse every edit where only a part is shown", () => {
    expect(refusalOfCommand("sheet.command.set-range-values", "attached")).toBe("attached");
    expect(refusalOfCommand("sheet.command.move-selection", "attached")).toBeNull();
    expect(refusalOfOperation("sheet.operation.set-cell-edit-visible", "attached", true)).toBe("attached");
    expect(refusalOfOperation("sheet.operation.set-cell-edit-visible", "attached", false)).toBeNull();
  });

  it("leave the user's own sheets free, but for what can't be saved", () => {
    expect(refusalOfCommand("sheet.command.insert-row-before", "user")).toBeNull();
    expect(refusalOfCommand("sheet.command.set-worksheet-hidden", "user")).toBe("unsupported");
    expect(isLostMutation("sheet.mutation.insert-row", "user")).toBe(false);
    expect(isLostMutation("sheet.mutation.insert-row", "file")).toBe(true);
    expect(isLostMutation("sheet.mutation.set-range-values", "file")).toBe(false);
  });
});

describe("functions in the grid", () => {
  it("give what the registry's examples say", () => {
    for (const definition of functions) {
      const result = callFunction(definition, definition.example.arguments as never);
      expect(result).toEqual(definition.example.result);
    }
  });

  it("have their help in every language", async () => {
    for (const language of languages) {
      const words = functionWords(language) as Record<string, Record<string, Record<string, string>>>;
      for (const { name, parameters } of functions) {
        expect(words["klientela"]![name]!["description"]).toContain(`=${name}(`);
        for (const parameter of parameters) expect(words["klientela"]![name]![parameter.name]).toBeTruthy();
      }
    }
    expect(exampleFormula(functions[3]!)).toBe("=NPS({10;9;8;3})");
  });

  it("stand beside the words of the library, which stay", async () => {
    const words = (await gridWords("hu")) as Record<string, Record<string, Record<string, string>>>;
    expect(words["sheets-ui"]!["rightClick"]!["copy"]).toBe("Másolás");
    expect(words["sheets-formula-ui"]!["functionType"]!["user"]).toBe("Klientela-függvények");
    expect(words["sheets-formula-ui"]!["functionType"]!["univer"]).toBe("Univer");
    expect(merged({ a: { b: "1", c: "2" } }, { a: { b: "3" } })).toEqual({ a: { b: "3", c: "2" } });
  });
});

describe("extraSteps", () => {
  const range = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 };

  it("brings rules, choices, notes and the filter", () => {
    const sheet = gridSheet("Sheet", [["a"]], {
      rules: [{ type: "word", ranges: [range], text: "A", fill: "BFE3DF", ink: null }],
      choices: [{ ranges: [range], words: ["yes", "no"], strict: true }],
      notes: [{ row: 0, column: 0, text: "What it is" }],
      filter: range,
    });
    expect(extraSteps(sheet, "book", "s1").map(({ id }) => id)).toEqual([
      "sheet.mutation.add-conditional-rule",
      "data-validation.mutation.addRule",
      "sheet.mutation.update-note",
      "sheet.mutation.set-filter-range",
    ]);
  });

  it("writes a word as a formula where an array formula fills the cells", () => {
    const rule = { type: "word", ranges: [range], text: 'say "A"', fill: null, ink: null } as const;
    expect(ruleOf(rule, [range])).toMatchObject({ subType: "formula", value: '=B2="say ""A"""' });
    expect(ruleOf(rule, [])).toMatchObject({ subType: "text", operator: "equal" });
  });
});

describe("chartDataOf", () => {
  const chart: GridChart = {
    anchor: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 5 },
    title: "Turnover",
    kind: "column",
    categoryTitle: "",
    valueTitle: "",
    secondTitle: "",
    valueKind: "money",
    secondKind: "money",
    categories: {
      sheet: "S",
      range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
      remembered: ["x", "y"],
    },
    series: [
      {
        title: "Turnover",
        colour: "00695F",
        second: false,
        limit: false,
        values: {
          sheet: "S",
          range: { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 },
          remembered: [7, null],
        },
      },
    ],
  };
  const cells: CellValue[][] = [
    [39_448, 5],
    ["Other", null],
  ];

  it("takes the figures of the cells", () => {
    const format = (column: number): string => (column === 0 ? "dd.mm.yyyy" : "General");
    const data = chartDataOf(
      chart,
      (_, row, column) => ({ value: cells[row]![column]!, format: format(column) }),
      "ru",
    );
    expect(data.categories).toEqual(["01.01.2008", "Other"]);
    expect([...data.series[0]!.values]).toEqual([5, Number.NaN]);
  });

  it("takes what the file remembers where there are no cells", () => {
    const data = chartDataOf(chart, () => undefined, "en");
    expect(data.categories).toEqual(["x", "y"]);
    expect([...data.series[0]!.values]).toEqual([7, Number.NaN]);
  });
});

describe("placesOf", () => {
  const view = {
    left: 46,
    top: 20,
    frozenWidth: 64,
    frozenHeight: 40,
    scrollX: 0,
    scrollY: 100,
    width: 800,
    height: 600,
    zoom: 1,
  };

  it("divides a box between frozen rows and the others", () => {
    expect(placesOf({ start: 200, end: 400 }, { start: 20, end: 300 }, view)).toEqual([
      { left: 136, top: 20, clip: { left: 110, top: 20, width: 690, height: 40 } },
      { left: 136, top: -120, clip: { left: 110, top: 60, width: 690, height: 540 } },
    ]);
  });

  it("shows nothing that is scrolled away", () => {
    expect(placesOf({ start: 200, end: 400 }, { start: 60, end: 120 }, view)).toEqual([]);
  });
});
