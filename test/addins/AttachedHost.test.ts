import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { AttachedClient } from "../../addins/AttachedClient";
import { AttachedDesk } from "../../addins/AttachedDesk";
import { AttachedHost } from "../../addins/AttachedHost";
import { AttachedShelf } from "../../addins/AttachedShelf";
import type { CellBlock, SendPlan } from "../../core/index";
import { newWorkbook, openFile } from "../../files/index";
import { EngineClient } from "../../pane/engine/EngineClient";
import type { HostEvent, Region, Task } from "../../pane/port/Host";
import { root } from "../../scripts/lib/root.mjs";
import { blocksOf, type Rows } from "../core/sheets";
import { MemoryHost, rowsOfBlocks } from "../pane/MemoryHost";

const northwind = new Uint8Array(readFileSync(path.join(root, "test/fixtures/northwind/ledger.csv")));
const NOW = "2026-11-22T09:00:00Z";

let inner: MemoryHost;
let desk: AttachedClient;
let host: AttachedHost;
let heard: HostEvent[];

beforeEach(() => {
  inner = new MemoryHost([{ name: "Notes", rows: [["some text"]] }]);
  // in place of a worker
  desk = new AttachedClient(new AttachedDesk(() => NOW));
  host = new AttachedHost(inner, desk);
  heard = [];
  host.watch((event) => heard.push(event));
});

function task(signal = new AbortController().signal): Task {
  return { signal, progress: () => undefined };
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

const sheetNames = async (): Promise<string[]> => (await host.regions()).map(({ sheet }) => sheet);
const last = async (): Promise<Region> => (await host.regions()).at(-1)!;

function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const raw = Object.entries(sheets).map(([name, rows]) => ({ name, blocks: blocksOf(rows, name) }));
  return newWorkbook(raw, { now: NOW, language: "en" });
}

