import { pick, type Random } from "./random";

/** The first item of every line is its monthly service or subscription, sold by agreement only. */
export const MONTHLY = 0;

/** What a unit costs the client, by line and item; the monthly ones have no list price. Names stand in names/. */
export const prices: readonly (readonly number[])[] = [
  [0, 130, 430, 620, 690, 250, 4900, 45],
  [0, 55, 380, 640, 520, 1400],
  [0, 70, 40, 90, 160, 240, 1150],
  [0, 35, 880, 190, 1350, 1900],
  [0, 290, 160, 820, 75, 3100],
  [0, 620, 210, 280, 3400, 410, 340, 940, 120],
];

/** Gross margin by line: work earns well, boxes little. */
const margins = [0.38, 0.52, 0.46, 0.3, 0.19, 0.17];

/** An item whose price the amount reaches, so that a server is not sold for the price of a monitor. */
export function itemFor(random: Random, line: number, amount: number): number {
  const own = prices[line]!;
  const fitting = own.flatMap((price, item) =>
    item !== MONTHLY && price <= amount && amount < price * 60 ? [item] : [],
  );
  if (fitting.length > 0) return pick(random, fitting);
  const dearest = own.indexOf(Math.max(...own));
  return amount >= own[dearest]! ? dearest : own.indexOf(Math.min(...own.slice(1)));
}

export function quantityOf(line: number, item: number, amount: number): number {
  const price = prices[line]![item]!;
  const count = item === MONTHLY ? 1 : Math.max(1, Math.round(Math.abs(amount) / price));
  return amount < 0 ? -count : count;
}

/** Cost with two decimals. It hangs on item and client alone, so that what comes back costs what it cost when it went. */
export function costOf(line: number, item: number, client: number, amount: number): number {
  const hundredths = Math.round(margins[line]! * 100) + ((item * 3) % 7) - 3 + ((client * 5) % 9) - 4;
  return Math.round(amount * (100 - hundredths)) / 100;
}
