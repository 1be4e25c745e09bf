import type { Days } from "../calendar/windows";
import { SaleKindCode } from "./kindsOfSale";
import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/** A row a client and a product line that count in a period, by client; places as in `placeOf`. */
export interface LineClients {
  readonly client: Uint32Array;
  readonly place: Uint32Array;
}

/** Who bought which product line in a period, and who was new to it. */
export interface LineClientsInPeriod {
  /** Net sum of the line in the period above zero. */
  readonly bought: LineClients;
  /** First purchase day of the line in the period. */
  readonly fresh: LineClients;
}

/**
 * Which clients bought a product line in a period, and which of them for the first time (M54)? New to a line is whose
 * first purchase day of it lies in the period, and whose sale it is primary or in a new direction (M21).
 *
 * @param placeOf place of each row's product line, below `placeCount`; rows without one have a place of their own
 */
export function lineClients(
  sales: SalesColumns,
  purchases: Purchases,
  kinds: Uint8Array,
  placeOf: (row: number) => number,
  placeCount: number,
  period: Days,
): LineClientsInPeriod {
  const bought: [number[], number[]] = [[], []];
  const fresh: [number[], number[]] = [[], []];
  const net = new Float64Array(placeCount);
  const isFresh = new Uint8Array(placeCount);
  const seen = new Uint8Array(placeCount);
  const { start, rows } = rowsInPeriod(sales, purchases, period);
  for (let client = 0; client < sales.clientCount; client++) {
    const touched: number[] = [];
    for (let at = start[client]!; at < start[client + 1]!; at++) {
      const row = rows[at]!;
      const place = placeOf(row);
      if (seen[place] === 0) {
        seen[place] = 1;
        touched.push(place);
      }
      net[place]! += sales.amount[row]!;
      const kind = kinds[row];
      if (kind !== SaleKindCode.primary && kind !== SaleKindCode.newDirection) continue;
      const day = purchases.firstDay[purchases.documentOf[row]!]!;
      // of primary sales there may be several days, where the register says since when somebody is a client
      const isFirst = (): boolean =>
        kind === SaleKindCode.newDirection || !boughtBefore(purchases, placeOf, client, place, day);
      if (day >= period.from && isFresh[place] === 0 && isFirst()) isFresh[place] = 1;
    }
    touched.sort((one, other) => one - other);
    for (const place of touched) {
      if (net[place]! > 0) push(bought, client, place);
      if (isFresh[place] === 1) push(fresh, client, place);
      net[place] = 0;
      isFresh[place] = 0;
      seen[place] = 0;
    }
  }
  return { bought: columns(bought), fresh: columns(fresh) };
}

/** Whether the client has a purchase of the line on an earlier day. */
function boughtBefore(
  { clientStart, order, kind, firstDay, documentOf }: Purchases,
  placeOf: (row: number) => number,
  client: number,
  place: number,
  day: number,
): boolean {
  for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
    const row = order[at]!;
    if (kind[row] !== RowKind.settlement || placeOf(row) !== place) continue;
    if (firstDay[documentOf[row]!]! < day) return true;
  }
  return false;
}

/** Rows of the period up to the as-of date, by client: those of client c at `start[c] … start[c + 1] - 1`. */
function rowsInPeriod(
  { day, client, rowCount, clientCount }: SalesColumns,
  { kind }: Purchases,
  { from, to }: Days,
): { readonly start: Uint32Array; readonly rows: Uint32Array } {
  const start = new Uint32Array(clientCount + 1);
  const isIn = (row: number): boolean => day[row]! >= from && day[row]! <= to && kind[row] !== RowKind.later;
  for (let row = 0; row < rowCount; row++) if (isIn(row)) start[client[row]! + 1]!++;
  for (let at = 1; at <= clientCount; at++) start[at]! += start[at - 1]!;
  const rows = new Uint32Array(start[clientCount]!);
  const next = start.slice();
  for (let row = 0; row < rowCount; row++) if (isIn(row)) rows[next[client[row]!]!++] = row;
  return { start, rows };
}

function push([clients, places]: [number[], number[]], client: number, place: number): void {
  clients.push(client);
  places.push(place);
}

function columns([clients, places]: [number[], number[]]): LineClients {
  return { client: Uint32Array.from(clients), place: Uint32Array.from(places) };
}
