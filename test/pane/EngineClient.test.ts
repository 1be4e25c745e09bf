import { expose } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { SAMPLE_ROWS, dictionaries, type CellValue, type TextKey } from "../../core/index";
import type { Engine } from "../../pane/engine/Engine";
import { EngineClient, MOST_ROWS_IN_PAGE } from "../../pane/engine/EngineClient";
import { LocalEngine } from "../../pane/engine/LocalEngine";
import { HostFailure, type Task } from "../../pane/port/Host";
import { MemoryHost } from "./MemoryHost";
import { engineWith, faultIn, requestOf, sampleHost, sampleSheets, today, valueOf } from "./workbooks";

/** A worker in this thread: everything is cloned or transferred as on the way to a real one. */
class TestWorker {
  static made: TestWorker[] = [];
  ended = false;
  private readonly channel = new MessageChannel();
  private readonly broken = new EventTarget();

  constructor(engine: Engine = new LocalEngine()) {
    TestWorker.made.push(this);
    expose(engine, this.channel.port2);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.ended) this.channel.port1.postMessage(message, transfer);
  }

  addEventListener(type: string, listener: EventListener): void {
    if (type === "message") this.channel.port1.addEventListener(type, listener);
    else this.broken.addEventListener(type, listener);
    this.channel.port1.start();
  }

  removeEventListener(type: string, listener: EventListener): void {
    this.channel.port1.removeEventListener(type, listener);
  }

  terminate(): void {
    this.ended = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }

  break(): void {
    this.broken.dispatchEvent(new Event("error"));
  }
}

const spawn = (engine?: Engine): Worker => new TestWorker(engine) as unknown as Worker;

afterEach(() => {
  for (const worker of TestWorker.made.splice(0)) worker.terminate();
});

/** A task that remembers its steps, and can be stopped. */
function watched(): Task & { readonly steps: [TextKey, number][]; stop(): void } {
  const controller = new AbortController();
  const steps: [TextKey, number][] = [];
  return {
    signal: controller.signal,
    steps,
    progress: (step, share) => void steps.push([step, share]),
    stop: () => controller.abort(),
  };
}

const ways = [
  ["in a worker", () => spawn()],
  ["in the page", () => null],
] as const;

