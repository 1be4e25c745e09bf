import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellBlockBuilder, type CellValue } from "../../core/index";
import { namesOf } from "../../files/grid/namesOf";
import type { GridLook, GridRange, GridRule, GridSheet, GridWorkbook } from "../../files/grid/GridWorkbook";
import { readGrid } from "../../files/grid/readGrid";
import { addPlan } from "../../files/write/addPlan";
import { gridFile } from "../../files/write/gridFile";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { packageFaults } from "../hosts/packageFaults";
import { DIFFICULT_TEXTS, everyFeature } from "./everyFeature";
import { look, now } from "./gridEdits";

const font = { name: "Arial", size: 10 };
const options = { now, font, names: [] };
const usual = look({ font: "Arial", size: 10 });

const DEFAULTS = {
  ...{
    hidden: false,
    chartSheet: false,
    tabColour: null,
    whole: true,
    defaultColumnWidth: 12,
    defaultRowHeight: 15.75,
  },
  ...{ columns: [], rows: [], merges: [], frozenRows: 0, frozenColumns: 0, gridLines: true, filter: null },
  ...{ rules: [], choices: [], notes: [], charts: [], kept: [], fixed: false },
} as const;

/** What a grid draws, whatever the numbers of looks and the cuts of blocks are. */
function drawn({ sheets, looks }: GridWorkbook) {
  return sheets.map((sheet) => {
    const cells = new Map<string, unknown>();
    const columnLook = (column: number) =>
      looks[sheet.columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0]!;
    for (const { cells: block, looks: numbers, formulas } of sheet.blocks) {
      const texts = new Map(formulas.map(({ row, column, text, fills }) => [`${row},${column}`, { text, fills }]));
      for (let row = 0; row < block.rowCount; row++) {
        block.columns.forEach((column, at) => {
          const tag = column.tags[row]!;
          const value = column.values[row]!;
          const key = `${block.firstRow + row},${block.firstColumn + at}`;
          const own = looks[numbers[at]![row]!]!;
          const marks = sheet.rows.find((one) => one.row === block.firstRow + row)?.look;
          const base = marks === undefined ? columnLook(at) : looks[marks]!;
          if (tag === 0 && JSON.stringify(own) === JSON.stringify(base)) return;
          const shown = tag === 2 || tag === 4 ? column.texts[value] : tag === 0 ? null : value;
          cells.set(key, { tag, shown, look: own, formula: texts.get(key) ?? null });
        });
      }
    }
    const notes = [...sheet.notes].sort((one, other) => one.row - other.row || one.column - other.column);
    const { kept, fixed, blocks, charts, columns, rows, rowCount, columnCount, choices, ...rest } = sheet;
    void [kept, fixed, blocks, charts, rowCount, columnCount];
    return {
      ...rest,
      notes,
      cells,
      choices: choices.map(({ ranges, words, strict, source }) => ({ ranges, words, strict, source: source ?? null })),
      columns: columns.map((one) => ({ ...one, look: looks[one.look] })),
      rows: rows.map((one) => ({ ...one, look: one.look === undefined ? null : looks[one.look] })),
    };
  });
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constantFrom(...DIFFICULT_TEXTS),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.constantFrom({ error: "#DIV/0!" }, { error: "#N/A" }),
);
const rgb = fc.constantFrom("FF0000", "00FF00", "123456");
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 2 });
const border = maybe(fc.record({ line: fc.constantFrom("thin", "dashed", "double"), colour: rgb }));
const anyLook: fc.Arbitrary<GridLook> = fc.record({
  format: fc.constantFrom("General", "#,##0.00", "0.0%", 'dd.mm.yyyy "x"', "@"),
  font: fc.constantFrom("Arial", "Calibri", "Times <New>"),
  size: fc.constantFrom(8, 10, 10.5, 14),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strike: fc.boolean(),
  ink: maybe(rgb),
  fill: maybe(rgb),
  horizontal: fc.constantFrom(null, "left" as const, "center" as const, "right" as const),
  vertical: fc.constantFrom(null, "top" as const, "center" as const),
  wrap: fc.boolean(),
  indent: fc.nat(3),
  borders: fc.record({ top: border, right: border, bottom: border, left: border }) as fc.Arbitrary<GridLook["borders"]>,
});
const range: fc.Arbitrary<GridRange> = fc
  .tuple(fc.nat(5), fc.nat(4), fc.nat(3), fc.nat(3))
  .map(([firstRow, firstColumn, down, right]) => ({
    ...{ firstRow, firstColumn, lastRow: firstRow + down, lastColumn: firstColumn + right },
  }));
