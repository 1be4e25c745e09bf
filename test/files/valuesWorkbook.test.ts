import { describe, expect, it } from "vitest";
import { openFile, valuesWorkbook } from "../../files/index";
import { observedFile } from "../hosts/observedFile";
import { blocksOf, bytesOf, cellsOf } from "./helpers";
import { HIDDEN, officeFile, SHEET } from "./officeFixture";
import { smallOds, table } from "./smallOds";

const options = { now: "2026-11-22T10:00:00Z", language: "en", mostRows: 200_000 } as const;

describe("a workbook of values", () => {
  it.each(["xls", "ods"] as const)("holds all sheets of an .%s with all cells, hidden ones hidden", async (kind) => {
    const file = await openFile("book", officeFile(kind));
    const bytes = (await valuesWorkbook(file, options))!;
    const made = await openFile("made", bytes);
    expect(made.kind).toBe("xlsx");
    expect(made.sheets).toEqual(file.sheets);
    for (const { name } of file.sheets) expect(await cellsOf(made, name)).toEqual(await cellsOf(file, name));
    const [block] = await blocksOf(made, SHEET);
    expect([...block!.hiddenRows!].flatMap((hidden, row) => (hidden === 1 ? [row] : []))).toEqual(HIDDEN);
    expect(block!.columns[0]!.dayFormat).toBe(true);
    expect(observedFile(bytes).sheets[0]!.hiddenRows).toEqual(HIDDEN);
  });

  it("of a text is typed, and its first row is the header", async () => {
    const file = await openFile("sales", bytesOf("Day,Amount\n2009-03-31,1.50\n2009-04-01,2.25\n"));
    const made = await openFile("made", (await valuesWorkbook(file, options))!);
    expect(Object.fromEntries(await cellsOf(made, "sales"))).toMatchObject({ "1,0": 39_903, "1,1": 1.5 });
  });

  it("is not made of a sheet that is too long", async () => {
    const file = await openFile(
      "x",
      smallOds(
        `${table("")}${table(
          `<table:table-row table:number-rows-repeated="11"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`,
          "Long",
        )}`,
      ),
    );
    expect(await valuesWorkbook(file, { ...options, mostRows: 10 })).toBeNull();
    expect(await valuesWorkbook(file, { ...options, mostRows: 11 })).not.toBeNull();
  });
});
