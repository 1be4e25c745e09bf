import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { openFile } from "../../files/openFile";
import { blocksOf, cellsIn, cellsOf, rowsIn } from "./helpers";
import { HIDDEN, officeCells, officeFile, SHEET } from "./officeFixture";
import { compoundFile, double, smallXls, word, type SmallXls, type XlsRecord } from "./smallXls";

const hex = (text: string): number[] => [...Buffer.from(text.replaceAll(" ", ""), "hex")];

async function cellsOfRecords(records: readonly XlsRecord[], more: Partial<SmallXls> = {}) {
  const file = await openFile("x", smallXls({ sheets: [{ name: "S", records }], ...more }));
  return Object.fromEntries(await cellsOf(file, "S"));
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    const file = await openFile("x", bytes);
    for (const { name } of file.sheets) await blocksOf(file, name);
    return "read";
  } catch (problem) {
    return (problem as { code: string }).code;
  }
}

/** Styles: 0 General, 1 a day that is built in, 2 a day of the workbook's own, 3 a time. */
const styles: readonly XlsRecord[] = [
  [0x041e, ...word(164), ...word(10), 1, "dd\\.mm\\.yy"],
  ...[0, 14, 164, 20].map((format): XlsRecord => [
    0x00e0,
    ...word(0),
    ...word(format),
    ...new Array<number>(16).fill(0),
  ]),
];

