import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  LedgerReader,
  buildReports,
  companyOf,
  recognizeColumns,
  reportList,
  sampledRows,
  serialOf,
  translator,
  type Plan,
} from "../../../core/index";
import { ExcelHost } from "../../../excel-addin/host/ExcelHost";
import type { HostEvent } from "../../../pane/port/Host";
import { all, opened, task, type Opened } from "./bookOf";

const ledger = Array.from({ length: 80 }, (_, row) =>
  row === 0 ? ["Date", "Client", "Amount"] : [39_800 + row, `Client ${row % 7}`, row * 10.5],
);

let excel: Opened;
let host: ExcelHost;
let heard: HostEvent[];
let stop: () => void;

beforeEach(async () => {
  excel = opened({ Sales: ledger, Other: [["x"]] });
  host = new ExcelHost(excel.door);
  heard = [];
  stop = host.watch((event) => heard.push(event));
  await host.watching();
  await host.regions();
});

afterEach(() => {
  stop();
});

/** The pane is told a moment after things have come to rest. */
async function told(count: number): Promise<HostEvent[]> {
  await vi.waitFor(() => {
    if (heard.length < count) throw new Error(`heard ${heard.length}`);
  }, 2_000);
  return heard;
}

const idOf = (sheet: string): string => excel.book.sheet(sheet).id;

async function planOf(key: string): Promise<Plan> {
  const regions = await host.regions();
  const sales = regions.find(({ sheet }) => sheet === "Sales")!;
  const blocks = await all(host.read(sales, task()));
  const { source, proposedLineHeader } = recognizeColumns("Sales", sampledRows(blocks));
  const reader = new LedgerReader(source, { proposedLineHeader });
  for (const block of blocks) reader.push(block);
  const built = buildReports(
    reportList.filter((report) => report.key === key),
    { company: companyOf(reader.finish(), null), say: translator("en"), today: serialOf(2009, 4, 1), options: {} },
  );
  return { format: 1, sheets: built.flatMap(({ plan }) => plan.sheets) };
}

describe("the selected cell", () => {
  it("is the one that is typed into", async () => {
    excel.book.pick("Other", "B4:D9");
    expect(await host.selection()).toEqual({ region: idOf("Other"), row: 3, column: 1 });
    excel.book.pick("Sales", "C1:C1048576");
    expect(await host.selection()).toEqual({ region: idOf("Sales"), row: 0, column: 2 });
  });

  it("is none where a chart is selected", async () => {
    excel.book.inject({ atSync: 1, code: "InvalidSelection" });
    expect(await host.selection()).toBeNull();
  });

  it("that can't be told for another reason is a failure", async () => {
    excel.book.inject({ atSync: 1, code: "InactiveWorkbook" });
    await expect(host.selection()).rejects.toMatchObject({ code: "excel.fault.inactive" });
  });

  it("is told when another one is", async () => {
    excel.book.pick("Sales", "B2");
    excel.book.pick("Sales", "B3");
    expect(await told(1)).toEqual([{ type: "selection", place: { region: idOf("Sales"), row: 2, column: 1 } }]);
  });

  it("is brought into view", async () => {
    await host.reveal({ region: idOf("Other"), row: 11, column: 2 });
    expect(excel.book.active!.name).toBe("Other");
    expect(await host.selection()).toEqual({ region: idOf("Other"), row: 11, column: 2 });
  });

  it("isn't looked for on a sheet that is hidden or gone", async () => {
    excel.book.sheet("Other").visibility = "Hidden";
    await expect(host.reveal({ region: idOf("Other"), row: 0, column: 0 })).rejects.toMatchObject({
      code: "excel.fault.noSheet",
    });
    await expect(host.reveal({ region: "{gone}", row: 0, column: 0 })).rejects.toMatchObject({
      code: "excel.fault.noSheet",
    });
  });
});

