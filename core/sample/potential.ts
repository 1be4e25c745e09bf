import type { LedgerRow } from "./ledger";
import { lineWeights } from "./history";
import { pick, seeded, whole } from "./random";
import { LINES, seats, segments } from "./segments";
import { CLASS_MONTH, workdaysOf } from "./workdays";

/** A row of the potential sheet before its names. */
export interface PotentialRow {
  readonly client: number;
  readonly line: number;
  /** What the client buys of the line in a year, of anybody. */
  readonly volume: number;
  /** Place among the competitors; null: nobody is known. */
  readonly competitor: number | null;
  /** Fraction; null: none is set. */
  readonly target: number | null;
}

const SEED = 40;
const ROWS = 40;
/** Segments whose clients are large (M11). */
const LARGE_SEGMENTS = [0, 1, 2, 3];
const TARGETS = [0.3, 0.4, 0.5, 0.6, 0.8, 0.9];
/** One in so many has none yet. */
const WITHOUT_TARGET = 7;
const COMPETITORS = 5;
/** Below that share of others nobody asked who they are. */
const OTHERS = 1.25;

/** What the largest clients buy of the lines meant for them, by the sales of twelve months; never less than they buy here. */
export function potentialRows(ledger: readonly LedgerRow[]): PotentialRow[] {
  const random = seeded(SEED);
  const ours = new Map<number, number>();
  const sums = new Map<number, number>();
  const from = workdaysOf(CLASS_MONTH)[0]!;
  for (const { client, line, day, amount } of ledger) {
    if (day < from || !LARGE_SEGMENTS.includes(seats[client]!.segment)) continue;
    ours.set(client * LINES + line, (ours.get(client * LINES + line) ?? 0) + amount);
    sums.set(client, (sums.get(client) ?? 0) + amount);
  }
  const largest = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([client]) => client);
  const rows = largest.flatMap((client) => {
    const { plan, level } = segments[seats[client]!.segment]!;
    return plan.map((line, place): PotentialRow => {
      const own = Math.max(0, ours.get(client * LINES + line) ?? 0);
      const times = 1.05 + 1.5 * random();
      const unknown = level * lineWeights[line]! * (1 + 2 * random());
      const volume = Math.ceil((own > 0 ? own * times : unknown) / 1_000) * 1_000;
      const competitor = own > 0 && times < OTHERS ? null : whole(random, 0, COMPETITORS - 1);
      // nobody aims at less than he has
      const higher = TARGETS.filter((share) => share * volume > own).slice(0, 2);
      const isOpen = (client + place) % WITHOUT_TARGET === 0 || higher.length === 0;
      return { client, line, volume, competitor, target: isOpen ? null : pick(random, higher) };
    });
  });
  return rows.slice(0, ROWS);
}
