import { strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRemarks, sendPlan, serialOf, translator, type SendPlan } from "../../core/index";
import type { GridSheet } from "../../files/grid/GridWorkbook";
import { plainLook } from "../../files/grid/plainLook";
import { readGrid } from "../../files/grid/readGrid";
import { sendCopyFrom } from "../../files/write/sendCopyFrom";
import { sendCopySheet } from "../../files/write/sendCopySheet";
import { blocksOf } from "../core/sheets";
import { sampleCompany } from "../core/reports/companies";
import { describeWithLibreOffice, recalculated } from "../hosts/libreOffice";
import { observedFile } from "../hosts/observedFile";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { packageFaults } from "../hosts/packageFaults";
import { smallXlsx } from "./smallXlsx";

const now = { now: "2009-04-15T00:00:00.000Z" };
const company = sampleCompany("en");
const plan: SendPlan = sendPlan({
  sheets: [],
  own: ["Summary", "Notes"],
  company,
  recipient: { type: "all" },
  companyName: "",
  language: "en",
  say: translator("en"),
  today: serialOf(2009, 4, 15),
});

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Styles 0 plain, 1 a bold title on yellow, 2 a day, 3 a border below. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><color rgb="FF112233"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF445566"/></bottom></border></borders>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1"/></cellXfs>';
const text = (address: string, words: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
/** Row 4 and column C are hidden, the title is merged over A1:D1, and formulas of ours stand in B. */
const SUMMARY =
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="3" ySplit="5" state="frozen"/></sheetView></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  '<cols><col min="1" max="1" width="24" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/><col min="4" max="4" width="13" customWidth="1"/></cols>' +
  `<sheetData><row r="1" ht="30" customHeight="1">${text("A1", "My summary", 1)}${text("B1", "covered", 1)}</row>` +
  `<row r="2">${text("A2", "007", 3)}<c r="B2" t="str"><f>_xldudf_ABCCLASS(C2,C2:C9)</f><v>A</v></c><c r="C2"><v>4242</v></c><c r="D2" s="2"><v>39904</v></c></row>` +
  `<row r="3">${text("A3", "=1+1")}<c r="B3"><f>SUM(C2:C9)</f><v>5</v></c><c r="C3"/><c r="D3" t="b"><v>1</v></c></row>` +
  `<row r="4" hidden="1">${text("A4", "hidden words")}<c r="B4"><v>777</v></c></row>` +
  `<row r="5">${text("A5", "last")}<c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>` +
  '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="A5"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A5" location="Notes!A1"/></hyperlinks></worksheet>';
const workbook = smallXlsx(
  [
    { name: "Summary", rows: "" },
    { name: "Notes", rows: `<row r="1">${text("A1", "Call on Monday")}</row>` },
    { name: "Private", rows: `<row r="1">${text("A1", "nobody's business")}</row>` },
  ],
  {
    styles: STYLES,
    sheetPart: strToU8(SUMMARY),
    workbookPr: "",
    parts: {
      "docProps/core.xml": strToU8("<coreProperties><creator>Ann Author</creator></coreProperties>"),
    },
  },
);
const sent = await sendCopyFrom(plan, workbook, now);
const observed = observedFile(sent.bytes);

describe("sheets of the user's own in a copy", () => {
  const [summary, notes] = observed.sheets;

  it("are the named ones and no other", () => {
    expect(observed.sheets.map(({ name }) => name)).toEqual(["Summary", "Notes"]);
    expect(notes!.cells.get("A1")!.value).toBe("Call on Monday");
  });

  it("hold values, whatever gave them, and no formula", () => {
    const values = [...summary!.cells].map(([address, { value, formula }]) => [address, value, formula]);
    expect(values).toEqual([
      ["A1", "My summary", null],
      ["B1", null, null],
      ["A2", "007", null],
      ["B2", "A", null],
      ["C2", 39_904, null],
      ["A3", "=1+1", null],
      ["B3", 5, null],
      ["C3", true, null],
      ["A4", "last", null],
      ["B4", "#DIV/0!", null],
    ]);
  });

  it("look as they did", async () => {
    expect(summary!.cells.get("A1")).toMatchObject({ fill: "FFEE00", ink: "112233", bold: true, wrap: true });
    expect(summary!.cells.get("C2")!.format).toBe("dd\\.mm\\.yyyy");
    const { sheets, looks } = await readGrid(sent.bytes, { sheets: ["Summary"] });
    const [sheet] = sheets;
    const lookAt = (row: number, column: number) => looks[sheet!.blocks[0]!.looks[column]![row]!]!;
    expect(lookAt(0, 0)).toMatchObject({ font: "Arial", size: 14, horizontal: "center" });
    expect(lookAt(1, 0).borders.bottom).toEqual({ line: "thin", colour: "445566" });
    expect(sheet!.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }]);
    expect(sheet).toMatchObject({ frozenRows: 4, frozenColumns: 2, gridLines: false });
    expect(sheet!.rows).toEqual([{ row: 0, height: 30, hidden: false }]);
    expect(sheet!.columns.map(({ first, width }) => [first, width])).toEqual([
      [0, 24],
      [2, 13],
    ]);
  });

  it("hold nothing that was hidden or covered, no link, no rule and nobody's name", () => {
    const parts = Object.entries(unzipSync(sent.bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
    const forbidden =
      /4242|777|hidden words|covered|nobody's|Ann Author|ABCCLASS|<f[ >]|hyperlink|conditionalFormatting|dataValidation|definedName|creator/;
    for (const [path, part] of parts)
      expect({ path, found: forbidden.exec(part)?.[0] }).toEqual({ path, found: undefined });
    expect(summary!.hiddenRows).toEqual([]);
    expect(summary!.hiddenColumns).toEqual([]);
  });

  it("say what of them isn't there", () => {
    expect(ownRemarks(translator("en"), sent.findings)).toEqual([
      "Summary: the copy holds values only, so it is without 1 link, 1 input check and 1 colour rule.",
      "Summary: cells in hidden rows and columns are left out.",
      "Summary: 1 cell shows an error.",
    ]);
  });

  it("give the same bytes again, and Excel nothing to repair", async () => {
    expect((await sendCopyFrom(plan, workbook, now)).bytes).toEqual(sent.bytes);
    expect(packageFaults(sent.bytes)).toEqual([]);
  });

  it("never go into a copy for one recipient, nor without their workbook", async () => {
    const names = { allowed: [], forbidden: ["Somebody Else"] };
    await expect(sendCopyFrom({ ...plan, names }, workbook, now)).rejects.toThrow(/everybody/);
    await expect(sendCopyFrom(plan, null, now)).rejects.toThrow(/workbook/);
  });

  it("are refused where they are too long to be read whole", async () => {
    const long = smallXlsx([
      { name: "Summary", rows: '<row r="300000"><c r="A300000"><v>1</v></c></row>' },
      { name: "Notes", rows: "" },
    ]);
    await expect(sendCopyFrom(plan, long, now)).rejects.toMatchObject({ code: "sendOwnLong" });
  });
});

describe("any sheet with hidden rows and columns", () => {
  const size = 6;
  const places = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });
  const sheetOf = (rows: readonly number[], columns: readonly number[]): GridSheet => {
    const cells = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, at) => row * size + at));
    const block = blocksOf(cells, "Any")[0]!;
    return {
      ...{
        name: "Any",
        hidden: false,
        chartSheet: false,
        tabColour: null,
        rowCount: size,
        columnCount: size,
        whole: true,
      },
      blocks: [{ cells: block, looks: block.columns.map(() => new Uint32Array(size)), formulas: [] }],
      ...{ defaultColumnWidth: 64 / 7, defaultRowHeight: 15, merges: [], frozenRows: 0, frozenColumns: 0 },
      columns: columns.map((column) => ({ first: column, last: column, width: null, hidden: true, look: 0 })),
      rows: rows.map((row) => ({ row, height: null, hidden: true })),
      ...{ gridLines: true, filter: null, rules: [], choices: [], notes: [], charts: [], kept: [], fixed: false },
    };
  };

  it("is sent as the table of what can be seen, in its order and without a gap", () => {
    fc.assert(
      fc.property(places, places, (rows, columns) => {
        const { content, finding } = sendCopySheet(sheetOf(rows, columns), [plainLook]);
        const shown = (hidden: readonly number[]) =>
          Array.from({ length: size }, (_, at) => at).filter((at) => !hidden.includes(at));
        const expected = shown(rows).flatMap((row, to) =>
          shown(columns).map((column, across) => [to, across, row * size + column]),
        );
        expect(content.cells.map(({ row, column, value }) => [row, column, value])).toEqual(expected);
        expect(finding.hidden).toBe(rows.length + columns.length > 0);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describeWithOpenXml("Office's own rules on own sheets", () => {
  it("find nothing", async () => {
    expect(await openXmlFaults(sent.bytes)).toEqual([]);
  });
});

describeWithLibreOffice("own sheets in LibreOffice", () => {
  it("show the same cells after computing, and no unknown name", async () => {
    const [book] = await recalculated([sent.bytes]);
    const values = (of: typeof observed) =>
      of.sheets.map(({ name, cells }) => [
        name,
        [...cells].flatMap(([address, { value }]) => (value === null ? [] : [[address, value]])),
      ]);
    expect(values(book!)).toEqual(values(observed));
    expect(JSON.stringify(values(book!))).not.toContain("#NAME?");
  });
});
