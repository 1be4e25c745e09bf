import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CarryMap, cellAddress, type Carry } from "../../core/index";
import { FormulaMover } from "../../files/write/FormulaMover";
import { RangeMover, type TableRows } from "../../files/write/RangeMover";

const COLUMNS = Int32Array.of(0, 1, 3, 2);

/** A table in rows 3 to 2 + count, whose rows go where `order` says; its columns C and D change places. */
function mover(order: readonly number[]): RangeMover {
  const rows = Int32Array.from([0, 1, 2, ...order.map((row) => 3 + row)]);
  const last = rows.length - 1;
  const carry: Carry = {
    sheet: "S",
    rows,
    bands: [{ firstRow: 0, columns: COLUMNS, typed: new Uint8Array(COLUMNS.length) }],
    cells: [],
    lastRow: last,
    presentLastRow: last,
  };
  const table: TableRows = { keyRow: 1, totalRow: -1, headerRow: 2, firstRow: 3, lastRow: last, endRow: last };
  return new RangeMover(new CarryMap(carry), [{ old: table, fresh: table }]);
}

function moverOf(order: readonly number[]): FormulaMover {
  return new FormulaMover([["My sheet", mover(order)]], new Map([["sales", new Map([["old [1]", "new #2"]])]]));
}

describe("a formula that points into a refreshed sheet", () => {
  const formulas = moverOf([1, 0, 2, 3]);
  it.each([
    ["'My sheet'!B4", "'My sheet'!B5"],
    ["'my SHEET'!$B$4+1", "'my SHEET'!$B$5+1"],
    ["'My sheet'!C4", "'My sheet'!D5"],
    ["SUM('My sheet'!C4:C7)", "SUM('My sheet'!D4:D7)"],
    ["SUM('My sheet'!B4:B5)", "SUM('My sheet'!B4:B5)"],
    ["SUM('My sheet'!C:C)", "SUM('My sheet'!D:D)"],
    ["SUM('My sheet'!4:4)", "SUM('My sheet'!5:5)"],
    ["'My sheet'!B9", "'My sheet'!B9"],
    ["B4", "B4"],
    ["\"'My sheet'!B4\"", "\"'My sheet'!B4\""],
    ["[1]Other!B4", "[1]Other!B4"],
    ["'[1]My sheet'!B4", "'[1]My sheet'!B4"],
    ["Other!B4+'My sheet'!B4", "Other!B4+'My sheet'!B5"],
    ["SUM(Sales[old '[1']])", "SUM(Sales[new '#2])"],
    ["Sales[[#This Row],[old '[1']]]*2", "Sales[[#This Row],[new '#2]]*2"],
    ["Other[old '[1']]", "Other[old '[1']]"],
    ["Sales[#All]", "Sales[#All]"],
    ["LOG10(2)+'My sheet'!B4", "LOG10(2)+'My sheet'!B5"],
  ])("%s", (formula, wanted) => {
    expect(formulas.move(formula, null).formula).toBe(wanted);
  });

  it("is told where its cells no longer stand together", () => {
    expect(moverOf([3, 0, 1, 2]).move("SUM('My sheet'!B4:B5)", null)).toMatchObject({ isLoose: true, isGone: false });
  });

  it("in the sheet itself needs no name of it", () => {
    const own = mover([1, 0, 2, 3]);
    expect(formulas.move("B4*C$4", own).formula).toBe("B5*D$5");
  });
});

const order = fc.nat({ max: 9 }).chain((last) => {
  const all = Array.from({ length: last + 2 }, (_, row) => row);
  return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
});

describe("references, for any order of the rows", () => {
  it("come back when the rows do", () => {
    fc.assert(
      fc.property(order, fc.nat({ max: 20 }), fc.nat({ max: 6 }), (there, row, column) => {
        const back = there.map((_, at) => there.indexOf(at));
        const formula = `'My sheet'!$${cellAddress(row, column)}`;
        const moved = moverOf(there).move(formula, null);
        expect(moverOf(back).move(moved.formula, null).formula).toBe(formula);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("over all rows stay over all rows", () => {
    fc.assert(
      fc.property(order, (there) => {
        const formula = `SUM('My sheet'!B4:B${3 + there.length},'My sheet'!B3:B${3 + there.length})`;
        expect(moverOf(there).move(formula, null)).toEqual({ formula, isLoose: false, isGone: false });
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
