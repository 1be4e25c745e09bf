import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import {
  LedgerReader,
  SAMPLE_ROWS,
  buildReports,
  cellAt,
  companyOf,
  recognizeColumns,
  type CellValue,
  type Plan,
} from "../core/index";
import { addPlan, openFile, type OpenedFile } from "../files/index";
import { ms, tableLines } from "./printTable";
import { NOW, OVERVIEW, inputOf } from "./stages";

const MEGABYTE = 2 ** 20;

/** The whole way of the command line in this one process, as it is never warmed up, with the memory it takes at most. */
export async function fromFile(file: string): Promise<string[]> {
  const rows: [string, number, number][] = [];
  let began = performance.now();
  const done = (name: string, time = performance.now() - began): void => {
    rows.push([name, time, process.resourceUsage().maxRSS / 1024]);
    began = performance.now();
  };
  const start = process.resourceUsage().maxRSS / 1024;
  const bytes = readFileSync(file);
  const opened = await openFile(path.basename(file), bytes);
  const sheet = opened.sheets[0]!.name;
  const { source } = recognizeColumns(sheet, await firstRows(opened, sheet));
  done("open, find the columns");
  const reader = new LedgerReader(source);
  let reading = 0;
  for await (const block of opened.read(sheet)) {
    const from = performance.now();
    reader.push(block);
    reading += performance.now() - from;
  }
  const parsing = performance.now() - began - reading;
  began = performance.now();
  const company = companyOf(reader.finish(), null);
  reading += performance.now() - began;
  done("file → cells", parsing);
  done("cells → ledger", reading);
  const built = buildReports(OVERVIEW, inputOf(company));
  done(`ledger → plans of the ${OVERVIEW.length} reports of the overview`);
  const cellsToPlans = reading + rows[rows.length - 1]![1];
  const toPlans = rows.reduce((sum, [, time]) => sum + time, 0);
  const peak = rows[rows.length - 1]![2];
  const plan: Plan = { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
  began = performance.now();
  addPlan(null, plan, { now: NOW });
  done("plans → .xlsx");
  const name = path.extname(file);
  return [
    ...tableLines([
      [`from ${name} (${(bytes.length / MEGABYTE).toFixed(0)} MB)`, "ms", "peak MB"],
      ["start of the process", "", start.toFixed(0)],
      ...rows.map(([stage, time, memory]) => [stage, ms(time), memory.toFixed(0)]),
      ["cells → plans", ms(cellsToPlans), peak.toFixed(0)],
      [`${name} → plans`, ms(toPlans), peak.toFixed(0)],
    ]),
  ];
}

async function firstRows(opened: OpenedFile, sheet: string): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  for await (const block of opened.read(sheet, { rows: SAMPLE_ROWS })) {
    for (let row = 0; row < block.rowCount; row++) {
      rows.push(block.columns.map((_, column) => cellAt(block, row, column)));
    }
  }
  return rows;
}
