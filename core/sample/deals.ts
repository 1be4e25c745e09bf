import { serialOf } from "../calendar/calendar";
import { buyers, type LedgerRow } from "./ledger";
import { lineWeights } from "./history";
import { pick, seeded, shuffled, whole, type Random } from "./random";
import type { RegisterRow } from "./register";
import { clientAt, Line, seats, segments } from "./segments";
import { LAST_QUARTER, quarterOf, workdayAtOrAfter, workdayAtOrBefore } from "./workdays";

/** A row of the deals before its names. */
export interface DealRow {
  readonly deal: string;
  readonly client: number;
  readonly line: number;
  readonly manager: number;
  readonly amount: number;
  readonly isPush: boolean;
  readonly isLong: boolean;
  /** Place among the steps that follow a stage; null: none is agreed. */
  readonly nextStep: number | null;
  readonly nextDate: number | null;
}

/** Where a deal got to: a stage by its place, or its end. */
export type DealStage = number | "won" | "refused";

/** A row of the deal log before its names. */
export interface DealLogRow {
  readonly deal: string;
  readonly stage: DealStage;
  readonly day: number;
  /** Place among the reasons of refusals. */
  readonly reason: number | null;
}

/** A deal as it is made up, before it gets its number. */
interface DealDraft extends Omit<DealRow, "deal" | "manager"> {
  readonly log: readonly Omit<DealLogRow, "deal">[];
}

const SEED = 2009;
const AS_OF = serialOf(2009, 3, 31);
/** Stages, by place. */
const Stage = { presentation: 0, offer: 1, contract: 2, payment: 3 } as const;
/** Open deals by the stage that they have reached. */
const OPEN_BY_STAGE = [10, 13, 8, 3];
/** One in so many open deals has a next date that has passed; one in so many has no next step. */
const PASSED = 5;
const WITHOUT_STEP = 11;
const POTENTIAL = 6;
const WON = 8;
const REFUSED = 9;
/** Further deals on what the client buys already. */
const BOUGHT = 2;

/**
 * The deals of the company with their log, as they stand on 31 March 2009. Most are about lines that are meant for the
 * client and not bought yet. The article's states (M19) are among them: Lyutik's security has come to a contract, with 15
 * January 2011 as the next date; Romashka's to an offer, with 25 February 2010; one was refused.
 */
export function dealRows(ledger: readonly LedgerRow[], register: readonly RegisterRow[]) {
  const random = seeded(SEED);
  const first = firstDays(ledger);
  const chances = shuffled(random, gaps(first));
  const drafts = [
    ...ofTheArticle(),
    ...refusedDeals(random, chances.splice(0, REFUSED)),
    ...openDeals(random, chances),
    ...wonDeals(random, first),
    ...furtherDeals(random, first),
  ];
  const managers = new Map(register.map((row) => [row.client, row.manager]));
  drafts.sort((a, b) => a.log[0]!.day - b.log[0]!.day || a.client - b.client || a.line - b.line);
  const deals: DealRow[] = [];
  const log: DealLogRow[] = [];
  drafts.forEach(({ log: events, ...draft }, place) => {
    const deal = `D-${String(place + 1).padStart(3, "0")}`;
    deals.push({ ...draft, deal, manager: managers.get(draft.client)! });
    log.push(...events.map((event) => ({ deal, ...event })));
  });
  log.sort((a, b) => a.day - b.day || (a.deal < b.deal ? -1 : a.deal > b.deal ? 1 : 0));
  return { deals, log };
}

/** First purchase day by client and line. */
type FirstDays = ReadonlyMap<number, ReadonlyMap<number, number>>;

function firstDays(ledger: readonly LedgerRow[]): FirstDays {
  const first = new Map<number, Map<number, number>>();
  for (const { client, line, day, amount } of ledger) {
    if (amount <= 0) continue;
    let own = first.get(client);
    if (own === undefined) first.set(client, (own = new Map()));
    if (!own.has(line)) own.set(line, day);
  }
  return first;
}

function ofTheArticle(): DealDraft[] {
  const day = (year: number, month: number, date: number) => serialOf(year, month, date);
  const stages = (...days: readonly number[]) => days.map((at, stage) => ({ stage, day: at, reason: null }));
  return [
    {
      client: clientAt(1, 0),
      line: Line.security,
      amount: 38_000,
      isPush: false,
      isLong: true,
      nextStep: Stage.contract,
      nextDate: day(2011, 1, 15),
      log: stages(day(2008, 10, 14), day(2008, 12, 9), day(2009, 3, 17)),
    },
    {
      client: clientAt(3, 0),
      line: Line.security,
      amount: 21_500,
      isPush: true,
      isLong: true,
      nextStep: Stage.offer,
      nextDate: day(2010, 2, 25),
      log: stages(day(2009, 1, 20), day(2009, 2, 25)),
    },
    {
      client: clientAt(0, 1),
      line: Line.oneC,
      amount: 16_000,
      isPush: false,
      isLong: true,
      nextStep: null,
      nextDate: null,
      log: [
        ...stages(day(2008, 9, 10), day(2008, 10, 2)),
        { stage: "refused", day: day(2008, 11, 19), reason: OTHER_SUPPLIER },
      ],
    },
  ];
}

