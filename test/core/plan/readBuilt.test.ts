import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cellMeaning, readBuilt, type CellValue, type SheetPlan } from "../../../core/index";
import { writtenSheet } from "../../pane/writtenSheet";
import { buildAll, northwind, northwindQuarter, sampleCompany, sampleQuarter } from "../reports/companies";
import { blocksOf } from "../sheets";

const sheets = Object.values(buildAll(sampleCompany("en"), sampleQuarter)).flatMap(({ plan }) => plan.sheets);
const sheetOf = (part: string): SheetPlan => sheets.find(({ tag }) => tag.split("/")[2] === part)!;
const read = (rows: CellValue[][], rowsInBlock?: number) => readBuilt(blocksOf(rows, "Built", rowsInBlock));

describe("a built sheet read back", () => {
  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s", (_name, sheet) => {
    for (const rowsInBlock of [undefined, 7]) {
      const built = read(writtenSheet(sheet), rowsInBlock)!;
      expect(built.tag).toBe(sheet.tag);
      expect(built.recipe).toEqual({ type: "recipe", recipe: sheet.recipe });
      const tables = sheet.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
      expect(built.tables.map(({ key }) => key)).toEqual(tables.map(({ key }) => key));
      tables.forEach((table, at) => {
        const found = built.tables[at]!;
        expect([...found.rows.values()]).toEqual(table.rowKeys);
        expect([...found.columns.values()]).toEqual(table.columns.map(({ key }) => key));
        expect(found.totalRow >= 0).toBe(table.totalLabel !== null);
        // a table without rows has a header all the same
        if (table.rowKeys.length > 0) expect(found.headerRow).toBe(Math.min(...found.rows.keys()) - 1);
      });
    }
  });

  it("keeps clients whose names look like something else", async () => {
    const [sheet] = buildAll(await northwind(), northwindQuarter)["client-table"].plan.sheets;
    const table = sheet!.blocks.find((block) => block.type === "table")!;
    expect([...read(writtenSheet(sheet!))!.tables[0]!.rows.values()]).toEqual("rowKeys" in table ? table.rowKeys : []);
  });
});

describe("what a cell means", () => {
  const rows = writtenSheet(sheetOf("client-table"));
  const built = read(rows)!;
  const [table] = built.tables;
  const [lyutik] = [...table!.rows].find(([, key]) => key === "client:Lyutik")!;
  const [sales] = [...table!.columns].find(([, key]) => key === "sales")!;

  it("is its table, row key, column key and the name in its row", () => {
    const meaning = { table: "clients", rowKey: "client:Lyutik", columnKey: "sales", rowName: "Lyutik" };
    expect(cellMeaning(built, lyutik, sales)).toEqual(meaning);
    expect(cellMeaning(built, table!.totalRow, sales)).toMatchObject({ rowKey: "total", columnKey: "sales" });
  });

  it("is nothing for headers, notes, keys and what lies outside", () => {
    for (const [row, column] of [
      [table!.headerRow, sales],
      [table!.keyRow, sales],
      [0, 1],
      [lyutik, 0],
      [lyutik, 400],
      [5000, sales],
    ]) {
      expect(cellMeaning(built, row!, column!)).toBeNull();
    }
  });

  it("stays the same wherever rows and columns go", () => {
    const columns = [...table!.columns.keys()];
    const first = Math.min(...table!.rows.keys());
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...table!.rows.keys()], { minLength: table!.rows.size }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: rows[0]!.length }),
        (order, above, column) => {
          const sorted = [...rows.slice(0, first), ...order.map((row) => rows[row]!)];
          const wider = sorted.map((cells) => [...cells.slice(0, column), null, ...cells.slice(column)]);
          const moved = [...Array.from({ length: above }, () => [null, "mine"]), ...wider];
          const found = read(moved)!;
          order.forEach((row, place) => {
            for (const at of columns) {
              const now = cellMeaning(found, above + first + place, at < column ? at : at + 1);
              expect(now).toEqual(cellMeaning(built, row, at));
            }
            expect(cellMeaning(found, above + first + place, column)).toBeNull();
          });
          expect(found.recipe).toEqual(built.recipe);
        },
      ),
      { seed: 20090331, numRuns: 25 },
    );
  });
});

describe("what isn't a built sheet", () => {
  it.each([
    ["no cells", []],
    [
      "a ledger",
      [
        ["Date", "Client"],
        [39_900, "klientela"],
      ],
    ],
    ["the recipe alone", [writtenSheet(sheetOf("status"))[0]!]],
    ["a tag in another column", [[null, "klientela/1/status/1#composition"]]],
  ] as [string, CellValue[][]][])("%s", (_what, rows) => {
    expect(read(rows)).toBeNull();
  });

  test("a recipe that was typed over leaves the keys", () => {
    const rows = writtenSheet(sheetOf("status"));
    rows[0]![0] = "something else";
    expect(read(rows)).toMatchObject({ tag: "klientela/1/status/1", recipe: { type: "none" } });
  });

  test("a table of another sheet that was pasted in is none of this one's", () => {
    const rows = [...writtenSheet(sheetOf("manager-table")), ...writtenSheet(sheetOf("status"))];
    expect(read(rows)!.tables.map(({ key }) => key)).toEqual(["managers"]);
  });
});
