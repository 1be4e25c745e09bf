import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { matchSegments } from "../../../core/methods/segments";
import type { ClientAttribute } from "../../../core/registers/Attribute";
import type { SegmentCondition, SegmentDefinition } from "../../../core/typed/TypedSheets";
import { on } from "../sheets";

const attribute = (header: string, type: ClientAttribute["type"], ...values: CellValue[]): ClientAttribute => ({
  header,
  column: 1,
  type,
  values,
});
const condition = (name: string, test: SegmentCondition["test"], ...values: (string | number)[]): SegmentCondition => ({
  attribute: name,
  test,
  values,
});
const segment = (name: string, ...conditions: SegmentCondition[]): SegmentDefinition => ({ name, conditions });

/** Who of the clients of one attribute meets one condition. */
function met(of: ClientAttribute, test: SegmentCondition["test"], ...values: (string | number)[]): number[] {
  const { segmentOf } = matchSegments([of], [segment("S", condition(of.header, test, ...values))], of.values.length);
  return [...segmentOf].flatMap((found, client) => (found === 0 ? [client] : []));
}

describe("single conditions (M11)", () => {
  it("words: equal whatever case, blanks and punctuation; a blank fails all but empty", () => {
    const activity = attribute("Activity", "text", "Trade", "ТОРГОВЛЯ", "cold-store", null, "");
    expect(met(activity, "equal", "trade")).toEqual([0]);
    expect(met(activity, "oneOf", "торговля", "Cold store")).toEqual([1, 2]);
    expect(met(activity, "empty")).toEqual([3, 4]);
    expect(met(activity, "no")).toEqual([]);
    expect(met(activity, "atMost", 10 ** 9)).toEqual([]);
  });

  it("numbers, with limits that are in and out", () => {
    const size = attribute("Size", "number", 19, 20, 21, null);
    expect(met(size, "atLeast", 20)).toEqual([1, 2]);
    expect(met(size, "atMost", 20)).toEqual([0, 1]);
    expect(met(size, "above", 20)).toEqual([2]);
    expect(met(size, "below", 20)).toEqual([0]);
    expect(met(size, "equal", 20)).toEqual([1]);
    expect(met(size, "oneOf", "19", 21)).toEqual([0, 2]);
    expect(met(size, "above", "many")).toEqual([]);
    expect(met(attribute("Size", "text", "1 000", "many"), "above", 20)).toEqual([0]);
  });

  it("yes and no, as words, as numbers", () => {
    expect(met(attribute("Branches", "yesNo", true, false, null), "yes")).toEqual([0]);
    expect(met(attribute("Branches", "yesNo", true, false, null), "no")).toEqual([1]);
    expect(met(attribute("Branches", "yesNo", true, false, null), "equal", "да")).toEqual([0]);
    expect(met(attribute("Branches", "text", "yes", "нет", "igen", "two"), "yes")).toEqual([0, 2]);
    expect(met(attribute("Branches", "number", 3, 0, null), "yes")).toEqual([0]);
  });

  it("days, and years of days", () => {
    const founded = attribute("Founded", "day", on("1990-05-01"), on("1990-12-31"), on("1991-01-01"), null);
    expect(met(founded, "above", 1990)).toEqual([2]);
    expect(met(founded, "atMost", 1990)).toEqual([0, 1]);
    expect(met(founded, "below", 1991)).toEqual([0, 1]);
    expect(met(founded, "atLeast", 1991)).toEqual([2]);
    expect(met(founded, "equal", 1990)).toEqual([0, 1]);
    expect(met(founded, "above", on("1990-05-01"))).toEqual([1, 2]);
  });

  it("a value with a comma, typed without quotation marks", () => {
    const trade = attribute("Trade", "text", "Food, drink", "Toys");
    expect(met(trade, "oneOf", "food", "drink")).toEqual([0]);
    // where the parts are values of their own they are meant
    expect(met(attribute("Trade", "text", "Food, drink", "Food", "Drink"), "oneOf", "Food", "Drink")).toEqual([1, 2]);
  });
});

