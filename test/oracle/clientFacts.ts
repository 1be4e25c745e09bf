import { sumOf, type Client, type Line } from "./clients";
import { monthOf, monthStart, windowStart } from "./days";

/** What the method says of one client (M1, M3, M4, M5, M10, M16, M21). */

export interface Question {
  /** First and last day of the report period. */
  readonly from: number;
  readonly to: number;
  /** Status window N and class window, in months. */
  readonly statusMonths: number;
  readonly classMonths: number;
  /** Limits in per cent; 50 / 79 and 10 / 25 where left out. */
  readonly abc?: readonly [number, number];
  readonly xyz?: readonly [number, number];
}

export type Status = "potential" | "new" | "restored" | "regular" | "lost";
export type Movement = "potential" | "new" | "restored" | "stayed" | "lost" | "away";
export type Kind = "primary" | "newDirection" | "repeat" | "returns" | "unknown";
export type Stage = "initial" | "primary" | "repeat" | "further" | "developed";
export type Abc = "A" | "B" | "C";
export type Xyz = "X" | "Y" | "Z";

/** M1. */
export function statusOn(client: Client, day: number, months: number): Status | null {
  if (client.first === null || client.first > day) {
    // Reading: a client with lines but no settlement (returns only) has no status, in the register or not.
    if (client.first === null && client.lines.some((line) => line.sum !== 0n)) return null;
    if (client.register === null) return null;
    const contact = client.register.firstContact ?? null;
    return contact === null || contact <= day ? "potential" : null;
  }
  const end = client.register?.contractEnd ?? null;
  // Reading: the end is the last day of the contract; from the day after it the client is lost.
  if (end !== null && end < day) return "lost";
  const start = windowStart(day, months);
  const before = windowStart(start - 1, months);
  const since = client.register?.clientSince ?? null;
  // Reading: client since stands for a settlement on its day.
  const some = (low: number, high: number): boolean =>
    client.settlements.some((line) => line.day >= low && line.day <= high) ||
    (since !== null && since >= low && since <= high);
  if (client.first >= start) return "new";
  if (!some(start, day)) return "lost";
  return some(before, start - 1) ? "regular" : "restored";
}

/** What can't be told where the ledger starts too late. */
export function isDoubtful(status: Status | null): boolean {
  return status === "new" || status === "restored" || status === "lost";
}

export function movementOf(client: Client, question: Question, sure: boolean): Movement | null {
  const after = statusOn(client, question.to, question.statusMonths);
  if (after === null || after === "potential") return after;
  const wasActive = isActive(statusOn(client, question.from - 1, question.statusMonths));
  const isNew = client.first! >= question.from;
  if (!isNew && wasActive && isActive(after)) return "stayed";
  if (!sure) return null;
  if (isNew) return "new";
  return isActive(after) ? "restored" : wasActive ? "lost" : "away";
}

export function isActive(status: Status | null): boolean {
  return status === "new" || status === "regular" || status === "restored";
}

/** M3: class by where the slice begins, ties share the better class. */
export function rank(clients: Map<string, Client>, classFrom: number, limits: readonly [number, number]) {
  const sums: [string, bigint][] = [];
  for (const [name, client] of clients) {
    const inWindow = client.lines.filter((line) => line.day >= classFrom && line.sum !== 0n);
    if (inWindow.length > 0) sums.push([name, sumOf(inWindow)]);
  }
  const total = sums.reduce((sum, [, own]) => (own > 0n ? sum + own : sum), 0n);
  const classes = new Map<string, Abc>();
  for (const [name, own] of sums) {
    const before = sums.reduce((sum, [, other]) => (other > own && other > 0n ? sum + other : sum), 0n);
    const below = (limit: number): boolean => before * 1_000_000n < total * BigInt(Math.round(limit * 10_000));
    classes.set(name, own <= 0n ? "C" : below(limits[0]) ? "A" : below(limits[1]) ? "B" : "C");
  }
  return classes;
}

