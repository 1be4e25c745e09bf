import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { translator, type SheetPlan } from "../../core/index";
import { addPlan } from "../../files/write/addPlan";
import { applyPlan } from "../../files/write/applyPlan";
import { removeSheets } from "../../files/write/removeSheets";
import { observedFile } from "../hosts/observedFile";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { packageFaults } from "../hosts/packageFaults";
import { carryOf } from "./carryOf";
import { everyFeature } from "./everyFeature";
import { changedParts, now, partOf } from "./gridEdits";
import { FIRST, planOf, SECOND, smallSheet } from "./refreshPlans";

const first = smallSheet({ rows: FIRST });
const second = smallSheet({ rows: SECOND, period: "2009" });
const options = { now, say: translator("en") };
const kept = ["rich", "charts", "pivot"].map((name) => ({
  name,
  own: new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url))),
}));
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function refreshed(bytes: Uint8Array, fresh: SheetPlan, old: SheetPlan = first) {
  return applyPlan(bytes, planOf({ ...fresh, carry: carryOf(old, fresh) }), options);
}

/** The file with the texts of some parts changed. */
function withParts(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const old = parts[path] === undefined ? "" : strFromU8(parts[path]);
    parts[path] = strToU8(change(old));
  }
  return zipSync(parts);
}

