import { describe, expect, test } from "vitest";
import { cellAddress, columnLetters, columnOfLetters, quotedSheet } from "../../../core/cells/address";
import { CellBlockBuilder } from "../../../core/cells/CellBlockBuilder";
import { BLOCK_ROWS, cellAt, transferables, type CellValue } from "../../../core/cells/cellBlock";
import { placeText } from "../../../core/ledger/issue";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
    expect(columnOfLetters(letters.toLowerCase())).toBe(column);
  });

  test("cells, places, quoted sheets", () => {
    expect(cellAddress(0, 0)).toBe("A1");
    expect(cellAddress(1_048_575, 16_383)).toBe("XFD1048576");
    expect(placeText({ sheet: "Sales 2009", row: 16, column: 2 })).toBe("Sales 2009!C17");
    expect(quotedSheet("It's")).toBe("'It''s'");
  });

  test.each(["", "A1", "ABCD", "Ä", " A"])("%j are no letters of a column", (letters) => {
    expect(columnOfLetters(letters)).toBe(-1);
  });
});

describe("cell blocks", () => {
  const values: CellValue[] = [null, 1.5, "text", "1.5", true, false, { error: "#REF!" }, "", "text"];

  test("give back what was set, and blanks outside", () => {
    const builder = new CellBlockBuilder("Sales");
    values.forEach((value, column) => builder.set(column, value));
    builder.nextRow();
    const block = builder.take();
    expect(values.map((_, column) => cellAt(block, 0, column))).toEqual(
      // an empty text is a blank cell
      values.map((value) => (value === "" ? null : value)),
    );
    expect([cellAt(block, 0, 99), cellAt(block, 1, 1), cellAt(block, -1, 1)]).toEqual([null, null, null]);
  });

  test("go on with the next row after a block was taken, with clean columns and pools", () => {
    const builder = new CellBlockBuilder("Sales", 10, 2, 2);
    builder.setText(1, "a");
    builder.nextRow();
    builder.setText(1, "b");
    builder.nextRow();
    expect([builder.isFull, builder.rowCount]).toEqual([true, 2]);
    expect(() => builder.nextRow()).toThrow("CellBlockBuilder.nextRow: the block is full");
    const first = builder.take();
    builder.nextRow();
    builder.setText(0, "c");
    builder.markDayFormat(0);
    builder.nextRow();
    const second = builder.take();
    expect(first).toMatchObject({ sheet: "Sales", firstRow: 10, firstColumn: 2, rowCount: 2 });
    expect(second).toMatchObject({ firstRow: 12, rowCount: 2 });
    expect([cellAt(first, 0, 1), cellAt(first, 1, 1), cellAt(first, 0, 0)]).toEqual(["a", "b", null]);
    expect([cellAt(second, 0, 0), cellAt(second, 0, 1), cellAt(second, 1, 0)]).toEqual([null, null, "c"]);
    expect(second.columns[0]!.texts).toEqual(["c"]);
    expect([first.columns[0]!.dayFormat, second.columns[0]!.dayFormat]).toEqual([false, true]);
  });

  test("a text of many cells is kept once; buffers can be handed over", () => {
    const builder = new CellBlockBuilder("Sales");
    for (let row = 0; row < 5; row++) {
      builder.setText(0, row % 2 === 0 ? "even" : "odd");
      builder.nextRow();
    }
    const block = builder.take();
    expect(block.columns[0]!.texts).toEqual(["even", "odd"]);
    expect(transferables(block)).toEqual([block.columns[0]!.tags.buffer, block.columns[0]!.values.buffer]);
  });

  test("say which rows are hidden, where one is, and hand that over too", () => {
    const builder = new CellBlockBuilder("Sales", 0, 0, 2);
    builder.setText(0, "a");
    builder.nextRow();
    builder.setText(0, "b");
    builder.markHidden();
    builder.nextRow();
    const first = builder.take();
    builder.setText(0, "c");
    builder.nextRow();
    const second = builder.take();
    expect([...first.hiddenRows!]).toEqual([0, 1]);
    expect(transferables(first)).toContain(first.hiddenRows!.buffer);
    expect("hiddenRows" in second).toBe(false);
  });

  test("hold so many rows and no more", () => {
    expect(BLOCK_ROWS).toBe(65_536);
    for (const capacity of [0, BLOCK_ROWS + 1]) {
      expect(() => new CellBlockBuilder("Sales", 0, 0, capacity)).toThrow(`CellBlockBuilder: capacity ${capacity}`);
    }
  });
});
