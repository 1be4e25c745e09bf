/** The columns that purchases are found in. `client` and `document` hold places in lists; −1 is no document. */
export interface SalesColumns {
  readonly rowCount: number;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly client: Int32Array;
  readonly clientCount: number;
  readonly document: Int32Array | null;
  readonly documentCount: number;
}

/** What a row is. `later`: after the as-of date, ignored. */
export const RowKind = { later: 0, settlement: 1, return: 2, zero: 3 } as const;
export type RowKind = (typeof RowKind)[keyof typeof RowKind];

/**
 * Documents found in the ledger, ordered by client, then by first day. A document is a *purchase* where its net sum is above zero.
 */
export interface Purchases {
  readonly asOf: number;
  /** Rows by client, then day, then row; those of client c stand at `clientStart[c] … clientStart[c + 1] - 1`. */
  readonly order: Uint32Array;
  readonly clientStart: Uint32Array;
  /** Of each row: its kind and its document (−1 for a row after the as-of date). */
  readonly kind: Uint8Array;
  readonly documentOf: Int32Array;
  /** Of each document. */
  readonly count: number;
  readonly client: Int32Array;
  readonly firstDay: Int32Array;
  readonly net: Float64Array;
  /** Documents of client c stand at `documentStart[c] … documentStart[c + 1] - 1`. */
  readonly documentStart: Uint32Array;
}

/**
 * Which rows belong to one purchase, and which rows are settlements, returns, zero lines (method, "Words").
 *
 * A purchase is all lines of one client with one document number, or, where a line has none, on one day, whose net sum is
 * above zero. A settlement is a positive line in a purchase; every other line that is not zero is a return, so that of a
 * cancelled document (net sum zero or less) all lines are. Lines after the as-of date are ignored, also in the net sum.
 */
export function findPurchases(sales: SalesColumns, asOf: number): Purchases {
  const { rowCount, day, amount, document, clientCount } = sales;
  const { order, clientStart } = orderByClientAndDay(sales);
  const documentOf = new Int32Array(rowCount).fill(-1);
  const clients = new Int32Array(rowCount);
  const firstDays = new Int32Array(rowCount);
  const nets = new Float64Array(rowCount);
  const documentStart = new Uint32Array(clientCount + 1);
  const placeOfDocument = new Int32Array(sales.documentCount);
  const clientOfDocument = new Int32Array(sales.documentCount).fill(-1);
  let count = 0;
  for (let client = 0; client < clientCount; client++) {
    documentStart[client] = count;
    let dayDocument = -1;
    for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
      const row = order[at]!;
      if (day[row]! > asOf) break;
      const number = document === null ? -1 : document[row]!;
      let place: number;
      if (number < 0) {
        if (dayDocument < 0 || firstDays[dayDocument] !== day[row]) dayDocument = count;
        place = dayDocument;
      } else if (clientOfDocument[number] === client) {
        place = placeOfDocument[number]!;
      } else {
        place = count;
        clientOfDocument[number] = client;
        placeOfDocument[number] = place;
      }
      if (place === count) {
        clients[count] = client;
        firstDays[count] = day[row]!;
        count++;
      }
      documentOf[row] = place;
      nets[place]! += amount[row]!;
    }
  }
  documentStart[clientCount] = count;
  const kind = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const place = documentOf[row]!;
    if (place < 0) continue;
    const value = amount[row]!;
    kind[row] = value === 0 ? RowKind.zero : value > 0 && nets[place]! > 0 ? RowKind.settlement : RowKind.return;
  }
  return {
    asOf,
    order,
    clientStart,
    kind,
    documentOf,
    count,
    client: clients.slice(0, count),
    firstDay: firstDays.slice(0, count),
    net: nets.slice(0, count),
    documentStart,
  };
}

/** Counting sorts: linear, and one less where the ledger is in the order of its days already. */
function orderByClientAndDay(sales: SalesColumns): { order: Uint32Array; clientStart: Uint32Array } {
  const { rowCount, day, client, clientCount } = sales;
  let sorted = true;
  let low = rowCount === 0 ? 0 : day[0]!;
  let high = low;
  for (let row = 1; row < rowCount; row++) {
    const value = day[row]!;
    if (value < day[row - 1]!) sorted = false;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  let byDay: Uint32Array | null = null;
  if (!sorted) {
    const next = new Uint32Array(high - low + 2);
    for (let row = 0; row < rowCount; row++) next[day[row]! - low + 1]!++;
    for (let index = 1; index < next.length; index++) next[index]! += next[index - 1]!;
    byDay = new Uint32Array(rowCount);
    for (let row = 0; row < rowCount; row++) byDay[next[day[row]! - low]!++] = row;
  }
  const clientStart = new Uint32Array(clientCount + 1);
  for (let row = 0; row < rowCount; row++) clientStart[client[row]! + 1]!++;
  for (let index = 1; index <= clientCount; index++) clientStart[index]! += clientStart[index - 1]!;
  const next = clientStart.slice();
  const order = new Uint32Array(rowCount);
  for (let at = 0; at < rowCount; at++) {
    const row = byDay === null ? at : byDay[at]!;
    order[next[client[row]!]!++] = row;
  }
  return { order, clientStart };
}
