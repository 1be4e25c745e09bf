import { afterEach, describe, expect, it, vi } from "vitest";
import { readApi } from "../../../../sheets-addon/server/read/readApi";
import { readBook, type GivenSheet, type ReadBook } from "./readBook";

function opened(sheets: readonly GivenSheet[], zone = "Europe/Bratislava"): ReadBook {
  const read = readBook(zone, sheets);
  for (const [name, service] of Object.entries(read.services)) vi.stubGlobal(name, service);
  return read;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("klientela_cells", () => {
  it("reads values by columns: days of the spreadsheet's zone, errors by their texts, blanks as null", () => {
    opened([
      {
        values: [
          ["Date", "Client", "Paid", "Amount"],
          // midnight in Bratislava, 31 March 2009: day 39,903
          [new Date("2009-03-30T22:00:00Z"), "00123", true, 12.5],
          ["", "#N/A", "", "#N/A yet"],
        ],
        formulas: { "1 3": "=B2*2,5" },
      },
    ]);
    expect(readApi.klientela_cells(1, 0, 10, true)).toEqual({
      ok: true,
      value: {
        firstRow: 0,
        rowCount: 3,
        columns: [
          { values: ["Date", 39_903, null], errors: [], days: true },
          { values: ["Client", "00123", "#N/A"], errors: [2], days: false },
          { values: ["Paid", true, null], errors: [], days: false },
          { values: ["Amount", 12.5, "#N/A yet"], errors: [], days: false },
        ],
        formulas: [{ row: 1, column: 3, text: "B2*2,5" }],
      },
    });
  });

  it("reads the rows that were asked for, and no more than there are; formulas by the rows of the sheet", () => {
    opened([{ values: [[1], [2], [3]], formulas: { "2 0": "=A1+A2" } }]);
    expect(readApi.klientela_cells(1, 2, 5, true)).toMatchObject({
      value: {
        firstRow: 2,
        rowCount: 1,
        columns: [{ values: [3] }],
        formulas: [{ row: 2, column: 0, text: "A1+A2" }],
      },
    });
    expect(readApi.klientela_formulas(1, 1, 5)).toEqual({ ok: true, value: [{ row: 2, column: 0, text: "A1+A2" }] });
    expect(readApi.klientela_cells(1, 3, 5, true)).toMatchObject({ value: { rowCount: 0, formulas: [] } });
  });

  it("has nothing to read in a blank sheet", () => {
    const { calls } = opened([{}]);
    expect(readApi.klientela_cells(1, 0, 100, true)).toEqual({
      ok: true,
      value: { firstRow: 0, rowCount: 0, columns: [], formulas: [] },
    });
    expect(calls.has("getValues")).toBe(false);
  });

  it("needs one call for 100,000 cells, and none that grows with days in them", () => {
    const values = Array.from({ length: 50_000 }, (_, row) => [new Date(Date.UTC(2024, 0, 1 + (row % 365), -1)), row]);
    const { calls, utilities } = opened([{ values }]);
    const { value } = readApi.klientela_cells(1, 0, 50_000, true) as Extract<
      ReturnType<typeof readApi.klientela_cells>,
      { ok: true }
    >;
    expect(value.columns[1]!.values.slice(0, 3)).toEqual([0, 1, 2]);
    expect(calls.get("getValues")).toBe(1);
    expect(calls.get("getFormulas")).toBe(1);
    // 365 days: one moment in 15 is asked for; of those in summer, which are 1:00 here, one in three
    expect(utilities.calls).toBeLessThan(130);
  });

  it("answers only what JSON holds", () => {
    opened([{ values: [[new Date(0), NaN, { toString: () => "CellImage" }, "x"]] }]);
    const told = readApi.klientela_cells(1, 0, 1, true);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    expect(told).toMatchObject({ value: { columns: [{}, { values: [null] }, { values: [null] }, { values: ["x"] }] } });
  });

  it("refuses a sheet that is gone, and our hidden ones", () => {
    opened([{ name: "~klientela backup 1", values: [[1]] }]);
    expect(readApi.klientela_cells(9, 0, 1, false)).toEqual({
      ok: false,
      code: "sheets.fault.noSheet",
      params: { sheet: "" },
    });
    expect(readApi.klientela_cells(1, 0, 1, false)).toMatchObject({ ok: false, code: "sheets.fault.noSheet" });
  });
});

describe("klientela_looks", () => {
  it("tells each look once, and how many rows of a column have which", () => {
    opened([
      {
        values: [
          ["a", "b"],
          ["c", "d"],
          ["e", "f"],
        ],
        looks: {
          getFontWeights: { "0 0": "bold", "0 1": "bold" },
          getBackgrounds: { "1 1": "#FFEE00" },
          getFontColors: { "1 1": "#ff112233" },
          getFontLines: { "1 1": "line-through" },
        },
      },
    ]);
    const plain = {
      format: "General",
      font: "Arial",
      size: 10,
      bold: false,
      italic: false,
      line: "none",
      ink: "#000000",
      fill: "#ffffff",
      horizontal: "general",
      vertical: "bottom",
      wrap: false,
    };
    expect(readApi.klientela_looks(1, 0, 3)).toEqual({
      ok: true,
      value: {
        firstRow: 0,
        rowCount: 3,
        looks: [{ ...plain, bold: true }, plain, { ...plain, ink: "#112233", fill: "#ffee00", line: "line-through" }],
        columns: [
          [1, 0, 2, 1],
          [1, 0, 1, 2, 1, 1],
        ],
      },
    });
  });

  it("is a call for each property, whatever the number of cells", () => {
    const { calls } = opened([{ values: Array.from({ length: 1_000 }, () => Array.from({ length: 20 }, () => 1)) }]);
    expect(readApi.klientela_looks(1, 0, 1_000)).toMatchObject({ value: { columns: { length: 20 } } });
    expect([...calls].filter(([name]) => usualProperties.has(name)).map(([, count]) => count)).toEqual(
      Array.from({ length: 11 }, () => 1),
    );
  });
});

const usualProperties = new Set([
  "getNumberFormats",
  "getFontFamilies",
  "getFontSizes",
  "getFontWeights",
  "getFontStyles",
  "getFontLines",
  "getFontColors",
  "getBackgrounds",
  "getHorizontalAlignments",
  "getVerticalAlignments",
  "getWraps",
]);

describe("klientela_print", () => {
  const values = [
    ["Client", "Amount"],
    ["Adler", 1],
    ["Berg", 3],
  ];

  function print(sheet: GivenSheet, zone?: string): string {
    opened([sheet], zone);
    const told = readApi.klientela_print(1);
    if (!told.ok) throw new Error(told.code);
    return told.value;
  }

  it("is the same for the same, and another one when a cell, a formula or the size is", () => {
    const first = print({ values });
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(print({ values })).toBe(first);
    const others = [
      {
        values: [
          ["Client", "Amount"],
          ["Adler", 1],
          ["Berg", 4],
        ],
      },
      {
        values: [
          ["Client", "Amount"],
          ["Adler", "1"],
          ["Berg", 3],
        ],
      },
      {
        values: [
          ["Client", "Amount"],
          ["Berg", 3],
          ["Adler", 1],
        ],
      },
      {
        values: [
          ["Client", "Amount"],
          ["Adler", true],
          ["Berg", 3],
        ],
      },
      { values: [...values, ["", ""]] },
      { values, formulas: { "1 1": "=1" } },
      { values, formulas: { "1 1": "=2" } },
      { values: values.map((line) => [...line, ""]) },
    ];
    expect(new Set([first, ...others.map((sheet) => print(sheet))]).size).toBe(others.length + 1);
  });

  it("doesn't change when a formula gives something else", () => {
    const formulas = { "1 1": "=TODAY()" };
    expect(print({ values, formulas })).toBe(print({ values: [values[0]!, ["Adler", 99], values[2]!], formulas }));
  });

  it("is of the days that the cells show, whatever the zone", () => {
    const bratislava = print({ values: [[new Date("2009-03-30T22:00:00Z")]] }, "Europe/Bratislava");
    expect(print({ values: [[new Date("2009-03-31T04:00:00Z")]] }, "America/New_York")).toBe(bratislava);
    expect(print({ values: [[new Date("2009-03-30T22:00:00Z")]] }, "America/New_York")).not.toBe(bratislava);
    expect(print({ values: [[39_903]] })).not.toBe(bratislava);
  });

  it("prints 400,000 cells in a few calls", () => {
    const rows = Array.from({ length: 40_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => (column === 0 ? `Client ${row}` : row * column)),
    );
    const { calls } = opened([{ values: rows }]);
    expect(readApi.klientela_print(1)).toMatchObject({ ok: true });
    expect(calls.get("getValues")).toBe(2);
    expect(calls.get("getFormulas")).toBe(2);
  });
});
