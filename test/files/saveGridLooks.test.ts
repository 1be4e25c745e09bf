import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { GridLook } from "../../files/grid/GridWorkbook";
import { saveGrid } from "../../files/write/saveGrid";
import { look, now, partOf, patch, typed } from "./gridEdits";
import { smallXlsx } from "./smallXlsx";

const FONT =
  '<font><b/><vertAlign val="superscript"/><sz val="12"/><color theme="4" tint="0.4"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font>';
const styles =
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>${FONT}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="slantDashDot"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"><color rgb="FF0000FF"/></diagonal></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="center" textRotation="45"/><protection locked="0"/></xf></cellXfs>';
/** The look with the index 1, as a grid shows it: the theme colour of accent 1 lightened. */
const second: GridLook = look({
  format: "m/d/yyyy",
  font: "Cambria",
  size: 12,
  bold: true,
  ink: "95B3D7",
  fill: "00FF00",
  horizontal: "center",
  borders: { top: null, right: null, bottom: null, left: { line: "dashed", colour: "000000" } },
});

function after(changes: Partial<GridLook>, from: GridLook = second): { style: string; xml: string; xf: string } {
  const rows = '<row r="1"><c r="A1" s="1"/><c r="B1"/></row>';
  const base = smallXlsx([{ name: "A", rows }], { styles });
  const address = from === second ? "A1" : "B1";
  const bytes = saveGrid(base, patch("A", [{ ...typed(address, 1), look: { ...from, ...changes } }]), { now });
  const xml = partOf(bytes, "xl/styles.xml");
  const xfs = [...xml.slice(xml.indexOf("<cellXfs")).matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].map((one) => one[0]);
  const style = new RegExp(`r="${address}"(?: s="(\\d+)")?`).exec(partOf(bytes, "xl/worksheets/sheet1.xml"))![1] ?? "0";
  return { style, xml, xf: xfs[Number(style)]! };
}

describe("a changed look", () => {
  it("that is none keeps the index and the style sheet", () => {
    expect(after({}).style).toBe("1");
    expect(after({}).xml).toContain(`${styles}</styleSheet>`);
  });

  it("keeps everything but what was changed", () => {
    const { xf, xml, style } = after({ bold: false });
    expect(style).toBe("2");
    expect(xf).toBe(
      '<xf numFmtId="14" fontId="2" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="center" textRotation="45"/><protection locked="0"/></xf>',
    );
    expect(xml).toContain(`<fonts count="3">`);
    expect(xml).toContain(`${FONT}${FONT.replace("<b/>", "")}</fonts>`);
  });

  it.each<[string, Partial<GridLook>, string, string]>([
    ["format", { format: "0.00" }, 'numFmtId="2"', ' applyNumberFormat="1"'],
    ["a format that is there", { format: "0.000" }, 'numFmtId="170"', ' applyNumberFormat="1"'],
    ["a new format", { format: '0" h"' }, 'numFmtId="171"', ' applyNumberFormat="1"'],
    ["fill", { fill: "ABCDEF" }, 'fillId="3"', ' applyFill="1"'],
    ["no fill", { fill: null }, 'fillId="0"', ' applyFill="1"'],
    [
      "alignment",
      { wrap: true, horizontal: null },
      '<alignment textRotation="45" wrapText="1"/>',
      ' applyAlignment="1"',
    ],
    ["indent", { indent: 2, vertical: "top" }, 'textRotation="45" vertical="top" indent="2"', ' applyAlignment="1"'],
  ])("has another %s", (_, changes, part, applied) => {
    const { xf } = after(changes);
    expect(xf).toContain(part);
    expect(xf).toContain(applied);
    expect(xf.match(/apply/g)).toHaveLength(1);
  });

  it("has other fonts and borders, and keeps what a grid doesn't show", () => {
    const { xml } = after({
      font: "Arial",
      size: 9.5,
      italic: true,
      underline: true,
      strike: true,
      ink: "FF0000",
      borders: { ...second.borders, top: { line: "thin", colour: "112233" } },
    });
    expect(xml).toContain(
      '<font><b/><i/><strike/><u/><vertAlign val="superscript"/><sz val="9.5"/><color rgb="FFFF0000"/><name val="Arial"/></font>',
    );
    expect(xml).toContain(
      '<border diagonalUp="1"><left style="dashed"><color rgb="FF000000"/></left><right/><top style="thin"><color rgb="FF112233"/></top><bottom/><diagonal style="thin"><color rgb="FF0000FF"/></diagonal></border></borders>',
    );
    expect(xml).toContain('formatCode="0.000"/></numFmts>');
  });

  it("is the same for cells that look the same", () => {
    const base = smallXlsx([{ name: "A", rows: "" }], { styles });
    const cells = ["A1", "B1", "C9"].map((address) => ({ ...typed(address, 1), look: look({ bold: true }) }));
    const xml = partOf(saveGrid(base, patch("A", cells), { now }), "xl/worksheets/sheet1.xml");
    expect(xml.match(/ s="2"/g)).toHaveLength(3);
  });

  it("alone keeps what the cell holds", () => {
    const rows = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>X()</f><v>1</v></c></row>';
    const base = smallXlsx([{ name: "A", rows }], { styles, strings: "<si><r><t>rich</t></r></si>" });
    const cell = (address: string, from: GridLook, value: string | number) => ({
      ...typed(address, value),
      typed: false,
      look: { ...from, wrap: true },
    });
    const bytes = saveGrid(base, patch("A", [cell("A1", second, "rich"), cell("B1", look(), 1)]), { now });
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="3"><f>X()</f><v>1</v></c>',
    );
  });

  it("may be written into a style sheet with prefixes, and where there is none", () => {
    const parts = unzipSync(smallXlsx([{ name: "A", rows: "" }], { styles }));
    const path = "xl/styles.xml";
    parts[path] = strToU8(
      strFromU8(parts[path]!)
        .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
        .replace(/ xmlns="/, ' xmlns:x="'),
    );
    const change = patch("A", [{ ...typed("A1", 1), look: look({ italic: true, fill: "FF0000" }) }]);
    expect(partOf(saveGrid(zipSync(parts), change, { now }), path)).toMatch(
      /<xf xmlns="[^"]*" numFmtId="0" fontId="2" fillId="3"/,
    );
    const bare = saveGrid(smallXlsx([{ name: "A", rows: "" }]), change, { now });
    expect(partOf(bare, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1">');
    expect(partOf(bare, "xl/styles1.xml")).toContain("<i/>");
  });
});
