import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellPrint, keyText, readKey } from "../../../core/plan/keyText";

describe("a hidden key", () => {
  it("is read back with its print, whatever it holds", () => {
    const print = fc.string({ unit: fc.constantFrom(..."AZaz09-_."), maxLength: 60 });
    fc.assert(
      fc.property(print, fc.string(), (made, key) => {
        expect(readKey(keyText(made, key))).toEqual({ print: made, key });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it.each(["client:Lyutik", "client:#1", "manager:", "", "klientela/1/classes/1#clients"])(
    "without a print is the bare key: %j",
    (key) => expect(readKey(key)).toEqual({ print: "", key }),
  );
});

describe("the print of a cell", () => {
  it("is that of its value: equal ones have equal prints, and a blank is a blank", () => {
    expect(cellPrint(0.1 + 0.2, 5)).toBe(cellPrint(0.3, 5));
    expect(cellPrint("", 5)).toBe(cellPrint(null, 5));
    expect(cellPrint(NaN, 5)).toBe(cellPrint(null, 5));
    expect(
      new Set([1, "1", true, null, "true", "n1", { error: "#N/A" }].map((value) => cellPrint(value, 5))).size,
    ).toBe(7);
  });

  it("differs for values that differ, in all but one case of 4,096 with two characters", () => {
    const prints = new Map<string, number>();
    for (let value = 0; value < 40_960; value++) {
      const print = cellPrint(value / 4, 2);
      prints.set(print, (prints.get(print) ?? 0) + 1);
    }
    // ten on average in each of 4,096
    expect(prints.size).toBeGreaterThan(4_050);
    expect(Math.max(...prints.values())).toBeLessThan(40);
  });
});
