import { describe, expect, it, vi } from "vitest";
import { CellBlockBuilder, cellAt, itCompany, sampleBlocks, type CellValue } from "../../../core/index";
import { opened, all, sidebar, task } from "./opened";

const sales: CellValue[][] = [
  ["Date", "Client", "Amount", null],
  [39_800, "Lyutik", 10.5, true],
  [39_801, "", { error: "#N/A" }, null],
];

describe("a spreadsheet of Google's as the pane sees it", () => {
  it("has its sheets under the ids that Google gives them, ours left out", async () => {
    const { host } = opened({ Sales: sales, Blank: [], "~klientela backup 1": [["x"]] });
    expect(await host.regions()).toEqual([
      { id: "101", sheet: "Sales", hidden: false, rowCount: 3, columnCount: 4, attached: false },
      { id: "102", sheet: "Blank", hidden: false, rowCount: 0, columnCount: 0, attached: false },
    ]);
  });

  it("is read cell by cell: days, blanks, errors, logical values", async () => {
    const { host, server } = opened({ Sales: sales });
    server.sheets[0] = { ...server.sheet("Sales"), days: [0] };
    const [region] = await host.regions();
    const [block] = await all(host.read(region!, task()));
    const cell = (row: number, column: number): CellValue => cellAt(block!, row, column);
    expect([0, 1, 2, 3].map((column) => cell(1, column))).toEqual([39_800, "Lyutik", 10.5, true]);
    expect([0, 1, 2, 3].map((column) => cell(2, column))).toEqual([39_801, null, { error: "#N/A" }, null]);
    expect(block!.columns.map(({ dayFormat }) => dayFormat)).toEqual([true, false, false, false]);
  });

  it("is read in blocks of a hundred thousand cells, from top to bottom, and no further than is wanted", async () => {
    const rows = Array.from({ length: 120_000 }, (_, row): CellValue[] => [row, "x"]);
    const { host, server } = opened({ Sales: rows });
    const [region] = await host.regions();
    const blocks = await all(host.read(region!, task()));
    expect(blocks.map(({ firstRow, rowCount }) => [firstRow, rowCount])).toEqual([
      [0, 50_000],
      [50_000, 50_000],
      [100_000, 20_000],
    ]);
    expect(cellAt(blocks[2]!, 19_999, 0)).toBe(119_999);
    server.calls.length = 0;
    const beginning = await all(host.read(region!, task(), { rows: 60 }));
    expect(beginning.map(({ rowCount }) => rowCount)).toEqual([60]);
    expect(server.calls).toEqual([{ name: "cells", args: [101, 0, 60, false] }]);
  });

  it("stops reading where it is stopped", async () => {
    const { host } = opened({ Sales: sales });
    const [region] = await host.regions();
    const controller = new AbortController();
    controller.abort();
    await expect(all(host.read(region!, task(controller.signal)))).rejects.toThrow();
  });

  it("tells the selected cell when it is asked, and shows one", async () => {
    const { host, server } = opened({ Sales: sales });
    expect(await host.selection()).toBeNull();
    await host.reveal({ region: "101", row: 2, column: 1 });
    expect(server.active).toEqual({ sheet: 101, row: 2, column: 1 });
    expect(await host.selection()).toEqual({ region: "101", row: 2, column: 1 });
  });

  it("is looked at again by itself where somebody is writing in it", async () => {
    const { host, server, heard } = opened({ Sales: sales });
    server.info = { work: { ticket: "other", state: "writing", busy: 3 } };
    server.before = (name) => (name === "recover" ? { refuse: "sheets.fault.busy" } : undefined);
    await expect(host.regions()).rejects.toMatchObject({ code: "sheets.busy" });
    expect(heard).toEqual([]);
    await vi.waitFor(() => expect(heard).toEqual([{ type: "regions" }]));
    server.info = {};
    expect(await host.regions()).toHaveLength(1);
  });

  it("hands a wish of the menu on once", async () => {
    const { host, server, wishes } = opened({ Sales: sales });
    server.info = { wish: "classes" };
    await host.regions();
    server.info = {};
    await host.regions();
    expect(wishes).toEqual(["classes"]);
  });
});

