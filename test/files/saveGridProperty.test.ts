import * as XLSX from "@e965/xlsx";
import { strToU8 } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress, type CellValue } from "../../core/index";
import type { CellChange } from "../../files/grid/GridChanges";
import { openFile } from "../../files/openFile";
import { saveGrid } from "../../files/write/saveGrid";
import { changedParts, now, patch } from "./gridEdits";
import { DIFFICULT_TEXTS } from "./everyFeature";
import { cellsOf } from "./helpers";
import { smallXlsx } from "./smallXlsx";

const ROWS = 8;
const COLUMNS = 6;
const SHARED = 'SUM($A$1:A1)+B$2*$C3&"x y"';

/** Texts, shared formulas along a column and a row, cells that don't say where they stand, and gaps. */
const base = smallXlsx(
  [
    {
      name: "A",
      rows:
        '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        `<row r="2"><c r="C2" s="1"><v>40000</v></c><c r="D2"><f t="shared" ref="D2:F2" si="1">${SHARED.replaceAll("&", "&amp;")}</f><v>1</v></c><c r="E2"><f t="shared" si="1"/><v>2</v></c><c r="F2"><f t="shared" si="1"/><v>3</v></c></row>` +
        '<row r="4"/><row r="5"><c><v>5</v></c><c><v>6</v></c><c t="b"><v>1</v></c></row>' +
        '<row r="6"><c r="B6"><f t="shared" ref="B6:B8" si="0">A6&amp;"x"</f><v>1</v></c></row>' +
        '<row r="7"><c r="A7"/><c r="B7"><f t="shared" si="0"/><v>2</v></c></row><row r="8"><c r="B8"><f t="shared" si="0"/><v>3</v></c><c r="F8" t="e"><v>#N/A</v></c></row>',
    },
    { name: "B", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ],
  {
    // the other program looks for parts by their types
    parts: { "[Content_Types].xml": strToU8(contentTypes()) },
    strings: "<si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si>",
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  },
);

function contentTypes(): string {
  const types: [string, string][] = [
    ["workbook", "sheet.main"],
    ["worksheets/sheet1", "worksheet"],
    ["worksheets/sheet2", "worksheet"],
    ["sharedStrings", "sharedStrings"],
    ["styles", "styles"],
  ];
  const lines = types.map(
    ([path, type]) =>
      `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${lines.join("")}</Types>`;
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer({ min: 0, max: 50_000 }),
  fc.boolean(),
  fc.constantFrom(...DIFFICULT_TEXTS, "one", "two"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom({ error: "#DIV/0!" }, { error: "#N/A" }),
);
const change: fc.Arbitrary<CellChange> = fc.record({
  row: fc.nat(ROWS + 1),
  column: fc.nat(COLUMNS),
  value,
  formula: fc.option(fc.constantFrom("A1+1", 'IF(A1>B1,"<&>",C1)', "SUM(A:A)"), { freq: 3 }),
  fills: fc.constant(null),
  typed: fc.constant(true),
});

interface Shown {
  readonly value: unknown;
  readonly formula: string;
}

/** What another program sees in a sheet; it spells shared formulas out. */
function shownIn(bytes: Uint8Array): Map<string, Shown> {
  const sheet = XLSX.read(bytes, { cellFormula: true }).Sheets["A"]!;
  return new Map(
    (Object.entries(sheet) as [string, XLSX.CellObject][])
      .filter(
        ([address, cell]) => !address.startsWith("!") && (cell.f !== undefined || (cell.t !== "z" && cell.v !== "")),
      )
      .map(([address, cell]) => [
        address,
        { value: cell.t === "e" ? cell.w : legible(cell.v, cell.f ?? ""), formula: cell.f ?? "" },
      ]),
  );
}

function after(before: ReadonlyMap<string, Shown>, cells: readonly CellChange[]): Map<string, Shown> {
  const wanted = new Map(before);
  for (const cell of cells) {
    const address = cellAddress(cell.row, cell.column);
    wanted.delete(address);
    if (cell.formula === null && cell.value === null) continue;
    const shown = typeof cell.value === "object" ? (cell.value?.error ?? "") : cell.value;
    const isText = typeof cell.value === "string" || cell.value === null;
    wanted.set(address, {
      value: isText ? legible(shown, cell.formula ?? "") : shown,
      formula: cell.formula ?? "",
    });
  }
  return wanted;
}

/** The other program reads the texts of formulas oddly; our own reader is held to every sign of them. */
const legible = (shown: unknown, formula: string): unknown =>
  typeof shown === "string" && formula !== "" ? "a text" : shown;

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe("whatever is typed", () => {
  it("stands there, and nothing else changed", async () => {
    const before = shownIn(base);
    expect(before.get("F2")!.formula).toBe('SUM($A$1:C1)+D$2*$C3&"x y"');
    const own = await cellsOf(await openFile("a.xlsx", base), "A");
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.array(change, { maxLength: 4 }),
        async (first, second) => {
          const once = saveGrid(base, patch("A", first), { now });
          const twice = saveGrid(once, patch("A", second), { now });
          const cells = [...first, ...second];
          expect(sorted(shownIn(once))).toEqual(sorted(after(before, first)));
          expect(sorted(shownIn(twice))).toEqual(sorted(after(before, cells)));
          const wanted = new Map(own);
          for (const { row, column, value: typed } of cells) {
            if (typed === null) wanted.delete(`${row},${column}`);
            else wanted.set(`${row},${column}`, typed);
          }
          expect(sorted(await cellsOf(await openFile("a.xlsx", twice), "A"))).toEqual(sorted(wanted));
          const others = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"];
          expect(changedParts(base, twice).filter((path) => !others.includes(path))).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  });
});
