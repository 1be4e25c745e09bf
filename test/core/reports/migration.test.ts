import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../core/plan/plan";
import type { Built } from "../../../core/reports/buildReport";
import { isDoubtful, statusOn } from "../../oracle/clientFacts";
import { windowStart } from "../../oracle/days";
import { Oracle, inUnits } from "../../oracle/managerTable";
import { anyCase, companyOfCase, optionsOf, runs, type Case } from "../properties/companies";
import { build, cellOf, companyFrom, quarter, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter, sampleCompany } from "./companies";

const states = ["absent", "potential", "new", "regular", "restored", "lost", "none"];
const matrices = ["clients", "first", "second", "difference"] as const;

/** The days of the comparison, on the oracle's calendar. */
function windowsOf({ from, to }: { readonly from: number; readonly to: number }) {
  for (let months = 1; months <= 24; months++) {
    if (windowStart(to, months) === from) return { from: windowStart(from - 1, months), to: from - 1 };
  }
  return { from: from - (to - from + 1), to: from - 1 };
}

interface Move {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly first: bigint;
  readonly second: bigint;
}

/** Each client with the statuses on both dates, straight from the words of the method. */
function movesOf(one: Case): Move[] {
  const { question } = one;
  const oracle = new Oracle(one.ledger, one.register ?? [], question);
  const first = windowsOf(question);
  const known = Math.min(...one.ledger.map(({ day }) => day)) <= windowStart(first.to, question.statusMonths);
  return [...oracle.answer().clients].map(([name, facts]) => {
    const client = oracle.clients.get(name)!;
    const before = statusOn(client, first.to, question.statusMonths);
    const isSure = known || (client.register?.clientSince ?? null) !== null || client.first === null;
    const doubtful = isDoubtful(before) || before === null;
    const sum = (from: number, to: number): bigint =>
      client.lines.reduce((all, line) => (line.day >= from && line.day <= to ? all + line.sum : all), 0n);
    return {
      name,
      from: !isSure && doubtful ? "none" : (before ?? "absent"),
      to: facts.status ?? "none",
      first: sum(first.from, first.to),
      second: sum(question.from, question.to),
    };
  });
}

/** A cell; rows, columns and cells that aren't shown hold nobody. */
function cell(built: Built, table: string, row: string, column: string): number {
  if (row !== "total" && !rowKeysOf(built, table).includes(row)) return 0;
  return Number(cellOf(built, table, row, column) ?? 0);
}

test("every cell is what the statuses on the two dates say, each client stands in one, totals are the base (M24)", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const { from, to, statusMonths } = optionsOf(one);
      const options = { from, to, statusMonths };
      const built = build("migration", companyOfCase(one), options);
      const moves = movesOf(one);
      const sums = (those: readonly Move[]) => {
        const add = (of: (move: Move) => bigint): number => inUnits(those.reduce((all, move) => all + of(move), 0n));
        return {
          clients: those.length,
          first: add((move) => move.first),
          second: add((move) => move.second),
          difference: add((move) => move.second - move.first),
        };
      };
      for (const row of [...states, "total"]) {
        for (const column of [...states.slice(1), "all"]) {
          const those = moves.filter(
            ({ from, to }) => (row === "total" || from === row) && (column === "all" || to === column),
          );
          const expected = sums(those);
          for (const table of matrices) {
            expect(cell(built, table, row, column), `${table} ${row} ${column}`).toBeCloseTo(expected[table], 6);
          }
          const why = built.explain("clients", row, column);
          if (those.length > 0) expect([...why!.clients!].sort()).toEqual(those.map(({ name }) => name).sort());
          for (const table of ["first", "second", "difference"] as const) {
            if (those.length === 0) continue;
            expect(built.explain(table, row, column)!.sum).toBeCloseTo(expected[table], 6);
          }
        }
      }
      const movers = moves.filter(({ from, to }) => from !== to && from !== "none" && to !== "none");
      expect([...rowKeysOf(built, "movers")].sort()).toEqual(movers.map(({ name }) => `client:${name}`).sort());
      for (const { name, from, to, first, second } of movers) {
        const shown = ["from", "to", "first", "second"].map((key) => cellOf(built, "movers", `client:${name}`, key));
        expect(shown).toEqual([from, to, inUnits(first), inUnits(second)]);
      }
    }),
    runs,
  );
});

