import { beforeEach, describe, expect, it } from "vitest";
import { serialOf, type CellValue, type JobKey, type OptionValues, type RefreshedJob } from "../../core/index";
import { EngineClient, type RefreshWish } from "../../pane/engine/EngineClient";
import { MemoryHost } from "./MemoryHost";
import { faultIn, requestOf, sampleSheets, today, valueOf } from "./workbooks";

const LEDGER = sampleSheets("en")[0]!.name;

let host: MemoryHost;
let client: EngineClient;

beforeEach(async () => {
  host = new MemoryHost(sampleSheets("en"));
  client = new EngineClient(() => null);
  valueOf(await client.load(host, {}, "en"));
});

async function build(job: JobKey, options: OptionValues = {}): Promise<string> {
  const { plan } = valueOf(await client.build(requestOf(job, options)));
  const { regions } = await host.apply(plan, []);
  valueOf(await client.load(host, {}, "en"));
  return regions[0]!.sheet;
}

async function refresh(wish: Partial<RefreshWish> = {}): Promise<RefreshedJob> {
  const job = valueOf(await client.refresh({ regions: null, language: "en", today, ...wish }));
  await host.apply(job.plan, []);
  return job;
}

/** A sale of the ledger, with another day, client and amount. */
function sell(day: number, name: string, amount: number): void {
  const rows = host.rowsOf(LEDGER);
  const header = rows[0]!.map(String);
  const sale = [...rows.at(-1)!];
  sale[header.indexOf("Date")] = day;
  sale[header.indexOf("Client")] = name;
  sale[header.indexOf("Amount")] = amount;
  rows.push(sale);
}

function rowOf(sheet: string, name: string): CellValue[] {
  return host.rowsOf(sheet).find((cells) => cells[1] === name) ?? [];
}

function headerRow(sheet: string, header: string): CellValue[] {
  return host.rowsOf(sheet).find((cells) => cells.includes(header))!;
}

describe("a built sheet after new sales", () => {
  it("is told of, brought up to date in its place, and keeps what the user typed by client", async () => {
    const sheet = await build("client-list");
    const { company } = valueOf(await client.load(host, {}, "en"));
    const width = headerRow(sheet, "Client").length;
    headerRow(sheet, "Client")[width] = "My mark";
    const lyutik = rowOf(sheet, "Lyutik");
    lyutik[width] = "ring on Monday";
    const column = headerRow(sheet, "Client").findIndex((cell) => String(cell).startsWith("Sales"));
    sell(serialOf(2009, 3, 30), "Lyutik", 100);
    sell(serialOf(2009, 3, 31), "A newcomer", 7);
    valueOf(await client.load(host, {}, "en"));
    const news = valueOf(await client.news({ language: "en", today }));
    expect(news).toMatchObject({ newRows: 2, lastDay: company!.lastDay, stale: [expect.any(String)] });
    // the two rows stand in the closed quarter, and are named
    expect(news.changed.join()).toMatch(/Lyutik.*A newcomer/);
    const before = Number(lyutik[column]);
    const job = await refresh();
    expect(job.left).toEqual([]);
    expect(job.changed).toEqual(news.changed);
    expect(rowOf(sheet, "Lyutik")[column]).toBe(before + 100);
    expect(rowOf(sheet, "Lyutik")[width]).toBe("ring on Monday");
    expect(rowOf(sheet, "A newcomer")[width] ?? null).toBeNull();
    const once = structuredClone(host.rowsOf(sheet));
    const list = structuredClone(host.rowsOf("Klientela"));
    const again = await refresh();
    expect(host.rowsOf(sheet)).toEqual(once);
    expect(host.rowsOf("Klientela")).toEqual(list);
    expect(again).toMatchObject({ changed: [], left: [] });
    valueOf(await client.load(host, {}, "en"));
    expect(valueOf(await client.news({ language: "en", today }))).toMatchObject({ newRows: 0, stale: [], changed: [] });
  });

  it("is found where a figure was typed over, and the figure is computed again", async () => {
    const sheet = await build("client-list");
    const column = headerRow(sheet, "Client").findIndex((cell) => String(cell).startsWith("Sales"));
    const computed = rowOf(sheet, "Lyutik")[column];
    rowOf(sheet, "Lyutik")[column] = 1;
    const { findings } = await refresh();
    const place = findings[0]!.place!;
    expect(findings).toHaveLength(1);
    expect(findings[0]!.text).toMatch(/^Lyutik – Sales.*: 1 had been typed over/);
    expect(host.rowsOf(sheet)[place.row]![place.column]).toBe(computed);
    // the sheet of recipes says it, too
    expect(host.rowsOf("Klientela").flat()).toContain(findings[0]!.text);
  });

  it("is rebuilt with other settings in its place; its period stays", async () => {
    const sheet = await build("client-list");
    const [before] = valueOf(await client.load(host, {}, "en")).found.built;
    const { from, to } = before!.options;
    await refresh({ regions: [before!.region], options: { ...before!.options, statusMonths: 6 } });
    const { built } = valueOf(await client.load(host, {}, "en")).found;
    expect(built).toHaveLength(1);
    expect(built[0]).toMatchObject({ sheet, region: before!.region, tag: before!.tag, options: { statusMonths: 6 } });
    expect([built[0]!.options["from"], built[0]!.options["to"]]).toEqual([from, to]);
  });

  it("of a newer version is left as it is, and said", async () => {
    const sheet = await build("client-list");
    const rows = host.rowsOf(sheet);
    for (const row of rows) row[0] = typeof row[0] === "string" ? row[0].replace("recipe/2", "recipe/9") : row[0]!;
    const before = structuredClone(rows);
    const job = await refresh();
    expect(job.plan.sheets).toEqual([]);
    expect(job.left).toEqual([`${sheet} was built by a newer version of Klientela.`]);
    expect(host.rowsOf(sheet)).toEqual(before);
  });

  it("that the user has copied is refreshed once, and the copy is named", async () => {
    const sheet = await build("client-list");
    const copy = new MemoryHost([
      ...sampleSheets("en"),
      { name: sheet, rows: structuredClone(host.rowsOf(sheet)) },
      { name: "Copy", rows: structuredClone(host.rowsOf(sheet)) },
    ]);
    valueOf(await client.load(copy, {}, "en"));
    const job = valueOf(await client.refresh({ regions: null, language: "en", today }));
    expect(job.left).toEqual([`Copy is a copy of ${sheet}, which was refreshed.`]);
  });
});

