import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { companyOf, type Company } from "../../../core/registers/company";
import type { Built } from "../../../core/reports/buildReport";
import { segments as sampleSegments } from "../../../core/sample/segments";
import { segmentsText } from "../../../core/segments/definitionText";
import { templateDefinition, templateLines, templateMatrix } from "../../../core/segments/templates";
import { languages, type Language } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { readSegments } from "../../../core/typed/readSegments";
import { nothingTyped, type TypedMatrix, type TypedSegments } from "../../../core/typed/TypedSheets";
import { IssueCollector } from "../../../core/ledger/issue";
import { writtenSheet } from "../../pane/writtenSheet";
import {
  blocksOf,
  build,
  cellOf,
  companyFrom,
  on,
  quarter,
  readLedger,
  readRegister,
  rowKeysOf,
  type Rows,
} from "../sheets";
import { sampleCompany, sampleQuarter } from "./companies";

const say = translator("en");

function sampleSheet(language: Language, options = {}): Built {
  return build("segments", sampleCompany(language), { ...sampleQuarter, template: "it-company", ...options }, language);
}

/** Values of a column, from top to bottom. */
function column(built: Built, table: string, key: string): unknown[] {
  return rowKeysOf(built, table).map((row) => cellOf(built, table, row, key));
}

const sales: Rows = [
  ["Date", "Client", "Amount", "Product line"],
  ["2009-01-05", "Lyutik", 100, "1C"],
  ["2009-02-05", "Lyutik", 50, "IT"],
  ["2009-02-06", "Romashka", 30, "1C"],
  ["2009-02-07", "Mak", 20, "1C"],
  ["2009-02-08", "Vasilek", 10, "IT"],
];
const register: Rows = [
  ["Client", "Activity", "Size", "Branches", "Client since"],
  ["Lyutik", "trade", 15, "yes", "2008-01-01"],
  ["Romashka", "production", 4000, "yes", "2008-01-01"],
  ["Mak", "production", null, "no", "2008-01-01"],
  ["Vasilek", "Food, drink", 90, null, "2008-01-01"],
];
const typed: TypedSegments = {
  sheet: "Segments",
  segments: [
    { name: "Traders", conditions: [{ attribute: "activity", test: "equal", values: ["Trade"] }] },
    { name: "Small", conditions: [{ attribute: "Size", test: "below", values: [100] }] },
    {
      name: "Large",
      conditions: [
        { attribute: "Size", test: "atLeast", values: [1000] },
        { attribute: "Branches", test: "yes", values: [] },
      ],
    },
  ],
  purposes: new Map([["Activity", "what they need"]]),
};
const matrix: TypedMatrix = {
  sheet: "Matrix",
  segments: ["TRADERS", "Small"],
  lines: ["1C", "IT", "Security"],
  meant: new Map([
    ["TRADERS", new Set(["1C", "IT", "Security"])],
    ["Small", new Set(["IT"])],
  ]),
};

function company(segments: TypedSegments | null, marks: TypedMatrix | null = null): Company {
  return companyOf(readLedger(sales), readRegister(register), {
    typed: { ...nothingTyped, segments, matrix: marks },
  });
}

describe("the IT company's template on its register (M11)", () => {
  it.each(languages)("gives its eight segments, each client in one, %s", (language) => {
    const built = sampleSheet(language);
    // the sample company has been made to have so many clients in each
    expect(column(built, "segments", "clients")).toEqual(sampleSegments.map((one) => one.clients + one.potential));
    expect(cellOf(built, "unplaced", "place:none", "clients")).toBe(0);
    // three trading firms of 15 people meet the condition of small retail clients too
    expect(cellOf(built, "unplaced", "place:several", "clients")).toBe(3);
    expect(cellOf(built, "segments", "total", "clients")).toBe(246);
    expect(built.check.issues.filter(({ code }) => code.startsWith("segment"))).toEqual([]);
  });

  it("sums add up to those of the client table, by segment, by place, by client", () => {
    const built = sampleSheet("en");
    const whole = cellOf(build("client-table", sampleCompany("en"), sampleQuarter), "clients", "total", "windowSales");
    expect(cellOf(built, "segments", "total", "sum")).toBe(whole);
    expect(cellOf(built, "unplaced", "total", "sum")).toBe(whole);
    expect(cellOf(built, "clients", "total", "windowSales")).toBe(whole);
    expect(cellOf(built, "segments", "total", "share")).toBeCloseTo(1, 12);
  });

  it.each(languages)("is read back from its sheet as it was, %s", (language) => {
    const own = sampleCompany(language);
    const [sheet] = sampleSheet(language).plan.sheets;
    const issues = new IssueCollector();
    const read = readSegments(sheet!.name, blocksOf(writtenSheet(sheet!), sheet!.name), issues);
    const definition = templateDefinition("it-company", own.attributes, translator(language));
    expect(issues.list()).toEqual([]);
    expect(read!.segments).toEqual(definition.segments);
    expect(read!.purposes).toEqual(definition.purposes);
    const again = companyOf(own.ledger, own.register, { typed: { ...nothingTyped, segments: read } });
    const rebuilt = build("segments", again, sampleQuarter, language);
    expect(rebuilt.tables.map(({ rows }) => rows)).toEqual(sampleSheet(language).tables.map(({ rows }) => rows));
  });

  it("has a matrix for its segments (M15)", () => {
    expect(templateMatrix.map((lines) => lines.map((line) => templateLines.indexOf(line)))).toEqual(
      sampleSegments.map(({ plan }) => plan),
    );
  });

  it("says how many, and which brings most", () => {
    const { says } = sampleSheet("en");
    expect(says[0]).toBe("246 of 246 clients stand in 8 segments.");
    expect(says[1]).toMatch(/^“Large manufacturers” brings most: 2,094,820, 29.5% of sales/);
    expect(says).toHaveLength(3);
  });
});

