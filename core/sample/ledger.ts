import { civilOf } from "../calendar/calendar";
import { castBuyers } from "./cast";
import type { Draft, Entry } from "./drafts";
import { historyDrafts } from "./history";
import { costOf, itemFor, quantityOf } from "./items";
import { majorDrafts } from "./majors";
import { quarterDrafts } from "./quarter";
import { seeded } from "./random";
import { returnDrafts } from "./returns";
import { LAST_QUARTER, quarterOf } from "./workdays";

/** A row of the ledger before its names. */
export interface LedgerRow {
  readonly day: number;
  readonly document: string;
  readonly client: number;
  readonly manager: number;
  readonly line: number;
  readonly item: number;
  readonly quantity: number;
  readonly amount: number;
  readonly cost: number;
}

/**
 * Each part draws from a row of numbers of its own, so that a change to one leaves the others as they are. The figures of
 * the article hold for any seed; this one for the cast leaves a B client with even months and a natural tail.
 */
const Seed = { cast: 13, majors: 331, history: 2006, quarter: 15, returns: 7, items: 1 } as const;

/** Clients handed from one manager to the other when 2008 began: every so many. */
const HANDED_OVER = 17;
/** The quarter from which the present manager looks after them. */
const HANDOVER_QUARTER = 6;
/** One in so many earlier documents is written by the colleague who stood in. */
const STOOD_IN = 53;

/** Everyone who buys, without the majors. */
export const buyers = castBuyers(Seed.cast);

/** The ledger's rows by day, then document. */
export function ledgerRows(): LedgerRow[] {
  const big = majorDrafts(Seed.majors);
  const past = historyDrafts(buyers, Seed.history);
  const quarter = quarterDrafts(buyers, [...big, ...past], Seed.quarter);
  const random = seeded(Seed.items);
  for (const draft of [...big, ...past, ...quarter]) {
    for (const entry of draft.entries) entry.item ??= itemFor(random, entry.line, entry.amount);
  }
  const orders = new Set(
    buyers.flatMap((buyer) => (buyer.style === "fee" || buyer.style === "hours" ? [] : [buyer.client])),
  );
  const returns = returnDrafts(
    past.filter((draft) => orders.has(draft.client)),
    Seed.returns,
  );
  return numbered([...big, ...past, ...quarter, ...returns].map(withHistoryOfManagers));
}

function withHistoryOfManagers(draft: Draft, place: number): Draft {
  const quarter = quarterOf(firstDay(draft));
  const other = draft.client % HANDED_OVER === 5 && quarter < HANDOVER_QUARTER;
  const stoodIn = place % STOOD_IN === 0 && draft.entries.every((entry) => quarterOf(entry.day) < LAST_QUARTER);
  return other || stoodIn ? { ...draft, manager: 1 - draft.manager } : draft;
}

function firstDay(draft: Draft): number {
  return Math.min(...draft.entries.map((entry) => entry.day));
}

/** Numbers start anew each year and carry it, so that no client has two documents of one number. */
function numbered(drafts: readonly Draft[]): LedgerRow[] {
  const inOrder = [...drafts].sort((a, b) => firstDay(a) - firstDay(b) || a.client - b.client);
  const counts = new Map<number, number>();
  const rows = inOrder.flatMap((draft) => {
    const { year } = civilOf(firstDay(draft));
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const document = `N${String(year % 100).padStart(2, "0")}-${String(count).padStart(4, "0")}`;
    return draft.entries.map((entry) => rowOf(draft, document, entry));
  });
  return rows.sort((a, b) => a.day - b.day || (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
}

function rowOf({ client, manager }: Draft, document: string, { day, line, amount, item = 0 }: Entry): LedgerRow {
  const quantity = quantityOf(line, item, amount);
  return { day, document, client, manager, line, item, quantity, amount, cost: costOf(line, item, client, amount) };
}
