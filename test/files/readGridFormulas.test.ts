import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../core/index";
import { readGrid } from "../../files/index";
import { formulaTokens } from "../../files/grid/formulaTokens";
import { sheetsNamed } from "../../files/grid/sheetsNamed";
import { shiftFormula } from "../../files/grid/shiftFormula";
import { unwrapFormula } from "../../files/grid/unwrapFormula";
import { smallXlsx } from "./smallXlsx";

/** The formulas of a sheet: place, text, and the rectangle that an array formula fills. */
async function formulasOf(rows: string) {
  const { sheets } = await readGrid(smallXlsx([{ name: "S", rows }]));
  return sheets[0]!.blocks.flatMap((block) =>
    block.formulas.map(({ row, column, text, fills }) => [`${row},${column}`, text, fills]),
  );
}

describe("a formula filled into other cells", () => {
  it.each([
    ["A1+$B1+C$1+$D$1", "B3+$B3+D$1+$D$1"],
    ["SUM(A1:$B2)*2", "SUM(B3:$B4)*2"],
    ["Sheet1!A1+'My sheet A1'!A1+'It''s'!$A1", "Sheet1!B3+'My sheet A1'!B3+'It''s'!$A3"],
    ["SUM(A:A)+SUM($B:C)+SUM(1:1)+SUM($2:3)", "SUM(B:B)+SUM($B:D)+SUM(3:3)+SUM($2:5)"],
    ["Data!A:B", "Data!B:C"],
    ['"A1"&A1&"say ""B2"""', '"A1"&B3&"say ""B2"""'],
    ["Sales[[#This Row],[A1]]+Sales[B2]+AB1[x]+A1", "Sales[[#This Row],[A1]]+Sales[B2]+AB1[x]+B3"],
    ["Sales['[A1]+A1", "Sales['[A1]+B3"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"],
    ["A1_rate+_A1+A1.B+Клиент1+XFE1+A1048577+A0", "A1_rate+_A1+A1.B+Клиент1+XFE1+A1048577+A0"],
    ["[1]Q1!A1+'[2]Q1'!A1", "[1]Q1!B3+'[2]Q1'!B3"],
    ["Q1:Q3!A1+'Q1:Q3'!A1", "Q1:Q3!B3+'Q1:Q3'!B3"],
    ["1E5+2.5+{1,2;3,4}+TRUE", "1E5+2.5+{1,2;3,4}+TRUE"],
    ["#REF!+A1#+IFERROR(A1,#N/A)", "#REF!+B3#+IFERROR(B3,#N/A)"],
    ["INDEX(A:A,ROW()):B2", "INDEX(B:B,ROW()):C4"],
    ["ÄA1+A1", "ÄA1+B3"],
  ])("%s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
    expect(shiftFormula(shifted, -2, -1)).toBe(formula);
  });

  it("goes on at the other edge of the sheet, as files mean it", () => {
    expect(shiftFormula("A1+XFD1048576", -1, -1)).toBe("XFD1048576+XFC1048575");
    expect(shiftFormula("A1+XFD1048576", 1, 1)).toBe("B2+A1");
  });

  const address = fc
    .tuple(fc.boolean(), fc.nat(16_383), fc.boolean(), fc.nat(1_048_575))
    .map(([a, column, b, row]) => `${a ? "$" : ""}${columnLetters(column)}${b ? "$" : ""}${row + 1}`);
  const letters = fc.tuple(fc.boolean(), fc.nat(16_383)).map(([a, column]) => (a ? "$" : "") + columnLetters(column));
  const constant = fc.oneof(
    fc.string({ unit: "grapheme" }).map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.constantFrom(
      "Sales[A1]",
      "Sales[[#This Row],[B2]]",
      "LOG10(2)",
      "1.5E3",
      "TRUE",
      "#REF!",
      "Клиент_A1",
      "AB12.x",
    ),
  );
  const sheet = fc.string({ unit: "grapheme", minLength: 1 }).map((name) => `'${name.replaceAll("'", "''")}'!`);
  const operand = fc.oneof(
    constant,
    address,
    fc.tuple(address, address).map(([a, b]) => `${a}:${b}`),
    fc.tuple(letters, letters).map(([a, b]) => `${a}:${b}`),
    fc.tuple(sheet, address).map(([name, cell]) => name + cell),
  );
  const formulas = fc
    .array(fc.tuple(operand, fc.constantFrom("+", ",", "&", "*", " ", "<>")), { minLength: 1, maxLength: 8 })
    .map((list) => list.map(([one, sign]) => one + sign).join("") + "1");
  const settings = { seed: 20091122, numRuns: 400 };

  it("there and back is as it was", () => {
    fc.assert(
      fc.property(
        formulas,
        fc.integer({ min: -2e6, max: 2e6 }),
        fc.integer({ min: -4e4, max: 4e4 }),
        (text, rows, columns) => {
          expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
          expect(shiftFormula(text, 0, 0)).toBe(text);
        },
      ),
      settings,
    );
  });

  it("leaves texts and sheet names, and moves every address by as much", () => {
    fc.assert(
      fc.property(
        constant,
        sheet,
        fc.nat(99),
        fc.nat(99),
        fc.nat(500),
        fc.nat(500),
        (text, name, row, column, down, right) => {
          const at = (r: number, c: number) =>
            `${text}&${name}${columnLetters(c)}${r + 1}&$${columnLetters(c)}$${r + 1}`;
          const fixed = `&$${columnLetters(column)}$${row + 1}`;
          const moved = at(row + down, column + right).replace(/&[^&]*$/, fixed);
          expect(shiftFormula(at(row, column), down, right)).toBe(moved);
        },
      ),
      settings,
    );
  });

  it("is taken apart without loss", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 40 }), (text) => {
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
      settings,
    );
  });
});

