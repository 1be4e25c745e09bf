import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../core/plan/plan";
import type { Built } from "../../../core/reports/buildReport";
import { Facts } from "../../../core/reports/Facts";
import { marksText } from "../../../core/reports/marksText";
import { matrixView } from "../../../core/reports/matrixView";
import { settingsOf } from "../../../core/reports/options";
import { sampleNames } from "../../../core/sample/names/names";
import { languages } from "../../../core/text/language";
import { build, cellOf, companyFrom, on, quarter, rowKeysOf, type Rows } from "../sheets";
import { companyWith, matrixOf, samplePortrait } from "./portraits";

const sales: Rows = [
  ["date", "client", "line", "amount"],
  ["2009-01-05", "Ash", "1C", 100],
  ["2009-01-06", "Elm", "1C", 100],
  ["2009-01-06", "Elm", "IT", 100],
  ["2009-01-07", "Fir", "IT", 100],
  ["2009-01-08", "Gum", "security", 100],
  ["2007-01-08", "Hop", "1C", 100],
];
const segments = { Ash: "Trade", Elm: "Trade", Fir: "Retail", Hop: "Retail" };

function tableOf(built: Built, key: string): TableBlock {
  return built.plan.sheets[0]!.blocks.find(
    (block): block is TableBlock => block.type === "table" && block.key === key,
  )!;
}

/** Segment → lines marked in the built sheet. */
function marksOf(built: Built): Record<string, string[]> {
  const { columns, rowKeys } = tableOf(built, "matrix");
  const lines = columns.filter(({ key }) => key.startsWith("line:"));
  return Object.fromEntries(
    rowKeys.map((key, row) => [
      key.slice("segment:".length),
      lines
        .filter(({ values }) => !("numbers" in values) && values.texts[values.of[row]!] === "+")
        .map((line) => line.key.slice("line:".length)),
    ]),
  );
}

describe("the matrix (M15)", () => {
  const matrix = matrixOf({ Trade: ["1C"], Retail: ["it", "Licences"], "No such": ["1C"] });
  const built = build("matrix", companyWith(sales, segments, { matrix }));

  test("marks as they are typed, lines in the order of the matrix, segments that only the matrix names last", () => {
    expect(marksOf(built)).toEqual({ Trade: ["1C"], Retail: ["IT", "Licences"], "No such": ["1C"] });
    expect(rowKeysOf(built, "matrix")).toEqual(["segment:Trade", "segment:Retail", "segment:No such"]);
    const cell = (row: string, key: string) => cellOf(built, "matrix", row, key);
    expect(["linesMeant", "clients"].map((key) => cell("segment:Retail", key))).toEqual([2, 2]);
    expect(["line:1C", "line:security", "linesMeant", "clients"].map((key) => cell("total", key))).toEqual([
      2, 0, 4, 4,
    ]);
  });

  test("rows typed below are read, marks are yours and no disagreement", () => {
    const table = tableOf(built, "matrix");
    expect(table.adopts).toBe(true);
    const line = table.columns.find(({ key }) => key === "line:1C")!;
    expect(line).toMatchObject({ owner: "both", draft: true, header: "1C" });
    expect(line.settled).toBeUndefined();
    expect(line.choices).toEqual(["+", "x", "yes", "1", "-"]);
  });

  test("beneath: which share of those who bought anything buys it, the clients in no segment too", () => {
    const cell = (row: string, key: string) => cellOf(built, "buying", row, key);
    const row = (key: string) =>
      ["clients", "buyers", "line:1C", "line:IT", "line:security"].map((column) => cell(key, column));
    expect(row("segment:Trade")).toEqual([2, 2, 1, 0.5, 0]);
    // Hop bought too long ago
    expect(row("segment:Retail")).toEqual([2, 1, 0, 1, 0]);
    expect(row("segment:No such")).toEqual([0, 0, null, null, null]);
    expect(row("segment:")).toEqual([1, 1, 0, 0, 1]);
    expect(row("total").slice(0, 2)).toEqual([5, 4]);
  });

  test("flags a segment that isn't one and a line that nobody buys; says what is meant and what is bought", () => {
    const codes = new Map(built.check.issues.map(({ code, params, count }) => [code, [count, params]]));
    expect(codes.get("matrixSegmentUnknown")).toEqual([1, { segment: "No such" }]);
    expect(codes.get("matrixLineUnsold")).toEqual([1, { line: "Licences" }]);
    expect(built.says).toEqual([
      "4 marks say what is meant for 3 segments, out of 4 product lines.",
      "Of 6 lines meant for the clients, 3 are bought (degree of development 50%).",
      "Type over the yellow cells; a row typed below is a segment, a column typed beside is a line.",
    ]);
  });

  test("why", () => {
    const why = (table: string, row: string, key: string) => built.explain(table, row, key);
    expect(why("matrix", "segment:Trade", "line:IT")!.rule).toMatch(/^A mark/);
    expect(why("matrix", "total", "line:IT")!.rule).toMatch(/^Segments/);
    expect(why("matrix", "segment:Retail", "clients")!.clients).toEqual(["Fir", "Hop"]);
    expect(why("buying", "segment:Trade", "line:IT")!.clients).toEqual(["Elm"]);
    expect([...why("buying", "segment:Trade", "line:IT")!.rows!]).toEqual([2]);
    expect(why("buying", "segment:", "buyers")!.clients).toEqual(["Gum"]);
    expect(why("buying", "total", "clients")!.clients).toHaveLength(5);
    expect(why("buying", "segment:Nobody", "clients")).toBeNull();
  });
});

