import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { called, folderWith, klientela, klientelaAsUser, leftovers, smallLedger } from "./klientela";

const noise = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 251);
const oldXls = Uint8Array.from({ length: 2048 }, () => 0);
oldXls.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
// an entry of its directory, as long as the name it holds
oldXls.set(new Uint8Array(Buffer.from("Workbook", "utf16le")), 512);
oldXls[512 + 64] = 18;

const folder = folderWith({
  "sales.csv": smallLedger,
  "empty.csv": "",
  "noise.xlsx": noise,
  "noise.csv": noise,
  "old.xls": oldXls,
  "half.xlsx": Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]),
  "noamount.csv": "Date,Client,Phone\n2009-01-01,Lyutik,1\n",
  "unreadable.csv": "Date,Client,Amount\nsoon,Lyutik,much\n",
  "noclient.csv": "Phone,Street\n1,2\n",
});

beforeAll(() => mkdirSync(path.join(folder, "folder.xlsx")));

/** The call, and a word of the sentence that answers it. */
const badUse: readonly (readonly [string, string])[] = [
  ["nonsense", "nonsense"],
  ["client-table", ".xlsx or .csv file"],
  ["client-table --json", ".xlsx or .csv file"],
  ["client-table missing.csv", "missing.csv"],
  ["client-table sales.csv/inner.csv", "sales.csv/inner.csv"],
  ["client-table folder.xlsx", "folder"],
  ["client-table sales.csv more.csv", "sales.csv, more.csv"],
  ["client-table sales.csv --colour red", "--colour"],
  ["client-table sales.csv --row x", "--row"],
  ["client-table sales.csv --json=yes", "--json=yes"],
  ["manager-table sales.csv --abc 50/79", "--abc"],
  ["client-table sales.csv --lang", "--lang"],
  ["client-table sales.csv --lang --json", "--lang"],
  ["client-table sales.csv --lang de", "de"],
  ["client-table sales.csv --lang en --lang ru", "--lang"],
  ["client-table sales.csv --today tomorrow", "tomorrow"],
  ["client-table sales.csv --sheet Nowhere", "Nowhere"],
  ["client-table sales.csv --register Nowhere", "Nowhere"],
  ["client-table sales.csv --register nowhere.xlsx", "nowhere.xlsx"],
  ["client-table sales.csv --register folder.xlsx", "folder"],
  ["client-table sales.csv --segments Nowhere", "Nowhere"],
  ["client-table sales.csv --matrix nowhere.xlsx", "nowhere.xlsx"],
  ["client-table sales.csv --deals folder.xlsx", "folder"],
  ["client-table sales.csv --deal-log", "--deal-log"],
  ["client-table sales.csv --columns nonsense", "nonsense"],
  ["client-table sales.csv --columns=", "--columns"],
  ["client-table sales.csv --columns amount", "amount"],
  ["client-table sales.csv --columns amount=", "amount="],
  ["client-table sales.csv --columns colour=Red", "colour"],
  ["client-table sales.csv --columns date=Date,date=Client", "twice"],
  ["client-table sales.csv --columns amount=Nope", "Nope"],
  ["client-table sales.csv --from 2009-02-30", "2009-02-30"],
  ["client-table sales.csv --from 2009-03-01 --to 2009-01-01", "2009-01-01"],
  ["client-table sales.csv --status-months 0", "--status-months"],
  ["client-table sales.csv --abc 1/2", "50/79"],
  ["client-table sales.csv --a-limit 90 --b-limit 10", "--b-limit"],
  ["client-table sales.csv --abc-basis margin", "margin"],
  ["client-table sales.csv --json --out x.xlsx", "--json"],
  ["client-table sales.csv --out x.csv", ".xlsx"],
  ["client-table macros.xlsm --out x.xlsx", ".xlsm"],
  ["client-table sales.csv --out nowhere/x.xlsx", "nowhere"],
  ["client-table sales.csv --out folder.xlsx", "folder"],
  ["main --sample sales.csv", "sales.csv"],
  ["main --sample --sheet Sales", "--sheet"],
  ["main --sample --potential Potential", "--potential"],
  ["main --sample --abc 1/2", "50/79"],
  ["main --sample --out x.xlsm", ".xlsx"],
  ["sample --json", "--json"],
  ["sample --out x.csv", ".xlsx"],
  ["sample sales.csv", "sales.csv"],
  ["reports --out x.xlsx", "--out"],
  ["explain", "client-table"],
  ["explain main sales.csv --row a --column b", "client-table"],
  ["explain client-table sales.csv --row Lyutik", "--column"],
  ["explain client-table --row Lyutik --column sales", ".xlsx or .csv file"],
  ["explain client-table sales.csv --row Lyutik --column sales --table stock", "stock"],
  ["explain client-table sales.csv --row Nobody --column sales", "Nobody"],
  ["explain client-table sales.csv --row Lyutik --column colour", "colour"],
];

