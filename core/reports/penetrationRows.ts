import { monthsEndingOn, type Days } from "../calendar/windows";
import { IssueCollector, type Issue } from "../ledger/issue";
import { UNIT } from "../ledger/ledger";
import { limitOf } from "../methods/limit";
import { penetration, type Penetration } from "../methods/penetration";
import { clientFinder } from "../registers/clientFinder";
import { NamePlaces } from "../tidy/NamePlaces";
import type { Facts } from "./Facts";

const MONTHS = 12;

/** A row of the potential sheet with a volume, beside our sales; money in currency units. */
export interface PenetrationRow extends Penetration {
  readonly client: number;
  /** Place in {@link PenetrationRows.lines}. */
  readonly line: number;
  readonly sales: number;
  readonly volume: number;
  readonly competitor: string;
  /** A fraction. */
  readonly target: number;
}

export interface PenetrationRows {
  /** The most room first, then by names. */
  readonly rows: readonly PenetrationRow[];
  /** Product lines of the ledger in its order, then those of the matrix and of the potential sheet alone. */
  readonly lines: readonly string[];
  /** The 12 months of our sales. */
  readonly year: Days;
  readonly issues: readonly Issue[];
}

/** The potential sheet beside the ledger (M20). `aim` is the share aimed at where a row names none: up to 1 a share, above 1 per cent. */
export function penetrationRows(facts: Facts, aim: number): PenetrationRows {
  const { company, portrait } = facts;
  const issues = new IssueCollector();
  const find = clientFinder(company);
  const lineAt = new NamePlaces(portrait.lines);
  const seen = new Set<string>();
  const rows: PenetrationRow[] = [];
  // without product lines nothing is known of our sales of one
  const typed = facts.line === null ? [] : (company.typed.potential?.rows ?? []);
  for (const { client: name, line: lineName, place, ...given } of typed) {
    if (name.trim() === "" || lineName.trim() === "") continue;
    if (Number.isNaN(given.volume)) {
      issues.add("potentialVolumeMissing", { name }, place);
      continue;
    }
    const client = find(name);
    if (client < 0) {
      issues.add("potentialClientUnknown", { name }, place);
      continue;
    }
    const line = lineAt.add(lineName);
    if (seen.has(`${client} ${line}`)) {
      issues.add("potentialTwice", { name }, place);
      continue;
    }
    seen.add(`${client} ${line}`);
    const sales = salesOf(client, line) / UNIT;
    const volume = given.volume / UNIT;
    if (volume < sales) issues.add("potentialBelowSales", { name: company.clients[client]! }, place);
    const target = Number.isNaN(given.target) ? limitOf(aim).value : given.target;
    const { competitor } = given;
    rows.push({ client, line, sales, volume, competitor, target, ...penetration(sales, volume, target) });
  }
  const names = company.clients;
  rows.sort(
    (a, b) =>
      (b.room || 0) - (a.room || 0) ||
      compare(names[a.client]!, names[b.client]!) ||
      compare(lineAt.names[a.line]!, lineAt.names[b.line]!),
  );
  return { rows, lines: lineAt.names, year: monthsEndingOn(facts.asOf, MONTHS), issues: issues.list() };

  function salesOf(client: number, line: number): number {
    const { bought } = portrait;
    for (let entry = bought?.start[client] ?? 0; bought !== null && entry < bought.start[client + 1]!; entry++) {
      if (bought.line[entry] === line) return bought.yearSum[entry]!;
    }
    return 0;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
