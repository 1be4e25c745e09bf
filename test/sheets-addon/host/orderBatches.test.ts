import { describe, expect, it } from "vitest";
import { orderBatches } from "../../../sheets-addon/host/orderBatches";
import type { CellInput, Order } from "../../../sheets-addon/protocol";

function block(rows: number, columns: number, cell: CellInput = 1, row = 0): Order {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
  return { do: "cells", sheet: -1, row, column: 2, cells };
}

const freeze: Order = { do: "freeze", sheet: -1, rows: 4, columns: 2 };

describe("orders on their way to the server", () => {
  it("go together as far as they are small", () => {
    const orders = [freeze, block(100, 10), freeze, block(100, 10)];
    const batches = orderBatches(orders);
    expect(batches.map((batch) => batch.orders)).toEqual([orders]);
    expect(batches[0]!.size).toBe(orders.reduce((sum, order) => sum + JSON.stringify(order).length, 0));
  });

  it("go one big block a call", () => {
    const batches = orderBatches([freeze, block(3_000, 10), freeze, block(3_000, 10), freeze]);
    expect(batches.map(({ orders }) => orders.map((order) => order.do))).toEqual([
      ["freeze", "cells", "freeze"],
      ["cells", "freeze"],
    ]);
  });

  it("are cut into whole rows where a block is too large for a call, and none is lost", () => {
    const large = block(12_000, 10, 1, 7);
    const cut = orderBatches([large]).flatMap(({ orders }) => orders);
    expect(cut.length).toBeGreaterThan(2);
    let row = 7;
    for (const order of cut) {
      if (order.do !== "cells") throw new Error("no block");
      expect(order).toMatchObject({ row, column: 2, sheet: -1 });
      row += order.cells.length;
      expect(order.cells.length * 10).toBeLessThanOrEqual(50_000);
    }
    expect(row).toBe(12_007);
  });

  it("are cut by what they weigh too", () => {
    const batches = orderBatches([block(4_000, 10, `'${"long text ".repeat(10)}`)]);
    expect(batches.length).toBeGreaterThan(3);
    for (const { size } of batches) expect(size).toBeLessThan(1_100_000);
  });

  it("are none where there are none", () => {
    expect(orderBatches([])).toEqual([]);
  });
});
