import { describe, expect, it } from "vitest";
import {
  inputAnswer,
  inputKey,
  readBuilt,
  segmentsText,
  type CellValue,
  type OptionValues,
  type ReportKey,
} from "../../core/index";
import { EngineClient, type RefreshWish } from "../../pane/engine/EngineClient";
import type { SegmentsDraft } from "../../pane/engine/Setup";
import { beforeJob } from "../../pane/ui/setup/beforeJob";
import { MemoryHost, blockOf, type MemorySheet } from "./MemoryHost";
import { northwindSheets, sampleSheets, today, valueOf } from "./workbooks";

async function load(client: EngineClient, host: MemoryHost) {
  const { company, found } = valueOf(await client.load(host, {}, "en"));
  if (company === null) throw new Error(found.fault?.text ?? "no company");
  return { company, found };
}

async function opened(sheets: readonly MemorySheet[]) {
  const host = new MemoryHost(sheets);
  const client = new EngineClient(() => null);
  return { client, host, ...(await load(client, host)) };
}

async function build(client: EngineClient, host: MemoryHost, report: ReportKey, options: OptionValues = {}) {
  const { found } = await load(client, host);
  const wish = { reports: [report], options, language: "en" as const, today, tagNumber: found.tagNumber };
  const { plan } = valueOf(await client.build(wish));
  await host.apply(plan, []);
  return { name: plan.sheets[0]!.name, ...(await load(client, host)) };
}

/** Types into a built sheet: the row with this key, the column with this key. */
function type(host: MemoryHost, sheet: string, rowKey: string, columnKey: string, value: CellValue): void {
  const rows = host.rowsOf(sheet);
  const tables = readBuilt([blockOf(sheet, rows)])!.tables;
  const table = tables.find((one) => [...one.rows.values()].includes(rowKey))!;
  const [row] = [...table.rows].find(([, key]) => key === rowKey)!;
  const [column] = [...table.columns].find(([, key]) => key === columnKey)!;
  while (rows[row]!.length <= column) rows[row]!.push(null);
  rows[row]![column] = value;
}

const view = { language: "en", today, options: { to: "2011-03-31" } } as const;
const definition = ({ segments, purposes }: SegmentsDraft): string =>
  segmentsText({ segments, purposes: new Map(purposes) });

/** Trade and whoever is left: two segments that can be counted by hand. */
const two: SegmentsDraft = {
  segments: [
    { name: "Trade", conditions: [{ attribute: "Activity", test: "equal", values: ["trade"] }] },
    { name: "Others", conditions: [] },
  ],
  purposes: [["Activity", "which programs they need"]],
};

/** Three clients, each with one sale of one line. */
const ledger: CellValue[][] = [
  ["Date", "Client", "Amount", "Product line"],
  ["2011-01-05", "Harbour", 100, "1C"],
  ["2011-02-05", "Meadow", 50, "1C"],
  ["2011-03-05", "Brook", 25, "IT"],
];
const register: CellValue[][] = [
  ["Client", "Manager", "Activity", "Employees"],
  ["Harbour", "Ivanov", "trade", 15],
  ["Meadow", "Ivanov", "catering", 400],
  ["Brook", "Petrov", "trade", 2000],
];
const small = (): MemorySheet[] => [
  { name: "Sales", rows: ledger.map((row) => [...row]) },
  { name: "Clients list", rows: register.map((row) => [...row]) },
];

describe("segments in the pane", () => {
  it("are counted as they are put together, before there is a sheet of them", async () => {
    const { client, company } = await opened(small());
    expect(company.attributes).toEqual(expect.arrayContaining(["Activity", "Employees"]));
    expect(beforeJob("sell-more", company)).toEqual(["segments", "meant-for"]);
    const blank = valueOf(await client.segmentsView({ ...view, draft: null }));
    expect(blank.draft).toEqual({ segments: [], purposes: [] });
    const counted = valueOf(await client.segmentsView({ ...view, draft: two }));
    expect(counted.segments).toEqual([
      { name: "Trade", clients: 2, sum: 125 },
      { name: "Others", clients: 1, sum: 50 },
    ]);
    expect([counted.none, counted.several]).toEqual([0, 0]);
    const employees = counted.attributes.find(({ header }) => header === "Employees")!;
    expect(employees).toMatchObject({ type: "number", filled: 3, least: 15, median: 400, most: 2000 });
  });

  it("stand in their sheet once it is built, and are changed there by a refresh with others", async () => {
    const { client, host } = await opened(small());
    const { name, company, found } = await build(client, host, "segments", { definition: definition(two) });
    expect(company.hasSegments).toBe(true);
    expect(found.typed).toContainEqual(expect.objectContaining({ sheet: name, kind: "segments" }));
    const standing = valueOf(await client.segmentsView({ ...view, draft: null }));
    expect(standing.draft).toEqual(two);

    const other: SegmentsDraft = {
      ...two,
      segments: [
        { name: "Small", conditions: [{ attribute: "Employees", test: "below", values: [150] }] },
        ...two.segments,
      ],
    };
    const regions = found.built.map(({ region }) => region);
    const wish: RefreshWish = { regions, language: "en", today, options: { definition: definition(other) } };
    const { plan } = valueOf(await client.refresh(wish));
    await host.apply(plan, []);
    await load(client, host);
    expect(valueOf(await client.segmentsView({ ...view, draft: null })).draft).toEqual(other);
  });

  it("of a template go by the columns that are there", async () => {
    const { client } = await opened(sampleSheets("sk"));
    const taken = valueOf(await client.segmentsTemplate({ ...view, language: "sk", template: "it-company" }));
    expect(taken.draft.segments).toHaveLength(8);
    expect(taken.missing).toEqual([]);
    const none = await opened(await northwindSheets());
    const bare = valueOf(await none.client.segmentsTemplate({ ...view, template: "it-company" }));
    expect(bare.missing).toHaveLength(5);
    expect(beforeJob("segments", none.company)).toEqual(["client-register"]);
  });
});

