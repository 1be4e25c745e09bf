import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClientLines } from "../../../core/methods/clientLines";
import { gapBases, gapKinds, gaps, LEAST_BUYERS } from "../../../core/methods/gaps";
import { GapsAfter } from "../../../core/methods/gapsAfter";
import { medianOf, medianSums } from "../../../core/methods/medianSums";

const LINES = 4;
const SEGMENTS = 2;

/** What a client bought of a line; absent: nothing ever. */
interface Bought {
  readonly window: number;
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

interface Case {
  /** −1: none. */
  readonly segments: readonly number[];
  readonly bought: readonly (readonly (Bought | null)[])[];
  readonly meant: readonly boolean[];
  readonly lost: readonly boolean[];
  /** Client, line and day. */
  readonly refused: readonly (readonly [number, number, number])[];
}

const anyBought = fc
  .record({
    window: fc.integer({ min: -2, max: 9 }),
    year: fc.integer({ min: -2, max: 9 }),
    first: fc.integer({ min: 0, max: 9 }),
    more: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ window, year, first, more }) => ({ window, year, first, last: first === 0 ? 0 : first + more }));

const anyCase: fc.Arbitrary<Case> = fc.integer({ min: 0, max: 18 }).chain((clients) => {
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: clients, maxLength: clients });
  return fc.record({
    segments: each(fc.integer({ min: -1, max: SEGMENTS - 1 })),
    bought: each(fc.array(fc.option(anyBought), { minLength: LINES, maxLength: LINES })),
    meant: fc.array(fc.boolean(), { minLength: SEGMENTS * LINES, maxLength: SEGMENTS * LINES }),
    lost: each(fc.boolean()),
    refused: fc.array(fc.tuple(fc.nat(Math.max(0, clients - 1)), fc.nat(LINES - 1), fc.integer({ min: 0, max: 14 })), {
      maxLength: 6,
    }),
  });
});

function clientLinesOf({ bought }: Case): ClientLines {
  const entries = bought.flatMap((lines) => lines.flatMap((one, line) => (one === null ? [] : [{ line, ...one }])));
  const counts = bought.map((lines) => lines.filter((one) => one !== null).length);
  const start = new Uint32Array(bought.length + 1);
  counts.forEach((count, client) => (start[client + 1] = start[client]! + count));
  return {
    start,
    line: Uint32Array.from(entries, ({ line }) => line),
    windowSum: Float64Array.from(entries, ({ window }) => window),
    yearSum: Float64Array.from(entries, ({ year }) => year),
    purchases: Uint32Array.from(entries, () => 1),
    first: Int32Array.from(entries, ({ first }) => first),
    last: Int32Array.from(entries, ({ last }) => last),
  };
}

/** The words of the method, client by client. */
function naive(one: Case): unknown[] {
  const found: unknown[] = [];
  const sumsOf = (line: number, segment: number | null): number[] =>
    one.bought
      .filter((_, client) => segment === null || one.segments[client] === segment)
      .map((lines) => lines[line]?.year ?? 0)
      .filter((sum) => sum > 0);
  const median = (sums: readonly number[]): number | null => {
    const sorted = [...sums].sort((a, b) => a - b);
    if (sorted.length === 0) return null;
    const middle = sorted.length / 2;
    return Number.isInteger(middle)
      ? Math.floor((sorted[middle - 1]! + sorted[middle]!) / 2 + 0.5)
      : sorted[Math.floor(middle)]!;
  };
  one.segments.forEach((segment, client) => {
    for (let line = 0; line < LINES && segment >= 0; line++) {
      if (!one.meant[segment * LINES + line]) continue;
      const own = one.bought[client]![line] ?? null;
      if ((own?.window ?? 0) > 0) continue;
      const last = own?.last ?? 0;
      const refusal = one.refused.filter(([who, what]) => who === client && what === line).at(-1);
      const isRefused = refusal !== undefined && (refusal[2] === 0 || refusal[2] >= last);
      const kind = one.lost[client] ? "lost" : isRefused ? "refused" : last > 0 ? "lapsed" : "open";
      const here = sumsOf(line, segment);
      const all = sumsOf(line, null);
      const basis = here.length >= 5 ? "segment" : all.length > 0 ? "all" : "none";
      found.push({ client, line, kind, basis, expected: median(basis === "segment" ? here : all) });
    }
  });
  return found;
}

