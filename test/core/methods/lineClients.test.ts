import fc from "fast-check";
import { expect, test } from "vitest";
import { kindsOfSale } from "../../../core/methods/kindsOfSale";
import { lineClients } from "../../../core/methods/lineClients";
import { findPurchases, RowKind } from "../../../core/methods/purchases";

const ROW = fc.record({
  day: fc.integer({ min: 1, max: 12 }),
  client: fc.nat(2),
  line: fc.integer({ min: -1, max: 2 }),
  amount: fc.constantFrom(-2, -1, 0, 1, 2, 3),
  document: fc.integer({ min: -1, max: 5 }),
});

test("who bought and who is new to a line is what counting row by row gives (M54)", () => {
  const cases = fc.tuple(fc.array(ROW, { maxLength: 30 }), fc.nat(12), fc.integer({ min: 1, max: 14 }));
  fc.assert(
    fc.property(cases, ([rows, from, to]) => {
      const sales = {
        rowCount: rows.length,
        day: Int32Array.from(rows, ({ day }) => day),
        amount: Float64Array.from(rows, ({ amount }) => amount),
        client: Int32Array.from(rows, ({ client }) => client),
        clientCount: 3,
        document: Int32Array.from(rows, ({ document }) => document),
        documentCount: 6,
      };
      const line = { of: Int32Array.from(rows, (row) => row.line), count: 3 };
      const purchases = findPurchases(sales, to);
      const dayOf = (row: number): number => purchases.firstDay[purchases.documentOf[row]!]!;
      const settled = rows.map((_, row) => row).filter((row) => purchases.kind[row] === RowKind.settlement);
      const first = Int32Array.from([0, 1, 2], (client) =>
        Math.min(99, ...settled.filter((row) => rows[row]!.client === client).map(dayOf)),
      );
      const kinds = kindsOfSale(sales, purchases, line, first);
      const placeOf = (row: number): number => (line.of[row]! < 0 ? 3 : line.of[row]!);
      const found = lineClients(sales, purchases, kinds, placeOf, 4, { from, to });
      const pairs = ({ client, place }: typeof found.bought) =>
        Array.from(client, (one, at) => `${one} ${place[at]}`).sort();
      const bought: string[] = [];
      const fresh: string[] = [];
      for (const client of [0, 1, 2]) {
        for (const place of [0, 1, 2, 3]) {
          const mine = rows
            .map((_, row) => row)
            .filter((row) => rows[row]!.client === client && placeOf(row) === place);
          const inPeriod = mine.filter((row) => rows[row]!.day >= from && rows[row]!.day <= to);
          if (inPeriod.reduce((sum, row) => sum + rows[row]!.amount, 0) > 0) bought.push(`${client} ${place}`);
          const days = mine.filter((row) => settled.includes(row)).map(dayOf);
          // a line left blank is new only to a new client
          const start = place === 3 ? Math.min(...days, first[client]!) : Math.min(...days);
          if (days.includes(start) && start >= from && start <= to) fresh.push(`${client} ${place}`);
        }
      }
      expect(pairs(found.bought)).toEqual(bought.sort());
      expect(pairs(found.fresh)).toEqual(fresh.sort());
    }),
    { seed: 54, numRuns: 400 },
  );
});
