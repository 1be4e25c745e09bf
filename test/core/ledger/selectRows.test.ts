import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { parseConditions } from "../../../core/ledger/conditions";
import type { Ledger } from "../../../core/ledger/ledger";
import { selectLedger } from "../../../core/ledger/selectLedger";
import { selectRows } from "../../../core/ledger/selectRows";
import { readLedger, type Rows } from "../sheets";

const head = ["Date", "Client", "Amount", "Manager", "Code", "Delivered", "Paid", "Remark", ""];
const rows: Rows = [
  head,
  ["2009-01-05", "Ash", 100, "Ivanov", "007", 39_820.5, true, "to be\ncalled", "a"],
  ["2009-01-06", "Beech", 200.25, "Petrov", 7, "2009-02-01", false, null, null],
  ["no day", "Cedar", 300, "Petrov", 8, 39_850, true, null, null],
  ["2009-01-08", "Elm", -400, null, "x", null, null, { error: "#REF!" }, "b"],
];

function chosen(ledger: Ledger, where: string): number[] | readonly string[] {
  const conditions = parseConditions(where);
  if ("fault" in conditions) throw new Error(where);
  const found = selectRows(ledger, conditions);
  return "header" in found ? found.headers : [...found];
}

describe("rows selected by a column", () => {
  const ledger = readLedger(rows);
  test.each<[string, readonly number[]]>([
    ["", [0, 1, 2]],
    ["client = ash|ELM", [0, 2]],
    ["Date >= 2009-01-06", [1, 2]],
    ["Amount < 0", [2]],
    ["Amount = 200.25", [1]],
    ["Manager =", [2]],
    ["Manager <> Petrov", [0, 2]],
    ["Manager <>; Amount > 100", [1]],
    ["Code = 7", [1]],
    ["Code = 007", [0]],
    ["Delivered < 2009-01-09", [0]],
    ["Delivered = 2009-02-01", [1]],
    ["Delivered =", [2]],
    ["Paid = true", [0]],
    ["Paid <>", [0, 1]],
    ["Remark = to be called", []],
    ["Remark <>", [0]],
    ["I = b", [2]],
  ])("%s", (where, wanted) => {
    expect(chosen(ledger, where)).toEqual(wanted);
  });

  test("a column is found whatever its capitals, blanks and breaks; the exact one goes first", () => {
    const twice = readLedger([
      ["Date", "Client", "Amount", "sales\nRegion", "Sales region"],
      ["2009-01-05", "Ash", 100, "West", "East"],
    ]);
    expect(chosen(twice, "Sales region = East")).toEqual([0]);
    expect(chosen(twice, "SALES REGION = West")).toEqual([0]);
  });

  test("one that isn't there is refused with those that are, a blank header by its letters", () => {
    expect(chosen(ledger, "Town = West")).toEqual([...head.slice(0, -1), "I"]);
    expect(chosen(ledger, "A = West")).toHaveLength(9);
    expect(chosen(ledger, "Z = West")).toHaveLength(9);
  });

  test("names beyond a block's first column, and a cost that can't be read, are blank", () => {
    const other = readLedger([
      ["Date", "Client", "Amount", "Cost", "Region"],
      ["2009-01-05", "Ash", 100, "dear", null],
      ["2009-01-06", "Ash", 100, 60, null],
    ]);
    expect(chosen(other, "Cost =")).toEqual([0]);
    expect(chosen(other, "Cost <= 60")).toEqual([1]);
    expect(chosen(other, "Region =")).toEqual([0, 1]);
  });
});

test("whatever the blocks, the same rows as cell by cell", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(null, "a", "A ", "b", "7", 7, 300, -7.25, 1e12, true, { error: "#N/A" }),
    fc.integer({ min: -100_000, max: 100_000 }),
  );
  const value = fc.constantFrom("a", "b", "7", "-7.25", "300", "TRUE", "");
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 40 }),
      value,
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (cells, wanted, not, rowsInBlock) => {
        const sheet: Rows = [
          ["Date", "Client", "Amount", "Odd"],
          ...cells.map((one): CellValue[] => ["2009-01-05", "Ash", 1, one]),
        ];
        const ledger = readLedger(sheet, { rowsInBlock });
        const plain = cells.map((one) => (one === null || typeof one === "object" ? "" : String(one).trim()));
        const is = (one: string): boolean => one.toLowerCase() === wanted.toLowerCase();
        const expected = plain.flatMap((one, row) => (is(one) === not ? [] : [row]));
        expect(chosen(ledger, `Odd ${not ? "<>" : "="} ${wanted}`)).toEqual(expected);
      },
    ),
    { seed: 20090331, numRuns: 500 },
  );
});

test("the ledger of some rows keeps names in their places, source rows and the check", () => {
  const ledger = readLedger(rows);
  const some = selectLedger(ledger, Uint32Array.of(0, 2));
  expect([...some.day]).toEqual([ledger.day[0], ledger.day[2]]);
  expect([...some.amount]).toEqual([1_000_000, -4_000_000]);
  expect([...some.sourceRow]).toEqual([1, 4]);
  expect([...some.client.of]).toEqual([0, 2]);
  expect(some.client.names).toBe(ledger.client.names);
  expect([...some.manager!.of]).toEqual([0, -1]);
  expect(some.check).toBe(ledger.check);
  expect(some).toMatchObject({ rowCount: 2, cost: null, quantity: null });
});
