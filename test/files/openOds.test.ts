import { describe, expect, it } from "vitest";
import { openFile } from "../../files/openFile";
import { blocksOf, cellsIn, cellsOf, rowsIn } from "./helpers";
import { HIDDEN, officeCells, officeFile, SHEET } from "./officeFixture";
import { smallOds, table } from "./smallOds";

async function cellsOfRows(rows: string) {
  const file = await openFile("x", smallOds(table(rows)));
  return Object.fromEntries(await cellsOf(file, "S"));
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    const file = await openFile("x", bytes);
    for (const { name } of file.sheets) await blocksOf(file, name);
    return "read";
  } catch (problem) {
    const { code, params } = problem as { code: string; params: object };
    return `${code} ${JSON.stringify(params)}`;
  }
}

function cell(type: string, attributes: string, text = ""): string {
  return `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

const float = (value: number): string => cell("float", `office:value="${value}"`);

describe("an .ods table", () => {
  it("of LibreOffice: sheets, hidden ones, cells, days and hidden rows", async () => {
    const file = await openFile("any.xls", officeFile("ods"));
    expect(file.kind).toBe("ods");
    expect(file.sheets).toEqual([
      { name: SHEET, hidden: false },
      { name: "Lists 'B' & C", hidden: true },
      { name: "Blank", hidden: false },
    ]);
    const blocks = await blocksOf(file, SHEET);
    const cells = cellsIn(blocks);
    const wanted = officeCells();
    for (const [place, value] of wanted) {
      // what LibreOffice got as truth from another format it keeps as a number
      expect([place, cells.get(place)]).toEqual([place, typeof value === "boolean" ? Number(value) : value]);
    }
    expect(cells.size).toBe(141);
    expect(blocks[0]!.columns[0]!.dayFormat).toBe(true);
    expect([...blocks[0]!.hiddenRows!].flatMap((hidden, row) => (hidden === 1 ? [row] : []))).toEqual(HIDDEN);
    expect(rowsIn(await blocksOf(file, "Lists 'B' & C"))).toEqual([
      ["x", 1],
      ["y", 2],
    ]);
    expect(await blocksOf(file, "Blank")).toEqual([]);
    expect((await blocksOf(file, SHEET, { rows: 3 })).reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(3);
    await expect(blocksOf(file, "none")).rejects.toMatchObject({ code: "noSheet" });
  });

  it("has every kind of cell", async () => {
    const cells = [
      cell("float", 'office:value="1234.5678"', "1 234,57"),
      cell("currency", 'office:currency="EUR" office:value="-0.5"'),
      cell("percentage", 'office:value="0.25"', "25 %"),
      cell("date", 'office:date-value="2009-03-31"'),
      cell("date", 'office:date-value="2009-03-31T18:00:00"'),
      cell("date", 'office:date-value="1850-01-01"', "1.1.1850"),
      cell("time", 'office:time-value="PT14H30M00S"'),
      cell("boolean", 'office:boolean-value="true"', "WAHR"),
      cell("string", "", "00123"),
      cell("string", 'office:string-value="told &amp; kept"', "told"),
      cell("string", 'office:string-value="" calcext:value-type="error"', "#DIV/0!"),
      cell("float", 'office:value="0" calcext:value-type="error"', "Err:502"),
      "<table:table-cell><text:p>bare</text:p></table:table-cell>",
      `<table:table-cell table:formula="of:=1"/>`,
    ];
    expect(await cellsOfRows(`<table:table-row>${cells.join("")}</table:table-row>`)).toEqual({
      "0,0": 1234.5678,
      "0,1": -0.5,
      "0,2": 0.25,
      "0,3": 39_903,
      "0,4": 39_903.75,
      "0,5": "1.1.1850",
      "0,6": 14.5 / 24,
      "0,7": true,
      "0,8": "00123",
      "0,9": "told & kept",
      "0,10": { error: "#DIV/0!" },
      "0,11": { error: "Err:502" },
      "0,12": "bare",
    });
  });

  it("joins the pieces of a text, and leaves out notes, pictures and what is within them", async () => {
    const texts = [
      `<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>two <text:span>bold</text:span></text:p>`,
      `<office:annotation><text:p>a note</text:p></office:annotation><text:p>see <text:a>here</text:a></text:p>`,
      `<draw:frame><draw:text-box><text:p>a picture</text:p></draw:text-box></draw:frame><text:p> one
        blank </text:p><text:p/>`,
      `<text:p>outer</text:p><table:table><table:table-row><table:table-cell><text:p>inner</text:p></table:table-cell></table:table-row></table:table>`,
      `<text:p>_x000D_ &lt;b&gt; <![CDATA[<i> & ]]></text:p>`,
    ];
    const row = texts.map((text) => `<table:table-cell office:value-type="string">${text}</table:table-cell>`).join("");
    expect(await cellsOfRows(`<table:table-row>${row}</table:table-row>`)).toEqual({
      "0,0": "a   b\tc\nd\ntwo bold",
      "0,1": "see here",
      "0,2": "one blank \n",
      "0,3": "outer",
      "0,4": "_x000D_ <b> <i> & ",
    });
  });

  it("keeps places where cells and rows are repeated, covered or grouped, blank ones without cost", async () => {
    const rows = `<table:table-header-rows><table:table-row>${float(1)}<table:table-cell table:number-columns-repeated="2"/>${float(2)}<table:covered-table-cell/>${float(3)}</table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row-group><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"><text:p>7</text:p></table:table-cell></table:table-row></table:table-row-group>
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row>`;
    const cells = await cellsOfRows(rows);
    expect(cells).toEqual({
      "0,0": 1,
      "0,3": 2,
      "0,5": 3,
      "1048001,0": 7,
      "1048001,1": 7,
      "1048002,0": 7,
      "1048002,1": 7,
    });
  });

  it("tells rows that are hidden or filtered away, and hidden sheets", async () => {
    const row = (visibility: string): string => `<table:table-row ${visibility}>${float(1)}</table:table-row>`;
    const rows = ["", 'table:visibility="collapse"', 'table:visibility="filter"', 'table:visibility="visible"'].map(
      row,
    );
    const styles = `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;
    const sheets = `${table(rows.join(""))}<table:table table:name="A &amp; B" table:style-name="ta2"/><table:table table:name="C" table:style-name="ta1"/>`;
    const file = await openFile("x", smallOds(sheets, { styles }));
    expect(file.sheets).toEqual([
      { name: "S", hidden: false },
      { name: "A & B", hidden: true },
      { name: "C", hidden: false },
    ]);
    expect([...(await blocksOf(file, "S"))[0]!.hiddenRows!]).toEqual([0, 1, 1, 0]);
  });

  it("that can't be read is one problem", async () => {
    const encrypted = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    expect(await refusal(smallOds(table(""), { manifest: encrypted }))).toBe("encrypted {}");
    expect(await refusal(smallOds("<text:p>Dear</text:p>", { kind: "text" }))).toBe("notAWorkbook {}");
    const broken = 'brokenWorkbook {"part":"content.xml"}';
    expect(await refusal(smallOds(""))).toBe(broken);
    expect(await refusal(smallOds("<table:table><table:table-row>"))).toBe(broken);
    const wide = `<table:table-row><table:table-cell table:number-columns-repeated="16384"/>${float(1)}</table:table-row>`;
    expect(await refusal(smallOds(table(wide)))).toBe(broken);
    const long = `<table:table-row table:number-rows-repeated="1048576"/><table:table-row>${float(1)}</table:table-row>`;
    expect(await refusal(smallOds(table(long)))).toBe(broken);
    expect(await refusal(smallOds(table(`<table:table-row table:number-rows-repeated="x"/>`)))).toBe(broken);
  });

  it("that repeats cells without end is refused before they fill the memory", async () => {
    const many = 'tooManyCells {"limit":16777216}';
    const row = (cells: string): string =>
      `<table:table-row table:number-rows-repeated="1000000">${cells}</table:table-row>`;
    const repeated = `<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="17"/>`;
    expect(await refusal(smallOds(table(row(repeated))))).toBe(many);
    expect(
      await refusal(smallOds(table(row(`<table:table-cell table:number-columns-repeated="9000"/>${float(1)}`)))),
    ).toBe(many);
    const all = `<table:table-row><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="16384"/></table:table-row>`;
    expect(await refusal(smallOds(table(all.repeat(70))))).toBe(many);
  });
});
