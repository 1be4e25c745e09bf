import { serialOf } from "../calendar/calendar";
import { apportion } from "./apportion";
import type { Buyer } from "./cast";
import type { Draft, Entry } from "./drafts";
import { MONTHLY } from "./items";
import { pick, seeded, whole, type Random } from "./random";
import { CLASS_QUARTER, LAST_QUARTER, monthsOf, quarterOf, workdaysOf } from "./workdays";

/** What a line takes of a purchase: machines much, advice little. */
export const lineWeights = [1, 0.9, 0.8, 1.3, 1.7, 2.6] as const;
/** Quarters from July 2006: autumn is good, winter is not; 2008 is the best year until the crisis reaches its last quarter. */
const seasons = [1, 1.3, 0.95, 1.15, 1.15, 1.6, 1.2, 1.95, 2, 1.7];
/** Least sum of a line. */
const LEAST = 60;
/** The quarter in which one client pays his first document in two instalments, across its end (M21). */
const INSTALMENT_QUARTER = 6;

/** Purchases of the buyers before the last quarter; the monthly ones in the last quarter too, since their sums are agreed. */
export function historyDrafts(buyers: readonly Buyer[], seed: number): Draft[] {
  const random = seeded(seed);
  const drafts: Draft[] = [];
  const example = buyers.find((buyer) => buyer.start === INSTALMENT_QUARTER && buyer.style === "orders");
  for (const buyer of buyers) {
    const monthly = buyer.style === "fee" || buyer.style === "hours";
    const fee = whole(random, 9, 20) * 10;
    const feeDay = whole(random, 0, 11);
    buyer.active.forEach((buys, quarter) => {
      if (!buys) return;
      const isFirst = quarter === buyer.start;
      if (buyer === example && isFirst) drafts.push(inInstalments(buyer));
      else if (monthly) {
        drafts.push(...monthlyDrafts(random, buyer, quarter, fee, feeDay));
        // The set-up project would break the even months of whoever began within the class window.
        if (isFirst && quarter < CLASS_QUARTER)
          drafts.push(order(random, buyer, quarter, buyer.lines, buyer.level * 0.7));
        else if (quarter < CLASS_QUARTER && random() < 0.4) drafts.push(extra(random, buyer, quarter));
      } else if (quarter < LAST_QUARTER) drafts.push(...orders(random, buyer, quarter));
    });
  }
  return drafts;
}

function monthlyDrafts(random: Random, buyer: Buyer, quarter: number, fee: number, feeDay: number): Draft[] {
  const { client, manager, style } = buyer;
  return monthsOf(quarter).map((month) => {
    // By hours the sums spread evenly over ± 31 % of the fee: a variation around 18 %.
    const amount = style === "fee" ? fee : Math.round((fee * (0.69 + 0.62 * random())) / 10) * 10;
    return {
      client,
      manager,
      entries: [{ day: workdaysOf(month)[feeDay]!, line: buyer.lines[0]!.line, amount, item: MONTHLY }],
    };
  });
}

function extra(random: Random, buyer: Buyer, quarter: number): Draft {
  const open = buyer.lines.filter((bought) => bought.from <= quarter);
  return order(random, buyer, quarter, [pick(random, open)], buyer.level * 0.3);
}

function orders(random: Random, buyer: Buyer, quarter: number): Draft[] {
  const open = buyer.lines.filter((bought) => bought.from <= quarter);
  const fresh = open.filter((bought) => bought.from === quarter);
  const count = buyer.style === "seldom" ? 1 : whole(random, 2, 5);
  const budget = buyer.level * seasons[quarter]! * (0.6 + 0.8 * random());
  return Array.from({ length: count }, (_, place) => {
    const chosen = open.filter(() => random() < 0.6);
    // What is new in the quarter stands in one document at least, so that "bought from then on" holds.
    const lines = place === 0 && fresh.length > 0 ? fresh : chosen.length > 0 ? chosen : [pick(random, open)];
    return order(random, buyer, quarter, lines, budget / count);
  });
}

function order(random: Random, buyer: Buyer, quarter: number, lines: Buyer["lines"], budget: number): Draft {
  const day = pick(random, workdaysOf(pick(random, monthsOf(quarter))));
  const rows = lines.flatMap(({ line }) => (random() < 0.35 ? [line, line] : [line]));
  const sum = Math.max(LEAST * rows.length, Math.round(budget / 10) * 10);
  const amounts = apportion(
    sum - (LEAST - 10) * rows.length,
    rows.map((line) => lineWeights[line]! * (0.6 + 0.8 * random())),
    10,
  );
  const entries = rows.map((line, place): Entry => ({ day, line, amount: amounts[place]! + LEAST - 10 }));
  return { client: buyer.client, manager: buyer.manager, entries };
}

/** The example of M21: 500 at the end of a quarter, 500 in the next, on one document. */
function inInstalments(buyer: Buyer): Draft {
  const line = buyer.lines[0]!.line;
  const days = [serialOf(2008, 3, 31), serialOf(2008, 4, 10)];
  if (quarterOf(days[0]!) !== buyer.start) throw new Error("inInstalments: not the buyer's first quarter");
  const entries = days.map((day): Entry => ({ day, line, amount: 500 }));
  return { client: buyer.client, manager: buyer.manager, entries };
}