function computed(one: Case) {
  const bought = clientLinesOf(one);
  const segmentOf = Int32Array.from(one.segments);
  const meant = Uint8Array.from(one.meant, Number);
  const sums = medianSums(bought, segmentOf, SEGMENTS, LINES);
  const found = gaps({
    clients: [...one.segments.keys()],
    segmentOf,
    meant,
    lineCount: LINES,
    bought,
    sums,
    lost: Uint8Array.from(one.lost, Number),
    refused: new Map(one.refused.map(([client, line, day]) => [client * LINES + line, day])),
  });
  return { bought, segmentOf, meant, sums, found };
}

test("gaps and expected sums are what the words of the method say (M17)", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { found } = computed(one);
      const told = Array.from(found.client, (client, gap) => ({
        client,
        line: found.line[gap],
        kind: gapKinds[found.kind[gap]!],
        basis: gapBases[found.basis[gap]!],
        expected: Number.isNaN(found.expected[gap]) ? null : found.expected[gap],
      }));
      expect(told).toEqual(naive(one));
    }),
    { seed: 17, numRuns: 400 },
  );
});

test("after which line most buyers of the missing one began (M52)", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { bought, segmentOf, sums, found } = computed(one);
      const after = new GapsAfter(bought, LINES, segmentOf, Uint8Array.from(one.meant, Number), sums.buyers);
      for (const [gap, client] of found.client.entries()) {
        const missing = found.line[gap]!;
        const segment = one.segments[client]!;
        const buyers = one.bought.filter(
          (lines, who) => one.segments[who] === segment && (lines[missing]?.year ?? 0) > 0,
        );
        let expected = { line: -1, count: 0 };
        one.bought[client]!.forEach((own, line) => {
          if ((own?.window ?? 0) <= 0) return;
          const count = buyers.filter((lines) => {
            const [earlier, later] = [lines[line]?.first ?? 0, lines[missing]!.first];
            return earlier > 0 && earlier < later;
          }).length;
          if (count * 2 > buyers.length && count > expected.count) expected = { line, count };
        });
        expect(after.of(client, segment, missing)).toEqual(expected);
      }
    }),
    { seed: 52, numRuns: 300 },
  );
});

test("the median: the middle, between two of them their mean, half a unit rounded up", () => {
  // by hand
  expect(medianOf(Float64Array.of())).toBeNaN();
  expect(medianOf(Float64Array.of(7))).toBe(7);
  expect(medianOf(Float64Array.of(10, 2))).toBe(6);
  expect(medianOf(Float64Array.of(5, 1, 2, 100))).toBe(4);
  expect(LEAST_BUYERS).toBe(5);
});

test("the median of many, equal ones among them, is that of the sorted ones", () => {
  const many = fc.oneof(fc.array(fc.nat(1e9), { maxLength: 300 }), fc.array(fc.nat(5), { maxLength: 300 }));
  fc.assert(
    fc.property(many, (sums) => {
      const sorted = [...sums].sort((a, b) => a - b);
      const middle = (sorted.length - 1) / 2;
      const mean = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
      expect(medianOf(Float64Array.from(sums))).toBe(sums.length === 0 ? NaN : Math.ceil(mean));
    }),
    { seed: 17, numRuns: 300 },
  );
});

test("without product lines or segments there is nothing", () => {
  const bought = clientLinesOf({ segments: [], bought: [[]], meant: [], lost: [], refused: [] });
  const sums = medianSums(bought, [-1], 0, 0);
  const meant = new Uint8Array(0);
  const found = gaps({
    clients: [0],
    segmentOf: [-1],
    meant,
    lineCount: 0,
    bought,
    sums,
    lost: [0],
    refused: new Map(),
  });
  expect(found.client).toHaveLength(0);
});
