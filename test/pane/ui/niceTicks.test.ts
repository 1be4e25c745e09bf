import { describe, expect, it } from "vitest";
import { niceTicks } from "../../../pane/charts/niceTicks";

describe("niceTicks", () => {
  // by hand: the smallest of 1, 2, 2.5, 5 times a power of ten that takes no more than about the wanted steps
  it.each([
    [0, 97, 5, [0, 20, 40, 60, 80, 100]],
    [0, 1_234_567, 4, [0, 500_000, 1_000_000, 1_500_000]],
    [0, 0.9, 4, [0, 0.25, 0.5, 0.75, 1]],
    [-30, 70, 5, [-40, -20, 0, 20, 40, 60, 80]],
    [-8, 0, 4, [-8, -6, -4, -2, 0]],
    [0, 0, 5, [0, 1]],
  ])("from %d to %d in about %d steps", (low, high, wanted, values) => {
    expect(niceTicks(low, high, wanted).values).toEqual(values);
  });

  it("ends where its first and last tick stand, and holds what it was given", () => {
    for (const [low, high] of [
      [0, 7.3],
      [-2.2, 0.1],
      [-1e9, 3e9],
      [0, 1e-7],
    ] as const) {
      const ticks = niceTicks(low, high);
      expect(ticks.low).toBe(ticks.values[0]);
      expect(ticks.high).toBe(ticks.values[ticks.values.length - 1]);
      expect(ticks.low).toBeLessThanOrEqual(low);
      expect(ticks.high).toBeGreaterThanOrEqual(high);
      expect(ticks.values.length).toBeLessThanOrEqual(8);
    }
  });

  it("counts in whole numbers where it is asked to", () => {
    expect(niceTicks(0, 2, 5, true).values).toEqual([0, 1, 2]);
    expect(niceTicks(0, 2, 5).values).toEqual([0, 0.5, 1, 1.5, 2]);
  });
});
