import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellBlockBuilder, cellAt } from "../../core/index";
import { openFile } from "../../files/openFile";
import { blocksOf, bytesOf, cellsIn, cellsOf, rowsIn } from "./helpers";

async function rowsOf(source: string | Uint8Array, limit?: { rows: number }) {
  const file = await openFile("a/ledger.csv", typeof source === "string" ? bytesOf(source) : source);
  return rowsIn(await blocksOf(file, "ledger.csv", limit));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`]
    .join("")
    .split("")
    .forEach((unit, place) => view.setUint16(2 * place, unit.charCodeAt(0), !bigEndian));
  return bytes;
}

describe("reading a text file", () => {
  it("has one sheet, named after the file", async () => {
    const file = await openFile("C:\\in\\ledger.csv", bytesOf("a,b"));
    expect(file.kind).toBe("csv");
    expect(file.sheets).toEqual([{ name: "ledger.csv", hidden: false }]);
  });

  it("hands every cell over as the text it is, a blank one as blank", async () => {
    const line = "00123,1-2,TRUE,1E5,+49 1,=cmd|x,@a,__proto__,constructor, 5 ,,#REF!";
    expect(await rowsOf(`${line}\n${line}\n`)).toEqual([
      ["00123", "1-2", "TRUE", "1E5", "+49 1", "=cmd|x", "@a", "__proto__", "constructor", " 5 ", null, "#REF!"],
      ["00123", "1-2", "TRUE", "1E5", "+49 1", "=cmd|x", "@a", "__proto__", "constructor", " 5 ", null, "#REF!"],
    ]);
  });

  it.each([
    [",", "a,b\n1,2\n"],
    [";", "a;b\n1;2\n"],
    ["\t", "a\tb\n1\t2\n"],
    ["|", "a|b\n1|2\n"],
  ])("finds the separator %j", async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("takes a decimal comma for one, even where it splits every row into more cells", async () => {
    expect(await rowsOf("1,5;2,5\n3,5;4,5\n")).toEqual([
      ["1,5", "2,5"],
      ["3,5", "4,5"],
    ]);
    expect(await rowsOf("Day;Amount\n2009-03-01;1,50\n2009-03-02;2,50")).toEqual([
      ["Day", "Amount"],
      ["2009-03-01", "1,50"],
      ["2009-03-02", "2,50"],
    ]);
  });

  it("finds the separator below titles, and obeys a line sep=", async () => {
    expect((await rowsOf("Sales, all of them\n\nDay;Client\n1;x\n2;y\n3;z\n"))[2]).toEqual(["Day", "Client"]);
    expect(await rowsOf("sep=;\r\na,a;b\r\n")).toEqual([["a,a", "b"]]);
  });

  it("leaves a single column whole", async () => {
    expect(await rowsOf("Client\nLyutik, Kyiv\nRomashka\n")).toEqual([["Client"], ["Lyutik, Kyiv"], ["Romashka"]]);
  });

  it("reads quotation marks, line ends within cells and marks inside words", async () => {
    expect(await rowsOf('"a ""b""","x\r\ny",ООО "Лютик"\r\n"",5" pipe,"c"\r\n')).toEqual([
      ['a "b"', "x\r\ny", 'ООО "Лютик"'],
      [null, '5" pipe', "c"],
    ]);
  });

  it("ends rows at every kind of line end, also in one file", async () => {
    const rows = [
      ["a", "b"],
      ["1", "2"],
    ];
    for (const text of ["a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r1,2\r", "a,b\r\n1,2\n", 'a,"b"\r\n1,"2"\r\n']) {
      expect(await rowsOf(text)).toEqual(rows);
    }
    expect(await rowsOf("a,b\r\n1,2\n3,4\r\n5,6\n")).toEqual([...rows, ["3", "4"], ["5", "6"]]);
  });

  it("keeps blank rows, so that rows are those of the file", async () => {
    const file = await openFile("x", bytesOf("\n\na,b\n\n1,2\n"));
    expect([...(await cellsOf(file, "x")).keys()]).toEqual(["2,0", "2,1", "4,0", "4,1"]);
  });

  it("reads UTF-8 with a byte order mark and UTF-16 of both kinds", async () => {
    const text = "Клиент;Сумма\nЛютик 😀;1,5\n";
    const rows = [
      ["Клиент", "Сумма"],
      ["Лютик 😀", "1,5"],
    ];
    expect(await rowsOf(`\ufeff${text}`)).toEqual(rows);
    expect(await rowsOf(utf16(text, false))).toEqual(rows);
    expect(await rowsOf(utf16(text, true))).toEqual(rows);
  });

  it("stops at a limit of rows", async () => {
    expect(await rowsOf("a,b\n1,2\n3,4\n5,6\n", { rows: 2 })).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("reads across the pieces it is decoded in", async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => [`Клиент ${row}`, `"${row}"\n`, "😀"]);
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
    expect(bytesOf(text).length).toBeGreaterThan(1_048_576);
    expect(await rowsOf(text)).toEqual(rows);
  });

  it("bounds its blocks, whatever the width", async () => {
    const wide = Array.from({ length: 10_000 }, (_, column) => String(column)).join(",");
    const file = await openFile("x", bytesOf(`title\n${`${wide}\n`.repeat(300)}`));
    const blocks = await blocksOf(file, "x");
    for (const { rowCount, columns } of blocks) expect(rowCount * columns.length).toBeLessThanOrEqual(2_097_152);
    expect(blocks.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(301);
    const last = blocks.at(-1)!;
    expect(cellAt(last, last.rowCount - 1, 9999)).toBe("9999");
  });

  it("names what is wrong, with the row", async () => {
    await expect(rowsOf('a,b\n1,2\n"3,4\n5,6\n')).rejects.toMatchObject({ code: "csvQuotes", params: { row: 3 } });
    await expect(rowsOf('a,b\n"Лютик" ООО,2\n3,4\n')).rejects.toMatchObject({ code: "csvQuotes", params: { row: 2 } });
    await expect(rowsOf(",".repeat(20_000))).rejects.toMatchObject({ code: "csvTooWide", params: { columns: 20_001 } });
  });

  it("gives back what was written, any cells", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => text.replace(/[\u0000-\u001f\ud800-\udfff]/g, "")), // eslint-disable-line no-control-regex
      fc.constantFrom("", '"', '""', ",", ";", "\n", "\r\nx", "a\nb", " x ", "00123", "=1+1", "'", "sep=;"),
    );
    const separator = fc.constantFrom(",", ";", "\t", "|");
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    await fc.assert(
      fc.asyncProperty(table, separator, fc.constantFrom("\n", "\r\n"), async (rows, mark, end) => {
        const builder = new CellBlockBuilder("x.csv");
        for (const row of rows) {
          row.forEach((text, column) => {
            builder.setText(column, text);
          });
          builder.nextRow();
        }
        const block = builder.take();
        // A header of plain words makes the separator certain.
        const header = rows[0]!.map((_, column) => `column ${column}`);
        const lines = rows.map((row, at) =>
          row.map((_, column) => `"${String(cellAt(block, at, column) ?? "").replaceAll('"', '""')}"`).join(mark),
        );
        const file = await openFile("x.csv", bytesOf([header.join(mark), ...lines].join(end)));
        const read = await blocksOf(file, "x.csv");
        const expected = [...cellsIn([block])].map(([place, value]) => {
          const [row, column] = place.split(",").map(Number);
          return [`${row! + 1},${column}`, value] as const;
        });
        expect(new Map([...cellsIn(read)].filter(([place]) => !place.startsWith("0,")))).toEqual(new Map(expected));
      }),
      { seed: 20_091, numRuns: 300 },
    );
  });
});
