/** Clients and sums by the state on a first date and on a second; the cell of states a and b is at place `a * states + b`. */
export interface Migration {
  readonly states: number;
  readonly clients: Float64Array;
  /** Sums of these clients in the first window and in the second. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Who moved from which class or status to which (M24)? Counts the clients by their states on two dates and adds up their
 * sales in the window that ends on each. Each client stands in one cell, so all cells together are the base.
 *
 * @param clients the base
 * @param from state of each client on the first date, below `states`
 * @param to and on the second
 *
 * @example
 * const moved = migration([0, 1, 2], Uint8Array.of(0, 0, 1), Uint8Array.of(0, 1, 1), 2, Float64Array.of(5, 6, 7), Float64Array.of(1, 2, 3));
 * [...moved.clients] // [1, 1, 0, 1]
 * [...moved.second] // [1, 2, 0, 3]
 */
export function migration(
  clients: readonly number[],
  from: Uint8Array,
  to: Uint8Array,
  states: number,
  first: Float64Array,
  second: Float64Array,
): Migration {
  const cells = states * states;
  const found = { clients: new Float64Array(cells), first: new Float64Array(cells), second: new Float64Array(cells) };
  for (const client of clients) {
    const cell = from[client]! * states + to[client]!;
    if (from[client]! >= states || to[client]! >= states) throw new Error(`migration: no state for client ${client}`);
    found.clients[cell]!++;
    found.first[cell]! += first[client]!;
    found.second[cell]! += second[client]!;
  }
  return { states, ...found };
}
