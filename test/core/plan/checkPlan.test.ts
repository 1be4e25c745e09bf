import { describe, expect, test } from "vitest";
import { checkPlan } from "../../../core/plan/checkPlan";
import { formulaText, layout, placedTable, refAddress, sheetColumn, totalFormula } from "../../../core/plan/layout";
import type { ChartBlock, Column, Plan, SheetPlan, TableBlock } from "../../../core/plan/plan";
import { columnTotal, tableJson } from "../../../core/reports/tableJson";

const numbers = (key: string, extra: Partial<Column> = {}): Column => ({
  key,
  header: key.toUpperCase(),
  note: "",
  kind: "count",
  values: { numbers: Float64Array.of(1, NaN, 3) },
  owner: "ours",
  total: { type: "sum" },
  ...extra,
});
const names: Column = {
  key: "name",
  header: "Name",
  note: "",
  kind: "text",
  values: { of: Uint32Array.of(1, 2, 0), texts: ["", "Ash", "Elm"] },
  owner: "ours",
};
const table: TableBlock = {
  type: "table",
  key: "clients",
  rowKeys: ["a", "b", "c"],
  columns: [
    names,
    numbers("count"),
    numbers("twice", { formula: ["2*", { block: "clients", column: "count", rows: "same" }] }),
  ],
  marks: [{ type: "bar", column: "count" }],
  list: true,
  totalLabel: "Total",
};
const ref = (column: string) => ({ block: "clients", column, rows: "all" as const });
const chart: ChartBlock = {
  type: "chart",
  key: "picture",
  title: "Picture",
  kind: "column",
  category: ref("name"),
  categoryTitle: "",
  valueTitle: "",
  valueKind: "count",
  series: [{ title: "Count", values: ref("count"), second: false }],
};
const sheet: SheetPlan = {
  tag: "klientela/1/test/1",
  recipe: {
    format: 2,
    report: "test",
    options: {},
    period: { kind: "fixed", from: 39_814, to: 39_903 },
    sources: [],
    language: "en",
    builtOn: 39_905,
  },
  name: "Clients",
  language: "en",
  blocks: [{ type: "note", key: "head", lines: [{ style: "title", text: "Title" }] }, table, chart],
  freezeAt: "clients",
  print: { landscape: false, repeatHeaderOf: "clients", footer: "" },
};
const planOf = (part: Partial<SheetPlan>): Plan => ({ format: 1, sheets: [{ ...sheet, ...part }] });
const withTable = (part: Partial<TableBlock>): Plan => planOf({ blocks: [{ ...table, ...part }, chart] });
const withColumn = (part: Partial<Column>): Plan => withTable({ columns: [...table.columns, numbers("more", part)] });

describe("what a plan must keep to", () => {
  test("a sound plan passes", () => {
    expect(() => checkPlan(planOf({}))).not.toThrow();
  });

  test.each<[string, Plan]>([
    ['the sheet name "" is blank', planOf({ name: "" })],
    ["has a forbidden sign", planOf({ name: "a/b" })],
    ["is longer than 31 characters", planOf({ name: "x".repeat(32) })],
    ["begins or ends with an apostrophe", planOf({ name: "'a" })],
    ["is kept by Excel for itself", planOf({ name: "History" })],
    ['two sheets named "CLIENTS"', { format: 1, sheets: [sheet, { ...sheet, name: "CLIENTS" }] }],
    ['"clients" stands twice', planOf({ blocks: [table, table] })],
    ['row keys of clients: "a" stands twice', withTable({ rowKeys: ["a", "b", "a"] })],
    ['column keys of clients: "count" stands twice', withColumn({ key: "count" })],
    ['headers of clients: "count" stands twice', withColumn({ header: "Count" })],
    ["clients.more has no header", withColumn({ header: "" })],
    ["clients.more has 1 values", withColumn({ values: { numbers: Float64Array.of(1) } })],
    ["clients has no columns", withTable({ columns: [] })],
    ["no clients.nothing in Clients", withColumn({ formula: [ref("nothing")] })],
    ["no clients.nothing in Clients", withColumn({ total: { type: "value", value: 1, formula: [ref("nothing")] } })],
    ["the mark of clients.nothing has no column", withTable({ marks: [{ type: "scale", columns: ["nothing"] }] })],
    ["no clients.nothing in Clients", planOf({ blocks: [table, { ...chart, category: ref("nothing") }] })],
    ["no table other in Clients", planOf({ freezeAt: "other" })],
    ["no table other in Clients", planOf({ print: { ...sheet.print, repeatHeaderOf: "other" } })],
  ])("checkPlan: %s", (message, plan) => {
    expect(() => checkPlan(plan)).toThrow(message);
  });
});

