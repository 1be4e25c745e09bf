import { describe, expect, it } from "vitest";
import { jsonLines } from "../../cli/jsonLines";
import { reportKeys } from "../../core/index";
import { called, folderWith, klientela, northwind, today } from "./klientela";

interface Json {
  readonly report: string;
  readonly asOf: string;
  readonly tables: readonly {
    readonly key: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
    readonly total?: readonly (string | number | null)[];
  }[];
  readonly says: readonly string[];
  readonly check: {
    readonly read: number;
    readonly left: number;
    readonly passed: number;
    readonly issues: readonly unknown[];
  };
}

const folder = folderWith();
const period = ["--from", "1998-01-01", "--to", "1998-03-31", ...today];
/** As issue 2 lists them. */
const documented: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "client-table": {
    clients:
      "client status movement stage abc xyz variation regularity rhythm linesPlan linesActual sales windowSales share termMonths manager first last",
  },
  "manager-table": {
    managers:
      "manager potential primary lost restored primarySum repeatSum newDirectionSum returnsSum sales conversion repeatCount newDirectionCount clients averageCheck margin",
  },
  classes: { clients: "client total share cumulativeShare abc variation xyz regularity rhythm class", matrix: "abc" },
  status: { composition: "status", movements: "movement" },
};
/** Those of the jobs that came with issue 4. */
const later: typeof documented = {
  "call-list": {
    calls: "client why abc status stake last daysSince rhythm expected lines manager phone called result nextDate",
  },
  migration: {
    clients: "before potential new regular restored lost none all",
    movers: "client from to first second change manager",
  },
  summary: {
    risers: "client sales previousSales change changeShare movement manager",
    managers: "manager sales previousSales change changeShare",
    months: "month monthBefore monthPeriod",
  },
};
/** Those on the ledger as a whole, that came with issue 5. */
const whole: typeof documented = {
  "ledger-check": {
    kinds: "level count cells finding todo",
    months: "month monthRows monthSum accounting accountingDifference",
  },
  names: { names: "ledgerName id shownName nameRows nameSum lookAlike alikeReason alikeSum" },
  "product-lines": { items: "item line lineFrom itemRows itemSum" },
  managers: { managers: "manager from to successor managerRows managerSum lastSale" },
  rates: { rates: "currency rate since currencyRows currencySum currencyInBase" },
};
const everyReport = { ...documented, ...later, ...whole };
/** Columns that hold words of the language, with no code behind them. */
const inWords = new Set(["finding", "todo", "cells"]);

async function jsonOf(report: string, lang = "en"): Promise<Json> {
  const flags = report in whole ? today : period;
  const { code, out, err } = await called([report, northwind, "--json", "--lang", lang, ...flags]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Json;
}

describe.each(reportKeys)("%s as JSON", (report) => {
  it("has the documented form, and the same keys and figures in every language", async () => {
    const json = await jsonOf(report);
    expect(Object.keys(json)).toEqual(["report", "asOf", "tables", "says", "check"]);
    expect([json.report, json.asOf]).toEqual([report, report in whole ? "1998-05-06" : "1998-03-31"]);
    expect(Object.keys(json.check)).toEqual(["read", "left", "passed", "issues", "questions", "readings"]);
    expect([json.check.read, json.check.left, json.check.passed]).toEqual([2155, 0, 0]);
    for (const issue of json.check.issues)
      expect(Object.keys(issue as object)).toEqual(["code", "level", "params", "cell", "cells", "count"]);
    expect(json.says.length).toBeGreaterThan(0);
    expect(json.tables.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(everyReport[report]!)));
    for (const table of json.tables) {
      expect(Object.keys(table).filter((key) => key !== "total")).toEqual(["key", "columns", "rows"]);
      const keys = everyReport[report]![table.key]?.split(" ") ?? [];
      expect(table.columns.slice(0, keys.length)).toEqual(keys);
      for (const row of [...table.rows, ...(table.total === undefined ? [] : [table.total])]) {
        expect(row).toHaveLength(table.columns.length);
      }
    }
    for (const lang of ["ru", "sk", "hu"]) {
      const other = await jsonOf(report, lang);
      const keyed = ({ tables }: Json) =>
        tables
          .filter(({ key }) => everyReport[report]![key] !== undefined)
          .map(({ columns, rows, ...table }) => ({
            ...table,
            rows: rows.map((row) => row.filter((_, at) => !inWords.has(columns[at]!))),
          }));
      expect(keyed(other)).toEqual(keyed(json));
      expect(other.tables.map(({ key, columns }) => [key, columns])).toEqual(
        json.tables.map(({ key, columns }) => [key, columns]),
      );
      expect(other.check).toEqual(json.check);
      expect(other.says).not.toEqual(json.says);
    }
  });
});

describe("values", () => {
  it("are shares as fractions, plain money, ISO days, stable words, null where missing", async () => {
    const [clients] = (await jsonOf("client-table")).tables;
    const column = (key: string) => clients!.rows.map((row) => row[clients!.columns.indexOf(key)]);
    for (const share of column("share"))
      expect(share === null || (Number(share) > 0 && Number(share) < 0.2)).toBe(true);
    for (const day of [...column("first"), ...column("last")]) expect(day).toMatch(/^199[678]-\d\d-\d\d$/);
    expect(new Set(column("status"))).toEqual(new Set(["new", "regular", "restored", "lost"]));
    expect(new Set(column("movement"))).toEqual(new Set(["new", "restored", "lost", "stayed", "away"]));
    expect(new Set(column("linesPlan"))).toEqual(new Set([null]));
    expect(clients!.total![clients!.columns.indexOf("windowSales")]).toBe(777_287.8315);
  });

  it("are all reports together under main", async () => {
    const { out } = await klientela(folder, ["main", northwind, "--json", ...period]);
    const { report, reports } = JSON.parse(out) as { report: string; reports: Json[] };
    expect(report).toBe("main");
    expect(reports.map((one) => one.report)).toEqual(Object.keys(documented));
  });
});

describe("jsonLines", () => {
  it("gives the value back, a row of a table a line", () => {
    const value = {
      a: [
        [1, "x"],
        [null, "\u001b\u009b\u202e\n"],
      ],
      b: [],
      c: {},
      d: ["e"],
      f: true,
      g: [{ h: [[2]] }],
    };
    const lines = jsonLines({ ...value, none: undefined });
    expect(JSON.parse(lines.join("\n"))).toEqual(value);
    expect(lines[1]).toBe('[1,"x"],');
    // a name must not give orders to the terminal
    expect(lines.join("")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});
