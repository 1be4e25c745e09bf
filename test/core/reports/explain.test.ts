import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../core/plan/plan";
import type { Company } from "../../../core/registers/company";
import { columnTotal } from "../../../core/reports/tableJson";
import type { OptionValues } from "../../../core/reports/options";
import { companyFrom, type Rows } from "../sheets";
import { buildAll, northwind, northwindQuarter, sampleCompany, sampleQuarter } from "./companies";

const sales: Rows = [
  ["date", "client", "manager", "line", "amount", "cost"],
  ["2008-02-05", "Ash", "Ivanov", "1C", 100, 60],
  ["2008-06-05", "Birch", "Petrov", "IT", 300, 200],
  ["2008-11-05", "Ash", "Ivanov", "IT", 150, null],
  ["2009-01-05", "Birch", null, "1C", 80, 90],
  ["2009-02-05", "Ash", "Ivanov", "1C", 0, 12],
  ["2009-02-06", "Ash", "Petrov", "1C", -20, -10],
  ["2009-03-01", "Cedar", "Petrov", "1C", 500, 350],
  ["2009-04-15", "Cedar", "Petrov", "1C", 999, 1],
];

/** Companies and settings under which every cell is asked for. */
const cases: readonly (readonly [string, () => Company | Promise<Company>, OptionValues])[] = [
  ["the sample company", () => sampleCompany("en"), sampleQuarter],
  ["Northwind", northwind, northwindQuarter],
  ["Northwind, a ledger too short for its period", northwind, { from: "1996-08-01", to: "1996-12-31" }],
  ["a small ledger, by margin", () => companyFrom(sales), { ...sampleQuarter, abcBasis: "margin" }],
];

describe.each(cases)("%s", (_, companyOf, options) => {
  test("every derived cell is explained; a sum given is the cell, clients named are as many as counted", async () => {
    const built = buildAll(await companyOf(), options);
    let cells = 0;
    for (const { report, plan, explain } of Object.values(built)) {
      for (const table of plan.sheets.flatMap((sheet) => sheet.blocks).filter(isTable)) {
        // the first column names the row
        for (const column of table.columns.slice(1)) {
          const rows = table.rowKeys.map(
            (key, row) => [key, "numbers" in column.values ? column.values.numbers[row]! : null] as const,
          );
          const totals = column.total !== undefined;
          for (const [key, value] of totals ? [...rows, ["total", columnTotal(column)] as const] : rows) {
            const where = `${report.key} ${table.key} ${key} ${column.key}`;
            const why = explain(table.key, key, column.key);
            cells++;
            expect(why, where).not.toBeNull();
            expect(why!.rule, where).not.toBe("");
            if (why!.sum !== null) expect(why!.sum, where).toBeCloseTo(value!, 9);
            if (column.kind === "count" && why!.clients !== null) expect(why!.clients.length, where).toBe(value);
          }
        }
      }
    }
    expect(cells).toBeGreaterThan(200);
  });

  test("what isn't there has no explanation", async () => {
    for (const { report, explain } of Object.values(buildAll(await companyOf(), options))) {
      expect(explain("nothing", "total", "sales"), report.key).toBeNull();
      for (const table of Object.keys(report.tables)) {
        expect(explain(table, "client:Nobody at all", "sales"), report.key).toBeNull();
        expect(explain(table, "total", "constructor"), report.key).toBeNull();
      }
      expect(explain("stars", "client:Nobody at all", "total"), report.key).toBeNull();
    }
  });
});

function isTable(block: { readonly type: string }): block is TableBlock {
  return block.type === "table";
}