describe("the sample company", () => {
  const built = build("migration", sampleCompany("en"));

  test("moves are those of the status report; sums are the sales of the two quarters", () => {
    const status = build("status", sampleCompany("en"));
    for (const row of ["potential", "new", "regular", "restored", "lost"]) {
      for (const column of ["potential", "new", "regular", "restored", "lost"]) {
        expect(cell(built, "clients", row, column)).toBe(cell(status, "transition", row, column));
      }
    }
    const table = build("client-table", sampleCompany("en"));
    expect(cell(built, "second", "total", "all")).toBe(cellOf(table, "clients", "total", "sales"));
  });

  test("what it says", () => {
    expect(built.says[0]).toBe("Between 31 December 2008 and 31 March 2009, 90 of 246 clients changed their status.");
    expect(built.says[1]).toMatch(/^13 clients were lost; .+ 36 clients were won or won back /);
    expect(built.says).toHaveLength(4);
  });

  test("cells without anybody are blank, the heat map leaves out the margin", () => {
    expect(cellOf(built, "clients", "potential", "lost")).toBeNull();
    const table = built.plan.sheets[0]!.blocks.find((block): block is TableBlock => block.key === "clients")!;
    expect(table.marks).toEqual([{ type: "scale", columns: ["potential", "new", "regular", "restored", "lost"] }]);
  });

  test("those who moved stand with the largest difference first, whichever way", () => {
    const sizes = rowKeysOf(built, "movers").map((row) => Math.abs(Number(cellOf(built, "movers", row, "change"))));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(built.explain("movers", "client:Key Lyceum", "from")!.rule).toContain("Potential: none yet.");
    expect(built.explain("movers", "total", "change")!.sum).toBeCloseTo(168_740, 6);
    expect(built.explain("movers", "total", "from")).toBeNull();
  });
});

describe("the earlier date", () => {
  const sales: Rows = [
    ["date", "client", "amount"],
    ["2006-01-10", "Old", 1],
    ["2008-02-10", "Ash", 100],
    ["2008-12-10", "Ash", 200],
    ["2009-02-10", "Ash", 400],
    ["2009-03-10", "Elm", 800],
  ];

  test("is the end of the period before, or the same day a year earlier", () => {
    const at = (since: string, row: string, column: string, table: string) =>
      cell(build("migration", companyFrom(sales), { ...quarter, since }), table, row, column);
    // Ash: new since February 2008, lost by the end of June, back in December
    expect(at("previous", "restored", "regular", "first")).toBe(200);
    expect(at("previous", "restored", "regular", "second")).toBe(400);
    expect(at("year", "new", "regular", "first")).toBe(100);
    expect(at("year", "new", "regular", "difference")).toBe(300);
    expect(at("previous", "absent", "new", "second")).toBe(800);
    expect(at("year", "lost", "lost", "clients")).toBe(1);
  });

  test("before the ledger begins, who moved isn't known, and it is said", () => {
    const short = companyFrom(sales.filter((row) => row[1] !== "Old"));
    const built = build("migration", short, { ...quarter, since: "year" });
    expect(built.says).toEqual([
      "Who moved can't be told: the ledger starts on 10 February 2008, too late to know every status on 31 March 2008.",
    ]);
    expect(cell(built, "clients", "none", "regular")).toBe(1);
    expect(rowKeysOf(built, "movers")).toEqual([]);
  });

  test("nobody moved", () => {
    const days = ["2008-06-10", "2008-08-10", "2008-11-10", "2009-02-10"];
    const built = build(
      "migration",
      companyFrom([["date", "client", "amount"], ...days.map((day) => [day, "Ash", 1])]),
    );
    expect(built.says).toEqual(["Between 31 December 2008 and 31 March 2009 no client changed status."]);
    expect(rowKeysOf(built, "movers")).toEqual([]);
  });
});

test("Northwind: the base is that of the status report", async () => {
  const company = await northwind();
  const built = build("migration", company, northwindQuarter);
  const status = build("status", company, northwindQuarter);
  expect(cell(built, "clients", "total", "all")).toBe(cell(status, "composition", "total", "clients"));
  for (const column of ["new", "regular", "restored", "lost"]) {
    expect(cell(built, "clients", "total", column)).toBe(cell(status, "composition", column, "clients"));
  }
});
