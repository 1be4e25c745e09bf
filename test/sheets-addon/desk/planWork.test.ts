import { beforeAll, describe, expect, it } from "vitest";
import { merge, readBuilt, translator, type Plan, type SheetPlan } from "../../../core/index";
import { applyPlan } from "../../../files/write/applyPlan";
import { addPlan } from "../../../files/write/addPlan";
import { readGrid } from "../../../files/grid/readGrid";
import { saveGrid } from "../../../files/write/saveGrid";
import { fillsBelow } from "../../../sheets-addon/desk/headFormulas";
import { planWork } from "../../../sheets-addon/desk/planWork";
import type { Order } from "../../../sheets-addon/protocol";
import { everyFeature } from "../../files/everyFeature";
import { now, patch, typed } from "../../files/gridEdits";
import { FIRST, planOf, SECOND, smallSheet } from "../../files/refreshPlans";
import { ModelBook, type ModelSheet } from "./ModelBook";
import { shownInFile, shownInModel } from "./shown";

const say = translator("en");
async function built(plan: Plan, locale?: string): Promise<ModelBook> {
  const book = new ModelBook(locale);
  book.add("Sales").put(0, 0, "'Date");
  book.carryOut(await planWork(book.present(), plan, now));
  return book;
}

describe("a plan built in a spreadsheet", () => {
  it("has the cells and looks that files have, of every feature", async () => {
    const model = await built(everyFeature);
    const bytes = addPlan(
      addPlan(null, planOf({ ...smallSheet({ rows: FIRST }), name: "Sales" }), { now }),
      everyFeature,
      { now },
    );
    const file = await readGrid(bytes);
    for (const [at, { name }] of everyFeature.sheets.entries()) {
      const sheet = file.sheets[at + 1]!;
      expect(shownInModel(model.sheets[at + 1]!), name).toEqual(shownInFile(file, sheet));
    }
  });

  it("has lists, rules, notes, a filter and charts, and no list sheet for lists that Google takes whole", async () => {
    const model = await built(everyFeature);
    const sheet = model.sheets[1]!;
    expect(model.sheets.map(({ name }) => name).filter((name) => name.startsWith("Klientela lists"))).toEqual([]);
    expect(sheet.validations.map(({ rule }) => [rule.condition.type, rule.allowInvalid])).toEqual([
      ["VALUE_IN_LIST", false],
      ["VALUE_IN_LIST", false],
      ["VALUE_IN_RANGE", true],
    ]);
    expect(sheet.validations[1]!.rule.condition.values).toHaveLength(40);
    expect(sheet.rules.map((rule) => (rule.kind === "scale" ? "scale" : rule.condition.type))).toEqual([
      "TEXT_EQUAL_TO",
      "TEXT_EQUAL_TO",
      "TEXT_EQUAL_TO",
      "TEXT_EQUAL_TO",
      "scale",
    ]);
    expect(sheet.notes.size).toBeGreaterThan(0);
    expect(sheet.filter).not.toBeNull();
    expect(sheet.frozen.rows).toBeGreaterThan(1);
    expect([...sheet.hiddenColumns]).toEqual([0]);
    expect(model.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
  });

  it("names ranges of new sheets by their order", async () => {
    const book = new ModelBook();
    book.add("Sales");
    const work = await planWork(book.present(), everyFeature, now);
    expect(work.sheets.map(({ id }) => id)).toEqual(everyFeature.sheets.map((_, at) => -1 - at));
    expect(work.added.map(({ name }) => name)).toEqual(work.sheets.map(({ name }) => name));
    expect([work.goneCharts, work.touched, work.findings]).toEqual([[], [], []]);
    const grown = work.orders.filter((order) => order.do === "grow");
    expect(work.cells).toBe(grown.reduce((sum, { rows, columns }) => sum + rows * columns, 0));
  });

  it("does nothing for a plan without sheets", async () => {
    const work = await planWork(new ModelBook().present(), { format: 1, sheets: [] }, now);
    expect([work.orders, work.sheets]).toEqual([[], []]);
  });
});

const first = smallSheet({ rows: FIRST });
const second = smallSheet({ rows: SECOND, period: "2009", lines: 3 });

/** The plan of a refresh, merged with what stands in the file. */
async function mergedIn(bytes: Uint8Array, fresh: SheetPlan): Promise<SheetPlan> {
  const { sheets } = await readGrid(bytes);
  const sheet = sheets.find(({ name }) => name === "Clients")!;
  const blocks = sheet.blocks.map(({ cells }) => cells);
  return merge({ name: sheet.name, built: readBuilt(blocks)!, blocks }, fresh, say).sheet;
}

describe("a sheet refreshed in a spreadsheet", () => {
  let model: ModelBook;
  let bytes: Uint8Array;
  let orders: readonly Order[];
  let list: ModelSheet;

  beforeAll(async () => {
    model = await built(planOf(first), "ru_RU");
    list = model.sheet("Clients");
    bytes = addPlan(null, planOf(first), { now });
    // the list: header in row 5, clients from row 6 to 9, own columns from G on
    const edits = [
      typed("F6", "call"),
      typed("F7", "visit"),
      typed("G5", "Potential"),
      typed("G6", 12.5),
      typed("G7", 3, "C7*1.5"),
      typed("G8", "=text"),
      typed("B40", "mine"),
      typed("C40", 1, "SUM(D6:D9,1.5)"),
    ];
    bytes = saveGrid(bytes, patch("Clients", edits), { now });
    list.put(5, 5, "'call");
    list.put(6, 5, "'visit");
    list.put(4, 6, "'Potential");
    list.put(5, 6, 12.5);
    list.put(6, 6, "=C7*1,5");
    list.put(7, 6, "'=text");
    list.put(39, 1, "'mine");
    list.put(39, 2, "=SUM(D6:D9;1,5)");
    list.notes.set("5 1", "The first one.");
    list.protections = [{ id: "p", rect: [5, 1, 4, 1] }];
    list.charts.push({ id: 50, ours: false, ranges: [{ sheet: list.id, rect: [5, 3, 4, 1] }] });
    list.validations.push({
      rects: [[5, 6, 4, 1]],
      rule: { condition: { type: "CHECKBOX", values: [] }, dropDown: false, allowInvalid: true, help: "tick" },
    });
    list.rules.unshift(
      {
        kind: "condition",
        rects: [[5, 6, 4, 1]],
        condition: { type: "NUMBER_GREATER_THAN", values: [10] },
        look: { ink: null, fill: "#ff0000", bold: true, italic: true, underline: null, strike: null },
      },
      {
        kind: "condition",
        rects: [[5, 1, 4, 1]],
        condition: { type: "CUSTOM_FORMULA", values: ["=$D6>1,5"] },
        look: { ink: null, fill: null, bold: null, italic: true, underline: null, strike: null },
      },
    );
    const other = model.sheet("Sales");
    other.put(3, 0, "=Clients!D6*1,5");
    other.charts.push({ id: 1, ours: false, ranges: [{ sheet: list.id, rect: [5, 3, 4, 1] }] });
    model.names = [{ name: "Best", sheet: list.id, rect: [5, 1, 4, 1] }];
    const plan = planOf(await mergedIn(bytes, second));
    bytes = applyPlan(bytes, plan, { now, say }).bytes;
    const work = await planWork(model.present(["Clients"]), plan, now);
    orders = work.orders;
    model.carryOut(work);
  });

  it("has the cells and looks of the refresh of files", async () => {
    const file = await readGrid(bytes);
    const sheet = file.sheets.find(({ name }) => name === "Clients")!;
    const shown = shownInModel(list, "ru_RU");
    const wanted = shownInFile(file, sheet);
    expect(shown).toEqual(wanted);
  });

  it("takes what a file can't hold along to its new place", () => {
    const row = list.cells.findIndex((line) => line[1] === "'Alfa");
    expect(list.notes.get(`${row} 1`)).toBe("The first one.");
    expect(list.validations.filter(({ rule }) => rule.help === "tick").flatMap(({ rects }) => rects)).not.toEqual([]);
    expect(list.rules.slice(0, 2)).toMatchObject([
      { condition: { type: "NUMBER_GREATER_THAN", values: [10] }, look: { bold: true, italic: true } },
      { condition: { type: "CUSTOM_FORMULA" }, look: { italic: true } },
    ]);
    const [, formula] = list.rules;
    const [top] = formula!.rects[0]!;
    expect(formula).toMatchObject({ condition: { values: [`=$D${top + 1}>1,5`] } });
  });

  it("lets names, protections, charts and formulas elsewhere follow their cells", () => {
    const table = list.cells.findIndex((line) => line[1] === "'Client");
    const rows = SECOND.length;
    expect(model.names[0]!.rect).toEqual([table + 1, 1, rows, 1]);
    expect(list.protections[0]!.rect).toEqual([table + 1, 1, rows, 1]);
    expect(list.charts.find(({ id }) => id === 50)!.ranges[0]!.rect).toEqual([table + 1, 3, rows, 1]);
    const other = model.sheet("Sales");
    expect(other.charts[0]!.ranges[0]!.rect).toEqual([table + 1, 3, rows, 1]);
    const alfa = list.cells.findIndex((line) => line[1] === "'Alfa");
    expect(other.cell(3, 0)).toBe(`=Clients!D${alfa + 1}*1,5`);
  });

  it("has one chart of ours, the user's, and the filter over the longer list", () => {
    expect(list.charts.map(({ ours }) => ours).sort()).toEqual([false, true]);
    const table = list.cells.findIndex((line) => line[1] === "'Client");
    expect(list.filter).toEqual([table, 0, SECOND.length + 1, 7]);
  });

  it("writes numbers and parted arguments as the spreadsheet's locale has them", () => {
    const own = orders.flatMap((order) => (order.do === "cells" ? order.cells.flat() : []));
    expect(own).toContain("=SUBTOTAL(109;D$8:D$12)");
  });

  it("says nothing new when it is done once more, but charts and lines", async () => {
    const plan = planOf(await mergedIn(bytes, second));
    const again = await planWork(model.present(["Clients"]), plan, now);
    expect(again.orders.map((order) => order.do).filter((one) => one !== "chart" && one !== "borders")).toEqual([]);
  });
});

describe("a formula in the header of a column of the user's own", () => {
  it("goes along with its header, and nothing is written where it fills", async () => {
    const model = await built(planOf(first), "ru_RU");
    const list = model.sheet("Clients");
    const values = [1000, 600, 300, 100];
    const edits = [typed("G5", "Twice"), ...values.map((value, at) => typed(`G${6 + at}`, value))];
    const bytes = saveGrid(addPlan(null, planOf(first), { now }), patch("Clients", edits), { now });
    list.put(4, 6, '={"Twice";ARRAYFORMULA(D6:D9*1,5)}');
    values.forEach((value, at) => list.put(5 + at, 6, value));
    const work = await planWork(model.present(["Clients"]), planOf(await mergedIn(bytes, second)), now);
    model.carryOut(work);
    const head = list.cells.findIndex((line) => line[1] === "'Client");
    const rows = SECOND.map((_, at) => head + 1 + at);
    expect(list.cell(head, 6)).toBe(`={"Twice";ARRAYFORMULA(D${head + 2}:D${head + 1 + SECOND.length}*1,5)}`);
    const written = work.orders.flatMap((order) =>
      order.do === "cells"
        ? order.cells.flatMap((line, down) => (rows.includes(order.row + down) ? [line[6 - order.column]] : []))
        : [],
    );
    expect(written.filter((input) => input !== undefined && input !== "")).toEqual([]);
  });

  it.each([
    ['{"Twice";ARRAYFORMULA(D6:D9*2)}', true],
    ['ARRAYFORMULA({"Twice";D6:D9*2})', true],
    ['VSTACK("Twice",D6:D9)', true],
    ['{"a","b"}', false],
    ['"Twice "&2009', false],
    ["INDEX({1;2},1)", false],
    ["SUM({1;2})*2", false],
    ["ARRAYFORMULA(SUM(D6:D9))", false],
    ["{1;2}+1", false],
  ])("is known to fill the cells below for certain: %s", (formula, fills) => {
    expect(fillsBelow(formula)).toBe(fills);
  });
});
