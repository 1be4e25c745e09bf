import { describe, expect, test } from "vitest";
import type { Ledger } from "../../../core/ledger/ledger";
import type { Question } from "../../../core/ledger/questions";
import type { Column, TableBlock } from "../../../core/plan/plan";
import { companyOf } from "../../../core/registers/company";
import type { Built } from "../../../core/reports/buildReport";
import { tidiedOf } from "../../../core/reports/tidiedOf";
import type { ItemLine, Tidied } from "../../../core/tidy/Tidied";
import { build, cellOf, companyFrom, readLedger, rowKeysOf, type Rows } from "../sheets";

const sales: Rows = [
  ["date", "client", "manager", "item", "line", "currency", "amount"],
  ["2009-01-15", "Ash", "Ivanov", "Printer A", "Printers", "EUR", 100],
  ["2009-01-20", "Birch", "Petrov", "Paper", null, "EUR", 20],
  ["2009-02-02", "Birch", "Petrov", "Paper", null, "EUR", 25],
  ["2009-03-02", "Ash Ltd", "Ivanov", "Printer A", "Printers", "EUR", 40],
];
const ledger = readLedger(sales);
const plain = companyOf(ledger, null);

function tableOf(built: Built): TableBlock {
  return built.plan.sheets[0]!.blocks.find((block): block is TableBlock => block.type === "table")!;
}

function columnOf(built: Built, key: string): Column {
  return tableOf(built).columns.find((column) => column.key === key)!;
}

/** The ledger with what was found out about its names. */
function tidied(found: Partial<Tidied>): Ledger {
  return { ...ledger, tidied: { ...tidiedOf(ledger), ...found } };
}

describe("names", () => {
  test("a row a spelling, by its sales, with the name to be shown to type over", () => {
    const built = build("names", plain, {});
    expect(rowKeysOf(built, "names")).toEqual(["name:Ash", "name:Birch", "name:Ash Ltd"]);
    const row = (name: string) =>
      ["ledgerName", "id", "shownName", "nameRows", "nameSum", "lookAlike"].map((key) =>
        cellOf(built, "names", `name:${name}`, key),
      );
    expect(row("Birch")).toEqual(["Birch", null, "Birch", 2, 45, null]);
    expect(columnOf(built, "shownName")).toMatchObject({ owner: "both", draft: true });
    expect(built.says[0]).toBe("The ledger has 3 clients, each written in one way.");
    expect(built.explain("names", "name:Birch", "nameSum")!.sum).toBe(45);
  });

  test("those that look alike first, with whom and why", () => {
    const alike = { key: "same:ash|ash ltd", name: "Ash", other: "Ash Ltd", reason: "contained" } as const;
    const company = companyOf(tidied({ lookAlikes: [{ ...alike, amount: 1_000_000, otherAmount: 400_000 }] }), null);
    const built = build("names", company, {});
    expect(rowKeysOf(built, "names")[0]).toBe("name:Ash Ltd");
    const cell = (key: string) => cellOf(built, "names", "name:Ash Ltd", key);
    expect([cell("lookAlike"), cell("alikeReason"), cell("alikeSum")]).toEqual(["Ash", "contained", 100]);
    expect(built.says[1]).toBe("1 more pair looks alike, with sales of 40 at the smaller names; it stands first.");
  });

  test("one name with two numbers is two rows", () => {
    const [first] = tidiedOf(ledger).spellings;
    const twice = [
      { ...first!, id: "1" },
      { ...first!, id: "2" },
      { ...first!, id: "2" },
    ];
    const built = build("names", companyOf(tidied({ spellings: twice }), null), {});
    expect(rowKeysOf(built, "names")).toEqual(["name:Ash", "name:Ash 2", "name:Ash 2 2"]);
    expect(tableOf(built).columns.map(({ key }) => key)).toContain("id");
  });
});