describe("where the marks come from", () => {
  const plain = companyWith(sales, segments);

  test("marks handed over go before what is typed, and are settled", () => {
    const typed = companyWith(sales, segments, { matrix: matrixOf({ Trade: ["security"] }) });
    const marks = marksText({
      segments: ["Trade", "New"],
      lines: ["IT", "Cloud"],
      meant: [
        ["Trade", "IT"],
        ["New", "Cloud"],
      ],
    });
    const built = build("matrix", typed, { ...quarter, marks });
    expect(marksOf(built)).toEqual({ Trade: ["IT"], Retail: [], New: ["Cloud"] });
    const line = tableOf(built, "matrix").columns.find(({ key }) => key === "line:Cloud")!;
    expect(line.settled).toBe(true);
    expect(built.plan.sheets[0]!.recipe.options).not.toHaveProperty("marks");
    expect(() => build("matrix", typed, { ...quarter, marks: "Trade: IT" })).toThrow();
  });

  test("a draft: what at least the share buys; only as long as nothing is marked", () => {
    const draft = (share: number, company = plain) =>
      build("matrix", company, { ...quarter, draft: "share", draftShare: share });
    expect(marksOf(draft(50))).toEqual({ Trade: ["1C", "IT"], Retail: ["IT"] });
    expect(marksOf(draft(51))).toEqual({ Trade: ["1C"], Retail: ["IT"] });
    expect(draft(51).says[1]).toContain("at least 51% of the segment's clients");
    const marked = companyWith(sales, segments, { matrix: matrixOf({ Trade: ["security"] }) });
    expect(marksOf(draft(50, marked))).toEqual({ Trade: ["security"], Retail: [] });
    const empty = companyWith(sales, segments, { matrix: matrixOf({ Trade: [] }, ["1C"]) });
    expect(marksOf(draft(51, empty))).toEqual({ Trade: ["1C"], Retail: ["IT"] });
  });

  test("nothing at all: says so, and names what is bought in spite of it only where there are marks", () => {
    const built = build("matrix", plain);
    expect(marksOf(built)).toEqual({ Trade: [], Retail: [] });
    expect(built.says[0]).toMatch(/^Nothing is marked yet/);
  });

  test("no segments, no lines: says what to do first", () => {
    expect(build("matrix", companyFrom(sales)).says).toEqual([
      "There are no segments yet: make them first, in the sheet of segments or in a column Segment of the client register.",
    ]);
    const noLines = companyWith(
      sales.map(([date, client, , amount]) => [date!, client!, amount!]),
      segments,
    );
    const built = build("matrix", noLines);
    expect(built.says).toHaveLength(1);
    expect(built.says[0]).toMatch(/^The ledger names no product lines/);
    expect(tableOf(built, "buying")).toBeUndefined();
  });

  test("a line that is called as another column is told apart", () => {
    const rows: Rows = [...sales, ["2009-02-01", "Ash", "segment", 5], ["2009-02-01", "Ash", "Clients", 5]];
    const headers = tableOf(build("matrix", companyWith(rows, segments)), "matrix").columns.map(({ header }) => header);
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
  });
});

describe.each(languages)("the IT company, %s", (language) => {
  test("the template gives the matrix of the method", () => {
    const company = samplePortrait(language, false);
    const built = build("matrix", company, { ...quarter, template: "it-company" }, language);
    const { typed } = samplePortrait(language);
    const sorted = (marks: readonly (readonly [string, Iterable<string>])[]) =>
      Object.fromEntries(marks.map(([name, lines]) => [name, [...lines].sort()]));
    expect(sorted(Object.entries(marksOf(built)))).toEqual(sorted([...typed.matrix!.meant]));
    expect(sampleNames[language].lines).toHaveLength(6);
  });
});

test("the view that the pane edits is what the sheet is built from", () => {
  const facts = new Facts(samplePortrait("en"), settingsOf(quarter), on("2009-04-02"));
  const view = matrixView(facts);
  expect(view.origin).toBe("typed");
  expect(view.lines).toHaveLength(6);
  expect(view.segments.map(({ clients }) => clients).reduce((sum, clients) => sum + clients, 0)).toBe(246);
  const built = build("matrix", samplePortrait("en"));
  view.segments.forEach(({ name, buyers }, segment) => {
    expect(cellOf(built, "buying", `segment:${name}`, "buyers")).toBe(buyers);
    view.lines.forEach((line, at) => {
      const share = view.buying[segment * view.lines.length + at]!;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(cellOf(built, "buying", `segment:${name}`, `line:${line}`)).toBe(share);
    });
  });
});
