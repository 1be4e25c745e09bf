import { expect, test } from "vitest";
import { build, cellOf, companyFrom, rowKeysOf, type Rows } from "../sheets";
import { sampleQuarter } from "./companies";
import { typedSample } from "./typedSample";

const buys = (client: string, manager: string, ...days: readonly string[]): Rows =>
  days.map((day) => [day, client, 100, manager]);
const sales: Rows = [
  ["date", "client", "amount", "manager"],
  ...buys("Ancient", "Ivanov", "2006-01-10"),
  ...buys("Regular", "Ivanov", "2008-01-10", "2008-04-10", "2008-07-10", "2008-10-10", "2009-01-10"),
  ...buys("Restored", "Petrov", "2008-05-10", "2009-02-10"),
  ...buys("Kept", "Petrov", "2008-11-10", "2009-02-11"),
  ...buys("Dropped", "Petrov", "2008-11-11"),
  ...buys("New", "Petrov", "2009-03-01"),
];
const register: Rows = [
  ["client", "manager"],
  ["Potential", "Ivanov"],
];
const built = build("status", companyFrom(sales, register));
const cells = (table: string, row: string, ...columns: string[]) =>
  columns.map((column) => cellOf(built, table, row, column));

test("composition of the base by status: clients, share, sums (M1)", () => {
  expect(rowKeysOf(built, "composition")).toEqual(["potential", "new", "regular", "restored", "lost"]);
  const row = (key: string) => cells("composition", key, "clients", "share", "sales", "windowSales");
  expect(row("potential")).toEqual([1, 1 / 7, 0, 0]);
  expect(row("new")).toEqual([1, 1 / 7, 100, 100]);
  expect(row("regular")).toEqual([2, 2 / 7, 200, 600]);
  expect(row("restored")).toEqual([1, 1 / 7, 100, 200]);
  expect(row("lost")).toEqual([2, 2 / 7, 0, 100]);
  expect(cells("composition", "total", "clients", "sales", "windowSales")).toEqual([7, 400, 1000]);
});

test("movements of the period", () => {
  const clients = Object.fromEntries(
    rowKeysOf(built, "movements").map((key) => [key, cellOf(built, "movements", key, "clients")]),
  );
  expect(clients).toEqual({ new: 1, restored: 1, lost: 1, stayed: 2, away: 1, potential: 1 });
});

test("from status to status", () => {
  const row = (key: string) => cells("transition", key, "none", "potential", "new", "regular", "restored", "lost");
  expect(row("none")).toEqual([0, 0, 1, 0, 0, 0]);
  expect(row("potential")).toEqual([0, 1, 0, 0, 0, 0]);
  // of the two who were new, one is regular and one is lost
  expect(row("new")).toEqual([0, 0, 0, 1, 0, 1]);
  expect(row("regular")).toEqual([0, 0, 0, 1, 0, 0]);
  expect(row("lost")).toEqual([0, 0, 0, 0, 1, 1]);
});

test("by quarter, with the share of new clients that are regular N months later", () => {
  const ends = ["2008-03-31", "2008-12-31", "2009-03-31"].map((day) => {
    const row = rowKeysOf(built, "periods").find((key) => key === `day:${Date.parse(day) / 86_400_000 + 25_569}`)!;
    return cells("periods", row, "new", "regular", "restored", "lost", "newKept");
  });
  expect(ends).toEqual([
    [1, 0, 0, 1, null],
    [2, 1, 0, 2, null],
    [1, 2, 1, 2, 1 / 2],
  ]);
  // from the first quarter before whose end the ledger has six months
  expect(rowKeysOf(built, "periods").length).toBe(11);
});

test("by responsible manager, the largest first", () => {
  expect(rowKeysOf(built, "managers")).toEqual(["manager:Petrov", "manager:Ivanov"]);
  const row = (key: string) => cells("managers", key, "potential", "new", "regular", "restored", "lost", "clients");
  expect(row("manager:Petrov")).toEqual([0, 1, 1, 1, 1, 4]);
  expect(row("manager:Ivanov")).toEqual([1, 0, 1, 0, 1, 3]);
  expect(row("total")).toEqual([1, 1, 2, 1, 2, 7]);
});

test("sums and shares by manager and by quarter (M1): they add up to those of the composition and of the period", () => {
  const sums = (key: string) =>
    cells("managersSums", key, "potential", "new", "regular", "restored", "lost", "clients");
  expect(sums("manager:Petrov")).toEqual([0, 100, 100, 100, 0, 300]);
  expect(sums("manager:Ivanov")).toEqual([0, 0, 100, 0, 0, 100]);
  expect(sums("total")).toEqual([0, 100, 200, 100, 0, 400]);
  expect(cells("managersShares", "manager:Petrov", "potential", "new", "lost")).toEqual([0, 1 / 4, 1 / 4]);
  expect(cells("managersShares", "total", "regular", "lost")).toEqual([2 / 7, 2 / 7]);
  const last = rowKeysOf(built, "periods").at(-1)!;
  expect(cells("periodsSums", last, "new", "regular", "restored", "lost", "clients")).toEqual([100, 200, 100, 0, 400]);
  expect(cells("periods", last, "clients")).toEqual([7]);
  expect(cells("periodsShares", last, "potential", "regular")).toEqual([1 / 7, 2 / 7]);
});

test("a ledger that starts too late says not known, in a row of its own", () => {
  const late = build("status", companyFrom([sales[0]!, ...sales.slice(8)]), { from: "2008-10-01", to: "2009-03-31" });
  expect(cellOf(late, "composition", "none", "clients")).toBe(3);
  expect(cellOf(late, "composition", "regular", "clients")).toBe(1);
  expect(cellOf(late, "movements", "none", "clients")).toBe(4);
});

test("by segment each client stands once, so that the rows add up to the composition", () => {
  const built = build("status", typedSample("en"), sampleQuarter);
  const table = (key: string) => built.tables.find((one) => one.key === key)!;
  const composition = table("composition");
  const clients = composition.columns.indexOf("clients");
  const segments = table("segments");
  // potential, new, regular, restored, lost: the order of both tables
  expect(segments.total!.slice(1, 6)).toEqual(composition.rows.map((row) => row[clients]));
  expect(segments.rows).toHaveLength(8);
});
