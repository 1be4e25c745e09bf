import { describe, expect, it } from "vitest";
import { readBuilt, type CellValue, type Plan, type ReportKey } from "../../core/index";
import { EngineClient } from "../../pane/engine/EngineClient";
import { MemoryHost, blockOf, type MemorySheet } from "./MemoryHost";
import { today, valueOf } from "./workbooks";

const header = ["Date", "Client", "Amount"];
const january: CellValue[] = ["2011-01-05", "Harbour Ltd", 100];
const february: CellValue[] = ["2011-02-07", "Harbuor Ltd", 50];

async function opened(sheets: readonly MemorySheet[]): Promise<{ client: EngineClient; host: MemoryHost }> {
  const host = new MemoryHost(sheets);
  const client = new EngineClient(() => null);
  await load(client, host);
  return { client, host };
}

async function load(client: EngineClient, host: MemoryHost) {
  const { company, found } = valueOf(await client.load(host, {}, "en"));
  if (company === null) throw new Error(found.fault?.text ?? "no company");
  return { company, found };
}

async function build(client: EngineClient, host: MemoryHost, report: ReportKey): Promise<Plan> {
  const built = await client.build({ reports: [report], options: {}, language: "en", today, tagNumber: 1 });
  const { plan } = valueOf(built);
  await host.apply(plan, []);
  return plan;
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

describe("sheets in which the ledger is put right", () => {
  it("hold the totals by accounting, in place of those in the pane", async () => {
    const { client, host } = await opened([{ name: "Sales", rows: [header, january, february] }]);
    valueOf(await client.answer({ "accounting:2011-01": "1" }, "en"));
    const plan = await build(client, host, "ledger-check");
    const [sheet] = plan.sheets;
    type(host, sheet!.name, "month:2011-01", "accounting", 99.5);
    await load(client, host);
    const { months, accountingSheet } = valueOf(await client.check("en"));
    expect(accountingSheet).toBe(sheet!.name);
    expect(months.map(({ month, accounting }) => [month, accounting])).toEqual([
      ["2011-01", 99.5],
      ["2011-02", null],
    ]);
  });

  it("hold the names to be shown", async () => {
    const { client, host } = await opened([{ name: "Sales", rows: [header, january, february] }]);
    const plan = await build(client, host, "names");
    type(host, plan.sheets[0]!.name, "name:Harbuor Ltd", "shownName", "Harbour Ltd");
    const { company, found } = await load(client, host);
    expect(company).toMatchObject({ clients: 1, lookAlikes: { count: 0 } });
    expect(found.typed).toMatchObject([{ kind: "names" }]);
    expect(found.ledger!.sheet).toBe("Sales");
  });
});

describe("a ledger on several sheets", () => {
  it("is read as one where their names say so", async () => {
    const { client, host } = await opened([
      { name: "2011 01", rows: [header, january] },
      { name: "2011 02", rows: [header, february] },
    ]);
    const { company, found } = await load(client, host);
    expect(company.sheets).toEqual(["2011 01", "2011 02"]);
    expect(found.ledger!.together.map(({ sheet }) => sheet)).toEqual(["2011 01", "2011 02"]);
    // one of them alone, as it may be chosen
    const alone = valueOf(await client.answer({ sheets: "[]" }, "en")).company!;
    expect([alone.sheets, alone.rowsRead]).toEqual([["2011 01"], 1]);
  });

  it("is asked about where they don't", async () => {
    const { client } = await opened([
      { name: "North", rows: [header, january] },
      { name: "South", rows: [header, february] },
    ]);
    const question = valueOf(await client.check("en")).questions.find(({ code }) => code === "sheets")!;
    expect(question.answered).toBe(false);
    const { company } = valueOf(await client.answer({ sheets: question.choices.at(-1)!.value }, "en"));
    expect(company!.rowsRead).toBe(2);
  });
});

describe("a sheet that is no list", () => {
  it("shows its first lines as they are read, each with its cell", async () => {
    const { client } = await opened([
      {
        name: "Months",
        rows: [
          ["Client", "Jan 2011", "Feb 2011", "Mar 2011"],
          ["Ash", 10, null, 30],
          ["Elm", 5, 6, null],
        ],
      },
    ]);
    const { lines, total } = valueOf(await client.check("en"));
    expect(total).toBe(51);
    expect(lines!.lines.map(({ client: name, amount, place }) => [name, amount, place.row, place.column])).toEqual([
      ["Ash", 10, 1, 1],
      ["Ash", 30, 1, 3],
      ["Elm", 5, 2, 1],
      ["Elm", 6, 2, 2],
    ]);
  });
});
