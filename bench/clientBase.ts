import type { CellValue } from "../core/cells/cellBlock";
import { isoDay } from "../core/calendar/calendar";
import { IssueCollector } from "../core/ledger/issue";
import { merge } from "../core/merge/merge";
import { readBuilt } from "../core/plan/readBuilt";
import type { SheetPlan, TableBlock } from "../core/plan/plan";
import type { Company } from "../core/registers/company";
import { buildReport } from "../core/reports/buildReport";
import { reportOf } from "../core/reports/reportList";
import { seeded } from "../core/sample/random";
import { translator } from "../core/text/translate";
import { readBase } from "../core/typed/readBase";
import type { TypedBase } from "../core/typed/TypedSheets";
import { baseCompany, deal, event } from "../test/core/reports/baseCompanies";
import { blocksOf } from "../test/core/sheets";
import { writtenSheet } from "../test/pane/writtenSheet";
import { AS_OF } from "./ledger";
import { measure } from "./measure";
import { stageLines } from "./printTable";

const MOST_CLIENTS = 2_000;
const LINES = 40;
const SEGMENTS = 8;
const ROWS_A_CLIENT = 20;
/** A ledger has a client in so many rows, if it is a short one. */
const ROWS_OF_SHORT = 50;
/** One cell of so many is typed over. */
const TYPED = 8;
const SHEET = "Client base";
const say = translator("en");

/**
 * A managed client base with thousands of clients and dozens of product lines (M19): built, read for what was typed in it, and
 * brought together with a fresh one, where nothing changed and where every tenth client is gone and each row holds a note.
 * Clients are fewer where the ledger of the bench is short.
 */
export async function clientBaseLines(
  rounds: number,
  bare: (rows: number) => number,
  rowsOfLedger: number,
): Promise<string[]> {
  const count = Math.min(MOST_CLIENTS, Math.floor(rowsOfLedger / ROWS_OF_SHORT));
  const name = `client base ${count.toLocaleString("en")} × ${LINES}`;
  const rows = count * ROWS_A_CLIENT;
  const company = companyOfBench(count, count);
  const fresh = builtOf(company, null);
  const cells = typedOver(fresh);
  const blocks = blocksOf(cells, SHEET);
  const built = readBuilt(blocks)!;
  const present = { name: SHEET, built, blocks };
  const read = (): TypedBase => readBase(SHEET, blocks, new IssueCollector());
  const again = builtOf(company, read());
  const fewer = builtOf(companyOfBench(count, Math.floor(count * 0.9)), read());
  const typed = [...read().states.values()].reduce((sum, { size }) => sum + size, 0);
  const measured = await measure(
    [
      { name: `${name}: build`, run: () => builtOf(company, null) },
      { name: `${name}: read what was typed`, run: read },
      { name: `${name}: build with it`, run: () => builtOf(company, read()) },
      { name: `${name}: merge`, run: () => merge(present, again, say) },
      { name: `${name}: merge, clients gone`, run: () => merge(present, fewer, say) },
    ],
    rounds,
    1,
  );
  return [
    ...stageLines(`a client base, ${rows.toLocaleString("en")} rows of the ledger`, measured, bare(rows)),
    `${typed.toLocaleString("en")} of ${(count * LINES).toLocaleString("en")} states are typed.`,
  ];
}

function builtOf(company: Company, base: TypedBase | null): SheetPlan {
  const input = { company: { ...company, typed: { ...company.typed, base } }, say, today: AS_OF + 1 };
  const options = { from: isoDay(AS_OF - 89), to: isoDay(AS_OF), layout: "lines" };
  return buildReport(reportOf("client-base"), { ...input, options }).plan.sheets[0]!;
}

/** So many clients, of whom the first `clientCount` are left. */
function companyOfBench(count: number, clientCount: number): Company {
  const random = seeded(1);
  const name = (what: string, count: number): string => `${what} ${Math.floor(random() * count) + 1}`;
  const rows = Array.from({ length: count * ROWS_A_CLIENT }, (): CellValue[] => [
    AS_OF - Math.floor(random() * 700),
    name("Client", clientCount),
    name("line", LINES),
    Math.floor(random() * 100_000) / 100,
    name("Manager", 12),
  ]);
  const clients = Array.from({ length: clientCount }, (_, at) => `Client ${at + 1}`);
  const deals = Array.from({ length: count }, (_, at) =>
    deal({
      deal: `${at}`,
      client: name("Client", clientCount),
      line: name("line", LINES),
      nextDate: AS_OF + (at % 60) - 20,
    }),
  );
  return baseCompany({
    sales: [["date", "client", "line", "amount", "manager"], ...rows],
    segments: new Map(clients.map((client, at) => [client, `segment ${(at % SEGMENTS) + 1}`])),
    meant: Object.fromEntries(
      Array.from({ length: SEGMENTS }, (_, at) => [
        `segment ${at + 1}`,
        Array.from({ length: LINES }, (__, line) => `line ${line + 1}`).filter((__, line) => (line + at) % 3 > 0),
      ]),
    ),
    deals,
    events: deals.map((one, at) =>
      event(one.deal, at % 7 === 0 ? "Refused" : "Offer", isoDay(AS_OF - (at % 90)), at % 7 === 0 ? "refused" : "open"),
    ),
  });
}

/** The sheet as somebody works with it: every eighth state typed over, a note in each row, rows of his own in between. */
function typedOver(sheet: SheetPlan): CellValue[][] {
  const grid = writtenSheet(sheet);
  const base = readBuilt(blocksOf(grid, SHEET))!.tables.find(({ key }) => key === "base")!;
  const { columns } = sheet.blocks.find(
    (block): block is TableBlock => block.type === "table" && block.key === "base",
  )!;
  let turn = 0;
  const rows: CellValue[][] = [];
  grid.forEach((cells, row) => {
    if (base.rows.has(row)) {
      columns.forEach(({ owner }, at) => {
        if (owner === "both" && turn++ % TYPED === 0) cells[at + 1] = "Offer, 15.02.2011";
      });
      cells[columns.length + 1] = `note ${row}`;
      if (row % 10 === 0) rows.push([null, `own ${row}`]);
    }
    rows.push(cells);
  });
  return rows;
}
