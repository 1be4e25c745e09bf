import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../core/index";
import type { GridChanges } from "../../files/grid/GridChanges";
import { GridFault } from "../../files/GridFault";
import { openFile } from "../../files/openFile";
import { saveGrid } from "../../files/write/saveGrid";
import { changedParts, computed, now, partOf, patch, rangeOf, typed } from "./gridEdits";
import { cellsOf } from "./helpers";
import { DAY_STYLES, smallXlsx } from "./smallXlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of the one sheet after the changes; `rows` stands in `<sheetData>`. */
function saved(rows: string, changes: GridChanges, more = {}): string {
  return partOf(saveGrid(smallXlsx([{ name: "A", rows }], more), changes, { now }), SHEET);
}

/** What stands in `<sheetData>`. */
function rowsAfter(rows: string, changes: GridChanges, more = {}): string {
  const found = /<sheetData>(.*)<\/sheetData>/s.exec(saved(rows, changes, more));
  return found?.[1] ?? "";
}

async function read(bytes: Uint8Array, sheet = "A"): Promise<Record<string, CellValue>> {
  return Object.fromEntries(await cellsOf(await openFile("a.xlsx", bytes), sheet));
}

describe("a typed cell", () => {
  it.each<[string, CellValue, string]>([
    ["a number", 1.5, '<c r="A1" s="3"><v>1.5</v></c>'],
    ["a text", " 00123 ", '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> 00123 </t></is></c>'],
    ["a truth value", true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    ["an error", { error: "#N/A" }, '<c r="A1" s="3" t="e"><v>#N/A</v></c>'],
    ["nothing", null, '<c r="A1" s="3"/>'],
    ["a number that is none", NaN, '<c r="A1" s="3" t="e"><v>#NUM!</v></c>'],
  ])("becomes %s and keeps its look", (_, value, cell) => {
    const rows = '<row r="1"><c r="A1" s="3"><v>7</v></c><c r="B1" t="x"><v>8</v></c></row>';
    const rest = '<c r="B1" t="x"><v>8</v></c></row>';
    expect(rowsAfter(rows, patch("A", [typed("A1", value)]))).toBe(`<row r="1">${cell}${rest}`);
  });

  it("becomes a formula with its value", () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const after = (value: CellValue) => rowsAfter(rows, patch("A", [typed("A1", value, 'IF(B1<1,"a&b")')]));
    const formula = '<f>IF(B1&lt;1,"a&amp;b")</f>';
    expect(after(2)).toBe(`<row r="1"><c r="A1">${formula}<v>2</v></c></row>`);
    expect(after(" x")).toBe(`<row r="1"><c r="A1" t="str">${formula}<v xml:space="preserve"> x</v></c></row>`);
    expect(after(false)).toBe(`<row r="1"><c r="A1" t="b">${formula}<v>0</v></c></row>`);
    expect(after({ error: "#SPILL!" })).toBe(`<row r="1"><c r="A1" t="e">${formula}<v>#VALUE!</v></c></row>`);
    expect(after(null)).toBe(`<row r="1"><c r="A1" t="str">${formula}<v></v></c></row>`);
  });

  it("finds its place among cells and rows, which are made where they are missing", () => {
    const rows = '<row r="2" spans="2:4" ht="20"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';
    const changes = patch(
      "A",
      ["A2", "C2", "E2", "F5", "B1", "A3", "A9"].map((address) => typed(address, 9)),
    );
    expect(rowsAfter(rows, changes)).toBe(
      '<row r="1"><c r="B1"><v>9</v></c></row>' +
        '<row r="2" spans="1:5" ht="20"><c r="A2"><v>9</v></c><c r="B2"><v>1</v></c><c r="C2"><v>9</v></c><c r="D2"><v>2</v></c><c r="E2"><v>9</v></c></row>' +
        '<row r="3"><c r="A3"><v>9</v></c></row><row r="5"><c r="F5"><v>9</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  it("takes the look of its row, else of its column", () => {
    const sheetPart = strToU8(
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="4" customFormat="1"/><row r="2" s="4"/></sheetData></worksheet>`,
    );
    const after = saved("", patch("A", [typed("B1", 1), typed("C2", 1), typed("D2", 1), typed("B9", 1)]), {
      sheetPart,
    });
    expect([...after.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map((found) => [found[1], found[2]])).toEqual([
      ["B1", "4"],
      ["C2", "5"],
      ["D2", undefined],
      ["B9", "5"],
    ]);
  });

  it("blank leaves nothing where nothing was", () => {
    const base = smallXlsx([{ name: "A", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);
    expect(changedParts(base, saveGrid(base, patch("A", [typed("B1", null), typed("A7", null)]), { now }))).toEqual([]);
  });

  it("typed again as it was stays as it was, to the byte", () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.50</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>';
    const base = smallXlsx([{ name: "A", rows }], { strings: "<si><r><t>rich</t></r><r><t> text</t></r></si>" });
    const changes = patch("A", [typed("A1", "rich text"), typed("B1", 1.5), typed("C1", "ab")]);
    expect(changedParts(base, saveGrid(base, changes, { now }))).toEqual([]);
    expect(changedParts(base, saveGrid(base, patch("A", [typed("A1", "rich text ")]), { now }))).toEqual([SHEET]);
  });

  it("loses the marks of the value that was", () => {
    const rows = '<row r="1"><c r="A1" cm="1" vm="2" ph="1"><f t="array" ref="A1">X()</f><v>1</v></c></row>';
    expect(rowsAfter(rows, patch("A", [typed("A1", 5)]))).toBe('<row r="1"><c r="A1" ph="1"><v>5</v></c></row>');
  });

  it("widens the size that the sheet says it has", () => {
    const sheetPart = (inner: string) =>
      strToU8(`<worksheet xmlns="${MAIN}"><dimension ref="B2:C3"/><sheetData>${inner}</sheetData></worksheet>`);
    const dimension = (address: string) =>
      /<dimension ref="([^"]*)"\/>/.exec(saved("", patch("A", [typed(address, 1)]), { sheetPart: sheetPart("") }))![1];
    expect(dimension("B2")).toBe("B2:C3");
    expect(dimension("A9")).toBe("A2:C9");
  });

  it("shifts days of a workbook that counts from 1904, and nothing else", async () => {
    const base = smallXlsx(
      [{ name: "A", rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row>' }],
      {
        styles: DAY_STYLES,
        workbookPr: '<workbookPr date1904="1"/>',
      },
    );
    const changes = patch("A", [
      typed("A1", 40000),
      typed("B1", 40000),
      typed("C1", 40001, "A1+1"),
      typed("D1", 40000),
    ]);
    const after = saveGrid(base, changes, { now });
    expect(partOf(after, SHEET)).toMatch(/<v>38538<.*<v>40000<.*<v>38539<.*<v>40000</);
    expect(await read(after)).toEqual({ "0,0": 40000, "0,1": 40000, "0,2": 40001, "0,3": 40000 });
  });
});

describe("other people's sheets", () => {
  it("may use prefixes, single quotes, blanks, and attributes in any order", async () => {
    const sheetPart = strToU8(
      `<?xml version='1.0'?><!-- made by hand --><x:worksheet xmlns:x='${MAIN}'><x:dimension ref='A1:B1'/><x:sheetData >\n` +
        ` <x:row spans='1:2' r='1' >\n <x:c t='n' r='A1' s='0' ><x:v>1</x:v></x:c> <x:c r='B1'/> </x:row> <!-- <x:row r="2"> -->\n</x:sheetData ></x:worksheet>`,
    );
    const base = smallXlsx([{ name: "A", rows: "" }], { sheetPart });
    const after = saveGrid(base, patch("A", [typed("A1", "x"), typed("B1", 2, "A1"), typed("C1", 3), typed("A2", 4)]), {
      now,
    });
    expect(partOf(after, SHEET)).toBe(
      `<?xml version='1.0'?><!-- made by hand --><x:worksheet xmlns:x='${MAIN}'><x:dimension ref="A1:C2"/><x:sheetData >\n` +
        ` <x:row spans="1:3" r='1'>\n <x:c t="inlineStr" r='A1' s='0'><x:is><x:t>x</x:t></x:is></x:c> <x:c r='B1'><x:f>A1</x:f><x:v>2</x:v></x:c> <x:c r="C1"><x:v>3</x:v></x:c></x:row>` +
        ` <!-- <x:row r="2"> -->\n<x:row r="2"><x:c r="A2"><x:v>4</x:v></x:c></x:row></x:sheetData ></x:worksheet>`,
    );
    expect(await read(after)).toEqual({ "0,0": "x", "0,1": 2, "0,2": 3, "1,0": 4 });
  });

  it("may leave out where rows and cells stand", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const after = saveGrid(
      smallXlsx([{ name: "A", rows }]),
      patch("A", [typed("B1", 8), typed("B2", 9), typed("A4", 7)]),
      { now },
    );
    expect(partOf(after, SHEET)).toContain(
      '<row><c><v>1</v></c><c><v>8</v></c></row><row><c><v>3</v></c><c r="B2"><v>9</v></c></row><row r="4"><c r="A4"><v>7</v></c></row>',
    );
    expect(await read(after)).toEqual({ "0,0": 1, "0,1": 8, "1,0": 3, "1,1": 9, "3,0": 7 });
  });

  it("may have no rows at all", () => {
    const sheetPart = strToU8(`<worksheet xmlns="${MAIN}"><sheetData/><pageMargins left="1"/></worksheet>`);
    expect(saved("", patch("A", [typed("A1", 1), typed("A2", 2)]), { sheetPart })).toBe(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData><pageMargins left="1"/></worksheet>`,
    );
  });

  it("may hold things that look like cells", () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</t></c><c r="B1">]]></t></is></c><c r="B1"><v>1</v></c></row>';
    expect(rowsAfter(rows, patch("A", [typed("B1", 2)]))).toBe(rows.replace("<v>1</v>", "<v>2</v>"));
  });

  it("keep a row's attribute that only looks like its number", () => {
    const sheetPart = strToU8(
      `<worksheet xmlns="${MAIN}" xmlns:y="u"><sheetData><row y:r="9" r="1"><c y:s="4" r="A1" a=">"><v>1</v></c></row></sheetData></worksheet>`,
    );
    expect(saved("", patch("A", [typed("A1", 2)]), { sheetPart })).toContain(
      '<row y:r="9" r="1"><c y:s="4" r="A1" a=">"><v>2</v></c></row>',
    );
  });
});