describe("bad use: exit code 2, one sentence, nothing printed", () => {
  it.each(badUse)("%s", async (call, word) => {
    const { code, out, err } = await called(folder, call.split(" "));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(word);
    expectSentence(err);
  });

  it("nothing at all: the short help and one sentence", async () => {
    const { code, out, err } = await klientela(folder, []);
    expect(code).toBe(2);
    expect(out).toContain("klientela REPORT FILE");
    expectSentence(err);
  });
});

/** A file that can't be read, and a word of what is said about it. */
const nothingReadable: readonly (readonly [string, string])[] = [
  ["client-table empty.csv", "empty"],
  ["client-table noise.xlsx", "noise.xlsx"],
  ["client-table noise.csv", "noise.csv"],
  ["client-table old.xls", "damaged"],
  ["client-table half.xlsx", "damaged"],
  ["client-table noamount.csv", "amount"],
  ["client-table unreadable.csv", "unreadable!A2"],
  ["client-table sales.csv --register noclient.csv", "noclient"],
  ["client-table sales.csv --register old.xls", "old.xls"],
  ["client-table sales.csv --segments noclient.csv", '"Segment"'],
  ["client-table sales.csv --matrix noclient.csv", "product lines"],
  ["client-table sales.csv --deals noclient.csv", '"Product line"'],
  ["client-table sales.csv --deal-log noclient.csv", '"Stage"'],
  ["client-table sales.csv --potential noclient.csv", '"Volume"'],
  ["client-table sales.csv --deals old.xls", "old.xls"],
  ["client-table sales.csv --columns date=A,client=A,amount=A", "sales"],
];

describe("nothing readable: exit code 1, a sentence, nothing printed, nothing written", () => {
  it.each(nothingReadable)("%s", async (call, word) => {
    const { code, out, err } = await called(folder, [...call.split(" "), "--out", "never.xlsx"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(word);
    expectNoTrace(err);
    expect(leftovers(folder)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("no permission to read or write", async () => {
    const closed = folderWith({ "sales.csv": smallLedger, "secret.csv": smallLedger });
    chmodSync(path.join(closed, "sales.csv"), 0o444);
    chmodSync(path.join(closed, "secret.csv"), 0o000);
    chmodSync(closed, 0o555);
    const read = await klientelaAsUser(closed, ["status", "secret.csv"]);
    expect(read).toEqual({ code: 1, out: "", err: "The file secret.csv can't be read: there is no permission.\n" });
    const written = await klientelaAsUser(closed, ["status", "sales.csv", "--out", "x.xlsx"]);
    chmodSync(closed, 0o700);
    expect(written).toMatchObject({ code: 1, out: "" });
    expect(written.err).toContain("there is no permission");
    expect(readdirSync(closed).sort()).toEqual(["sales.csv", "secret.csv"]);
  });

  it("a name too long for the disk", async () => {
    const { code, err } = await klientela(folder, ["status", "sales.csv", "--out", `${"x".repeat(300)}.xlsx`]);
    expect(code).toBe(1);
    expect(err).toContain("the name is too long");
  });
});

describe("bad data: exit code 0 with issues", () => {
  it("leaves out what can't be read and says which cell", async () => {
    writeFileSync(path.join(folder, "mixed.csv"), `${smallLedger}soon,Lyutik,Ivanov,5\n2009-02-01,,Ivanov,5\n`);
    const { code, out } = await klientela(folder, ["client-table", "mixed.csv", "--json"]);
    const { check } = JSON.parse(out) as {
      check: { read: number; left: number; issues: { code: string; cell: string }[] };
    };
    expect(code).toBe(0);
    expect([check.read, check.left]).toEqual([5, 2]);
    const cells = check.issues.filter(({ cell }) => cell !== null).map(({ code: what, cell }) => `${what} ${cell}`);
    expect(cells).toEqual(expect.arrayContaining(["dayUnreadable mixed!A7", "clientMissing mixed!B8"]));
  });
});

function expectSentence(text: string): void {
  expectNoTrace(text);
  expect(text).toMatch(/^[^\n]+\.\n$/);
  // one sentence: no end of one before the last
  expect(text).not.toMatch(/[.?!] [A-Z]/);
}

function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/^\s+at /m);
  expect(text).not.toMatch(/mistake of Klientela|Error:|E[A-Z]{4,}/);
}
