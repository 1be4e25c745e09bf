import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  buildReport,
  cellAt,
  companyOf,
  LedgerReader,
  merge,
  readBuilt,
  recognizeColumns,
  reportOf,
  sampledRows,
  serialOf,
  translator,
  type CellBlock,
  type CellValue,
  type Plan,
  type SheetPlan,
} from "../../core/index";
import { readGrid, type CellChange, type GridChanges } from "../../files/index";
import type { Region, Task } from "../../pane/port/Host";
import { root } from "../../scripts/lib/root.mjs";
import { DeskClient } from "../../workbench/files/DeskClient";
import { FileDesk } from "../../workbench/files/FileDesk";
import { WorkbenchHost } from "../../workbench/host/WorkbenchHost";
import { FakeGrid } from "./FakeGrid";

const northwind = new Uint8Array(readFileSync(path.join(root, "test/fixtures/northwind/ledger.csv")));
const say = translator("en");
const NOW = "2026-11-22T09:00:00Z";
/** A column beyond the client table. */
const OWN = 30;

let grid: FakeGrid;
let desk: DeskClient;
let host: WorkbenchHost;

beforeEach(async () => {
  grid = new FakeGrid();
  desk = new DeskClient(new FileDesk(() => NOW));
  host = new WorkbenchHost(grid, desk);
  const { book } = await desk.call((one) => one.open("ledger.csv", northwind, "en"));
  await grid.show(book);
  host.opened(new Map());
});

function task(moment = 2): Task {
  const stop = new AbortController();
  return { signal: stop.signal, progress: (_, share) => share >= moment && stop.abort() };
}

async function blocksOf(region: Region): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of host.read(region, task())) blocks.push(block);
  return blocks;
}

/** The client table over the ledger, with so many months until a client is lost. */
async function clientTable(statusMonths: number): Promise<SheetPlan> {
  const [region] = await host.regions();
  const blocks = await blocksOf(region!);
  const { source } = recognizeColumns(region!.sheet, sampledRows(blocks));
  const reader = new LedgerReader(source);
  for (const block of blocks) reader.push(block);
  const company = companyOf(reader.finish(), null);
  const options = { statusMonths };
  const built = buildReport(reportOf("client-table"), { company, say, today: serialOf(2026, 11, 22), options });
  return built.plan.sheets[0]!;
}

async function build(): Promise<Region> {
  return (await host.apply({ format: 1, sheets: [await clientTable(3)] }, [], task())).regions[0]!;
}

/** The sheet with another setting, ready to take the place of the present one. */
async function refreshing(region: Region): Promise<Plan> {
  const blocks = await blocksOf(region);
  const merged = merge({ name: region.sheet, built: readBuilt(blocks)!, blocks }, await clientTable(6), say);
  return { format: 1, sheets: [merged.sheet] };
}

function typed(
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null = null,
): GridChanges {
  const cell: CellChange = { row, column, value, formula, fills: null, typed: true };
  return { sheets: [{ type: "patch", sheet, cells: [cell], widths: [], heights: [] }] };
}

function cellOf(blocks: readonly CellBlock[], row: number, column: number): CellValue {
  const block = blocks.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
  return block === undefined ? null : cellAt(block, row - block.firstRow, column - block.firstColumn);
}

/** Everything that could be lost: the sheets on the page, the bytes, what was typed. */
async function workbook(): Promise<unknown> {
  const saved = await desk.call((one) => one.save(null));
  const sheets = await Promise.all(
    (await host.regions()).map(async (region) => [region.sheet, await blocksOf(region)]),
  );
  return { sheets, saved: Buffer.from(saved).toString("base64"), typed: grid.changes() };
}