describe("a file beside the workbook", () => {
  it("is read like a sheet, cell by cell as the file gives it, under its own name", async () => {
    await host.attach("ledger.csv", northwind);
    expect(heard).toEqual([{ type: "regions" }]);
    const region = await last();
    // shared/data: 2,155 lines below a header
    expect(region).toMatchObject({ sheet: "ledger.csv", hidden: false, rowCount: 2_156, attached: true });
    const blocks: CellBlock[] = await all(host.read(region, task()));
    expect(new Set(blocks.map(({ sheet }) => sheet))).toEqual(new Set(["ledger.csv"]));
    const file = await openFile("ledger", northwind);
    expect(rowsOfBlocks(blocks)).toEqual(rowsOfBlocks(await all(file.read("ledger"))));
  });

  it("is read no further than is wanted, and two readings don't disturb each other", async () => {
    await host.attach("ledger.csv", northwind);
    const region = await last();
    const whole = host.read(region, task())[Symbol.asyncIterator]();
    const first = await whole.next();
    const beginning = await all(host.read(region, task(), { rows: 60 }));
    expect(beginning.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(60);
    const second = await whole.next();
    expect((second.value as CellBlock).firstRow).toBe((first.value as CellBlock).rowCount);
  });

  it("has a name for each of its sheets, which no sheet of the workbook has", async () => {
    await host.attach("book.xlsx", workbook({ "2009": [["a"]], Blank: [], "2010": [["b"], ["c"]] }));
    await host.attach("Notes", northwind);
    expect(await sheetNames()).toEqual(["Notes", "book.xlsx: 2009", "book.xlsx: 2010", "Notes (2)"]);
    expect(rowsOfBlocks(await all(host.read((await host.regions())[2]!, task())))).toEqual([["b"], ["c"]]);
  });

  it("takes the place of one of the same name, and goes when it is taken away", async () => {
    await host.attach("book.xlsx", workbook({ A: [["a"]] }));
    await host.attach("book.xlsx", workbook({ B: [["b"]] }));
    expect(host.attached()).toHaveLength(1);
    const region = await last();
    expect(rowsOfBlocks(await all(host.read(region, task())))).toEqual([["b"]]);
    await host.detach(host.attached()[0]!.id);
    expect(await sheetNames()).toEqual(["Notes"]);
    expect(() => host.read(region, task())).toThrow("addin.attached.gone");
    expect(heard).toHaveLength(3);
  });

  it("can't be shown, and nothing is written to it", async () => {
    await host.attach("ledger.csv", northwind);
    const region = await last();
    await expect(host.reveal({ region: region.id, row: 3, column: 0 })).rejects.toMatchObject({
      code: "addin.attached.notShown",
      params: { sheet: "ledger.csv" },
    });
    expect(await host.notedRows(region)).toEqual([]);
    await host.apply({ format: 1, sheets: [] }, [region], task());
    expect(await sheetNames()).toEqual(["Notes", "ledger.csv"]);
  });

  it("that can't be read, or holds nothing, is refused with its name", async () => {
    await expect(host.attach("a.pdf", new TextEncoder().encode("%PDF-1.7"))).rejects.toMatchObject({
      code: "file.notAWorkbook",
      params: { name: "a.pdf" },
    });
    await expect(host.attach("blank.xlsx", workbook({ Blank: [] }))).rejects.toMatchObject({
      code: "addin.attached.nothing",
    });
    expect(host.attached()).toEqual([]);
  });

  it("is the ledger of every question", async () => {
    await host.attach("ledger.csv", northwind);
    const engine = new EngineClient(() => null);
    const loaded = await engine.load(host, {}, "en", task());
    expect(loaded).toMatchObject({ ok: true, value: { found: { ledger: { sheet: "ledger.csv" } } } });
    expect(loaded.ok && loaded.value.company).not.toBeNull();
  });
});

describe("the list of files beside the workbook", () => {
  const chosen = (name: string, bytes: Uint8Array) => ({
    name,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });

  it("says what is being opened, what lies there, and what couldn't be", async () => {
    const shelf = new AttachedShelf(host);
    let calls = 0;
    const stop = shelf.watch(() => calls++);
    const opening = shelf.open(chosen("ledger.csv", northwind));
    expect(shelf.list()).toMatchObject([{ name: "ledger.csv", opening: true, fault: null }]);
    await opening;
    expect(shelf.list()).toMatchObject([{ name: "ledger.csv", rows: 2_156, opening: false, fault: null }]);
    await shelf.open(chosen("a.pdf", new TextEncoder().encode("%PDF-1.7")));
    const failed = shelf.list()[1]!;
    expect(failed).toMatchObject({ name: "a.pdf", opening: false, fault: { code: "file.notAWorkbook" } });
    shelf.remove(failed.id);
    expect(shelf.list()).toHaveLength(1);
    shelf.remove(shelf.list()[0]!.id);
    await new Promise((go) => setTimeout(go, 20));
    expect(shelf.list()).toEqual([]);
    expect(calls).toBeGreaterThan(4);
    stop();
  });
});

describe("what else an add-in does with files", () => {
  it("finds the sample company in a workbook of its own", async () => {
    const file = await openFile("sample", await desk.call((one) => one.sample("sk")));
    expect(file.sheets.length).toBeGreaterThan(2);
    const blocks = await all(file.read(file.sheets[0]!.name));
    expect(blocks.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBeGreaterThan(500);
  });

  it("finds no built sheets in a workbook that has none", async () => {
    expect(await desk.call((one) => one.builtSheetsOf("book.xlsx", workbook({ A: [["a"]] })))).toEqual([]);
  });

  it("makes a copy with sheets of the user's own from their cells, as values in their own formats", async () => {
    const own = blocksOf(
      [
        ["Plan", 1.5, true],
        ["=1+1", { error: "#N/A" }, null],
      ],
      "Own",
    );
    const plan: SendPlan = {
      sheets: [],
      own: [{ sheet: "Own", name: "Own" }],
      language: "en",
      names: { allowed: [], forbidden: [] },
      remarks: [],
    };
    const { bytes } = await desk.call((one) => one.copyWith(plan, [{ name: "Own", blocks: own }]));
    const file = await openFile("copy", bytes);
    expect(file.sheets.map(({ name }) => name)).toEqual(["Own"]);
    expect(rowsOfBlocks(await all(file.read("Own")))).toEqual(rowsOfBlocks(own));
  });
});
