import type { CellValue } from "../cells/cellBlock";
import { windowBefore } from "../calendar/windows";
import { TOLERATED_CLOSED_DAYS } from "../calendar/periods";
import { normalHeader } from "../ledger/headerWords";
import { buyingMonths } from "../methods/buyingMonths";
import { clientFinder } from "../registers/clientFinder";
import type { ClientAttribute } from "../registers/Attribute";
import { registerWords } from "../registers/registerWords";
import type { Facts } from "./Facts";

/** What the score is made of (M13), in the order of the table. */
export const indicators = ["sales", "margin", "regularity", "delay", "lines", "recommendations"] as const;
export type Indicator = (typeof indicators)[number];

/** Headers of a column of payment delays, in the form of `normalHeader`. */
const delayWords =
  /delay|overdue|late payment|просроч|задержк|omeskan|oneskoren|po splatnosti|kesedelem|(^| )keses|lejart tartozas/;

/** An indicator of each client of the company, NaN where unknown, and the register's column that it comes from. */
export interface IndicatorValues {
  readonly values: Float64Array;
  readonly header: string;
}

/** The indicators for which there is data. */
export function indicatorValues(facts: Facts): ReadonlyMap<Indicator, IndicatorValues> {
  const found = new Map<Indicator, IndicatorValues>();
  const put = (indicator: Indicator, values: Float64Array | null, header = ""): void => {
    if (values !== null) found.set(indicator, { values, header });
  };
  put("sales", facts.windowSales.total);
  put("margin", marginShares(facts));
  put("regularity", buyingMonths(facts.purchases, facts.days.first, facts.periodsOf("month")));
  const { attributes } = facts.company;
  const delay = attributes.find(({ type, header }) => type === "number" && delayWords.test(normalHeader(header)));
  put("delay", delay === undefined ? null : Float64Array.from(delay.values, numberOf), delay?.header);
  put("lines", facts.linesActual === null ? null : Float64Array.from(facts.linesActual));
  const recommended = recommendedBy(facts);
  put("recommendations", recommended === undefined ? null : recommendations(facts, recommended), recommended?.header);
  return found;
}

/** What a client could still buy; null where nothing tells. */
export interface Potential {
  /** Volumes typed for clients in ten-thousandths, or the share of meant lines that isn't bought. NaN where unknown. */
  readonly values: Float64Array;
  readonly isTyped: boolean;
}

export function potentialOf({ company, portrait, sales }: Facts): Potential | null {
  const values = new Float64Array(sales.clientCount).fill(NaN);
  const rows = company.typed.potential?.rows ?? [];
  const find = rows.length === 0 ? null : clientFinder(company);
  for (const { client, volume } of rows) {
    const place = find === null ? -1 : find(client);
    if (place >= 0 && !Number.isNaN(volume)) values[place] = (values[place] || 0) + volume;
  }
  if (values.some((value) => !Number.isNaN(value))) return { values, isTyped: true };
  const { plan, actual, hasMatrix, bought } = portrait;
  if (!hasMatrix || bought === null || !plan.some((lines) => lines > 0)) return null;
  plan.forEach((lines, client) => (values[client] = lines === 0 ? NaN : (lines - actual[client]!) / lines));
  return { values, isTyped: false };
}

/** Sales of the window of the same length before the class window; null where the ledger doesn't reach back. */
export function previousWindowSales(facts: Facts): Float64Array | null {
  const before = windowBefore(facts.classWindow, facts.settings.classMonths);
  const { firstDay } = facts.company.ledger.check;
  return firstDay - TOLERATED_CLOSED_DAYS <= before.from ? facts.salesIn(before).total : null;
}

/** Margin of the class window divided by the sales whose cost is known; NaN where these aren't above zero. */
function marginShares({ margins, sales, classWindow }: Facts): Float64Array | null {
  if (margins === null) return null;
  const margin = new Float64Array(sales.clientCount);
  const known = new Float64Array(sales.clientCount);
  for (let row = 0; row < sales.rowCount; row++) {
    const value = margins[row]!;
    if (Number.isNaN(value) || sales.day[row]! < classWindow.from || sales.day[row]! > classWindow.to) continue;
    margin[sales.client[row]!]! += value;
    known[sales.client[row]!]! += sales.amount[row]!;
  }
  return margin.map((value, client) => (known[client]! > 0 ? value / known[client]! : NaN));
}

function recommendedBy({ company }: Facts): ClientAttribute | undefined {
  const column = company.register?.headers.get("recommendedBy")?.column;
  const byRole = company.attributes.find((attribute) => attribute.column === column);
  if (byRole !== undefined) return byRole;
  return company.attributes.find(({ header }) => registerWords.recommendedBy.includes(normalHeader(header)));
}

/** How many clients name this one; nobody is the recommender of himself. */
function recommendations({ company, sales }: Facts, { values }: ClientAttribute): Float64Array {
  const counts = new Float64Array(sales.clientCount);
  const find = clientFinder(company);
  values.forEach((cell, client) => {
    const place = typeof cell === "string" ? find(cell) : -1;
    if (place >= 0 && place !== client) counts[place]!++;
  });
  return counts;
}

/** Clients who name a client as the one who recommended you. */
export function recommendedClients(facts: Facts, client: number): number[] {
  const attribute = recommendedBy(facts);
  if (attribute === undefined) return [];
  const find = clientFinder(facts.company);
  return Array.from(attribute.values.keys()).filter((other) => {
    const cell = attribute.values[other];
    return other !== client && typeof cell === "string" && find(cell) === client;
  });
}

function numberOf(cell: CellValue): number {
  return typeof cell === "number" ? cell : NaN;
}
