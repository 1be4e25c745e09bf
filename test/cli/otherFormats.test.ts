import { readFileSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { folderWith, klientela, smallLedger, today } from "./klientela";

/** The small ledger with a second sheet, as another program saves it. */
function saved(bookType: "biff8" | "ods" | "xlsx"): Buffer {
  const rows = smallLedger
    .trim()
    .split("\n")
    .map((line, row) =>
      line.split(",").map((text, column) => {
        if (row === 0) return text;
        if (column === 0) return { t: "n", v: Date.parse(text) / 86_400_000 + 25_569, z: "d/m/yyyy" };
        return Number.isNaN(Number(text)) ? text : Number(text);
      }),
    );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Notes"], ["mine"]]), "Notes");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Sales");
  return XLSX.write(book, { type: "buffer", bookType }) as Buffer;
}

describe("an .xls or .ods", () => {
  const folder = folderWith({ "book.xls": saved("biff8"), "book.ods": saved("ods"), "book.xlsx": saved("xlsx") });
  const figures = async (file: string): Promise<string> => {
    const { code, out } = await klientela(folder, ["client-table", file, "--json", ...today]);
    expect(code).toBe(0);
    return out;
  };

  it.each(["book.xls", "book.ods"])("%s gives the figures of the same .xlsx", async (file) => {
    expect(await figures(file)).toBe(await figures("book.xlsx"));
  });

  it.each(["book.xls", "book.ods"])(
    "%s becomes a workbook with the values of all its sheets, which is said",
    async (file) => {
      const { code, err } = await klientela(folder, ["main", file, "--out", `${file}.new.xlsx`, ...today]);
      expect({ code, err }).toMatchObject({
        code: 0,
        err: expect.stringContaining(`Of ${file} the values are taken`) as string,
      });
      const book = XLSX.read(readFileSync(path.join(folder, `${file}.new.xlsx`)));
      expect(book.SheetNames.slice(0, 3)).toEqual(["Notes", "Sales", "Clients"]);
      expect(XLSX.utils.sheet_to_json(book.Sheets["Sales"]!, { header: 1 })[1]).toEqual([
        39_488,
        "Lyutik",
        "Ivanov",
        100,
      ]);
      expect(await figures(`${file}.new.xlsx`)).toBe(await figures("book.xlsx"));
    },
  );

  it.each(["refresh", "send"])("can't be changed itself: %s says what to do", async (command) => {
    const { code, err } = await klientela(folder, [command, "book.xls", "--out", "x.xlsx", ...today]);
    expect(code).toBe(1);
    expect(err).toContain("book.xls can be read, but not changed. Save it as .xlsx and try again.");
  });
});
