import { SHEET, HEADERS, blocksOf } from "../../../bench/files";
import { benchLedger } from "../../../bench/ledger";
import { tableLines } from "../../../bench/printTable";
import { inputOf, readLedger } from "../../../bench/stages";
import {
  buildReport,
  companyOf,
  merge,
  readBuilt,
  reportOf,
  cellAt,
  type CellBlock,
  type SheetPlan,
} from "../../../core/index";
import { ExcelDoor } from "../../../excel-addin/host/ExcelDoor";
import { ExcelHost } from "../../../excel-addin/host/ExcelHost";
import type { Region, Task } from "../../../pane/port/Host";
import { translator } from "../../../core/index";
import { excelHost } from "./excelHost";
import type { ExcelHostBook } from "./ExcelHostBook";

const MEGABYTE = 2 ** 20;
const say = translator("en");
const task: Task = { signal: new AbortController().signal, progress: () => undefined };

/** What goes between the add-in and Excel for ledgers of three lengths: syncs grow with bytes, and not with rows. */
async function countLines(lengths: readonly number[]): Promise<string[]> {
  const lines: string[][] = [
    ["rows", "clients", "piece of work", "syncs", "MB to Excel", "MB from Excel", "most at once"],
  ];
  for (const rows of lengths) lines.push(...(await counted(rows)));
  return ["the add-in of Excel, between it and Excel", ...tableLines(lines)];
}

async function counted(rows: number): Promise<string[][]> {
  const { book, api } = excelHost();
  const generated = benchLedger(rows);
  fill(book, blocksOf(generated));
  const host = new ExcelHost(new ExcelDoor(api));
  const lines: string[][] = [];
  let from = book.syncs.length;
  const done = (work: string, clients: number): void => {
    const syncs = book.syncs.slice(from);
    from = book.syncs.length;
    const sum = (of: (one: (typeof syncs)[number]) => number): number => syncs.reduce((all, one) => all + of(one), 0);
    const most = Math.max(...syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
    lines.push([
      rows.toLocaleString("en"),
      clients.toLocaleString("en"),
      work,
      String(syncs.length),
      (sum((one) => one.requestBytes) / MEGABYTE).toFixed(2),
      (sum((one) => one.responseBytes) / MEGABYTE).toFixed(2),
      (most / MEGABYTE).toFixed(2),
    ]);
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
  done("build the client table", clients);
  const blocks = await blocksFrom(host, built!);
  const merged = merge({ name: built!.sheet, built: readBuilt(blocks)!, blocks }, table(6), say);
  await host.apply({ format: 1, sheets: [merged.sheet] }, [], task);
  done("read and refresh it", clients);
  return lines;
}

async function blocksFrom(host: ExcelHost, region: Region): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of host.read(region, task)) blocks.push(block);
  return blocks;
}

function fill(book: ExcelHostBook, blocks: readonly CellBlock[]): void {
  const { grid } = book.addSheet(SHEET);
  for (const block of blocks) {
    HEADERS.forEach((_, column) => {
      const to = grid.column(column);
      for (let row = 0; row < block.rowCount; row++) {
        const value = cellAt(block, row, column);
        if (typeof value === "number" || typeof value === "string") to.put(block.firstRow + row, value);
      }
    });
  }
  book.contentsChanged();
}

const lengths = process.argv.slice(2).map(Number);
process.stdout.write(`${(await countLines(lengths)).join("\n")}\n`);
