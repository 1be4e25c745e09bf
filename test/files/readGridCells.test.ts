import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { FileProblem, readGrid } from "../../files/index";
import type { GridSheet } from "../../files/index";
import { cellsIn } from "./helpers";
import { DAY_STYLES, smallXlsx } from "./smallXlsx";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function sheetOf(rows: string, more: Parameters<typeof smallXlsx>[1] = {}): Promise<GridSheet> {
  return (await readGrid(smallXlsx([{ name: "S", rows }], more))).sheets[0]!;
}

/** A workbook whose first sheet is written out. */
async function wholeSheet(xml: string, more: Parameters<typeof smallXlsx>[1] = {}): Promise<GridSheet> {
  return sheetOf("", { ...more, sheetPart: strToU8(`<worksheet ${MAIN}>${xml}</worksheet>`) });
}

function valuesOf(sheet: GridSheet) {
  return Object.fromEntries(cellsIn(sheet.blocks.map(({ cells }) => cells)));
}

/** The look number of a cell. */
function lookAt(sheet: GridSheet, row: number, column: number): number | undefined {
  const block = sheet.blocks.find(({ cells }) => row >= cells.firstRow && row < cells.firstRow + cells.rowCount);
  return block?.looks[column - block.cells.firstColumn]?.[row - block.cells.firstRow];
}

describe("cells of a grid", () => {
  it("hold every kind of value", async () => {
    const sheet = await sheetOf(
      `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>
       <row r="3"><c r="A3" t="inlineStr"><is><t>00123</t></is></c><c r="B3" t="str"><f>"x"&amp;1</f><v>x1</v></c><c r="C3"><f>NOW()</f></c><c r="D3" t="str"><f>""</f><v></v></c><c r="E3" t="d"><v>2009-03-31T12:00:00</v></c></row>`,
      { strings: "<si><t>=a &amp; b</t></si>" },
    );
    expect(valuesOf(sheet)).toEqual({
      "0,0": 1.5,
      "0,1": "=a & b",
      "0,2": true,
      "0,3": { error: "#N/A" },
      "2,0": "00123",
      "2,1": "x1",
      "2,2": { error: "#CALC!" },
      "2,4": 39903.5,
    });
    expect([sheet.rowCount, sheet.columnCount, sheet.whole, sheet.fixed]).toEqual([3, 5, true, false]);
    expect(sheet.kept).toEqual([]);
  });

  it("count days from 1900 in every workbook, and leave times and numbers", async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>38442</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1"><v>38442</v></c></row>`;
    const sheet = await sheetOf(rows, { styles: DAY_STYLES, workbookPr: '<workbookPr date1904="1"/>' });
    expect(valuesOf(sheet)).toEqual({ "0,0": 39904, "0,1": 0.5, "0,2": 38442 });
    expect(sheet.blocks[0]!.cells.columns.map(({ dayFormat }) => dayFormat)).toEqual([true, false, false]);
  });

  it("count texts with letters of different looks, in the table of texts and in the cell", async () => {
    const strings = "<si><r><t>pl</t></r><r><rPr><b/></rPr><t>ain</t></r></si><si><r><t>one run</t></r></si>";
    const inline = "<is><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r><rPh><t>no</t></rPh></is>";
    const sheet = await sheetOf(
      `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr">${inline}</c></row>`,
      { strings },
    );
    expect(Object.values(valuesOf(sheet))).toEqual(["plain", "plain", "one run", "bold plain"]);
    expect(sheet.kept).toEqual([{ kind: "richText", count: 3 }]);
    expect(sheet.fixed).toBe(true);
  });

  it("look as they, their row or their column say", async () => {
    const sheet = await wholeSheet(
      `<cols><col min="2" max="3" width="12.7109375" style="3" customWidth="1"/><col min="4" max="4" hidden="1"/></cols><sheetData>
       <row r="1"><c r="A1" s="2"/><c r="B1"><v>1</v></c><c r="C1" s="1"><v>2</v></c></row>
       <row r="2" s="1" customFormat="1" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row>
       <row r="3" s="1"><c r="A3" s="99"><v>1</v></c></row>
       <row r="5" hidden="1"/></sheetData>`,
      { styles: DAY_STYLES },
    );
    const looks = [0, 1, 2].map((row) => [0, 1, 2].map((column) => lookAt(sheet, row, column)));
    // a cell without a mark has look 0; a cell that isn't there that of its row or column; unknown ones are 0
    expect(looks).toEqual([
      [2, 0, 1],
      [0, 1, 1],
      [0, 3, 3],
    ]);
    expect(sheet.columns).toEqual([
      { first: 1, last: 2, width: 12.7109375, hidden: false, look: 3 },
      { first: 3, last: 3, width: null, hidden: true, look: 0 },
    ]);
    expect(sheet.rows).toEqual([
      { row: 1, height: 30, hidden: false, look: 1 },
      { row: 4, height: null, hidden: true },
    ]);
    expect(sheet.rowCount).toBe(3);
  });

  it("stand in the right blocks below gaps, in wide sheets and in rows beyond a block", async () => {
    const far = `<row r="5000"><c r="A5000"><v>5</v></c></row><row r="1048576"><c r="XFD1048576"><v>6</v></c></row>`;
    const many = Array.from(
      { length: 70_000 },
      (_, at) => `<row><c><v>${at}</v></c><c t="str"><v>t${at % 3}</v></c></row>`,
    );
    const wide = await readGrid(smallXlsx([{ name: "S", rows: `<row r="1"><c r="A1"><v>1</v></c></row>${far}` }]), {
      mostRows: 2_000_000,
    });
    expect(valuesOf(wide.sheets[0]!)).toEqual({ "0,0": 1, "4999,0": 5, "1048575,16383": 6 });
    const long = await sheetOf(many.join(""));
    expect(long.blocks.map(({ cells }) => [cells.firstRow, cells.rowCount])).toEqual([
      [0, 65_536],
      [65_536, 4_464],
    ]);
    const cells = cellsIn(long.blocks.map((block) => block.cells));
    for (const row of [0, 1_023, 1_024, 65_535, 65_536, 69_999]) {
      expect([cells.get(`${row},0`), cells.get(`${row},1`)]).toEqual([row, `t${row % 3}`]);
    }
  });
});

