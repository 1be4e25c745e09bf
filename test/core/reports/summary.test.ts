import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NoteBlock, TableBlock } from "../../../core/plan/plan";
import { languages } from "../../../core/text/language";
import { inUnits, tenThousandths } from "../../oracle/clients";
import { anyCase, companyOfCase, optionsOf, runs, type Case } from "../properties/companies";
import { build, cellOf, companyFrom, quarter, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter, sampleCompany, sampleQuarter } from "./companies";

type Summary = ReturnType<typeof build>;

function blockKeys(built: Summary): string[] {
  return built.plan.sheets[0]!.blocks.map(({ key }) => key);
}

function tablesOf(built: Summary): string[] {
  return built.tables.map(({ key }) => key);
}

function columnOf(built: Summary, table: string, key: string): number[] {
  return rowKeysOf(built, table).map((row) => Number(cellOf(built, table, row, key)));
}

describe("Northwind, first quarter of 1998: sums of the file, added up apart from the product", async () => {
  const built = build("summary", await northwind(), northwindQuarter);
  const cells = (table: string, row: string) =>
    ["sales", "previousSales", "change"].map((key) => cellOf(built, table, row, key));

  test("ten clients whose sales rose most, ten whose sales fell most, in money", () => {
    const names = (table: string) => rowKeysOf(built, table).map((key) => key.slice("client:".length));
    expect(names("risers")).toEqual([
      "Rattlesnake Canyon Grocery",
      "Hanari Carnes",
      "Hungry Owl All-Night Grocers",
      "Königlich Essen",
      "Suprêmes délices",
      "Great Lakes Food Market",
      "Godos Cocina Típica",
      "Bottom-Dollar Markets",
      "QUICK-Stop",
      "Ricardo Adocicados",
    ]);
    expect(names("fallers")).toEqual([
      "Gourmet Lanchonetes",
      "Folies gourmandes",
      "Chop-suey Chinese",
      "The Big Cheese",
      "Simons bistro",
      "Save-a-lot Markets",
      "Bólido Comidas preparadas",
      "Folk och fä HB",
      "Wartian Herkku",
      "Vaffeljernet",
    ]);
    expect(cells("risers", "client:QUICK-Stop")).toEqual([28_055.075, 22_690.575, 5364.5]);
    expect(cells("fallers", "client:Simons bistro")).toEqual([0, 2942.8125, -2942.8125]);
    expect(cellOf(built, "risers", "client:Great Lakes Food Market", "changeShare")).toBeNull();
  });

  test("managers, and the total of all", () => {
    expect(cells("managers", "manager:Michael Suyama")).toEqual([8897.205, 19_939.267, -11_042.062]);
    expect(cells("managers", "total")).toEqual([298_491.553, 181_681.4635, 116_810.0895]);
    expect(cellOf(built, "managers", "total", "changeShare")).toBeCloseTo(116_810.0895 / 181_681.4635, 12);
  });

  test("what it says, and the finding of the picture", () => {
    expect(built.says).toEqual([
      "Sales grew by 64.3%: 298,492 against 181,681 in the period before (Oct – Dec 1997).",
      "72 of 89 clients bought in the last 3 months. In the period 1 was new, 22 came back and 11 were lost.",
      "The largest client, QUICK-Stop, brings 9.4% of the sales of the period, the ten largest together 55.9%.",
      "The largest rise: Rattlesnake Canyon Grocery, 18,572 more. The largest fall: Gourmet Lanchonetes, 5,737 less.",
    ]);
    const chart = built.plan.sheets[0]!.blocks.find(({ type }) => type === "chart")!;
    expect(chart.type === "chart" && chart.title).toBe("Sales 64.3% above Oct – Dec 1997");
  });
});

test("the page reads from what it says and the picture to risers, fallers, managers", () => {
  const built = build("summary", sampleCompany("en"), sampleQuarter);
  expect(blockKeys(built)).toEqual([
    "head",
    "monthlySales",
    "heading-risers",
    "risers",
    "heading-fallers",
    "fallers",
    "heading-managers",
    "managers",
    "heading-months",
    "months",
  ]);
  expect(built.plan.sheets[0]!.print).toMatchObject({ landscape: false, onePage: true });
});

test("months: twelve, those of the report period apart; their sums are those of the window and of the period", () => {
  const company = sampleCompany("en");
  const built = build("summary", company, sampleQuarter);
  const clients = build("client-table", company, sampleQuarter);
  const sum = (key: string): number => columnOf(built, "months", key).reduce((all, value) => all + value, 0);
  expect(rowKeysOf(built, "months").length).toBe(12);
  expect(sum("monthPeriod")).toBe(cellOf(clients, "clients", "total", "sales"));
  expect(sum("monthPeriod") + sum("monthBefore")).toBe(cellOf(clients, "clients", "total", "windowSales"));
  // a month has nothing to say of days that it doesn't have
  expect(cellOf(built, "months", rowKeysOf(built, "months")[0]!, "monthPeriod")).toBeNull();
  expect(cellOf(built, "months", rowKeysOf(built, "months").at(-1)!, "monthBefore")).toBeNull();
});

test("the sample company's quarter, in every language the same figures: 573,000 + 283,000 = 856,000", () => {
  // the sums of the article's manager table: 573,000 and 283,000 are its three kinds of sale together (M22)
  for (const language of languages) {
    const built = build("summary", sampleCompany(language), sampleQuarter, language);
    expect(columnOf(built, "managers", "sales"), language).toEqual([573_000, 283_000]);
    expect(cellOf(built, "managers", "total", "sales"), language).toBe(856_000);
    expect([rowKeysOf(built, "risers").length, rowKeysOf(built, "fallers").length], language).toEqual([10, 10]);
    expect(built.says.length, language).toBe(4);
    const head = built.plan.sheets[0]!.blocks[0] as NoteBlock;
    expect(
      head.lines.filter(({ style }) => style === "says").map(({ text }) => text),
      language,
    ).toEqual(built.says);
  }
});

