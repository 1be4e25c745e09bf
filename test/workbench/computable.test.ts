import { describe, expect, it } from "vitest";
import { computable, type Computing } from "../../workbench/grid/computable";

const computing: Computing = {
  functions: new Set(["SUM", "IF", "IFERROR", "STDEV.S", "UNIQUE", "IMAGE", "NPS", "ABCCLASS"]),
  own: new Set(["NPS", "ABCCLASS"]),
  sheets: new Set(["Sales", "Sales 2009", "Аркуш"]),
};

function computed(text: string, fills: "one" | "many" = "one"): boolean {
  const range = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 };
  return computable({ row: 0, column: 0, text, fills: fills === "one" ? null : range }, computing);
}

describe("computable", () => {
  it.each([
    "SUM(A1:A3)*1.5E3+$B$2%",
    "SUM(1E+5,.5,A:A,$1:$3)",
    'IF(TRUE,"[x] #y {z}",-A1)',
    "Sales!A1+'Sales 2009'!$B$2&Аркуш!C3",
    "STDEV.S(Sales!A1:B9)",
    "sum({1,2;3,4})",
    "(A1 + B1) <> 3",
    "NPS(B2:B9)",
  ])("knows %s", (formula) => {
    expect(computed(formula)).toBe(true);
  });

  it.each([
    ["the column of a table", "SUM(Sales[Amount])"],
    ["the column of a table beside it", "[[#This Row],Amount]*0.2"],
    ["a defined name", "Rate*100"],
    ["another workbook", "'[Other.xlsx]Sheet1'!$A$1"],
    ["another workbook by number", "[1]Sheet1!$A$1"],
    ["a spilled range", "SUM(A1#)"],
    ["an error in its place", "SUM(#REF!)"],
    ["an unknown function", "FOO.BAR(A1)"],
    ["a function of another add-in", "_xldudf_THEIRS(A1)"],
    ["a function that asks the network", 'IMAGE("https://example.com/x.png")'],
    ["names of its own", "LAMBDA(x,x+1)(3)"],
    ["a sheet that isn't there whole", "SUM(Long!A1:A3)"],
    ["several sheets at once", "SUM(Sales:Аркуш!A1)"],
    ["a range in the place of a cell", "A1:A9*2"],
    ["what two ranges have in common", "SUM(A1:B2 B1:C3)"],
    ["several ranges as one", "SUM((A1,B2))"],
    ["one cell of an array", "@A1:A3"],
    ["what is cut off", "SUM(A1"],
  ])("leaves %s", (_, formula) => {
    expect(computed(formula)).toBe(false);
  });

  it("leaves what fills several cells, but for our own functions", () => {
    expect(computed("UNIQUE(A1:A9)", "many")).toBe(false);
    expect(computed("SUM(ABCCLASS(A1:A9))", "many")).toBe(false);
    expect(computed("ABCCLASS(A1:A9)", "many")).toBe(true);
  });
});
