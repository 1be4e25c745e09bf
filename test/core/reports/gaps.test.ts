import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../core/plan/plan";
import type { Company } from "../../../core/registers/company";
import type { Built } from "../../../core/reports/buildReport";
import { languages } from "../../../core/text/language";
import { build, cellOf, companyFrom, quarter, rowKeysOf, type Rows } from "../sheets";
import { bare, deal, event, header, hosting, row, sales, small } from "./gapsExample";

const tablesOf = (built: Built): TableBlock[] =>
  built.plan.sheets.flatMap(({ blocks }) => blocks.filter((block): block is TableBlock => block.type === "table"));
const table = (built: Built, key: string): TableBlock => tablesOf(built).find((one) => one.key === key)!;
const columnKeys = (built: Built, key: string): string[] => table(built, key).columns.map((one) => one.key);

describe("what else to sell (M17)", () => {
  const built = build("gaps", small);
  const cells = (list: string, key: string, ...columns: string[]) =>
    columns.map((column) => cellOf(built, list, key, column));

  test("open gaps: the client with the largest reserve first, its largest line first", () => {
    // of all ten who buy hosting the median is (14,000 + 15,000) / 2; nobody buys training
    expect(rowKeysOf(built, "gaps")).toEqual([
      "gap:Huge|hosting",
      "gap:Huge|training",
      "gap:P10|hosting",
      "gap:P11|hosting",
      "gap:Big|training",
    ]);
    expect(cells("gaps", "gap:Huge|hosting", "expected", "bought", "segmentClients")).toEqual([14_500, 1, 2]);
    expect(cells("gaps", "gap:Huge|training", "expected", "bought", "segmentClients")).toEqual([null, 0, 2]);
    expect(cells("gaps", "gap:P10|hosting", "expected", "bought", "segmentClients")).toEqual([14_000, 9, 12]);
    expect(cells("gaps", "gap:P10|hosting", "gap", "client", "line", "segment", "manager")).toEqual([
      "P10 · hosting",
      "P10",
      "hosting",
      "producers",
      "Ivanov",
    ]);
    expect(cells("gaps", "total", "expected")).toEqual([42_500]);
  });

  test("the reason in words, with the line after which they began where this client buys it (M52)", () => {
    const reason = (key: string) => cellOf(built, "gaps", key, "reason");
    expect(reason("gap:P10|hosting")).toBe(
      "9 of 12 clients of this segment buy it, median 14,000 a year; 7 of them began after security",
    );
    // P11 no longer buys security
    expect(reason("gap:P11|hosting")).toBe("9 of 12 clients of this segment buy it, median 14,000 a year");
    expect(reason("gap:Huge|hosting")).toBe(
      "1 of 2 clients of this segment buys it; the median of all 10 who do is 14,500 a year",
    );
    expect(reason("gap:Huge|training")).toBe("Nobody bought it in the last 12 months, so there is no sum to expect");
    // the median of 2,000 … 2,600, 2,700 and 2,800
    expect(cellOf(built, "lapsed", "gap:P11|security", "reason")).toBe(
      "Bought it until 5 May 2006. 9 of 12 clients of this segment buy it, median 2,400 a year",
    );
  });

  test("lapsed, refused and lost stand apart", () => {
    expect(rowKeysOf(built, "lapsed")).toEqual(["gap:P11|security"]);
    expect(cells("lapsed", "gap:P11|security", "expected", "last")).toEqual([2400, "2006-05-05"]);
    expect(rowKeysOf(built, "refused")).toEqual(["gap:P9|security"]);
    expect(cells("refused", "gap:P9|security", "expected", "refusedOn", "refusal", "last")).toEqual([
      2400,
      "2009-02-01",
      "too expensive",
      null,
    ]);
    expect(rowKeysOf(built, "lost")).toEqual(["gap:P12|hosting", "gap:P12|security"]);
    expect(cells("lost", "gap:P12|security", "expected", "last", "clientLast")).toEqual([
      2400,
      "2007-01-10",
      "2007-01-10",
    ]);
  });

  test("an open deal stands beside its gap; without deals there is no such column", () => {
    expect(cells("gaps", "gap:P10|hosting", "deal")).toEqual(["Offer, 10 Apr 2009"]);
    expect(cells("gaps", "gap:P11|hosting", "deal")).toEqual([null]);
    const without = build("gaps", { ...small, typed: { ...small.typed, deals: null, dealLog: null } });
    expect(columnKeys(without, "gaps")).not.toContain("deal");
    // what was refused is then open
    expect(rowKeysOf(without, "gaps")).toContain("gap:P9|security");
  });

  test("a refusal that was followed by a purchase is over", () => {
    const events = [event("1", "Refusal", "refused", "2006-01-01")];
    const deals = [deal("1", "P11", "security")];
    const typed = { ...small.typed, deals: { sheet: "Deals", deals }, dealLog: { sheet: "Log", events } };
    const again = build("gaps", { ...small, typed });
    expect(rowKeysOf(again, "lapsed")).toEqual(["gap:P11|security"]);
    expect(rowKeysOf(again, "refused")).toEqual([]);
  });

  test("the hidden reserve by segment, line, manager and client", () => {
    const open = (list: string) =>
      rowKeysOf(built, list).map((key) => [key, ...cells(list, key, "openCount", "openSum")]);
    expect(open("reserveSegments")).toEqual([
      ["segment:producers", 2, 28_000],
      ["segment:large", 3, 14_500],
    ]);
    expect(open("reserveLines")).toEqual([
      ["line:hosting", 3, 42_500],
      ["line:training", 2, 0],
      ["line:security", 0, 0],
    ]);
    expect(open("reserveManagers")).toEqual([
      ["manager:Ivanov", 2, 28_000],
      ["manager:Petrov", 3, 14_500],
    ]);
    expect(open("reserveClients").slice(0, 3)).toEqual([
      ["client:Huge", 2, 14_500],
      ["client:P10", 1, 14_000],
      ["client:P11", 1, 14_000],
    ]);
    expect(cells("reserveSegments", "segment:producers", "openShare", "lapsedSum", "refusedSum", "lostSum")).toEqual([
      28_000 / 42_500,
      2400,
      2400,
      16_400,
    ]);
    const [reserve] = built.plan.sheets.filter(({ tag }) => tag.includes("gaps.reserve"));
    const chart = reserve!.blocks.find((block) => block.type === "chart");
    expect(chart).toMatchObject({ kind: "bar", title: "100% of the reserve lies in hosting" });
  });

  test("what it says", () => {
    expect(built.says).toEqual([
      "4 clients could buy 5 lines more, worth about 42,500 a year: the hidden reserve.",
      "Most of it lies with Huge (14,500) and in hosting (42,500).",
      "Begin with Huge (hosting), P10 (hosting) and P11 (hosting).",
      "Apart from these: 1 line no longer bought (2,400 a year), 1 refused, 2 with lost clients.",
    ]);
    const codes = new Map(built.check.issues.map(({ code, count }) => [code, count]));
    expect(codes.get("clientSegmentMissing")).toBe(1);
    expect(codes.get("phonesMissing")).toBe(1);
  });

  test("typed columns are the user's", () => {
    const typed = table(built, "gaps").columns.filter(({ owner }) => owner !== "ours");
    expect(typed.map(({ key, kind, owner }) => [key, kind, owner])).toEqual([
      ["offered", "day", "user"],
      ["result", "text", "user"],
      ["nextDate", "day", "user"],
    ]);
  });

  test("where the figures come from", () => {
    const why = (list: string, key: string, column: string) => built.explain(list, key, column);
    const expected = why("gaps", "gap:P10|hosting", "expected")!;
    expect(expected.clients).toEqual(hosting.map((one) => one[1]));
    // in the order of the sheet: the nine come after two rows
    expect([...expected.rows!]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(expected.rule).toContain("9 clients of the segment who buy the line");
    expect(why("gaps", "gap:Huge|hosting", "expected")!.clients).toHaveLength(10);
    expect(why("gaps", "gap:Huge|training", "expected")!.rule).toContain("Nobody");
    expect(why("gaps", "gap:P10|hosting", "segmentClients")!.clients).toHaveLength(12);
    expect(why("lapsed", "gap:P11|security", "last")!.rows).toHaveLength(1);
    // three gaps of two clients
    expect(why("reserveSegments", "segment:large", "openCount")!.clients).toBeNull();
    expect(why("reserveSegments", "segment:large", "openSum")!.clients).toEqual(["Big", "Huge"]);
    expect(why("reserveLines", "line:training", "openCount")!.clients).toEqual(["Big", "Huge"]);
    expect(why("reserveClients", "total", "lostSum")!.clients).toEqual(["P12"]);
    for (const { key, rowKeys, columns } of tablesOf(built)) {
      for (const column of columns) {
        expect(why(key, rowKeys[0]!, column.key)?.rule, `${key}.${column.key}`).toBeTruthy();
        if (column.total !== undefined)
          expect(why(key, "total", column.key)?.rule, `${key}.${column.key}`).toBeTruthy();
      }
      expect(why(key, "gap:nobody|nothing", columns[0]!.key)).toBeNull();
      expect(why(key, rowKeys[0]!, "constructor")).toBeNull();
    }
    expect(why("constructor", "total", "expected")).toBeNull();
  });

  test("by manager: one after the other, each on a page of his own; at most so many of a client", () => {
    const paged = build("gaps", small, { ...quarter, byManager: true });
    expect(rowKeysOf(paged, "gaps")).toEqual([
      "gap:P10|hosting",
      "gap:P11|hosting",
      "gap:Huge|hosting",
      "gap:Huge|training",
      "gap:Big|training",
    ]);
    expect(table(paged, "gaps").pageBreaks).toEqual(["gap:Huge|hosting"]);
    expect(paged.says).toEqual(built.says);
    const one = build("gaps", small, { ...quarter, most: 1 });
    expect(rowKeysOf(one, "gaps")).not.toContain("gap:Huge|training");
    // the reserve counts all
    expect(cellOf(one, "reserveClients", "client:Huge", "openCount")).toBe(2);
  });

  test("a bar within a name doesn't make two gaps one", () => {
    const rows: Rows = [header, row("A|b", "c", "2009-01-01", 1), row("A", "x", "2009-01-01", 1)];
    const company = companyFrom(rows);
    const matrix = { sheet: "M", segments: ["s"], lines: ["b|x", "x"], meant: new Map([["s", new Set(["b|x", "x"])]]) };
    const both = build("gaps", {
      ...company,
      registeredSegment: ["s", "s"],
      typed: { ...company.typed, matrix },
    });
    expect([...rowKeysOf(both, "gaps")].sort()).toEqual(["gap:A\\|b|b\\|x", "gap:A\\|b|x", "gap:A|b\\|x"]);
  });
});

describe("before everything is set up it says what comes next", () => {
  const says = (company: Company): readonly string[] => {
    const built = build("gaps", company);
    expect(rowKeysOf(built, "gaps")).toEqual([]);
    expect(built.plan.sheets).toHaveLength(1);
    return built.says;
  };

  test("product lines, segments, the matrix", () => {
    const withoutLines = companyFrom(sales.map((one) => [one[0]!, one[1]!, one[4]!]));
    expect(says(withoutLines)).toEqual([expect.stringContaining("no column of them yet")]);
    expect(says(bare)).toEqual([expect.stringContaining("First say which clients are alike")]);
    const registered = { ...bare, registeredSegment: bare.clients.map(() => "producers") };
    expect(says(registered)).toEqual([expect.stringContaining("Now mark which product lines")]);
  });

  test("a matrix alone, by which nobody stands in a segment yet", () => {
    const matrix = { sheet: "M", segments: ["s"], lines: ["hardware"], meant: new Map([["s", new Set(["hardware"])]]) };
    const alone = { ...bare, typed: { ...bare.typed, matrix } };
    expect(says(alone)).toEqual([expect.stringContaining("First say which clients are alike")]);
  });

  test("nobody lacks anything", () => {
    const matrix = { sheet: "M", segments: ["s"], lines: ["hardware"], meant: new Map([["s", new Set<string>()]]) };
    const registeredSegment = bare.clients.map(() => "s");
    const built = build("gaps", { ...bare, registeredSegment, typed: { ...bare.typed, matrix } });
    expect(built.says).toEqual([expect.stringContaining("Nothing is open")]);
    expect(cellOf(built, "reserveSegments", "total", "openSum")).toBe(0);
  });
});

test("the same gaps and sums in every language, in its own words", () => {
  const all = languages.map((language) => build("gaps", small, quarter, language));
  for (const built of all) {
    expect(rowKeysOf(built, "gaps")).toEqual(rowKeysOf(all[0]!, "gaps"));
    expect(cellOf(built, "gaps", "total", "expected")).toBe(42_500);
  }
  expect(new Set(all.map((built) => built.says[0])).size).toBe(languages.length);
  expect(new Set(all.map((built) => cellOf(built, "gaps", "gap:P10|hosting", "reason"))).size).toBe(languages.length);
});
