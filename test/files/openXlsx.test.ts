import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../core/index";
import { openFile } from "../../files/openFile";
import { blocksOf, cellsOf, rowsIn } from "./helpers";
import { DAY_STYLES, smallXlsx } from "./smallXlsx";

async function cellsIn(rows: string, more: Parameters<typeof smallXlsx>[1] = {}) {
  const file = await openFile("x.xlsx", smallXlsx([{ name: "S", rows }], more));
  return Object.fromEntries(await cellsOf(file, "S"));
}

/** The same cells by an independent reader. */
function cellsOfSecondReader(bytes: Uint8Array, sheet: string): Map<string, CellValue> {
  const book = XLSX.read(bytes, { cellDates: false, cellHTML: false, cellFormula: false });
  const cells = new Map<string, CellValue>();
  for (const [address, cell] of Object.entries(book.Sheets[sheet] as Record<string, XLSX.CellObject>)) {
    if (address.startsWith("!") || cell.t === "z" || cell.v === "" || cell.v === undefined) continue;
    const { r, c } = XLSX.utils.decode_cell(address);
    cells.set(`${r},${c}`, cell.t === "e" ? { error: String(cell.w) } : (cell.v as CellValue));
  }
  return cells;
}

describe("workbooks as users have them", () => {
  it.each(["charts", "pivot", "rich"])("%s.xlsx: the same cells as by a second reader", async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url)));
    const file = await openFile("anything.txt", bytes);
    const book = XLSX.read(bytes);
    expect(file.kind).toBe("xlsx");
    expect(file.sheets.map((sheet) => sheet.name)).toEqual(book.SheetNames);
    expect(file.sheets.map(({ hidden }) => hidden)).toEqual(book.Workbook!.Sheets!.map(({ Hidden }) => Hidden !== 0));
    let count = 0;
    for (const sheet of file.sheets) {
      const cells = await cellsOf(file, sheet.name);
      expect(cells).toEqual(cellsOfSecondReader(bytes, sheet.name));
      count += cells.size;
    }
    expect(count).toBeGreaterThan(5);
  });

  it("tells which column shows days, and reads a hidden sheet", async () => {
    const file = await openFile(
      "rich.xlsx",
      new Uint8Array(readFileSync(new URL("../fixtures/kept/rich.xlsx", import.meta.url))),
    );
    expect(file.sheets).toContainEqual({ name: "Lists", hidden: true });
    expect((await cellsOf(file, "Lists")).size).toBeGreaterThan(0);
    const days = (await blocksOf(file, "Sales 2009"))[0]!.columns.map(({ dayFormat }) => dayFormat);
    expect(days.filter(Boolean)).toHaveLength(1);
  });
});

