import { UNIT } from "../ledger/ledger";
import type { Block, ChartBlock, Column, Formula, TableBlock, Total } from "../plan/plan";
import { periodText } from "../text/periodText";
import { builtSheet } from "./builtSheet";
import { column, pick, textValues, type ColumnExtra } from "./columns";
import { salesCompared } from "./compareColumns";
import { comparisonIssues, comparisonOf, compareOption, type Comparison } from "./comparison";
import type { Facts } from "./Facts";
import { periodOptions } from "./options";
import { explainProduct } from "./productTableExplain";
import { saysOfProducts } from "./productTableSays";
import { ProductTableView, type ProductCount } from "./productTableView";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { sheetHead } from "./sheetHead";

/** A row a product line: who bought it, what it brought by kind of sale, its margin, share and change (M54). */
export const productTable: Report = {
  key: "product-table",
  options: [...periodOptions, compareOption],
  tables: {
    products: [
      "line",
      "clients",
      "newClients",
      "purchases",
      "primarySum",
      "repeatSum",
      "newDirectionSum",
      "returnsSum",
      "sales",
      "share",
      "margin",
      "marginShare",
    ],
  },
  build(facts, context) {
    const { say } = context;
    const view = new ProductTableView(facts, context);
    const comparison = comparisonOf(facts, context.options);
    const issues = [
      ...reportIssues(facts, context.today, ["lines", "costs"]),
      ...comparisonIssues(facts, say, comparison),
    ];
    const says = saysOfProducts(facts, context, view, comparison);
    const table: TableBlock = {
      type: "table",
      key: "products",
      rowKeys: view.shown.map((place) => view.key(place)),
      columns: productColumns(facts, context, view, comparison),
      marks: [{ type: "bar", column: "sales" }],
      list: true,
      totalLabel: say("total"),
    };
    const title = say("report.product-table.title", { period: periodText(facts.period, say.language) });
    const blocks: Block[] = [sheetHead(facts, context, title, says, issues), table];
    if (view.shown.length > 1) blocks.push(salesChart(context, view));
    return {
      sheets: [builtSheet(context, "product-table", "", say("report.product-table.name"), blocks, "products")],
      says,
      issues,
      explain: (tableKey, rowKey, columnKey) => {
        if (tableKey !== "products") return null;
        if (rowKey === "total") return explainProduct(facts, context, view, null, columnKey);
        const place = view.shown.find((one) => view.key(one) === rowKey || view.names[one] === rowKey);
        return place === undefined ? null : explainProduct(facts, context, view, place, columnKey);
      },
    };
  },
};

function productColumns(
  facts: Facts,
  context: ReportContext,
  view: ProductTableView,
  comparison: Comparison | null,
): Column[] {
  const { say } = context;
  const { sums, shown } = view;
  const own = (key: string) => ({ block: "products", column: key, rows: "same" as const });
  const whole = (key: string) => ({ block: "products", column: key, rows: "all" as const });
  const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const shareOf = (part: number, all: number): number => (all === 0 ? NaN : part / all);
  const made = (key: string, kind: Column["kind"], of: (place: number) => number, extra: ColumnExtra): Column =>
    column(say, key, kind, { numbers: Float64Array.from(shown, of) }, extra);

  /** A sum of a kind of sale; not known for one line, it isn't known for all. */
  const byKind = (key: "primarySum" | "repeatSum" | "newDirectionSum", values: Float64Array): Column =>
    made(key, "money", (place) => (view.unknown[place] === 1 ? NaN : values[place]! / UNIT), {
      total: view.anyUnknown ? { type: "value", value: NaN } : { type: "sum" },
    });
  const counting = (key: ProductCount, of: (place: number) => number, known: boolean): Column => {
    const value = known ? view.clientsCounted(key, null).length : NaN;
    return made(key, "count", of, {
      header: key === "clients" ? "productClients" : "productNew",
      total: { type: "value", value },
    });
  };
  const margins = view.margins;
  const salesTotal: Total = { type: "sum" };
  const salesFormula: Formula = [
    own("primarySum"),
    "+",
    own("repeatSum"),
    ...(facts.line === null ? [] : ["+", own("newDirectionSum")]),
    "+",
    own("returnsSum"),
  ];
  const salesOfAll = sumOf(sums.sales);
  const columns: (Column | null)[] = [
    column(say, "line", "text", textValues(shown.map((place) => view.names[place]!)), { header: "productLine" }),
    counting("clients", (place) => view.countOf("clients", place), true),
    counting(
      "newClients",
      (place) => (view.tellsNew(place) ? view.countOf("newClients", place) : NaN),
      !view.anyUnknown,
    ),
    made("purchases", "count", (place) => sums.purchases[place]!, {
      header: "productPurchases",
      total: { type: "value", value: sums.allPurchases },
    }),
    byKind("primarySum", sums.primary),
    byKind("repeatSum", sums.repeat),
    facts.line === null ? null : byKind("newDirectionSum", sums.newDirection),
    made("returnsSum", "money", (place) => sums.returns[place]! / UNIT, { total: { type: "sum" } }),
    made("sales", "money", (place) => sums.sales[place]! / UNIT, {
      header: "managerSales",
      total: salesTotal,
      ...(view.anyUnknown ? {} : { formula: salesFormula }),
    }),
    made("share", "share", (place) => shareOf(sums.sales[place]!, salesOfAll), {
      header: "productShare",
      formula: ["IF(SUM(", whole("sales"), ')=0,"",', own("sales"), "/SUM(", whole("sales"), "))"],
      total: { type: "sum" },
    }),
    ...(comparison === null
      ? []
      : salesCompared(say, comparison, {
          block: "products",
          now: pick(sums.sales, shown),
          before: pick(view.salesIn(comparison.days), shown),
          totals: true,
        })),
    margins === null
      ? null
      : made("margin", "money", (place) => margins.margin[place]! / UNIT, { total: { type: "sum" } }),
    margins === null
      ? null
      : made("marginShare", "share", (place) => shareOf(margins.margin[place]!, margins.known[place]!), {
          total: {
            type: "value",
            value: shareOf(sumOf(margins.margin), sumOf(margins.known)),
            ...(margins.complete ? { formula: marginFormula("total") } : {}),
          },
          ...(margins.complete ? { formula: marginFormula("same") } : {}),
        }),
  ];
  return columns.filter((one) => one !== null);
}

function marginFormula(rows: "same" | "total"): Formula {
  const ref = (key: string) => ({ block: "products", column: key, rows });
  return ["IF(", ref("sales"), '=0,"",', ref("margin"), "/", ref("sales"), ")"];
}

function salesChart({ say }: ReportContext, { sums, shown, names }: ProductTableView): ChartBlock {
  const all = sums.sales.reduce((sum, value) => sum + value, 0);
  const best = shown[0]!;
  const isPlain = all <= 0 || sums.sales[best]! <= 0;
  return {
    type: "chart",
    key: "productSales",
    title: isPlain
      ? say("chart.productsPlain")
      : say("chart.products", { line: names[best]!, share: sums.sales[best]! / all }),
    kind: "bar",
    category: { block: "products", column: "line", rows: "all" },
    categoryTitle: say("chart.axis.productLine"),
    valueTitle: say("chart.axis.money"),
    valueKind: "money",
    series: [
      {
        title: say("column.managerSales.header"),
        values: { block: "products", column: "sales", rows: "all" },
        second: false,
        tone: "a",
      },
    ],
  };
}