describe("a cell that was only computed", () => {
  const rows =
    '<row r="1"><c r="A1" s="1" t="str" cm="1"><f ca="1" >X( )</f><v>old</v></c><c r="B1"><v>5</v></c><c r="C1"><f>Y()</f><v>5.0</v></c></row>';
  it("keeps its formula to the byte", () => {
    expect(rowsAfter(rows, patch("A", [computed("A1", 7)]))).toBe(
      rows.replace(' t="str"', "").replace("<v>old</v>", "<v>7</v>"),
    );
  });

  it("is not touched where the value is the same, where there is no formula, and by a name that we don't know", () => {
    const base = smallXlsx([{ name: "A", rows }]);
    const changes = patch("A", [
      computed("A1", { error: "#NAME?" }),
      computed("B1", 6, null),
      computed("C1", 5),
      computed("D1", 5),
    ]);
    expect(changedParts(base, saveGrid(base, changes, { now }))).toEqual([]);
  });

  it("takes an error in place of an error, and of nothing", () => {
    const bad = '<row r="1"><c r="A1" t="e"><f>X()</f><v>#REF!</v></c><c r="B1"><f>X()</f></c></row>';
    expect(rowsAfter(bad, patch("A", [computed("A1", { error: "#NAME?" }), computed("B1", { error: "#NAME?" })]))).toBe(
      '<row r="1"><c r="A1" t="e"><f>X()</f><v>#NAME?</v></c><c r="B1" t="e"><f>X()</f><v>#NAME?</v></c></row>',
    );
  });
});

