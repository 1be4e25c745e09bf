import { civilOf, daysInMonth, serialOf } from "../calendar/calendar";
import { buyers, type LedgerRow } from "./ledger";
import { majors } from "./majors";
import { pick, seeded, shuffled, whole, type Random } from "./random";
import { Manager, seats, segments, type Activity, type Seat } from "./segments";
import { FIRST_MONTH, LAST_QUARTER, monthsOf, quarterOf, workdayAtOrBefore, workdaysOf } from "./workdays";

/** A row of the client register before its names. */
export interface RegisterRow {
  readonly client: number;
  readonly activity: Activity;
  readonly branches: boolean;
  readonly employees: number;
  readonly sellsToLegal: boolean;
  readonly founded: number;
  readonly manager: number;
  readonly firstContact: number;
  readonly clientSince: number | null;
  readonly contractEnd: number | null;
  readonly channel: number;
  readonly recommendedBy: number | null;
  readonly phone: string;
  readonly division: number;
}

const SEED = 246;
/** Potential clients of Ivanov; the other 42 are Petrov's (M22). */
const IVANOVS_POTENTIAL = 20;
/** First contacts in the last quarter: of potential clients, and of the 25 new ones every second. 13 of 39 bought: 33 %. */
const FRESH_POTENTIAL = 26;
/** Trading firms of 15 people are SME trade although they meet the condition of small retail clients too (M11). */
const SMALL_TRADERS = [21, 40, 63];
const SMALL_TRADE_SEGMENT = 4;
/** Channels by frequency; the first is recommendation. */
const CHANNELS = [0, 0, 1, 2, 2, 3, 3, 4, 5];
/** Clients from before the ledger, and how many years before. */
const OLD_CLIENTS = 5;
const divisions = { key: 0, city: 1, region: 2 } as const;

/** The register by first contact, as it would have grown. */
export function registerRows(ledger: readonly LedgerRow[]): RegisterRow[] {
  const random = seeded(SEED);
  const firstDay = new Map<number, number>();
  const lastDay = new Map<number, number>();
  for (const row of ledger) {
    if (!firstDay.has(row.client)) firstDay.set(row.client, row.day);
    if (row.amount > 0) lastDay.set(row.client, row.day);
  }
  const managers = managersOf(random);
  const since = sinceOf(random);
  const contacts = contactsOf(random, firstDay, since);
  const ends = contractEnds(lastDay);
  const rows = seats.map((seat, client): RegisterRow => {
    const channel = pick(random, CHANNELS);
    return {
      client,
      ...attributesOf(random, seat, civilOf(contacts.get(client)!).year),
      manager: managers.get(client)!,
      firstContact: contacts.get(client)!,
      clientSince: since.get(client) ?? null,
      contractEnd: ends.get(client) ?? null,
      channel,
      recommendedBy: channel === 0 ? recommender(random, contacts.get(client)!, firstDay) : null,
      // Area code 000 belongs to nobody.
      phone: `000-555-${String(1000 + ((client * 37) % 9000)).slice(-4)}`,
      division: seat.segment < 3 ? divisions.key : random() < 0.7 ? divisions.city : divisions.region,
    };
  });
  return rows.sort((a, b) => a.firstContact - b.firstContact || a.client - b.client);
}

function attributesOf(random: Random, seat: Seat, yearOfContact: number) {
  const segment = segments[seat.segment]!;
  const trader = seat.segment === SMALL_TRADE_SEGMENT && SMALL_TRADERS.includes(seat.place);
  const employees = whole(random, segment.employees[0], segment.employees[1]);
  return {
    activity: pick(random, segment.activities),
    branches: random() < segment.branches,
    employees: trader ? 15 : employees,
    sellsToLegal: random() < segment.legal,
    // Nobody is met before he exists.
    founded: Math.min(whole(random, segment.founded[0], segment.founded[1]), yearOfContact - 1),
  };
}

function managersOf(random: Random): Map<number, number> {
  const managers = new Map([...buyers, ...majors].map((one) => [one.client, one.manager]));
  const potential = seats.flatMap((seat, client) => (seat.potential ? [client] : []));
  shuffled(random, potential).forEach((client, place) =>
    managers.set(client, place < IVANOVS_POTENTIAL ? Manager.ivanov : Manager.petrov),
  );
  return managers;
}

/** Client since, for a few who were there when the ledger began. */
function sinceOf(random: Random): Map<number, number> {
  const there = buyers.filter((buyer) => buyer.start === 0);
  return new Map(
    Array.from({ length: OLD_CLIENTS }, (_, place) => {
      const month = FIRST_MONTH - whole(random, 14, 60);
      return [there[place * 5 + 2]!.client, pick(random, workdaysOf(month))] as const;
    }),
  );
}

function contactsOf(random: Random, firstDay: ReadonlyMap<number, number>, since: ReadonlyMap<number, number>) {
  const quarter = monthsOf(LAST_QUARTER).flatMap(workdaysOf);
  const newcomers = buyers.filter((buyer) => buyer.role === "new").map((buyer) => buyer.client);
  const contacts = new Map<number, number>();
  for (const [client, day] of firstDay) {
    const place = newcomers.indexOf(client);
    const before = Math.min(since.get(client) ?? day, day);
    let contact = workdayAtOrBefore(before - whole(random, 8, 120));
    if (place >= 0) {
      const own = quarter.filter((one) => one < day);
      // The later half of the time before the purchase: few buy on the day after the first call.
      contact =
        place % 2 === 0
          ? own[Math.floor(own.length * random() * 0.5)]!
          : workdayAtOrBefore(quarter[0]! - whole(random, 12, 150));
    }
    contacts.set(client, contact);
  }
  const potential = shuffled(
    random,
    seats.flatMap((seat, client) => (seat.potential ? [client] : [])),
  );
  potential.forEach((client, place) => {
    const month = FIRST_MONTH + whole(random, 11, 29);
    contacts.set(client, pick(random, place < FRESH_POTENTIAL ? quarter : workdaysOf(month)));
  });
  return contacts;
}

/** Contracts that ran out with clients who are lost anyway, and contracts of monthly payers that run on. */
function contractEnds(lastDay: ReadonlyMap<number, number>): Map<number, number> {
  const ends = new Map<number, number>();
  const running = buyers.filter((buyer) => buyer.role === "stayed" && buyer.style === "fee");
  running.forEach((buyer, place) => {
    if (place % 3 === 0) ends.set(buyer.client, place % 2 === 0 ? serialOf(2009, 12, 31) : serialOf(2009, 6, 30));
  });
  const gone = buyers.filter((buyer) => buyer.role === "away").slice(0, 40);
  gone.forEach((buyer, place) => {
    if (place % 10 === 3) ends.set(buyer.client, endAfter(lastDay.get(buyer.client)!));
  });
  const lost = buyers.filter((buyer) => buyer.role === "lost");
  ends.set(lost[1]!.client, serialOf(2009, 1, 31));
  ends.set(lost[6]!.client, serialOf(2009, 2, 28));
  return ends;
}

/** End of the first month of the quarter after the last purchase, when the purchases alone would not yet say it. */
function endAfter(day: number): number {
  const { year, month } = civilOf(workdaysOf(monthsOf(quarterOf(day) + 1)[0]!)[0]!);
  return serialOf(year, month, daysInMonth(year, month));
}

function recommender(random: Random, contact: number, firstDay: ReadonlyMap<number, number>): number | null {
  const known = [...firstDay].filter(([, day]) => day < contact).map(([client]) => client);
  return known.length === 0 ? null : pick(random, known);
}
