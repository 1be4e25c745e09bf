import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  buildReport,
  companyOf,
  LedgerReader,
  recognizeColumns,
  reportOf,
  sampledRows,
  serialOf,
  translator,
  type CellBlock,
  type Plan,
} from "../../core/index";
import { openFile, readGrid } from "../../files/index";
import { root } from "../../scripts/lib/root.mjs";
import { FileDesk, type DeskAnswer } from "../../workbench/files/FileDesk";
import { officeFile, SHEET } from "../files/officeFixture";
import { smallOds, table } from "../files/smallOds";
import { MOST_DRAWN_ROWS } from "../../workbench/files/limits";

const northwind = new Uint8Array(readFileSync(path.join(root, "test/fixtures/northwind/ledger.csv")));
const desk = (): FileDesk => new FileDesk(() => "2026-11-22T09:00:00Z");

async function valueOf<T>(answer: Promise<DeskAnswer<T>>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.code);
  return given.value;
}

/** The manager table over Northwind. */
async function managers(): Promise<Plan> {
  const file = await openFile("ledger.csv", northwind);
  const blocks: CellBlock[] = [];
  for await (const block of file.read(file.sheets[0]!.name)) blocks.push(block);
  const { source } = recognizeColumns("ledger", sampledRows(blocks));
  const reader = new LedgerReader(source);
  for (const block of blocks) reader.push(block);
  const company = companyOf(reader.finish(), null);
  const input = { company, say: translator("en"), today: serialOf(2026, 11, 22), options: {} };
  return buildReport(reportOf("manager-table"), input).plan;
}

/** A text file with one row more than is drawn. */
function longFile(): Uint8Array {
  const rows = Array.from({ length: MOST_DRAWN_ROWS }, () => "2009-01-05,Ann,1");
  return new TextEncoder().encode(["Date,Client,Amount", ...rows].join("\n"));
}

describe("a draft", () => {
  it("holds what was built, and is told only where the workbook has changed since", async () => {
    const first = desk();
    await valueOf(first.open("ledger.csv", northwind, "en"));
    expect(first.isChanged()).toBe(false);
    await valueOf(first.apply(await managers(), [], null));
    const kept = first.draft(null)!;
    expect(first.isChanged()).toBe(true);
    expect(first.draft(kept.revision)).toBeNull();
    const second = desk();
    const { book } = await valueOf(second.open("ledger.csv", kept.bytes, "en"));
    await valueOf(second.takeUp(kept.beside));
    expect(book.sheets.map(({ name }) => name)).toEqual(["ledger", "Managers"]);
    expect(second.isChanged()).toBe(true);
    expect(await valueOf(second.save(null))).toEqual(await valueOf(first.save(null)));
  });

  it("holds the sheets beside a text file that is too long to be drawn, and the text file", async () => {
    const first = desk();
    const bytes = longFile();
    await valueOf(first.open("long.csv", bytes, "en"));
    await valueOf(first.apply(await managers(), [], null));
    const kept = first.draft(null)!;
    expect(kept.bytes).toBe(bytes);
    const second = desk();
    await valueOf(second.open("long.csv", kept.bytes, "en"));
    const { names, sheets } = await valueOf(second.takeUp(kept.beside));
    expect([names, sheets.map(({ name }) => name)]).toEqual([["Managers"], ["Managers"]]);
    // without them there is no workbook any more
    await valueOf(second.apply({ format: 1, sheets: [] }, ["Managers"], null));
    expect(await second.save(null)).toEqual({ ok: false, code: "workbench.nothingToSave", params: {} });
    await valueOf(second.restoreBefore());
    expect(await valueOf(second.save(null))).toEqual(await valueOf(first.save(null)));
  });

  it("of a former version is built again, its recipes in their newest format", async () => {
    const plan = await managers();
    const former = {
      ...plan,
      sheets: plan.sheets.map((sheet) => {
        const recipe = Object.entries({ ...sheet.recipe, format: 1 }).filter(([key]) => key !== "period");
        return { ...sheet, recipe: Object.fromEntries(recipe) };
      }),
    } as unknown as Plan;
    const again = desk();
    await valueOf(again.open("ledger.csv", northwind, "en"));
    const { names, sheets } = await valueOf(again.replay([former]));
    expect(names).toEqual(["Managers"]);
    const cells = sheets[0]!.blocks.flatMap((block) => block.cells.columns[0]!);
    expect(JSON.stringify(cells)).toContain("klientela-recipe/2");
  });
});

describe("a step that the page couldn't follow", () => {
  it("is undone whole", async () => {
    const one = desk();
    await valueOf(one.open("ledger.csv", northwind, "en"));
    const before = await valueOf(one.save(null));
    await valueOf(one.apply(await managers(), [], null));
    one.rollBack();
    expect(await valueOf(one.save(null))).toEqual(before);
    expect([one.isChanged(), one.undoes()]).toEqual([false, null]);
  });
});

