import { UNIT } from "../ledger/ledger";
import type { Block, TableBlock } from "../plan/plan";
import type { ItemLine } from "../tidy/Tidied";
import { builtSheet } from "./builtSheet";
import { codeValues, column, textValues } from "./columns";
import type { Report, ReportContext } from "./Report";
import { heading } from "./sheetHead";
import { tidiedOf } from "./tidiedOf";
import { explainPlain, wholeLedgerHead } from "./wholeLedger";

const origins = ["typed", "column", "prefix", "none"] as const;

/** Which item belongs to which product line: drafted from the ledger, typed over where the draft is wrong. */
export const productLines: Report = {
  key: "product-lines",
  options: [],
  tables: {
    items: ["item", "line", "lineFrom", "itemRows", "itemSum"],
    lines: ["lineName", "lineItems", "lineRows", "lineSum"],
  },
  build(facts, context) {
    const { say } = context;
    const { ledger } = facts.company;
    const found = tidiedOf(ledger).items;
    const items = sorted(found ?? []);
    const says = found === null ? [say("says.linesNoItems")] : saysOfLines(items, context);
    const blocks = [
      wholeLedgerHead(facts, context, say("report.product-lines.title"), says),
      itemsTable(items, context),
      ...linesBlocks(items, context),
    ];
    const dimension = ledger.others.get("item") ?? null;
    const lineOf = new Map(items.map(({ item, line }) => [item, line]));
    const itemAt = new Map(dimension?.names.map((name, place) => [keyOf(name), place]));
    return {
      sheets: [builtSheet(context, "product-lines", "", say("report.product-lines.name"), blocks, "items")],
      says,
      issues: [],
      explain: explainPlain(
        context,
        blocks,
        {
          items: (key) => {
            const place = itemAt.get(key) ?? -1;
            if (dimension === null || (key !== "total" && place < 0)) return null;
            return facts.rowsWhere((row) => (key === "total" ? dimension.of[row]! >= 0 : dimension.of[row] === place));
          },
          lines: (key) => {
            if (dimension === null) return null;
            const isOf = dimension.names.map((item) => {
              const line = lineOf.get(item) ?? "";
              return line !== "" && (key === "total" || lineKeyOf(line) === key);
            });
            return facts.rowsWhere((row) => dimension.of[row]! >= 0 && isOf[dimension.of[row]!]!);
          },
        },
        { sums: ["itemSum", "lineSum"], rows: ["itemRows", "lineRows"] },
        ledger.amount,
      ),
    };
  },
};

function lineKeyOf(line: string): string {
  return `line:${line}`;
}

function keyOf(item: string): string {
  return `item:${item}`;
}

/** Those of no line first; then by their sums. */
function sorted(items: readonly ItemLine[]): ItemLine[] {
  const placed = (one: ItemLine): number => (one.line === "" ? 0 : 1);
  return [...items].sort(
    (one, other) => placed(one) - placed(other) || other.amount - one.amount || (one.item < other.item ? -1 : 1),
  );
}

function saysOfLines(items: readonly ItemLine[], { say }: ReportContext): string[] {
  const open = items.filter(({ line }) => line === "");
  const lines = new Set(items.filter(({ line }) => line !== "").map(({ line }) => line));
  return [
    say("says.linesCount", { n: items.length, lines: lines.size }),
    open.length === 0
      ? say("says.linesAllAssigned")
      : say("says.linesOpen", { n: open.length, sum: open.reduce((sum, { amount }) => sum + amount, 0) / UNIT }),
    say("says.linesType"),
  ];
}

function itemsTable(items: readonly ItemLine[], { say }: ReportContext): TableBlock {
  const texts = (of: (item: ItemLine) => string) => textValues(items.map(of));
  const numbers = (of: (item: ItemLine) => number) => ({ numbers: Float64Array.from(items, of) });
  const words = origins.map((origin) => say(`lineFrom.${origin}`));
  return {
    type: "table",
    key: "items",
    rowKeys: items.map(({ item }) => keyOf(item)),
    columns: [
      column(
        say,
        "item",
        "text",
        texts(({ item }) => item),
      ),
      column(
        say,
        "line",
        "text",
        texts(({ drafted }) => drafted),
        {
          header: "itemLine",
          owner: "both",
          draft: true,
          ...(items.every(({ line }) => line === "")
            ? {}
            : { choices: { block: "lines", column: "lineName", rows: "all" } as const }),
        },
      ),
      column(
        say,
        "lineFrom",
        "code",
        codeValues(
          items.map(({ from }) => origins.indexOf(from)),
          origins,
          words,
        ),
      ),
      column(
        say,
        "itemRows",
        "count",
        numbers(({ rows }) => rows),
        { total: { type: "sum" } },
      ),
      column(
        say,
        "itemSum",
        "money",
        numbers(({ amount }) => amount / UNIT),
        { total: { type: "sum" } },
      ),
    ],
    marks: [{ type: "words", column: "lineFrom", tones: [{ text: words[3]!, tone: "lost" }] }],
    list: true,
    totalLabel: say("total.items", { n: items.length }),
  };
}

/** The lines that there are, the largest first: what may be chosen for an item. */
function linesBlocks(items: readonly ItemLine[], { say }: ReportContext): Block[] {
  const lines = new Map<string, { items: number; rows: number; amount: number }>();
  for (const { line, rows, amount } of items) {
    if (line === "") continue;
    const sum = lines.get(line) ?? { items: 0, rows: 0, amount: 0 };
    lines.set(line, { items: sum.items + 1, rows: sum.rows + rows, amount: sum.amount + amount });
  }
  if (lines.size === 0) return [];
  const all = [...lines].sort(([one, a], [other, b]) => b.amount - a.amount || (one < other ? -1 : 1));
  const numbers = (of: (sum: { items: number; rows: number; amount: number }) => number) => ({
    numbers: Float64Array.from(all, ([, sum]) => of(sum)),
  });
  const total = { total: { type: "sum" } } as const;
  const table: TableBlock = {
    type: "table",
    key: "lines",
    rowKeys: all.map(([line]) => lineKeyOf(line)),
    columns: [
      column(say, "lineName", "text", textValues(all.map(([line]) => line))),
      column(
        say,
        "lineItems",
        "count",
        numbers((sum) => sum.items),
        total,
      ),
      column(
        say,
        "lineRows",
        "count",
        numbers(({ rows }) => rows),
        total,
      ),
      column(
        say,
        "lineSum",
        "money",
        numbers(({ amount }) => amount / UNIT),
        total,
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total.lines", { n: all.length }),
  };
  return [heading("lines", say("check.lines.heading")), table];
}