describe("product lines", () => {
  test("a row an item, those without a line first", () => {
    const built = build("product-lines", plain, {});
    expect(rowKeysOf(built, "items")).toEqual(["item:Paper", "item:Printer A"]);
    const row = (item: string) =>
      ["item", "line", "lineFrom", "itemRows", "itemSum"].map((key) => cellOf(built, "items", `item:${item}`, key));
    expect(row("Paper")).toEqual(["Paper", null, "none", 2, 45]);
    expect(row("Printer A")).toEqual(["Printer A", "Printers", "column", 2, 140]);
    expect(columnOf(built, "line")).toMatchObject({
      owner: "both",
      draft: true,
      choices: { block: "lines", column: "lineName", rows: "all" },
    });
    expect(built.says.slice(0, 2)).toEqual([
      "2 items stand in 1 product line.",
      "1 item has no line yet, with sales of 45; it stands first.",
    ]);
    expect(built.explain("items", "item:Paper", "itemSum")!.sum).toBe(45);
  });

  test("what is typed stays beside what is drafted", () => {
    const [paper] = tidiedOf(ledger).items!.filter(({ item }) => item === "Paper");
    const typed: ItemLine = { ...paper!, line: "Office", drafted: "", from: "typed" };
    const built = build("product-lines", companyOf(tidied({ items: [typed] }), null), {});
    // the draft is blank: the typed cell is carried over by the merge
    expect(["line", "lineFrom"].map((key) => cellOf(built, "items", "item:Paper", key))).toEqual([null, "typed"]);
    expect(built.says[1]).toBe("Every item has its line.");
  });

  test("without a column of items there is nothing to sort", () => {
    const built = build("product-lines", companyFrom(sales.map((row) => [row[0]!, row[1]!, row[6]!])), {});
    expect(built.says).toEqual(["The ledger has no column of items, so there is nothing to sort into product lines."]);
    expect(rowKeysOf(built, "items")).toEqual([]);
  });
});

describe("the list of managers", () => {
  test("a row a manager with cells for the days and the successor", () => {
    const built = build("managers", plain, {});
    expect(rowKeysOf(built, "managers")).toEqual(["manager:Ivanov", "manager:Petrov"]);
    const row = ["manager", "from", "to", "successor", "managerRows", "managerSum", "lastSale"].map((key) =>
      cellOf(built, "managers", "manager:Ivanov", key),
    );
    expect(row).toEqual(["Ivanov", null, null, null, 2, 140, "2009-03-02"]);
    expect(["from", "to", "successor"].map((key) => columnOf(built, key).owner)).toEqual(["user", "user", "user"]);
    expect(built.explain("managers", "manager:Petrov", "managerSum")!.sum).toBe(45);
  });
});

describe("rates", () => {
  const currency: Question = {
    code: "currency",
    params: { n: 2, currency: "EUR" },
    choices: [
      { value: "CZK", total: 5_000_000, count: 9, samples: [], on: false },
      { value: "EUR", total: 1_850_000, count: 4, samples: [], on: true },
    ],
    multiple: false,
    answered: false,
    money: 1,
    share: 0.5,
    cases: [],
  };
  const several: Ledger = { ...ledger, check: { ...ledger.check, questions: [currency] } };
  const built = build("rates", companyOf(several, null), {});

  test("a row a currency, each in its own money; what is counted in is 1", () => {
    expect(rowKeysOf(built, "rates")).toEqual(["currency:EUR", "currency:CZK"]);
    const row = (code: string) =>
      ["rate", "since", "currencyRows", "currencySum", "currencyInBase"].map((key) =>
        cellOf(built, "rates", `currency:${code}`, key),
      );
    expect(row("EUR")).toEqual([1, null, 4, 185, 185]);
    expect(row("CZK")).toEqual([null, null, 9, 500, null]);
    expect([columnOf(built, "rate").owner, columnOf(built, "rate").header]).toEqual(["user", "1 unit in EUR"]);
    expect(cellOf(built, "rates", "total", "currencyInBase")).toBe(185);
  });

  test("one currency needs none; no currency is said so", () => {
    expect(build("rates", plain, {}).says).toEqual(["All sales are in EUR; no rate is needed."]);
    const none = build("rates", companyFrom(sales.map((row) => [row[0]!, row[1]!, row[6]!])), {});
    expect(none.says).toEqual(["The ledger has no column of currencies."]);
  });
});
