import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { saveGrid } from "../../files/index";
import { observedFile } from "../hosts/observedFile";
import { called, folderWith, leftovers, smallLedger, today } from "./klientela";

let folder = "";
beforeAll(async () => {
  folder = folderWith({ "sales.csv": smallLedger, "other.csv": smallLedger.replaceAll("Lyutik", "Oasis") });
  await called(folder, ["main", "sales.csv", "--out", "book.xlsx", "--status-months", "4", ...today]);
  await called(folder, [
    "client-table",
    "sales.csv",
    "--from",
    "2009-01-01",
    "--to",
    "2009-03-31",
    "--out",
    "one.xlsx",
    ...today,
  ]);
});

const send = (...args: string[]) => called(folder, ["send", ...args, ...today]);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
const textOf = (name: string): string =>
  Object.values(unzipSync(bytesOf(name)))
    .map((part) => strFromU8(part))
    .join("\n");

describe("klientela send", () => {
  it("writes a copy without the ledger, and says what it did", async () => {
    const { code, out, err } = await send("book.xlsx", "--out", "copy.xlsx", "--company", "Harbour Ltd");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("in the copy: Clients, Managers");
    expect(err).toContain(`Written: ${path.join(folder, "copy.xlsx")}`);
    const names = observedFile(bytesOf("copy.xlsx")).sheets.map(({ name }) => name);
    expect(names).toEqual(
      observedFile(bytesOf("book.xlsx"))
        .sheets.map(({ name }) => name)
        .slice(1, -1),
    );
    expect(textOf("copy.xlsx")).toContain("Harbour Ltd: Clients, 1 January – 31 March 2009");
    expect(textOf("copy.xlsx")).toContain("Lost after 4 months without a purchase");
    expect(leftovers(folder)).toEqual([]);
  });

  it("copies the named sheets only, for one manager or one client", async () => {
    const one = await send("book.xlsx", "--out", "m.xlsx", "--sheets", "clients,Managers", "--manager", "Petrov");
    expect(one.code).toBe(0);
    expect(observedFile(bytesOf("m.xlsx")).sheets.map(({ name }) => name)).toEqual(["Clients", "Managers"]);
    expect(/Lyutik|Ivanov/.test(textOf("m.xlsx"))).toBe(false);
    expect(textOf("m.xlsx")).toContain("Romashka");
    await send("book.xlsx", "--out", "c.xlsx", "--client", "lyutik");
    expect(/Romashka|Petrov/.test(textOf("c.xlsx"))).toBe(false);
    expect(textOf("c.xlsx")).toContain("Client: Lyutik.");
  });

  it("speaks the language of the sheets unless it is asked for another", async () => {
    await called(folder, ["client-table", "sales.csv", "--lang", "sk", "--out", "sk.xlsx", ...today]);
    await send("sk.xlsx", "--out", "sk-copy.xlsx");
    expect(textOf("sk-copy.xlsx")).toContain("Ako sa počítalo");
    await send("sk.xlsx", "--out", "hu-copy.xlsx", "--lang", "hu");
    expect(textOf("hu-copy.xlsx")).toContain("A számítás módja");
  });

  it.each([
    [["book.xlsx"], "--out with the name"],
    [["book.xlsx", "--out", "x.xlsx", "--manager", "a", "--client", "b"], "either --manager or --client"],
    [["book.xlsx", "--out", "x.csv"], "must end in .xlsx"],
    [["book.xlsx", "--out", "book.xlsx"], "never written over the input"],
    [["book.xlsx", "--out", "x.xlsx", "--sheets", "Nothing"], 'no sheet "Nothing"'],
    [["book.xlsx", "--out", "x.xlsx", "--row", "a"], "no option --row"],
  ])("says what is wrong with a call: %j", async (args, words) => {
    const { code, out, err } = await send(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });

  it.each([
    [["sales.csv"], "no sheet here that Klientela has built"],
    [["book.xlsx", "--manager", "Sidorov"], 'no manager "Sidorov"; the managers are Ivanov, Petrov'],
    [["book.xlsx", "--client", "Sidorov"], "clients are, for example, Lyutik, Romashka"],
    [["book.xlsx", "--client", "Lyutik", "--sheets", "Client status"], "hold nothing that may be shown"],
  ])("writes nothing where there is nothing to send: %j", async (args, words) => {
    const { code, err } = await send(...args, "--out", "nothing.xlsx");
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(readdirSync(folder)).not.toContain("nothing.xlsx");
  });
});

describe("klientela send with sheets of the user's own", () => {
  beforeAll(() => {
    const cell = (row: number, value: string | number, formula: string | null) => {
      return { row, column: 0, value, formula, fills: null, typed: true };
    };
    const sheet = (name: string, cells: ReturnType<typeof cell>[]) => {
      const content = { cells, widths: [], heights: [], merges: [], frozenRows: 0, frozenColumns: 0 };
      return { type: "added" as const, sheet: name, content };
    };
    const changes = [
      sheet("My summary", [cell(0, "A", "ABCCLASS(1,{1,2})"), cell(1, 42, "6*7")]),
      sheet("Notes", [cell(0, "for Lyutik", null)]),
    ];
    const now = { now: "2009-04-15T00:00:00.000Z" };
    writeFileSync(path.join(folder, "own.xlsx"), saveGrid(bytesOf("book.xlsx"), { sheets: changes }, now));
  });
  const sheetsOf = (name: string) => observedFile(bytesOf(name)).sheets;

  it("takes them along where they are named, as values", async () => {
    const { code, err } = await send("own.xlsx", "--out", "mine.xlsx", "--sheets", "my summary,Clients");
    expect(code).toBe(0);
    expect(err).toContain("Your own sheet goes along as it is, with values only: My summary.");
    expect(err).toContain("2 sheets in the copy: Clients, My summary.");
    expect(sheetsOf("mine.xlsx").map(({ name }) => name)).toEqual(["Clients", "My summary"]);
    expect(sheetsOf("mine.xlsx")[1]!.cells.get("A1")).toMatchObject({ value: "A", formula: null });
    expect(sheetsOf("mine.xlsx")[1]!.cells.get("A2")).toMatchObject({ value: 42, formula: null });
    await send("own.xlsx", "--out", "only.xlsx", "--sheets", "Notes");
    expect(sheetsOf("only.xlsx").map(({ name }) => name)).toEqual(["Notes"]);
  });

  it("leaves them out where none is named", async () => {
    await send("own.xlsx", "--out", "built.xlsx");
    expect(sheetsOf("built.xlsx").map(({ name }) => name)).not.toContain("Notes");
  });

  it("leaves them out of a copy for one manager", async () => {
    const { code, err } = await send("own.xlsx", "--out", "p.xlsx", "--manager", "Petrov", "--sheets", "Clients,Notes");
    expect(code).toBe(0);
    expect(err).toContain("your own sheets can't be limited to one manager or one client: Notes");
    expect(textOf("p.xlsx")).not.toContain("Lyutik");
  });

  it.each([
    [["--manager", "Petrov", "--sheets", "Notes"], "Notes can only go into a copy for everybody"],
    [["--sheets", "sales,Notes"], "sales isn't sent, since it holds the data"],
  ])("writes nothing: %j", async (args, words) => {
    const { code, err } = await send("own.xlsx", "--out", "nothing.xlsx", ...args);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(words) as string });
    expect(readdirSync(folder)).not.toContain("nothing.xlsx");
  });
});

