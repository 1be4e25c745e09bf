import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  CellBlockBuilder,
  inputAnswer,
  inputKey,
  parseIsoDay,
  serialOf,
  translator,
  withRecipes,
  type CellBlock,
} from "../../core/index";
import { applyPlan, newWorkbook } from "../../files/index";
import { called, folderWith, today } from "./klientela";

/** Eight buyers and one who is only known, in two segments; all plants buy 1C, five of six security too, and after it. */
const sales = [
  "Date,Client,Manager,Product line,Amount",
  ...["Alba", "Brig", "Comet", "Delta", "Ember", "Fjord"].map((name) => `2008-05-10,${name},Ivanov,1C,400`),
  ...["Brig", "Comet", "Delta", "Ember", "Fjord"].map(
    (name, at) => `2008-0${at + 5}-20,${name},Ivanov,Security,${1000 + at}`,
  ),
  ...["Alba", "Brig", "Comet", "Delta", "Ember", "Fjord"].map((name) => `2009-01-15,${name},Ivanov,1C,50`),
  ...["Gorge", "Haven"].map((name) => `2009-02-10,${name},Petrov,IT,300`),
  "",
].join("\n");
const clients = [
  "Client,Activity,Employees,Manager",
  ...["Alba", "Brig", "Comet", "Delta", "Ember", "Fjord"].map((name) => `${name},Production,1200,Ivanov`),
  ...["Gorge", "Haven", "Isle"].map((name) => `${name},Trade,30,Petrov`),
  "",
].join("\n");
const segments = "Segment,Activity,Employees\nPlants,Production,> 1000\nShops,Trade,< 150\n";
const matrix = "Segment,1C,Security,IT\nPlants,+,x,\nShops,yes,,да\n";
const otherMatrix = "Segment,1C,Security,IT\nPlants,+,,\nShops,+,,+\n";
const deals = "Deal,Client,Product line,Next step,Next date\n7,Alba,Security,Sign,2010-01-15\n8,Haven,1C,,\n";
const stages = "Deal,Stage,Date,Reason\n7,Offer,2009-01-10,\n7,Contract,2009-02-10,\n8,Refused,2009-03-01,Price\n";
const potential = "Client,Product line,Volume,Competitor,Target share\nBrig,Security,4000,Argus,0.5\n";

const quarter = ["--from", "2009-01-01", "--to", "2009-03-31"];
const folder = folderWith({
  "sales.csv": sales,
  "clients.csv": clients,
  "segments.csv": segments,
  "matrix.csv": matrix,
  "other.csv": otherMatrix,
  "deals.csv": deals,
  "stages.csv": stages,
  "potential.csv": potential,
});
const at = (file: string) => path.join(folder, file);
const given = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => {
    const [flag, file = `${kind}.csv`] = kind.split("=");
    return [`--${flag!}`, at(file)];
  });
const plan = given("register=clients.csv", "segments", "matrix");