describe("another file", () => {
  it("gives its built sheets, and the one that is open stays open", async () => {
    const one = desk();
    await valueOf(one.open("ledger.csv", northwind, "en"));
    await valueOf(one.apply(await managers(), [], null));
    const bytes = await valueOf(one.save(null));
    const other = desk();
    await valueOf(other.open("ledger.csv", northwind, "en"));
    const before = await valueOf(other.save(null));
    const found = await valueOf(other.builtSheetsOf("other.xlsx", bytes));
    expect(found.map(({ name }) => name)).toEqual(["Managers"]);
    expect(await valueOf(other.save(null))).toEqual(before);
    expect(await other.builtSheetsOf("broken.xlsx", new Uint8Array([80, 75, 3, 4]))).toMatchObject({ ok: false });
  });
});

describe("a copy with sheets of the user's own", () => {
  it("holds what was typed in the grid, and the file on the desk stays as it was", async () => {
    const one = desk();
    await valueOf(one.blank("book.xlsx", "Notes", "en"));
    const before = await valueOf(one.save(null));
    const typed = { row: 0, column: 0, value: 42, formula: "6*7", fills: null, typed: true };
    const patch = { type: "patch" as const, sheet: "Notes", cells: [typed], widths: [], heights: [] };
    const plan = {
      sheets: [],
      own: [{ sheet: "Notes", name: "Notes" }],
      language: "en" as const,
      names: { allowed: [], forbidden: [] },
      remarks: [],
    };
    const { bytes, findings } = await valueOf(one.copy(plan, { sheets: [patch] }));
    const { sheets } = await readGrid(bytes);
    expect(
      sheets.map(({ name, blocks }) => [name, blocks[0]!.cells.columns[0]!.values[0], blocks[0]!.formulas]),
    ).toEqual([["Notes", 42, []]]);
    expect(findings).toEqual([{ sheet: "Notes", left: [], hidden: false, errors: 0 }]);
    expect(await valueOf(one.save(null))).toEqual(before);
  });
});

describe("a file of another program", () => {
  it.each(["xls", "ods"] as const)(
    "an .%s comes with the values of all sheets, is said to, and is saved as .xlsx",
    async (kind) => {
      const one = desk();
      const opened = await valueOf(one.open(`sales.${kind}`, officeFile(kind), "en"));
      expect(opened.valuesOnly).toBe(true);
      expect(opened.book.sheets.map(({ name, hidden, whole }) => [name, hidden, whole])).toEqual([
        [SHEET, false, true],
        ["Lists 'B' & C", true, true],
        ["Blank", false, true],
      ]);
      expect((await openFile("saved", await valueOf(one.save(null)))).kind).toBe("xlsx");
      expect(await valueOf(one.open("ledger.csv", northwind, "en"))).toMatchObject({
        valuesOnly: false,
        encoding: null,
      });
      // "Дата;Клиент;Сумма" as Windows of Russia writes it
      const cyrillic = Uint8Array.of(
        ...[0xc4, 0xe0, 0xf2, 0xe0, 0x3b, 0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x3b, 0xd1, 0xf3, 0xec, 0xec, 0xe0, 0x0a],
      );
      expect((await valueOf(one.open("old.csv", cyrillic, "ru"))).encoding).toBe("windows-1251");
    },
  );

  it("too long for a workbook shows the beginning of each sheet, and reads all of it", async () => {
    const row = `<table:table-cell office:value-type="float" office:value="7"/>`;
    const rows = `<table:table-row table:number-rows-repeated="${MOST_DRAWN_ROWS + 1}">${row}</table:table-row>`;
    const one = desk();
    const { book } = await valueOf(one.open("long.ods", smallOds(table(rows, "Long") + table("", "Blank")), "en"));
    expect(book.sheets.map(({ name, rowCount, whole }) => [name, rowCount, whole])).toEqual([
      ["Long", MOST_DRAWN_ROWS + 1, false],
      ["Blank", 0, false],
    ]);
    one.beginRead("Long");
    let count = 0;
    for (let block = await valueOf(one.next()); block !== null; block = await valueOf(one.next()))
      count += block.rowCount;
    expect(count).toBe(MOST_DRAWN_ROWS + 1);
  });

  it("that can't be read leaves the open one as it was", async () => {
    const one = desk();
    await valueOf(one.open("ledger.csv", northwind, "en"));
    const bytes = officeFile("xls");
    expect(await one.open("half.xls", bytes.subarray(0, 3_000), "en")).toMatchObject({
      ok: false,
      code: "file.brokenWorkbook",
    });
    const bomb = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="1000"/></table:table-row>`;
    expect(await one.open("bomb.ods", smallOds(table(bomb)), "en")).toMatchObject({
      ok: false,
      code: "file.tooManyCells",
    });
    expect((await openFile("saved", await valueOf(one.save(null)))).sheets.map(({ name }) => name)).toEqual(["ledger"]);
  });
});
