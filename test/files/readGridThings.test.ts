import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readGrid } from "../../files/index";
import { column, MAIN, RELATION, sheetOf, sheetsOf, X14 } from "./gridPackage";
import { smallXlsx, type SmallSheet } from "./smallXlsx";

describe("conditional formats", () => {
  const rule = (attributes: string, inner: string) => `<cfRule ${attributes}>${inner}</cfRule>`;
  const format = (range: string, rules: string) =>
    `<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`;

  it("are words, formulas, scales and bars, the one that wins first", async () => {
    const sheet = await sheetOf({
      tail:
        format(
          "A2:A9 C2",
          rule('type="cellIs" dxfId="1" priority="9" operator="equal"', '<formula>"so-called ""lost"""</formula>'),
        ) +
        format("B2:B9", rule('type="expression" dxfId="0" priority="1"', "<formula>_xlfn.ISFORMULA(B2)</formula>")) +
        format(
          "C2:C9",
          rule('type="cellIs" dxfId="1" priority="2" operator="greaterThan"', "<formula>$D$1+1</formula>"),
        ) +
        format(
          "D2:D9",
          rule(
            'type="cellIs" dxfId="1" priority="3" operator="notBetween"',
            "<formula>1</formula><formula>5</formula>",
          ),
        ) +
        format(
          "E2:E9",
          rule(
            'type="containsText" dxfId="1" priority="4" operator="containsText" text="x"',
            '<formula>NOT(ISERROR(SEARCH("x",E2)))</formula>',
          ),
        ) +
        format(
          "F2:F9",
          rule(
            'type="colorScale" priority="5"',
            '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="0"/><color rgb="FF63BE7B"/></colorScale>',
          ),
        ) +
        format(
          "G2:G9",
          rule(
            'type="dataBar" priority="6"',
            '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
          ),
        ),
    });
    const look = { fill: "BFE3DF", ink: null };
    expect(sheet.rules).toEqual([
      {
        type: "formula",
        ranges: [column(1, 1, 8)],
        formula: "ISFORMULA(B2)",
        fill: "FFC7CE",
        ink: "9C0006",
        bold: true,
      },
      { type: "formula", ranges: [column(2, 1, 8)], formula: "C2>($D$1+1)", ...look, bold: false },
      {
        type: "formula",
        ranges: [column(3, 1, 8)],
        formula: "NOT(AND(D2>=MIN(1,5),D2<=MAX(1,5)))",
        ...look,
        bold: false,
      },
      { type: "formula", ranges: [column(4, 1, 8)], formula: 'NOT(ISERROR(SEARCH("x",E2)))', ...look, bold: false },
      { type: "scale", ranges: [column(5, 1, 8)], colours: ["F8696B", "FFFFFF", "63BE7B"] },
      { type: "bar", ranges: [column(6, 1, 8)], colour: "638EC6", negative: "638EC6" },
      { type: "word", ranges: [column(0, 1, 8), column(2, 1, 1)], text: 'so-called "lost"', ...look },
    ]);
    expect([sheet.kept, sheet.fixed]).toEqual([[], true]);
  });

  it("that can't be drawn are counted", async () => {
    const sheet = await sheetOf({
      tail:
        format(
          "A1:A9",
          rule('type="top10" dxfId="0" priority="1" rank="3"', "") + rule('type="iconSet" priority="2"', "<iconSet/>"),
        ) +
        format("B1:B9", rule('type="expression" dxfId="2" priority="3"', "<formula>TRUE</formula>")) +
        format(
          "C1:C9",
          rule(
            'type="colorScale" priority="4"',
            '<colorScale><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale>',
          ),
        ) +
        `<extLst><ext ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" id="{1}"><x14:iconSet/></x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    });
    expect(sheet.rules).toEqual([]);
    expect(sheet.kept).toEqual([{ kind: "rule", count: 5 }]);
  });

  it("are bars in the words of younger programs", async () => {
    const sheet = await sheetOf({
      tail:
        format(
          "A1:A9",
          rule(
            'type="dataBar" priority="1"',
            `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00695F"/></dataBar><extLst><ext ${X14}><x14:id>{AB}</x14:id></ext></extLst>`,
          ),
        ) +
        `<extLst><ext ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{AB}"><x14:dataBar><x14:negativeFillColor rgb="FFF9D5C8"/></x14:dataBar></x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    });
    expect(sheet.rules).toEqual([{ type: "bar", ranges: [column(0, 0, 8)], colour: "00695F", negative: "F9D5C8" }]);
    expect(sheet.kept).toEqual([]);
  });
});

describe("choices", () => {
  const list = (range: string, formula: string, more = 'showErrorMessage="1"') =>
    `<dataValidation type="list" ${more} sqref="${range}"><formula1>${formula}</formula1></dataValidation>`;
  const rows = `<row r="1"><c r="A1" t="str"><v>own</v></c><c r="B1" t="str"><v>two</v></c></row><row r="2"><c r="A2" t="str"><v>own</v></c></row>`;
  const lists: SmallSheet = {
    name: "My 'lists'",
    state: "hidden",
    rows: `<row r="1"><c r="A1" t="str"><v>Ann</v></c></row><row r="2"><c r="A2"><v>2.5</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c></row>`,
  };

  it("are words of the list, of the sheet, of a hidden one and of a name", async () => {
    const sheet = await sheetOf({
      rows,
      others: [lists],
      names: "<definedName name=\"People\">'My ''lists'''!$A$1:$A$4</definedName>",
      tail: `<dataValidations>${list("C1:C9", '"a, b,""c"""')}${list("D1:D9", "$A$1:$B$2", 'showErrorMessage="1" errorStyle="warning"')}
        ${list("E1:E9 F1", "'My ''lists'''!$A:$A")}${list("G1", "People", "")}</dataValidations>
        <extLst><ext ${X14}><x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f xmlns:xm="x">'My ''lists'''!$A$1</xm:f></x14:formula1><xm:sqref xmlns:xm="x">H1:H2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    const people = ["Ann", "2.5", "TRUE"];
    const name = "My 'lists'";
    // where the words stand, so that a host may let the list live
    const own = { sheet: "S", range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 } };
    expect(sheet.choices).toEqual([
      { ranges: [column(2, 0, 8)], words: ["a", "b", '"c"'], strict: true },
      { ranges: [column(3, 0, 8)], words: ["own", "two"], strict: false, source: own },
      {
        ranges: [column(4, 0, 8), column(5, 0, 0)],
        words: people,
        strict: true,
        source: { sheet: name, range: column(0, 0, 1_048_575) },
      },
      { ranges: [column(6, 0, 0)], words: people, strict: false, source: { sheet: name, range: column(0, 0, 3) } },
      { ranges: [column(7, 0, 1)], words: ["Ann"], strict: true, source: { sheet: name, range: column(0, 0, 0) } },
    ]);
    expect([sheet.kept, sheet.fixed]).toEqual([[], true]);
  });

  it("that move with their cell are lists of their own", async () => {
    const sheet = await sheetOf({ rows, tail: `<dataValidations>${list("C1:C2", "$A1:$B1")}</dataValidations>` });
    expect(sheet.choices.map(({ ranges, words }) => [ranges, words])).toEqual([
      [[column(2, 0, 0)], ["own", "two"]],
      [[column(2, 1, 1)], ["own"]],
    ]);
  });

  it("of a sheet that isn't read to its end refuse nothing", async () => {
    const tail = `<dataValidations>${list("C1", "$A:$A")}</dataValidations>`;
    const bytes = smallXlsx([{ name: "S", rows }], {
      sheetPart: strToU8(`<worksheet ${MAIN}><sheetData>${rows}</sheetData>${tail}</worksheet>`),
    });
    const choicesOf = async (mostRows: number) =>
      (await readGrid(bytes, { mostRows, firstRows: 1 })).sheets[0]!.choices;
    expect((await choicesOf(2)).map(({ words, strict }) => [words, strict])).toEqual([[["own"], true]]);
    expect((await choicesOf(1)).map(({ words, strict }) => [words, strict])).toEqual([[["own"], false]]);
  });

  it("that are computed, and other validations, are counted", async () => {
    const sheet = await sheetOf({
      tail: `<dataValidations>${list("A1", "INDIRECT(B1)")}${list("A2", "[1]Other!$A$1:$A$3")}<dataValidation type="whole" sqref="A3"><formula1>1</formula1></dataValidation></dataValidations>`,
    });
    expect([sheet.choices, sheet.kept]).toEqual([[], [{ kind: "validation", count: 3 }]]);
  });

  it("fix the sheet with the words in place", async () => {
    const made = { rows, others: [lists] };
    const [, free] = await sheetsOf({ ...made, tail: "" });
    const [, fixed] = await sheetsOf({
      ...made,
      tail: `<dataValidations>${list("A1", "'My ''lists'''!$A$1")}</dataValidations>`,
    });
    expect([free!.fixed, fixed!.fixed]).toEqual([false, true]);
  });
});

