import type { Ledger } from "../ledger/ledger";

/** One way in which a client is written in the ledger: a name, with a number or without. */
export interface WrittenName {
  readonly name: string;
  /** As written; "" without one. */
  readonly id: string;
  readonly rows: number;
  /** In ten-thousandths. */
  readonly amount: number;
  /** Places of rows in the ledger: the first, and that of the latest day, of several the last. */
  readonly first: number;
  readonly latest: number;
  readonly latestDay: number;
}

/** Rows by written name: `of[row]` points into `written`, which is in the order of the ledger. */
export interface WrittenNames {
  readonly written: readonly WrittenName[];
  readonly of: Int32Array;
  readonly hasIds: boolean;
}

/** How clients are written in a ledger, in one pass over its rows. */
export function writtenNames(ledger: Pick<Ledger, "client" | "others" | "rowCount" | "amount" | "day">): WrittenNames {
  const { client, rowCount, amount, day } = ledger;
  const ids = ledger.others.get("clientId") ?? null;
  const numbered = ids === null ? null : pairs(client.of, ids.of, client.names.length, rowCount);
  const of = numbered?.of ?? client.of;
  const count = numbered?.count ?? client.names.length;
  const rows = new Uint32Array(count);
  const sums = new Float64Array(count);
  const first = new Int32Array(count).fill(-1);
  const latest = new Int32Array(count);
  const latestDay = new Int32Array(count);
  for (let row = 0; row < rowCount; row++) {
    const place = of[row]!;
    if (rows[place]!++ === 0) first[place] = row;
    sums[place]! += amount[row]!;
    if (day[row]! >= latestDay[place]!) {
      latestDay[place] = day[row]!;
      latest[place] = row;
    }
  }
  const written = Array.from(rows, (own, place): WrittenName => {
    const row = first[place]!;
    return {
      // a name may have lost its rows
      name: client.names[row < 0 ? place : client.of[row]!]!,
      id: row < 0 || ids === null || ids.of[row]! < 0 ? "" : ids.names[ids.of[row]!]!,
      rows: own,
      amount: sums[place]!,
      first: Math.max(0, row),
      latest: latest[place]!,
      latestDay: latestDay[place]!,
    };
  });
  return { written, of, hasIds: ids !== null };
}

/** Names and ids as one column, in the order of first appearance. */
function pairs(
  names: Int32Array,
  ids: Int32Array,
  nameCount: number,
  rowCount: number,
): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(rowCount);
  // most names have one id: the last pair of a name answers nearly every row
  const lastId = new Int32Array(nameCount).fill(-2);
  const lastPlace = new Int32Array(nameCount);
  const places = new Map<number, number>();
  for (let row = 0; row < rowCount; row++) {
    const name = names[row]!;
    const id = ids[row]!;
    if (lastId[name] !== id) {
      const pair = (id + 1) * nameCount + name;
      let place = places.get(pair);
      if (place === undefined) {
        place = places.size;
        places.set(pair, place);
      }
      lastId[name] = id;
      lastPlace[name] = place;
    }
    of[row] = lastPlace[name]!;
  }
  return { of, count: places.size };
}
