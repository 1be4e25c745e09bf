import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CellChange } from "../../files/grid/GridChanges";
import { GridFault } from "../../files/GridFault";
import { saveGrid } from "../../files/write/saveGrid";
import { changedParts, now, partOf, patch, typed } from "./gridEdits";
import { smallXlsx } from "./smallXlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table in B2:D4; `more` are formulas of its columns, `cell` one beside it. */
function book(more = "", cell = "", attributes = ""): Uint8Array {
  const names = ["Client", "Amount", "VAT _x000a_tax"];
  const columns = names.map(
    (name, index) => `<tableColumn  id='${index + 1}' name='${name}' dataDxfId="0">${more}</tableColumn>`,
  );
  const cells = ["B", "C", "D"].map((letter) => `<c r="${letter}2" s="2"/>`).join("");
  return smallXlsx([{ name: "A", rows: `<row r="2">${cells}${cell}</row>` }], {
    parts: {
      [TABLE]: strToU8(
        `<table xmlns="${MAIN}" id="1" name="Sales" displayName="Sales" ref="B2:D4"${attributes}><autoFilter ref="B2:D4"/><tableColumns count="3">${columns.join("")}</tableColumns></table>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
      ),
    },
  });
}

function namesAfter(base: Uint8Array, cells: readonly CellChange[]): { names: string[]; cells: string[] } {
  const bytes = saveGrid(base, patch("A", cells), { now });
  return {
    names: [...partOf(bytes, TABLE).matchAll(/<tableColumn .*?name=(["'])(.*?)\1/g)].map((found) => found[2]!),
    cells: [...partOf(bytes, SHEET).matchAll(/<t[ >].*?<\/t>/g)].map((found) => found[0].replace(/<.*?>/g, "")),
  };
}

describe("the header of a table", () => {
  it("names its column, and nothing else of the table changes", () => {
    const base = book();
    expect(namesAfter(base, [typed("C2", 'Net & "gross"')])).toEqual({
      names: ["Client", "Net &amp; &quot;gross&quot;", "VAT _x000a_tax"],
      cells: ['Net &amp; "gross"'],
    });
    const bytes = saveGrid(base, patch("A", [typed("C2", "Sum")]), { now });
    expect(partOf(bytes, TABLE)).toBe(partOf(base, TABLE).replace("name='Amount'", 'name="Sum"'));
    expect(changedParts(base, bytes)).toEqual([TABLE, SHEET]);
  });

  it("is a text, never blank, never double", () => {
    expect(namesAfter(book(), [typed("B2", 2024), typed("C2", null), typed("D2", "2024", "A1")])).toEqual({
      names: ["2024", "Column1", "20242"],
      cells: ["2024", "Column1", "20242"],
    });
    expect(namesAfter(book(), [typed("B2", "column1"), typed("C2", " "), typed("D2", "CLIENT")]).names).toEqual([
      "column1",
      "Column2",
      "CLIENT",
    ]);
    expect(namesAfter(book(), [typed("D2", "client")]).names).toEqual(["Client", "Amount", "client2"]);
    expect(namesAfter(book(), [typed("D2", true)]).cells).toEqual(["TRUE"]);
  });

  it("may have line breaks", () => {
    expect(namesAfter(book(), [typed("D2", "VAT\nrate")]).names[2]).toBe("VAT_x000A_rate");
    const same = saveGrid(book(), patch("A", [typed("D2", "VAT \ntax")]), { now });
    expect(changedParts(book(), same)).toEqual([SHEET]);
  });

  it("may be missing", () => {
    const base = book("", "", ' headerRowCount="0"');
    expect(changedParts(base, saveGrid(base, patch("A", [typed("C2", 5)]), { now }))).toEqual([SHEET]);
  });

  it.each([
    ["a column's formula", book("<calculatedColumnFormula>[[#This Row],Amount]*2</calculatedColumnFormula>")],
    ["a cell", book("", '<c r="F2"><f>SUM(Sales[amount])</f></c>')],
    ["a name", named("Sales[Amount]")],
  ])("can't be changed while %s names it", (_, base) => {
    expect(() => saveGrid(base, patch("A", [typed("C2", "Sum")]), { now })).toThrow(
      new GridFault("headerInUse", "A", "C2"),
    );
    // the others can, and so can its capitals
    expect(namesAfter(base, [typed("B2", "Who"), typed("C2", "AMOUNT")]).names.slice(0, 2)).toEqual(["Who", "AMOUNT"]);
  });

  it("may be named in texts and in other words", () => {
    const base = book("", '<c r="F2" t="inlineStr"><is><t>[Amount]</t></is></c><c r="G2"><f>Sales[Amount 2]</f></c>');
    expect(namesAfter(base, [typed("C2", "Sum")]).names[1]).toBe("Sum");
  });
});

function named(formula: string): Uint8Array {
  const parts = unzipSync(book());
  const path = "xl/workbook.xml";
  const name = `<definedNames><definedName name="n">${formula}</definedName></definedNames>`;
  parts[path] = strToU8(strFromU8(parts[path]!).replace("</workbook>", `${name}</workbook>`));
  return zipSync(parts);
}
