import { spawn } from "node:child_process";
import { copyFileSync, linkSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/root.mjs";
import { smallXlsx } from "../files/smallXlsx";
import { withLedger } from "../files/withLedger";
import { bundle, folderWith, klientela, leftovers, northwind, smallLedger, today } from "./klientela";

const rich = withLedger(readFileSync(path.join(root, "test/fixtures/kept/rich.xlsx")));
const register = "Client,Manager,First contact\nLyutik,Petrov,2008-01-05\nNew Hope,Ivanov,2009-02-01\n";

describe("the result", () => {
  it("is a workbook with the ledger of a .csv first, and says what was done", async () => {
    const folder = folderWith({ "sales.csv": smallLedger });
    const { code, out, err } = await klientela(folder, ["main", "sales.csv", "--out", "x.xlsx", ...today]);
    expect(code).toBe(0);
    expect(out).toContain("Managers, ");
    expect(err).toContain(`Written: ${path.join(folder, "x.xlsx")}`);
    const book = bookOf(path.join(folder, "x.xlsx"));
    expect(book.SheetNames.slice(0, 3)).toEqual(["sales", "Clients", "Managers"]);
    expect(XLSX.utils.sheet_to_json(book.Sheets["sales"]!, { header: 1 })[1]).toEqual([39488, "Lyutik", "Ivanov", 100]);
    expect(leftovers(folder)).toEqual([]);
  });

  it("has the same bytes when it is made again with the same --today", async () => {
    const folder = folderWith({ "sales.csv": smallLedger, "book.xlsx": rich });
    for (const input of ["sales.csv", "book.xlsx"]) {
      for (const out of ["a.xlsx", "b.xlsx"]) await klientela(folder, ["main", input, "--out", out, ...today]);
      expect(readFileSync(path.join(folder, "a.xlsx")).equals(readFileSync(path.join(folder, "b.xlsx")))).toBe(true);
    }
    await klientela(folder, ["sample", "--out", "a.xlsx", ...today]);
    await klientela(folder, ["sample", "--out", "b.xlsx", ...today]);
    expect(readFileSync(path.join(folder, "a.xlsx")).equals(readFileSync(path.join(folder, "b.xlsx")))).toBe(true);
  });

  it("can be an input again: built sheets are no ledger, new ones get free names and tags", async () => {
    const folder = folderWith({ "book.xlsx": rich });
    await klientela(folder, ["main", "book.xlsx", "--out", "once.xlsx", ...today]);
    const { code, err } = await klientela(folder, ["main", "once.xlsx", "--out", "twice.xlsx", ...today]);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining("Clients (2)") as string });
    const figures = (file: string) => klientela(folder, ["client-table", file, "--json", ...today]);
    expect((await figures("twice.xlsx")).out).toBe((await figures("book.xlsx")).out);
    const tags = tagsOf(path.join(folder, "twice.xlsx"));
    expect(tags.length).toBeGreaterThan(4);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it("is never written over an input, by whatever name", async () => {
    const folder = folderWith({ "book.xlsx": rich, "register.xlsx": smallXlsx([]), "clients.csv": register });
    const sheet = XLSX.utils.aoa_to_sheet([["Client"], ["Save-a-lot"]]);
    writeFileSync(path.join(folder, "register.xlsx"), bytesOf({ SheetNames: ["Clients"], Sheets: { Clients: sheet } }));
    symlinkSync("book.xlsx", path.join(folder, "soft.xlsx"));
    linkSync(path.join(folder, "book.xlsx"), path.join(folder, "hard.xlsx"));
    const before = readFileSync(path.join(folder, "register.xlsx"));
    for (const out of [
      "book.xlsx",
      "./book.xlsx",
      path.join(folder, "book.xlsx"),
      "soft.xlsx",
      "hard.xlsx",
      "register.xlsx",
    ]) {
      const args = ["main", "book.xlsx", "--register", "register.xlsx", "--out", out, ...today];
      const { code, out: printed, err } = await klientela(folder, args);
      expect({ out, code, printed }).toEqual({ out, code: 2, printed: "" });
      expect(err).toContain("never written over the input");
    }
    const through = await klientela(folder, ["main", "soft.xlsx", "--out", "book.xlsx"]);
    expect(through.code).toBe(2);
    expect(readFileSync(path.join(folder, "book.xlsx")).equals(rich)).toBe(true);
    expect(readFileSync(path.join(folder, "register.xlsx")).equals(before)).toBe(true);
    expect(leftovers(folder)).toEqual([]);
  });

  it("leaves input and folder as they were where the workbook can't be added to", async () => {
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Client</t></is></c><c r="C1" t="inlineStr"><is><t>Amount</t></is></c></row><row r="2"><c r="A2"><v>39814</v></c><c r="B2" t="inlineStr"><is><t>Lyutik</t></is></c><c r="C2"><v>5</v></c></row>`;
    const book = smallXlsx([{ name: "Sales", rows: cells }], {
      parts: { "xl/_rels/workbook.xml.rels": new Uint8Array(0) },
    });
    const readable = smallXlsx([{ name: "Sales", rows: cells }], {
      parts: { "[Content_Types].xml": new Uint8Array(0) },
    });
    const folder = folderWith({ "book.xlsx": book, "readable.xlsx": readable });
    for (const file of ["book.xlsx", "readable.xlsx"]) {
      const { code, out, err } = await klientela(folder, ["main", file, "--out", "x.xlsx", ...today]);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toBe(`${file} is damaged and can't be read. Open it in a spreadsheet program and save it anew.\n`);
    }
    expect((await klientela(folder, ["status", "readable.xlsx"])).code).toBe(0);
    expect(readFileSync(path.join(folder, "readable.xlsx")).equals(readable)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["book.xlsx", "readable.xlsx"]);
  });

  it("holds the built sheets alone where the ledger would make a slow sheet", async () => {
    const lines = Array.from(
      { length: 200_001 },
      (_, at) => `2009-0${(at % 3) + 1}-11,Client ${at % 50},Ann,${at % 97}`,
    );
    const folder = folderWith({ "large.csv": `Date,Client,Manager,Amount\n${lines.join("\n")}\n` });
    const { code, err } = await klientela(folder, ["client-table", "large.csv", "--out", "x.xlsx", ...today]);
    expect(code).toBe(0);
    expect(err).toContain("The ledger of 200,001 rows stays in its file");
    expect(bookOf(path.join(folder, "x.xlsx")).SheetNames).toEqual(["Clients", "Klientela"]);
  });

  it("is complete even if nobody reads what is printed", async () => {
    const folder = folderWith({ "sales.csv": smallLedger });
    const child = spawn(process.execPath, [await bundle(), "main", "sales.csv", "--out", "x.xlsx", ...today], {
      cwd: folder,
    });
    child.stdout.destroy();
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    expect(bookOf(path.join(folder, "x.xlsx")).SheetNames).toContain("Clients");
  });
});

