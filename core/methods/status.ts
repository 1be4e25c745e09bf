import { monthsEndingOn, windowBefore } from "../calendar/windows";
import { RowKind, type SalesColumns } from "./purchases";

/** Statuses in the order in which tables show them; a code is a place in this list. `none`: not known, or returns only. */
export const statuses = ["none", "potential", "new", "regular", "restored", "lost"] as const;
export type Status = (typeof statuses)[number];
export const StatusCode = { none: 0, potential: 1, new: 2, regular: 3, restored: 4, lost: 5 } as const;

export interface StatusInput {
  readonly sales: SalesColumns;
  /** Of each row, from `findPurchases`. */
  readonly kind: Uint8Array;
  /** First settlement of each client, 0 none; *client since* where the register has it. */
  readonly first: Int32Array;
  readonly since: Int32Array;
  /** Day the contract ends without renewal, 0 none. */
  readonly contractEnd: Int32Array;
  /** First day on which the client is known without a sale: first contact, or 1 where it is registered without one; 0 not registered. */
  readonly knownFrom: Int32Array;
}

const IN_WINDOW = 1;
const IN_WINDOW_BEFORE = 2;

/**
 * The status of each client on a day (M1): is the client new, regular, restored, lost, or only known?
 *
 * The window of N months ends on the day. First match: potential — known, no settlement up to the day; lost — the contract
 * ended before the day; new — the first settlement ever lies in the window; regular — settlements in the window and in the
 * N months before it; restored — in the window, none in the N months before it, some earlier; lost — earlier ones only.
 * *Client since* counts as a settlement on its day. A client with returns only has none.
 *
 * @param months N, at least 1
 * @returns a code of {@link StatusCode} a client
 */
export function statusOn(input: StatusInput, day: number, months: number): Uint8Array {
  if (!Number.isInteger(months) || months < 1) throw new Error(`statusOn: months ${months}`);
  const { sales, kind } = input;
  const { rowCount, client: clientOf, day: dayOf } = sales;
  const window = monthsEndingOn(day, months);
  const before = windowBefore(window, months);
  const seen = new Uint8Array(sales.clientCount);
  for (let row = 0; row < rowCount; row++) {
    const on = dayOf[row]!;
    if (on < before.from || on > day || kind[row] !== RowKind.settlement) continue;
    seen[clientOf[row]!]! |= on >= window.from ? IN_WINDOW : IN_WINDOW_BEFORE;
  }
  const codes = new Uint8Array(sales.clientCount);
  for (let client = 0; client < sales.clientCount; client++) {
    const first = input.first[client]!;
    const since = input.since[client]!;
    let days = seen[client]!;
    if (since >= window.from && since <= day) days |= IN_WINDOW;
    else if (since >= before.from && since < window.from) days |= IN_WINDOW_BEFORE;
    const known = input.knownFrom[client]!;
    const end = input.contractEnd[client]!;
    if (first === 0 || first > day) codes[client] = known > 0 && known <= day ? StatusCode.potential : StatusCode.none;
    else if (end > 0 && end < day) codes[client] = StatusCode.lost;
    else if (first >= window.from) codes[client] = StatusCode.new;
    else if ((days & IN_WINDOW) === 0) codes[client] = StatusCode.lost;
    else codes[client] = (days & IN_WINDOW_BEFORE) === 0 ? StatusCode.restored : StatusCode.regular;
  }
  return codes;
}

/** Whether a status means that the client buys. */
export function isActive(code: number): boolean {
  return code === StatusCode.new || code === StatusCode.regular || code === StatusCode.restored;
}