/** Things of the user's on our sheet, as Excel writes them. */
function furnished(): Uint8Array {
  const built = addPlan(null, planOf(first), { now });
  const anchor =
    "<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
    "<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Arrow of mine"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';
  const comment = '<comment ref="D7" authorId="1"><text><r><rPr><b/></rPr><t>Béta pays late</t></r></text></comment>';
  return withParts(built, {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml
        .replace("<sheetPr>", '<sheetPr><tabColor rgb="FF123456"/>')
        .replace(
          /<conditionalFormatting/,
          '<mergeCells count="1"><mergeCell ref="B40:C40"/></mergeCells><conditionalFormatting',
        )
        .replace(
          "<dataValidations",
          '<conditionalFormatting sqref="D6:D9"><cfRule type="expression" priority="9"><formula>$D6&gt;Clients!$D$6</formula></cfRule></conditionalFormatting><dataValidations',
        )
        .replace(
          /<dataValidations count="1">(.*?)<\/dataValidations>/s,
          '<dataValidations count="2">$1<dataValidation type="whole" sqref="D7"><formula1>1</formula1><formula2>$D$8</formula2></dataValidation></dataValidations>' +
            '<hyperlinks><hyperlink ref="B7" r:id="rId77"/></hyperlinks>',
        )
        // two cells that share a formula
        .replace(
          "</sheetData>",
          '<row r="50"><c r="B50"><f t="shared" ref="B50:B51" si="0">D6+1</f><v>501</v></c></row><row r="51"><c r="B51"><f t="shared" si="0"/><v>301</v></c></row></sheetData>',
        ),
    "xl/worksheets/_rels/sheet1.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rId77" Type="${RELATION}/hyperlink" Target="https://example.com/beta" TargetMode="External"/></Relationships>`,
      ),
    "xl/comments1.xml": (xml) =>
      xml.replace("</authors>", "<author>Ann</author></authors>").replace("</commentList>", `${comment}</commentList>`),
    "xl/drawings/drawing1.xml": (xml) => xml.replace("</xdr:wsDr>", `${anchor}</xdr:wsDr>`),
    "xl/workbook.xml": (xml) =>
      xml.replace(
        "<definedNames>",
        '<definedNames><definedName name="beta">Clients!$D$7</definedName><definedName name="mine" localSheetId="0">Clients!$B$6:$B$9</definedName>',
      ),
  });
}

describe("things of the user's on a refreshed sheet", () => {
  const before = furnished();
  const { bytes } = refreshed(before, second);
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");

  it("move with their cells", () => {
    // Béta stood in row 7, now in row 10
    expect(sheet).toContain('<hyperlink ref="B10" r:id="rId77"/>');
    expect(sheet).toContain('<mergeCell ref="B41:C41"/>');
    expect(sheet).toContain('<tabColor rgb="FF123456"/>');
    expect(sheet).toContain(
      'sqref="D6:D10"><cfRule type="expression" priority="1"><formula>$D6&gt;Clients!$D$8</formula>',
    );
    expect(sheet).toContain('type="whole" sqref="D10"><formula1>1</formula1><formula2>$D$9</formula2>');
    expect(sheet).toContain('<c r="B51"><f>D8+1</f>');
    expect(sheet).toContain('<c r="B52"><f>D10+1</f>');
    const notes = observedFile(bytes).sheets[0]!.notes;
    expect(notes).toContainEqual({ address: "D10", text: "Béta pays late" });
    expect(notes.filter(({ address }) => address === "B5")).toHaveLength(1);
    const workbook = partOf(bytes, "xl/workbook.xml");
    expect(workbook).toContain('name="beta">Clients!$D$10<');
    expect(workbook).toContain('name="mine" localSheetId="0">Clients!$B$6:$B$10<');
    expect(workbook.match(/Print_Titles/g)).toHaveLength(1);
  });

  it("stand beside ours in the drawing", () => {
    const drawing = partOf(bytes, "xl/drawings/drawing1.xml");
    expect(drawing).toMatch(/<xdr:row>9<\/xdr:row>.*<xdr:row>12<\/xdr:row>.*Arrow of mine/s);
    expect(drawing.match(/<xdr:graphicFrame /g)).toHaveLength(1);
    expect(new Set([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).size).toBe(2);
  });

  it("are as they were after another refresh", () => {
    const again = refreshed(bytes, second, second).bytes;
    expect(changedParts(bytes, again)).toEqual([]);
    expect(packageFaults(again)).toEqual([]);
  });
});

describe("rows that are only kept, and remarks", () => {
  const remarks = [
    { row: 3, column: "client", kind: "gone", text: "No longer in the data." },
    { row: 0, column: "next", kind: "differs", text: "Typed: call" },
  ] as const;
  const fresh = smallSheet({ rows: FIRST, table: { gone: 1, remarks } });
  const observed = observedFile(refreshed(addPlan(null, planOf(first), { now }), fresh).bytes).sheets[0]!;

  it("belong to the table, not to what is computed over all rows", () => {
    expect(observed.tables[0]!.range).toBe("A5:F9");
    expect(observed.cells.get("D4")).toMatchObject({ formula: "SUBTOTAL(109,D$6:D$8)", value: 950 });
    expect(observed.cells.get("E9")).toMatchObject({ formula: null });
    expect(observed.charts[0]!.categories).toEqual(["Alfa", "Béta & Sons", "=Gamma"]);
    expect(observed.charts[0]!.series[0]!.cached).toEqual([500, 300, 150]);
  });

  it("are seen and said", () => {
    expect(observed.cells.get("C9")).toMatchObject({ fill: "F0F0F0" });
    expect(observed.cells.get("F6")).toMatchObject({ fill: "FFE9B8" });
    expect(observed.notes).toContainEqual({ address: "B9", text: "No longer in the data." });
    expect(observed.notes).toContainEqual({ address: "F6", text: "Typed: call" });
  });

  it("lose their ground when they are live again", () => {
    const gone = addPlan(null, planOf(fresh), { now });
    const back = observedFile(refreshed(gone, first, fresh).bytes);
    expect(back.sheets[0]!.cells).toEqual(observedFile(addPlan(null, planOf(first), { now })).sheets[0]!.cells);
  });
});

describe.each(kept)("in the user's workbook $name", ({ own }) => {
  const added = addPlan(own, planOf(first), { now });
  const { bytes } = refreshed(added, second);

  it("a refresh changes the sheet's own parts only", () => {
    const allowed =
      /^xl\/(worksheets\/(_rels\/)?sheet\d+\.xml|charts\/chart\d+\.xml|tables\/table\d+\.xml|comments\d+\.xml|drawings\/.*|workbook\.xml|styles\.xml)/;
    const before = unzipSync(own);
    for (const path of changedParts(added, bytes)) {
      expect(path).toMatch(allowed);
      if (!/workbook\.xml|styles\.xml/.test(path)) expect(before[path], path).toBeUndefined();
    }
    expect(observedFile(bytes).sheets.slice(0, -1)).toEqual(observedFile(own).sheets);
  });

  it("looks and parts do not grow", () => {
    const again = refreshed(bytes, first, second).bytes;
    const third = refreshed(again, second).bytes;
    expect(changedParts(bytes, third)).toEqual([]);
  });

  it("what was added can be taken away again", () => {
    const { name } = observedFile(added).sheets.at(-1)!;
    const without = removeSheets(added, [name]);
    expect(observedFile(without)).toEqual(observedFile(own));
    expect(Object.keys(unzipSync(without)).sort()).toEqual(
      Object.keys(unzipSync(own))
        .filter((path) => path !== "xl/calcChain.xml")
        .sort(),
    );
    expect(packageFaults(without).filter((fault) => !packageFaults(own).includes(fault))).toEqual([]);
  });
});

describe("sheets that are taken away", () => {
  it("leave lost references, and names of the other sheets", () => {
    const two = addPlan(null, planOf(first, smallSheet({ rows: SECOND, name: "Other" })), { now });
    const linked = withParts(two, {
      "xl/worksheets/sheet2.xml": (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="60"><c r="B60"><f>SUM(Clients!D6:D9)+Clients!D6</f><v>1</v></c></row></sheetData>',
        ),
    });
    const bytes = removeSheets(linked, ["Clients"]);
    const file = observedFile(bytes);
    expect(file.sheets.map(({ name }) => name)).toEqual(["Other"]);
    expect(file.sheets[0]!.cells.get("B60")).toMatchObject({ formula: "SUM(#REF!)+#REF!" });
    expect(partOf(bytes, "xl/workbook.xml")).toContain("localSheetId=\"0\">'Other'!$5:$5<");
    expect(packageFaults(bytes)).toEqual([]);
  });

  it("must not be all of them", () => {
    expect(() => removeSheets(addPlan(null, planOf(first), { now }), ["Clients"])).toThrow("no visible sheet");
    expect(() => removeSheets(addPlan(null, planOf(first), { now }), ["X"])).toThrow("noSheet");
  });
});

describe("lists of words that are too long for a cell", () => {
  it("are not written twice", () => {
    const one = { ...everyFeature.sheets[0]!, tag: "klientela/1/test/1" };
    const built = addPlan(null, planOf(one), { now });
    const { bytes } = applyPlan(built, planOf({ ...one, carry: carryOf(one, one) }), options);
    expect(observedFile(bytes).sheets.map(({ name }) => name)).toEqual([one.name, "Klientela lists"]);
    expect(changedParts(built, bytes)).toEqual([]);
  });
});

describeWithOpenXml("the rules of Excel, for what was refreshed or taken away", () => {
  it("are kept", async () => {
    expect(await openXmlFaults(refreshed(furnished(), second).bytes)).toEqual([]);
    const two = addPlan(kept[0]!.own, planOf(first), { now });
    expect(await openXmlFaults(refreshed(two, second).bytes)).toEqual([]);
    expect(await openXmlFaults(removeSheets(two, ["Clients"]))).toEqual([]);
  });
});
