import { afterEach, describe, expect, it, vi } from "vitest";
import { translator } from "../../../../core/index";
import type { SheetParts } from "../../../../sheets-addon/protocol";
import { readApi } from "../../../../sheets-addon/server/read/readApi";
import { readBook, type GivenSheet, type ReadBook } from "./readBook";

function opened(sheets: readonly GivenSheet[]): ReadBook {
  const read = readBook("Europe/Bratislava", sheets);
  for (const [name, service] of Object.entries(read.services)) vi.stubGlobal(name, service);
  return read;
}

function parts(id = 1): SheetParts {
  const told = readApi.klientela_parts(id);
  if (!told.ok) throw new Error(`${told.code} ${JSON.stringify(told.params)}`);
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  return told.value;
}

/** A name of one of Google's lists. */
const named = (name: string): unknown => ({ toString: () => name });

function validation(type: string, values: readonly unknown[], help = "", allowInvalid = false): unknown {
  return {
    getCriteriaType: () => named(type),
    getCriteriaValues: () => values,
    getHelpText: () => help,
    getAllowInvalid: () => allowInvalid,
  };
}

const values = Array.from({ length: 6 }, (_, row) => [row, row, row]);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("klientela_parts", () => {
  it("tells sizes, frozen panes, what is hidden, merges, filter, notes", () => {
    const read = opened([
      {
        values,
        notes: { "0 1": "Amount of the year", "5 0": "call on Monday" },
        members: {
          getFrozenRows: () => 1,
          getFrozenColumns: () => 2,
          hasHiddenGridlines: () => true,
          getTabColor: () => "#FF0000",
          getColumnWidth: (column: number) => 50 * column,
          getRowHeight: (row: number) => 20 + row,
          isColumnHiddenByUser: (column: number) => column === 1,
          isRowHiddenByUser: (row: number) => row === 2,
          getFilter: () => ({ getRange: () => read.range(1, 0, 0, 6, 3) }),
        },
      },
    ]);
    expect(parts()).toMatchObject({
      id: 1,
      frozenRows: 1,
      frozenColumns: 2,
      gridLines: false,
      tabColour: "#ff0000",
      widths: [50, 100, 150],
      heights: [21, 22, 23, 24, 25, 26],
      hiddenColumns: [0],
      hiddenRows: [1],
      filter: [0, 0, 6, 3],
      notes: [
        [0, 1, "Amount of the year"],
        [5, 0, "call on Monday"],
      ],
      validations: [],
      rules: [],
      charts: [],
      protections: [],
      ownCharts: [],
    });
  });

  it("measures the first hundred rows only", () => {
    const { calls } = opened([{ values: Array.from({ length: 5_000 }, () => [1]) }]);
    expect(parts().heights).toHaveLength(100);
    expect(calls.get("getRowHeight")).toBe(100);
    expect(calls.get("isRowHiddenByUser")).toBe(100);
  });

  it("tells each rule of what may be typed once, with the rectangles where it holds", () => {
    const list = (): unknown => validation("VALUE_IN_LIST", [["yes", "no"], true], "Yes or no.");
    const day = validation("DATE_AFTER", [new Date("2009-03-30T22:00:00Z")], "", true);
    const validations: Record<string, unknown> = { "0 2": day, "7 3": validation("CHECKBOX", []) };
    // rows 1–3 of columns 0 and 1, and row 5 of column 0: two rectangles
    for (const cell of ["1 0", "2 0", "3 0", "1 1", "2 1", "3 1", "5 0"]) validations[cell] = list();
    opened([{ values, validations, grid: [10, 5] }]);
    expect(parts().validations).toEqual([
      {
        rects: [[0, 2, 1, 1]],
        rule: {
          condition: { type: "DATE_AFTER", values: [{ day: 39_903 }] },
          dropDown: false,
          allowInvalid: true,
          help: null,
        },
      },
      {
        rects: [
          [1, 0, 3, 2],
          [5, 0, 1, 1],
        ],
        rule: {
          condition: { type: "VALUE_IN_LIST", values: ["yes", "no"] },
          dropDown: true,
          allowInvalid: false,
          help: "Yes or no.",
        },
      },
      {
        rects: [[7, 3, 1, 1]],
        rule: { condition: { type: "CHECKBOX", values: [] }, dropDown: false, allowInvalid: false, help: null },
      },
    ]);
  });

  it("names the cells that a list is taken from", () => {
    const read = opened([
      { values, members: {} },
      { values, validations: {} },
    ]);
    const range = read.range(2, 1, 0, 4, 1);
    const again = opened([
      { values, validations: { "0 0": validation("VALUE_IN_RANGE", [range, false]) } },
      { values },
    ]);
    expect(again.sheet(1).getName()).toBe("Sheet1");
    expect(parts().validations[0]!.rule).toMatchObject({
      condition: { type: "VALUE_IN_RANGE", values: [{ sheet: 2, rect: [1, 0, 4, 1] }] },
      dropDown: false,
    });
  });

  it("looks through a long sheet as far as something stands in it", () => {
    opened([
      { values, notes: { "8 0": "beside", "2 1": "in it" }, grid: [100_000, 26] },
      { values, notes: { "8 0": "beside", "2 1": "in it" }, grid: [1_000, 26] },
    ]);
    expect(parts(1).notes).toEqual([[2, 1, "in it"]]);
    expect(parts(2).notes).toHaveLength(2);
  });

  it("tells conditional formats, each at its place", () => {
    const read = opened([{ values, members: { getConditionalFormatRules: () => rules } }]);
    const look = {
      getFontColor: () => "#FF0000",
      getBackground: () => null,
      getBold: () => true,
      getItalic: () => null,
      getUnderline: () => null,
      getStrikethrough: () => null,
    };
    const rules = [
      {
        getRanges: () => [read.range(1, 1, 0, 5, 1), read.range(1, 1, 2, 5, 1)],
        getGradientCondition: () => null,
        getBooleanCondition: () => ({
          ...look,
          getCriteriaType: () => named("DATE_BEFORE_RELATIVE"),
          getCriteriaValues: () => [named("TODAY")],
        }),
      },
      {
        getRanges: () => [read.range(1, 1, 1, 5, 1)],
        getBooleanCondition: () => null,
        getGradientCondition: () => ({
          getMinType: () => named("MIN"),
          getMinValue: () => "",
          getMinColor: () => "#FFFFFF",
          getMidType: () => null,
          getMidValue: () => "",
          getMidColor: () => "",
          getMaxType: () => named("NUMBER"),
          getMaxValue: () => "100",
          getMaxColor: () => "#00FF00",
        }),
      },
      {
        getRanges: () => [read.range(1, 0, 0, 1, 1)],
        getBooleanCondition: () => null,
        getGradientCondition: () => null,
      },
    ];
    const none = { ink: null, fill: null, bold: null, italic: null, underline: null, strike: null };
    expect(parts().rules).toEqual([
      {
        kind: "condition",
        rects: [
          [1, 0, 5, 1],
          [1, 2, 5, 1],
        ],
        condition: { type: "DATE_BEFORE_RELATIVE", values: ["TODAY"] },
        look: { ...none, ink: "#ff0000", bold: true },
      },
      {
        kind: "scale",
        rects: [[1, 1, 5, 1]],
        points: [
          { type: "MIN", value: "", colour: "#ffffff" },
          { type: "NUMBER", value: "100", colour: "#00ff00" },
        ],
      },
      { kind: "condition", rects: [[0, 0, 1, 1]], condition: { type: "UNKNOWN", values: [] }, look: none },
    ]);
  });

  it("tells charts with their cells, and which of them are ours", () => {
    const chart = (id: number | null): unknown => ({
      getChartId: () => id,
      getRanges: () => [read.range(1, 0, 0, 6, 1), read.range(1, 0, 2, 6, 1)],
      getContainerInfo: () => ({ getAnchorRow: () => 3, getAnchorColumn: () => 5 }),
    });
    const read = opened([
      {
        values,
        members: {
          getCharts: () => [chart(77), chart(null)],
          getDeveloperMetadata: () => [
            { getKey: () => "other", getValue: () => "[1]" },
            { getKey: () => "klientela.charts", getValue: () => "[77]" },
          ],
        },
      },
    ]);
    expect(parts()).toMatchObject({
      charts: [
        {
          id: 77,
          ranges: [
            { sheet: 1, rect: [0, 0, 6, 1] },
            { sheet: 1, rect: [0, 2, 6, 1] },
          ],
          row: 2,
          column: 4,
        },
      ],
      ownCharts: [77],
    });
  });

  it("tells protections that let the user through, by their places in Google's list", () => {
    const protection = (canEdit: boolean, warns: boolean, name: string | null = null): unknown => ({
      canEdit: () => canEdit,
      isWarningOnly: () => warns,
      getRangeName: () => name,
      getRange: () => read.range(1, 1, 0, 2, 1),
    });
    const read = opened([
      {
        values,
        members: {
          getProtections: (type: string) =>
            type === "SHEET"
              ? [protection(true, false)]
              : [
                  protection(false, false),
                  protection(true, false),
                  protection(false, true),
                  protection(true, false, "N"),
                ],
        },
      },
    ]);
    expect(parts().protections).toEqual([
      { id: "1", rect: [1, 0, 2, 1] },
      { id: "2", rect: [1, 0, 2, 1] },
      { id: "sheet", rect: null },
    ]);
  });
});

describe("klientela_notedRows", () => {
  it("tells rows with notes of the user's, not those with our remarks only", () => {
    const ours = translator("sk")("refresh.remark.gone");
    opened([{ values, notes: { "1 0": "call on Monday", "1 2": ours, "3 0": ours, "4 0": `${ours} Call.` } }]);
    expect(readApi.klientela_notedRows(1)).toEqual({ ok: true, value: [1, 4] });
  });
});
