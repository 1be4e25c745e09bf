import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { removeSheets, saveGrid } from "../../files/index";
import { changedParts, look, typed } from "../files/gridEdits";
import { observedFile } from "../hosts/observedFile";
import type { ObservedSheet } from "../hosts/observed";
import { called, folderWith, leftovers, smallLedger, today } from "./klientela";

let folder = "";
const refresh = (...args: string[]) => called(folder, ["refresh", ...args, ...today]);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
const sheetOf = (file: string, name: string): ObservedSheet =>
  observedFile(bytesOf(file)).sheets.find((sheet) => sheet.name === name)!;

/** Address of the cell that holds a text. */
function addressOf(sheet: ObservedSheet, text: string): string {
  return [...sheet.cells].find(([, { value }]) => value === text)![0];
}

function rowOf(sheet: ObservedSheet, text: string): string {
  return /\d+/.exec(addressOf(sheet, text))![0];
}

beforeAll(async () => {
  folder = folderWith({ "sales.csv": smallLedger });
  await called(folder, ["main", "sales.csv", "--out", "book.xlsx", "--status-months", "4", ...today]);
  const clients = sheetOf("book.xlsx", "Clients");
  const romashka = rowOf(clients, "Romashka");
  // what a user does in the meantime: a column of his own, a colour, a formula elsewhere, a figure typed over, two sales
  const edited = saveGrid(
    bytesOf("book.xlsx"),
    {
      sheets: [
        {
          type: "patch",
          sheet: "Clients",
          cells: [
            { ...typed(`Z${romashka}`, "ask about spring"), look: look({ fill: "FFCC00" }) },
            typed(`H${romashka}`, 12_345.678),
          ],
          widths: [],
          heights: [],
        },
        {
          type: "patch",
          sheet: "sales",
          cells: [
            ...["2009-03-31", "Aspen", "Petrov"].map((text, column) =>
              typed(`${"ABC"[column]}7`, column === 0 ? 39_903 : text),
            ),
            typed("D7", 5_000),
            typed("F1", 60, `Clients!B${romashka}`),
          ],
          widths: [],
          heights: [],
        },
      ],
    },
    { now: "2009-04-15T00:00:00Z" },
  );
  writeFileSync(path.join(folder, "edited.xlsx"), edited);
});

describe("klientela refresh", () => {
  it("computes every built sheet anew in place, keeps what is the user's, and says what it came upon", async () => {
    const { code, out, err } = await refresh("edited.xlsx", "--out", "fresh.xlsx");
    expect(code).toBe(0);
    expect(err).toContain("6 sheets refreshed, nothing of yours lost.");
    expect(err).toContain(`Written: ${path.join(folder, "fresh.xlsx")}`);
    // a fixed period whose sum changed names the row that changed it
    expect(out).toContain("row 7 (");
    expect(out).toContain("Aspen");
    expect(out).toContain("12,345.678");
    const [before, after] = [observedFile(bytesOf("edited.xlsx")), observedFile(bytesOf("fresh.xlsx"))];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const clients = sheetOf("fresh.xlsx", "Clients");
    expect(rowOf(clients, "ask about spring")).toBe(rowOf(clients, "Romashka"));
    expect(clients.cells.get(addressOf(clients, "ask about spring"))!.fill).toBe("FFCC00");
    expect(addressOf(clients, "Aspen")).toBeTruthy();
    expect(sheetOf("fresh.xlsx", "sales").cells.get("F1")!.formula).toBe(`Clients!${addressOf(clients, "Romashka")}`);
    expect(leftovers(folder)).toEqual([]);
  });

  it("changes nothing when it is done again", async () => {
    await refresh("edited.xlsx", "--out", "one.xlsx");
    const { code, out } = await refresh("one.xlsx", "--out", "two.xlsx");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    // what had been typed over is told where it was, also after the next refresh; the list of what was found is empty then
    const [one, two] = ["one.xlsx", "two.xlsx"].map((name) => observedFile(bytesOf(name)).sheets.slice(0, -1));
    expect(two).toEqual(one);
    expect(sheetOf("two.xlsx", "Clients").notes.some(({ text }) => text.includes("12,345.678"))).toBe(true);
    await refresh("two.xlsx", "--out", "three.xlsx");
    expect(changedParts(bytesOf("two.xlsx"), bytesOf("three.xlsx"))).toEqual([]);
    expect(bytesOf("three.xlsx").length).toBe(bytesOf("two.xlsx").length);
  });

  it("takes the named sheets only", async () => {
    const { err } = await refresh("edited.xlsx", "--out", "some.xlsx", "--sheets", "Managers");
    expect(err).toContain("1 sheet refreshed");
    expect(changedParts(bytesOf("edited.xlsx"), bytesOf("some.xlsx"))).not.toContain("xl/worksheets/sheet2.xml");
  });

  it("builds the next period beside the old one, once the ledger covers it", async () => {
    const wanted = ["--from", "2008-10-01", "--to", "2008-12-31"];
    await called(folder, ["manager-table", "sales.csv", ...wanted, "--out", "old.xlsx", ...today]);
    const { code, err } = await refresh("old.xlsx", "--next", "--out", "next.xlsx");
    expect(code).toBe(0);
    expect(err).toContain("1 sheet added: Managers (2).");
    const titles = ["Managers", "Managers (2)"].map((name) => sheetOf("next.xlsx", name).cells.get("B1")!.value);
    expect(titles).toEqual(["Managers, 1 October – 31 December 2008", "Managers, 1 January – 31 March 2009"]);
    const again = await refresh("next.xlsx", "--next", "--out", "later.xlsx");
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toContain("doesn't cover a whole next period yet");
  });

  it("finds a ledger that stands in a file of its own, and says so where it isn't named", async () => {
    await called(folder, ["manager-table", "sales.csv", "--out", "with.xlsx", ...today]);
    const without = removeSheets(bytesOf("with.xlsx"), ["sales"]);
    writeFileSync(path.join(folder, "without.xlsx"), without);
    const missing = await refresh("without.xlsx", "--out", "no.xlsx");
    expect(missing).toMatchObject({ code: 1, out: "" });
    expect(missing.err).toContain("The sales ledger sales isn't in the file.");
    const { code } = await refresh("without.xlsx", "--out", "found.xlsx", "--ledger", "sales.csv");
    expect(code).toBe(0);
    // the hidden recipe has the period written out by then
    const shown = (file: string) => [...sheetOf(file, "Managers").cells].filter(([address]) => !/^A\d/.test(address));
    expect(shown("found.xlsx")).toEqual(shown("with.xlsx"));
  });

  it.each([
    [["edited.xlsx"], "--out"],
    [["sales.csv", "--out", "no.xlsx"], "There is no sheet in sales.csv that Klientela built."],
    [["edited.xlsx", "--out", "edited.xlsx"], "never written over the input"],
    [["edited.xlsx", "--out", "no.xlsx", "--sheets", "Nothing"], "Nothing"],
  ])("says what is wrong with %j", async (args, sentence) => {
    const { code, err } = await refresh(...args);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(sentence);
    expect(leftovers(folder)).toEqual([]);
  });
});