describe("a built sheet that is refreshed", () => {
  it("keeps its name and place, and what was typed in the grid goes into the file with it", async () => {
    const region = await build();
    const row = [...readBuilt(await blocksOf(region))!.tables[0]!.rows.keys()][4]!;
    const plan = await refreshing(region);
    grid.typed = typed(region.sheet, row, OWN, "mine");
    const { regions } = await host.apply(plan, [], task());
    expect(regions).toMatchObject([{ id: region.id, sheet: region.sheet }]);
    expect((await host.regions()).map(({ sheet }) => sheet)).toEqual(["ledger", region.sheet]);
    const blocks = await blocksOf(regions[0]!);
    expect(readBuilt(blocks)!.recipe).toMatchObject({ recipe: { options: { statusMonths: 6 } } });
    const key = readBuilt(blocks)!.tables[0]!.rows;
    const shown = [...key.keys()].filter((at) => cellOf(blocks, at, OWN) === "mine");
    expect(shown).toHaveLength(1);
    // the page starts from what is in the file now
    expect(grid.changes()).toBeNull();
    const saved = await desk.call((one) => one.save(null));
    const { sheets } = await readGrid(saved, { sheets: [region.sheet] });
    expect(sheets[0]!.blocks.map(({ cells }) => cells)).toEqual(blocks);
  });

  it("takes formulas on other sheets along: those are drawn anew, too", async () => {
    const region = await build();
    const built = readBuilt(await blocksOf(region))!;
    const row = [...built.tables[0]!.rows.keys()][4]!;
    const plan = await refreshing(region);
    grid.typed = typed("ledger", 1, 20, 1, `${region.sheet}!B${row + 1}`);
    await host.apply(plan, [], task());
    const [ledger] = (await readGrid(await desk.call((one) => one.save(null)), { sheets: ["ledger"] })).sheets;
    expect(ledger!.blocks.flatMap(({ formulas }) => formulas)).toMatchObject([{ row: 1, column: 20 }]);
    expect(grid.shownSheet("ledger").blocks.flatMap(({ formulas }) => formulas)).toHaveLength(1);
  });

  it("is as it was, and so is what was typed, after the page failed in the middle", async () => {
    const region = await build();
    const plan = await refreshing(region);
    grid.typed = typed(region.sheet, 12, OWN, "mine");
    const before = await workbook();
    grid.beforeReplacing = () => {
      throw new Error("no room");
    };
    await expect(host.apply(plan, [], task())).rejects.toThrow("no room");
    expect(await workbook()).toEqual(before);
  });

  it("is as it was, and the sheets that came with it are gone, after the page failed in the middle", async () => {
    const region = await build();
    const plan = await refreshing(region);
    const before = await workbook();
    grid.beforeReplacing = () => {
      throw new Error("no room");
    };
    const more: Plan = { ...plan, sheets: [...plan.sheets, await clientTable(2)] };
    await expect(host.apply(more, [], task())).rejects.toThrow("no room");
    expect(await workbook()).toEqual(before);
  });

  it.each([0.1, 0.7])("is as it was after the user stopped it at %s", async (moment) => {
    const region = await build();
    const plan = await refreshing(region);
    grid.typed = typed(region.sheet, 12, OWN, "mine");
    const before = await workbook();
    await expect(host.apply(plan, [], task(moment))).rejects.toThrow();
    expect(await workbook()).toEqual(before);
  });

  it("that isn't there any more, or isn't ours, is refused", async () => {
    const region = await build();
    const plan = await refreshing(region);
    const [sheet] = plan.sheets;
    const onto = (name: string): Plan => ({
      ...plan,
      sheets: [{ ...sheet!, carry: { ...sheet!.carry!, sheet: name } }],
    });
    const before = await workbook();
    await expect(host.apply(onto("gone"), [], task())).rejects.toMatchObject({ code: "workbench.fault.noSheet" });
    await expect(host.apply(onto("ledger"), [], task())).rejects.toMatchObject({ code: "workbench.fault.notOurs" });
    expect(await workbook()).toEqual(before);
  });
});

describe("taking a refresh back", () => {
  it("brings the sheet back as it was, with all that was typed before", async () => {
    const region = await build();
    grid.typed = typed(region.sheet, 12, OWN, "mine");
    const plan = await refreshing(region);
    const before = await blocksOf(region);
    await host.apply(plan, [], task());
    await host.undo(task());
    const after = await blocksOf((await host.regions())[1]!);
    expect(cellOf(after, 12, OWN)).toBe("mine");
    for (const row of [0, 1, 5, 12, 40]) {
      for (const column of [0, 1, 2, 6]) expect(cellOf(after, row, column)).toEqual(cellOf(before, row, column));
    }
    await expect(host.undo(task())).rejects.toMatchObject({ code: "refresh.undo.none" });
  });

  it("is refused where something was typed on the sheet since", async () => {
    const region = await build();
    await host.apply(await refreshing(region), [], task());
    grid.typed = typed(region.sheet, 12, OWN, "mine");
    const before = await workbook();
    await expect(host.undo(task())).rejects.toMatchObject({ code: "refresh.undo.typed" });
    expect(await workbook()).toEqual(before);
    // elsewhere is no reason
    grid.typed = typed("ledger", 3, OWN, "mine");
    await host.undo(task());
    expect(grid.changes()).toEqual(typed("ledger", 3, OWN, "mine"));
  });
});

describe("a built sheet of the file that was opened", () => {
  it("can be taken out", async () => {
    await build();
    const saved = await desk.call((one) => one.save(null));
    const { book } = await desk.call((one) => one.open("saved.xlsx", saved, "en"));
    await grid.show(book);
    host.opened(new Map());
    const [, region] = await host.regions();
    await host.apply({ format: 1, sheets: [] }, [region!], task());
    expect((await host.regions()).filter(({ hidden }) => !hidden).map(({ sheet }) => sheet)).toEqual(["ledger"]);
    await host.undo(task());
    expect((await host.regions()).map(({ sheet }) => sheet)).toContain(region!.sheet);
  });
});