interface Table {
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

async function tablesOf(report: string, file: string, flags: readonly string[]): Promise<ReadonlyMap<string, Table>> {
  const { code, out, err } = await called(folder, [report, file, "--json", ...quarter, ...flags, ...today]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { tables } = JSON.parse(out) as { tables: readonly Table[] };
  return new Map(tables.map((table) => [table.key, table]));
}

/** Columns of a table, a row a line. */
function cells(table: Table | undefined, ...columns: readonly string[]): string[] {
  const places = columns.map((column) => table!.columns.indexOf(column));
  expect(places, columns.join(" ")).not.toContain(-1);
  return table!.rows.map((row) => places.map((place) => row[place] ?? "").join(" | "));
}

describe("sheets out of other files", () => {
  it("segments and matrix: the client table says what is meant and what is bought", async () => {
    const clientTable = (await tablesOf("client-table", at("sales.csv"), plan)).get("clients");
    const rows = cells(clientTable, "client", "segment", "linesPlan", "linesActual", "degree");
    expect(rows).toContain("Alba | Plants | 2 | 1 | 0.5");
    expect(rows).toContain("Brig | Plants | 2 | 2 | 1");
    expect(rows).toContain("Gorge | Shops | 2 | 1 | 0.5");
  });

  it("the matrix that the call names goes before any other", async () => {
    const flags = given("register=clients.csv", "segments", "matrix=other.csv");
    const clientTable = (await tablesOf("client-table", at("sales.csv"), flags)).get("clients");
    expect(cells(clientTable, "client", "linesPlan", "linesActual")).toContain("Brig | 1 | 1");
  });

  it("gaps: who buys 1C and no security, with the median of those who do", async () => {
    const gaps = (await tablesOf("gaps", at("sales.csv"), plan)).get("gaps");
    // of 1000, 1001, 1002, 1003, 1004
    expect(cells(gaps, "client", "line", "expected", "bought", "segmentClients")).toContain(
      "Alba | Security | 1002 | 5 | 6",
    );
  });

  it("deals and their log: states of the client base", async () => {
    const flags = [...plan, ...given("deals", "deal-log=stages.csv")];
    const base = (await tablesOf("client-base", at("sales.csv"), flags)).get("base");
    const state = (client: string, line: string) => {
      const row = base!.rows.find((one) => one.includes(client))!;
      return row[base!.columns.indexOf(`line:${line}`)];
    };
    expect(state("Alba", "1C")).toBe("+");
    expect(state("Alba", "Security")).toMatch(/^Contract, .*2010/);
    expect(state("Haven", "1C")).toBe("refused");
    expect(state("Gorge", "1C")).toBe("not offered");
  });

  it("potential: our share of what the client buys", async () => {
    const penetration = (await tablesOf("penetration", at("sales.csv"), [...plan, ...given("potential")])).get(
      "penetration",
    );
    expect(cells(penetration, "client", "line", "share")).toContain("Brig | Security | 0.25");
  });

  it("are never written over", async () => {
    const { code, out, err } = await called(folder, [
      "client-table",
      at("sales.csv"),
      ...plan,
      "--out",
      at("matrix.csv"),
      ...today,
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(".xlsx");
  });

  it("a workbook of several: each flag takes its own sheet", async () => {
    const sample = at("sample.xlsx");
    expect((await called(folder, ["sample", "--out", sample, ...today])).code).toBe(0);
    const one = ["segments", "matrix", "deals", "deal-log", "potential", "register"].flatMap((flag) => [
      `--${flag}`,
      sample,
    ]);
    const ledger = ["--sheet", "Sales"];
    const there = await tablesOf("client-base", sample, [...ledger, ...one]);
    expect([...there]).toEqual([...(await tablesOf("client-base", sample, ledger))]);
    const { code, out, err } = await called(folder, ["gaps", at("sales.csv"), ...one, "--out", sample, ...today]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("never written over");
  });
});

describe("the sample company with all its sheets", () => {
  const sample = at("all.xlsx");
  beforeAll(async () => {
    await called(folder, ["sample", "--out", sample, ...today]);
  });

  it("Lyutik 4 and 3, Romashka 3 and 2 (M23)", async () => {
    const clientTable = (await tablesOf("client-table", sample, [])).get("clients");
    const rows = cells(clientTable, "client", "segment", "abc", "xyz", "linesPlan", "linesActual");
    expect(rows).toContain("Lyutik | Large trade B2B | A | Z | 4 | 3");
    expect(rows).toContain("Romashka | Chain caterers | B | Y | 3 | 2");
  });

  it("segments: 246 clients in eight", async () => {
    const found = (await tablesOf("segments", sample, [])).get("segments");
    expect(cells(found, "segment", "clients")).toEqual([
      "Large manufacturers | 16",
      "Large trade B2B | 17",
      "Large trade B2C | 13",
      "Chain caterers | 14",
      "SME trade | 76",
      "SME production | 52",
      "Large educational institutions | 16",
      "Small retail clients | 42",
    ]);
  });

  it("client base: the states of the article (M19)", async () => {
    const base = (await tablesOf("client-base", sample, [])).get("base");
    const state = (client: string, line: string) => {
      const row = base!.rows.find((one) => one.includes(client))!;
      return row[base!.columns.indexOf(`line:${line}`)];
    };
    expect(state("Lyutik", "Security")).toMatch(/^Contract, .*2011/);
    expect(state("Romashka", "Security")).toMatch(/^Offer, .*2010/);
    expect(state("Krasny Foundry JSC", "1C")).toBe("refused");
    expect(state("Krasny Foundry JSC", "Licences")).toBe("not offered");
    expect(state("Lyutik", "Hardware")).toBe("+");
  });

  it.each([
    "matrix",
    "gaps",
    "stray-lines",
    "bought-together",
    "penetration",
    "product-table",
    "best-portrait",
    "best-worst",
    "find-clients",
  ])("%s has rows", async (report) => {
    const tables = await tablesOf(report, sample, []);
    expect([...tables.values()].some(({ rows }) => rows.length > 0)).toBe(true);
  });

  it("gaps leave out what was refused", async () => {
    const gaps = (await tablesOf("gaps", sample, [])).get("gaps");
    const rows = cells(gaps, "client", "line");
    expect(rows).toContain("Lyutik | Security");
    expect(rows).toContain("Krasny Foundry JSC | Licences");
    expect(rows).not.toContain("Krasny Foundry JSC | 1C");
  });

  it("built, refreshed, built again: the same figures", async () => {
    const [book, again] = [at("book.xlsx"), at("again.xlsx")];
    expect((await called(folder, ["client-base", sample, "--out", book, ...today])).code).toBe(0);
    const refreshed = await called(folder, ["refresh", book, "--out", again, ...today]);
    expect(refreshed.code).toBe(0);
    expect([...(await tablesOf("client-base", again, []))]).toEqual([...(await tablesOf("client-base", sample, []))]);
  });

  it.each(["client-register", "segments", "matrix", "deals", "potential"])(
    "a set-up sheet %s is found in its file",
    async (report) => {
      const book = at(`${report}.xlsx`);
      const built = await called(folder, [report, sample, "--out", book, ...today]);
      expect({ code: built.code }).toEqual({ code: 0 });
      const before = (await tablesOf("client-table", sample, [])).get("clients")!.rows;
      expect((await tablesOf("client-table", book, [])).get("clients")!.rows).toEqual(before);
    },
  );
});

describe("sheets taken by choosing their columns", () => {
  const now = "2009-04-15T00:00:00.000Z";

  /** Rows of a text file as cells of a sheet; amounts as numbers, days as days. */
  function blocksOf(sheet: string, text: string): CellBlock[] {
    const builder = new CellBlockBuilder(sheet);
    for (const line of text.trimEnd().split("\n")) {
      line.split(",").forEach((cell, column) => {
        const day = parseIsoDay(cell);
        if (day !== null) builder.markDayFormat(column);
        builder.set(column, day ?? (/^\d+$/.test(cell) ? Number(cell) : cell === "" ? null : cell));
      });
      builder.nextRow();
    }
    return [builder.take()];
  }

  it("deals and register under headers that say nothing, as the sheet Klientela keeps them", async () => {
    const sheets = [
      { name: "Sales", blocks: blocksOf("Sales", sales) },
      { name: "Firms", blocks: blocksOf("Firms", clients.replace("Client,", "Who,")) },
      { name: "Segments", blocks: blocksOf("Segments", segments) },
      { name: "Product matrix", blocks: blocksOf("Product matrix", matrix) },
      { name: "CRM", blocks: blocksOf("CRM", deals.replace("Client,Product line,Next step,Next date", "A,B,C,D")) },
      { name: "Steps", blocks: blocksOf("Steps", stages.replace("Deal,Stage,Date,Reason", "Deal,X,Y,Z")) },
    ];
    const bare = newWorkbook(sheets, { now, language: "en" });
    const answers = new Map([
      [inputKey("client-register"), inputAnswer({ sheet: "Firms", columns: new Map([["client", "Who"]]) })],
      [
        inputKey("deals"),
        inputAnswer({
          sheet: "CRM",
          columns: new Map([
            ["deal", "Deal"],
            ["client", "A"],
            ["line", "B"],
            ["nextStep", "C"],
            ["nextDate", "D"],
          ]),
        }),
      ],
      [
        inputKey("deal-log"),
        inputAnswer({
          sheet: "Steps",
          columns: new Map([
            ["deal", "Deal"],
            ["stage", "X"],
            ["day", "Y"],
            ["reason", "Z"],
          ]),
        }),
      ],
    ]);
    const listed = withRecipes(
      { format: 1, sheets: [] },
      {
        workbook: { names: sheets.map(({ name }) => name), recipes: null },
        built: [],
        answers,
        language: "en",
        today: serialOf(2009, 4, 15),
      },
    );
    const { bytes } = applyPlan(bare, listed, { now, say: translator("en") });
    writeFileSync(at("chosen.xlsx"), bytes);
    const base = (await tablesOf("client-base", at("chosen.xlsx"), [])).get("base");
    const flags = [...plan, ...given("deals", "deal-log=stages.csv")];
    expect(base!.rows).toEqual((await tablesOf("client-base", at("sales.csv"), flags)).get("base")!.rows);
    expect(base!.rows.flat()).toContain("refused");
  });
});
