import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { IssueCollector } from "../../../core/ledger/issue";
import { looksLikeSegments, readSegments } from "../../../core/typed/readSegments";
import { blocksOf, build, companyFrom, quarter, type Rows } from "../sheets";
import { writtenSheet } from "../../pane/writtenSheet";

function read(rows: Rows) {
  const issues = new IssueCollector();
  return { ...readSegments("Segmente", blocksOf(rows, "Segmente"), issues)!, issues: issues.list() };
}

describe("a user's own sheet", () => {
  it.each<[string, Rows]>([
    [
      "en",
      [
        ["Segment", "Activity", "Size"],
        ["Large trade", "trade", "> 1000"],
        ["Chains", null, "at least 500"],
      ],
    ],
    [
      "ru",
      [
        ["Сегмент", "Activity", "Size"],
        ["Large trade", "trade", "> 1 000"],
        ["Chains", null, "от 500"],
      ],
    ],
    [
      "sk",
      [
        ["Názov segmentu", "Activity", "Size"],
        ["Large trade", "trade", "viac ako 1000"],
        ["Chains", null, "od 500"],
      ],
    ],
    [
      "hu",
      [
        ["Szegmens", "Activity", "Size"],
        ["Large trade", "trade", "több mint 1000"],
        ["Chains", null, "legalább 500"],
      ],
    ],
    [
      "a title above, a remark beside, a total below",
      [
        ["What we call a segment"],
        [null, "Segment", "Activity", "Size", "Note"],
        [null, "Large trade", "trade", ">1000", "since 2008"],
        [null, "Chains", null, "≥ 500"],
        [null, "Total"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(looksLikeSegments("Sheet1", rows)).toBe(true);
    expect(read(rows)).toEqual({
      sheet: "Segmente",
      segments: [
        {
          name: "Large trade",
          conditions: [
            { attribute: "Activity", test: "equal", values: ["trade"] },
            { attribute: "Size", test: "above", values: [1000] },
          ],
        },
        { name: "Chains", conditions: [{ attribute: "Size", test: "atLeast", values: [500] }] },
      ],
      purposes: new Map(),
      issues: [],
    });
  });

  it("says what can't be read, with its cell; nobody meets such a condition", () => {
    const { segments, issues } = read([
      ["Segment", "Activity", "Size"],
      ["A", "trade, > 5", "> 10"],
      ["a", "food", null],
      [null, "food", null],
      ["B", { error: "#REF!" }, null],
    ]);
    expect(segments).toEqual([
      {
        name: "A",
        conditions: [
          { attribute: "Activity", test: "above", values: ["trade, > 5"] },
          { attribute: "Size", test: "above", values: [10] },
        ],
      },
      { name: "B", conditions: [{ attribute: "Activity", test: "above", values: ["#REF!"] }] },
    ]);
    const place = (row: number, column: number) => ({ sheet: "Segmente", row, column });
    expect(issues).toEqual([
      {
        code: "segmentConditionUnreadable",
        params: { text: "trade, > 5" },
        count: 2,
        cases: [place(1, 1), place(4, 1)],
      },
      { code: "segmentTwice", params: { name: "a" }, count: 1, cases: [place(2, 0)] },
      { code: "segmentNameMissing", params: {}, count: 1, cases: [place(3, 0)] },
    ]);
  });
});

describe("looksLikeSegments", () => {
  const conditions: Rows = [
    ["Segment", "Activity", "Branches"],
    ["Large", "trade", "yes"],
  ];

  it.each<[string, string, Rows, boolean]>([
    ["conditions under a header of segments", "Sheet1", conditions, true],
    [
      "marks alone are a matrix",
      "Sheet1",
      [
        ["Segment", "1C", "IT"],
        ["Large", "+", null],
        ["Small", "x", "да"],
      ],
      false,
    ],
    [
      "unless the sheet is called so",
      "Сегменты",
      [
        ["Сегмент", "Филиалы"],
        ["Крупные", "да"],
      ],
      true,
    ],
    [
      "figures by segment",
      "Sheet1",
      [
        ["Segment", "Clients", "City"],
        ["Large", 12, "Prague"],
      ],
      false,
    ],
    [
      "sales by segment",
      "Segments",
      [
        ["Segment", "Amount"],
        ["Large", 12],
      ],
      false,
    ],
    [
      "a register with segments",
      "Sheet1",
      [
        ["Segment", "Client", "City"],
        ["Large", "Lyutik", "Prague"],
      ],
      false,
    ],
    ["a segment alone", "Segments", [["Segment"], ["Large"]], false],
    [
      "another first header",
      "Segments",
      [
        ["Region", "Segment"],
        ["West", "Large"],
      ],
      false,
    ],
    ["nothing", "Segments", [], false],
  ])("%s", (_, name, rows, expected) => expect(looksLikeSegments(name, rows)).toBe(expected));
});

describe("a sheet that Klientela built", () => {
  const company = companyFrom(
    [
      ["Date", "Client", "Amount"],
      ["2009-01-05", "Lyutik", 100],
    ],
    [
      ["Client", "Activity", "Size", "Client since"],
      ["Lyutik", "trade", 15, "2008-01-01"],
    ],
  );

  /** The sheet as it was built for one segment, to be typed over. */
  function grid(): { cells: CellValue[][]; header: number; at: (key: string) => number } {
    const definition = JSON.stringify({
      segments: [{ name: "Small", conditions: [{ attribute: "Size", test: "below", values: [20] }] }],
      purposes: [["Size", "how much"]],
    });
    const { plan } = build("segments", company, { ...quarter, definition });
    const cells = writtenSheet(plan.sheets[0]!).map((row) => [...row]);
    const keys = cells.find(([cell]) => typeof cell === "string" && cell.endsWith("#segments"))!;
    const header = cells.findIndex((row) => row[1] === "Segment");
    return {
      cells,
      header,
      at: (key) => keys.findIndex((cell) => typeof cell === "string" && cell.endsWith(`#${key}`)),
    };
  }

  it("what was typed over counts, whatever the header has become", () => {
    const { cells, header, at } = grid();
    cells[header]![at("is:Size")] = "People";
    cells[header + 1]![at("is:Size")] = "< 30";
    cells[header + 1]![at("segment")] = "Tiny";
    const found = read(cells);
    expect(found.segments).toEqual([
      { name: "Tiny", conditions: [{ attribute: "Size", test: "below", values: [30] }] },
    ]);
    expect(found.purposes).toEqual(new Map([["Size", "how much"]]));
  });

  it("a row and a column that somebody added are a segment and an attribute, a remark isn't", () => {
    const { cells, header, at } = grid();
    const width = Math.max(...cells.map((row) => row.length));
    const added: CellValue[] = new Array<CellValue>(width).fill(null);
    added[at("segment")] = "Traders";
    added[at("is:Activity")] = "trade";
    cells.splice(header + 2, 0, added);
    cells[header]![width] = "Region";
    cells[header]![width + 1] = "Comment";
    cells[header + 2]![width] = "West, East";
    cells[header + 2]![width + 1] = "ask Petrov";
    expect(read(cells).segments[1]).toEqual({
      name: "Traders",
      conditions: [
        { attribute: "Activity", test: "equal", values: ["trade"] },
        { attribute: "Region", test: "oneOf", values: ["West", "East"] },
      ],
    });
  });

  it("nothing typed is nothing", () => {
    const { cells, header } = grid();
    cells.splice(header + 1, 1);
    expect(readSegments("S", blocksOf(cells, "S"), new IssueCollector())).toBeNull();
    expect(readSegments("S", blocksOf([["Segment", "Activity"]], "S"), new IssueCollector())).toBeNull();
  });

  it("the tables below are no segments", () => {
    expect(read(grid().cells).segments.map(({ name }) => name)).toEqual(["Small"]);
  });
});
