import { beforeEach, describe, expect, it } from "vitest";
import { cellAddress, itCompany, sampleBlocks, type CellValue } from "../../../core/index";
import { EngineClient } from "../../../pane/engine/EngineClient";
import { SheetsDesk } from "../../../sheets-addon/desk/SheetsDesk";
import { ServerDoor } from "../../../sheets-addon/host/ServerDoor";
import { SheetsClient } from "../../../sheets-addon/host/SheetsClient";
import { SheetsHost } from "../../../sheets-addon/host/SheetsHost";
import { FakeSpreadsheet } from "../../hosts/sheets/FakeSpreadsheet";
import { sheetsHost, type SheetsTestHost } from "../../hosts/sheets/sheetsHost";
import { rowsOfBlocks } from "../../pane/MemoryHost";
import { requestOf, today, valueOf } from "../../pane/workbooks";
import { all, task } from "./opened";

const ledger = [
  ["Date", "Client", "Amount", "Manager"],
  ...Array.from({ length: 60 }, (_, row) => [
    { day: 39_700 + row * 3 },
    `Client ${row < 40 ? row % 12 : row % 5}`,
    (row % 9) * 10.5 + 20,
    row % 2 === 0 ? "Ivanov" : "Petrov",
  ]),
];

let google: SheetsTestHost;
let host: SheetsHost;
let engine: EngineClient;
let wishes: string[];

/** The sidebar, opened anew. */
function open(): void {
  const door = new ServerDoor(google.run, { silenceMs: 30_000, againMs: [1, 1] });
  const desk = SheetsClient.started(
    () => {
      throw new Error("no worker here");
    },
    () => new SheetsDesk(() => "2026-11-22T09:00:00Z"),
  );
  wishes = [];
  host = new SheetsHost(door, (present, plan) => desk.plan(present, plan), {
    attention: () => () => undefined,
    onWish: (wish) => wishes.push(wish),
    waits: [1, 1],
  });
  engine = new EngineClient(() => null);
}

beforeEach(async () => {
  const book = new FakeSpreadsheet();
  book.addSheet("Sales", ledger);
  google = await sheetsHost({ book, zone: "America/New_York" });
  open();
});

const sheetNames = async (): Promise<string[]> => (await host.regions()).map(({ sheet }) => sheet);

async function cellsOf(sheet: string): Promise<CellValue[][]> {
  const region = (await host.regions()).find((one) => one.sheet === sheet)!;
  const blocks = await all(host.read(region, task()));
  return rowsOfBlocks(blocks);
}

/** Without the hidden column, in which the period of a refresh is told in other words. */
function shown(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map((row) => row.slice(1));
}

/** Builds the sheets of a job and gives their names. */
async function build(job: Parameters<typeof requestOf>[0]): Promise<string[]> {
  valueOf(await engine.load(host, {}, "en"));
  const { plan } = valueOf(await engine.build(requestOf(job)));
  const { regions } = await host.apply(plan, [], task());
  return regions.map(({ sheet }) => sheet);
}

describe("the sidebar before the script as it is pushed", () => {
  it("reads days as serial numbers of the spreadsheet's zone", async () => {
    const rows = await cellsOf("Sales");
    expect(rows).toHaveLength(61);
    expect(rows[1]!.slice(0, 3)).toEqual([39_700, "Client 0", 20]);
    expect(valueOf(await engine.load(host, {}, "en")).company).not.toBeNull();
  });

  it("builds, keeps what is typed in a refresh, and takes it back", async () => {
    const names = await build("call-next");
    expect(await sheetNames()).toEqual(["Sales", ...names, ...(await sheetNames()).slice(1 + names.length)]);
    const built = await cellsOf(names[0]!);
    expect(built.length).toBeGreaterThan(8);
    await host.keep();
    valueOf(await engine.load(host, {}, "en"));
    const { plan } = valueOf(await engine.refresh({ regions: null, language: "en", today }));
    await host.apply(plan, [], task());
    expect(shown(await cellsOf(names[0]!))).toEqual(shown(built));
    await host.undo(task());
    expect(await cellsOf(names[0]!)).toEqual(built);
  });

  it("finds what was cut off, and puts it back at the next opening", async () => {
    const before = await sheetNames();
    const names = await build("most-important");
    await host.undo(task());
    expect(await sheetNames()).toEqual(before);
    valueOf(await engine.load(host, {}, "en"));
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    let calls = 0;
    const stopped = task();
    const applying = host.apply(plan, [], {
      ...stopped,
      progress: (step) => {
        if (step === "sheets.step.writing" && calls++ === 1) google.close();
      },
    });
    void applying.catch(() => undefined);
    while (calls < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    google = google.reopened();
    open();
    // it might be somebody else who is still at it
    await expect(host.regions()).rejects.toMatchObject({ code: "sheets.busy" });
    google.world.now += 61_000;
    const notes: string[] = [];
    const stopWatching = host.watch((event) => event.type === "note" && notes.push(event.text));
    expect(await sheetNames()).toEqual(before);
    stopWatching();
    expect(notes).toEqual(["sheets.note.takenBack"]);
    expect(await build("most-important")).toEqual(names);
  });

  it("keeps what is typed into a built sheet, and tells which cell is selected", async () => {
    const [name] = await build("call-next");
    await host.keep();
    const built = await cellsOf(name!);
    const header = built.findIndex((row) => row.includes("Result"));
    const column = built[header]!.indexOf("Result");
    const cell = cellAddress(header + 1, column);
    google.book.type(name!, cell, "call on Monday");
    google.book.pick(name!, cell);
    expect(await host.selection()).toMatchObject({ row: header + 1, column });
    valueOf(await engine.load(host, {}, "en"));
    const { plan } = valueOf(await engine.refresh({ regions: null, language: "en", today }));
    expect((await host.apply(plan, [], task())).findings).toEqual([]);
    expect(google.book.value(name!, cell)).toBe("call on Monday");
  });

  it("lays the sample company into a blank spreadsheet, and reads it as a ledger", async () => {
    const book = new FakeSpreadsheet();
    book.addSheet("Sheet1");
    google = await sheetsHost({ book, locale: "sk_SK", zone: "Europe/Bratislava" });
    open();
    const sheets = itCompany("sk").sheets.map((sheet) => {
      return { name: sheet.name, language: "sk" as const, blocks: sampleBlocks(sheet) };
    });
    await host.layDown(sheets, task());
    expect(await sheetNames()).toEqual(["Sheet1", ...sheets.map(({ name }) => name)]);
    const { company, found } = valueOf(await engine.load(host, {}, "sk"));
    expect(found.fault).toBeUndefined();
    expect(company).not.toBeNull();
    for (const { name, blocks } of sheets) expect(await cellsOf(name)).toEqual(rowsOfBlocks(blocks));
  });

  it("is told what the menu was asked for", async () => {
    google.call("klientela_job_most_important", []);
    open();
    await host.regions();
    expect(wishes).toEqual(["most-important"]);
  });
});
