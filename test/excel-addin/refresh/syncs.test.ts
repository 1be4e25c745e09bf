import { expect, it } from "vitest";
import { carryOf } from "../../files/carryOf";
import { smallSheet, type SmallRow } from "../../files/refreshPlans";
import { apply, byHand, seen, sheetOf, workbook } from "./bothWays";

/** A client table of so many rows, and the same one the other way round in its place. */
async function refreshOf(rowCount: number) {
  const rows = Array.from({ length: rowCount }, (_, at): SmallRow => ({ client: `Client ${at}`, turnover: 1 + at }));
  const old = smallSheet({ rows });
  const fresh = smallSheet({ rows: [...rows].reverse(), period: "2009" });
  const book = workbook();
  await apply(book, [old]);
  await byHand(book, (sheet) => {
    const own = sheet("Clients");
    own.getRange("F6").values = [["call"]];
    own.getRange("B7").format.fill.color = "#FFFF00";
    own.getRange("D6").getResizedRange(rowCount - 1, 0).numberFormat = Array.from({ length: rowCount }, () => [
      "0.000",
    ]);
  });
  const before = { ...book.book.counters };
  await apply(book, [{ ...fresh, carry: carryOf(old, fresh) }]);
  const { syncs, responseBytes } = book.book.counters;
  const { cells } = sheetOf(seen(book), "Clients");
  return { cells, syncs: syncs - before.syncs, read: responseBytes - before.responseBytes };
}

it("takes as many requests for a thousand rows as for fifty, and carries what single cells of them look like", async () => {
  const [small, large] = [await refreshOf(50), await refreshOf(1000)];
  // one more reads the column in which a cell looks different
  expect(large.syncs).toBeLessThanOrEqual(small.syncs + 2);
  // rows stand the other way round: the first is the last, in row 1005
  expect(large.cells.get("F1005")!.value).toBe("call");
  expect(large.cells.get("B1004")!.fill).toBe("FFFF00");
  expect(large.cells.get("B1003")!.fill).toBeNull();
  expect(large.cells.get("D6")!.format).toBe("0.000");
  // a look of every cell would be ten times that
  expect(large.read).toBeLessThan(1_000_000);
});