describe("what happens in the workbook", () => {
  it("is told: cells typed over, once however many", async () => {
    excel.book.type("Sales", "C2", 17);
    excel.book.type("Sales", "C3", 18);
    expect(await told(1)).toEqual([{ type: "cells", region: idOf("Sales") }]);
  });

  it("is told: sheets that come, go or are renamed", async () => {
    excel.book.addSheet("New");
    excel.book.deliver();
    expect(await told(1)).toEqual([{ type: "regions" }]);
    await host.regions();
    excel.book.rename(excel.book.sheet("New"), "Newer");
    excel.book.deliver();
    expect(await told(2)).toEqual([{ type: "regions" }, { type: "regions" }]);
  });

  it("isn't asked for once nobody listens", async () => {
    expect(excel.book.registered.size).toBeGreaterThan(3);
    const other = host.watch(() => undefined);
    stop();
    await host.watching();
    expect(excel.book.registered.size).toBeGreaterThan(3);
    other();
    await host.watching();
    expect([...excel.book.registered.values()].filter((count) => count > 0)).toEqual([]);
    excel.book.type("Sales", "C2", 17);
    expect(heard).toEqual([]);
  });
});

describe("a built sheet", () => {
  it("is told once, as sheets, and none of what was written as cells", async () => {
    const plan = await planOf("client-table");
    const { regions } = await host.apply(plan, [], task());
    expect(regions.map(({ sheet }) => sheet)).toEqual(plan.sheets.map(({ name }) => name));
    await new Promise((go) => setTimeout(go, 400));
    const kinds = heard.map(({ type }) => type).filter((type) => type !== "selection");
    expect(kinds).toEqual(["regions"]);
  });

  it("has rows with notes of the user's, and others with ours", async () => {
    const { regions } = await host.apply(await planOf("client-table"), [], task());
    const [region] = regions;
    expect(await host.notedRows(region!)).toEqual([]);
    const row = region!.rowCount - 1;
    await excel.door.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(region!.id);
      sheet.notes.add(sheet.getCell(row, 1), "Call on Monday");
      sheet.notes.add(sheet.getCell(row - 1, 1), translator("sk")("refresh.remark.gone"));
      sheet.notes.add(
        sheet.getCell(row - 2, 1),
        `${translator("ru")("base.remark.reason", { reason: "дорого" })} ${translator("ru")("base.remark.next", { step: "звонок" })}`,
      );
      sheet.notes.add(sheet.getCell(row - 3, 1), translator("en")("refresh.remark.typedOver", { typed: "12" }));
      await context.sync();
    });
    expect(await host.notedRows(region!)).toEqual([row - 3, row]);
  });

  it("is kept as it was read, though its buffers have gone on to a worker", async () => {
    const { regions } = await host.apply(await planOf("client-table"), [], task());
    const reads = (host as unknown as { reads: { lastRead(id: string): unknown } }).reads;
    expect(reads.lastRead(regions[0]!.id)).toBeNull();
    const blocks = await all(host.read(regions[0]!, task()));
    const kept = reads.lastRead(regions[0]!.id);
    expect(kept).toEqual(blocks);
    blocks[0]!.columns[0]!.tags.fill(9);
    expect(kept).not.toEqual(blocks);
    await all(
      host.read(
        (await host.regions()).find(({ sheet }) => sheet === "Sales")!,
        task(),
      ),
    );
    expect(reads.lastRead(idOf("Sales"))).toBeNull();
  });

  it("goes again by undo, and is there to stay by keep", async () => {
    const before = (await host.regions()).map(({ sheet }) => sheet);
    await host.apply(await planOf("client-table"), [], task());
    await host.undo(task());
    expect((await host.regions()).map(({ sheet }) => sheet)).toEqual(before);
    await host.apply(await planOf("client-table"), [], task());
    await host.keep();
    expect(excel.book.sheets.filter(({ name }) => name.startsWith("~"))).toEqual([]);
  });
});
