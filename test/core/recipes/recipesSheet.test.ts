import { describe, expect, it } from "vitest";
import { RECIPES_TAG, languages, readRecipes, recipesSheet, translator, type TableBlock } from "../../../core/index";
import { writtenSheet } from "../../pane/writtenSheet";
import { findText, put, refreshed } from "../merge/sheetModel";
import { build, blocksOf, companyFrom, on } from "../sheets";

const company = companyFrom([
  ["Date", "Client", "Amount", "Manager"],
  [on("2009-01-10"), "Ash", 500, "Ivanov"],
]);
const entries = (["client-table", "manager-table"] as const).flatMap((key) =>
  build(key, company).plan.sheets.map(({ tag, name, recipe }) => ({ tag, sheet: name, recipe })),
);
const today = on("2009-04-02");

describe("the sheet Klientela", () => {
  it.each(languages)("lists every built sheet with its recipe, and they are read back: %s", (language) => {
    const sheet = recipesSheet(entries, [], translator(language), today);
    expect(sheet).toMatchObject({ tag: RECIPES_TAG, name: "Klientela", language });
    expect(readRecipes(blocksOf(writtenSheet(sheet), "Klientela"))).toEqual(entries);
  });

  it("says what a refresh found, each cell once", () => {
    const finding = { sheet: "Clients", address: "C7", text: "Typed over.", typed: 5 };
    const sheet = recipesSheet(entries, [finding, finding], translator("en"), today);
    const found = sheet.blocks.find(
      (block): block is TableBlock => block.type === "table" && block.key === "findings",
    )!;
    expect(found.rowKeys).toEqual(["cell:Clients!C7", "cell:Clients!C7 2"]);
  });

  it("keeps remarks beside their sheet when another is built", () => {
    const before = writtenSheet(recipesSheet(entries.slice(1), [], translator("en"), today));
    const row = before.findIndex(([key]) => String(key).endsWith(entries[1]!.tag));
    const column = before.find((cells) => cells.includes("Your remarks"))!.indexOf("Your remarks");
    put(before, row, column, "for the board");
    const { grid } = refreshed(before, recipesSheet(entries, [], translator("en"), today));
    const place = findText(grid, "for the board")!;
    expect(String(grid[place.row]![0])).toContain(entries[1]!.tag);
  });

  it("of another workbook's sheet reads nothing", () => {
    const [client] = build("client-table", company).plan.sheets;
    expect(readRecipes(blocksOf(writtenSheet(client!), "Clients"))).toEqual([]);
  });
});