describe("where the blocks stand", () => {
  const place = layout(sheet);
  const placed = placedTable(place, "clients");

  test("a hidden row of keys, the total row above the header, then the rows", () => {
    expect([placed.keyRow, placed.totalRow, placed.headerRow, placed.firstRow, placed.lastRow]).toEqual([
      1, 2, 3, 4, 6,
    ]);
    expect(place.hiddenRows).toEqual([1]);
  });

  test("header, title and the first visible column stay in view", () => {
    expect([place.frozenRows, place.frozenColumns]).toEqual([4, 2]);
    expect(layout({ ...sheet, freezeAt: null })).toMatchObject({ frozenRows: 1, frozenColumns: 0 });
  });

  test("a blank row parts the blocks; a sheet without total row has none", () => {
    expect(place.placed[2]).toMatchObject({ type: "chart", row: 8 });
    const plain = placedTable(layout({ ...sheet, blocks: [{ ...table, totalLabel: null }] }), "clients");
    expect([plain.keyRow, plain.totalRow, plain.headerRow, plain.firstRow]).toEqual([0, -1, 1, 2]);
  });

  test("an empty table has no rows and still something to refer to", () => {
    const empty = {
      ...table,
      rowKeys: [],
      columns: [{ ...names, values: { of: Uint32Array.of(), texts: [""] } }],
      marks: [],
    };
    const none = layout({ ...sheet, blocks: [empty] });
    expect(placedTable(none, "clients")).toMatchObject({ firstRow: 3, lastRow: 2 });
    expect(refAddress(none, ref("name"), 3)).toBe("B$4:B$4");
  });

  test("symbols become addresses, beside the hidden column of row keys", () => {
    const [, , twice] = table.columns;
    expect(formulaText(place, twice!.formula!, 5)).toBe("2*C6");
    expect(refAddress(place, ref("count"), 5)).toBe("C$5:C$7");
    expect(refAddress(place, { ...ref("count"), rows: "total" }, 5)).toBe("C$3");
    expect(totalFormula(place, placed, twice!)).toBe("SUBTOTAL(109,D$5:D$7)");
    expect(totalFormula(place, placed, names)).toBeNull();
    expect(totalFormula(place, placed, numbers("count", { total: { type: "value", value: 2 } }))).toBeNull();
    const average = numbers("count", { total: { type: "value", value: 2, formula: ["AVERAGE(", ref("count"), ")"] } });
    expect(totalFormula(place, placed, average)).toBe("AVERAGE(C$5:C$7)");
  });

  test("what isn't there is a mistake of the caller", () => {
    expect(() => placedTable(place, "other")).toThrow("placedTable: no table other");
    expect(() => sheetColumn(table, "other")).toThrow("sheetColumn: no column other in clients");
  });
});

describe("a table as JSON", () => {
  test("documented columns first, blanks as null, the total", () => {
    expect(tableJson(table, ["missing", "count", "name"])).toEqual({
      key: "clients",
      columns: ["missing", "count", "name", "twice"],
      rows: [
        [null, 1, "Ash", 1],
        [null, null, "Elm", null],
        [null, 3, null, 3],
      ],
      total: [null, 4, null, 4],
    });
    expect(tableJson({ ...table, totalLabel: null }, [])).not.toHaveProperty("total");
  });

  test("days are written YYYY-MM-DD, codes stay in English", () => {
    const day = numbers("day", { kind: "day", values: { numbers: Float64Array.of(39_903, NaN, 61) } });
    const status: Column = {
      ...names,
      key: "status",
      values: { of: Uint32Array.of(1, 0, 1), texts: ["", "постоянный"], codes: ["", "regular"] },
    };
    expect(tableJson({ ...table, columns: [day, status] }, []).rows).toEqual([
      ["2009-03-31", "regular"],
      [null, null],
      ["1900-03-01", "regular"],
    ]);
  });

  test("a total adds whole ten-thousandths, so that it has no rounding of its own", () => {
    const values = { numbers: Float64Array.from({ length: 10 }, () => 0.1) };
    expect(columnTotal(numbers("money", { kind: "money", values }))).toBe(1);
    expect(columnTotal(numbers("money", { values: { numbers: Float64Array.of(NaN, NaN) } }))).toBeNaN();
    expect(columnTotal(numbers("money", { values: { numbers: Float64Array.of() } }))).toBe(0);
    expect(columnTotal(numbers("average", { total: { type: "value", value: 7 } }))).toBe(7);
  });
});
