import { readFileSync } from "node:fs";
import { SHEET, HEADERS, blocksOf } from "../../../bench/files";
import { benchLedger } from "../../../bench/ledger";
import { tableLines } from "../../../bench/printTable";
import { inputOf, readLedger } from "../../../bench/stages";
import {
  buildReport,
  cellAt,
  companyOf,
  merge,
  readBuilt,
  reportOf,
  translator,
  type CellBlock,
  type SheetPlan,
} from "../../../core/index";
import type { Region } from "../../../pane/port/Host";
import type { SheetsHost } from "../../../sheets-addon/host/SheetsHost";
import { FakeSpreadsheet } from "./FakeSpreadsheet";
import { PLAIN_LOOK } from "./model/GoogleLook";
import { scriptHost } from "./scriptHost";
import { ScriptWorld } from "./ScriptWorld";
import { quiet, sidebar } from "./sidebar";

const MEGABYTE = 2 ** 20;
const say = translator("en");
const task = quiet();
/** As it is pushed: it lies beside the bundle of this file. */
const script = readFileSync(new URL("sheetsScript.js", import.meta.url), "utf8");

/**
 * What goes between the sidebar and the script for ledgers of three lengths, and how often the script asks Google: runs and calls
 * grow with what is carried, and not with rows. Seconds of the longest run are those of the fake's clock; Google ends a run after
 * 360.
 */
async function countLines(lengths: readonly number[]): Promise<string[]> {
  const lines: string[][] = [
    [
      ...["rows", "clients", "piece of work", "runs", "service calls"],
      ...["MB to the script", "MB from it", "most at once", "longest run, s"],
    ],
  ];
  for (const rows of lengths) lines.push(...(await counted(rows)));
  return ["the add-on of Google Sheets, between it and its script", ...tableLines(lines)];
}

async function counted(rows: number): Promise<string[][]> {
  const book = new FakeSpreadsheet();
  fill(book, blocksOf(benchLedger(rows)));
  const google = scriptHost(new ScriptWorld(book), script, false);
  const host = sidebar(google);
  const { counters } = google;
  const lines: string[][] = [];
  const zero = { executions: 0, serviceCalls: 0, bytesIn: 0, bytesOut: 0, largest: 0, longest: 0 };
  const done = (work: string, clients: number): void => {
    lines.push([
      ...[rows.toLocaleString("en"), clients.toLocaleString("en"), work],
      ...[counters.executions, counters.serviceCalls].map((count) => count.toLocaleString("en")),
      ...[counters.bytesIn, counters.bytesOut, counters.largest].map((bytes) => (bytes / MEGABYTE).toFixed(2)),
      (counters.longest / 1000).toFixed(0),
    ]);
    Object.assign(counters, zero);
  };
  const region = (await host.regions()).find(({ sheet }) => sheet === SHEET)!;
  const company = companyOf(readLedger(await blocksFrom(host, region)), null);
  const clients = company.clients.length;
  done("read the ledger", clients);
  const table = (statusMonths: number): SheetPlan => {
    const input = { ...inputOf(company), options: { statusMonths } };
    return buildReport(reportOf("client-table"), input).plan.sheets[0]!;
  };
  const [built] = (await host.apply({ format: 1, sheets: [table(3)] }, [], task)).regions;
  await host.keep();
  done("build the client table", clients);
  const blocks = await blocksFrom(host, built!);
  const merged = merge({ name: built!.sheet, built: readBuilt(blocks)!, blocks }, table(6), say);
  await host.apply({ format: 1, sheets: [merged.sheet] }, [], task);
  await host.keep();
  done("read and refresh it", clients);
  return lines;
}

async function blocksFrom(host: SheetsHost, region: Region): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of host.read(region, task)) blocks.push(block);
  return blocks;
}

function fill(book: FakeSpreadsheet, blocks: readonly CellBlock[]): void {
  const sheet = book.addSheet(SHEET);
  const day = book.looks.numberOf({ ...PLAIN_LOOK, format: "yyyy-mm-dd" });
  const last = blocks.at(-1)!;
  sheet.resize(last.firstRow + last.rowCount, HEADERS.length);
  for (const block of blocks) {
    HEADERS.forEach((_, at) => {
      const column = sheet.grid.column(at);
      for (let row = 0; row < block.rowCount; row++) {
        const value = cellAt(block, row, at);
        if (typeof value === "number" || typeof value === "string") column.put(block.firstRow + row, value);
        if (at === 0 && typeof value === "number") column.putLook(block.firstRow + row, day);
      }
    });
  }
}

const lengths = process.argv.slice(2).map(Number);
process.stdout.write(`${(await countLines(lengths)).join("\n")}\n`);