describe("the ledger that a sheet was built from", () => {
  it("is found by its headers where its sheet was renamed", async () => {
    const sheet = await build("client-list");
    host.rename(LEDGER, "Everything");
    const { found } = valueOf(await client.load(host, {}, "en"));
    expect(found.ledger).toMatchObject({ sheet: "Everything", sure: true });
    expect((await refresh()).left).toEqual([]);
    expect(host.rowsOf(sheet).flat().join()).toContain("Everything");
  });

  it("is read by the columns that were chosen for it, and asked for where one of them is gone", async () => {
    const rows = host.rowsOf(LEDGER);
    const amount = rows[0]!.indexOf("Amount");
    rows[0]![amount] = "xyz";
    expect(valueOf(await client.load(host, {}, "en")).company).toBeNull();
    valueOf(await client.load(host, { sheet: LEDGER, columns: { amount: "xyz" } }, "en"));
    const { plan } = valueOf(await client.build(requestOf("client-list")));
    await host.apply(plan, []);
    // on another day nobody has to choose it again
    const later = new EngineClient(() => null);
    expect(valueOf(await later.load(host, {}, "en")).company).not.toBeNull();
    rows[0]![amount] = "qrs";
    const fault = faultIn(await later.refresh({ regions: null, language: "en", today }));
    expect(fault.text).toMatch(/has no column for amount/);
  });

  it("is another one than the one that is read: the sheet is left alone", async () => {
    const sheet = await build("client-list");
    const other = new MemoryHost([
      ...sampleSheets("en"),
      { name: "Second", rows: structuredClone(sampleSheets("en")[0]!.rows) },
      { name: sheet, rows: structuredClone(host.rowsOf(sheet)) },
    ]);
    valueOf(await client.load(other, { sheet: "Second" }, "en"));
    const job = valueOf(await client.refresh({ regions: null, language: "en", today }));
    expect(job.plan.sheets).toEqual([]);
    expect(job.left[0]).toContain(`was built from ${LEDGER}, and the sales of Second are read now`);
  });
});

describe("the next period", () => {
  it("is offered once the ledger covers it whole, and built beside the old one", async () => {
    const from = "2008-10-01";
    const to = "2008-12-31";
    await build("client-list", { from, to });
    valueOf(await client.load(host, {}, "en"));
    expect(valueOf(await client.news({ language: "en", today })).next).toBe("1 January – 31 March 2009");
    const { plan } = valueOf(await client.next({ language: "en", today, tagNumber: 2 }));
    await host.apply(plan, []);
    const { built } = valueOf(await client.load(host, {}, "en")).found;
    expect(built.map(({ options }) => [options["from"], options["to"]])).toEqual([
      [from, to],
      ["2009-01-01", "2009-03-31"],
    ]);
    expect(valueOf(await client.news({ language: "en", today })).next).toBeNull();
    expect(faultIn(await client.next({ language: "en", today, tagNumber: 3 })).text).toMatch(/doesn't cover/);
  });
});

describe("the sheet of recipes", () => {
  it("lists the built sheets, loses those that go, and goes with the last of them", async () => {
    const clients = await build("client-list");
    const managers = await build("manager-results");
    const names = () => host.rowsOf("Klientela").map((cells) => cells[1]);
    expect(names()).toEqual(expect.arrayContaining([clients, managers]));
    const regionOf = async (name: string) => (await host.regions()).find(({ sheet }) => sheet === name)!;
    const take = async (name: string) => {
      const region = await regionOf(name);
      const { plan, regions } = valueOf(await client.removal({ regions: [region.id], language: "en", today }));
      await host.apply(
        plan,
        (await host.regions()).filter(({ id }) => regions.includes(id)),
      );
    };
    await take(clients);
    expect(names()).toContain(managers);
    expect(names()).not.toContain(clients);
    await take(managers);
    expect((await host.regions()).map(({ sheet }) => sheet)).toEqual(sampleSheets("en").map(({ name }) => name));
  });
});
