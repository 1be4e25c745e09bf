import { majors } from "./majors";
import { pick, seeded, shuffled, skewed, whole, type Random } from "./random";
import { LINES, Manager, seats, segments } from "./segments";
import { LAST_QUARTER, QUARTERS } from "./workdays";

/** What the last quarter does to a client (M1). */
export type Role = "new" | "lost" | "restored" | "stayed" | "away";

/** fee: the same sum every month · hours: a monthly sum by hours worked · orders: purchases as needed · seldom: one a quarter. */
export type Style = "fee" | "hours" | "orders" | "seldom";

export interface Buyer {
  readonly client: number;
  readonly segment: number;
  readonly manager: number;
  readonly role: Role;
  /** Whether the client buys in the quarter; quarters counted from the ledger's first. */
  readonly active: readonly boolean[];
  readonly start: number;
  readonly style: Style;
  /** What he spends in an ordinary quarter. */
  readonly level: number;
  /** Lines he buys, each from a quarter on. */
  readonly lines: readonly { readonly line: number; readonly from: number }[];
  /** A line that he buys for the first time in the last quarter, after other lines. */
  readonly newLine: number | null;
}

interface Card {
  readonly role: Role;
  readonly manager: number;
}

const cards = (role: Role, manager: number, count: number): Card[] =>
  Array.from({ length: count }, () => ({ role, manager }));

/**
 * Movements and managers of the clients that are no majors. With the majors (ten stayed, one of Petrov's lost) these are
 * the counts of the article: new 15 and 10, lost 5 and 8, restored 3 and 8.
 */
const newcomers = [...cards("new", Manager.ivanov, 15), ...cards("new", Manager.petrov, 10)];
const lost = [...cards("lost", Manager.ivanov, 5), ...cards("lost", Manager.petrov, 7)];
const restored = [...cards("restored", Manager.ivanov, 3), ...cards("restored", Manager.petrov, 8)];
const stayed = [...cards("stayed", Manager.ivanov, 31), ...cards("stayed", Manager.petrov, 44)];
const away = [...cards("away", Manager.ivanov, 22), ...cards("away", Manager.petrov, 28)];

/** First purchases a quarter, majors left out; the first quarter holds whoever was there when the ledger began. */
const starts = [33, 13, 10, 13, 11, 13, 13, 15, 14, 13];
/** So many of the first starts, those up to the end of 2007, are open to clients who are long gone. */
const EARLY = 93;
/** Of those who began in the quarter before the last, so many are lost at once; the others stay. */
const LOST_AT_ONCE = 2;
/** Sales in new directions in the last quarter: the majors' among them, by client; of the others so many a manager. */
const CROSS_SALES = { stayed: [4, 9], restored: [1, 4] } as const;
/** Clients who once buy outside the plan of their segment: every so many of those who order as needed. */
const STRAY = 5;