describe("notes", () => {
  it("are texts at cells; a conversation is counted, and what it leaves for older programs isn't shown", async () => {
    const sheet = await sheetOf({
      tail: "",
      relations: [
        ["comments", "../comments1.xml"],
        ["threadedComment", "../threadedComments/t1.xml"],
      ],
      parts: {
        "xl/comments1.xml": `<comments ${MAIN}><commentList><comment ref="B3"><text><r><rPr><b/></rPr><t>Ann:</t></r><r><t xml:space="preserve"> call
him</t></r></text></comment><comment ref="C4"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>`,
        "xl/threadedComments/t1.xml": `<ThreadedComments><threadedComment ref="C4"><text>why?</text></threadedComment><threadedComment ref="C4"><text>so</text></threadedComment></ThreadedComments>`,
      },
    });
    expect(sheet.notes).toEqual([{ row: 2, column: 1, text: "Ann: call\nhim" }]);
    expect([sheet.kept, sheet.fixed]).toEqual([[{ kind: "comment", count: 2 }], true]);
  });
});

describe("what stays in the file", () => {
  it("is counted by kind", async () => {
    const frame = (uri: string, inner: string) =>
      `<xdr:graphicFrame><a:graphic><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic></xdr:graphicFrame>`;
    const anchored = (thing: string) => `<xdr:twoCellAnchor><xdr:from/><xdr:to/>${thing}</xdr:twoCellAnchor>`;
    const sheet = await sheetOf({
      head: '<cols><col min="1" max="2" outlineLevel="1"/><col min="3" max="3" outlineLevel="2"/><col min="5" max="5" outlineLevel="1"/></cols>',
      rows: '<row r="1" outlineLevel="1"/><row r="2" outlineLevel="1"/><row r="4" outlineLevel="1"/><row r="5"><c r="A5"><f t="dataTable" ref="A5:A6" r1="B1"/><v>1</v></c></row>',
      tail: `<sheetProtection sheet="1"/><hyperlinks><hyperlink ref="A1"/><hyperlink ref="A2"/></hyperlinks><drawing r:id="r1"/>
        <oleObjects><mc:AlternateContent xmlns:mc="m"><mc:Choice><oleObject/></mc:Choice><mc:Fallback><oleObject/></mc:Fallback></mc:AlternateContent></oleObjects>
        <extLst><ext ${X14}><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>`,
      relations: [
        ["drawing", "../drawings/drawing1.xml"],
        ["pivotTable", "../pivotTables/p.xml"],
        ["table", "../tables/t.xml"],
      ],
      parts: {
        "xl/pivotTables/p.xml": "<pivotTableDefinition/>",
        "xl/tables/t.xml": `<table ref="A1:B9"><autoFilter ref="A1:B8"/></table>`,
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${anchored("<xdr:pic/>")}${anchored("<xdr:sp/>")}${anchored("<xdr:grpSp><xdr:sp/></xdr:grpSp>")}
          <mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent>
          ${anchored(`<mc:AlternateContent xmlns:mc="m"><mc:Choice>${frame("http://x/slicer", "<sle:slicer/>")}</mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>`)}
          ${anchored(frame("http://schemas.microsoft.com/office/drawing/2014/chartex", "<cx:chart/>"))}</xdr:wsDr>`,
        "xl/vbaProject.bin": "macro",
      },
    });
    expect(Object.fromEntries(sheet.kept.map(({ kind, count }) => [kind, count]))).toEqual({
      ...{
        chart: 1,
        picture: 1,
        shape: 2,
        pivot: 1,
        table: 1,
        slicer: 1,
        link: 2,
        object: 1,
        protection: 1,
        outline: 4,
      },
      ...{ macro: 1, other: 2 },
    });
    expect(sheet.filter).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 7, lastColumn: 1 });
    expect(sheet.blocks[0]!.formulas).toEqual([]);
  });

  it("fixes sheets that names, pivots and chart sheets point to, and no other", async () => {
    const plain = (name: string): SmallSheet => ({ name, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const sheets = [
      plain("Free"),
      plain("Named"),
      plain("Pivoted"),
      plain("Charted"),
      plain("Stale"),
      { ...plain("Chart"), type: "chartsheet" as const },
    ];
    const relations = sheets.map(
      ({ type }, at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATION}/${type ?? "worksheet"}" Target="worksheets/sheet${at + 1}.xml"/>`,
    );
    const pivot = `<Relationship Id="p" Type="${RELATION}/pivotCacheDefinition" Target="pivotCache/c.xml"/>`;
    const { sheets: read } = await readGrid(
      smallXlsx(sheets, {
        workbookPr: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="4" hidden="1">Stale!$A$1</definedName><definedName name="x">SUM(Named!$A:$A)</definedName></definedNames>`,
        parts: {
          "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${relations.join("")}${pivot}</Relationships>`),
          "xl/pivotCache/c.xml": strToU8(
            `<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B2" sheet="Pivoted"/></cacheSource></pivotCacheDefinition>`,
          ),
          "xl/worksheets/_rels/sheet6.xml.rels": strToU8(
            `<Relationships><Relationship Id="d" Type="${RELATION}/drawing" Target="../drawings/d.xml"/></Relationships>`,
          ),
          "xl/drawings/d.xml": strToU8(
            `<wsDr><absoluteAnchor><graphicFrame><graphic><graphicData uri="…/chart"><c:chart r:id="c"/></graphicData></graphic></graphicFrame></absoluteAnchor></wsDr>`,
          ),
          "xl/drawings/_rels/d.xml.rels": strToU8(
            `<Relationships><Relationship Id="c" Type="${RELATION}/chart" Target="../charts/c.xml"/></Relationships>`,
          ),
          "xl/charts/c.xml": strToU8(
            `<c:chartSpace><c:chart><c:plotArea><c:pieChart><c:ser><c:val><c:numRef><c:f>charted!$A$1</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
          ),
        },
      }),
    );
    expect(read.map(({ name, fixed }) => [name, fixed])).toEqual([
      ["Free", false],
      ["Named", true],
      ["Pivoted", true],
      ["Charted", true],
      ["Stale", false],
      ["Chart", true],
    ]);
    expect(read[5]).toMatchObject({ chartSheet: true, blocks: [], kept: [{ kind: "chartSheet", count: 1 }] });
  });
});
