import { monthOf, monthStart, windowStart } from "./days";

/**
 * The manager table (M22) and the facts of each client (M1, M3, M4, M5, M10, M16) straight from the method: slow, with
 * objects, and exact. Tests hold the product's own columns to it.
 *
 * Where the method leaves a reading open, the one taken stands at the place as a comment beginning with "Reading:".
 */

/** A row of a ledger; days are serial days, amounts are in currency units with at most four decimals. */
export interface LedgerRow {
  readonly day: number;
  readonly document: string | null;
  readonly client: string;
  readonly manager: string | null;
  readonly line: string | null;
  readonly amount: number;
}

export interface RegisterRow {
  readonly client: string;
  readonly manager?: string | null;
  readonly firstContact?: number | null;
  readonly clientSince?: number | null;
  readonly contractEnd?: number | null;
}

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

export interface ClientFacts {
  readonly status: Status | null;
  readonly movement: Movement | null;
  /** As shown: blank where the status hides it. */
  readonly abc: "A" | "B" | "C" | null;
  readonly xyz: "X" | "Y" | "Z" | null;
  readonly variation: number | null;
  /** The class in the one ranking over all clients, whatever the status. */
  readonly rankedAbc: "A" | "B" | "C" | null;
  readonly rhythm: number | null;
  readonly termMonths: number | null;
  readonly manager: string;
  /** Product lines with a net sum above zero in the class window. */
  readonly lines: readonly string[];
  /** Sums in ten-thousandths: net in the report period, net in the class window. */
  readonly sales: bigint;
  readonly classSales: bigint;
}

/** Counts of clients and sums in ten-thousandths. */
export interface ManagerRow {
  potential: number;
  primary: number;
  lost: number;
  restored: number;
  primarySum: bigint;
  repeatSum: bigint;
  newDirectionSum: bigint;
  returnsSum: bigint;
  unknownSum: bigint;
  sales: bigint;
}

export interface Answer {
  readonly clients: ReadonlyMap<string, ClientFacts>;
  readonly managers: ReadonlyMap<string, ManagerRow>;
  readonly total: ManagerRow;
  /** Kind of each ledger row; null for zero lines and for rows after the as-of date. */
  readonly kinds: readonly (Kind | null)[];
}

/** Rows without a manager where others have one, and the one row where none has. */
export const NO_MANAGER = "(no manager)";
export const COMPANY = "Company";

interface Line extends LedgerRow {
  readonly row: number;
  readonly sum: bigint;
}

interface Purchase {
  readonly day: number;
  readonly settlements: readonly Line[];
}

interface Client {
  readonly lines: Line[];
  readonly purchases: Purchase[];
  readonly settlements: Line[];
  /** Rows of settlements. */
  readonly settled: Set<number>;
  /** First settlement, or client since. */
  readonly first: number | null;
  readonly register: RegisterRow | null;
}

/** Ten-thousandths of a sum of at most four decimals. */
export function tenThousandths(amount: number): bigint {
  return BigInt(Math.round(amount * 10_000));
}

/** Currency units of a sum in ten-thousandths. */
export function inUnits(sum: bigint): number {
  return Number(sum) / 10_000;
}

