import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildReports,
  companyOf,
  layout,
  merge,
  readBuilt,
  reportList,
  translator,
  type CellBlock,
  type PlacedTable,
  type SheetPlan,
} from "../../core/index";
import { addPlan, applyPlan, openFile, removeSheets, saveGrid, type Applied } from "../../files/index";
import { goldenCompanies, goldenDay, goldenTime, readLedger } from "../golden/companies";
import { describeWithLibreOffice, recalculated } from "../hosts/libreOffice";
import type { Observed } from "../hosts/observed";
import { observedFile } from "../hosts/observedFile";
import { packageFaults } from "../hosts/packageFaults";
import { roundedCells } from "../hosts/roundedCells";
import { changedParts, look, typed } from "./gridEdits";
import { blocksOf } from "./helpers";
import { planOf } from "./refreshPlans";
import { smallXlsx } from "./smallXlsx";

const say = translator("en");
const options = { now: goldenTime, say };
const lines = readFileSync(new URL("../fixtures/northwind/ledger.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

/** The client table over the first rows of the ledger. */
async function clientTable(rows: number): Promise<SheetPlan> {
  const text = `${lines.slice(0, rows + 1).join("\n")}\n`;
  const file = await openFile("ledger.csv", new TextEncoder().encode(text));
  const { name } = file.sheets[0]!;
  const ledger = readLedger(name, await blocksOf(file, name));
  const reports = reportList.filter(({ key }) => key === "client-table");
  const built = buildReports(reports, { company: companyOf(ledger, null), say, today: goldenDay, options: {} });
  return built[0]!.plan.sheets[0]!;
}

async function refreshed(bytes: Uint8Array, fresh: SheetPlan, at = 0): Promise<Applied> {
  const file = await openFile("book.xlsx", bytes);
  const sheet = file.sheets[at]!.name;
  const blocks: CellBlock[] = await blocksOf(file, sheet);
  const merged = merge({ name: sheet, built: readBuilt(blocks)!, blocks }, fresh, say);
  return applyPlan(bytes, planOf(merged.sheet), options);
}

function tableOf(sheet: SheetPlan): PlacedTable {
  return layout(sheet).placed.find((one): one is PlacedTable => one.type === "table" && one.block.list)!;
}

/** The row, counted from 1, of a client in a file. */
function rowOf(file: Observed, client: string): number {
  const cells = [...file.sheets[0]!.cells];
  return Number(cells.find(([address, cell]) => address.startsWith("B") && cell.value === client)![0].slice(1));
}

describe("the client table of a company, edited and refreshed with the next quarters", () => {
  let half: SheetPlan;
  let whole: SheetPlan;
  let edited: Uint8Array;
  let after: Applied;
  let client = "";

  beforeAll(async () => {
    half = await clientTable(1000);
    whole = await clientTable(lines.length - 1);
    const table = tableOf(half);
    const { values } = table.block.columns[0]!;
    client = "texts" in values ? values.texts[values.of[4]!]! : "";
    const row = table.firstRow + 5;
    const beside = table.block.columns.length + 1;
    const letters = (column: number): string => String.fromCharCode(65 + column);
    const own = letters(beside);
    edited = saveGrid(
      addPlan(null, planOf(half), { now: goldenTime }),
      {
        sheets: [
          {
            type: "patch",
            sheet: half.name,
            cells: [
              typed(`${own}${table.headerRow + 1}`, "Potential"),
              typed(`${own}${row}`, "=big one"),
              typed(`${own}${row + 1}`, 2, `LEN(B${row + 1})`),
              {
                ...typed(`B${row}`, client),
                look: look({ fill: "FFFF00", bold: true }),
              },
            ],
            widths: [],
            heights: [],
          },
          {
            type: "added",
            sheet: "Mine",
            content: {
              cells: [
                typed("A1", client, `'${half.name}'!B${row}`),
                typed("A2", 1, `COUNTA('${half.name}'!B${table.firstRow + 1}:B${table.lastRow + 1})`),
              ],
              widths: [],
              heights: [],
              merges: [],
              frozenRows: 0,
              frozenColumns: 0,
            },
          },
        ],
      },
      { now: goldenTime },
    );
    after = await refreshed(edited, whole);
  });

  it("carries everything by client", () => {
    const file = observedFile(after.bytes);
    const row = rowOf(file, client);
    const before = rowOf(observedFile(edited), client);
    const sheet = file.sheets[0]!;
    const own = String.fromCharCode(65 + tableOf(half).block.columns.length + 1);
    expect(row).not.toBe(before);
    expect(sheet.cells.get(`B${row}`)).toMatchObject({ value: client, fill: "FFFF00", bold: true });
    const column = [...sheet.cells].find(([, cell]) => cell.value === "Potential")![0].replace(/\d+/, "");
    expect(column).toBe(own);
    expect(sheet.cells.get(`${column}${row}`)).toMatchObject({ value: "=big one", formula: null });
    expect(sheet.tables[0]!.headers.at(-1)).toBe("Potential");
    expect(file.sheets[1]!.cells.get("A1")!.formula).toMatch(new RegExp(`!B${row}$`));
    expect(packageFaults(after.bytes)).toEqual([]);
  });

  it("shows beside it what a new build shows", () => {
    const alone = observedFile(addPlan(null, planOf(whole), { now: goldenTime })).sheets[0]!;
    const sheet = observedFile(after.bytes).sheets[0]!;
    for (const [address, cell] of alone.cells) {
      const column = /^[A-Z]+/.exec(address)![0];
      if (column === "A" || sheet.cells.get(address) === undefined) continue;
      expect(sheet.cells.get(address), address).toMatchObject({ value: cell.value, format: cell.format });
    }
  });

  it("changes nothing when it is refreshed once more", async () => {
    const again = await refreshed(after.bytes, whole);
    expect(observedFile(again.bytes)).toEqual(observedFile(after.bytes));
    expect([again.findings, again.touched]).toEqual([[], []]);
    expect(again.bytes.length).toBe((await refreshed(again.bytes, whole)).bytes.length);
  });

  it("can be taken away", () => {
    expect(observedFile(removeSheets(after.bytes, [half.name])).sheets.map(({ name }) => name)).toEqual(["Mine"]);
  });

  describeWithLibreOffice("in LibreOffice", () => {
    it("computes the same values", async () => {
      const [computed] = await recalculated([after.bytes]);
      const ours = observedFile(after.bytes);
      const values = (file: Observed) => Object.entries(roundedCells(file.sheets[0]!.cells));
      const wanted = new Map(values(ours));
      const row = rowOf(ours, client);
      for (const [address, { value }] of values(computed!)) {
        // the formula that the user wrote had another value before
        const isOwn = ours.sheets[0]!.cells.get(address)?.formula?.startsWith("LEN(") === true;
        if (!isOwn && wanted.has(address)) expect(value, address).toEqual(wanted.get(address)!.value);
      }
      expect(computed!.sheets[1]!.cells.get("A1")).toMatchObject({ value: client });
      expect(computed!.sheets[0]!.cells.get(`B${row}`)).toMatchObject({ value: client });
    });
  });
});

describe("every report, refreshed where nothing has changed", async () => {
  const sheets = (await goldenCompanies())
    .slice(0, 2)
    .flatMap(({ name, built }) =>
      built.flatMap(({ plan }) => plan.sheets.map((sheet) => [`${name}: ${sheet.name}`, sheet] as const)),
    );
  it.each(sheets)("stays as it is: %s", async (_, sheet) => {
    const bytes = addPlan(null, planOf(sheet), { now: goldenTime });
    const again = await refreshed(bytes, sheet);
    expect(changedParts(bytes, again.bytes)).toEqual([]);
    expect(again.findings).toEqual([]);
  });

  it("stays as it is in a workbook that counts days from 1904 too", async () => {
    const old = smallXlsx([{ name: "Old", rows: "" }], {
      workbookPr: '<workbookPr date1904="1"/>',
      styles: "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>",
    });
    const [, sheet] = sheets.find(([, { recipe }]) => recipe.report === "client-table")!;
    expect(tableOf(sheet).block.columns.some(({ kind, owner }) => kind === "day" && owner === "ours")).toBe(true);
    const bytes = addPlan(old, planOf(sheet), { now: goldenTime });
    const again = await refreshed(bytes, sheet, 1);
    // remarks would be notes and grounds at the cells
    expect(changedParts(bytes, again.bytes)).toEqual([]);
    expect(again.findings).toEqual([]);
  });
});
