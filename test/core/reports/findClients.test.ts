import { describe, expect, test } from "vitest";
import { OptionProblem, type OptionValues } from "../../../core/reports/options";
import { companyOf } from "../../../core/registers/company";
import { build, cellOf, companyFrom, on, quarter, readLedger, readRegister, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter } from "./companies";

const sales: Rows = [
  ["date", "client", "manager", "line", "amount"],
  ["2015-02-01", "Ash", "Ivanov", "Lamps", 10],
  // the example of M14: line, one row above 700, April and May 2016, manager
  ["2016-04-10", "Ash", "Petrov", "Chairs", 701],
  ["2016-05-31", "Ash", "Petrov", "Chairs", 900],
  ["2016-05-31", "Ash", "Petrov", "Chairs", 100],
  ["2016-04-11", "Birch", "Petrov", "Chairs", 700],
  ["2016-04-12", "Cedar", "Ivanov", "Chairs", 2000],
  ["2016-04-13", "Dogwood", "Petrov", "Lamps", 2000],
  ["2016-06-01", "Elm", "Petrov", "Chairs", 2000],
  ["2016-05-02", "Fir", "Petrov", "Chairs", 800],
  ["2016-05-03", "Fir", "Petrov", "Chairs", -800],
];
const register: Rows = [
  ["client", "phone", "client since"],
  ["Ash", "00 1", "2014-05-01"],
  ["Gum", null, null],
];
const attributes = [
  { header: "Activity", column: 3, type: "text", values: ["production", "trade"] },
  { header: "Employees", column: 4, type: "number", values: [150, null] },
  { header: "Branches", column: 5, type: "yesNo", values: [true, false] },
] as const;
const company = companyOf(readLedger(sales), { ...readRegister(register), attributes });
const spring: OptionValues = { from: "2016-04-01", to: "2016-05-31" };
const found = (options: OptionValues) =>
  rowKeysOf(build("find-clients", company, { ...spring, ...options }), "clients").map((key) =>
    key.slice("client:".length),
  );

describe("who bought (M14)", () => {
  const where = "line = Chairs; amount > 700; manager = Petrov";

  test("line, one row above 700, April and May 2016, manager: the example of the method", () => {
    const built = build("find-clients", company, { ...spring, where });
    expect(rowKeysOf(built, "clients")).toEqual(["client:Ash", "client:Fir"]);
    const cells = (row: string) =>
      ["rows", "sum", "purchases", "lastFound"].map((column) => cellOf(built, "clients", row, column));
    expect(cells("client:Ash")).toEqual([2, 1601, 2, "2016-05-31"]);
    // the return has no row above 700
    expect(cells("client:Fir")).toEqual([1, 800, 1, "2016-05-02"]);
    expect(cells("total")).toEqual([3, 2401, 3, null]);
  });

  test("the client is described by all rows, not by those found", () => {
    const built = build("find-clients", company, { ...spring, where });
    const cells = ["windowSales", "abc", "status", "last", "phone"].map((column) =>
      cellOf(built, "clients", "client:Ash", column),
    );
    // 701 + 900 + 100 in twelve months; Dogwood 2000, Cedar 2000, Ash 1701, Birch 700: half of 6401 is reached before
    expect(cells).toEqual([1701, "B", "restored", "2016-05-31", "00 1"]);
  });

  test("by the least sum and the least number of purchases", () => {
    expect(found({ where, minSum: 1000 })).toEqual(["Ash"]);
    expect(found({ where, minPurchases: 2 })).toEqual(["Ash"]);
    expect(found({ where, minPurchases: 3 })).toEqual([]);
    expect(found({ where: "line = Chairs", minSum: 1 })).toEqual(["Cedar", "Ash", "Birch"]);
  });

  test("without conditions everybody who bought in the period", () => {
    expect(found({})).toEqual(["Cedar", "Dogwood", "Ash", "Birch", "Fir"]);
  });

  test("it says what was looked for, and whom it found", () => {
    expect(build("find-clients", company, { ...spring, where, minSum: 1000, clientWhere: "abc = B" }).says).toEqual([
      "1 client bought in this way, 1 April – 31 May 2016: together 1,601. Looked for: rows where line = Chairs; amount > 700; manager = Petrov; clients where abc = B; together at least 1,000.",
      "The largest: Ash.",
    ]);
  });

  test("nobody found: it says what to change, and the rows that don't exist are a finding", () => {
    const built = build("find-clients", company, { ...spring, where: "line = Tables" });
    expect(rowKeysOf(built, "clients")).toEqual([]);
    expect(built.says[0]).toContain("Nobody was found");
    expect(built.check.issues.map(({ code }) => code)).toContain("whereEmpty");
  });
});

