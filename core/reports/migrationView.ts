import { monthsEndingOn, type Days } from "../calendar/windows";
import { migration, type Migration } from "../methods/migration";
import { StatusCode, isActive } from "../methods/status";
import { listedClients } from "./clientList";
import { sameDaysYearBefore } from "./comparison";
import type { Facts } from "./Facts";

/** What a client is on a date, in the order of the tables; a code is a place in this list. `absent`: no client yet. `none`: not known. */
export const migrationStates = ["absent", "potential", "new", "regular", "restored", "lost", "none"] as const;
export type MigrationState = (typeof migrationStates)[number];
const ABSENT = 0;
const NONE = migrationStates.indexOf("none");

/** With what the as-of date is compared: the end of the period before, or the same day of the year before. */
export const migrationSince = ["previous", "year"] as const;
export type MigrationSince = (typeof migrationSince)[number];

export interface MigrationView {
  /** The windows of the sums; their last days are the two dates. */
  readonly first: Days;
  readonly second: Days;
  /** Whether the ledger reaches back far enough to tell the statuses on the first date. */
  readonly known: boolean;
  /** The base, in no order. */
  readonly clients: readonly number[];
  /** State of each client of the company on the two dates. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly cells: Migration;
}

/** Statuses on the two dates, and sales in the windows of the report period's length that end on them (M24). */
export function migrationView(facts: Facts, since: MigrationSince): MigrationView {
  const { period, settings, company } = facts;
  const first = since === "year" ? sameDaysYearBefore(period) : facts.previousPeriod;
  const known = company.ledger.check.firstDay <= monthsEndingOn(first.to, settings.statusMonths).from;
  const firstSettlement = facts.days.first;
  const from = facts.statusAt(first.to).map((code, client) => {
    const told = code === StatusCode.regular || code === StatusCode.potential || firstSettlement[client] === 0;
    return known || company.since[client]! > 0 || told ? code : NONE;
  });
  const to = facts.status.map((code) => (code === StatusCode.none ? NONE : code));
  const clients = listedClients(facts);
  const sumsBefore = facts.salesIn(first).total;
  const cells = migration(clients, from, to, migrationStates.length, sumsBefore, facts.periodSales.total);
  return { first, second: period, known, clients, from, to, cells };
}

/** Whether a client is known on both dates and isn't the same. */
export function hasMoved({ from, to }: MigrationView, client: number): boolean {
  return from[client] !== to[client] && from[client] !== NONE && to[client] !== NONE;
}

/** Active on the later date and not on the earlier one. */
export function isGained(view: MigrationView, client: number): boolean {
  return hasMoved(view, client) && !isActive(view.from[client]!) && isActive(view.to[client]!);
}

/** Active on the earlier date and lost on the later one. */
export function isGone(view: MigrationView, client: number): boolean {
  return hasMoved(view, client) && isActive(view.from[client]!) && !isActive(view.to[client]!);
}

/** Rows and columns of the matrices: the four states of buyers always, the others where somebody is in them. */
export function shownStates({ clients, from, to }: MigrationView): {
  readonly rows: readonly MigrationState[];
  readonly columns: readonly MigrationState[];
} {
  const seen = (states: Uint8Array, code: number): boolean => clients.some((client) => states[client] === code);
  const shows = (state: MigrationState, code: number, side: Uint8Array): boolean =>
    state === "potential"
      ? seen(from, code) || seen(to, code)
      : !["absent", "none"].includes(state) || seen(side, code);
  return {
    rows: migrationStates.filter((state, code) => state === "absent" || shows(state, code, from)),
    columns: migrationStates.filter((state, code) => code !== ABSENT && shows(state, code, to)),
  };
}
