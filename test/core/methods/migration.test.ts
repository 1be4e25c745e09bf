import fc from "fast-check";
import { expect, test } from "vitest";
import { migration } from "../../../core/methods/migration";

const STATES = 4;
const anyClient = fc.record({
  from: fc.nat(STATES - 1),
  to: fc.nat(STATES - 1),
  first: fc.integer({ min: -1000, max: 1000 }),
  second: fc.integer({ min: -1000, max: 1000 }),
});

test("each client stands in one cell; the cells add up to the base; nobody outside it counts (M24)", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyClient, fc.boolean()), { maxLength: 30 }), (all) => {
      const base = all.flatMap(([, isIn], place) => (isIn ? [place] : []));
      const column = (key: "from" | "to" | "first" | "second"): number[] => all.map(([client]) => client[key]);
      const moved = migration(
        base,
        Uint8Array.from(column("from")),
        Uint8Array.from(column("to")),
        STATES,
        Float64Array.from(column("first")),
        Float64Array.from(column("second")),
      );
      for (let cell = 0; cell < STATES * STATES; cell++) {
        const those = base
          .map((place) => all[place]![0])
          .filter(({ from, to }) => from === Math.floor(cell / STATES) && to === cell % STATES);
        const sum = (key: "first" | "second"): number => those.reduce((total, client) => total + client[key], 0);
        expect([moved.clients[cell], moved.first[cell], moved.second[cell]]).toEqual([
          those.length,
          sum("first"),
          sum("second"),
        ]);
      }
      expect(moved.clients.reduce((sum, count) => sum + count, 0)).toBe(base.length);
    }),
    { seed: 20090331, numRuns: 200 },
  );
});

test("a state beyond the last is a mistake of the caller", () => {
  const one = Float64Array.of(1);
  expect(() => migration([0], Uint8Array.of(2), Uint8Array.of(0), 2, one, one)).toThrow("migration: no state");
});