describe("who did not buy", () => {
  test("everybody else, known ones included, by what they bring", () => {
    // Elm buys after the period, and isn't known by then
    expect(found({ where: "line = Chairs", bought: "no" })).toEqual(["Dogwood", "Gum"]);
    const built = build("find-clients", company, { ...spring, where: "line = Chairs", bought: "no" });
    expect(cellOf(built, "clients", "client:Dogwood", "sum")).toBeNull();
    expect(cellOf(built, "clients", "client:Dogwood", "windowSales")).toBe(2000);
    expect(built.says[0]).toContain("2 clients did not buy in this way");
  });

  test("together with who bought it is everybody", () => {
    const where = "amount > 750";
    const both = [...found({ where }), ...found({ where, bought: "no" })].sort();
    expect(both).toEqual(["Ash", "Birch", "Cedar", "Dogwood", "Fir", "Gum"]);
  });
});

describe("by conditions on the clients", () => {
  const all = { bought: "no", where: "line = Nothing" };

  test.each([
    ["Activity = production", ["Ash"]],
    ["activity = Trade|Production", ["Ash", "Gum"]],
    ["Activity <> trade", ["Cedar", "Dogwood", "Ash", "Birch", "Fir"]],
    ["Activity =", ["Cedar", "Dogwood", "Birch", "Fir"]],
    ["Employees >= 150", ["Ash"]],
    ["Employees < 150", []],
    ["Branches = yes", ["Ash"]],
    ["Branches = да", ["Ash"]],
    ["Branches <> yes", ["Cedar", "Dogwood", "Birch", "Fir", "Gum"]],
    ["client since >= 2014-05-01", ["Ash"]],
    ["phone <>", ["Ash"]],
    ["abc = A|B", ["Cedar", "Dogwood", "Ash"]],
    ["ABC-класс = A", ["Cedar", "Dogwood"]],
    ["status = potential", ["Gum"]],
    ["Státusz = potenciális", ["Gum"]],
    ["status <> potential; manager = Ivanov", ["Cedar"]],
    ["Segment =", ["Cedar", "Dogwood", "Ash", "Birch", "Fir", "Gum"]],
  ])("%s", (clientWhere, clients) => {
    expect(found({ ...all, clientWhere })).toEqual(clients);
  });

  test("a column that isn't there is named, with those that are", () => {
    expect(() => found({ clientWhere: "Size = 1" })).toThrow(OptionProblem);
    expect(() => found({ clientWhere: "Size = 1" })).toThrow(/whereHeader.*Activity, Employees, Branches/);
    expect(() => found({ clientWhere: "Employees > many" })).toThrow(/whereValue/);
  });
});

describe("where a figure comes from", () => {
  test("rows found are the ledger's own", () => {
    const options = { ...spring, where: "line = Chairs; amount > 700" };
    const built = build("find-clients", company, options);
    const why = built.explain("clients", "client:Ash", "sum")!;
    // second and third row of the ledger, counted from 0
    expect([Array.from(why.rows!), why.sum]).toEqual([[1, 2], 1601]);
    expect(Array.from(built.explain("clients", "client:Ash", "lastFound")!.rows!)).toEqual([1, 2]);
    expect(built.explain("clients", "total", "sum")!.sum).toBe(cellOf(built, "clients", "total", "sum"));
    expect(built.explain("clients", "client:Ash", "windowSales")).toMatchObject({ rows: null, sum: 1701 });
    expect(built.explain("clients", "client:Birch", "sum")).toBeNull();
    const whole = build("find-clients", company, spring);
    expect(Array.from(whole.explain("clients", "client:Ash", "windowSales")!.rows!)).toEqual([1, 2, 3]);
  });
});

test("Northwind: the clients of beverages are those who have rows of them", async () => {
  const company = await northwind();
  const { ledger } = company;
  const line = ledger.line!.names.indexOf("Beverages");
  const expected = new Map<string, number>();
  const [from, to] = [on(northwindQuarter.from), on(northwindQuarter.to)];
  for (let row = 0; row < ledger.rowCount; row++) {
    if (ledger.line!.of[row] !== line || ledger.day[row]! < from || ledger.day[row]! > to) continue;
    const name = ledger.client.names[ledger.client.of[row]!]!;
    expected.set(name, (expected.get(name) ?? 0) + ledger.amount[row]! / 10_000);
  }
  const header = ledger.source.columns.get("line")!.header;
  const built = build("find-clients", company, { ...northwindQuarter, where: `${header} = Beverages` });
  const keys = rowKeysOf(built, "clients");
  expect(keys.length).toBe(expected.size);
  for (const key of keys) {
    expect(cellOf(built, "clients", key, "sum")).toBeCloseTo(expected.get(key.slice("client:".length))!, 9);
  }
});

test("without a register it works on the ledger alone", () => {
  const plain = companyFrom([
    ["date", "client", "amount"],
    ["2009-01-10", "Ash", 100],
  ]);
  expect(rowKeysOf(build("find-clients", plain, quarter), "clients")).toEqual(["client:Ash"]);
});
