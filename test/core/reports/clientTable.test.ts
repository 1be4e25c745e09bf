import { describe, expect, test } from "vitest";
import { build, cellOf, clientCells, companyFrom, issueCells, rowKeysOf, type Rows } from "../sheets";

const header = ["date", "client", "amount", "line", "document"];
const sales: Rows = [
  header,
  ["2007-01-10", "Regular", 10, "1C", "1"],
  ["2008-10-10", "Regular", 100, "1C", "2"],
  ["2009-01-10", "Regular", 300, "IT", "3"],
  ["2009-02-20", "Regular", -50, "IT", "4"],
  ["2009-02-10", "New", 40, "1C", "5"],
  ["2008-05-10", "Restored", 60, "1C", "6"],
  ["2009-03-31", "Restored", 70, "1C", "7"],
  ["2008-12-31", "Lost", 500, "1C", "8"],
  ["2008-05-01", "Away", 5, "1C", "9"],
  ["2009-03-01", "Returns", -5, "1C", "10"],
  ["2009-03-02", "Zero", 0, "1C", "11"],
  ["2009-04-01", "Later", 999, "1C", "12"],
];
const register: Rows = [
  ["client", "first contact", "client since", "contract end"],
  ["Potential", "2009-03-31", null, null],
  ["Next", "2009-04-01", null, null],
  ["Contract", "2009-01-01", "2009-05-01", null],
  ["Returns", null, null, null],
];
const built = build("client-table", companyFrom(sales, register));

