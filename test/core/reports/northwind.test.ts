import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cellOf, rowKeysOf } from "../sheets";
import { buildAll, northwind, northwindQuarter } from "./companies";

/** Computed apart from the product, in exact fractions; the file says how. */
interface Expected {
  readonly clients: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
  readonly managers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly total: Readonly<Record<string, number>>;
  readonly statusCounts: Readonly<Record<string, number>>;
  readonly movementCounts: Readonly<Record<string, number>>;
  readonly rankedAbcCounts: Readonly<Record<string, number>>;
  readonly xyzCounts: Readonly<Record<string, number>>;
}

const file = new URL("../../fixtures/northwind/expected-1998q1.json", import.meta.url);
const expected = JSON.parse(readFileSync(file, "utf8")) as Expected;
const company = await northwind();
const built = buildAll(company, northwindQuarter);
const clientTable = built["client-table"];
const managerTable = built["manager-table"];

describe("Northwind, first quarter of 1998, as the fixture has it", () => {
  test("every fact of every client", () => {
    const names = Object.keys(expected.clients);
    expect([...rowKeysOf(clientTable, "clients")].sort()).toEqual(names.map((name) => `client:${name}`).sort());
    for (const name of names) {
      // the ranking that no status hides is counted in the matrix
      const { rankedAbc, linesBought, variation, ...facts } = expected.clients[name]!;
      const cell = (key: string) => cellOf(clientTable, "clients", `client:${name}`, key);
      expect(Object.fromEntries(Object.keys(facts).map((key) => [key, cell(key)])), name).toEqual(facts);
      expect(cell("linesActual"), name).toBe(linesBought);
      if (variation === null) expect(cell("variation"), name).toBeNull();
      else expect(cell("variation"), name).toBeCloseTo(Number(variation), 12);
      if (facts["status"] !== "lost") expect(cell("abc"), name).toBe(rankedAbc);
    }
  });

  test("every figure of every manager, and of the total", () => {
    const keys = Object.keys(expected.managers).map((name) => `manager:${name}`);
    expect([...rowKeysOf(managerTable, "managers")].sort()).toEqual(keys.sort());
    for (const key of [...keys, "total"]) {
      const row = key === "total" ? expected.total : expected.managers[key.slice("manager:".length)]!;
      for (const [column, value] of Object.entries(row)) {
        // without a client register nobody is potential, and the column isn't there
        const wanted = column === "potential" ? null : value;
        expect(cellOf(managerTable, "managers", key, column), `${key} ${column}`).toBe(wanted);
      }
    }
  });

  test("the counts by status, movement and class", () => {
    const status = (row: string) => cellOf(built.status, "composition", row, "clients");
    for (const [word, count] of Object.entries(expected.statusCounts)) expect(status(word), word).toBe(count);
    const movement = (row: string) => cellOf(built.status, "movements", row, "clients");
    for (const [word, count] of Object.entries(expected.movementCounts)) expect(movement(word), word).toBe(count);
    const column = (key: string) => cellOf(built.classes, "matrix", "total", key);
    for (const letter of ["X", "Y", "Z"]) {
      expect(column(`${letter.toLowerCase()}Clients`), letter).toBe(expected.xyzCounts[letter] ?? 0);
    }
  });
});

describe("the numbers of the issue", () => {
  test("as of 31 March 1998: 49 regular, 22 restored, 17 lost, 1 new", () => {
    const clients = (row: string) => cellOf(built.status, "composition", row, "clients");
    expect(["regular", "restored", "lost", "new"].map(clients)).toEqual([49, 22, 17, 1]);
  });

  test("the quarter, by category: 1 new, 11 lost, 22 restored; primary 649.00, new directions 25,626.4425, repeat 272,216.1105", () => {
    const total = (key: string) => cellOf(managerTable, "managers", "total", key);
    expect(["primary", "lost", "restored"].map(total)).toEqual([1, 11, 22]);
    expect(["primarySum", "newDirectionSum", "repeatSum"].map(total)).toEqual([649, 25_626.4425, 272_216.1105]);
  });

  test.each([
    ["80", [13, 21, 55]],
    ["79", [13, 20, 56]],
  ])("over the whole ledger, 50/%s: %j in A, B, C; the clients of A hold 51.15 %%", (bLimit, counts) => {
    const options = { from: "1998-04-01", to: "1998-05-06", classMonths: 24, aLimit: 50, bLimit };
    const { classes } = buildAll(company, options);
    const json = classes.tables.find((table) => table.key === "clients")!;
    const limit = (row: number, column: string) => Number(json.rows[row]![json.columns.indexOf(column)]);
    // the list is in the order of the totals, so that the classes follow one another
    const [a, b, c] = counts as [number, number, number];
    expect(json.rows.length).toBe(a + b + c);
    const shown = json.rows.map((row) => row[json.columns.indexOf("abc")]);
    const letters = "A".repeat(a) + "B".repeat(b) + "C".repeat(c);
    shown.forEach((letter, row) => {
      if (letter !== null) expect(letter, String(row)).toBe(letters[row]);
    });
    // the first of B is the first before whom the A limit is reached; so also for C
    expect(limit(a - 2, "cumulativeShare")).toBeLessThan(0.5);
    expect(limit(a - 1, "cumulativeShare")).toBeCloseTo(0.5115, 4);
    expect(limit(a + b - 2, "cumulativeShare")).toBeLessThan(Number(bLimit) / 100);
    expect(limit(a + b - 1, "cumulativeShare")).toBeGreaterThanOrEqual(Number(bLimit) / 100);
  });
});