describe("typed segments", () => {
  const built = build("segments", company(typed, matrix), quarter);

  it("by hand: the first match counts", () => {
    expect(column(built, "segments", "segment")).toEqual(["Traders", "Small", "Large"]);
    expect(column(built, "segments", "clients")).toEqual([1, 1, 1]);
    expect(column(built, "segments", "sum")).toEqual([150, 10, 30]);
    // of 210
    expect(cellOf(built, "segments", "segment:Large", "share")).toBeCloseTo(1 / 7, 12);
    expect(column(built, "segments", "also")).toEqual([1, 0, 0]);
    expect(column(built, "unplaced", "clients")).toEqual([2, 1, 1]);
    expect(column(built, "unplaced", "sum")).toEqual([40, 150, 20]);
  });

  it("conditions as they are typed, a column an attribute, further ones to type in", () => {
    expect(column(built, "segments", "is:Activity")).toEqual(["Trade", null, null]);
    expect(column(built, "segments", "is:Size")).toEqual([null, "< 100", "≥ 1000"]);
    expect(column(built, "segments", "is:Branches")).toEqual([null, null, "yes"]);
  });

  it("grades by the lines that the matrix marks", () => {
    expect(column(built, "segments", "targetLines")).toEqual([3, 1, 0]);
    expect(column(built, "segments", "grade")).toEqual(["promising", "ordinary", "none"]);
    const without = build("segments", company(typed), quarter);
    expect(column(without, "segments", "grade")).toEqual([null, null, null]);
  });

  it("attributes with purposes, values and what is missing", () => {
    expect(column(built, "attributes", "attribute").slice(0, 3)).toEqual(["Activity", "Size", "Branches"]);
    expect(column(built, "attributes", "purpose").slice(0, 3)).toEqual(["what they need", null, null]);
    expect(column(built, "attributes", "filled").slice(0, 3)).toEqual([4, 3, 3]);
    expect(cellOf(built, "attributes", "attribute:Activity", "values")).toBe("production 2, Food, drink 1, trade 1");
    expect(cellOf(built, "attributes", "attribute:Size", "values")).toBe("15 … 4,000, median 90");
    expect(cellOf(built, "attributes", "attribute:Branches", "values")).toBe("yes 2, no 1");
    expect(cellOf(built, "attributes", "attribute:Activity", "flag")).toBeNull();
    expect(cellOf(built, "attributes", "attribute:Size", "flag")).toBe(say("segmentFlag.purpose"));
    const missing = built.check.issues.find(({ code }) => code === "segmentPurposeMissing");
    expect(missing).toMatchObject({ count: 2, params: { attribute: "Size" } });
  });

  it("clients: those in none first, then those who fit into several", () => {
    expect(rowKeysOf(built, "clients").map((key) => key.slice("client:".length))).toEqual([
      "Mak",
      "Lyutik",
      "Vasilek",
      "Romashka",
    ]);
    expect(column(built, "clients", "segment")).toEqual([null, "Traders", "Small", "Large"]);
    expect(column(built, "clients", "also")).toEqual([null, "Small", null, null]);
  });

  it("explains every computed cell, sums by their rows", () => {
    for (const sheet of built.plan.sheets) {
      for (const block of sheet.blocks) {
        if (block.type !== "table") continue;
        for (const { key, total } of block.columns) {
          for (const row of [...block.rowKeys, ...(total === undefined ? [] : ["total"])]) {
            const found = built.explain(block.key, row, key);
            expect(found, `${block.key} ${row} ${key}`).not.toBeNull();
            const cell = cellOf(built, block.key, row, key);
            if (found!.sum !== null) expect(found!.sum).toBeCloseTo(Number(cell), 9);
            if (found!.clients !== null) expect(found!.clients).toHaveLength(Number(cell));
          }
        }
      }
    }
    expect(built.explain("segments", "segment:Nobody", "sum")).toBeNull();
    expect(built.explain("toString", "total", "sum")).toBeNull();
    expect(built.explain("clients", "client:Romashka", "segment")!.rule).toContain("Size: ≥ 1000; Branches: yes");
  });

  it("goes before a template, whose purposes are taken all the same", () => {
    const both = build("segments", company(typed), { ...quarter, template: "it-company" });
    expect(column(both, "segments", "segment")).toEqual(["Traders", "Small", "Large"]);
    expect(cellOf(both, "attributes", "attribute:Activity", "purpose")).toBe("what they need");
    expect(cellOf(both, "attributes", "attribute:Size", "purpose")).toBe(say("segmentPurpose.employees"));
  });
});