export function askOracle(ledger: readonly LedgerRow[], register: readonly RegisterRow[], question: Question): Answer {
  const { from, to } = question;
  const hasManagers = ledger.some((row) => row.manager !== null);
  const managerOf = (name: string | null | undefined): string => name ?? (hasManagers ? NO_MANAGER : COMPANY);
  const lines = ledger
    .map((row, index): Line => ({ ...row, row: index, sum: tenThousandths(row.amount) }))
    .filter((line) => line.day <= to);
  const clients = clientsOf(lines, register);

  const ledgerStart = lines.reduce((least, line) => Math.min(least, line.day), Infinity);
  const historyKnown = ledgerStart <= windowStart(from - 1, question.statusMonths);
  const classFrom = windowStart(to, question.classMonths);
  const ranking = rank(clients, classFrom, question.abc ?? [50, 79]);

  const facts = new Map<string, ClientFacts>();
  const kinds: (Kind | null)[] = ledger.map(() => null);
  const managers = new Map<string, ManagerRow>();
  const rowOf = (name: string): ManagerRow => {
    let row = managers.get(name);
    if (row === undefined) managers.set(name, (row = emptyRow()));
    return row;
  };
  for (const line of lines) rowOf(managerOf(line.manager));

  for (const [name, client] of clients) {
    const sure = historyKnown || (client.register?.clientSince ?? null) !== null;
    const exactStatus = statusOn(client, to, question.statusMonths);
    const status = !sure && isDoubtful(exactStatus) ? null : exactStatus;
    const movement = movementOf(client, question, sure);
    const shows = status === "new" || status === "restored" || status === "regular";
    const rankedAbc = ranking.get(name) ?? null;
    const spread = status === "restored" || status === "regular" ? variationOf(client, classFrom, question) : null;
    const responsible = managerOf(client.register?.manager ?? latestManager(client));
    facts.set(name, {
      status,
      movement,
      abc: shows ? rankedAbc : null,
      xyz: spread?.letter ?? null,
      variation: spread?.variation ?? null,
      rankedAbc,
      rhythm: rhythmOf(client),
      termMonths: client.first === null || client.first > to ? null : termOf(client.first, to),
      manager: responsible,
      lines: linesBought(client, classFrom),
      sales: sumOf(client.lines.filter((line) => line.day >= from)),
      classSales: sumOf(client.lines.filter((line) => line.day >= classFrom)),
    });

    const primaryLines: Line[] = [];
    for (const line of client.lines) {
      const kind = kindOf(client, line, sure);
      kinds[line.row] = kind;
      if (kind === "primary") primaryLines.push(line);
      if (kind === null || line.day < from) continue;
      const row = rowOf(managerOf(line.manager));
      if (kind === "primary") row.primarySum += line.sum;
      else if (kind === "newDirection") row.newDirectionSum += line.sum;
      else if (kind === "repeat") row.repeatSum += line.sum;
      else if (kind === "returns") row.returnsSum += line.sum;
      else row.unknownSum += line.sum;
      row.sales += line.sum;
    }
    if (movement === "potential") rowOf(responsible).potential++;
    if (movement === "lost") rowOf(responsible).lost++;
    if (movement === "restored") rowOf(responsible).restored++;
    if (movement === "new") {
      // Reading: a client since without a purchase on that day has no primary lines; he goes to the responsible manager.
      rowOf(primaryLines.length === 0 ? responsible : managerOf(largestManager(primaryLines))).primary++;
    }
  }
  return { clients: facts, managers, total: totalOf(managers), kinds };
}

