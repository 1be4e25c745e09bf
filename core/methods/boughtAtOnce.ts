import type { Days } from "../calendar/windows";
import { PairCounts, pairedLines, type BoughtTogether } from "./boughtTogether";
import type { LineColumn } from "./kindsOfSale";
import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/**
 * Which product lines are bought in one purchase (M52)? As {@link boughtTogether}, with purchases in the place of clients:
 * those whose day lies in the window, each with the lines that it has settlements of. In one purchase nothing comes after
 * anything else, so `after` is 0.
 */
export function boughtAtOnce(
  sales: SalesColumns,
  purchases: Purchases,
  line: LineColumn,
  window: Days,
): BoughtTogether {
  const { kind, documentOf, firstDay, count } = purchases;
  const buyers = new Uint32Array(line.count);
  const first = new Int32Array(count).fill(-1);
  /** Purchases with several lines: few, as a rule. */
  const several = new Map<number, number[]>();
  let any = 0;
  for (let row = 0; row < sales.rowCount; row++) {
    const product = line.of[row]!;
    if (kind[row] !== RowKind.settlement || product < 0) continue;
    const document = documentOf[row]!;
    if (firstDay[document]! < window.from || firstDay[document]! > window.to) continue;
    const known = first[document]!;
    if (known === product) continue;
    if (known < 0) {
      first[document] = product;
      any++;
    } else {
      const lines = several.get(document);
      if (lines === undefined) several.set(document, [known, product]);
      else if (lines.includes(product)) continue;
      else lines.push(product);
    }
    buyers[product]!++;
  }
  const { lines, placeOf } = pairedLines(buyers);
  const counts = new PairCounts(lines.length);
  for (const together of several.values()) {
    const places = together.map((one) => placeOf[one]!).filter((place) => place >= 0);
    for (const a of places) for (const b of places) if (a !== b) counts.add(a, b, false);
  }
  return { clients: any, buyers, pairs: counts.byLines(lines, line.count) };
}
