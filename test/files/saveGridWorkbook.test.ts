import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../core/index";
import type { GridChanges } from "../../files/grid/GridChanges";
import { openFile } from "../../files/openFile";
import { saveGrid } from "../../files/write/saveGrid";
import { changedParts, computed, look, now, partOf, patch, rangeOf, typed } from "./gridEdits";
import { cellsOf } from "./helpers";
import { smallXlsx } from "./smallXlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function saved(rows: string, changes: GridChanges, more = {}): string {
  return partOf(saveGrid(smallXlsx([{ name: "A", rows }], more), changes, { now }), SHEET);
}

/** What stands in `<sheetData>`. */
function rowsAfter(rows: string, changes: GridChanges): string {
  const found = /<sheetData>(.*)<\/sheetData>/s.exec(saved(rows, changes));
  return found?.[1] ?? "";
}

async function read(bytes: Uint8Array, sheet: string): Promise<Record<string, CellValue>> {
  return Object.fromEntries(await cellsOf(await openFile("a.xlsx", bytes), sheet));
}

describe("the workbook around", () => {
  const CHAIN = "xl/calcChain.xml";
  function withChain(rows: string, calcPr = ""): Uint8Array {
    const parts = unzipSync(
      smallXlsx([{ name: "A", rows }], { parts: { [CHAIN]: strToU8(`<calcChain xmlns="${MAIN}"/>`) } }),
    );
    const edit = (path: string, change: (xml: string) => string) => {
      parts[path] = strToU8(change(new TextDecoder().decode(parts[path])));
    };
    edit("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="c" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    edit("[Content_Types].xml", (xml) =>
      xml.replace("/>", `><Override PartName="/${CHAIN}" ContentType="chain"/></Types>`),
    );
    edit("xl/workbook.xml", (xml) => xml.replace("</sheets>", `</sheets>${calcPr}<pivotCaches/>`));
    return zipSync(parts);
  }
  const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>';

  it("forgets the order of computing when a formula comes or goes, and only then", () => {
    const base = withChain(rows);
    for (const change of [typed("A1", 2), typed("C1", 2, "1+1"), typed("B1", 2, "2")]) {
      const after = saveGrid(base, patch("A", [change]), { now });
      expect(Object.keys(unzipSync(after))).not.toContain(CHAIN);
      expect(partOf(after, "[Content_Types].xml") + partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain(
        "calcChain",
      );
    }
    const after = saveGrid(base, patch("A", [typed("B1", 3)]), { now });
    expect(changedParts(base, after)).toEqual(["xl/workbook.xml", SHEET]);
  });

  it("is computed on opening when something was typed and there are formulas", () => {
    const workbook = (base: Uint8Array, changes: GridChanges) =>
      partOf(saveGrid(base, changes, { now }), "xl/workbook.xml");
    const change = patch("A", [typed("B1", 3)]);
    expect(workbook(withChain(rows), change)).toContain('</sheets><calcPr fullCalcOnLoad="1"/><pivotCaches/>');
    expect(workbook(withChain(rows, '<calcPr calcId="9" fullCalcOnLoad="0"/>'), change)).toContain(
      '</sheets><calcPr calcId="9" fullCalcOnLoad="1"/><pivotCaches/>',
    );
    expect(workbook(withChain(rows), patch("A", [computed("A1", 3)]))).not.toContain("calcPr");
    const two = (other: string) =>
      smallXlsx([
        { name: "A", rows: "" },
        { name: "B", rows: other },
      ]);
    expect(workbook(two(rows), change)).toContain("calcPr");
    expect(workbook(two(rows.replace("<f>1+1</f>", "")), change)).not.toContain("calcPr");
  });

  it("is given back as it is where nothing changed", () => {
    const base = withChain(rows);
    expect(saveGrid(base, { sheets: [] }, { now })).toBe(base);
  });
});

describe("sizes", () => {
  it("of columns split what stands for several", () => {
    const sheetPart = strToU8(
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="5" width="9" style="3" bestFit="1"/><col min="9" max="9" width="4" hidden="1"/></cols><sheetData/></worksheet>`,
    );
    const widths = [
      { column: 3, width: 20.5 },
      { column: 0, width: 7 },
      { column: 6, width: 8 },
      { column: 12, width: 9 },
    ];
    expect(saved("", patch("A", [], { widths }), { sheetPart })).toContain(
      '<cols><col min="1" max="1" width="7" customWidth="1"/>' +
        '<col min="2" max="3" width="9" style="3" bestFit="1"/><col min="4" max="4" width="20.5" style="3" customWidth="1"/><col min="5" max="5" width="9" style="3" bestFit="1"/>' +
        '<col min="7" max="7" width="8" customWidth="1"/><col min="9" max="9" width="4" hidden="1"/><col min="13" max="13" width="9" customWidth="1"/></cols><sheetData/>',
    );
  });

  it("of columns make the list where there is none", () => {
    expect(saved("", patch("A", [typed("A1", 1)], { widths: [{ column: 1, width: 12 }] }))).toContain(
      '<cols><col min="2" max="2" width="12" customWidth="1"/></cols><sheetData><row',
    );
  });

  it("of rows", () => {
    const rows = '<row r="1" ht="15" x="1"><c r="A1"><v>1</v></c></row><row r="2"/>';
    const heights = [1, 2, 4].map((row) => ({ row: row - 1, height: 30.5 }));
    expect(rowsAfter(rows, patch("A", [typed("A4", 1)], { heights }))).toBe(
      '<row r="1" ht="30.5" x="1" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30.5" customHeight="1"/><row r="4" ht="30.5" customHeight="1"><c r="A4"><v>1</v></c></row>',
    );
  });
});

describe("a sheet that was added", () => {
  const content = {
    cells: [
      typed("B2", "00123"),
      { ...typed("A1", 5, "SUM(B2:B3)"), look: look({ bold: true, format: "0.000" }) },
      typed("A2", null),
      { ...typed("C4", null), look: look({ fill: "FFEE00" }) },
    ],
    widths: [{ column: 1, width: 22 }],
    heights: [{ row: 5, height: 40 }],
    merges: [rangeOf("A4:B5")],
    frozenRows: 1,
    frozenColumns: 1,
  };
  const changes: GridChanges = { sheets: [{ type: "added", sheet: "New", content }] };

  it("makes a workbook of its own", async () => {
    const bytes = saveGrid(null, changes, { now });
    expect(await read(bytes, "New")).toEqual({ "1,1": "00123", "0,0": 5 });
    const xml = partOf(bytes, SHEET);
    expect(xml).toContain('<cols><col min="2" max="2" width="22" customWidth="1"/></cols>');
    expect(xml).toContain(
      '<row r="6" ht="40" customHeight="1"/></sheetData><mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>',
    );
    expect(xml).toContain('xSplit="1" ySplit="1" topLeftCell="B2"');
    expect(xml).not.toContain('"A2"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(saveGrid(null, changes, { now })).toEqual(bytes);
  });

  it("stands behind the others, under a name that is free", () => {
    const base = smallXlsx([{ name: "new", rows: "" }]);
    const bytes = saveGrid(base, changes, { now });
    expect(partOf(bytes, "xl/workbook.xml")).toMatch(/<sheet name="new".*<sheet name="New \(2\)"/);
    expect(partOf(bytes, SHEET)).toBe(partOf(base, SHEET));
  });

  it("is needed where there is no workbook", () => {
    expect(() => saveGrid(null, { sheets: [] }, { now })).toThrow("saveGrid: a new workbook needs a sheet");
  });
});
