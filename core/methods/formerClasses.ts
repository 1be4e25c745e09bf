import { windowBefore, type Days } from "../calendar/windows";
import type { SalesColumns } from "./purchases";

/**
 * The class that each lost client had when last active, looked up window by window backwards: that of the window before
 * `window`, or of the one before that, …, in which the client's last line lies. 0 for the others.
 *
 * @param lost 1 for each lost client
 * @param window of N months, at whose end the clients are lost
 * @param classesOn classes on the last day of a window
 */
export function formerClasses(
  sales: SalesColumns,
  lost: Uint8Array,
  window: Days,
  months: number,
  classesOn: (day: number) => Uint8Array,
): Uint8Array {
  const former = new Uint8Array(sales.clientCount);
  const last = lastDaysBefore(sales, window.from);
  let open: number[] = [];
  for (let client = 0; client < lost.length; client++) if (lost[client] === 1 && last[client]! > 0) open.push(client);
  for (let earlier = window; open.length > 0;) {
    earlier = windowBefore(earlier, months);
    const { from, to } = earlier;
    const within = open.filter((client) => last[client]! >= from);
    if (within.length === 0) continue;
    const codes = classesOn(to);
    for (const client of within) former[client] = codes[client]!;
    open = open.filter((client) => last[client]! < from);
  }
  return former;
}

/** The last day before `limit` on which each client has a line that isn't zero, 0 without one. One pass over the rows. */
function lastDaysBefore(sales: SalesColumns, limit: number): Int32Array {
  const last = new Int32Array(sales.clientCount);
  const { day, client, amount, rowCount } = sales;
  for (let row = 0; row < rowCount; row++) {
    const on = day[row]!;
    if (on >= limit || amount[row] === 0) continue;
    const who = client[row]!;
    if (on > last[who]!) last[who] = on;
  }
  return last;
}
