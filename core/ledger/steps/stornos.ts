import { normalHeader } from "../headerWords";
import type { NameRole } from "../ledger";
import { Fate } from "../lines/fates";
import type { Work } from "./Work";

/** A line that cancels an earlier one. */
export interface Storno {
  readonly row: number;
  readonly original: number;
}

const roles: readonly NameRole[] = ["document", "documentType", "status", "item", "line"];
const cancels = /(?:^| )(?:storno|сторно|sztorno|stornir|reversal|reversed|cancellation|cancelled|canceled|аннулир)/;

/** What any of these has in it. */
const may = /storn|сторн|sztorn|revers|cancel|аннул/i;

/**
 * Lines that cancel an earlier invoice: a word such as "storno" stands in the row, and the same client has an earlier
 * line of the same amount, of the same item where there are items. Each line is cancelled once, the latest first.
 */
export function findStornos(work: Work): Storno[] {
  const { lines, fate, amount, client } = work;
  const words = roles.flatMap((role) => {
    const of = lines.names.get(role);
    const says = Uint8Array.from(work.names.get(role) ?? [], (name) =>
      may.test(name) && cancels.test(normalHeader(name)) ? 1 : 0,
    );
    return of === undefined || !says.includes(1) ? [] : [{ of, says }];
  });
  if (words.length === 0) return [];
  const isStorno = (row: number): boolean => words.some(({ of, says }) => of[row]! >= 0 && says[of[row]!] === 1);
  const item = lines.names.get("item");
  const open = new Map<string, number[]>();
  const keyOf = (row: number, sum: number): string => `${client[row]!}/${item?.[row] ?? -1}/${sum}`;
  const found: Storno[] = [];
  for (let row = 0; row < lines.count; row++) {
    if (fate[row] !== Fate.counted) continue;
    const sum = amount[row]!;
    if (sum > 0) {
      const key = keyOf(row, sum);
      const rows = open.get(key);
      if (rows === undefined) open.set(key, [row]);
      else rows.push(row);
    } else if (sum < 0 && isStorno(row)) {
      const original = open.get(keyOf(row, -sum))?.pop();
      if (original !== undefined) found.push({ row, original });
    }
  }
  return found;
}

/** Leaves out what was cancelled, and what cancels it. */
export function dropStornos({ fate }: Work, stornos: readonly Storno[]): void {
  for (const { row, original } of stornos) {
    fate[row] = Fate.storno;
    fate[original] = Fate.storno;
  }
}