describe.each(ways)("loading %s", (_way, make) => {
  it("finds and reads, tells how far it is, and then answers", async () => {
    const host = sampleHost();
    const client = new EngineClient(make);
    const task = watched();
    const { found, company } = valueOf(await client.load(host, {}, "en", task));
    const [ledger, register] = sampleSheets("en");
    expect(found).toMatchObject({ register: register!.name, ledger: { sheet: ledger!.name } });
    expect(company).toMatchObject({ rowsRead: ledger!.rows.length - 1, hasRegister: true });
    expect(host.reads).toEqual([
      `${ledger!.name} ${SAMPLE_ROWS}`,
      `${register!.name} ${SAMPLE_ROWS}`,
      ledger!.name,
      register!.name,
    ]);
    const shares = task.steps.filter(([step]) => step === "pane.step.reading").map(([, share]) => share);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(new Set(task.steps.map(([step]) => step))).toEqual(
      new Set(["pane.step.looking", "pane.step.reading", "pane.step.register", "pane.step.computing"]),
    );
    const wanted = valueOf(engineWith(sampleSheets("en")).preview(requestOf("overview")));
    expect(valueOf(await client.preview(requestOf("overview")))).toEqual(wanted);
    expect(valueOf(await client.build(requestOf("overview"))).plan.sheets).toHaveLength(7);
    expect(valueOf(await client.check("en"))).toMatchObject({
      rowsCounted: ledger!.rows.length - 1,
      rowsLeft: 0,
    });
  });

  it("of what the user chose follows it, and says what can't be", async () => {
    const client = new EngineClient(make);
    const host = sampleHost();
    const [ledger] = sampleSheets("en");
    const without = valueOf(await client.load(host, { register: "" }, "en"));
    expect(without.company).toMatchObject({ hasRegister: false });
    const wrong = valueOf(await client.load(host, { columns: { amount: "Nowhere" } }, "en"));
    expect(wrong.company).toBeNull();
    expect(wrong.found.fault!.text).toContain("Nowhere");
    expect(wrong.found.ledger!.sheet).toBe(ledger!.name);
    expect(faultIn(await client.preview(requestOf("overview"))).text).toMatch(/choose the sheet/);
  });

  it("of rows that can't be read keeps the choices beside the reason", async () => {
    const rows: CellValue[][] = [
      ["Date", "Client", "Amount"],
      ["soon", "A", 1],
    ];
    const { found, company } = valueOf(
      await new EngineClient(make).load(new MemoryHost([{ name: "Sales", rows }]), {}, "sk"),
    );
    expect(company).toBeNull();
    expect(found.ledger!.headers).toEqual(["Date", "Client", "Amount"]);
    expect(found.fault!.text).toMatch(/^Žiadny riadok hárka/);
  });

  it.each(["regions", "read"] as const)("says what the host says where %s fails, and recovers", async (at) => {
    const host = sampleHost();
    const client = new EngineClient(make);
    host.failure = { at, problem: new HostFailure("pane.fault.noData") };
    expect(faultIn(await client.load(host, {}, "ru")).text).toBe(dictionaries.ru["pane.fault.noData"]);
    host.failure = { at, problem: new TypeError("Secret Ltd is undefined") };
    const ours = faultIn(await client.load(host, {}, "en"));
    expect(ours.text).toBe(dictionaries.en["pane.fault.mistake"]);
    expect(ours.report).toContain("TypeError");
    expect(ours.report).not.toContain("Secret");
    host.failure = null;
    // what was to be loaded is loaded by the next request
    expect(valueOf(await client.preview(requestOf("overview"))).table.rowCount).toBeGreaterThan(10);
  });

  it("stops at once while the host is read, and the next request reads anew", async () => {
    const host = sampleHost();
    const client = new EngineClient(make);
    const task = watched();
    host.beforeBlock = (_sheet, firstRow) => (firstRow >= 1000 ? new Promise(() => task.stop()) : undefined);
    const fault = faultIn(await client.load(host, {}, "en", task));
    expect(fault).toMatchObject({ cancelled: true, text: dictionaries.en["pane.fault.cancelled"] });
    host.beforeBlock = () => undefined;
    const before = host.reads.length;
    expect(valueOf(await client.preview(requestOf("overview"))).table.rowCount).toBeGreaterThan(10);
    expect(host.reads.length).toBe(before + 4);
  });

  it("computes only the newest of the previews that wait", async () => {
    const client = new EngineClient(make);
    valueOf(await client.load(sampleHost(), {}, "en"));
    const answers = await Promise.all(
      [3, 4, 5].map((statusMonths) => client.preview(requestOf("new-and-lost", { statusMonths }))),
    );
    expect(answers.map((answer) => answer.ok)).toEqual([false, false, true]);
    expect(answers.slice(0, 2).map((answer) => faultIn(answer).cancelled)).toEqual([true, true]);
    expect(valueOf(answers[2]!).options["statusMonths"]).toBe(5);
  });

  it("explains a cell of a built sheet, and reads of other sheets no more than their beginning", async () => {
    const host = sampleHost();
    const client = new EngineClient(make);
    valueOf(await client.load(host, {}, "en"));
    const { plan } = valueOf(await client.build(requestOf("overview")));
    const [clients] = (await host.apply(plan, [])).regions;
    const rows = host.rowsOf(clients!.sheet);
    const row = rows.findIndex((cells) => cells[1] === "Lyutik");
    const column = rows.find((cells) => cells.includes("Status"))!.indexOf("Status");
    const found = valueOf(await client.explain({ region: clients!.id, row, column }, "hu", today));
    expect(found).toMatchObject({ column: "Státusz", rowName: "Lyutik", differs: null });
    host.reads.length = 0;
    expect(valueOf(await client.explain({ region: "sheet-1", row: 2000, column: 1 }, "en", today))).toBeNull();
    expect(host.reads).toEqual([`${sampleSheets("en")[0]!.name} ${SAMPLE_ROWS}`]);
    expect(valueOf(await client.explain({ region: "gone", row: 2, column: 1 }, "en", today))).toBeNull();
    const again = valueOf(await client.load(host, {}, "en"));
    expect(again.found.built.map(({ report }) => report)).toEqual([
      "client-table",
      "manager-table",
      "classes",
      "classes",
      "classes",
      "status",
    ]);
    expect(again.found).toMatchObject({ tagNumber: 2, ledger: { sheet: sampleSheets("en")[0]!.name } });
  });
});

