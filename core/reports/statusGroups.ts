import { movementIn, movements, type Movement } from "../methods/movement";
import { statuses, type Status } from "../methods/status";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import { shownStatuses } from "./statusWords";

const shownMovements = [
  "new",
  "restored",
  "lost",
  "stayed",
  "away",
  "potential",
] as const satisfies readonly Movement[];

/** A row of the tables of statuses or of movements: the clients in it now, and those who were in it in the compared period. */
export interface StatusGroup<Word> {
  readonly word: Word;
  readonly now: readonly number[];
  /** Empty without a comparison, and where the history is too short to tell. */
  readonly before: readonly number[];
}

/** The clients by status on the as-of date and on the last day of the compared period; "not known" last where it occurs. */
export function statusGroups(
  facts: Facts,
  listed: readonly number[],
  comparison: Comparison | null,
): StatusGroup<Status>[] {
  const then = tellable(comparison) ? facts.statusAt(comparison.days.to) : null;
  const word = (code: number): Status => statuses[code]!;
  return groups(
    facts,
    listed,
    shownStatuses,
    comparison,
    (client) => word(facts.status[client]!),
    then === null ? null : (client) => word(then[client]!),
  );
}

/** The same of movements in the report period and in the compared one. */
export function movementGroups(
  facts: Facts,
  listed: readonly number[],
  comparison: Comparison | null,
): StatusGroup<Movement>[] {
  const then = tellable(comparison)
    ? movementIn(
        comparison.days,
        facts.days.first,
        facts.statusAt(comparison.days.from - 1),
        facts.statusAt(comparison.days.to),
      )
    : null;
  const word = (code: number): Movement => movements[code]!;
  return groups(
    facts,
    listed,
    shownMovements,
    comparison,
    (client) => word(facts.movement[client]!),
    then === null ? null : (client) => word(then[client]!),
  );
}

function tellable(comparison: Comparison | null): comparison is Comparison {
  return comparison?.statusKnown === true;
}

function groups<Word extends string>(
  facts: Facts,
  listed: readonly number[],
  shown: readonly Word[],
  comparison: Comparison | null,
  wordNow: (client: number) => Word | "none",
  wordThen: ((client: number) => Word | "none") | null,
): StatusGroup<Word>[] {
  const list = [...shown, "none" as Word];
  const members = new Map(list.map((word) => [word, { now: [] as number[], before: [] as number[] }]));
  for (const client of listed) {
    members.get(wordNow(client) as Word)!.now.push(client);
    if (wordThen === null || comparison === null) continue;
    const was = wordThen(client);
    // whoever first appears later had no status then, and belongs to no row
    if (was !== "none" || hadLineBy(facts, client, comparison.days.to)) members.get(was as Word)!.before.push(client);
  }
  return list
    .map((word) => ({ word, ...members.get(word)! }))
    .filter(({ word, now, before }) => word !== "none" || now.length + before.length > 0);
}

function hadLineBy({ purchases, sales }: Facts, client: number, day: number): boolean {
  const from = purchases.clientStart[client]!;
  return from < purchases.clientStart[client + 1]! && sales.day[purchases.order[from]!]! <= day;
}