const small: Rows = [
  ["date", "client", "amount"],
  ["2009-01-10", "Ash", 250],
  ["2009-02-10", "Elm", 60],
  ["2009-02-11", "Fir", -10],
];

describe("where there is nothing to compare with", () => {
  test.each([{}, { compare: "none" }])("%j: the largest clients stand in place of risers and fallers", (options) => {
    const built = build("summary", companyFrom(small), { ...quarter, ...options });
    expect(tablesOf(built)).toEqual(["largest", "months"]);
    expect(rowKeysOf(built, "largest")).toEqual(["client:Ash", "client:Elm"]);
    expect(cellOf(built, "largest", "client:Ash", "periodShare")).toBeCloseTo(250 / 300, 12);
    expect(built.says[0]).toBe("Sales of the period are 300.");
    const chart = built.plan.sheets[0]!.blocks.find(({ type }) => type === "chart")!;
    expect(chart.type === "chart" && chart.title).toBe("The best month: Jan 2009, 250");
  });

  test("no sales at all: no picture, no tables of clients", () => {
    const rows: Rows = [small[0]!, ["2007-01-10", "Ash", 0]];
    const built = build("summary", companyFrom(rows), quarter);
    expect(tablesOf(built)).toEqual(["months"]);
    expect(blockKeys(built)).not.toContain("monthlySales");
  });
});

test("of more than twelve managers the smallest stand together, and the total is still the whole", () => {
  const rows: Rows = [
    ["date", "client", "amount", "manager"],
    ["2008-01-10", "Old", 1, "M01"],
    ...Array.from({ length: 15 }, (_, at) => ["2009-01-10", `C${at}`, 100 - at, `M${String(at + 1).padStart(2, "0")}`]),
    ["2009-01-11", "Nobody's", 500, null],
  ];
  const built = build("summary", companyFrom(rows), quarter);
  const keys = rowKeysOf(built, "managers");
  expect([keys.length, keys[0], keys.at(-1)]).toEqual([12, "manager:M01", "others"]);
  // 89 + 88 + 87 + 86 of M12 … M15, and 500 of no manager
  expect(cellOf(built, "managers", "others", "sales")).toBe(850);
  expect(built.explain("managers", "others", "sales")!.sum).toBe(850);
  expect(cellOf(built, "managers", "total", "sales")).toBe(1395 + 500);
});

const shuffled = anyCase({ ties: false }).chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.shuffledSubarray([...one.ledger], { minLength: one.ledger.length, maxLength: one.ledger.length }),
  ),
);
const compare = fc.constantFrom("previous", "year", "none");
const summaryOf = (one: Case, compared: string): Summary =>
  build("summary", companyOfCase(one), { ...onlyOwn(one), compare: compared });

function onlyOwn(one: Case) {
  const { from, to, statusMonths, classMonths } = optionsOf(one);
  return { from, to, statusMonths, classMonths };
}

test("the order of the ledger's rows doesn't matter", () => {
  fc.assert(
    fc.property(shuffled, compare, ([one, ledger], compared) => {
      const [a, b] = [summaryOf(one, compared), summaryOf({ ...one, ledger }, compared)];
      expect([b.tables, b.says]).toEqual([a.tables, a.says]);
    }),
    runs,
  );
});

test("changes are those of the client table, the ten largest; managers, clients and ledger have one sum", () => {
  fc.assert(
    fc.property(anyCase(), compare, (one, compared) => {
      const built = summaryOf(one, compared);
      const clients = build("client-table", companyOfCase(one), { ...onlyOwn(one), compare: compared });
      const { from, to } = one.question;
      const inPeriod = one.ledger.filter(({ day }) => day >= from && day <= to);
      const sales = inUnits(inPeriod.reduce((sum, row) => sum + tenThousandths(row.amount), 0n));
      const tables = new Set(tablesOf(built));
      if (tables.has("managers")) expect(cellOf(built, "managers", "total", "sales")).toBe(sales);
      expect(cellOf(clients, "clients", "total", "sales")).toBe(sales);
      if (compared === "none") {
        expect(tables.has("risers") || tables.has("fallers")).toBe(false);
        return;
      }
      const changes = rowKeysOf(clients, "clients").map((row) => Number(cellOf(clients, "clients", row, "change")));
      const ranked = {
        risers: changes.filter((change) => change > 0).sort((a, b) => b - a),
        fallers: changes.filter((change) => change < 0).sort((a, b) => a - b),
      };
      for (const table of ["risers", "fallers"] as const) {
        if (!tables.has(table)) continue;
        expect(columnOf(built, table, "change")).toEqual(ranked[table].slice(0, 10));
        for (const row of rowKeysOf(built, table)) {
          for (const key of ["sales", "previousSales", "change", "changeShare", "movement", "manager"]) {
            if (key === "manager" && one.ledger.every(({ manager }) => manager === null)) continue;
            expect(cellOf(built, table, row, key), key).toBe(cellOf(clients, "clients", row, key));
          }
        }
      }
    }),
    runs,
  );
});

test("every table of the page is a small fixed one", () => {
  const blocks = build("summary", sampleCompany("en"), sampleQuarter).plan.sheets[0]!.blocks;
  const tables = blocks.filter((block): block is TableBlock => block.type === "table");
  expect(tables.every(({ list }) => !list)).toBe(true);
});
