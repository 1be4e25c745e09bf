import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_COLUMN, isShort, layout, needsLines, placedTable } from "../../../core/plan/layout";
import type { Column, SheetPlan, TableBlock } from "../../../core/plan/plan";

const period = { kind: "fixed", from: 44_900, to: 44_999 } as const;
const recipe = { format: 2, report: "test", options: {}, period, sources: [], language: "en", builtOn: 45000 } as const;

function numbers(header: string, ...values: number[]): Column {
  return {
    key: header,
    header,
    note: "",
    kind: "count",
    values: { numbers: Float64Array.from(values) },
    owner: "ours",
  };
}

function words(header: string, texts: readonly string[], more: Partial<Column> = {}): Column {
  const values = { of: Uint32Array.from(texts, (_, at) => at), texts };
  return { key: header, header, note: "", kind: "text", values, owner: "ours", ...more };
}

function sheet(columns: readonly Column[], more: Partial<TableBlock> = {}): SheetPlan {
  const length = "numbers" in columns[0]!.values ? columns[0]!.values.numbers.length : columns[0]!.values.of.length;
  const rowKeys = Array.from({ length }, (_, row) => `row:${row}`);
  const table: TableBlock = {
    type: "table",
    key: "t",
    rowKeys,
    columns,
    marks: [],
    list: true,
    totalLabel: null,
    ...more,
  };
  const print = { landscape: true, repeatHeaderOf: null, footer: "" };
  return { tag: "t", recipe, name: "T", language: "en", blocks: [table], freezeAt: "t", print };
}

describe("widths of columns", () => {
  it("let a header take three lines at most, within 8 to 40 characters", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.boolean(), (parts, list) => {
        const place = layout(sheet([numbers(parts.join(" "), 1)], { list }));
        const width = place.widths[FIRST_COLUMN]!;
        expect(width).toBeGreaterThanOrEqual(8);
        expect(width).toBeLessThanOrEqual(40);
        expect(width === 40 || placedTable(place, "t").headerLines <= 3).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it("hold the longest word of a header, broken behind hyphens as cells are", () => {
    const whole = layout(sheet([numbers("osztályonként", 1)])).widths[FIRST_COLUMN]!;
    const parts = layout(sheet([numbers("XYZ-osztály", 1)])).widths[FIRST_COLUMN]!;
    expect(whole).toBeGreaterThan("osztályonként".length);
    expect(parts).toBeLessThan("XYZ-osztály".length + 3);
  });

  it("give what is typed as words room from the beginning", () => {
    expect(layout(sheet([words("Terms", [""], { owner: "user" })])).widths[FIRST_COLUMN]).toBe(28);
    expect(
      layout(sheet([words("Manager", [""], { owner: "user", choices: ["Ann"] })])).widths[FIRST_COLUMN],
    ).toBeLessThan(28);
  });
});

describe("texts of more than one line", () => {
  it("make their row as tall as they need", () => {
    const place = layout(sheet([words("Client", ["one", "two\nlines", "a ".repeat(50).trim(), "four"])]));
    expect(place.widths[FIRST_COLUMN]).toBe(40);
    expect([...placedTable(place, "t").rowLines]).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("are those with line breaks, and those wider than their column", () => {
    expect(needsLines("12345", 5)).toBe(false);
    expect(needsLines("123456", 5)).toBe(true);
    expect(needsLines("1\n2", 5)).toBe(true);
  });
});

describe("isShort", () => {
  it("is said of letters, such as classes, not of words or names", () => {
    expect(isShort(words("Class", ["", "AX", "A"], { kind: "code" }))).toBe(true);
    expect(isShort(words("Status", ["", "new", "lost"], { kind: "code" }))).toBe(false);
    expect(isShort(words("Client", ["A", "B"]))).toBe(false);
    expect(isShort(numbers("Purchases", 1))).toBe(false);
  });
});

describe("notes", () => {
  it("are broken to the width of the sheet, a narrow one still giving them 80 characters", () => {
    const plan = sheet([numbers("One", 1)]);
    const text = "a sentence of some words ".repeat(10).trim();
    const place = layout({
      ...plan,
      blocks: [{ type: "note", key: "n", lines: [{ style: "says", text }] }, ...plan.blocks],
    });
    const note = place.placed[0]!;
    expect(note.type === "note" && note.lines.map((line) => line.text.length)).toEqual([76, 74, 74, 22]);
  });
});
