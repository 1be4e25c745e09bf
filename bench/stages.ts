import { recognizeColumns } from "../core/ledger/recognizeColumns";
import { LedgerReader } from "../core/ledger/LedgerReader";
import type { Ledger } from "../core/ledger/ledger";
import { cellAt, type CellBlock } from "../core/cells/cellBlock";
import { findPurchases, type SalesColumns } from "../core/methods/purchases";
import { jobs } from "../core/jobs/jobList";
import { layout } from "../core/plan/layout";
import { companyOf, type Company } from "../core/registers/company";
import { buildReport, buildReports, type BuildInput } from "../core/reports/buildReport";
import { Facts } from "../core/reports/Facts";
import { ManagerView } from "../core/reports/ManagerView";
import { settingsOf } from "../core/reports/options";
import { reportList, reportOf } from "../core/reports/reportList";
import { translator } from "../core/text/translate";
import { addPlan } from "../files/index";
import { SHEET, HEADERS } from "./files";
import { AS_OF } from "./ledger";
import { measured, timed, type Measured, type Stage } from "./measure";

export const NOW = "2026-01-01T00:00:00Z";
export const TODAY = AS_OF + 1;

/** What the command line builds where nothing else is asked for. */
export const OVERVIEW = jobs.find(({ key }) => key === "overview")!.reports.map(reportOf);

export function readLedger(blocks: readonly CellBlock[]): Ledger {
  const header = HEADERS.map((_, column) => cellAt(blocks[0]!, 0, column));
  const second = HEADERS.map((_, column) => cellAt(blocks[0]!, 1, column));
  const reader = new LedgerReader(recognizeColumns(SHEET, [header, second]).source);
  for (const block of blocks) reader.push(block);
  return reader.finish();
}

export function salesOf({ ledger, clients }: Company): SalesColumns {
  return {
    rowCount: ledger.rowCount,
    day: ledger.day,
    amount: ledger.amount,
    client: ledger.client.of,
    clientCount: clients.length,
    document: ledger.document?.of ?? null,
    documentCount: ledger.document?.names.length ?? 0,
  };
}

export function inputOf(company: Company): BuildInput {
  return { company, say: translator("en"), today: TODAY, options: {} };
}

/** From blocks to purchases, reports, layout and file. */
export function pathStages(blocks: readonly CellBlock[], shuffled: readonly CellBlock[]): Stage[] {
  const input = inputOf(companyOf(readLedger(blocks), null));
  const inDisorder = salesOf(companyOf(readLedger(shuffled), null));
  const sales = salesOf(input.company);
  const built = buildReports(OVERVIEW, input);
  const sheets = built.flatMap((one) => one.plan.sheets);
  return [
    { name: "LedgerReader from blocks", run: () => readLedger(blocks) },
    { name: "findPurchases", run: () => findPurchases(sales, AS_OF) },
    { name: "findPurchases, rows in no order", run: () => findPurchases(inDisorder, AS_OF) },
    ...reportList.map((report) => ({ name: `report ${report.key}`, run: () => buildReport(report, input) })),
    { name: `the ${OVERVIEW.length} reports of the overview together`, run: () => buildReports(OVERVIEW, input) },
    { name: "layout of their sheets", run: () => sheets.map(layout) },
    { name: "their sheets written as .xlsx", run: () => addPlan(null, { format: 1, sheets }, { now: NOW }) },
  ];
}

/** What each part of the facts takes once those above it are known: the reports share them. */
export function factTimes(company: Company, rounds: number): Measured[] {
  const parts: Record<string, (facts: Facts) => unknown> = {
    purchases: (facts) => facts.purchases,
    days: (facts) => facts.days,
    status: (facts) => facts.status,
    statusBefore: (facts) => facts.statusBefore,
    movement: (facts) => facts.movement,
    windowSales: (facts) => facts.windowSales,
    periodSales: (facts) => facts.periodSales,
    rankedAbc: (facts) => facts.rankedAbc,
    rankedXyz: (facts) => facts.rankedXyz,
    regularity: (facts) => facts.regularity,
    periodLength: (facts) => facts.periodLength,
    kinds: (facts) => facts.kinds,
    stage: (facts) => facts.stage,
    responsible: (facts) => facts.responsible,
    linesActual: (facts) => facts.linesActual,
    formerAbc: (facts) => facts.formerAbc,
    "managers' figures": (facts) => new ManagerView(facts),
  };
  const times = new Map(Object.keys(parts).map((name) => [name, [] as number[]]));
  const settings = settingsOf({});
  for (let round = -2; round < rounds; round++) {
    const facts = new Facts(company, settings, TODAY);
    for (const [name, part] of Object.entries(parts)) {
      const { ms } = timed(() => part(facts));
      if (round >= 0) times.get(name)!.push(ms);
    }
  }
  return [...times].map(([name, list]) => measured(`facts: ${name}`, list));
}
