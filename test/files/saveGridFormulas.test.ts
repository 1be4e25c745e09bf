import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { functions } from "../../core/index";
import { unwrapFormula } from "../../files/grid/unwrapFormula";
import { computesWithArrays } from "../../files/write/arrayEvaluation";
import { saveGrid } from "../../files/write/saveGrid";
import { formulaXml } from "../../files/write/formulaXml";
import { now, partOf, patch, rangeOf, typed } from "./gridEdits";
import { smallXlsx } from "./smallXlsx";

describe("a formula in a file", () => {
  it.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["IFS(A1>1,2)", "_xlfn.IFS(A1&gt;1,2)"],
    ["ifs(a1,switch(B1,1,2))", "_xlfn.IFS(a1,_xlfn.SWITCH(B1,1,2))"],
    ["SORT(FILTER(A:A,B:B=1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B=1))"],
    ["XLOOKUP(1,TEXTJOIN(\"IFS(\",1,A1),'IFS('!A1)", "_xlfn.XLOOKUP(1,_xlfn.TEXTJOIN(\"IFS(\",1,A1),'IFS('!A1)"],
    ["_xlfn.IFS(1)+DAYS(1,2)+IFS+My.IFS(1)", "_xlfn.IFS(1)+_xlfn.DAYS(1,2)+IFS+My.IFS(1)"],
    ["STDEV.S(A1)&FORECAST(1,A,B)", "_xlfn.STDEV.S(A1)&amp;FORECAST(1,A,B)"],
    ["LET(x,1,y,x+A1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.x*_xlpm.y)"],
    ["MAP(A1:A3,LAMBDA(v, v+{1,2}))+v", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v, _xlpm.v+{1,2}))+v"],
    ["LET(f,LAMBDA(n,n+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "_xlfn.LET(_xlpm.x,1,_xlpm.x)"],
    ["SUM(A2#)+SUM('My s'!$B$2#)", "SUM(_xlfn.ANCHORARRAY(A2))+SUM(_xlfn.ANCHORARRAY('My s'!$B$2))"],
    ["#REF!+A1", "#REF!+A1"],
    ["Sales[@Amount]+[@[Net sum]]+Sales[@]", "Sales[[#This Row],[Amount]]+[[#This Row],[Net sum]]+Sales[#This Row]"],
    ["[1]Sheet1!A1+Sales[IFS(]", "[1]Sheet1!A1+Sales[IFS(]"],
    ['"a\u0001\r\nb"', '"a_x0001_\nb"'],
    ["MODE.MULT(A1:A3", "_xlfn.MODE.MULT(A1:A3"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(formulaXml(shown)).toBe(stored);
  });

  it("names our functions as Excel names those of add-ins, and they are read again", () => {
    for (const { name } of functions) {
      expect(formulaXml(`${name.toLowerCase()}(A1:A9)`)).toBe(`_xldudf_${name}(A1:A9)`);
      expect(unwrapFormula(formulaXml(`${name}(A1:A9)`))).toBe(`${name}(A1:A9)`);
    }
    expect(functions.length).toBeGreaterThan(4);
    expect(formulaXml("ABCCLASS+A1")).toBe("ABCCLASS+A1");
  });

  it.each(["SORT(UNIQUE(A1:A9))", "LET(x,1,x+1)", 'XLOOKUP(A1,B:B,C:C)&"LET(x"'])("is read again: %s", (shown) => {
    expect(unwrapFormula(formulaXml(shown).replaceAll("&amp;", "&"))).toBe(shown);
  });
});

describe("a formula that computes with ranges value by value", () => {
  it.each([
    "SUM(A1:A3*B1:B3)",
    "SUM(-A1:A3)",
    "MAX(LEN(A1:A3))",
    "SUM((A1:A3)>1)",
    "SUM(('My s'!$A$1:$A$3)*2)",
    "COUNT(IF(Sales[Amount]>1,1))",
    "INDEX(A:A,MATCH(1,B:B=C1,0))",
    "SUM(ROUND(1:1,2))",
    "SUM(2^[1]Sheet1!A1:A3)",
    "_xlfn._xlws.FILTER(A1:A3,B1:B3=1)",
  ])("%s", (formula) => {
    expect(computesWithArrays(formula)).toBe(true);
  });

  it.each([
    "A1*B1",
    "SUM(A1:A3)*2",
    "SUM(A1:A3,B1:B3)/COUNT(C:C)",
    'SUMPRODUCT((Sales[Line]="IT")*Sales[Amount])',
    "SUMPRODUCT(LEN(A1:A3))",
    "VLOOKUP(A1,B:C,2,0)+1",
    "[@Amount]*2+Sales[[#This Row],[VAT]]",
    "IF(A1>1,SUM(A1:A3),0)",
    'SUMIF(A:A,">1",B:B)',
    '"A1:A3*2"&A1',
    "[1]Sheet1!A1*2",
    "ABCCLASS(A1:A9)",
  ])("is not %s", (formula) => {
    expect(computesWithArrays(formula)).toBe(false);
  });

  it("is marked in the file, but not in merged cells, where Excel forbids it", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheetPart = strToU8(
      `<worksheet xmlns="${main}"><sheetData/><mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells></worksheet>`,
    );
    const changes = patch("A", [typed("C1", 6, "SUM(A1:A3*2)"), typed("D1", 6, "SUM(A1:A3*2)")]);
    const bytes = saveGrid(smallXlsx([{ name: "A", rows: "" }], { sheetPart }), changes, { now });
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="C1"><f t="array" ref="C1">SUM(A1:A3*2)</f><v>6</v></c><c r="D1"><f>SUM(A1:A3*2)</f><v>6</v></c>',
    );
    const cells = [typed("C1", 6, "SUM(A1:A3*2)"), typed("D1", 6, "SUM(A1:A3*2)")];
    const content = { cells, widths: [], heights: [], merges: [rangeOf("D1:E2")], frozenRows: 0, frozenColumns: 0 };
    const added = saveGrid(null, { sheets: [{ type: "added", sheet: "A", content }] }, { now });
    expect(partOf(added, "xl/worksheets/sheet1.xml")).toContain(
      '<f t="array" ref="C1">SUM(A1:A3*2)</f><v>6</v></c><c r="D1"><f>SUM',
    );
  });
});
