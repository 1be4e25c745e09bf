import type { Days } from "../calendar/windows";
import { StatusCode, isActive } from "./status";

/** Movements in the order in which tables show them. */
export const movements = ["none", "new", "restored", "lost", "stayed", "away", "potential"] as const;
export type Movement = (typeof movements)[number];
export const MovementCode = { none: 0, new: 1, restored: 2, lost: 3, stayed: 4, away: 5, potential: 6 } as const;

/**
 * How each client moved in a report period (M1), from the status on the day before it to the status on its last day.
 *
 * new: the first settlement lies in the period, whatever came after it · restored: lost, then active · lost: active, then
 * lost · stayed: active on both days · away: lost on both days · potential. Active is new, regular or restored.
 */
export function movementIn(period: Days, first: Int32Array, before: Uint8Array, after: Uint8Array): Uint8Array {
  const codes = new Uint8Array(first.length);
  for (let client = 0; client < first.length; client++) {
    const was = before[client]!;
    const is = after[client]!;
    if (is === StatusCode.none) continue;
    if (is === StatusCode.potential) codes[client] = MovementCode.potential;
    else if (first[client]! >= period.from && first[client]! <= period.to) codes[client] = MovementCode.new;
    else if (isActive(is)) codes[client] = isActive(was) ? MovementCode.stayed : MovementCode.restored;
    else codes[client] = isActive(was) ? MovementCode.lost : MovementCode.away;
  }
  return codes;
}
