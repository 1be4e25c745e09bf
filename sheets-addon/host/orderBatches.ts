import type { Order } from "../protocol";

/** Orders that are sent together. */
export interface OrderBatch {
  readonly orders: readonly Order[];
  /** About so many bytes. */
  readonly size: number;
}

const MOST_BYTES = 1_000_000;
/** A block of at least so many cells is the only one in its batch: it takes a while. */
const BIG_CELLS = 20_000;
/** More cells than these are written in several blocks. */
const MOST_CELLS = 50_000;

/**
 * Parts orders so that a call neither sends nor does too much: about a megabyte each, with one big block. Blocks that are too
 * large for one call are cut into whole rows.
 */
export function orderBatches(orders: readonly Order[]): OrderBatch[] {
  const batches: OrderBatch[] = [];
  let current: Order[] = [];
  let size = 0;
  let isBig = false;
  const end = (): void => {
    if (current.length > 0) batches.push({ orders: current, size });
    current = [];
    size = 0;
    isBig = false;
  };
  for (const order of orders.flatMap(pieces)) {
    const bytes = JSON.stringify(order).length;
    const big = cellsOf(order) >= BIG_CELLS;
    if (size + bytes > MOST_BYTES || (big && isBig)) end();
    current.push(order);
    size += bytes;
    isBig ||= big;
  }
  end();
  return batches;
}

function cellsOf(order: Order): number {
  return order.do === "cells" ? order.cells.length * (order.cells[0]?.length ?? 0) : 0;
}

function pieces(order: Order): Order[] {
  if (order.do !== "cells" || order.cells.length < 2) return [order];
  const bytes = cellsOf(order) * 4 > MOST_BYTES / 8 ? JSON.stringify(order.cells).length : 0;
  const parts = Math.max(Math.ceil(cellsOf(order) / MOST_CELLS), Math.ceil(bytes / MOST_BYTES));
  if (parts <= 1) return [order];
  const rows = Math.ceil(order.cells.length / parts);
  const cut: Order[] = [];
  for (let at = 0; at < order.cells.length; at += rows) {
    cut.push({ ...order, row: order.row + at, cells: order.cells.slice(at, at + rows) });
  }
  return cut;
}
