import { apportion } from "./apportion";
import type { Buyer } from "./cast";
import type { Draft, Entry } from "./drafts";
import { lineWeights } from "./history";
import { pick, seeded, shuffled, whole, type Random } from "./random";
import { clientAt, Line, Manager } from "./segments";
import { LAST_QUARTER, monthsOf, quarterOf, workdaysOf } from "./workdays";

/** The sums of the article (M22), by manager: Ivanov, Petrov. */
const PRIMARY = [100_000, 150_000];
const REPEAT = [450_000, 58_000];
const NEW_DIRECTION = [23_000, 75_000];

/** New directions of majors: security systems, sold by Petrov. */
const majorNewLines = [
  { client: clientAt(2, 0), weight: 9 },
  { client: clientAt(1, 1), weight: 6 },
];

/** Entries whose amounts are still open, with their weights; by manager. */
type Pool = readonly [{ entry: Entry; weight: number }[], { entry: Entry; weight: number }[]];
const pool = (): Pool => [[], []];

/**
 * The purchases of January to March 2009 that are no majors' and no monthly ones. Each is set as to day, line and kind
 * first; then the sum that the article gives to manager and kind, less what is agreed already, is shared out by weight.
 */
export function quarterDrafts(buyers: readonly Buyer[], agreed: readonly Draft[], seed: number): Draft[] {
  const random = seeded(seed);
  const bought = linesBought(agreed);
  const primary = pool();
  const repeat = pool();
  const newDirection = pool();
  const drafts: Draft[] = [];

  const newcomers = shuffled(
    random,
    buyers.filter((buyer) => buyer.role === "new"),
  );
  const days = monthsOf(LAST_QUARTER).flatMap(workdaysOf);
  newcomers.forEach((buyer, place) => {
    // Spread over the quarter from its third workday on; the last of them buys on its last day.
    const at = 2 + Math.round((place * (days.length - 3)) / (newcomers.length - 1));
    const entries = buyer.lines.flatMap(({ line }): Entry[] => {
      const entry = { day: days[at]!, line, amount: 0 };
      const weight = lineWeights[line]! * (1_500 + Math.min(buyer.level, 9_000)) * (0.7 + 0.6 * random());
      // Every seventh pays in two instalments; the second is part of the primary sale too (M21).
      if (place % 7 !== 3) return put(primary, buyer.manager, [entry], weight);
      const later = { ...entry, day: days[Math.min(at + 15, days.length - 1)]! };
      return put(primary, buyer.manager, [entry, later], weight / 2);
    });
    drafts.push({ client: buyer.client, manager: buyer.manager, entries });
    const next = at + whole(random, 12, 24);
    if (next >= days.length || random() < 0.35) return;
    const again = { day: days[next]!, line: pick(random, buyer.lines).line, amount: 0 };
    put(repeat, buyer.manager, [again], 300 * (0.6 + 0.8 * random()));
    drafts.push({ client: buyer.client, manager: buyer.manager, entries: [again] });
  });

  for (const buyer of buyers) {
    const orders = buyer.style === "orders" || buyer.style === "seldom";
    if (!orders || buyer.role === "new" || !buyer.active[LAST_QUARTER]) continue;
    const count = buyer.style === "seldom" ? 1 : whole(random, 1, 3);
    for (let place = 0; place < count; place++) {
      const day = pick(random, days);
      const lines = shuffled(random, [...bought.get(buyer.client)!]).slice(0, whole(random, 1, 2));
      const entries = lines.map((line): Entry => ({ day, line, amount: 0 }));
      for (const entry of entries) put(repeat, buyer.manager, [entry], weightOf(random, buyer, entry.line, 0.12));
      if (place === 0 && buyer.newLine !== null) {
        const entry = { day, line: buyer.newLine, amount: 0 };
        entries.push(...put(newDirection, buyer.manager, [entry], weightOf(random, buyer, entry.line, 1)));
      }
      drafts.push({ client: buyer.client, manager: buyer.manager, entries });
    }
  }

  for (const { client, weight } of majorNewLines) {
    const entry = { day: pick(random, days), line: Line.security, amount: 0 };
    put(newDirection, Manager.petrov, [entry], weight * 1_000);
    drafts.push({ client, manager: Manager.petrov, entries: [entry] });
  }

  for (const manager of [Manager.ivanov, Manager.petrov]) {
    settle(primary[manager], PRIMARY[manager]!);
    settle(newDirection[manager], NEW_DIRECTION[manager]!);
    settle(repeat[manager], REPEAT[manager]! - agreedSum(agreed, manager));
  }
  return drafts;
}

function put(into: Pool, manager: number, entries: Entry[], weight: number): Entry[] {
  for (const entry of entries) into[manager as 0 | 1].push({ entry, weight });
  return entries;
}

/** Large clients feel the crisis more, so their purchases count less than in proportion. */
function weightOf(random: Random, buyer: Buyer, line: number, share: number): number {
  return lineWeights[line]! * (0.6 + 0.8 * random()) * (1_200 + Math.min(buyer.level, 4_000)) * share;
}

function settle(open: readonly { entry: Entry; weight: number }[], sum: number): void {
  const amounts = apportion(
    sum,
    open.map(({ weight }) => weight),
    10,
  );
  open.forEach(({ entry }, place) => (entry.amount = amounts[place]!));
}

/** What is agreed for the last quarter: all of it repeat sales, since lines and clients are older. */
function agreedSum(agreed: readonly Draft[], manager: number): number {
  let sum = 0;
  for (const draft of agreed) {
    if (draft.manager !== manager) continue;
    for (const entry of draft.entries) if (quarterOf(entry.day) === LAST_QUARTER) sum += entry.amount;
  }
  return sum;
}

function linesBought(agreed: readonly Draft[]): Map<number, Set<number>> {
  const bought = new Map<number, Set<number>>();
  for (const draft of agreed) {
    let lines = bought.get(draft.client);
    if (lines === undefined) bought.set(draft.client, (lines = new Set()));
    for (const entry of draft.entries) if (quarterOf(entry.day) < LAST_QUARTER) lines.add(entry.line);
  }
  return bought;
}