describe("names of sheets in a formula", () => {
  it.each([
    ["Data!$A$1:$A$3+'My ''own'''!B1", ["data", "my 'own'"]],
    ['"Data!A1"&A1', []],
    ["[1]Data!A1+'[2]Data'!A1", []],
    ["SUM(Jan:Mar!A1)+'Q1:Q3'!B2", ["jan", "mar", "q1", "q3"]],
  ])("%s", (formula, sheets) => {
    expect(sheetsNamed(formula)).toEqual(sheets);
  });
});

describe("stored formulas, as people see them", () => {
  it.each([
    ["_xlfn.STDEV.S(A1:A3)", "STDEV.S(A1:A3)"],
    ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "SORT(UNIQUE(A1:A9))"],
    ["_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)", "LET(x,A1,x*2)"],
    ["SUM(_xlfn.ANCHORARRAY(B2))+SUM(_xlfn.ANCHORARRAY('My sheet'!B2))", "SUM(B2#)+SUM('My sheet'!B2#)"],
    ["_xldudf_ABCCLASS(A1:A3)", "ABCCLASS(A1:A3)"],
    ["_xldudf_KLIENTELA_ABCCLASS(A1:A3)", "ABCCLASS(A1:A3)"],
    ["_xldudf_CONTOSO_ADD(1,2)", "_xldudf_CONTOSO_ADD(1,2)"],
    ["_xludf.OTHER(A1)", "OTHER(A1)"],
    ["\"_xlfn.X\"&'_xlfn.Y'!A1", "\"_xlfn.X\"&'_xlfn.Y'!A1"],
    ["=A1+1", "A1+1"],
    ['IFERROR(__xludf.DUMMYFUNCTION("ABCCLASS(A1:A3)"),"A")', "ABCCLASS(A1:A3)"],
    ['IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),"x")', 'QUERY(A1:B9,"select A")'],
    ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"B")', null],
  ])("%s", (stored, shown) => {
    expect(unwrapFormula(stored)).toBe(shown);
  });
});

describe("formulas of a sheet", () => {
  it("are written out where cells share one, in every direction", async () => {
    const found = await formulasOf(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>
       <row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="1">_xlfn.STDEV.S(B4:C4)</f><v>3</v></c></row>
       <row r="5"><c r="A5"><f t="shared" si="1"/><v>3</v></c></row>
       <row r="6"><c r="A6"><f t="shared" si="7"/><v>3</v></c></row>`,
    );
    expect(found).toEqual([
      ["0,1", 'A1*$A$1&"A1"', null],
      ["0,2", 'B1*$A$1&"A1"', null],
      ["2,1", 'A3*$A$1&"A1"', null],
      ["3,0", "STDEV.S(B4:C4)", null],
      ["4,0", "STDEV.S(B5:C5)", null],
    ]);
  });

  it("know what an array formula fills, and of Google's what stands beside it", async () => {
    const google = (text: string) =>
      `<f>IFERROR(__xludf.DUMMYFUNCTION("${text.replaceAll('"', "&quot;&quot;")}"),"A")</f><v>A</v>`;
    const found = await formulasOf(
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">ABS(C1:C2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(C1:C2)</f><v>1</v></c><c r="D1" t="str">${google("ABCCLASS(C1:C2)")}</c></row>
       <row r="2"><c r="A2"><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">E1:E2</f><v>1</v></c><c r="D2" t="str">${google('"COMPUTED_VALUE"')}</c></row>
       <row r="3"><c r="A3"><f>A1+1</f><v>2</v></c></row>`,
    );
    const column = (at: number) => ({ firstRow: 0, firstColumn: at, lastRow: 1, lastColumn: at });
    expect(found).toEqual([
      ["0,0", "ABS(C1:C2)", column(0)],
      ["0,1", "SUM(C1:C2)", null],
      ["0,3", "ABCCLASS(C1:C2)", column(3)],
      ["1,2", "E1:E2", { firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
      ["2,0", "A1+1", null],
    ]);
  });
});