const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
const rule: fc.Arbitrary<GridRule> = fc.oneof(
  fc.record({
    type: fc.constant("word"),
    ranges,
    text: fc.constantFrom("lost", 'a "b" & <c>'),
    fill: rgb,
    ink: maybe(rgb),
  }),
  fc.record({
    type: fc.constant("formula"),
    ranges,
    formula: fc.constantFrom("$A1>2", 'IF(A1<"x&y",TRUE)', "TRUE"),
    fill: rgb,
    ink: maybe(rgb),
    bold: fc.boolean(),
  }),
  fc.record({ type: fc.constant("bar"), ranges, colour: rgb, negative: rgb }),
  fc.record({
    type: fc.constant("scale"),
    ranges,
    colours: fc.constantFrom(["FF0000", "00FF00"], ["000001", "FFFFFE", "123456"]),
  }),
) as fc.Arbitrary<GridRule>;

const anySheet = fc.record({
  cells: fc.array(fc.array(fc.record({ value, look: fc.nat(3) }), { maxLength: 6 }), { maxLength: 8 }),
  formulas: fc.array(
    fc.record({
      row: fc.nat(7),
      column: fc.nat(5),
      text: fc.constantFrom("A1+1", 'IF(A1>B1,"<&>",C1)', "STDEV.S(A:A)", "ABCCLASS(A1:A3)"),
    }),
    { maxLength: 3 },
  ),
  hidden: fc.boolean(),
  tabColour: maybe(rgb),
  columns: fc.array(fc.record({ width: maybe(fc.constantFrom(3, 12.5)), hidden: fc.boolean(), look: fc.nat(3) }), {
    maxLength: 5,
  }),
  rows: fc.uniqueArray(
    fc.record({
      row: fc.nat(12),
      height: maybe(fc.constantFrom(12, 30.75)),
      hidden: fc.boolean(),
      look: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    { maxLength: 4, selector: ({ row }) => row },
  ),
  gridLines: fc.boolean(),
  filter: maybe(range),
  rules: fc.array(rule, { maxLength: 5 }),
  choices: fc.array(fc.record({ ranges, words: fc.constantFrom(["yes", "no"], ['a "b"']), strict: fc.boolean() }), {
    maxLength: 3,
  }),
  notes: fc.uniqueArray(
    fc.record({ row: fc.nat(9), column: fc.nat(5), text: fc.constantFrom("note", "two\nlines", "a & <b>") }),
    {
      maxLength: 4,
      selector: ({ row, column }) => `${row} ${column}`,
    },
  ),
});

describe("a workbook as a grid draws it, written as a file", () => {
  it("reads back as the same workbook, whatever it holds", async () => {
    const book = fc.record({
      looks: fc.array(anyLook, { minLength: 3, maxLength: 3 }),
      sheets: fc.array(anySheet, { minLength: 1, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(book, async ({ looks, sheets }) => {
        const whole: GridWorkbook = {
          looks: [usual, ...looks],
          sheets: sheets.map((one, at) => sheetOf(`S & ${at}`, one)),
        };
        expect(drawn(await readGrid(gridFile(whole, options)))).toEqual(drawn(whole));
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it("holds what was built with every feature, but charts", async () => {
    const book = await readGrid(addPlan(null, everyFeature, { now }));
    const bytes = gridFile(book, { ...options, font: { name: "Calibri", size: 11 } });
    expect(packageFaults(bytes)).toEqual([]);
    const again = await readGrid(bytes);
    expect(drawn(again)).toEqual(drawn(book));
  });

  it("knows its names again", async () => {
    const names = [{ name: "klientela.range.0", formula: "'S & 0'!$A$1:$B$2" }];
    const bytes = gridFile({ looks: [usual], sheets: [sheetOf("S & 0", {})] }, { ...options, names });
    expect(await namesOf(bytes)).toEqual([{ ...names[0]!, sheet: null }]);
  });

  it("is the same file for the same workbook, in its own font", async () => {
    const book = { looks: [usual], sheets: [sheetOf("A", {})] };
    expect(gridFile(book, options)).toEqual(gridFile(book, options));
    expect((await readGrid(gridFile(book, options))).looks[0]).toEqual(usual);
  });

  it("writes words that don't fit into a list into cells", async () => {
    const words = Array.from({ length: 60 }, (_, at) => `word, the ${at}th`);
    const choices = [{ ranges: [{ firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 }], words, strict: true }];
    const read = await readGrid(gridFile({ looks: [usual], sheets: [sheetOf("A", { choices })] }, options));
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["A", false],
      ["Klientela lists", true],
    ]);
    expect(read.sheets[0]!.choices[0]).toMatchObject({ words, strict: true });
    expect(read.sheets[0]!.choices[0]!.source).toEqual({
      sheet: "Klientela lists",
      range: { firstRow: 0, firstColumn: 0, lastRow: 59, lastColumn: 0 },
    });
  });
});

describeWithOpenXml("a workbook as a grid draws it, read by the maker's own library", () => {
  it("has no fault", async () => {
    const book = await readGrid(addPlan(null, everyFeature, { now }));
    expect(await openXmlFaults(gridFile(book, options))).toEqual([]);
  });
});

type Some = Partial<Omit<GridSheet, "columns" | "rows" | "blocks">> & {
  readonly cells?: readonly (readonly { readonly value: CellValue; readonly look: number }[])[];
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly columns?: readonly { readonly width: number | null; readonly hidden: boolean; readonly look: number }[];
  readonly rows?: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly hidden: boolean;
    readonly look?: number | undefined;
  }[];
};

function sheetOf(name: string, { cells = [], formulas = [], columns = [], rows = [], ...more }: Some): GridSheet {
  const width = Math.max(0, ...cells.map((line) => line.length));
  const builder = new CellBlockBuilder(name);
  for (const line of cells) {
    line.forEach((cell, column) => builder.set(column, cell.value));
    builder.nextRow();
  }
  const taken = builder.take();
  // a builder is as wide as what was put into it
  const block = { ...taken, columns: taken.columns.slice(0, width) };
  const inside = new Map(
    formulas
      .filter(({ row, column }) => row < cells.length && column < block.columns.length)
      .map((one) => [`${one.row} ${one.column}`, one]),
  );
  return {
    ...DEFAULTS,
    name,
    rowCount: cells.length,
    columnCount: width,
    blocks: [
      {
        cells: block,
        looks: block.columns.map((_, column) => Uint32Array.from(cells, (line) => line[column]?.look ?? 0)),
        formulas: [...inside.values()]
          .sort((one, other) => one.row - other.row || one.column - other.column)
          .map((one) => ({ ...one, fills: null })),
      },
    ],
    columns: columns.map((one, at) => ({ first: at, last: at, ...one })),
    // a row of which nothing is said isn't said
    rows: rows
      .filter(({ height, hidden, look: own }) => height !== null || hidden || own !== undefined)
      .sort((one, other) => one.row - other.row)
      .map(({ look: own, ...one }) => ({ ...one, ...(own === undefined ? {} : { look: own }) })),
    ...more,
  };
}