describe("reading a sheet", () => {
  it("keeps texts that look like something else", async () => {
    const texts = ["00123", "1-2", "TRUE", "1E5", "+49 1", "=cmd|x", "@a", "__proto__", "constructor", "#REF!"];
    const shared = texts.map((text) => `<si><t>${text}</t></si>`).join("");
    const rows = `<row r="1">${texts.map((_, place) => `<c t="s"><v>${place}</v></c>`).join("")}</row>
      <row r="2">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>
      <row r="3">${texts.map((text) => `<c t="str"><f>A1</f><v>${text}</v></c>`).join("")}</row>`;
    const cells = await cellsIn(rows, { strings: shared });
    for (const row of [0, 1, 2]) texts.forEach((text, column) => expect(cells[`${row},${column}`]).toBe(text));
  });

  it("reads each kind of cell", async () => {
    const rows = `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c>
      <c r="D1" t="e"><v>#REF!</v></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1" s="1"/><c r="G1"><v></v></c>
      <c r="H1" t="str"><f>""</f><v></v></c><c r="I1"><f>NOW()</f></c><c r="J1" t="n"><v> 7 </v></c><c r="K1"><v>x</v></c></row>`;
    expect(await cellsIn(rows)).toEqual({
      "0,0": 1.5,
      "0,1": true,
      "0,2": false,
      "0,3": { error: "#REF!" },
      "0,4": 2,
      "0,8": { error: "#CALC!" },
      "0,9": 7,
      "0,10": { error: "#VALUE!" },
    });
  });

  it("reads numbers exactly", async () => {
    const numbers = [
      "0.1",
      "1234.5678",
      "-0.07",
      "1E-3",
      "1.7976931348623157E+308",
      "123456789012345678",
      "39903.999988425923",
      "4.35",
      "999999999999999",
      "0.000000000000001",
      "5e-324",
      "-12",
      "1265793.0395",
    ];
    const cells = await cellsIn(`<row>${numbers.map((text) => `<c><v>${text}</v></c>`).join("")}</row>`);
    numbers.forEach((text, column) => expect(cells[`0,${column}`]).toBe(Number(text)));
  });

  it("joins the runs of rich text, without the pronunciation", async () => {
    const runs = `<r><rPr><b/></rPr><t>Лю</t></r><r><t xml:space="preserve">тик </t></r><rPh sb="0" eb="1"><t>ignored</t></rPh>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c></row>`;
    expect(await cellsIn(rows, { strings: `<si>${runs}</si>` })).toEqual({ "0,0": "Лютик ", "0,1": "Лютик " });
  });

  it("resolves entities, escapes, sections and comments", async () => {
    const rows = `<row><c t="inlineStr"><is><t>a &amp;lt; &#1051;&#x1F600;</t></is></c>
      <c t="inlineStr"><is><t>_x000D__x005F_x000D_ _x</t></is></c><c t="inlineStr"><is><t>a<![CDATA[<b> & ]]>c</t></is></c>
      <c><v>1<!-- > -->2</v></c><c t="inlineStr"><is><t>a\r\nb</t></is></c></row>`;
    expect(await cellsIn(rows)).toEqual({
      "0,0": "a &lt; Л😀",
      "0,1": "\r_x000D_ _x",
      "0,2": "a<b> & c",
      "0,3": 12,
      "0,4": "a\nb",
    });
  });

  it("keeps positions where rows and columns are missing, also across a long gap", async () => {
    const rows = `<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c r="XFD4"><v>3</v></c></row><row r="9"/>
      <row r="1048576"><c r="AA1048576"><v>4</v></c></row>`;
    expect(await cellsIn(rows)).toEqual({ "2,2": 1, "2,3": 2, "3,16383": 3, "1048575,26": 4 });
  });

  it("reads prefixed names, attributes in any order and with >, and stops where the cells end", async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetPr codeName="a>b"/><x:sheetData><x:row spans='1:2' r='2'><x:c t="n" s='0' r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData><controls><row>9</row><c r="A1"><v>9</v></c></controls></x:worksheet>`;
    const file = await openFile("x", withPart(sheet));
    expect(Object.fromEntries(await cellsOf(file, "S"))).toEqual({ "1,1": 5 });
  });

  it("reads a sheet in UTF-16", async () => {
    const text = `\ufeff<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Лютик</t></is></c></row></sheetData></worksheet>`;
    const file = await openFile("x", withPart(new Uint8Array(Buffer.from(text, "utf16le"))));
    expect(Object.fromEntries(await cellsOf(file, "S"))).toEqual({ "0,0": "Лютик" });
  });

  it("lists sheets in order, with hidden ones and those that are only a chart", async () => {
    const bytes = smallXlsx([
      { name: "B &amp; &apos;C&apos;", rows: "" },
      { name: "Chart", rows: "", type: "chartsheet" },
      { name: "Л", rows: "<row><c><v>1</v></c></row>", state: "veryHidden" },
    ]);
    const file = await openFile("x", bytes);
    expect(file.sheets).toEqual([
      { name: "B & 'C'", hidden: false },
      { name: "Chart", hidden: false, chartSheet: true },
      { name: "Л", hidden: true },
    ]);
    expect(await blocksOf(file, "Chart")).toEqual([]);
    expect(await blocksOf(file, "B & 'C'")).toEqual([]);
    expect((await cellsOf(file, "Л")).get("0,0")).toBe(1);
    await expect(blocksOf(file, "none")).rejects.toMatchObject({ code: "noSheet", params: { sheet: "none" } });
  });

  it("tells rows that are hidden or filtered away, only where there are some", async () => {
    const row = (number: number, hidden: string): string =>
      `<row r="${number}" ht="15" customHeight="1" ${hidden}><c r="A${number}"><v>1</v></c></row>`;
    const hidden = ["", 'hidden="1"', 'hidden="0"', 'hidden="true"'].map((one, place) => row(place + 1, one));
    const file = await openFile(
      "x",
      smallXlsx([
        { name: "S", rows: hidden.join("") },
        { name: "T", rows: row(1, "") },
      ]),
    );
    expect([...(await blocksOf(file, "S"))[0]!.hiddenRows!]).toEqual([0, 1, 0, 1]);
    expect((await blocksOf(file, "T"))[0]!.hiddenRows).toBeUndefined();
  });

  it("stops at a limit of rows, and cuts long sheets into blocks", async () => {
    const rows = Array.from(
      { length: 70_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    const file = await openFile("x", smallXlsx([{ name: "S", rows: rows.join("") }]));
    const blocks = await blocksOf(file, "S");
    expect(blocks.length).toBeGreaterThan(1);
    expect(rowsIn(blocks).map(([value]) => value)).toEqual(Array.from({ length: 70_000 }, (_, row) => row));
    expect(rowsIn(await blocksOf(file, "S", { rows: 3 }))).toEqual([[0], [1], [2]]);
  });
});

describe("days", () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>39903</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>39903.75</v></c>
    <c r="D1"><v>39903</v></c><c r="E1" t="d"><v>2009-03-31T12:00:00</v></c><c r="F1" s="1"><v>60</v></c></row>`;

  it.each(["UTC", "America/New_York", "Pacific/Auckland"])(
    "are serial numbers, whatever the time zone: %s",
    async (zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        expect(await cellsIn(rows, { styles: DAY_STYLES })).toEqual({
          "0,0": 39_903,
          "0,1": 0.5,
          "0,2": 39_903.75,
          "0,3": 39_903,
          "0,4": 39_903.5,
          "0,5": 60,
        });
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    },
  );

  it("mark their column; a time does not", async () => {
    const file = await openFile("x", smallXlsx([{ name: "S", rows }], { styles: DAY_STYLES }));
    const days = (await blocksOf(file, "S"))[0]!.columns.map(({ dayFormat }) => dayFormat);
    expect(days).toEqual([true, false, true, false, true, true]);
  });

  it("counted from 1904 come out counted from 1900; times and plain numbers stay", async () => {
    const cells = await cellsIn(rows, { styles: DAY_STYLES, workbookPr: `<workbookPr date1904="1"/>` });
    expect(cells).toMatchObject({ "0,0": 41_365, "0,1": 0.5, "0,2": 41_365.75, "0,3": 39_903, "0,4": 39_903.5 });
  });
});

/** A workbook whose only sheet is the given part. */
function withPart(sheet: string | Uint8Array): Uint8Array {
  const part = typeof sheet === "string" ? new TextEncoder().encode(sheet) : sheet;
  return smallXlsx([{ name: "S", rows: "" }], { sheetPart: part });
}