describe("a worker", () => {
  it("gets the ledger without a copy", async () => {
    const host = sampleHost();
    const client = new EngineClient(() => spawn());
    valueOf(await client.load(host, {}, "en"));
    const ledger = sampleSheets("en")[0]!;
    const blocks = host.handed.filter(({ sheet, rowCount }) => sheet === ledger.name && rowCount !== SAMPLE_ROWS);
    expect(blocks.length).toBeGreaterThan(3);
    for (const { columns } of blocks)
      expect(columns.map(({ values }) => values.byteLength)).toEqual(columns.map(() => 0));
  });

  it("is ended where the user stops it in the middle of computing; the next one reads the workbook by itself", async () => {
    const hanging = new LocalEngine();
    const calls: string[] = [];
    hanging.preview = () => {
      calls.push("preview");
      return new Promise(() => undefined) as never;
    };
    let first = true;
    const client = new EngineClient(() => spawn(first ? ((first = false), hanging) : undefined));
    const host = sampleHost();
    valueOf(await client.load(host, {}, "en"));
    const task = watched();
    const asked = client.preview(requestOf("overview"), task);
    while (calls.length === 0) await new Promise((go) => setTimeout(go));
    task.stop();
    expect(faultIn(await asked).cancelled).toBe(true);
    expect(TestWorker.made.map(({ ended }) => ended)).toEqual([true]);
    host.reads.length = 0;
    expect(valueOf(await client.preview(requestOf("overview"))).table.rowCount).toBeGreaterThan(10);
    expect(TestWorker.made.map(({ ended }) => ended)).toEqual([true, false]);
    expect(host.reads).toHaveLength(4);
  });

  it("that breaks down is owned as our mistake, and replaced", async () => {
    const host = sampleHost();
    const client = new EngineClient(() => spawn());
    valueOf(await client.load(host, {}, "en"));
    const asked = client.preview(requestOf("overview"));
    TestWorker.made[0]!.break();
    const fault = faultIn(await asked);
    expect(fault.report).toContain("ThreadFailure");
    expect(valueOf(await client.preview(requestOf("overview"))).says.length).toBeGreaterThan(3);
    expect(TestWorker.made).toHaveLength(2);
  });

  it.each([
    [
      "can't be made",
      () => {
        throw new Error("forbidden");
      },
    ],
    [
      "doesn't start",
      () => {
        const worker = spawn({} as Engine);
        setTimeout(() => TestWorker.made.at(-1)!.break());
        (worker as unknown as TestWorker).terminate();
        return worker;
      },
    ],
  ] as const)("that %s leaves the work to the page", async (_what, make) => {
    const client = new EngineClient(make);
    const { company } = valueOf(await client.load(sampleHost(), {}, "en"));
    expect(company!.clients).toBeGreaterThan(10);
  });

  it("is ended with the client", async () => {
    const client = new EngineClient(() => spawn());
    valueOf(await client.load(sampleHost(), {}, "en"));
    client.dispose();
    expect(TestWorker.made[0]!.ended).toBe(true);
  });
});

describe("a page without a worker", () => {
  it("says plainly how many rows it can compute", async () => {
    const host = sampleHost();
    const regions = host.regions.bind(host);
    host.regions = async () => (await regions()).map((region) => ({ ...region, rowCount: MOST_ROWS_IN_PAGE + 1 }));
    const { found, company } = valueOf(await new EngineClient(() => null).load(host, {}, "en"));
    expect(company).toBeNull();
    expect(found.fault!.text).toContain("at most 200,000 rows");
    expect(host.reads.every((read) => read.endsWith(String(SAMPLE_ROWS)))).toBe(true);
  });
});

it("without a workbook says that there is none", async () => {
  const client = new EngineClient(() => null);
  expect(faultIn(await client.preview(requestOf("overview"))).text).toMatch(/choose the sheet/);
  expect(valueOf(await client.explain({ region: "x", row: 1, column: 1 }, "en", today))).toBeNull();
});
