import { describe, expect, it, test } from "vitest";
import { draftLines } from "../../../core/tidy/productLines";
import { findings, tidy, type Line } from "./ledgers";

const drafts = (...items: readonly string[]): string[] => draftLines(items.map((item) => ({ item, amount: 1 })));
const typed = (lines: Readonly<Record<string, string>>) => ({
  lines: { sheet: "Lines", lines: new Map(Object.entries(lines)) },
});

describe("lines drafted from the beginnings of items", () => {
  it.each([
    [
      ["Принтер HP 1010", "Принтер Canon", "Мышь"],
      ["Принтер", "Принтер", ""],
    ],
    [
      ["10 x laser printer A", "Laser printer B", "the Laser printer"],
      ["Laser printer", "Laser printer", "Laser printer"],
    ],
    [
      ["SKU-17 Káva zrnková", "káva mletá", "Čaj"],
      ["Káva", "Káva", ""],
    ],
    [
      ["1С:Бухгалтерия", "1С:Торговля"],
      ["", ""],
    ],
    [
      ["", "---", "7"],
      ["", "", ""],
    ],
    [
      ["__proto__ a", "constructor", "constructor 2"],
      ["", "Constructor", "Constructor"],
    ],
  ])("%j", (items, lines) => {
    expect(drafts(...items)).toEqual(lines);
  });

  it("parts a beginning that nearly all have", () => {
    const items = Array.from({ length: 30 }, (_, at) => `Услуга ${["ремонт", "доставка", "монтаж"][at % 3]!} ${at}`);
    expect(new Set(drafts(...items))).toEqual(new Set(["Услуга ремонт", "Услуга доставка", "Услуга монтаж"]));
  });

  it("drafts forty lines at most, those with the largest sums", () => {
    const word = (at: number): string => `wo${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}x`;
    const items = Array.from({ length: 120 }, (_, at) => ({ item: `${word(at >> 1)} ${"ab"[at % 2]!}`, amount: at }));
    const lines = draftLines(items);
    expect(new Set(lines).size).toBe(41);
    expect(lines.slice(0, 40)).toEqual(Array<string>(40).fill(""));
  });
});

const fewItems: readonly Line[] = [
  { client: "A", item: "Pen", line: "Office", amount: 3 },
  { client: "A", item: "Pen", line: "Gifts", amount: 1 },
  { client: "A", item: "Desk", line: "Furniture" },
];

test("a line column stays, but for items typed otherwise", () => {
  const before = tidy(fewItems);
  expect(before.tidied!.items!.map(({ item, line, from, drafted }) => [item, line, from, drafted])).toEqual([
    ["Pen", "Office", "column", "Office"],
    ["Desk", "Furniture", "column", "Furniture"],
  ]);
  const ledger = tidy(fewItems, typed({ " pen ": "office" }));
  expect(ledger.line).toEqual({ of: Int32Array.of(0, 0, 1), names: ["Office", "Furniture"] });
  expect(ledger.tidied!.items!.map(({ line, from }) => [line, from])).toEqual([
    ["office", "typed"],
    ["Furniture", "column"],
  ]);
  expect(ledger.check.issues).toEqual([]);
});

const manyItems: readonly Line[] = Array.from({ length: 45 }, (_, at) => ({
  client: "A",
  item: `${at % 2 === 0 ? "Chair" : "Table"} ${at}`,
  amount: at,
}));

test("without lines the typed ones are the lines, and what none is typed for is said", () => {
  const raw = tidy(manyItems);
  expect(raw.line).toBeNull();
  expect(raw.tidied!.items!.slice(0, 2).map(({ line, from, drafted }) => [line, from, drafted])).toEqual([
    ["", "prefix", "Chair"],
    ["", "prefix", "Table"],
  ]);
  const ledger = tidy(manyItems, typed({ "CHAIR 0": "Seats", "Chair 2": "Seats" }));
  expect(ledger.line!.names).toEqual(["Seats"]);
  expect(Array.from(ledger.line!.of.subarray(0, 4))).toEqual([0, -1, 0, -1]);
  expect(findings(ledger)).toEqual({ unassignedItems: { n: 43, item: "Chair 44" } });
  expect(ledger.check.issues[0]!.cases[0]).toEqual({ sheet: "Sales", row: 45, column: 4 });
});

test("without items nothing is said of lines", () => {
  expect(tidy([{ client: "A", line: "X" }]).tidied!.items).toBeNull();
});