describe("segments in their order", () => {
  const activity = attribute("Activity", "text", "trade", "trade", "production", null);
  const size = attribute("Size of firm", "number", 15, 4000, 15, 15);
  const smeTrade = segment(
    "SME trade",
    condition("activity", "equal", "trade"),
    condition("SIZE OF FIRM", "below", 150),
  );
  const small = segment("Small retail", condition("Size of firm", "below", 20));

  it("the first match counts; a trading firm of 15 people is SME trade", () => {
    const found = matchSegments([activity, size], [smeTrade, small], 4);
    expect([...found.segmentOf]).toEqual([0, -1, 1, 1]);
    expect([...found.several]).toEqual([[0, [0, 1]]]);
    expect([...matchSegments([activity, size], [small, smeTrade], 4).segmentOf]).toEqual([0, -1, 0, 0]);
  });

  it("one without conditions takes whoever is left, and is nobody's second", () => {
    const found = matchSegments([activity, size], [smeTrade, segment("Others"), small], 4);
    expect([...found.segmentOf]).toEqual([0, 1, 1, 1]);
    expect([...found.several]).toEqual([[0, [0, 2]]]);
  });

  it("a condition on what the register doesn't have never holds, and is said", () => {
    const odd = segment("Odd", condition("Colour", "empty"));
    const found = matchSegments([activity, size], [odd], 4);
    expect([...found.segmentOf]).toEqual([-1, -1, -1, -1]);
    expect(found.unknown).toEqual(["Colour"]);
  });

  it("nobody and nothing", () => {
    expect(matchSegments([], [], 0)).toEqual({ segmentOf: new Int32Array(0), several: new Map(), unknown: [] });
  });
});

// an independent reading of M11, client by client
function naive(attributes: readonly ClientAttribute[], { conditions }: SegmentDefinition, client: number): boolean {
  return conditions.every(({ attribute: name, test, values }) => {
    const value = attributes.find(({ header }) => header === name)!.values[client]!;
    if (test === "empty") return value === null;
    if (value === null) return false;
    if (test === "yes") return value === true || (typeof value === "number" && value !== 0);
    if (test === "no") return value === false || value === 0;
    if (test === "equal" || test === "oneOf") return values.some((one) => one === value);
    if (typeof value !== "number") return false;
    const bound = values[0] as number;
    if (test === "atLeast") return value >= bound;
    if (test === "atMost") return value <= bound;
    return test === "above" ? value > bound : value < bound;
  });
}

describe("properties", () => {
  const CLIENTS = 12;
  const cells = (value: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue[]> =>
    fc.array(fc.option(value, { nil: null }), { minLength: CLIENTS, maxLength: CLIENTS });
  const words = fc.constantFrom("a", "b", "c", "trade");
  const attributes = fc
    .tuple(cells(words), cells(fc.integer({ min: 2, max: 9 })), cells(fc.boolean()))
    .map(([text, number, yesNo]) => [
      attribute("T", "text", ...text),
      attribute("N", "number", ...number),
      attribute("Y", "yesNo", ...yesNo),
    ]);
  const conditions = fc.oneof(
    fc.constantFrom(condition("Y", "yes"), condition("Y", "no"), condition("T", "empty"), condition("N", "empty")),
    words.map((word) => condition("T", "equal", word)),
    fc.uniqueArray(words, { minLength: 2, maxLength: 3 }).map((list) => condition("T", "oneOf", ...list)),
    fc
      .tuple(fc.constantFrom("atLeast", "atMost", "above", "below", "equal"), fc.integer({ min: 2, max: 9 }))
      .map(([test, bound]) => condition("N", test, bound)),
  );
  const segments = fc.array(
    fc.array(conditions, { maxLength: 3 }).map((list) => segment("S", ...list)),
    { maxLength: 6 },
  );

  it("each client is in the first segment whose conditions hold, by an independent reading", () => {
    fc.assert(
      fc.property(attributes, segments, (own, list) => {
        const { segmentOf, several } = matchSegments(own, list, CLIENTS);
        for (let client = 0; client < CLIENTS; client++) {
          const all = list.flatMap((one, place) => (naive(own, one, client) ? [place] : []));
          expect(segmentOf[client]).toBe(all[0] ?? -1);
          const second = all.filter((place) => list[place]!.conditions.length > 0);
          expect(several.get(client) ?? []).toEqual(second.length > 1 ? second : []);
        }
      }),
      { seed: 15, numRuns: 500 },
    );
  });
});