describe("formulas of several cells", () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>';

  it("hand their text on to the next cell when the first one is typed over", () => {
    expect(rowsAfter(shared, patch("A", [typed("B1", 9), typed("B2", 8)]))).toBe(
      '<row r="1"><c r="B1"><v>9</v></c></row><row r="2"><c r="B2"><v>8</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$A$1&amp;"A1"</f><v>3</v></c></row>' +
        '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>',
    );
  });

  it("hand it on also to one that is computed anew, and not at all when another one is typed over", () => {
    expect(rowsAfter(shared, patch("A", [typed("B1", 9), computed("B2", 8), computed("B3", 3)]))).toContain(
      '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1&amp;"A1"</f><v>8</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(rowsAfter(shared, patch("A", [typed("B1", 9), computed("B2", 2)]))).toContain(
      '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1&amp;"A1"</f><v>2</v></c>',
    );
    expect(rowsAfter(shared, patch("A", [typed("B3", 9)]))).toBe(
      shared.replace('<c r="B3"><f t="shared" si="0"/><v>3</v></c>', '<c r="B3"><v>9</v></c>'),
    );
  });

  const filled =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">X()</f><v>1</v></c><c r="D1"><f t="dataTable" ref="D1:D2" dt2D="0" r1="A1"/><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="D2"><v>2</v></c></row>';

  it.each<[string, string, string[]]>([
    ["arrayFormula", "A1", ["A1"]],
    ["arrayFormula", "A2", ["A2"]],
    ["dataTable", "D2", ["D2"]],
    ["dataTable", "D1", ["D1", "D2"]],
  ])("refuse %s to lose a part: %s", (code, cell, addresses) => {
    const changes = patch(
      "A",
      addresses.map((address) => typed(address, 1)),
    );
    expect(() => saved(filled, changes)).toThrow(expect.objectContaining({ code, sheet: "A", cell }) as GridFault);
  });

  it("give way when all of their cells change", () => {
    expect(rowsAfter(filled, patch("A", [typed("A1", 5), computed("A2", null, null)]))).toContain(
      '<c r="A1"><v>5</v></c>',
    );
    expect(rowsAfter(filled, patch("A", [typed("A1", 5), computed("A2", null, null)]))).toContain('<c r="A2"/>');
  });

  it("take new values of all their cells", () => {
    expect(rowsAfter(filled, patch("A", [computed("A1", 5), computed("A2", "x", null)]))).toBe(
      filled.replace("</f><v>1", "</f><v>5").replace('<c r="A2"><v>2</v>', '<c r="A2" t="inlineStr"><is><t>x</t></is>'),
    );
  });

  it("are written with the cells that they fill", () => {
    const formula = { ...typed("H2", 1, "SORT(A1:A3)"), fills: rangeOf("H2:H4") };
    const changes = patch("A", [formula, computed("H3", 2, null), computed("H4", "z", null)]);
    expect(rowsAfter("", changes)).toBe(
      '<row r="2"><c r="H2"><f t="array" ref="H2:H4">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c></row>' +
        '<row r="3"><c r="H3"><v>2</v></c></row><row r="4"><c r="H4" t="inlineStr"><is><t>z</t></is></c></row>',
    );
  });
});

describe("what no cell can hold", () => {
  it.each<[string, ReturnType<typeof typed>]>([
    ["textTooLong", typed("A1", "x".repeat(32_768))],
    ["formulaTooLong", typed("A1", 1, "1+".repeat(4_097))],
    ["outside", { ...typed("A1", 1), row: 1_048_576 }],
    ["outside", { ...typed("A1", 1), column: 16_384 }],
  ])("is refused: %s", (code, change) => {
    expect(() => saved("", patch("A", [change]))).toThrow(
      expect.objectContaining({ name: "GridFault", code }) as Error,
    );
  });

  it("is refused where there is no such sheet, or only a chart", () => {
    const base = smallXlsx([
      { name: "A", rows: "" },
      { name: "C", rows: "", type: "chartsheet" },
    ]);
    for (const name of ["B", "C", "a"]) {
      expect(() => saveGrid(base, patch(name, []), { now })).toThrow(new GridFault("noSheet", name, ""));
    }
  });
});
