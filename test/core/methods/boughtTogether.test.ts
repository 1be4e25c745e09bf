import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { monthsEndingOn } from "../../../core/calendar/windows";
import { boughtAtOnce } from "../../../core/methods/boughtAtOnce";
import { boughtTogether, type BoughtTogether } from "../../../core/methods/boughtTogether";
import { clientLines } from "../../../core/methods/clientLines";
import { draftMatrix } from "../../../core/methods/draftMatrix";
import { RowKind, findPurchases } from "../../../core/methods/purchases";
import { on } from "../sheets";
import { salesOf, type SaleRow } from "./salesOf";

const asOf = on("2009-03-31");
const window = monthsEndingOn(asOf, 12);

function found(rows: readonly SaleRow[], include: (client: string) => boolean = () => true) {
  const { sales, line, clients, lines } = salesOf(rows);
  const purchases = findPurchases(sales, asOf);
  const bought = clientLines(sales, purchases, line, window);
  return {
    lines,
    clients,
    purchases,
    byClients: boughtTogether(bought, line.count, (client) => include(clients[client]!)),
    byPurchases: boughtAtOnce(sales, purchases, line, window),
  };
}

function pairOf({ pairs, buyers }: BoughtTogether, lines: readonly string[], a: string, b: string) {
  return pairs.get(lines.indexOf(a) * buyers.length + lines.indexOf(b));
}

describe("lines bought together (M52)", () => {
  const rows: SaleRow[] = [
    // Ash began with security, IT came a year later
    ["2007-05-01", "Ash", 10, "1", "security"],
    ["2008-05-01", "Ash", 10, "2", "security"],
    ["2008-05-02", "Ash", 10, "3", "IT"],
    // Elm began with both on one day, in one document
    ["2008-06-01", "Elm", 10, "4", "security"],
    ["2008-06-01", "Elm", 10, "4", "IT"],
    // Fir gave IT back
    ["2008-07-01", "Fir", 10, "5", "security"],
    ["2008-07-02", "Fir", 10, "6", "IT"],
    ["2008-07-03", "Fir", -10, "7", "IT"],
    ["2008-07-01", "Gum", 10, "8", "1C"],
  ];

  test("clients with both, and who began with the second later", () => {
    const { byClients, lines } = found(rows);
    expect(byClients.clients).toBe(4);
    expect([...byClients.buyers]).toEqual([3, 2, 1]);
    expect(pairOf(byClients, lines, "security", "IT")).toEqual({ both: 2, after: 1 });
    expect(pairOf(byClients, lines, "IT", "security")).toEqual({ both: 2, after: 0 });
    expect(byClients.pairs.size).toBe(2);
  });

  test("only of the clients who are looked at", () => {
    const { byClients, lines } = found(rows, (client) => client === "Elm" || client === "Gum");
    expect(byClients.clients).toBe(2);
    expect(pairOf(byClients, lines, "security", "IT")).toEqual({ both: 1, after: 0 });
  });

  test("in one purchase", () => {
    const { byPurchases, lines } = found(rows);
    // seven documents lie in the window and are purchases; the first is too old, the return is none
    expect(byPurchases.clients).toBe(6);
    expect(pairOf(byPurchases, lines, "security", "IT")).toEqual({ both: 1, after: 0 });
    expect(pairOf(byPurchases, lines, "security", "1C")).toBeUndefined();
  });

  const anyRow = fc.tuple(
    fc.integer({ min: 0, max: 500 }).map((days) => isoDay(on("2007-12-15") + days)),
    fc.constantFrom("Ash", "Elm", "Fir", "Gum"),
    fc.integer({ min: -3, max: 9 }),
    fc.option(fc.constantFrom("1", "2", "3", "4", "5", "6"), { nil: null }),
    fc.constantFrom("1C", "IT", "security", undefined),
  );

  test("is what a plain count finds; both is the same both ways, and no pair is larger than its lines", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (generated) => {
        const given = generated as unknown as SaleRow[];
        const { byClients, byPurchases, lines, clients, purchases } = found(given);
        const bought = (client: string, line: string): boolean =>
          given
            .filter((row) => row[1] === client && row[4] === line && on(row[0]) >= window.from && on(row[0]) <= asOf)
            .reduce((sum, row) => sum + row[2], 0) > 0;
        const first = (client: string, line: string): string =>
          given
            .filter((row, at) => row[1] === client && row[4] === line && purchases.kind[at] === RowKind.settlement)
            .map((row) => row[0])
            .sort()[0] ?? "";
        const baskets = new Map<number, Set<string>>();
        given.forEach((row, at) => {
          const document = purchases.documentOf[at]!;
          if (purchases.kind[at] !== RowKind.settlement || row[4] === undefined) return;
          if (purchases.firstDay[document]! < window.from || purchases.firstDay[document]! > window.to) return;
          baskets.set(document, (baskets.get(document) ?? new Set()).add(row[4]));
        });
        expect(byPurchases.clients).toBe(baskets.size);
        for (const [a, line] of lines.entries()) {
          const buyers = clients.filter((client) => bought(client, line));
          expect(byClients.buyers[a]).toBe(buyers.length);
          for (const [b, other] of lines.entries()) {
            if (a === b) continue;
            const both = buyers.filter((client) => bought(client, other));
            const after = both.filter(
              (client) => first(client, line) !== "" && first(client, other) > first(client, line),
            );
            const pair = byClients.pairs.get(a * lines.length + b);
            expect(pair ?? { both: 0, after: 0 }).toEqual({ both: both.length, after: after.length });
            expect(byClients.pairs.get(b * lines.length + a)?.both).toBe(pair?.both);
            const atOnce = [...baskets.values()].filter((basket) => basket.has(line) && basket.has(other)).length;
            expect(byPurchases.pairs.get(a * lines.length + b)?.both ?? 0).toBe(atOnce);
          }
        }
      }),
      { seed: 52, numRuns: 150 },
    );
  });
});

describe("the draft of a matrix (M15)", () => {
  // three segments with 10, 3 and 0 buying clients; three lines
  const buying = { buyers: Uint32Array.of(10, 3, 0), counts: Uint32Array.of(5, 4, 0, 3, 1, 0, 0, 0, 0) };

  test.each([
    [50, [1, 0, 0, 1, 0, 0, 0, 0, 0]],
    [0.5, [1, 0, 0, 1, 0, 0, 0, 0, 0]],
    [40, [1, 1, 0, 1, 0, 0, 0, 0, 0]],
    // a third of three is one
    [33.3, [1, 1, 0, 1, 1, 0, 0, 0, 0]],
    [33.4, [1, 1, 0, 1, 0, 0, 0, 0, 0]],
    [0, [1, 1, 0, 1, 1, 0, 0, 0, 0]],
  ])("from a share of %s", (share, marks) => {
    expect([...draftMatrix(buying, 3, share)]).toEqual(marks);
  });
});