/** All buyers that are no majors, by client. */
export function castBuyers(seed: number): Buyer[] {
  const random = seeded(seed);
  const major = new Set(majors.map((one) => one.client));
  const free = seats.flatMap((seat, client) => (seat.potential || major.has(client) ? [] : [client]));

  // Who began in the quarter before the last can only have stayed or be lost; all others may have begun at any time.
  const lostCards = shuffled(random, lost);
  const stayedCards = shuffled(random, stayed);
  const recent = starts[LAST_QUARTER - 1]! - LOST_AT_ONCE;
  const dealt = [
    ...newcomers.map((card) => ({ card, start: LAST_QUARTER })),
    ...[...lostCards.splice(0, LOST_AT_ONCE), ...stayedCards.splice(0, recent)].map((card) => ({
      card,
      start: LAST_QUARTER - 1,
    })),
  ];
  // Who is long gone came early, so that the losses spread over the quarters instead of piling up before the last.
  const quarters = starts.slice(0, -1).flatMap((count, quarter) => Array.from({ length: count }, () => quarter));
  const early = shuffled(random, quarters.splice(0, EARLY));
  const gone = shuffled(random, away);
  gone.forEach((card, place) => dealt.push({ card, start: early[place]! }));
  quarters.push(...early.slice(gone.length));
  const others = shuffled(random, [...lostCards, ...stayedCards, ...restored]);
  others.forEach((card, place) => dealt.push({ card, start: quarters[place]! }));

  const crossSales = { stayed: [...CROSS_SALES.stayed], restored: [...CROSS_SALES.restored] };
  return shuffled(random, dealt)
    .map(({ card, start }, place): Buyer => {
      const client = free[place]!;
      const segment = seats[client]!.segment;
      const style = styleOf(random, card.role, segment);
      const active = activity(random, card.role, start, style);
      const lines = linesOf(random, client, active, style);
      const left = card.role === "stayed" || card.role === "restored" ? crossSales[card.role] : null;
      let newLine: number | null = null;
      if (left !== null && left[card.manager]! > 0 && (style === "orders" || style === "seldom")) {
        newLine = freeLine(random, segment, lines);
        if (newLine !== null) left[card.manager]!--;
      }
      const level = segments[segment]!.level * skewed(random);
      return { client, segment, manager: card.manager, role: card.role, active, start, style, level, lines, newLine };
    })
    .sort((a, b) => a.client - b.client);
}

function styleOf(random: Random, role: Role, segment: number): Style {
  const share = random();
  // Schools buy licences by the school year, new clients have no rhythm yet, and monthly payers do not come and go.
  if (role !== "stayed" || segment === 6) return share < 0.6 ? "orders" : "seldom";
  return share < 0.35 ? "fee" : share < 0.56 ? "hours" : share < 0.86 ? "orders" : "seldom";
}

function activity(random: Random, role: Role, start: number, style: Style): boolean[] {
  const last =
    role === "lost" ? LAST_QUARTER - 1 : role === "away" ? whole(random, start, LAST_QUARTER - 2) : LAST_QUARTER;
  const gap = style === "seldom" ? 0.3 : style === "orders" ? 0.06 : 0;
  return Array.from({ length: QUARTERS }, (_, quarter) => {
    const breaks = random() < gap;
    if (quarter < start || quarter > last) return false;
    if (quarter === start || quarter === last) return true;
    if (quarter === LAST_QUARTER - 1) return role === "stayed";
    return !breaks;
  });
}

function linesOf(random: Random, client: number, active: readonly boolean[], style: Style) {
  const plan = segments[seats[client]!.segment]!.plan;
  // A monthly payer buys service, so a service line of his plan comes first.
  const service = [2, 1, 0].find((line) => plan.includes(line))!;
  const order =
    style === "fee" || style === "hours"
      ? [service, ...shuffled(random, plan).filter((line) => line !== service)]
      : shuffled(random, plan);
  // Every plan keeps a gap more often than not: what else to sell is what the sample is to show.
  const count = whole(random, 1, Math.max(1, plan.length - (random() < 0.7 ? 1 : 0)));
  const start = active.indexOf(true);
  const later = active.flatMap((buys, quarter) => (buys && quarter > start && quarter < LAST_QUARTER ? [quarter] : []));
  const lines = order.slice(0, count).map((line, place) => ({
    line,
    from: place === 0 || later.length === 0 || random() < 0.35 ? start : pick(random, later),
  }));
  const orders = style === "orders" || style === "seldom";
  if (orders && client % STRAY === 0) {
    const outside = Array.from({ length: LINES }, (_, line) => line).filter((line) => !plan.includes(line));
    lines.push({ line: outside[client % outside.length]!, from: later.at(-1) ?? start });
  }
  return lines;
}

function freeLine(random: Random, segment: number, lines: Buyer["lines"]): number | null {
  const open = segments[segment]!.plan.filter((line) => !lines.some((bought) => bought.line === line));
  return open.length === 0 ? null : pick(random, open);
}
