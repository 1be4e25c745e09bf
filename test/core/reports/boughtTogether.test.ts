import { describe, expect, test } from "vitest";
import type { Built } from "../../../core/reports/buildReport";
import { pairKey } from "../../../core/reports/togetherPairs";
import { build, cellOf, companyFrom, quarter, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter } from "./companies";

const sales: Rows = [
  ["date", "document", "client", "line", "amount"],
  ["2008-05-01", 1, "Ash", "security", 10],
  ["2008-05-02", 2, "Ash", "IT", 10],
  ["2008-06-01", 3, "Elm", "security", 10],
  ["2008-06-01", 3, "Elm", "IT", 10],
  ["2008-07-01", 4, "Fir", "security", 10],
  ["2008-07-01", 5, "Gum", "1C", 10],
  ["2008-07-02", 6, "Gum", "a|b", 10],
];
const options = { ...quarter, minTogether: 1 };
const rowOf = (built: Built, row: string): unknown[] =>
  built.report.tables["pairs"]!.map((key) => cellOf(built, "pairs", row, key));

describe("bought together (M52)", () => {
  const built = build("bought-together", companyFrom(sales), options);

  test("confidence, support, lift of each ordered pair, and who began with the second later", () => {
    // four clients; three with security, two with IT, two with both
    expect(rowOf(built, "pair:security|IT")).toEqual(["security", "IT", 2, 3, 2, 2 / 3, 0.5, 2 / 3 / 0.5, 1]);
    expect(rowOf(built, "pair:IT|security")).toEqual(["IT", "security", 2, 2, 3, 1, 0.5, 1 / 0.75, 0]);
    expect(rowOf(built, pairKey("1C", "a|b")).slice(2)).toEqual([1, 1, 1, 1, 0.25, 4, 1]);
    expect(rowKeysOf(built, "pairs")[0]).toBe("pair:IT|security");
    expect(new Set(rowKeysOf(built, "pairs")).size).toBe(4);
  });

  test("pairs of fewer clients are left out, and it is said", () => {
    expect(
      rowKeysOf(build("bought-together", companyFrom(sales), { ...options, minTogether: 2 }), "pairs"),
    ).toHaveLength(2);
    const none = build("bought-together", companyFrom(sales));
    expect(rowKeysOf(none, "pairs")).toEqual([]);
    expect(none.says).toEqual(["No two lines are bought together 3 times or more."]);
  });

  test("in one purchase", () => {
    const together = build("bought-together", companyFrom(sales), { ...options, together: "purchases" });
    expect(rowKeysOf(together, "pairs")).toEqual(["pair:IT|security", "pair:security|IT"]);
    // of six purchases three have security and two IT, one both
    expect(rowOf(together, "pair:security|IT").slice(2)).toEqual([1, 3, 2, 1 / 3, 1 / 6, 1 / 3 / (2 / 6), null]);
    expect([...together.explain("pairs", "pair:security|IT", "both")!.rows!]).toEqual([2, 3]);
    expect([...together.explain("pairs", "pair:security|IT", "buyers")!.rows!]).toEqual([0, 2, 4]);
    expect(together.says[0]).toBe("Of 2 purchases with IT, 1 holds security as well (50%).");
  });

  test("what it says, and why", () => {
    expect(built.says).toEqual([
      "Of 2 clients who buy IT, 2 also buy security (100%).",
      "1C and a|b go together most: 4 times more often than by chance.",
      "Most often one leads to the other here: 1 of 2 clients with security and IT began with IT later.",
      "Offer IT to the 1 client who buys security without it; the report What else to sell names them.",
    ]);
    expect(built.explain("pairs", "pair:security|IT", "after")!.clients).toEqual(["Ash"]);
    expect(built.explain("pairs", "pair:security|IT", "both")!.clients).toEqual(["Ash", "Elm"]);
    expect(built.explain("pairs", "pair:security|IT", "buyers")!.clients).toEqual(["Ash", "Elm", "Fir"]);
    expect(built.explain("pairs", "pair:security|1C", "both")).toBeNull();
  });
});

test("Northwind: both is the same both ways, no pair has more than either line, lift is the same both ways", async () => {
  const built = build("bought-together", await northwind(), northwindQuarter);
  const pairs = rowKeysOf(built, "pairs");
  expect(pairs.length).toBeGreaterThan(20);
  for (const key of pairs) {
    const [line, other, both, buyers, others, , , lift, after] = rowOf(built, key) as [string, string, ...number[]];
    const back = rowOf(built, pairKey(other, line)) as [string, string, ...number[]];
    expect([back[2], back[3], back[4]]).toEqual([both, others, buyers]);
    expect(back[7]).toBeCloseTo(lift!, 12);
    expect(both).toBeLessThanOrEqual(Math.min(buyers!, others!));
    expect(after! + back[8]!).toBeLessThanOrEqual(both!);
  }
});

test("without product lines it says what to set up", () => {
  const built = build(
    "bought-together",
    companyFrom(sales.map(([date, , client, , amount]) => [date!, client!, amount!])),
  );
  expect(built.says[0]).toMatch(/^The ledger names no product lines/);
});