describe("a sheet with more rows than are drawn", () => {
  const rows = Array.from(
    { length: 50 },
    (_, at) =>
      `<row r="${at + 1}"${at % 2 === 0 ? ' hidden="1"' : ""}><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}"><f>A${at + 1}</f><v>${at}</v></c></row>`,
  ).join("");

  it("keeps its first rows and its size", async () => {
    const { sheets } = await readGrid(smallXlsx([{ name: "S", rows }]), { mostRows: 40, firstRows: 5 });
    const sheet = sheets[0]!;
    expect([sheet.whole, sheet.rowCount, sheet.columnCount]).toEqual([false, 50, 2]);
    expect(Object.keys(valuesOf(sheet))).toHaveLength(10);
    expect(sheet.blocks.flatMap(({ formulas }) => formulas.map(({ text }) => text))).toEqual([
      "A1",
      "A2",
      "A3",
      "A4",
      "A5",
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([0, 2, 4]);
  });

  it("is whole where only looks go on", async () => {
    const blank = `<row r="60"><c r="A60" s="1"/></row>`;
    const bytes = smallXlsx([{ name: "S", rows: rows + blank }], { styles: DAY_STYLES });
    const at50 = (await readGrid(bytes, { mostRows: 50 })).sheets[0]!;
    expect([at50.whole, at50.rowCount]).toEqual([true, 50]);
    expect((await readGrid(bytes, { mostRows: 60 })).sheets[0]!.rowCount).toBe(60);
  });
});

describe("looks of a workbook", () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; kg&quot;"/></numFmts>
    <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>
      <font><b/><i val="0"/><u/><strike val="1"/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Arial"/></font>
      <font><u val="none"/><sz val="9"/><color indexed="10"/><name val="Arial"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="ff00695f"/></patternFill></fill></fills>
    <borders><border/><border><left style="thin"><color rgb="FFB9CBC8"/></left><top style="slantDashDot"/><bottom style="double"><color indexed="64"/></bottom></border></borders>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/></xf>
      <xf numFmtId="164" fontId="2" fillId="3"/><xf numFmtId="14" fillId="1"/></cellXfs>`;
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>
    <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="t" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="h" Type="${RELATION}/theme" Target="theme/theme1.xml"/></Relationships>`;
  const parts = { "xl/theme/theme1.xml": strToU8(theme), "xl/_rels/workbook.xml.rels": strToU8(relations) };

  it("are resolved: fonts, fills, lines, formats, colours of the theme", async () => {
    const { looks } = await readGrid(smallXlsx([{ name: "S", rows: "" }], { styles, parts }));
    const none = { top: null, right: null, bottom: null, left: null };
    const plain = { bold: false, italic: false, underline: false, strike: false, wrap: false, indent: 0 };
    expect(looks).toEqual([
      {
        ...plain,
        format: "General",
        font: "Calibri",
        size: 11,
        ink: null,
        fill: null,
        horizontal: null,
        vertical: null,
        borders: none,
      },
      {
        ...{ format: "0.00%", font: "Arial", size: 14, bold: true, italic: false, underline: true, strike: true },
        // Excel shows accent 1 50 % darker as 203864 and white 25 % darker as BFBFBF
        ...{ ink: "203864", fill: "BFBFBF", horizontal: "center", vertical: "center", wrap: true, indent: 2 },
        borders: {
          left: { line: "thin", colour: "B9CBC8" },
          top: { line: "dashed", colour: "000000" },
          bottom: { line: "double", colour: "000000" },
          right: null,
        },
      },
      {
        ...plain,
        format: '0.0" kg"',
        font: "Arial",
        size: 9,
        ink: "FF0000",
        fill: "00695F",
        horizontal: null,
        vertical: null,
        borders: none,
      },
      {
        ...plain,
        format: "m/d/yyyy",
        font: "Calibri",
        size: 11,
        ink: null,
        fill: "DFDFDF",
        horizontal: null,
        vertical: null,
        borders: none,
      },
    ]);
  });

  it("are one usual look where there are no styles", async () => {
    const { looks } = await readGrid(smallXlsx([{ name: "S", rows: "" }]));
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatchObject({ format: "General", font: "Calibri", size: 11, ink: null });
  });
});

describe("a sheet", () => {
  it("has sizes, merged cells, frozen panes, a filter and a tab", async () => {
    const sheet = await wholeSheet(
      `<sheetPr><tabColor indexed="10"/></sheetPr><sheetViews><sheetView showGridLines="0" topLeftCell="B2" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="D5" state="frozen"/></sheetView></sheetViews>
       <sheetFormatPr defaultColWidth="11.5" defaultRowHeight="18"/><sheetData><row r="1" ht="18"><c r="A1"><v>1</v></c></row><row r="2" ht="18.5"><c r="A2"><v>1</v></c></row></sheetData>
       <autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>`,
    );
    expect(sheet).toMatchObject({
      tabColour: "FF0000",
      gridLines: false,
      frozenRows: 4,
      frozenColumns: 3,
      fixed: true,
    });
    expect(sheet).toMatchObject({ defaultColumnWidth: 11.5, defaultRowHeight: 18 });
    expect(sheet.rows).toEqual([{ row: 1, height: 18.5, hidden: false }]);
    expect(sheet.filter).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 8, lastColumn: 2 });
    expect(sheet.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
      { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1 },
    ]);
  });

  it("has the usual sizes where it says none, and a split that isn't frozen freezes nothing", async () => {
    const sheet = await wholeSheet(
      `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="300" state="split"/></sheetView></sheetViews><sheetData/>`,
    );
    expect([sheet.frozenRows, sheet.frozenColumns, sheet.gridLines, sheet.fixed]).toEqual([0, 0, true, false]);
    // 64 pixels of 7 a digit, 15 points: a new sheet of Excel
    expect(sheet.defaultColumnWidth * 7).toBeCloseTo(64, 9);
    expect(sheet.defaultRowHeight).toBe(15);
  });

  it("is read alone where only it is wished, hidden ones too", async () => {
    const bytes = smallXlsx([
      { name: "One", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` },
      { name: "Two", rows: `<row r="1"><c r="A1"><v>2</v></c></row>`, state: "hidden" },
    ]);
    const { sheets } = await readGrid(bytes, { sheets: ["Two"] });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Two", true]]);
    await expect(readGrid(bytes, { sheets: ["Three"] })).rejects.toMatchObject({
      code: "noSheet",
      params: { sheet: "Three" },
    });
  });
});

describe("damaged workbooks", () => {
  const deep = "<a>".repeat(100_000);
  it.each([
    ["not a package", strToU8("no zip"), "brokenWorkbook"],
    [
      "rows without an end",
      smallXlsx([{ name: "S", rows: "" }], { sheetPart: strToU8(`<worksheet ${MAIN}><sheetData><row r="1">`) }),
      "brokenWorkbook",
    ],
    [
      "no such shared string",
      smallXlsx([{ name: "S", rows: '<row r="1"><c r="A1" t="s"><v>3</v></c></row>' }]),
      "brokenWorkbook",
    ],
    ["a row above the one before", smallXlsx([{ name: "S", rows: '<row r="2"/><row r="1"/>' }]), "brokenWorkbook"],
    [
      "endlessly nested",
      smallXlsx([{ name: "S", rows: "" }], { sheetPart: strToU8(`<worksheet ${MAIN}><sheetData/>${deep}`) }),
      "brokenWorkbook",
    ],
    ["styles cut off", smallXlsx([{ name: "S", rows: "" }], { styles: "<fonts><font>" }), "brokenWorkbook"],
  ])("%s: %#", async (_, bytes, code) => {
    const problem = await readGrid(bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    expect(problem).toMatchObject({ code });
  });
});
