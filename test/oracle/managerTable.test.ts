import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { dayOf, windowStart } from "./days";
import { askOracle, inUnits, type LedgerRow, type Question } from "./managerTable";

const folder = new URL("../fixtures/northwind/", import.meta.url);

interface ExpectedClient {
  status: string;
  movement: string;
  abc: string | null;
  xyz: string | null;
  variation: number | null;
  rhythm: number | null;
  sales: number;
  termMonths: number;
  manager: string;
  rankedAbc: string | null;
  linesBought: number;
}

interface Expected {
  clients: Record<string, ExpectedClient>;
  managers: Record<string, Record<string, number>>;
  total: Record<string, number>;
  statusCounts: Record<string, number>;
  movementCounts: Record<string, number>;
  rankedAbcCounts: Record<string, number>;
  xyzCounts: Record<string, number>;
}

const expected = JSON.parse(readFileSync(new URL("expected-1998q1.json", folder), "utf8")) as Expected;
const { data } = Papa.parse<Record<string, string>>(readFileSync(new URL("ledger.csv", folder), "utf8"), {
  header: true,
  skipEmptyLines: true,
});
const ledger: LedgerRow[] = data.map((row) => ({
  day: dayOf(row["date"]!),
  document: row["doc"]!,
  client: row["client"]!,
  manager: row["manager"]!,
  line: row["category"]!,
  amount: Number(row["amount"]),
}));
const question: Question = { from: dayOf("1998-01-01"), to: dayOf("1998-03-31"), statusMonths: 3, classMonths: 12 };

function countOf(values: Iterable<string | null>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? "None"] = (counts[value ?? "None"] ?? 0) + 1;
  return counts;
}

describe("Northwind, first quarter of 1998", () => {
  const answer = askOracle(ledger, [], question);
  const clients = [...answer.clients.values()];

  test("every fact of every client", () => {
    expect([...answer.clients.keys()].sort()).toEqual(Object.keys(expected.clients).sort());
    for (const [name, facts] of answer.clients) {
      const { variation, ...rest } = expected.clients[name]!;
      const { abc, movement, rankedAbc, rhythm, status, termMonths, xyz, manager } = facts;
      const sales = inUnits(facts.sales);
      const linesBought = facts.lines.length;
      const found = { status, movement, abc, xyz, rhythm, sales, termMonths, manager, rankedAbc, linesBought };
      expect(found, name).toEqual(rest);
      if (variation === null) expect(facts.variation, name).toBeNull();
      else expect(facts.variation, name).toBeCloseTo(variation, 12);
    }
  });

  test("the manager table and its total", () => {
    const shown = (row: object): Record<string, number> =>
      Object.fromEntries(
        Object.entries(row as Record<string, number | bigint>)
          .filter(([key]) => key !== "unknownSum")
          .map(([key, value]) => [key, typeof value === "bigint" ? inUnits(value) : value]),
      );
    const managers = Object.fromEntries([...answer.managers].map(([name, row]) => [name, shown(row)]));
    expect(managers).toEqual(expected.managers);
    expect(shown(answer.total)).toEqual(expected.total);
    expect(answer.total.unknownSum).toBe(0n);
  });

  test("the counts", () => {
    expect(countOf(clients.map((facts) => facts.status))).toEqual(expected.statusCounts);
    expect(countOf(clients.map((facts) => facts.movement))).toEqual(expected.movementCounts);
    expect(countOf(clients.map((facts) => facts.rankedAbc))).toEqual(expected.rankedAbcCounts);
    expect(countOf(clients.map((facts) => facts.xyz))).toEqual(expected.xyzCounts);
  });
});

