import { describe, expect, it } from "vitest";
import { explainCommand } from "../../cli/explainCommand";
import { reportCommand, reportsOf } from "../../cli/reportCommand";
import { reportKeys, translator } from "../../core/index";
import { called, folderWith, northwind, smallLedger, today } from "./klientela";

const folder = folderWith({ "sales.csv": smallLedger });

async function explain(...args: string[]): Promise<string> {
  const { code, out, err } = await called(folder, ["explain", ...args, ...today]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

describe("explain", () => {
  it("says the figure, the rule, the settings and the rows that add up to it", async () => {
    const lines = (await explain("manager-table", "sales.csv", "--row", "Ivanov", "--column", "sales")).split("\n");
    expect(lines[0]).toBe("Ivanov – Sales: 120");
    expect(lines).toContain("Settings");
    expect(lines).toContain("1 row of the ledger, together 120");
    expect(lines).toContain("sales!D5  15 Jan 2009  Lyutik  120");
  });

  it("as JSON: the rows' amounts are the figure", async () => {
    const out = await explain("client-table", northwind, "--row", "QUICK-Stop", "--column", "windowSales", "--json");
    const found = JSON.parse(out) as { row: string; value: number; sum: number; rows: { amount: number }[] };
    expect(found.row).toBe("client:id:QUICK");
    expect(found.sum).toBe(found.value);
    expect(found.rows.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(found.value, 6);
  });

  it("takes a row by key, name or shown word, a column by key or header", async () => {
    const ways = [
      ["--row", "client:Lyutik", "--column", "status"],
      ["--row", "Lyutik", "--column", "Status"],
      ["--row=Lyutik", "--column=status", "--table", "clients"],
    ];
    const said = await Promise.all(ways.map((way) => explain("client-table", "sales.csv", ...way)));
    expect(new Set(said).size).toBe(1);
    const words = await Promise.all(
      ["lost", "потерянный"].map((row) =>
        explain("status", "sales.csv", "--row", row, "--column", "clients", "--lang", "ru"),
      ),
    );
    expect(words[0]).toBe(words[1]);
  });

  it("says so where the data doesn't allow a column", async () => {
    const out = await explain("manager-table", "sales.csv", "--row", "Ivanov", "--column", "margin");
    expect(out).toBe("The data has no figure for margin.\n");
    const rule = await explain("client-table", "sales.csv", "--row", "Lyutik", "--column", "linesPlan");
    expect(rule).toMatch(/^Product lines meant for the segment/);
  });

  it.each(reportKeys)("explains every figure of %s", async (report) => {
    const printed: string[] = [];
    const say = translator("en");
    const surroundings = { say, today: 39_918, width: 80, wrapAt: 80, note: () => undefined };
    const call = async (words: readonly string[], flags: Record<string, string>) => {
      printed.length = 0;
      const args = { words, flags: new Map(Object.entries(flags)) };
      const context = { ...surroundings, args, out: (line: string) => void printed.push(line) };
      await (words[0] === "explain" ? explainCommand(context) : reportCommand(reportsOf(report)!, context));
      return printed.join("\n");
    };
    const { tables } = JSON.parse(await call([report, northwind], { json: "true" })) as {
      tables: { key: string; columns: string[]; rows: (string | null)[][] }[];
    };
    // Northwind has no currencies: the table of their rates has no row
    for (const { key, columns, rows } of tables.slice(0, 2).filter((table) => table.rows.length > 0)) {
      for (const column of columns) {
        const flags = { row: rows.at(-1)![0]!, column, table: key };
        expect(await call(["explain", report, northwind], flags)).toMatch(/\p{Letter}{3}.*\./su);
      }
    }
  });
});
