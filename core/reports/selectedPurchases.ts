import { gather } from "../ledger/selectLedger";
import type { Purchases } from "../methods/purchases";

/**
 * The purchases of all rows, seen by some of the rows alone: what a row is, and which document it belongs to with which
 * day and net sum, stays as in all rows; documents without a selected row are left out. Places are those of the selection.
 *
 * @param rows places of the selected rows in all rows, ascending
 */
export function selectedPurchases(all: Purchases, rows: Uint32Array): Purchases {
  const { order, clientStart, documentStart } = all;
  const clientCount = clientStart.length - 1;
  const placeOf = new Int32Array(order.length).fill(-1);
  const kind = new Uint8Array(rows.length);
  rows.forEach((row, place) => {
    placeOf[row] = place;
    kind[place] = all.kind[row]!;
  });
  const newOrder = new Uint32Array(rows.length);
  const newStart = new Uint32Array(clientCount + 1);
  const present = new Uint8Array(all.count);
  let at = 0;
  for (let client = 0; client < clientCount; client++) {
    newStart[client] = at;
    for (let old = clientStart[client]!; old < clientStart[client + 1]!; old++) {
      const row = order[old]!;
      if (placeOf[row]! < 0) continue;
      newOrder[at++] = placeOf[row]!;
      if (all.documentOf[row]! >= 0) present[all.documentOf[row]!] = 1;
    }
  }
  newStart[clientCount] = at;
  // the number that each document has among those that are present
  const numberOf = new Int32Array(all.count + 1);
  for (let document = 0; document < all.count; document++) {
    numberOf[document + 1] = numberOf[document]! + present[document]!;
  }
  const documentOf = gather(all.documentOf, rows, new Int32Array(rows.length));
  for (let row = 0; row < rows.length; row++) {
    if (documentOf[row]! >= 0) documentOf[row] = numberOf[documentOf[row]!]!;
  }
  const isPresent = (_: number, document: number): boolean => present[document] === 1;
  return {
    asOf: all.asOf,
    order: newOrder,
    clientStart: newStart,
    kind,
    documentOf,
    count: numberOf[all.count]!,
    client: all.client.filter(isPresent),
    firstDay: all.firstDay.filter(isPresent),
    net: all.net.filter(isPresent),
    documentStart: documentStart.map((document) => numberOf[document]!),
  };
}