/** Place among the reasons. */
const OTHER_SUPPLIER = 1;
const REASONS = 5;

interface Chance {
  readonly client: number;
  readonly line: number;
}

/** Lines that are meant for clients who buy, and that they have never bought; the article's clients left out. */
function gaps(first: FirstDays): Chance[] {
  const active = buyers.filter((buyer) => buyer.active[LAST_QUARTER]);
  return active.flatMap(({ client, segment }) =>
    segments[segment]!.plan.flatMap((line) => (first.get(client)!.has(line) ? [] : [{ client, line }])),
  );
}

function openDeals(random: Random, chances: readonly Chance[]): DealDraft[] {
  const potential = shuffled(
    random,
    seats.flatMap((seat, client) => (seat.potential ? [client] : [])),
  ).slice(0, POTENTIAL);
  const firstSales = potential.map((client) => ({
    client,
    line: pick(random, segments[seats[client]!.segment]!.plan),
  }));
  const stages = shuffled(
    random,
    OPEN_BY_STAGE.flatMap((count, stage) => Array.from({ length: count }, () => stage)),
  );
  const taken = [...firstSales, ...chances.slice(0, stages.length - POTENTIAL)];
  return taken.map(({ client, line }, place) => openDeal(random, client, line, stages[place]!, place));
}

function openDeal(random: Random, client: number, line: number, stage: number, place: number): DealDraft {
  const isPassed = place % PASSED === PASSED - 1;
  const last = workdayAtOrBefore(AS_OF - (isPassed ? whole(random, 25, 60) : whole(random, 1, 40)));
  const withStep = place % WITHOUT_STEP !== WITHOUT_STEP - 1;
  const next = isPassed ? AS_OF - whole(random, 2, 15) : AS_OF + whole(random, 2, 70);
  return {
    client,
    line,
    ...termsOf(random, client, line),
    nextStep: withStep ? stage : null,
    nextDate: withStep ? workdayAtOrAfter(next) : null,
    log: stagesUpTo(random, stage, last),
  };
}

/** Refused in the course of the year; one of them was offered anew since, so the later deal counts. */
function refusedDeals(random: Random, chances: readonly Chance[]): DealDraft[] {
  const refused = chances.map(({ client, line }, place): DealDraft => {
    const last = workdayAtOrBefore(AS_OF - whole(random, 20, 260));
    const before = stagesUpTo(random, place % 3 === 0 ? Stage.presentation : Stage.offer, last);
    const end = {
      stage: "refused",
      day: workdayAtOrAfter(last + whole(random, 3, 15)),
      reason: place % REASONS,
    } as const;
    return { client, line, ...termsOf(random, client, line), nextStep: null, nextDate: null, log: [...before, end] };
  });
  const earliest = [...refused].sort((a, b) => a.log.at(-1)!.day - b.log.at(-1)!.day)[0]!;
  return [...refused, openDeal(random, earliest.client, earliest.line, Stage.offer, 0)];
}

/** Deals that ended in the first purchase of a line in the last quarter. */
function wonDeals(random: Random, first: FirstDays): DealDraft[] {
  const sales = buyers.flatMap(({ client, newLine }) => {
    const day = newLine === null ? undefined : first.get(client)!.get(newLine);
    return newLine === null || day === undefined || quarterOf(day) !== LAST_QUARTER
      ? []
      : [{ client, line: newLine, day }];
  });
  return shuffled(random, sales)
    .slice(0, WON)
    .map(({ client, line, day }) => ({
      client,
      line,
      ...termsOf(random, client, line),
      nextStep: null,
      nextDate: null,
      log: [
        ...stagesUpTo(random, Stage.contract, workdayAtOrBefore(day - whole(random, 2, 9))),
        { stage: "won", day, reason: null },
      ],
    }));
}

/** More of what is bought already: such a deal is a note, since the ledger says that the line is used. */
function furtherDeals(random: Random, first: FirstDays): DealDraft[] {
  const regular = buyers.filter((buyer) => buyer.role === "stayed" && buyer.style === "orders");
  return shuffled(random, regular)
    .slice(0, BOUGHT)
    .map(({ client }) => openDeal(random, client, [...first.get(client)!.keys()][0]!, Stage.offer, 0));
}

/** The stages from the first to the given one; the last on that day, each earlier one some weeks before. */
function stagesUpTo(random: Random, stage: number, last: number): Omit<DealLogRow, "deal">[] {
  const days = [last];
  while (days.length <= stage) days.unshift(workdayAtOrBefore(days[0]! - whole(random, 6, 34)));
  return days.map((day, place) => ({ stage: place, day, reason: null }));
}

function termsOf(random: Random, client: number, line: number) {
  const usual = segments[seats[client]!.segment]!.level * lineWeights[line]!;
  const amount = Math.max(2, Math.round((usual * (0.3 + 0.9 * random())) / 100)) * 100;
  return { amount, isPush: random() < 0.35, isLong: amount > 3_000 };
}