describe("klientela settings", () => {
  it("builds here what the other workbook holds, with its settings", async () => {
    const { code, err } = await called(folder, [
      "settings",
      "other.csv",
      "--from",
      "book.xlsx",
      "--out",
      "o.xlsx",
      ...today,
    ]);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining("sheets added: Clients") as string });
    await send("o.xlsx", "--out", "o-copy.xlsx");
    expect(textOf("o-copy.xlsx")).toContain("Lost after 4 months without a purchase");
    expect(textOf("o-copy.xlsx")).toContain("Oasis");
  });

  it("takes the same periods, or the latest ones", async () => {
    writeFileSync(path.join(folder, "later.csv"), `${smallLedger}2009-06-30,Lyutik,Ivanov,5\n`);
    const taken = ["settings", "later.csv", "--from", "one.xlsx", ...today];
    await called(folder, [...taken, "--out", "same.xlsx"]);
    await called(folder, [...taken, "--out", "latest.xlsx", "--periods", "latest"]);
    expect(textOf("same.xlsx")).toContain("Clients, 1 January – 31 March 2009");
    expect(textOf("latest.xlsx")).toContain("Clients, 1 April – 30 June 2009");
  });

  it("leaves out what doesn't fit, and says why", async () => {
    writeFileSync(
      path.join(folder, "costs.csv"),
      smallLedger.replace("Amount", "Amount,Cost").replaceAll(/(\d)\n/g, "$1,10\n"),
    );
    await called(folder, ["main", "costs.csv", "--abc-basis", "margin", "--out", "margin.xlsx", ...today]);
    const { code, err } = await called(folder, [
      "settings",
      "sales.csv",
      "--from",
      "margin.xlsx",
      "--out",
      "rest.xlsx",
      ...today,
    ]);
    expect(code).toBe(0);
    expect(err).toContain('This ledger has no column for cost (there it is "Cost")');
    expect(err).toContain(
      "Classes is left out, for its settings don't fit here. Classes by gross margin need a column of cost",
    );
    expect(observedFile(bytesOf("rest.xlsx")).sheets.map(({ name }) => name)).toContain("Managers");
  });

  it.each([
    [["other.csv", "--out", "x.xlsx"], 2, "wants --from"],
    [["other.csv", "--from", "book.xlsx"], 2, "wants --out"],
    [["other.csv", "--from", "book.xlsx", "--out", "x.xlsx", "--periods", "all"], 2, "possible are same and latest"],
    [["other.csv", "--from", "book.xlsx", "--out", "book.xlsx"], 2, "never written over the input"],
    [["other.csv", "--from", "sales.csv", "--out", "x.xlsx"], 1, "sales.csv holds no sheet that Klientela has built"],
    [["other.csv", "--from", "nowhere.xlsx", "--out", "x.xlsx"], 2, "no file nowhere.xlsx"],
  ])("says what is wrong: %j", async (args, exit, words) => {
    const { code, err } = await called(folder, ["settings", ...args, ...today]);
    expect({ code, err }).toMatchObject({ code: exit, err: expect.stringContaining(words) as string });
  });
});
