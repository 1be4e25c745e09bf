import { describe, expect, it } from "vitest";
import { cellAddress, readBuilt, type CellValue, type JobKey } from "../../../core/index";
import { EngineClient } from "../../../pane/engine/EngineClient";
import type { Region } from "../../../pane/port/Host";
import { requestOf, today, valueOf } from "../../pane/workbooks";
import { blockOf } from "../../pane/MemoryHost";
import type { FakeServer } from "./FakeServer";
import { opened, sidebar, task, type Opened } from "./opened";

interface Built extends Opened {
  readonly engine: EngineClient;
  readonly region: Region;
}

const items = ["Paper A4", "Toner black", "Pens"];
/** 40 clients who bought once to nine times a year, with two managers. */
const ledger: CellValue[][] = [
  ["Date", "Client", "Amount", "Item", "Manager"],
  ...Array.from({ length: 400 }, (_, row): CellValue[] => [
    39_500 + row,
    `Client ${row < 250 ? (row * 7) % 40 : (row * 3) % 16}`,
    (row % 9) * 10.5 + 20,
    items[row % 3]!,
    row % 2 === 0 ? "Ivanov" : "Petrov",
  ]),
];

/** A spreadsheet with a ledger, read by the pane. */
async function loaded(): Promise<Opened & { engine: EngineClient }> {
  const one = opened({ Sales: copyOf(ledger) });
  const engine = new EngineClient(() => null);
  valueOf(await engine.load(one.host, {}, "en"));
  return { ...one, engine };
}

/** Of the call list unless another job is named: it has columns that people type in. */
async function built(job: JobKey = "call-next"): Promise<Built> {
  const one = await loaded();
  const { plan } = valueOf(await one.engine.build(requestOf(job)));
  const { regions } = await one.host.apply(plan, [], task());
  await one.host.keep();
  valueOf(await one.engine.load(one.host, {}, "en"));
  return { ...one, region: regions[0]! };
}

async function refreshed(one: Built) {
  return valueOf(await one.engine.refresh({ regions: null, language: "en", today }));
}

const names = (server: FakeServer): string[] => server.sheets.map(({ name }) => name);
const copyOf = (rows: readonly (readonly CellValue[])[]): CellValue[][] => rows.map((row) => [...row]);

/** Row and column of a cell of the built sheet, by the key of the column and the place of the row. */
function cellOf(server: FakeServer, sheet: string, key: string, row = 0): { row: number; column: number } {
  const found = readBuilt([blockOf(sheet, server.sheet(sheet).rows)])!;
  const table = found.tables[0]!;
  const column = [...table.columns].find(([, one]) => one === key)![0];
  return { row: [...table.rows.keys()][row]!, column };
}

describe("a first build", () => {
  it("stands in new sheets, whose names the pane is told", async () => {
    const { host, server, engine, heard } = await loaded();
    const before = names(server);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    heard.length = 0;
    const steps = task();
    const { regions, findings } = await host.apply(plan, [], steps);
    expect(findings).toEqual([]);
    expect(regions.map(({ sheet }) => sheet)).toEqual(names(server).slice(before.length));
    expect(regions[0]).toMatchObject({ hidden: false, attached: false });
    expect(regions[0]!.rowCount).toBeGreaterThan(5);
    expect(heard).toEqual([{ type: "regions" }]);
    expect(steps.steps).toEqual([
      "sheets.step.reading",
      "sheets.step.computing",
      "sheets.step.writing",
      "sheets.step.finishing",
    ]);
    // no sheet is refreshed: nothing of the others has to be read
    expect(server.calls.filter(({ name }) => ["looks", "parts", "formulas", "names"].includes(name))).toEqual([]);
  });

  it("is sent again from where a call's time was up", async () => {
    const { host, server, engine } = await loaded();
    server.ordersACall = 1;
    const { plan } = valueOf(await engine.build(requestOf("overview")));
    await host.apply(plan, [], task());
    const writes = server.calls.filter(({ name }) => name === "write");
    expect(writes.map(({ args }) => args[1])).toEqual(writes.map((_, at) => at));
    expect(writes.length).toBe(plan.sheets.length);
    for (const { rows } of server.sheets) expect(rows.length).toBeGreaterThan(0);
  });

  it("gives up where calls carry out nothing, and everything is as it was", async () => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    server.ordersACall = 0;
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({ code: "sheets.fault.timeUp" });
    expect(names(server)).toEqual(before);
  });

  it("can be taken back as long as it isn't there to stay", async () => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    await host.apply(plan, [], task());
    await host.undo(task());
    expect(names(server)).toEqual(before);
    await expect(host.undo(task())).rejects.toMatchObject({ code: "refresh.undo.none" });
    await host.apply(plan, [], task());
    await host.keep();
    await expect(host.undo(task())).rejects.toMatchObject({ code: "refresh.undo.none" });
  });

  it.each([
    ["the time of a run", { fail: "Exceeded maximum execution time" }, "sheets.fault.restore"],
    ["the connection", { fail: "NetworkError: HTTP 0" }, "sheets.fault.connection"],
    ["somebody who types", { refuse: "refresh.undo.typed", params: { sheet: "A" } }, "refresh.undo.typed"],
  ] as const)(
    "of taking it back, %s in the way says what became of it, and it can be done again",
    async (_, mishap, code) => {
      const { host, server, engine } = await loaded();
      const before = names(server);
      const { plan } = valueOf(await engine.build(requestOf("most-important")));
      await host.apply(plan, [], task());
      server.before = (name) => (name === "undo" ? mishap : undefined);
      await expect(host.undo(task())).rejects.toMatchObject({ code });
      server.before = () => undefined;
      await host.undo(task());
      expect(names(server)).toEqual(before);
    },
  );

  it("is removed by a plan that leaves it out", async () => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    const { regions } = await host.apply(plan, [], task());
    await host.apply({ format: 1, sheets: [] }, regions, task());
    expect(names(server)).toEqual(before);
    await expect(host.apply({ format: 1, sheets: [] }, regions, task())).rejects.toMatchObject({
      code: "sheets.fault.noSheet",
    });
  });
});