describe("the client table (M23)", () => {
  test.each([
    // client, status, movement, ABC, XYZ: what the status hides is blank (M1)
    ["Regular", "regular", "stayed", "A", "Z"],
    ["New", "new", "new", "C", null],
    ["Restored", "restored", "restored", "C", "Z"],
    ["Lost", "lost", "lost", null, null],
    ["Away", "lost", "away", null, null],
    ["Potential", "potential", "potential", null, null],
    ["Contract", "potential", "potential", null, null],
    // returns only: no status, registered or not, but a class
    ["Returns", null, null, "C", null],
    ["Zero", null, null, null, null],
  ])("%s: %s, %s, ABC %s, XYZ %s", (name, status, movement, abc, xyz) => {
    expect(clientCells(built, name, "status", "movement", "abc", "xyz")).toEqual({ status, movement, abc, xyz });
  });

  test("who isn't known by the as-of date has no row; rows are by class-window sales, then by name", () => {
    const names = rowKeysOf(built, "clients").map((key) => key.slice("client:".length));
    expect(names).toEqual(["Lost", "Regular", "Restored", "New", "Away", "Contract", "Potential", "Zero", "Returns"]);
  });

  test("sales of the period, of the one before, and the change; shares of the positive total", () => {
    expect(clientCells(built, "Regular", "sales", "previousSales", "change", "windowSales")).toEqual({
      sales: 250,
      previousSales: 100,
      change: 150,
      windowSales: 350,
    });
    expect(clientCells(built, "Lost", "sales", "previousSales", "change")).toEqual({
      sales: 0,
      previousSales: 500,
      change: -500,
    });
    expect(cellOf(built, "clients", "client:Regular", "share")).toBeCloseTo(350 / 1025, 12);
    expect(clientCells(built, "Returns", "share", "windowSales")).toEqual({ share: null, windowSales: -5 });
  });

  test("lines bought, term in whole months, first and last day, stage", () => {
    const cells = (name: string) => clientCells(built, name, "linesActual", "termMonths", "first", "last", "stage");
    expect(cells("Regular")).toEqual({
      linesActual: 2,
      termMonths: 26,
      first: "2007-01-10",
      last: "2009-01-10",
      stage: "further",
    });
    expect(cells("New")).toEqual({
      linesActual: 1,
      termMonths: 1,
      first: "2009-02-10",
      last: "2009-02-10",
      stage: "primary",
    });
    expect(cells("Potential")).toEqual({ linesActual: 0, termMonths: null, first: null, last: null, stage: "initial" });
    expect(cells("Contract")).toMatchObject({ termMonths: null, first: "2009-05-01" });
  });

  test("the last known class of a lost client stands as history (M1)", () => {
    expect(clientCells(built, "Lost", "formerAbc")).toEqual({ formerAbc: "A" });
    expect(clientCells(built, "Regular", "formerAbc")).toEqual({ formerAbc: null });
  });

  test("of a client whose contract ended the class on the as-of date", () => {
    const ended: Rows = [
      ["client", "client since", "contract end"],
      ["Regular", null, "2009-03-15"],
      ["Old friend", "2005-01-01", null],
    ];
    const one = build("client-table", companyFrom(sales, ended));
    expect(clientCells(one, "Regular", "status", "abc", "formerAbc")).toEqual({
      status: "lost",
      abc: null,
      formerAbc: "A",
    });
    // a client since a day before the ledger has bought, although the ledger doesn't show it
    expect(clientCells(one, "Old friend", "status", "stage")).toEqual({ status: "lost", stage: "primary" });
  });

  test("the stage isn't known where the kinds of sale aren't", () => {
    const late = build("client-table", companyFrom(sales.filter((row, at) => at === 0 || String(row[0]) >= "2008-12")));
    expect(clientCells(late, "New", "status", "stage")).toEqual({ status: null, stage: null });
  });

  test("returns, zero lines and lines after the as-of date are told", () => {
    const counts = Object.fromEntries(built.check.issues.map((issue) => [issue.code, issue.count]));
    expect(counts).toMatchObject({ returns: 2, zeroLines: 1, afterAsOf: 1 });
    expect(issueCells(built.check.issues)).not.toHaveProperty("historyTooShort");
  });

  test("what isn't in the data isn't in the table, but has its place in the JSON", () => {
    const plain = build("client-table", companyFrom(sales.map((row) => row.slice(0, 3))));
    const table = plain.plan.sheets[0]!.blocks.find((block) => block.type === "table")!;
    expect(table.type === "table" && table.columns.map((column) => column.key)).not.toContain("linesActual");
    expect(clientCells(plain, "Regular", "linesActual", "linesPlan", "manager")).toEqual({
      linesActual: null,
      linesPlan: null,
      manager: null,
    });
  });

  test("the previous period of odd days has as many days", () => {
    const odd = build("client-table", companyFrom(sales), { from: "2009-01-06", to: "2009-02-10" });
    // 36 days before: 1 December 2008 – 5 January 2009
    expect(clientCells(odd, "Lost", "previousSales")).toEqual({ previousSales: 500 });
    expect(clientCells(odd, "Regular", "sales", "previousSales")).toEqual({ sales: 300, previousSales: 0 });
  });
});

describe("History: a ledger that starts too late", () => {
  const short = companyFrom(
    [header, ...sales.slice(2)],
    [
      ["client", "client since"],
      ["New", "2009-02-01"],
      ["Idle", "2005-01-01"],
    ],
  );
  const late = build("client-table", short, { from: "2008-07-01", to: "2009-03-31" });

  test.each([
    ["Regular", "regular", null],
    // active on both days, whatever was before
    ["Restored", null, "stayed"],
    ["Lost", null, null],
    // with client since it is known
    ["New", "new", "new"],
    ["Idle", "lost", "away"],
  ])("%s: status %s, movement %s", (name, status, movement) => {
    expect(clientCells(late, name, "status", "movement")).toEqual({ status, movement });
  });

  test("stayed stays known, since both days show it", () => {
    const rows: Rows = [
      header,
      ...["2008-11-10", "2009-01-10", "2009-02-10"].map((day, at) => [day, "Ash", 10, "1C", at]),
    ];
    const known = build("client-table", companyFrom(rows), { from: "2009-02-01", to: "2009-03-31" });
    expect(issueCells(known.check.issues)).toHaveProperty("historyTooShort");
    expect(clientCells(known, "Ash", "status", "movement")).toEqual({ status: "regular", movement: "stayed" });
  });

  test("a class that no status hides is shown", () => {
    expect(clientCells(late, "Lost", "abc")).toEqual({ abc: "A" });
  });
});
