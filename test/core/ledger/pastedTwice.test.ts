import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { repeatedBlocks } from "../../../core/ledger/repeatedBlocks";
import { readLedger, type Rows } from "../sheets";

const head = ["Date", "Client", "Amount", "Document", "Cost"];

/** A sale a row; each letter is another one. */
function sale(letter: string): CellValue[] {
  const place = letter.charCodeAt(0) - 97;
  return [`2009-01-${String(1 + (place % 28)).padStart(2, "0")}`, `Client ${letter}`, 100 + place, `D${place}`, null];
}

/** Small blocks, for they are made anew a thousand times. */
function repeatedIn(rows: Rows) {
  return repeatedBlocks(readLedger([head, ...rows], { rowsInBlock: 100 }));
}

function blocksIn(letters: string) {
  return repeatedIn([...letters].map(sale));
}

describe("blocks that stand there twice", () => {
  test.each<[string, string, readonly (readonly [number, number, number])[]]>([
    ["five rows further down", "abcdexyabcde", [[5, 7, 0]]],
    ["right below", "abcdeabcde", [[5, 5, 0]]],
    ["above the rest of the original", "cdefgabcdefg", [[5, 7, 0]]],
    [
      "twice more",
      "abcdezabcdeabcde",
      [
        [5, 6, 0],
        [5, 11, 0],
      ],
    ],
    ["as long as it is", "abcdefghxabcdefghy", [[8, 9, 0]]],
    [
      "two blocks",
      "abcdefghijklabcdezghijkl",
      [
        [5, 12, 0],
        [6, 18, 6],
      ],
    ],
    ["equal rows within", "aaabbcxaaabbcy", [[6, 7, 0]]],
    ["equal rows, then others", "aaaaabbbbbcxaaaaabbbbbcy", [[11, 12, 0]]],
    ["four rows are none", "abcdxabcdy", []],
    ["two different rows are none", "ababababab", []],
    ["two different rows, often, are none", "aabbaabbxaabbaabb", []],
    ["the same row again and again is none", "aaaaaaaaaaaa", []],
    ["in another order they are none", "abcdexedcba", []],
    ["nothing is none", "", []],
  ])("%s", (_, letters, wanted) => {
    expect(blocksIn(letters).map(({ rows, first, original }) => [rows, first, original])).toEqual(wanted);
  });

  test("standing orders on other days are none, nor with another cost or document", () => {
    const week = (from: number, cost: number | null, document: string): CellValue[][] =>
      [..."abcdef"].map((letter, at) => [`2009-01-${10 + from + at}`, letter, 100, document, cost]);
    const sheet = (...rows: CellValue[][]): Rows => [head, ...rows];
    const found = (...rows: CellValue[][]): number => repeatedBlocks(readLedger(sheet(...rows))).length;
    expect(found(...week(0, null, "1"), ...week(7, null, "1"))).toBe(0);
    expect(found(...week(0, 50, "1"), ...week(0, 51, "1"))).toBe(0);
    expect(found(...week(0, 50, "1"), ...week(0, 50, "2"))).toBe(0);
    expect(found(...week(0, 50, "1"), ...week(0, 50, "1"))).toBe(1);
  });

  test("are findings, each with its rows as people see them, the largest first", () => {
    const rows = [..."abcdefghijklabcdezghijkl"].map(sale);
    rows.splice(3, 0, [null, "no day", 5, null, null]);
    const { issues } = readLedger([["Sales"], head, ...rows]).check;
    expect(issues.map(({ code, count, params }) => ({ code, count, params }))).toEqual([
      { code: "dayMissing", count: 1, params: {} },
      { code: "pastedTwice", count: 6, params: { first: 22, last: 27, originalFirst: 10, originalLast: 15 } },
      { code: "pastedTwice", count: 5, params: { first: 16, last: 20, originalFirst: 3, originalLast: 8 } },
      { code: "duplicates", count: 11, params: { amount: 1161 } },
    ]);
    expect(issues[1]!.cases).toEqual([{ sheet: "Sales", row: 21, column: 0 }]);
  });
});

describe("by chance", () => {
  /** All rows differ, by their amount. */
  const ledger = fc
    .integer({ min: 0, max: 60 })
    .map((count) =>
      Array.from({ length: count }, (_, at): CellValue[] => [
        `2009-01-${String(1 + (at % 7)).padStart(2, "0")}`,
        ["Ash", "Beech"][at % 2]!,
        100 + at,
        null,
        null,
      ]),
    );

  test("a ledger whose rows all differ has none", () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        expect(repeatedIn(rows)).toEqual([]);
      }),
      { seed: 20090331, numRuns: 100 },
    );
  });

  test("a block that is copied anywhere outside of itself is found, whole and once", () => {
    const pasted = ledger
      .filter((rows) => rows.length >= 5)
      .chain((rows) => fc.tuple(fc.constant(rows), fc.nat(rows.length - 5), fc.nat(rows.length), fc.nat(40)));
    fc.assert(
      fc.property(pasted, ([rows, from, place, more]) => {
        const count = Math.min(5 + more, rows.length - from);
        const at = place > from && place < from + count ? from : place;
        const sheet = [...rows.slice(0, at), ...rows.slice(from, from + count), ...rows.slice(at)];
        // the copy stands before or after what it was copied from
        const wanted = at <= from ? { first: from + count, original: at } : { first: at, original: from };
        expect(repeatedIn(sheet)).toEqual([{ rows: count, ...wanted }]);
      }),
      { seed: 20090331, numRuns: 500 },
    );
  });

  test("what is found is a block, whatever the rows", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => {
        let end = 0;
        const found = blocksIn(text);
        for (const { rows, first, original } of found) {
          const block = text.slice(first, first + rows);
          expect(block).toBe(text.slice(original, original + rows));
          expect(rows).toBeGreaterThanOrEqual(5);
          expect(new Set(block).size).toBeGreaterThanOrEqual(3);
          expect(original + rows).toBeLessThanOrEqual(first);
          expect(first).toBeGreaterThanOrEqual(end);
          end = first + rows;
        }
        // and none is passed over: no block of five rows lies in what is left
        expect(missed(text, found)).toBe(false);
      }),
      { seed: 20090331, numRuns: 500 },
    );
  });
});

/** Whether a run that is a block, by trying all, lies apart from the runs found, with its first occurrence before it. */
function missed(text: string, found: readonly { readonly rows: number; readonly first: number }[]): boolean {
  const isFound = (row: number): boolean => found.some(({ rows, first }) => row >= first && row < first + rows);
  for (let first = 5; first + 5 <= text.length; first++) {
    const block = text.slice(first, first + 5);
    if (new Set(block).size < 3 || [0, 1, 2, 3, 4].some((at) => isFound(first + at))) continue;
    if (text.slice(0, first).includes(block)) return true;
  }
  return false;
}