describe("what stands in the way of writing", () => {
  it.each([
    ["a refusal", { refuse: "sheets.fault.merged", params: { sheet: "Clients" } }, "sheets.fault.merged"],
    ["a run that breaks off", { fail: "Exceeded maximum execution time" }, "sheets.fault.timeUp"],
    ["no answer at all", { silent: true }, "sheets.fault.connection"],
  ] as const)("%s leaves everything as it was", async (_, mishap, code) => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    server.before = (name) => (name === "write" ? mishap : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({ code });
    expect(names(server)).toEqual(before);
    expect(server.work).toBeNull();
  });

  it.each([
    ["breaks off", { fail: "Exceeded maximum execution time" }, "sheets.fault.timeUp"],
    ["isn't answered", { silent: true }, "sheets.fault.connection"],
  ] as const)("is put right at once where the run that begins %s", async (_, mishap, code) => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    server.after = (name) => (name === "begin" ? mishap : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({ code });
    expect(names(server)).toEqual(before);
    expect(server.work).toBeNull();
  });

  it("touches nothing of what somebody else is at, where the server refuses to begin", async () => {
    const { host, server, engine } = await loaded();
    server.before = (name) => (name === "begin" ? { refuse: "sheets.fault.busy" } : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    const recovered = server.named("recover");
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({ code: "sheets.fault.busy" });
    expect(server.named("recover")).toBe(recovered);
  });

  it("goes by where the connection comes back", async () => {
    const { host, server, engine } = await loaded();
    let left = 2;
    server.before = (name) => (name === "write" && left-- > 0 ? { fail: "NetworkError: HTTP 0" } : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    expect((await host.apply(plan, [], task())).regions[0]!.rowCount).toBeGreaterThan(5);
  });

  it("is nothing where only the answer of the last call was lost", async () => {
    const { host, server, engine } = await loaded();
    server.after = (name) => (name === "commit" ? { fail: "NetworkError: HTTP 0" } : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    const { regions } = await host.apply(plan, [], task());
    expect(names(server)).toContain(regions[0]!.sheet);
    server.after = () => undefined;
    await host.undo(task());
    expect(names(server)).not.toContain(regions[0]!.sheet);
  });

  it("is said where it couldn't be put back, and it is as soon as the server answers", async () => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    server.before = (name) => (name === "write" || name === "takeBack" ? { fail: "NetworkError: HTTP 0" } : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({
      code: "sheets.fault.restore",
      params: { sheet: plan.sheets[0]!.name },
    });
    server.before = (name) => (name === "recover" ? { refuse: "sheets.fault.busy" } : undefined);
    expect((await host.regions()).map(({ sheet }) => sheet)).toEqual(before);
    expect(server.work).toBeNull();
  });

  it("may be the user himself: what is stopped is taken back", async () => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    const controller = new AbortController();
    server.after = (name) => {
      if (name === "write") controller.abort();
      return undefined;
    };
    server.ordersACall = 1;
    const { plan } = valueOf(await engine.build(requestOf("overview")));
    const steps = task(controller.signal);
    await expect(host.apply(plan, [], steps)).rejects.toThrow();
    expect(names(server)).toEqual(before);
    expect(server.named("write")).toBe(1);
    expect(steps.steps.at(-1)).toBe("sheets.step.restoring");
  });

  it("is found by the sidebar that is opened next where this one was closed", async () => {
    const { host, server, engine } = await loaded();
    const before = names(server);
    server.before = (name) => (name === "write" ? { silent: true } : undefined);
    const { plan } = valueOf(await engine.build(requestOf("most-important")));
    void host.apply(plan, [], task()).catch(() => undefined);
    while (server.work === null) await new Promise((resolve) => setTimeout(resolve, 1));
    expect((await sidebar(server).host.regions()).map(({ sheet }) => sheet)).toEqual(before);
    expect(server.work).toBeNull();
  });
});

describe("a refresh", () => {
  it("takes the place of its sheet, and what was typed stays", async () => {
    const one = await built();
    const { server, host, region } = one;
    const typed = cellOf(server, region.sheet, "result");
    server.sheet(region.sheet).rows[typed.row]![typed.column] = "call on Monday";
    const { plan } = await refreshed(one);
    const { regions, findings } = await host.apply(plan, [], task());
    expect(findings).toEqual([]);
    expect(regions[0]).toMatchObject({ id: region.id, sheet: region.sheet });
    const now = cellOf(server, region.sheet, "result");
    expect(server.sheet(region.sheet).rows[now.row]![now.column]).toBe("call on Monday");
  });

  it("keeps what was typed after it was computed, in a column of the user's", async () => {
    const one = await built();
    const { server, host, region } = one;
    const { plan } = await refreshed(one);
    const typed = cellOf(server, region.sheet, "result", 1);
    server.sheet(region.sheet).rows[typed.row]![typed.column] = "typed late";
    await host.apply(plan, [], task());
    const now = cellOf(server, region.sheet, "result", 1);
    expect(server.sheet(region.sheet).rows[now.row]![now.column]).toBe("typed late");
  });

  it("keeps what was typed after it was computed in a column that both fill, and says so", async () => {
    const one = await built("product-lines");
    const { server, host, region } = one;
    const { plan } = await refreshed(one);
    const typed = cellOf(server, region.sheet, "line");
    server.sheet(region.sheet).rows[typed.row]![typed.column] = "Office";
    const { findings } = await host.apply(plan, [], task());
    const now = cellOf(server, region.sheet, "line");
    expect(server.sheet(region.sheet).rows[now.row]![now.column]).toBe("Office");
    expect(findings).toEqual([
      {
        code: "sheets.finding.changedSince",
        params: { cell: `${region.sheet}!${cellAddress(now.row, now.column)}` },
        place: { sheet: region.sheet, ...now },
      },
    ]);
  });

  it("is refused where something typed since would be lost, and nothing is changed", async () => {
    const one = await built();
    const { server, host, region } = one;
    const { plan } = await refreshed(one);
    const derived = cellOf(server, region.sheet, "client");
    server.sheet(region.sheet).rows[derived.row]![derived.column] = "Somebody else";
    const rows = copyOf(server.sheet(region.sheet).rows);
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({
      code: "sheets.fault.changed",
      params: { sheet: region.sheet },
    });
    expect(server.sheet(region.sheet).rows).toEqual(rows);
    expect(server.named("begin")).toBe(1);
  });

  it("is read and computed again where somebody types meanwhile, three times at most", async () => {
    const one = await built();
    const { server, host, region } = one;
    const { plan } = await refreshed(one);
    const begun = server.named("begin");
    const typed = cellOf(server, region.sheet, "result");
    let left = 2;
    const type = (): undefined => {
      server.sheet(region.sheet).rows[typed.row]![typed.column] = `typed ${left}`;
    };
    server.before = (name) => (name === "begin" && left-- > 0 ? type() : undefined);
    await host.apply(plan, [], task());
    expect(server.named("begin") - begun).toBe(3);
    const now = cellOf(server, region.sheet, "result");
    expect(server.sheet(region.sheet).rows[now.row]![now.column]).toBe("typed 0");

    const again = (await refreshed(one)).plan;
    left = 100;
    await expect(host.apply(again, [], task())).rejects.toMatchObject({
      code: "sheets.fault.changed",
      params: { sheet: region.sheet },
    });
    expect(server.named("begin") - begun).toBe(6);
  });

  it("is not done where the sheet is gone", async () => {
    const one = await built();
    const { server, host, region } = one;
    const { plan } = await refreshed(one);
    server.sheets = server.sheets.filter(({ name }) => name !== region.sheet);
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({
      code: "sheets.fault.noSheet",
      params: { sheet: region.sheet },
    });
  });

  it("is not done in a sheet that isn't ours", async () => {
    const one = await built();
    const { server, host, region } = one;
    const { plan } = await refreshed(one);
    server.sheet(region.sheet).rows = [["my own"]];
    await expect(host.apply(plan, [], task())).rejects.toMatchObject({
      code: "sheets.fault.notOurs",
      params: { sheet: region.sheet },
    });
  });
});
