import { describe, expect, it } from "vitest";
import { isoDay, type CellValue } from "../../core/index";
import { openFile } from "../../files/openFile";
import { typedCsvBlock } from "../../files/typedCsv";
import { blocksOf, bytesOf, rowsIn } from "./helpers";

async function typed(text: string) {
  const blocks = (await blocksOf(await openFile("x", bytesOf(text)), "x")).map(typedCsvBlock);
  return { rows: rowsIn(blocks), days: blocks[0]!.columns.map(({ dayFormat }) => dayFormat) };
}

async function column(...cells: string[]): Promise<CellValue[]> {
  return (await typed(["h", ...cells].join("\n"))).rows.slice(1).map(([cell]) => cell ?? null);
}

describe("a text file as a sheet", () => {
  it("turns a column of days into days", async () => {
    const { rows, days } = await typed("Day,Client\n2009-03-31,x\n,y\n1999-12-31,2009-03-31\n");
    expect(days).toEqual([true, false]);
    expect(rows.map(([day]) => day)).toEqual(["Day", 39_903, null, 36_525]);
    expect(isoDay(39_903)).toBe("2009-03-31");
    expect(rows[3]![1]).toBe("2009-03-31");
  });

  it("leaves a day with a time, and what is no day, as text", async () => {
    expect(await column("2009-03-31 14:00")).toEqual(["2009-03-31 14:00"]);
    expect(await column("2009-02-30")).toEqual(["2009-02-30"]);
  });

  it("turns plain numbers into numbers", async () => {
    expect(await column("0", "-5", "123456789012345", "12.5", "-0.25")).toEqual(
      [0, -5, 123_456_789_012_345, "12.5", "-0.25"].map((cell) => (typeof cell === "string" ? Number(cell) : cell)),
    );
    expect(await column("12.50", "100.00", "7")).toEqual([12.5, 100, 7]);
  });

  it("leaves what may be thousands as text, unless the column tells", async () => {
    expect(await column("1.234", "2.500", "7")).toEqual(["1.234", "2.500", 7]);
    expect(await column("1.234", "12,50")).toEqual(["1.234", "12,50"]);
    expect(await column("1.234", "12.5")).toEqual([1.234, 12.5]);
  });

  it("leaves what would not come back as text", async () => {
    const cells = [
      "00123",
      "1E5",
      "+49 1",
      "1-2",
      "TRUE",
      "1234567890123456",
      "1e+21",
      "-0",
      ".5",
      "5.",
      " 5",
      "1,5",
      "0x10",
      "Infinity",
      "=1",
      "@a",
    ];
    expect(await column(...cells)).toEqual(cells);
    expect(await column("1.1", "1.10")).toEqual([1.1, "1.10"]);
  });

  it("does not change the block it is given", async () => {
    const [block] = await blocksOf(await openFile("x", bytesOf("a,b\n1,2\n")), "x");
    typedCsvBlock(block!);
    expect(rowsIn([block!])[1]).toEqual(["1", "2"]);
  });
});