describe("the method's own examples", () => {
  const row = (iso: string, amount: number, document: string | null = null, client = "c"): LedgerRow => ({
    day: dayOf(iso),
    document,
    client,
    manager: null,
    line: "line",
    amount,
  });

  test.each([
    ["2009-03-31", 3, "2009-01-01"],
    ["2009-05-15", 3, "2009-02-16"],
    ["2009-05-30", 3, "2009-03-01"],
    ["2009-03-30", 1, "2009-03-01"],
    ["2009-02-28", 12, "2008-03-01"],
  ])("the window ending %s of %i months starts %s", (last, months, first) => {
    expect(windowStart(dayOf(last), months)).toBe(dayOf(first));
  });

  test("ABC of 40, 25, 15, 10, 6, 4 under 50/79 and 75/95 (M3)", () => {
    const sums = [40, 25, 15, 10, 6, 4].map((amount, place) => row("2009-01-12", amount, null, `c${place}`));
    const letters = (abc: [number, number]): string => {
      const asked = { from: dayOf("2009-01-01"), to: dayOf("2009-03-31"), statusMonths: 3, classMonths: 12, abc };
      return [...askOracle(sums, [], asked).clients.values()].map((facts) => facts.rankedAbc).join("");
    };
    expect(letters([50, 79])).toBe("AABCCC");
    expect(letters([75, 95])).toBe("AAABBC");
  });

  test("100 on the 5th of each month is X as of 15 May 2009 (M4)", () => {
    const months = ["2008-05", "2008-06", "2008-07", "2008-08", "2008-09", "2008-10", "2008-11", "2008-12"];
    months.push("2009-01", "2009-02", "2009-03", "2009-04", "2009-05");
    const asked = { from: dayOf("2009-02-16"), to: dayOf("2009-05-15"), statusMonths: 3, classMonths: 12 };
    const facts = askOracle(
      months.map((month) => row(`${month}-05`, 100)),
      [{ client: "c", clientSince: dayOf("2007-01-15") }],
      asked,
    ).clients.get("c")!;
    expect(facts).toMatchObject({ status: "regular", movement: "stayed", xyz: "X", variation: 0 });
  });

  test("document 15 in two instalments is a primary sale in both quarters (M21)", () => {
    const rows = [row("2008-01-10", 1, "1", "other"), row("2009-03-30", 500, "15"), row("2009-04-10", 500, "15")];
    const sums = (["2009-01-01 2009-03-31", "2009-04-01 2009-06-30"] as const).map((period) => {
      const [from, to] = period.split(" ").map(dayOf) as [number, number];
      return inUnits(askOracle(rows, [], { from, to, statusMonths: 3, classMonths: 12 }).total.primarySum);
    });
    expect(sums).toEqual([500, 500]);
  });

  test("a cancelled document is two returns and starts nothing (Words)", () => {
    const rows = [row("2008-01-10", 1, "1", "other"), row("2009-01-15", 80, "2"), row("2009-01-20", -80, "2")];
    const asked = { from: dayOf("2009-01-01"), to: dayOf("2009-03-31"), statusMonths: 3, classMonths: 12 };
    const answer = askOracle(rows, [], asked);
    expect(answer.kinds).toEqual(["primary", "returns", "returns"]);
    expect(answer.clients.get("c")).toMatchObject({ status: null, movement: null, termMonths: null });
    expect(answer.total.primary).toBe(0);
  });

  test("equal totals share the better class, totals of zero and less are C (M3)", () => {
    const sums = [30, 30, 30, 10, -5].map((amount, place) => row("2009-01-12", amount, null, `c${place}`));
    const asked = { from: dayOf("2009-01-01"), to: dayOf("2009-03-31"), statusMonths: 3, classMonths: 12 };
    const clients = askOracle(sums, [], asked).clients;
    expect([...clients.values()].map((facts) => facts.rankedAbc).join("")).toBe("AAACC");
    expect(clients.get("c4")).toMatchObject({ status: null, movement: null, abc: "C" });
  });

  test("a ledger that starts too late leaves movements and kinds unknown, but for clients with client since (History)", () => {
    const rows = [row("2008-11-10", 7, "1"), row("2009-01-12", 9, "2"), row("2009-01-13", 5, "3", "old")];
    const asked = { from: dayOf("2009-01-01"), to: dayOf("2009-03-31"), statusMonths: 3, classMonths: 12 };
    const answer = askOracle(rows, [{ client: "old", clientSince: dayOf("2005-05-05") }], asked);
    expect(answer.clients.get("c")).toMatchObject({ status: "regular", movement: "stayed" });
    expect(answer.clients.get("old")).toMatchObject({ status: "restored", movement: "restored" });
    expect(answer.kinds).toEqual(["unknown", "unknown", "newDirection"]);
  });
});
