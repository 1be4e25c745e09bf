import { serialOf } from "../core/calendar/calendar";
import { seeded, type Random } from "../core/sample/random";

/** Columns of a ledger that exists only for measuring; names are places in lists. */
export interface BenchLedger {
  readonly rows: number;
  readonly day: Int32Array;
  /** Whole ten-thousandths of the currency. */
  readonly amount: Float64Array;
  readonly client: Int32Array;
  readonly manager: Int32Array;
  readonly line: Int32Array;
  readonly document: Int32Array;
  readonly clients: readonly string[];
  readonly managers: readonly string[];
  readonly lines: readonly string[];
  readonly documents: readonly string[];
}

const CLIENT_COUNT = 20_000;
const LINE_COUNT = 40;
const MANAGER_COUNT = 50;
const MONTHS = 36;
const FIRST_YEAR = 2023;
/** Clients who buy for about the same sum each month: without them nobody would be X or Y. */
const STEADY_CLIENTS = 600;
const LINES_OF_DOCUMENT = 3;
const CENT = 100;

export const AS_OF = serialOf(FIRST_YEAR + MONTHS / 12, 1, 1) - 1;

/**
 * A seeded ledger in the shape of real ones: documents of one to five lines, days that increase, a few clients who buy
 * most, clients who come and go, and returns. A million rows have 20,000 clients, 40 lines, 50 managers, 36 months.
 */
export function benchLedger(rows: number): BenchLedger {
  const random = seeded(36);
  const clientCount = Math.round((CLIENT_COUNT * rows) / 1_000_000);
  const { day: dayOfDocument, client: clientOfDocument } = documentsInOrder(random, rows, clientCount);
  const day = new Int32Array(rows);
  const amount = new Float64Array(rows);
  const client = new Int32Array(rows);
  const manager = new Int32Array(rows);
  const line = new Int32Array(rows);
  const document = new Int32Array(rows);
  const count = dayOfDocument.length;
  let at = 0;
  let number = 0;
  for (; at < rows; number++) {
    const place = Math.min(number, count - 1);
    const who = clientOfDocument[place]!;
    const steady = who < steadyClients(clientCount);
    const seller = random() < 0.9 ? (who * 7919) % MANAGER_COUNT : Math.floor(random() * MANAGER_COUNT);
    const returned = !steady && random() < 0.02;
    const lines = steady ? 1 : 1 + Math.floor(random() * (2 * LINES_OF_DOCUMENT - 1));
    for (let one = 0; one < lines && at < rows; one++, at++) {
      day[at] = dayOfDocument[place]!;
      client[at] = who;
      manager[at] = seller;
      line[at] = (who * 31 + Math.floor(random() * 6)) % LINE_COUNT;
      document[at] = number;
      amount[at] = CENT * (steady ? steadySum(random, who) : sumOfLine(random, returned));
    }
  }
  return {
    rows,
    day,
    amount,
    client,
    manager,
    line,
    document,
    clients: named("Client company", clientCount, 5),
    managers: named("Manager", MANAGER_COUNT, 2),
    lines: named("Line", LINE_COUNT, 2),
    documents: named("INV-2023-", number, 6),
  };
}

/** The same rows in no order. */
export function shuffledLedger(ledger: BenchLedger): BenchLedger {
  const random = seeded(7);
  const order = Uint32Array.from({ length: ledger.rows }, (_, row) => row);
  for (let last = ledger.rows - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  const moved = (column: Int32Array): Int32Array => column.map((_, row) => column[order[row]!]!);
  return {
    ...ledger,
    day: moved(ledger.day),
    amount: ledger.amount.map((_, row) => ledger.amount[order[row]!]!),
    client: moved(ledger.client),
    manager: moved(ledger.manager),
    line: moved(ledger.line),
    document: moved(ledger.document),
  };
}

/** Day and client of each document, by day. */
function documentsInOrder(random: Random, rows: number, clientCount: number): { day: Int32Array; client: Int32Array } {
  const steady = steadyClients(clientCount);
  const count = Math.ceil((rows - steady * MONTHS) / LINES_OF_DOCUMENT) + steady * MONTHS;
  const first = serialOf(FIRST_YEAR, 1, 1);
  const days = AS_OF - first + 1;
  const lives = Array.from({ length: clientCount }, () => {
    const from = Math.max(0, Math.floor((random() * 1.6 - 0.6) * days));
    return { from, to: from + Math.floor(random() * 2.5 * days) };
  });
  const found: { day: number; client: number }[] = [];
  for (let who = 0; who < steady; who++) {
    for (let month = 0; month < MONTHS; month++) {
      found.push({ day: serialOf(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1 + (who % 20)), client: who });
    }
  }
  while (found.length < count) {
    const on = Math.floor(random() * days);
    const place = random();
    const who = Math.min(clientCount - 1, steady + Math.floor(place * place * (clientCount - steady)));
    if (on >= lives[who]!.from && on <= lives[who]!.to) found.push({ day: first + on, client: who });
  }
  found.sort((a, b) => a.day - b.day);
  return { day: Int32Array.from(found, ({ day }) => day), client: Int32Array.from(found, ({ client }) => client) };
}

function steadyClients(clientCount: number): number {
  return Math.round((STEADY_CLIENTS * clientCount) / CLIENT_COUNT);
}

/** In cents: the same each month, within 5 % or within 40 % by client. */
function steadySum(random: Random, who: number): number {
  const swing = who % 3 === 0 ? 0 : who % 3 === 1 ? 0.05 : 0.4;
  return Math.round((20_000 + who * 100) * (1 + swing * (2 * random() - 1)));
}

/** In cents: most lines are small, a few are a hundred times as large. */
function sumOfLine(random: Random, returned: boolean): number {
  const share = random();
  const sum = Math.round(500 + 300_000 * share * share * share * share);
  return returned ? -sum : sum;
}

function named(word: string, count: number, digits: number): string[] {
  const gap = word.endsWith("-") ? "" : " ";
  return Array.from({ length: count }, (_, place) => `${word}${gap}${String(place + 1).padStart(digits, "0")}`);
}
