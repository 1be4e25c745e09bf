import { afterEach, describe, expect, it, vi } from "vitest";
import type { LookProperty, LookValue } from "../../../../sheets-addon/protocol";
import { a1, a1Lists } from "../../../../sheets-addon/server/write/a1";
import { bounds } from "../../../../sheets-addon/server/write/bounds";
import { sameFormula } from "../../../../sheets-addon/server/write/sameFormula";
import { writeLook, writeLooks } from "../../../../sheets-addon/server/write/writeLooks";
import { serverRoom } from "../work/serverRoom";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("addresses", () => {
  it("are written as Google does", () => {
    expect(a1([0, 0, 1, 1])).toBe("A1");
    expect(a1([2, 25, 8, 3])).toBe("Z3:AB10");
    expect(a1([9, 701, 1, 2])).toBe("ZZ10:AAA10");
    expect(
      a1Lists(Array.from({ length: 450 }, (_, row) => [row, 0, 1, 1] as const)).map((list) => list.length),
    ).toEqual([200, 200, 50]);
    expect(
      bounds([
        [4, 2, 1, 1],
        [1, 3, 2, 5],
      ]),
    ).toEqual([1, 2, 4, 6]);
  });
});

describe("a formula", () => {
  it("is the same however Google writes it", () => {
    expect(sameFormula("=sum( 'Clients'!A1:B2 )", "=SUM(Clients!A1:B2)")).toBe(true);
    expect(sameFormula("=SUM(Clients!A1:B2)", "=SUM(Clients!A1:B3)")).toBe(false);
  });
});

describe("a property of the looks", () => {
  const cases: readonly (readonly [LookProperty, LookValue, string, unknown])[] = [
    ["format", "#,##0.00", "format", "#,##0.00"],
    ["font", "Georgia", "font", "Georgia"],
    ["size", 14, "size", 14],
    ["bold", true, "bold", true],
    ["italic", true, "italic", true],
    ["line", "underline", "line", "underline"],
    ["ink", "#112233", "ink", "#112233"],
    ["fill", "#ffee00", "fill", "#ffee00"],
    ["horizontal", "center", "horizontal", "center"],
    ["vertical", "middle", "vertical", "middle"],
    ["wrap", true, "wrap", "WRAP"],
  ];

  it.each(cases)("%s is set on rectangles and cell by cell, and taken away", (property, value, name, told) => {
    const { book, world } = serverRoom();
    const sheet = book.addSheet("One", [[1]]);
    const look = (row: number, column: number): unknown =>
      (book.looks.get(sheet.grid.look(row, column)) as unknown as Record<string, unknown>)[name];
    const usual = look(0, 0);
    world.run("FULL", () => {
      const google = SpreadsheetApp.getActive().getSheetById(sheet.id)!;
      writeLook(google, {
        do: "look",
        sheet: 0,
        rects: [
          [0, 0, 1, 2],
          [3, 1, 1, 1],
        ],
        look: { property, value },
      });
      writeLooks(google, {
        do: "looks",
        sheet: 0,
        rect: [5, 0, 2, 2],
        property,
        values: [null, value],
        runs: [1, 0, 2, 1, 1, 0],
      });
    });
    expect([look(0, 0), look(0, 1), look(3, 1), look(0, 2)]).toEqual([told, told, told, usual]);
    expect([look(5, 0), look(5, 1), look(6, 0), look(6, 1)]).toEqual([usual, told, told, usual]);
    world.run("FULL", () => {
      const google = SpreadsheetApp.getActive().getSheetById(sheet.id)!;
      writeLook(google, { do: "look", sheet: 0, rects: [[0, 0, 9, 3]], look: { property, value: null } });
    });
    expect([look(0, 0), look(3, 1), look(5, 1)]).toEqual([usual, usual, usual]);
    expect(world.unknown).toEqual([]);
  });

  it("refuses runs that don't fill the rectangle", () => {
    const { book, world } = serverRoom();
    const sheet = book.addSheet("One", [[1]]);
    expect(() =>
      world.run("FULL", () =>
        writeLooks(SpreadsheetApp.getActive().getSheetById(sheet.id)!, {
          do: "looks",
          sheet: 0,
          rect: [0, 0, 2, 2],
          property: "bold",
          values: [true],
          runs: [3, 0],
        }),
      ),
    ).toThrow("don't fill");
  });
});