describe("an .xls workbook", () => {
  it("of LibreOffice: sheets, hidden ones, cells, days and hidden rows", async () => {
    const file = await openFile("any.csv", officeFile("xls"));
    expect(file.kind).toBe("xls");
    expect(file.encoding).toBeUndefined();
    expect(file.sheets).toEqual([
      { name: SHEET, hidden: false },
      { name: "Lists 'B' & C", hidden: true },
      { name: "Blank", hidden: false },
    ]);
    const blocks = await blocksOf(file, SHEET);
    expect(cellsIn(blocks).size).toBe(141);
    for (const [place, value] of officeCells()) expect([place, cellsIn(blocks).get(place)]).toEqual([place, value]);
    expect(blocks[0]!.columns.map(({ dayFormat }) => dayFormat).indexOf(true)).toBe(0);
    expect([...blocks[0]!.hiddenRows!].flatMap((hidden, row) => (hidden === 1 ? [row] : []))).toEqual(HIDDEN);
    expect(rowsIn(await blocksOf(file, "Lists 'B' & C"))).toEqual([
      ["x", 1],
      ["y", 2],
    ]);
    expect(await blocksOf(file, "Blank")).toEqual([]);
    expect((await blocksOf(file, SHEET, { rows: 3 })).reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(3);
    await expect(blocksOf(file, "none")).rejects.toMatchObject({ code: "noSheet" });
  });

  it.each(["biff8", "biff5"] as const)("of another program (%s), also a long one", async (bookType) => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [
      row / 4,
      `client ${row} ${"long ".repeat(row % 40)}`,
      row % 2 === 0,
      row * 1_000_003,
      ...(row % 7 === 0 ? [] : [-row / 100]),
    ]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Sales");
    const bytes = new Uint8Array(
      XLSX.write(book, { type: "array", bookType, bookSST: bookType === "biff8" }) as ArrayBuffer,
    );
    const file = await openFile("x.xls", bytes);
    expect(file.sheets).toEqual([{ name: "Sales", hidden: false }]);
    const read = rowsIn(await blocksOf(file, "Sales"));
    expect(read).toEqual(rows.map((row) => [...row, ...(row.length < 5 ? [null] : [])]));
  });

  it("has every kind of cell, numbers in each of their forms", async () => {
    const at = (column: number, style = 0): number[] => [...word(4), ...word(column), ...word(style)];
    const rk = (value: number): number[] => [...word(value), ...word(value >>> 16)];
    expect(
      await cellsOfRecords(
        [
          [0x0203, ...at(0), ...double(1234.5678)],
          // [MS-XLS] 2.5.217: a whole number, hundredfold, negative, and the upper half of 1.5
          [0x027e, ...at(1), ...rk((1234 << 2) | 2)],
          [0x027e, ...at(2), ...rk((1234 << 2) | 3)],
          [0x027e, ...at(3), ...rk((-5 << 2) | 2)],
          [0x027e, ...at(4), ...rk(0x3ff8_0000)],
          [0x00bd, ...word(5), ...word(1), ...word(0), ...rk(6), ...word(1), ...rk(10), ...word(2)],
          [0x0205, ...at(5), 1, 0],
          [0x0205, ...at(6), 0x2a, 1],
          [0x0204, ...at(7), ...word(3), 1, "Ж=1"],
          [0x0006, ...at(8), ...double(2.5), ...word(0), 0, 0, 0, 0, ...word(0)],
          [0x0006, ...at(9), 0, 0, 0, 0, 0, 0, 255, 255, ...word(0), 0, 0, 0, 0, ...word(0)],
          [0x04bc, 1, 2, 3],
          [0x0207, ...word(4), 0, 0x74, 0x65, 0x78, 0x74],
          [0x0006, ...at(10), 1, 0, 1, 0, 0, 0, 255, 255, ...word(0), 0, 0, 0, 0, ...word(0)],
          [0x0006, ...at(11), 2, 0, 7, 0, 0, 0, 255, 255, ...word(0), 0, 0, 0, 0, ...word(0)],
          [0x0006, ...at(12), 3, 0, 0, 0, 0, 0, 255, 255, ...word(0), 0, 0, 0, 0, ...word(0)],
          [0x0201, ...at(13)],
        ],
        { globals: styles },
      ),
    ).toEqual({
      "4,0": 1234.5678,
      "4,1": 1234,
      "4,2": 12.34,
      "4,3": -5,
      "4,4": 1.5,
      "5,1": 1,
      "5,2": 2,
      "4,5": true,
      "4,6": { error: "#N/A" },
      "4,7": "Ж=1",
      "4,8": 2.5,
      "4,9": "text",
      "4,10": true,
      "4,11": { error: "#DIV/0!" },
    });
  });

  it("joins shared texts that go on in another record, in whatever width, without runs and pronunciation", async () => {
    const strings: XlsRecord[] = [
      [0x00fc, 4, 0, 0, 0, 4, 0, 0, 0, ...word(3), 0, 0x61, 0x62, 0x63, ...word(4), 0, 0x64, 0x65],
      // goes on with letters of two bytes, then one text with a run of letters and one with a pronunciation
      [0x003c, 1, "жё", ...word(2), 9, ...word(1), "яь", 0, 0],
      [0x003c, 0, 0, ...word(1), 4, 3, 0, 0, 0, 0x7a, 1, 2, 3],
    ];
    const cell = (column: number): XlsRecord => [0x00fd, ...word(0), ...word(column), ...word(0), column, 0, 0, 0];
    expect(await cellsOfRecords([0, 1, 2, 3].map(cell), { globals: strings })).toEqual({
      "0,0": "abc",
      "0,1": "deжё",
      "0,2": "яь",
      "0,3": "z",
    });
    expect(await refusal(smallXls({ globals: strings, sheets: [{ name: "S", records: [cell(4)] }] }))).toBe(
      "brokenWorkbook",
    );
  });

  it("puts cells in order that a program wrote in another one, the later one of two at a place", async () => {
    const number = (row: number, column: number, value: number): XlsRecord => [
      0x0203,
      ...word(row),
      ...word(column),
      ...word(0),
      ...double(value),
    ];
    const bytes = smallXls({
      sheets: [{ name: "S", records: [number(65_535, 255, 1), number(2, 1, 2), number(2, 0, 3), number(2, 1, 4)] }],
    });
    const file = await openFile("x", bytes);
    expect([...(await cellsOf(file, "S"))].sort()).toEqual([
      ["2,0", 3],
      ["2,1", 4],
      ["65535,255", 1],
    ]);
  });

  it("counts days from 1900 whatever the system of the workbook", async () => {
    const cells = [0, 1, 2, 3].map((style): XlsRecord => [
      0x0203,
      ...word(0),
      ...word(style),
      ...word(style),
      ...double(39_903),
    ]);
    const want = { "0,0": 39_903, "0,1": 39_903, "0,2": 39_903, "0,3": 39_903 };
    expect(await cellsOfRecords(cells, { globals: styles })).toEqual(want);
    expect(await cellsOfRecords(cells, { globals: [...styles, [0x0022, 1, 0]] })).toEqual({
      ...want,
      "0,1": 41_365,
      "0,2": 41_365,
    });
  });

  it("reads texts of Excel 5 and 95 by their code page", async () => {
    // Python 3: "Лютик".encode("cp1251"), "Vevő".encode("cp1250")
    const label = (bytes: number[]): XlsRecord => [
      0x0204,
      ...word(0),
      ...word(0),
      ...word(0),
      ...word(bytes.length),
      ...bytes,
    ];
    const of = (page: number, bytes: number[]) =>
      cellsOfRecords([label(bytes)], { version: 0x0500, globals: [[0x0042, ...word(page)]] });
    expect(await of(1251, hex("cbfef2e8ea"))).toEqual({ "0,0": "Лютик" });
    expect(await of(1250, hex("566576f5"))).toEqual({ "0,0": "Vevő" });
  });

  it("lists chart sheets without cells, leaves code sheets out, and skips charts on a sheet", async () => {
    const number: XlsRecord = [0x0203, ...word(0), ...word(0), ...word(0), ...double(1)];
    const chart: XlsRecord[] = [
      [0x0809, ...word(0x600), ...word(0x20)],
      [...number.slice(0, 7), ...double(9)] as unknown as XlsRecord,
      [0x000a],
    ];
    const file = await openFile(
      "x",
      compoundFile(
        smallXls({
          sheets: [
            { name: "Chart", records: [], type: 2 },
            { name: "Code", records: [], type: 6 },
            { name: "Very", records: [...chart, number], hidden: 2 },
          ],
        }),
      ),
    );
    expect(file.sheets).toEqual([
      { name: "Chart", hidden: false, chartSheet: true },
      { name: "Very", hidden: true },
    ]);
    expect(await blocksOf(file, "Chart")).toEqual([]);
    expect(Object.fromEntries(await cellsOf(file, "Very"))).toEqual({ "0,0": 1 });
  });

  it("that can't be read is one problem", async () => {
    const one = smallXls({
      sheets: [{ name: "S", records: [[0x0203, ...word(0), ...word(0), ...word(0), ...double(1)]] }],
    });
    expect(await refusal(smallXls({ globals: [[0x002f, 0, 0]], sheets: [] }))).toBe("encrypted");
    expect(await refusal(smallXls({ sheets: [] }))).toBe("brokenWorkbook");
    expect(await refusal(smallXls({ version: 0x0400, sheets: [] }))).toBe("oldXls");
    expect(await refusal(one.subarray(0, one.length - 6))).toBe("brokenWorkbook");
    const compound = compoundFile(one);
    expect(await refusal(compound)).toBe("read");
    expect(await refusal(compound.subarray(0, 2_000))).toBe("brokenWorkbook");
    expect(await refusal(compoundFile(one, "WordDocument"))).toBe("notAWorkbook");
    const circle = compound.slice();
    new DataView(circle.buffer).setUint32(512 + 4 * 4, 2, true);
    expect(await refusal(circle)).toBe("read");
    new DataView(circle.buffer).setUint32(68, 0, true);
    new DataView(circle.buffer).setUint32(512 + 508, 0, true);
    expect(await refusal(circle)).toBe("brokenWorkbook");
  });
});
