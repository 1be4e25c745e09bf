import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { monthsEndingOn } from "../core/calendar/windows";
import { abcClasses } from "../core/methods/abc";
import { findPurchases } from "../core/methods/purchases";
import { statuses } from "../core/methods/status";
import { xyzClasses } from "../core/methods/xyz";
import { companyOf } from "../core/registers/company";
import { CLASS_MONTHS, barePass, classify, type Classified } from "./classify";
import { classifyingSql, differences, duckdbOf } from "./duckdb";
import { dirtyLines } from "./dirty";
import { clientBaseLines } from "./clientBase";
import { blocksOf, writeCsv, writeXlsx } from "./files";
import { fromFile } from "./fromFile";
import { AS_OF, benchLedger, shuffledLedger } from "./ledger";
import { measure, timed, withoutWarmUp } from "./measure";
import { pageLines } from "./page";
import { previewLines } from "./preview";
import { ms, stageLines } from "./printTable";
import { factTimes, pathStages, readLedger, salesOf } from "./stages";

const FULL_ROWS = 1_000_000;
const QUICK_ROWS = 100_000;
/** Enough to see that every stage runs. */
const FEW_ROWS = 20_000;

const tell = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

const [command, ...rest] = process.argv.slice(2);
if (command === undefined) inProcessesOfTheirOwn(FULL_ROWS, 15, 3);
else if (command === "--quick") inProcessesOfTheirOwn(QUICK_ROWS, 3, 1);
else if (command === "--few") inProcessesOfTheirOwn(FEW_ROWS, 1, 0);
else if (command === "--in-memory") await inMemory(Number(rest[0]), Number(rest[1]));
else if (command === "--page") tell(...(await pageLines(Number(rest[0]))), "");
else if (command === "--write-files") writeFiles(rest[0]!, Number(rest[1]));
else if (command === "--from-file") tell(...(await fromFile(rest[0]!)), "");
else {
  process.stderr.write(
    `Unknown: ${command}. There is --quick: 100,000 rows in place of a million, and --few: 20,000.\n`,
  );
  process.exitCode = 1;
}

/** Peak memory belongs to a process and, under Linux, to the one that starts it: this one stays small. */
function inProcessesOfTheirOwn(rows: number, rounds: number, visits: number): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-bench-"));
  const start = (bundle: string, ...args: readonly string[]): void => {
    const { status } = spawnSync(process.execPath, [...process.execArgv, bundle, ...args], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  };
  const run = (...args: readonly string[]): void => start(process.argv[1]!, ...args);
  try {
    run("--in-memory", String(rows), String(rounds));
    run("--write-files", folder, String(rows));
    for (const name of ["ledger.csv", "ledger.xlsx"]) run("--from-file", path.join(folder, name));
    const lengths = [100, Math.min(10_000, rows / 10), rows].map(String);
    for (const counts of ["excelCounts.mjs", "sheetsCounts.mjs"]) {
      start(path.join(path.dirname(process.argv[1]!), counts), ...lengths);
    }
    // what the page takes to show has nothing to do with the rows
    if (visits > 0) run("--page", String(visits));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inMemory(rows: number, rounds: number): Promise<void> {
  if (rows <= FEW_ROWS) withoutWarmUp();
  const processor = os.cpus()[0]?.model.trim() ?? "unknown processor";
  const { value: generated, ms: time } = timed(() => benchLedger(rows));
  tell(
    `${rows.toLocaleString("en")} rows: ${generated.clients.length} clients, ${generated.documents.length} documents, ` +
      `${generated.lines.length} lines, ${generated.managers.length} managers, 36 months (made in ${ms(time)} ms)`,
    `Node ${process.versions.node}, ${os.cpus().length} × ${processor}, load ${os.loadavg()[0]!.toFixed(1)}`,
    "",
  );
  const blocks = blocksOf(generated);
  const company = companyOf(readLedger(blocks), null);
  const sales = salesOf(company);
  const { kind } = findPurchases(sales, AS_OF);
  const window = monthsEndingOn(AS_OF, CLASS_MONTHS);
  const ours = classify(sales, kind, AS_OF);

  const own = await measure(
    [
      { name: "bare pass: sum of amounts by client", run: () => barePass(sales, window) },
      { name: "total, share, class, variation, status", run: () => classify(sales, kind, AS_OF) },
    ],
    rounds,
  );
  // after ours and not in turn with it: DuckDB's threads wait for work for a while, on the same processors
  const sql = classifyingSql(AS_OF);
  const single = await duckdbOf(sales, kind, 1);
  const [inSingle] = await measure([{ name: "the same in DuckDB, 1 thread", run: () => single.run(sql) }], rounds);
  const double = await duckdbOf(sales, kind, 2);
  const [inDouble] = await measure([{ name: "the same in DuckDB, 2 threads", run: () => double.run(sql) }], rounds);
  const compared = [...own, inSingle!, inDouble!];
  const bare = compared[0]!.best;
  tell(...stageLines("the core beside DuckDB", compared, bare));
  const found = [...(await differences(single, ours)), ...(await differences(double, ours))];
  single.closeSync();
  double.closeSync();
  if (found.length > 0) throw new Error(`bench: DuckDB and we compute different things:\n${found.join("\n")}`);
  tell(`Same results for each client. ${countsOf(ours)}`, "");

  const stages = await measure(pathStages(blocks, blocksOf(shuffledLedger(generated))), Math.ceil(rounds / 3), 1);
  tell(...stageLines("the whole path", [...stages, ...factTimes(company, Math.ceil(rounds / 3))], bare), "");
  tell(...(await dirtyLines(generated, Math.ceil(rounds / 3), bare)), "");
  tell(...(await clientBaseLines(Math.ceil(rounds / 3), (few) => (bare * few) / rows, rows)), "");
  // a bare pass over so many rows, by the one over all of them
  tell(...(await previewLines(Math.ceil(rounds / 3), (few) => (bare * few) / rows, rows)), "");
}

function writeFiles(folder: string, rows: number): void {
  const ledger = benchLedger(rows);
  writeCsv(path.join(folder, "ledger.csv"), ledger);
  writeXlsx(path.join(folder, "ledger.xlsx"), ledger);
}

function countsOf({ abc, xyz, status }: Classified): string {
  const counted = (codes: Uint8Array, words: readonly string[]): string =>
    words.map((word, code) => `${word || "–"} ${codes.filter((one) => one === code).length}`).join(", ");
  return `Clients: ${counted(abc, abcClasses)}; ${counted(xyz, xyzClasses)}; ${counted(status, statuses)}.`;
}