describe("the sample company", () => {
  it("never goes over a file of that name unasked", async () => {
    const folder = folderWith({ "klientela-sample.xlsx": "mine" });
    await klientela(folder, ["sample", ...today]);
    await klientela(folder, ["main", "--sample", "--lang", "ru", ...today]);
    expect(readFileSync(path.join(folder, "klientela-sample.xlsx"), "utf8")).toBe("mine");
    const names = ["klientela-sample (2).xlsx", "klientela-sample (3).xlsx", "klientela-sample.xlsx"];
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it("has the manager table of the article (M22)", async () => {
    const folder = folderWith();
    await klientela(folder, ["sample", "--out", "it.xlsx", ...today]);
    const sheets = bookOf(path.join(folder, "it.xlsx")).SheetNames;
    const args = ["--register", sheets[1]!, "--from", "2009-01-01", "--to", "2009-03-31", "--json"];
    const { out } = await klientela(folder, ["manager-table", "it.xlsx", ...args, ...today]);
    const { tables } = JSON.parse(out) as { tables: { rows: unknown[][]; total: unknown[] }[] };
    const shown = [...tables[0]!.rows, tables[0]!.total].map((row) => row.slice(1, 8));
    expect(shown.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [20, 15, 5, 3, 100_000, 450_000, 23_000],
      [42, 10, 8, 8, 150_000, 58_000, 75_000],
      [62, 25, 13, 11, 250_000, 508_000, 98_000],
    ]);
  });
});

describe("what is read", () => {
  const rows = async (folder: string, args: readonly string[]): Promise<string> => {
    const { code, out, err } = await klientela(folder, ["client-table", ...args, "--json", ...today]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [table] = (JSON.parse(out) as { tables: { rows: unknown[] }[] }).tables;
    return JSON.stringify(table!.rows);
  };

  it("semicolons, tabs, columns of other names, names with spaces and Cyrillic", async () => {
    const folder = folderWith({
      "sales.csv": smallLedger,
      "semicolons.csv": smallLedger.replaceAll(",", ";"),
      "tabs.csv": smallLedger.replaceAll(",", "\t"),
      "Продажи за 2009 год.csv": smallLedger.replace("Date,Client", "Дата,Клиент"),
      "own.csv": `Title\n\n${smallLedger.replace("Date,Client,Manager,Amount", 'Day,"Name, full",Who,Money')}`,
    });
    const wanted = await rows(folder, ["sales.csv"]);
    expect(wanted).toContain("Romashka");
    expect(await rows(folder, ["semicolons.csv"])).toBe(wanted);
    expect(await rows(folder, ["tabs.csv"])).toBe(wanted);
    expect(await rows(folder, ["Продажи за 2009 год.csv"])).toBe(wanted);
    expect(await rows(folder, ["own.csv", "--columns=date=Day,client=Name, full,manager=Who,amount=D"])).toBe(wanted);
  });

  it("a ledger on a second sheet with its header in row 3; the register by sheet and by file", async () => {
    const lines = smallLedger
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const sales = XLSX.utils.aoa_to_sheet([
      ["Our sales"],
      [],
      lines[0]!,
      ...lines.slice(1).map((line) => [...line.slice(0, 3), Number(line[3])]),
    ]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Read me"], ["Nothing here"]]), "Intro");
    XLSX.utils.book_append_sheet(book, sales, "Sales 2009");
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet(
        register
          .trim()
          .split("\n")
          .map((line) => line.split(",")),
      ),
      "Реестр",
    );
    const folder = folderWith({ "clients.csv": register });
    writeFileSync(path.join(folder, "book.xlsx"), bytesOf(book));
    writeFileSync(path.join(folder, "sales.csv"), smallLedger);
    const plain = await rows(folder, ["sales.csv"]);
    expect(await rows(folder, ["book.xlsx"])).toBe(plain);
    expect(await rows(folder, ["book.xlsx", "--sheet", "sales 2009"])).toBe(plain);
    const known = await rows(folder, ["book.xlsx", "--register", "Реестр"]);
    expect(known).toContain('"New Hope","potential"');
    expect(await rows(folder, ["book.xlsx", "--register", "clients.csv"])).toBe(known);
    copyFileSync(path.join(folder, "book.xlsx"), path.join(folder, "other.xlsx"));
    expect(await rows(folder, ["sales.csv", "--register", "other.xlsx"])).toBe(known);
    expect(await rows(folder, ["book.xlsx", "--register", "./book.xlsx"])).toBe(known);
  });

  it("options with and without a value", async () => {
    const folder = folderWith();
    const args = [northwind, "--class-months", "6", "--xyz-period=month"];
    const asked = await rows(folder, [...args, "--sample-deviation"]);
    expect(asked).toBe(await rows(folder, [...args, "--sample-deviation", "yes"]));
    expect(asked).not.toBe(await rows(folder, [...args, "--sample-deviation=no"]));
  });
});

function bookOf(file: string): XLSX.WorkBook {
  return XLSX.read(readFileSync(file));
}

function bytesOf(book: XLSX.WorkBook): Uint8Array {
  return XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
}

/** Tags of built sheets, out of the first column of every sheet. */
function tagsOf(file: string): string[] {
  const book = bookOf(file);
  const texts = book.SheetNames.flatMap((name) =>
    XLSX.utils
      .sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true })
      .map((row) => String(row[0] ?? "")),
  );
  return texts.filter((text) => text.startsWith("klientela/"));
}
