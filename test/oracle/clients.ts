/** Clients with their purchases, straight from the words of the method: slow, with objects, and exact. */

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

export interface Line extends LedgerRow {
  readonly row: number;
  readonly sum: bigint;
}

export interface Purchase {
  readonly day: number;
  readonly settlements: readonly Line[];
}

export interface Client {
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

export function sumOf(lines: readonly Line[]): bigint {
  return lines.reduce((sum, line) => sum + line.sum, 0n);
}

/** The ledger's rows up to the as-of date; later ones are ignored everywhere. */
export function linesUpTo(ledger: readonly LedgerRow[], asOf: number): Line[] {
  return ledger
    .map((row, index): Line => ({ ...row, row: index, sum: tenThousandths(row.amount) }))
    .filter((line) => line.day <= asOf);
}

export function clientsOf(lines: readonly Line[], register: readonly RegisterRow[]): Map<string, Client> {
  const names = new Set([...lines.map((line) => line.client), ...register.map((row) => row.client)]);
  const clients = new Map<string, Client>();
  for (const name of names) {
    const own = lines.filter((line) => line.client === name);
    const entry = register.find((row) => row.client === name) ?? null;
    const purchases = purchasesOf(own);
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

function purchasesOf(own: readonly Line[]): Purchase[] {
  const groups = new Map<string, Line[]>();
  for (const line of own) {
    const key = line.document === null ? `day ${line.day}` : `document ${line.document}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const purchases: Purchase[] = [];
  for (const group of groups.values()) {
    if (sumOf(group) <= 0n) continue;
    // Reading: "its day is its first day", of whatever line.
    const day = Math.min(...group.map((line) => line.day));
    purchases.push({ day, settlements: group.filter((line) => line.sum > 0n) });
  }
  return purchases;
}

/** The manager with the larger sum, then the one who stands first. */
export function largestManager(lines: readonly Line[]): string | null {
  const sums = new Map<string, bigint>();
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    // Reading: a line left blank names nobody, so that it can't outweigh a manager who is named.
    if (line.manager !== null) sums.set(line.manager, (sums.get(line.manager) ?? 0n) + line.sum);
  }
  let best: string | null = null;
  let most: bigint | null = null;
  for (const [manager, sum] of sums) if (most === null || sum > most) [best, most] = [manager, sum];
  return best;
}

/** The manager of the client's latest settlement day. */
export function latestManager(client: Client): string | null {
  const last = Math.max(...client.settlements.map((line) => line.day));
  return largestManager(client.settlements.filter((line) => line.day === last));
}