describe("segments that have just been put together", () => {
  const definition = segmentsText({
    segments: [{ name: "Foodies", conditions: [{ attribute: "Activity", test: "equal", values: ["Food, drink"] }] }],
    purposes: new Map([["Activity", "new purpose"]]),
  });
  const built = build("segments", company(typed), { ...quarter, definition });

  it("go before typed ones and settle what stands in the sheet, and no recipe keeps them", () => {
    expect(column(built, "segments", "segment")).toEqual(["Foodies"]);
    expect(column(built, "segments", "is:Activity")).toEqual(['"Food, drink"']);
    expect(column(built, "segments", "clients")).toEqual([1]);
    const columns = built.plan.sheets[0]!.blocks.flatMap((block) => (block.type === "table" ? block.columns : []));
    const settled = columns.filter(({ settled: is }) => is === true).map(({ key }) => key);
    expect(settled).toEqual(["segment", "is:Activity", "is:Size", "is:Branches", "is:Client since", "purpose"]);
    expect(built.plan.sheets[0]!.recipe.options["definition"]).toBeUndefined();
  });

  it("a text that is none is refused with what is wanted", () => {
    expect(() => build("segments", company(typed), { ...quarter, definition: '{"segments":1}' })).toThrow(
      "segments: a list",
    );
  });
});

describe("where nothing is there yet", () => {
  it("rows to type in, under the attributes of the register", () => {
    const built = build("segments", company(null), quarter);
    expect(built.says).toEqual([say("says.segmentsEmpty")]);
    expect(rowKeysOf(built, "segments")).toHaveLength(8);
    const columns = built.tables[0]!.columns;
    expect(columns.filter((key) => key.startsWith("is:"))).toEqual([
      "is:Activity",
      "is:Size",
      "is:Branches",
      "is:Client since",
    ]);
    expect(cellOf(built, "unplaced", "place:none", "clients")).toBe(4);
  });

  it("a segment that is typed into such a row is read", () => {
    const [sheet] = build("segments", company(null), quarter).plan.sheets;
    const grid: CellValue[][] = writtenSheet(sheet!).map((row) => [...row]);
    const keys = grid.find(([cell]) => typeof cell === "string" && cell.endsWith("#segments"))!;
    const header = grid.findIndex((row) => row.includes("Segment"));
    const at = (key: string): number => keys.findIndex((cell) => typeof cell === "string" && cell.endsWith(`#${key}`));
    grid[header + 3]![at("segment")] = "Small";
    grid[header + 3]![at("is:Size")] = "< 100";
    const read = readSegments("Segments", blocksOf(grid, "Segments"), new IssueCollector());
    expect(read!.segments).toEqual([
      { name: "Small", conditions: [{ attribute: "Size", test: "below", values: [100] }] },
    ]);
  });

  it("no register: what to set up first", () => {
    const built = build("segments", companyFrom(sales), quarter);
    expect(built.says).toEqual([say("says.segmentsNoRegister")]);
    expect(rowKeysOf(built, "segments")).toEqual([]);
  });

  it("a template without a register says which columns it wants", () => {
    const built = build("segments", companyFrom(sales), { ...quarter, template: "bank" });
    expect(column(built, "segments", "clients")).toEqual([0, 0, 0, 0, 0, 0]);
    const unknown = built.check.issues.find(({ code }) => code === "segmentAttributeUnknown");
    expect(unknown!.count).toBe(5);
  });
});

it("a register's own column of segments counts where no conditions are set", () => {
  const clients: Rows = [
    ["Client", "Segment", "Client since"],
    ["Lyutik", "Traders", "2008-01-01"],
    ["Romashka", "traders", "2008-01-01"],
    ["Mak", null, "2008-01-01"],
  ];
  const built = build("segments", companyFrom(sales, clients), quarter);
  expect(column(built, "segments", "segment")).toEqual(["Traders"]);
  expect(column(built, "segments", "sum")).toEqual([180]);
  expect(built.says).toContain(say("says.segmentsRegistered"));
  // without conditions the sheet says nothing of its own, so that the register goes on counting
  const [sheet] = built.plan.sheets;
  const read = readSegments("Segments", blocksOf(writtenSheet(sheet!), "Segments"), new IssueCollector());
  expect(read).toBeNull();
});

it("attributes named as columns of ours are told apart", () => {
  const clients: Rows = [
    ["Client", "Share", "Clients", "Client since"],
    ["Lyutik", "large", 3, on("2008-01-01")],
  ];
  const built = build("segments", companyFrom(sales, clients), quarter);
  const block = built.plan.sheets[0]!.blocks.find((one) => one.type === "table")!;
  const headers = block.type === "table" ? block.columns.map(({ header }) => header) : [];
  expect(headers).toContain("Share (2)");
  expect(headers).toContain("Clients (2)");
});
