import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
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
      "client status movement stage abc xyz variation regularity rhythm linesPlan linesActual sales windowSales share termMonths manager first last segment degree linesOutside",
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
/** On what each client should buy, that came with issue 6. */
const meant: typeof documented = {
  segments: {
    segments: "segment clients sum share also targetLines grade",
    unplaced: "where clients sum share",
    attributes: "attribute purpose kind filled values flag",
    clients: "client segment also windowSales manager",
  },
  matrix: { matrix: "segment linesMeant clients", buying: "segment clients buyers" },
  gaps: {
    gaps: "gap expected bought segmentClients reason deal segment status manager phone offered result nextDate client line",
    reserveClients:
      "client openCount openSum openShare lapsedCount lapsedSum refusedCount refusedSum lostCount lostSum",
    lapsed: "gap expected last bought segmentClients reason segment manager client line",
    refused: "gap expected refusedOn refusal last segment manager client line",
    lost: "gap expected last clientLast segment manager client line",
  },
  "client-base": {
    base: "client division segment manager abc xyz status linesActual linesPlan degree",
    groups: "group line targets used usedShare open refused notOffered",
  },
  "product-table": {
    products:
      "line clients newClients purchases primarySum repeatSum newDirectionSum returnsSum sales share margin marginShare",
  },
  "stray-lines": {
    lines: "line wrong segments buyersEver buyers purchases windowSales last",
    thin: "segment clients linesMeant lines windowSales",
    oneLine: "client line segment missing windowSales last manager",
  },
  "bought-together": { pairs: "line with both buyers buyersWith confidence support lift after" },
  penetration: {
    penetration: "name sales volume share elsewhere competitor target plan room execution manager client line",
    lines: "line clients sales volume share elsewhere plan room execution",
    competitors: "competitor clients elsewhere elsewhereShare",
  },
  "best-portrait": { values: "attribute value best bestShare rest restShare allShare lift p adjusted verdict" },
  "best-worst": {
    clients:
      "client group score salesRank marginRank regularityRank delayRank linesRank recommendationsRank windowSales previousWindow marginShare regularity delay lines recommendations potential reserve abc manager",
    groups: "group clients sales share rule todo",
    weights: "indicator weight from",
  },
  "find-clients": {
    clients: "client rows sum purchases lastFound manager segment abc status windowSales last phone",
  },
};
/** Sheets of what is known beside the ledger, without a period of their own, that came with issue 6. */
const inputs: typeof documented = {
  "client-register": {
    clients: "client id manager segment firstContact since contractEnd channel recommendedBy phone division parent",
  },
  deals: { deals: "deal client line manager amount way term nextStep nextDate", log: "deal stage day reason" },
  potential: { potential: "client line volume competitor target ours" },
};
const everyReport = { ...documented, ...later, ...whole, ...meant, ...inputs };
/** Tables that take a register, segments or potential, which Northwind hasn't got; the sample company has them all. */
const ofMore = new Set(
  [
    "segments/attributes matrix/buying gaps/reserveClients gaps/lapsed gaps/refused gaps/lost",
    "client-base/groups stray-lines/thin penetration/lines penetration/competitors",
  ].flatMap((line) => line.split(" ")),
);
/** They go to the last day of the ledger, whatever the period. */
const toItsEnd = new Set([...Object.keys(whole), "deals", "potential"]);
/** Columns that hold words of the language, with no code behind them. */
const inWords = new Set(["finding", "todo", "cells", "best-portrait/attribute", "best-worst/rule", "best-worst/from"]);

async function jsonOf(report: string, lang = "en"): Promise<Json> {
  const flags = report in whole || report in inputs ? today : period;
  const { code, out, err } = await called(folder, [report, northwind, "--json", "--lang", lang, ...flags]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Json;
}

describe.each(reportKeys)("%s as JSON", (report) => {
  it("has the documented form, and the same keys and figures in every language", async () => {
    const json = await jsonOf(report);
    expect(Object.keys(json)).toEqual(["report", "asOf", "tables", "says", "check"]);
    expect([json.report, json.asOf]).toEqual([report, toItsEnd.has(report) ? "1998-05-06" : "1998-03-31"]);
    expect(Object.keys(json.check)).toEqual(["read", "left", "passed", "issues", "questions", "readings"]);
    expect([json.check.read, json.check.left, json.check.passed]).toEqual([2155, 0, 0]);
    for (const issue of json.check.issues)
      expect(Object.keys(issue as object)).toEqual(["code", "level", "params", "cell", "cells", "count"]);
    expect(json.says.length).toBeGreaterThan(0);
    const there = Object.keys(everyReport[report]!).filter((key) => !ofMore.has(`${report}/${key}`));
    expect(json.tables.map(({ key }) => key)).toEqual(expect.arrayContaining(there));
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
      const isInWords = (column: string) => inWords.has(column) || inWords.has(`${report}/${column}`);
      const keyed = ({ tables }: Json) =>
        tables
          .filter(({ key }) => everyReport[report]![key] !== undefined)
          .map(({ columns, rows, ...table }) => ({
            ...table,
            rows: rows.map((row) => row.filter((_, at) => !isInWords(columns[at]!))),
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

describe("the sample company, which has all that can be typed", () => {
  const sample = path.join(folder, "sample.xlsx");
  beforeAll(async () => {
    await called(folder, ["sample", "--out", sample, ...today]);
  });

  it.each(Object.keys({ ...meant, ...inputs }))("%s: every documented table and column", async (report) => {
    const { code, out } = await called(folder, [report, sample, "--json", ...today]);
    expect(code).toBe(0);
    const { tables } = JSON.parse(out) as Json;
    const found = Object.entries(everyReport[report]!).map(([key, columns]) => {
      const table = tables.find((one) => one.key === key);
      return [key, table?.columns.slice(0, columns.split(" ").length).join(" ")];
    });
    expect(Object.fromEntries(found)).toEqual(everyReport[report]);
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