/** M4 by month, population deviation; null below three months or with a mean of zero or less. */
export function variationOf(client: Client, classFrom: number, ledgerStart: number, question: Question) {
  if (client.first === null) return null;
  const sums: bigint[] = [];
  // Reading: of a client since before the ledger, the months that the ledger doesn't cover whole say nothing.
  const first = client.first < ledgerStart ? monthOf(ledgerStart - 1) + 1 : monthOf(client.first);
  for (let month = monthOf(classFrom); month <= monthOf(question.to); month++) {
    const low = monthStart(month);
    const high = monthStart(month + 1) - 1;
    if (low < classFrom || high > question.to || month < first) continue;
    sums.push(sumOf(client.lines.filter((line) => line.day >= low && line.day <= high)));
  }
  const sum = sums.reduce((all, own) => all + own, 0n);
  if (sums.length < 3 || sum <= 0n) return null;
  const n = BigInt(sums.length);
  const squares = sums.reduce((all, own) => all + own * own, 0n);
  const spread = n * squares - sum * sum;
  const within = (limit: number): boolean =>
    spread * 1_000_000_000_000n <= BigInt(Math.round(limit * 10_000)) ** 2n * sum * sum;
  const [x, y] = question.xyz ?? [10, 25];
  const letter: Xyz = within(x) ? "X" : within(y) ? "Y" : "Z";
  return { letter, variation: Math.sqrt(Number(spread)) / Number(sum) };
}

function purchaseDays(client: Client): number[] {
  return [...new Set(client.purchases.map((purchase) => purchase.day))].sort((a, b) => a - b);
}

/** Day of the last purchase. */
export function lastPurchase(client: Client): number | null {
  return purchaseDays(client).at(-1) ?? null;
}

/** M5: the letter, by month. */
export function regularityOf(client: Client, classFrom: number, to: number): Xyz | null {
  const days = purchaseDays(client);
  if (days.length < 2) return days.length === 0 ? null : "Z";
  let months = 0;
  let bought = 0;
  for (let month = monthOf(classFrom); month <= monthOf(to); month++) {
    const low = monthStart(month);
    const high = monthStart(month + 1) - 1;
    if (low < classFrom || high > to) continue;
    months++;
    if (days.some((day) => day >= low && day <= high)) bought++;
  }
  return months > 0 && bought === months ? "X" : "Y";
}

/** M5: median interval between purchase days over the whole history. */
export function rhythmOf(client: Client): number | null {
  const days = purchaseDays(client);
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  if (gaps.length === 0) return null;
  gaps.sort((a, b) => a - b);
  const middle = Math.floor(gaps.length / 2);
  return gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}

/** M10: the most months whose window ending on the as-of date starts on or after the first settlement. */
export function termOf(first: number, to: number): number {
  let months = 0;
  while (windowStart(to, months + 1) >= first) months++;
  return months;
}

/** M16. */
export function linesBought(client: Client, classFrom: number): string[] {
  const sums = new Map<string, bigint>();
  for (const line of client.lines) {
    if (line.line !== null && line.day >= classFrom) sums.set(line.line, (sums.get(line.line) ?? 0n) + line.sum);
  }
  return [...sums].filter(([, sum]) => sum > 0n).map(([name]) => name);
}

/** The day up to which purchases are primary (M21). */
export function primaryDay(client: Client, ledgerStart: number, months: number): number {
  const bought = Math.min(...client.purchases.map((purchase) => purchase.day));
  const since = client.register?.clientSince ?? null;
  if (since === null) return bought;
  // Reading: a client since within the ledger's days is the day of the contract, and a purchase that follows it before
  // anybody would count the client as lost is the primary one.
  const follows = since >= ledgerStart && bought >= since && Number.isFinite(bought);
  return follows && windowStart(bought, months) <= since ? bought : since;
}

/** M21, by the purchase; history aside. */
export function kindOf(client: Client, line: Line, primary: number): Exclude<Kind, "unknown"> | null {
  if (line.sum === 0n) return null;
  if (!client.settled.has(line.row)) return "returns";
  const purchase = client.purchases.find((one) => one.settlements.includes(line))!;
  if (purchase.day <= primary) return "primary";
  // Reading: what stands without a product line can't open a new direction.
  if (line.line === null) return "repeat";
  const days = client.purchases
    .filter((one) => one.settlements.some((other) => other.line === line.line))
    .map((one) => one.day);
  return purchase.day === Math.min(...days) ? "newDirection" : "repeat";
}

/** M10: the highest stage ever reached. */
export function stageOf(lines: readonly Line[], kinds: readonly (Kind | null)[]): Stage {
  const further = new Set(lines.filter((_, at) => kinds[at] === "newDirection").map((line) => line.line));
  const has = (kind: Kind, test: (line: Line) => boolean = () => true): boolean =>
    lines.some((line, at) => kinds[at] === kind && test(line));
  if (has("repeat", (line) => line.line !== null && further.has(line.line))) return "developed";
  if (has("newDirection")) return "further";
  if (has("repeat")) return "repeat";
  return has("primary") ? "primary" : "initial";
}
