import { expect, test } from "vitest";
import { companyFrom, build, cellOf, quarter, rowKeysOf, type Rows } from "../sheets";
import { reportKeys } from "../../../core/reports/Report";
import { hasPeriod } from "../../../core/reports/reportList";

/** Texts that careless code takes for numbers, days, formulas or properties of an object. */
const names = ["00123", "1-2", "TRUE", "1E5", "+49 1", "=cmd|x", "@a", "__proto__", "constructor", "client:x", "total"];
const sales: Rows = [
  ["date", "client", "manager", "line", "document", "amount"],
  ["2007-01-05", "Old", "Old", "old", "old", 1],
  ...names.map((name, at) => ["2009-02-05", name, name, name, name, 100 + at]),
];
const register: Rows = [["client", "manager"], ...names.map((name) => [`${name} potential`, name])];
const company = companyFrom(sales, register);

/** The call list holds only large clients who are lost, so that here all are large and lost. */
const asked = (key: string) =>
  !hasPeriod(key)
    ? {}
    : key === "call-list"
      ? { from: "2009-07-01", to: "2009-09-30", abc: "own", aLimit: 100, bLimit: 100 }
      : quarter;

/**
 * The ledger check, the rates and the portrait of the best name nobody; items aren't in this ledger, nor lines that are bought
 * together; who buys what elsewhere isn't typed, and what is meant for whom neither: tables of segments have no rows.
 */
const nameless = [
  "ledger-check",
  "rates",
  "product-lines",
  "bought-together",
  "penetration",
  "best-portrait",
  "matrix",
];
const naming = reportKeys.filter((key) => !nameless.includes(key));

test.each(naming)("%s: such clients, managers and lines come through as texts", (key) => {
  const built = build(key, company, asked(key));
  const texts = built.plan.sheets
    .flatMap((sheet) => sheet.blocks)
    .flatMap((block) => (block.type === "table" ? block.columns : []))
    .flatMap((column) => ("texts" in column.values ? column.values.texts : []));
  for (const name of names) expect(texts, name).toContain(name);
});

test("each is a row of the client table, in the plan and in the JSON", () => {
  const built = build("client-table", company);
  const keys = rowKeysOf(built, "clients");
  for (const [at, name] of names.entries()) {
    expect(keys).toContain(`client:${name}`);
    const cell = (column: string) => cellOf(built, "clients", `client:${name}`, column);
    expect(cell("client")).toBe(name);
    expect(cell("manager")).toBe(name);
    expect(cell("sales")).toBe(100 + at);
    expect(cell("linesActual")).toBe(1);
    expect(built.explain("clients", `client:${name}`, "sales")!.sum).toBe(100 + at);
  }
  // and the JSON is JSON
  expect(JSON.parse(JSON.stringify(built.tables))).toEqual(built.tables);
});

test("each is a row of the manager table", () => {
  const built = build("manager-table", company);
  for (const [at, name] of names.entries()) {
    const cell = (column: string) => cellOf(built, "managers", `manager:${name}`, column);
    expect([cell("manager"), cell("sales"), cell("primary"), cell("potential")]).toEqual([name, 100 + at, 1, 1]);
  }
});