function clientsOf(lines: readonly Line[], register: readonly RegisterRow[]): Map<string, Client> {
  const names = new Set([...lines.map((line) => line.client), ...register.map((row) => row.client)]);
  const clients = new Map<string, Client>();
  for (const name of names) {
    const own = lines.filter((line) => line.client === name);
    const entry = register.find((row) => row.client === name) ?? null;
    const groups = new Map<string, Line[]>();
    for (const line of own) {
      const key = line.document === null ? `day ${line.day}` : `document ${line.document}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    const purchases: Purchase[] = [];
    for (const group of groups.values()) {
      if (sumOf(group) <= 0n) continue;
      const settlements = group.filter((line) => line.sum > 0n);
      // Reading: the first day of its settlements, since returns and zero lines start nothing.
      purchases.push({ day: Math.min(...settlements.map((line) => line.day)), settlements });
    }
    const settlements = purchases.flatMap((purchase) => purchase.settlements);
    const firstInLedger = settlements.length === 0 ? null : Math.min(...settlements.map((line) => line.day));
    clients.set(name, {
      lines: own,
      purchases,
      settlements,
      settled: new Set(settlements.map((line) => line.row)),
      // Reading: client since overrides to the letter, be it earlier or later than the first settlement in the ledger.
      first: entry?.clientSince ?? firstInLedger,
      register: entry,
    });
  }
  return clients;
}

/** M1. */
function statusOn(client: Client, day: number, months: number): Status | null {
  if (client.first === null || client.first > day) {
    // Reading: a client with lines but no settlement (returns only) has no status, in the register or not.
    if (client.lines.some((line) => line.day <= day && line.sum !== 0n))
      return client.first === null ? null : "potential";
    if (client.register === null) return null;
    const contact = client.register.firstContact ?? null;
    return contact === null || contact <= day ? "potential" : null;
  }
  const end = client.register?.contractEnd ?? null;
  // Reading: the end is the last day of the contract; from the day after it the client is lost.
  if (end !== null && end < day) return "lost";
  const start = windowStart(day, months);
  const before = windowStart(start - 1, months);
  const some = (low: number, high: number): boolean =>
    client.settlements.some((line) => line.day >= low && line.day <= high);
  if (client.first >= start) return "new";
  if (!some(start, day)) return "lost";
  return some(before, start - 1) ? "regular" : "restored";
}

function isDoubtful(status: Status | null): boolean {
  return status === "new" || status === "restored" || status === "lost";
}

function movementOf(client: Client, question: Question, sure: boolean): Movement | null {
  const after = statusOn(client, question.to, question.statusMonths);
  if (after === null || after === "potential") return after;
  if (!sure) return null;
  if (client.first! >= question.from) return "new";
  const before = statusOn(client, question.from - 1, question.statusMonths);
  if (before === "lost") return after === "lost" ? "away" : "restored";
  return after === "lost" ? "lost" : "stayed";
}

/** M3: class by where the slice begins, ties share the better class. */
function rank(clients: Map<string, Client>, classFrom: number, limits: readonly [number, number]) {
  const sums: [string, bigint][] = [];
  for (const [name, client] of clients) {
    const inWindow = client.lines.filter((line) => line.day >= classFrom && line.sum !== 0n);
    if (inWindow.length > 0) sums.push([name, sumOf(inWindow)]);
  }
  const total = sums.reduce((sum, [, own]) => (own > 0n ? sum + own : sum), 0n);
  const classes = new Map<string, "A" | "B" | "C">();
  for (const [name, own] of sums) {
    const before = sums.reduce((sum, [, other]) => (other > own && other > 0n ? sum + other : sum), 0n);
    const below = (limit: number): boolean => before * 1_000_000n < total * BigInt(Math.round(limit * 10_000));
    classes.set(name, own <= 0n ? "C" : below(limits[0]) ? "A" : below(limits[1]) ? "B" : "C");
  }
  return classes;
}

/** M4 by month, population deviation; null below three months or with a mean of zero or less. */
function variationOf(client: Client, classFrom: number, question: Question) {
  const sums: bigint[] = [];
  for (let month = monthOf(classFrom); month <= monthOf(question.to); month++) {
    const low = monthStart(month);
    const high = monthStart(month + 1) - 1;
    if (low < classFrom || high > question.to || month < monthOf(client.first!)) continue;
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
  const letter: "X" | "Y" | "Z" = within(x) ? "X" : within(y) ? "Y" : "Z";
  return { letter, variation: Math.sqrt(Number(spread)) / Number(sum) };
}

/** M5: median interval between purchase days over the whole history. */
function rhythmOf(client: Client): number | null {
  const days = [...new Set(client.purchases.map((purchase) => purchase.day))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  if (gaps.length === 0) return null;
  gaps.sort((a, b) => a - b);
  const middle = Math.floor(gaps.length / 2);
  return gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}

/** M10: the most months whose window ending on the as-of date starts on or after the first settlement. */
function termOf(first: number, to: number): number {
  let months = 0;
  while (windowStart(to, months + 1) >= first) months++;
  return months;
}

function linesBought(client: Client, classFrom: number): string[] {
  const sums = new Map<string, bigint>();
  for (const line of client.lines) {
    if (line.line !== null && line.day >= classFrom) sums.set(line.line, (sums.get(line.line) ?? 0n) + line.sum);
  }
  return [...sums].filter(([, sum]) => sum > 0n).map(([name]) => name);
}

/** M21. */
function kindOf(client: Client, line: Line, sure: boolean): Kind | null {
  if (line.sum === 0n) return null;
  if (!client.settled.has(line.row)) return "returns";
  if (!sure) return "unknown";
  const purchase = client.purchases.find((one) => one.settlements.includes(line))!;
  if (purchase.day <= client.first!) return "primary";
  const days = client.purchases
    .filter((one) => one.settlements.some((other) => other.line === line.line))
    .map((one) => one.day);
  return purchase.day === Math.min(...days) ? "newDirection" : "repeat";
}

/** The manager of the client's latest settlement day. */
function latestManager(client: Client): string | null {
  const last = Math.max(...client.settlements.map((line) => line.day));
  return largestManager(client.settlements.filter((line) => line.day === last));
}

/** The manager with the larger sum, then the one who stands first. */
function largestManager(lines: readonly Line[]): string | null {
  const sums = new Map<string | null, bigint>();
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    sums.set(line.manager, (sums.get(line.manager) ?? 0n) + line.sum);
  }
  let best: string | null = null;
  let most = -1n;
  for (const [manager, sum] of sums) if (sum > most) [best, most] = [manager, sum];
  return best;
}

function sumOf(lines: readonly Line[]): bigint {
  return lines.reduce((sum, line) => sum + line.sum, 0n);
}

function emptyRow(): ManagerRow {
  return {
    potential: 0,
    primary: 0,
    lost: 0,
    restored: 0,
    primarySum: 0n,
    repeatSum: 0n,
    newDirectionSum: 0n,
    returnsSum: 0n,
    unknownSum: 0n,
    sales: 0n,
  };
}

function totalOf(managers: ReadonlyMap<string, ManagerRow>): ManagerRow {
  const total = emptyRow();
  for (const row of managers.values()) {
    total.potential += row.potential;
    total.primary += row.primary;
    total.lost += row.lost;
    total.restored += row.restored;
    total.primarySum += row.primarySum;
    total.repeatSum += row.repeatSum;
    total.newDirectionSum += row.newDirectionSum;
    total.returnsSum += row.returnsSum;
    total.unknownSum += row.unknownSum;
    total.sales += row.sales;
  }
  return total;
}
