import { afterEach, describe, expect, it } from "vitest";
import { UNIT, readAnswers, type CellValue } from "../../core/index";
import type { GivenAnswers } from "../../pane/engine/Asking";
import type { CompanySummary } from "../../pane/engine/Engine";
import { EngineClient } from "../../pane/engine/EngineClient";
import { MemoryHost, blockOf } from "./MemoryHost";
import { faultIn, today, valueOf } from "./workbooks";

/** Amounts with a point and three digits, days of which day and month may change places, two names of one client. */
const dirty: CellValue[][] = [
  ["Date", "Client", "Amount"],
  ["03/04/2011", "Harbour Ltd", "1.500"],
  ["05/04/2011", "Meadow Ltd", "2.250"],
  ["06/05/2011", "Harbuor Ltd", "3.000"],
];

const started: EngineClient[] = [];
afterEach(() => {
  for (const client of started.splice(0)) client.dispose();
});

/** A pane that has just been opened beside a workbook. */
function opened(host: MemoryHost): EngineClient {
  const client = new EngineClient(() => null);
  started.push(client);
  // the host is given with each load
  void host;
  return client;
}

async function load(client: EngineClient, host: MemoryHost, answers: GivenAnswers = {}): Promise<CompanySummary> {
  const { company, found } = valueOf(await client.load(host, { answers }, "en"));
  if (company === null) throw new Error(found.fault?.text ?? "no company");
  return company;
}

async function keep(client: EngineClient, host: MemoryHost): Promise<void> {
  await host.apply(valueOf(await client.keepAnswers({ language: "en", today })), []);
}

const total = async (client: EngineClient): Promise<number> => valueOf(await client.check("en")).total;
const asked = ({ questions }: CompanySummary): string[] => questions.map(({ code }) => code).sort();
const sales = (): MemoryHost => new MemoryHost([{ name: "Sales", rows: dirty.map((row) => [...row]) }]);

describe("answers about the ledger", () => {
  it("are asked for with what comes of each", async () => {
    const host = sales();
    const company = await load(opened(host), host);
    expect(asked(company)).toEqual(["dayOrder", "decimalSign"]);
    const sign = company.questions.find(({ code }) => code === "decimalSign")!;
    const totals = new Map(sign.choices.map(({ value, total: sum }) => [value, sum! / UNIT]));
    // 1.5 + 2.25 + 3 and 1500 + 2250 + 3000
    expect(totals).toEqual(
      new Map([
        ["comma", 6750],
        ["point", 6.75],
      ]),
    );
  });

  it("count at once, without reading the workbook again", async () => {
    const host = sales();
    const client = opened(host);
    await load(client, host);
    const reads = host.reads.length;
    const { company } = valueOf(await client.answer({ decimalSign: "point" }, "en"));
    expect(host.reads).toHaveLength(reads);
    expect(asked(company!)).toEqual(["dayOrder"]);
    expect(await total(client)).toBe(6.75);
    valueOf(await client.answer({ decimalSign: "comma", dayOrder: "monthFirst" }, "en"));
    expect(await total(client)).toBe(6750);
    expect(
      valueOf(await client.check("en"))
        .months.filter(({ rows }) => rows > 0)
        .map(({ month }) => month),
    ).toEqual(["2011-03", "2011-05", "2011-06"]);
  });

  it("are kept in the workbook: whoever opens it is asked no more", async () => {
    const host = sales();
    const first = opened(host);
    await load(first, host);
    valueOf(await first.answer({ decimalSign: "point", dayOrder: "dayFirst" }, "en"));
    await keep(first, host);
    expect(readAnswers([blockOf("Klientela", host.rowsOf("Klientela"))])).toEqual(
      new Map([
        ["decimalSign", "point"],
        ["dayOrder", "dayFirst"],
      ]),
    );
    const second = opened(host);
    expect(asked(await load(second, host))).toEqual([]);
    expect(await total(second)).toBe(6.75);
  });

  it("are asked for again when their row is taken out of the workbook", async () => {
    const host = sales();
    const client = opened(host);
    await load(client, host);
    valueOf(await client.answer({ decimalSign: "point", dayOrder: "dayFirst" }, "en"));
    await keep(client, host);
    const rows = host.rowsOf("Klientela");
    rows.splice(
      rows.findIndex(([key]) => String(key).endsWith("answer:decimalSign")),
      1,
    );
    expect(asked(await load(client, host))).toEqual(["decimalSign"]);
    expect(await total(client)).toBe(6750);
  });

  it("count also where the workbook can't keep them", async () => {
    const host = sales();
    const client = opened(host);
    await load(client, host);
    valueOf(await client.answer({ decimalSign: "point" }, "en"));
    // the workbook is read anew, as after a change of its cells
    expect(asked(await load(client, host, { decimalSign: "point" }))).toEqual(["dayOrder"]);
    expect(await total(client)).toBe(6.75);
  });

  it("bring two names together, or keep them apart, and are taken back with nothing", async () => {
    const host = sales();
    const client = opened(host);
    const before = await load(client, host);
    expect(before).toMatchObject({ clients: 3, lookAlikes: { count: 1 } });
    const [pair] = valueOf(await client.check("en")).lookAlikes;
    const told = async (value: string) => valueOf(await client.answer({ [pair!.key]: value }, "en")).company;
    expect(await told("yes")).toMatchObject({ clients: 2, lookAlikes: { count: 0 } });
    expect(await told("no")).toMatchObject({ clients: 3, lookAlikes: { count: 0 } });
    expect(await told("")).toMatchObject({ clients: 3, lookAlikes: { count: 1 } });
  });

  it("hold the totals of months by accounting", async () => {
    const host = sales();
    const client = opened(host);
    await load(client, host);
    valueOf(await client.answer({ decimalSign: "comma", dayOrder: "dayFirst", "accounting:2011-04": "3700.5" }, "en"));
    const { months, accountingSheet } = valueOf(await client.check("en"));
    expect(accountingSheet).toBe("");
    expect(months.map(({ month, total: sum, accounting }) => [month, sum, accounting])).toEqual([
      ["2011-04", 3750, 3700.5],
      ["2011-05", 3000, null],
    ]);
  });

  it("that no ledger can be read by are none", async () => {
    const host = new MemoryHost([
      {
        name: "Sales",
        rows: [
          ["Date", "Client", "Amount"],
          ["2011-01-03", "Ash", 10],
        ],
      },
    ]);
    const client = opened(host);
    await load(client, host);
    const reads = host.reads.length;
    valueOf(await client.answer({ amountColumn: "No such column" }, "en"));
    expect(host.reads.length).toBeGreaterThan(reads);
    expect(await total(client)).toBe(10);
    expect(faultIn(await new EngineClient(() => null).answer({ shape: "list" }, "en")).text).toMatch(
      /choose the sheet/,
    );
  });

  it("choose the column that counts, and the workbook is read by it from then on", async () => {
    const host = new MemoryHost([
      {
        name: "Sales",
        rows: [
          ["Date", "Client", "Amount net", "Amount gross"],
          ["2011-01-03", "Ash", 10, 12],
          ["2011-02-03", "Elm", 20, 24],
        ],
      },
    ]);
    const client = opened(host);
    const before = await load(client, host);
    expect(await total(client)).toBe(30);
    expect(asked(before)).toEqual(["amountColumn"]);
    const { company } = valueOf(await client.answer({ amountColumn: "Amount gross" }, "en"));
    expect(await total(client)).toBe(36);
    expect(asked(company!)).toEqual([]);
    await keep(client, host);
    const again = opened(host);
    await load(again, host);
    expect(await total(again)).toBe(36);
  });
});
