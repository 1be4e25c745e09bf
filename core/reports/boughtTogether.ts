import type { Block, TableBlock } from "../plan/plan";
import { boughtAtOnce } from "../methods/boughtAtOnce";
import { boughtTogether as pairsOfClients } from "../methods/boughtTogether";
import { periodText } from "../text/periodText";
import { builtSheet } from "./builtSheet";
import { column, textValues, type ColumnText } from "./columns";
import { explainTogether } from "./explainTogether";
import type { Facts } from "./Facts";
import { classOptions, plainPeriodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { sheetHead } from "./sheetHead";
import { togetherPairs, type TogetherView } from "./togetherPairs";

export const togetherBy = ["clients", "purchases"] as const;

/** Which product lines the same clients buy, or are bought in one purchase (M52). */
export const boughtTogether: Report = {
  key: "bought-together",
  options: [
    ...plainPeriodOptions,
    ...classOptions.filter(({ key }) => key === "classMonths"),
    { key: "together", type: "choice", choices: togetherBy, fallback: "clients" },
    { key: "minTogether", type: "whole", least: 1, most: 1_000_000, fallback: 3 },
  ],
  tables: {
    pairs: ["line", "with", "both", "buyers", "buyersWith", "confidence", "support", "lift", "after"],
  },
  build(facts, context) {
    const { say } = context;
    const view = viewOf(facts, context);
    const issues = reportIssues(facts, context.today, ["lines"]);
    const says = saysOfTogether(facts, context, view);
    const title = say("report.bought-together.title", { window: periodText(facts.classWindow, say.language) });
    const blocks: Block[] = [sheetHead(facts, context, title, says, issues), pairsTable(facts, context, view)];
    return {
      sheets: [builtSheet(context, "bought-together", "", say("report.bought-together.name"), blocks, "pairs")],
      says,
      issues,
      explain: (table, row, key) => explainTogether(facts, context, view, blocks, table, row, key),
    };
  },
};

function viewOf(facts: Facts, { options }: ReportContext): TogetherView {
  const { line, portrait, sales, purchases, classWindow } = facts;
  const least = Number(options["minTogether"]);
  const lines = facts.company.ledger.line?.names ?? [];
  const byPurchase = options["together"] === "purchases";
  if (line === null || portrait.bought === null) return { byPurchase, least, lines, all: 0, pairs: [] };
  const found = byPurchase
    ? boughtAtOnce(sales, purchases, line, classWindow)
    : pairsOfClients(portrait.bought, line.count, () => true);
  return { byPurchase, least, lines, all: found.clients, pairs: togetherPairs(found, lines, least) };
}

function pairsTable(facts: Facts, { say }: ReportContext, { pairs, lines, byPurchase }: TogetherView): TableBlock {
  const window = periodText(facts.classWindow, say.language);
  const numbers = (of: (pair: (typeof pairs)[number]) => number) => ({ numbers: Float64Array.from(pairs, of) });
  const count = (key: string, header: string, of: (pair: (typeof pairs)[number]) => number) =>
    column(say, key, "count", numbers(of), {
      header: `${header}${byPurchase ? "Purchases" : ""}` as ColumnText,
      params: { window },
    });
  const own = (key: string) => ({ block: "pairs", column: key, rows: "same" as const });
  return {
    type: "table",
    key: "pairs",
    rowKeys: pairs.map(({ key }) => key),
    columns: [
      column(say, "line", "text", textValues(pairs.map(({ a }) => lines[a]!)), { header: "togetherLine" }),
      column(say, "with", "text", textValues(pairs.map(({ b }) => lines[b]!)), { header: "togetherWith" }),
      count("both", "togetherBoth", ({ both }) => both),
      count("buyers", "togetherBuyers", ({ buyers }) => buyers),
      count("buyersWith", "togetherOthers", ({ others }) => others),
      column(
        say,
        "confidence",
        "share",
        numbers(({ confidence }) => confidence),
        { header: "togetherConfidence", formula: [own("both"), "/", own("buyers")] },
      ),
      column(
        say,
        "support",
        "share",
        numbers(({ support }) => support),
        { header: "togetherSupport" },
      ),
      column(
        say,
        "lift",
        "decimal",
        numbers(({ lift }) => lift),
        { header: "togetherLift" },
      ),
      ...(byPurchase
        ? []
        : [
            column(
              say,
              "after",
              "count",
              numbers(({ after }) => after),
              { header: "togetherAfter" },
            ),
          ]),
    ],
    marks: [{ type: "bar", column: "confidence" }],
    list: true,
    totalLabel: null,
  };
}

function saysOfTogether(facts: Facts, { say }: ReportContext, view: TogetherView): string[] {
  const { pairs, lines, least, byPurchase } = view;
  if (facts.line === null) return [say("says.matrixNoLines")];
  const first = best(pairs, ({ both, confidence }) => both + confidence);
  if (first === null) return [say("says.togetherNone", { least })];
  const params = {
    n: first.buyers,
    both: first.both,
    line: lines[first.a]!,
    other: lines[first.b]!,
    share: first.confidence,
  };
  const says = [say(byPurchase ? "says.togetherPairPurchases" : "says.togetherPair", params)];
  const close = best(pairs, ({ lift }) => lift);
  if (close !== null && close.lift > 1) {
    says.push(say("says.togetherLift", { line: lines[close.a]!, other: lines[close.b]!, lift: close.lift }));
  }
  if (byPurchase) return says;
  const led = best(pairs, ({ after }) => after);
  if (led !== null && led.after > 0) {
    const { after, both } = led;
    says.push(say("says.togetherAfter", { after, both, line: lines[led.a]!, other: lines[led.b]! }));
  }
  const next = best(
    pairs.filter(({ lift, buyers, both }) => lift > 1 && buyers > both),
    ({ confidence }) => confidence,
  );
  if (next !== null) {
    says.push(say("says.togetherNext", { n: next.buyers - next.both, line: lines[next.a]!, other: lines[next.b]! }));
  }
  return says;
}

/** The first with the highest value. */
function best<T>(list: readonly T[], of: (one: T) => number): T | null {
  return list.reduce<T | null>((found, one) => (found === null || of(one) > of(found) ? one : found), null);
}