describe("what was cut off", () => {
  it("is put in order before the sheets are told, and what an earlier visit left goes", async () => {
    const { host, server } = opened({ Sales: sales });
    server.work = { ticket: "old", before: [...server.sheets], added: [], leaving: [], state: "writing" };
    server.sheets[0]!.name = "Half written";
    server.work.before = [{ ...server.sheets[0]!, name: "Sales" }];
    expect((await host.regions()).map(({ sheet }) => sheet)).toEqual(["Sales"]);
    expect(server.named("recover")).toBe(1);
    // of this visit it stays as long as it can be undone
    server.work = { ticket: "own", before: [], added: [], leaving: [], state: "done" };
    await host.regions();
    expect(server.named("recover")).toBe(1);
    await sidebar(server).host.regions();
    expect(server.named("recover")).toBe(2);
  });

  it("is left to whoever is at it", async () => {
    const { host, server } = opened({ Sales: sales });
    server.work = { ticket: "other", before: [], added: [], leaving: [], state: "writing" };
    server.before = (name) => (name === "recover" ? { refuse: "sheets.fault.busy" } : undefined);
    await expect(host.regions()).rejects.toMatchObject({ code: "sheets.busy" });
  });
});

describe("what the user did while he was in the spreadsheet", () => {
  it("is found out when he comes back: other sheets", async () => {
    const { host, server, heard, attend } = opened({ Sales: sales });
    await host.regions();
    server.sheet("Sales").name = "Sales 2009";
    attend();
    await vi.waitFor(() => expect(heard).toEqual([{ type: "regions" }]));
  });

  it("is found out when he comes back: cells that he typed, and rows that came", async () => {
    const { host, server, heard, attend } = opened({ Sales: sales.map((row) => [...row]), Other: [["x"]] });
    server.active = { sheet: 101, row: 1, column: 2 };
    await host.regions();
    await vi.waitFor(() => expect(server.named("print")).toBe(1));
    server.sheet("Sales").rows[1]![2] = 11;
    server.sheet("Other").rows.push(["y"]);
    attend();
    await vi.waitFor(() =>
      expect(heard).toEqual([
        { type: "cells", region: "101" },
        { type: "cells", region: "102" },
      ]),
    );
  });

  it("is nothing where nothing differs", async () => {
    const { host, server, heard, attend } = opened({ Sales: sales });
    await host.regions();
    attend();
    await vi.waitFor(() => expect(server.named("book")).toBe(2));
    await host.selection();
    expect(heard).toEqual([]);
  });
});

describe("the sample company", () => {
  const laid = itCompany("sk").sheets.map((sheet) => {
    return { name: sheet.name, language: "sk" as const, blocks: sampleBlocks(sheet) };
  });

  it("is written as new sheets into a blank spreadsheet, where it stays", async () => {
    const { host, server, heard } = opened({ Hárok1: [] });
    await host.layDown(laid, task());
    expect(server.sheets.map(({ name }) => name)).toEqual(["Hárok1", ...laid.map(({ name }) => name)]);
    expect(server.work).toBeNull();
    expect(heard).toEqual([{ type: "regions" }]);
    for (const { name, blocks } of laid) {
      const rows = blocks.flatMap((block) =>
        Array.from({ length: block.rowCount }, (_, row) =>
          block.columns.map((_, column) => cellAt(block, row, column)),
        ),
      );
      expect(server.sheet(name).rows).toEqual(rows);
    }
    const formats = server.calls
      .flatMap(({ name, args }) => (name === "write" ? (args[2] as { do: string; look?: { value: unknown } }[]) : []))
      .filter((order) => order.do === "look")
      .map(({ look }) => look!.value);
    expect(formats).toContain("d. m. yyyy");
  });

  it("is refused in one in which something stands", async () => {
    const { host, server } = opened({ Sales: sales });
    await expect(host.layDown(laid, task())).rejects.toMatchObject({ code: "sheets.fault.notWritten" });
    expect(server.sheets).toHaveLength(1);
  });

  it("keeps texts texts", async () => {
    const { host, server } = opened({ Blank: [] });
    const builder = new CellBlockBuilder("A");
    builder.setText(0, "=1+1");
    builder.setText(1, "'quoted");
    builder.nextRow();
    await host.layDown([{ name: "A", language: "en", blocks: [builder.take()] }], task());
    const orders = server.calls.find(({ name }) => name === "write")!.args[2] as { cells?: unknown }[];
    expect(orders.find(({ cells }) => cells !== undefined)!.cells).toEqual([["'=1+1", "''quoted"]]);
  });
});
