import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  LedgerReader,
  buildReports,
  companyOf,
  recognizeColumns,
  reportList,
  sampledRows,
  serialOf,
  translator,
  type CellBlock,
  type Plan,
} from "../../core/index";
import { HostFailure, type HostEvent, type Task } from "../../pane/port/Host";
import { root } from "../../scripts/lib/root.mjs";
import { DeskClient } from "../../workbench/files/DeskClient";
import { FileDesk } from "../../workbench/files/FileDesk";
import { WorkbenchHost } from "../../workbench/host/WorkbenchHost";
import { FakeGrid } from "./FakeGrid";

const northwind = new Uint8Array(readFileSync(path.join(root, "test/fixtures/northwind/ledger.csv")));

let grid: FakeGrid;
let desk: DeskClient;
let host: WorkbenchHost;

beforeEach(async () => {
  grid = new FakeGrid();
  desk = new DeskClient(new FileDesk(() => "2026-11-22T09:00:00Z"));
  host = new WorkbenchHost(grid, desk);
  const { book } = await desk.call((one) => one.open("ledger.csv", northwind, "en"));
  await grid.show(book);
  host.opened(new Map());
});

function task(signal = new AbortController().signal): Task & { readonly shares: number[] } {
  const shares: number[] = [];
  return { signal, shares, progress: (_, share) => shares.push(share) };
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** The four reports over what the host hands over. */
async function mainPlan(): Promise<Plan> {
  const [region] = await host.regions();
  const blocks: CellBlock[] = await all(host.read(region!, task()));
  const { source, proposedLineHeader } = recognizeColumns(region!.sheet, sampledRows(blocks));
  const reader = new LedgerReader(source, { proposedLineHeader });
  for (const block of blocks) reader.push(block);
  const company = companyOf(reader.finish(), null);
  const built = buildReports(reportList, {
    company,
    say: translator("en"),
    today: serialOf(2026, 11, 22),
    options: {},
  });
  return { format: 1, sheets: built.flatMap(({ plan }) => plan.sheets) };
}

/** Everything that could be lost: the sheets on the page and the bytes that would be saved. */
async function workbook(): Promise<unknown> {
  const saved = await desk.call((one) => one.save(null));
  return { names: grid.sheets().map(({ name }) => name), saved: Buffer.from(saved).toString("base64") };
}

describe("the workbook on the page, as the pane sees it", () => {
  it("hands over the cells of the ledger, 2,155 lines below the header (Northwind)", async () => {
    const [region] = await host.regions();
    const blocks = await all(host.read(region!, task()));
    expect(region).toMatchObject({ sheet: "ledger", rowCount: 2156, attached: false });
    expect(blocks.reduce((sum, block) => sum + block.rowCount, 0)).toBe(2156);
  });

  it("doesn't take what is being typed out of the user's hands by looking", async () => {
    const [region] = await host.regions();
    await all(host.read(region!, task()));
    expect(grid.typingEnded).toBe(0);
    await host.apply(await mainPlan(), [], task());
    expect(grid.typingEnded).toBe(1);
  });

  it("carries out a plan: on the page and in the file, under names that are free", async () => {
    const plan = await mainPlan();
    const working = task();
    const events: HostEvent[] = [];
    host.watch((event) => events.push(event));
    const { regions: built } = await host.apply(plan, [], working);
    expect(built.map(({ sheet }) => sheet)).toEqual(plan.sheets.map(({ name }) => name));
    expect(working.shares.at(-1)).toBe(1);
    expect(events).toContainEqual({ type: "regions" });
    const { regions: again } = await host.apply(plan, [], task());
    expect(again.map(({ sheet }) => sheet)).toEqual(plan.sheets.map(({ name }) => `${name} (2)`));
    const check = new FileDesk(() => "2026-11-22T09:00:00Z");
    const saved = await desk.call((one) => one.save(null));
    const opened = await check.open("saved.xlsx", saved, "en");
    const names = opened.ok ? opened.value.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name) : [];
    expect(names).toEqual(
      grid
        .sheets()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name),
    );
  });

  it("takes built sheets out again and leaves the workbook byte for byte as it was", async () => {
    const before = await workbook();
    const { regions: built } = await host.apply(await mainPlan(), [], task());
    expect(await workbook()).not.toEqual(before);
    await host.apply({ format: 1, sheets: [] }, built, task());
    expect(await workbook()).toEqual(before);
  });

  it("never takes out a sheet that was in the file", async () => {
    const before = await workbook();
    const regions = await host.regions();
    await expect(host.apply({ format: 1, sheets: [] }, regions, task())).rejects.toThrow(HostFailure);
    expect(await workbook()).toEqual(before);
  });

  it("is as it was after the page failed in the middle", async () => {
    const plan = await mainPlan();
    const before = await workbook();
    grid.beforeAdding = () => {
      throw new Error("no room");
    };
    await expect(host.apply(plan, [], task())).rejects.toThrow("no room");
    expect(await workbook()).toEqual(before);
  });

  it("is as it was after the file could not take the sheets", async () => {
    const plan = await mainPlan();
    const before = await workbook();
    const broken: Plan = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, freezeAt: "no such table" })) };
    // a plan that can't be written is found out before the page shows any of it
    grid.beforeAdding = () => {
      throw new Error("reached the page");
    };
    const wrong = {
      ...broken,
      sheets: [...broken.sheets.slice(0, 1), { ...broken.sheets[1]!, blocks: [null as never] }],
    };
    await expect(host.apply(wrong, [], task())).rejects.toThrow(HostFailure);
    expect(await workbook()).toEqual(before);
  });

  it.each([0.1, 0.7, 1])("is as it was after the user stopped it at %s", async (moment) => {
    const plan = await mainPlan();
    const before = await workbook();
    const stop = new AbortController();
    const working: Task = {
      signal: stop.signal,
      progress(_, share) {
        if (share >= moment) stop.abort();
      },
    };
    if (moment === 1) {
      // too late: all is done, and stays
      expect((await host.apply(plan, [], working)).regions).toHaveLength(plan.sheets.length);
      return;
    }
    await expect(host.apply(plan, [], working)).rejects.toThrow();
    expect(await workbook()).toEqual(before);
  });

  it("stops reading where the user stops it", async () => {
    const [region] = await host.regions();
    const stop = new AbortController();
    stop.abort();
    await expect(all(host.read(region!, task(stop.signal)))).rejects.toThrow();
  });
});