describe("marks in the pane", () => {
  it("stand beside what is bought, and in their sheet once it is built", async () => {
    const { client, host } = await opened(small());
    await build(client, host, "segments", { definition: definition(two) });
    const before = valueOf(await client.matrixView({ ...view, template: null }));
    expect(before.segments).toEqual([
      { name: "Trade", clients: 2 },
      { name: "Others", clients: 1 },
    ]);
    expect(before.lines).toEqual(["1C", "IT"]);
    // of the two of trade one buys 1C and one IT; the third client buys 1C
    expect([...before.buying]).toEqual([0.5, 0.5, 1, 0]);
    const marks = JSON.stringify({ segments: ["Trade", "Others"], lines: ["1C", "IT"], meant: [["Others", "IT"]] });
    const { company } = await build(client, host, "matrix", { marks });
    expect(company.hasMatrix).toBe(true);
    const after = valueOf(await client.matrixView({ ...view, template: null }));
    expect([...after.meant]).toEqual([0, 0, 0, 1]);
  });
});

describe("what is typed beside the ledger", () => {
  it("counts without the ledger being read again", async () => {
    const { client, host } = await opened(small());
    const marks = JSON.stringify({ segments: ["Trade", "Others"], lines: ["1C", "IT"], meant: [["Others", "IT"]] });
    await build(client, host, "segments", { definition: definition(two) });
    const { name } = await build(client, host, "matrix", { marks });
    type(host, name, "segment:Trade", "line:1C", "+");
    const { company } = valueOf(await client.retype("en"));
    expect(company?.rowsRead).toBe(3);
    const { meant } = valueOf(await client.matrixView({ ...view, template: null }));
    expect([...meant]).toEqual([1, 0, 0, 1]);
  });

  it("is read from a register that was built here", async () => {
    const { client, host, company: before } = await opened([{ name: "Sales", rows: ledger.map((row) => [...row]) }]);
    expect(before.hasRegister).toBe(false);
    const { name, company, found } = await build(client, host, "client-register", { template: "it-company" });
    expect(found.register).toBe(name);
    expect(found.inputs[0]).toMatchObject({ kind: "client-register", sheet: name, built: true });
    expect(company.hasRegister).toBe(true);
  });
});

describe("a sheet of the user's own", () => {
  const pipeline: CellValue[][] = [
    ["Who", "What", "When next", "Worth"],
    ["Harbour", "IT", "2011-04-01", 500],
  ];

  it("is read by the columns that were chosen, until it is given back", async () => {
    const { client, host } = await opened([...small(), { name: "My list", rows: pipeline }]);
    const columns = new Map([
      ["client", "Who"],
      ["line", "What"],
      ["nextDate", "When next"],
      ["amount", "Worth"],
    ]);
    const key = inputKey("deals");
    const taken = valueOf(await client.answer({ [key]: inputAnswer({ sheet: "My list", columns }) }, "en"));
    expect(taken.found.inputs.find(({ kind }) => kind === "deals")).toMatchObject({
      sheet: "My list",
      built: false,
      chosen: true,
      columns: { client: "Who", line: "What", nextDate: "When next", amount: "Worth" },
    });
    expect(taken.found.typed).toContainEqual(expect.objectContaining({ sheet: "My list", kind: "deals" }));
    const back = valueOf(await client.answer({ [key]: "" }, "en"));
    expect(back.found.inputs.find(({ kind }) => kind === "deals")).toMatchObject({ sheet: "", chosen: false });
    expect(host.rowsOf("My list")).toEqual(pipeline);
  });

  it("may be the client register", async () => {
    const list: CellValue[][] = [
      ["Firm", "Trade of the firm"],
      ["Harbour", "wholesale"],
    ];
    const { client, company } = await opened([small()[0]!, { name: "Firms", rows: list }]);
    expect(company.hasRegister).toBe(false);
    const columns = new Map([["client", "Firm"]]);
    const key = inputKey("client-register");
    const taken = valueOf(await client.answer({ [key]: inputAnswer({ sheet: "Firms", columns }) }, "en"));
    expect(taken.company).toMatchObject({ hasRegister: true, attributes: ["Trade of the firm"] });
    expect(taken.found.register).toBe("Firms");
  });
});
