import type { Column, TableBlock } from "../plan/plan";
import { BEST_TABLE, explainPortrait } from "./bestPortraitExplain";
import { bestMeanings, bestPortraitView, CHANCE_LIMIT, type BestPortraitView } from "./bestPortraitView";
import { builtSheet } from "./builtSheet";
import { codeValues, column, textValues, type ColumnExtra } from "./columns";
import type { Facts } from "./Facts";
import { classOptions, periodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { sheetHead } from "./sheetHead";

const ofClasses = ["classMonths", "abc", "aLimit", "bLimit", "abcBasis"];

/** What the best clients have in common that the others don't, tested against chance (M12). */
export const bestPortrait: Report = {
  key: "best-portrait",
  options: [
    ...periodOptions,
    ...classOptions.filter((option) => ofClasses.includes(option.key)),
    { key: "best", type: "choice", choices: bestMeanings, fallback: "a" },
    { key: "bestShare", type: "limit", fallback: 20 },
  ],
  tables: {
    values: [
      "attribute",
      "value",
      "best",
      "bestShare",
      "rest",
      "restShare",
      "allShare",
      "lift",
      "p",
      "adjusted",
      "verdict",
    ],
  },
  build(facts, context) {
    const { say } = context;
    const view = bestPortraitView(facts, context);
    const issues = reportIssues(facts, context.today, ["register", "lines"]);
    const says = saysOfPortrait(facts, context, view);
    const table: TableBlock = {
      type: "table",
      key: BEST_TABLE,
      rowKeys: view.shown.map(({ key }) => key),
      columns: portraitColumns(context, view),
      marks: [
        { type: "words", column: "verdict", tones: [{ text: say("portrait.telling"), tone: "a" }] },
        { type: "bar", column: "lift" },
      ],
      list: true,
      totalLabel: null,
    };
    const title = say("report.best-portrait.title", { asOf: facts.asOf });
    const blocks = [sheetHead(facts, context, title, says, issues), table];
    return {
      sheets: [builtSheet(context, "best-portrait", "", say("report.best-portrait.name"), blocks, BEST_TABLE)],
      says,
      issues,
      explain: (...cell) => explainPortrait(facts, context, view, ...cell),
    };
  },
};

function portraitColumns({ say }: ReportContext, { shown, best, rest, looked }: BestPortraitView): Column[] {
  const [n, m] = [best.length, rest.length];
  const own = (key: string) => ({ block: BEST_TABLE, column: key, rows: "same" as const });
  const numbers = (of: (one: BestPortraitView["shown"][number]) => number) => ({
    numbers: Float64Array.from(shown, of),
  });
  const share = (key: string, of: Parameters<typeof numbers>[0], extra: ColumnExtra): Column =>
    column(say, key, "share", numbers(of), extra);
  return [
    column(say, "attribute", "text", textValues(shown.map((one) => one.attribute)), { header: "portraitAttribute" }),
    column(say, "value", "text", textValues(shown.map((one) => one.value)), { header: "portraitValue" }),
    column(
      say,
      "best",
      "count",
      numbers((one) => one.best.length),
      { header: "portraitBest", params: { n } },
    ),
    share("bestShare", (one) => one.best.length / n, {
      header: "portraitBestShare",
      formula: [own("best"), `/${n}`],
    }),
    column(
      say,
      "rest",
      "count",
      numbers((one) => one.rest.length),
      { header: "portraitRest", params: { n: m } },
    ),
    share("restShare", (one) => one.rest.length / m, {
      header: "portraitRestShare",
      formula: [own("rest"), `/${m}`],
    }),
    share("allShare", (one) => one.holders.length / (n + m), {
      header: "portraitAllShare",
      formula: ["(", own("best"), "+", own("rest"), `)/${n + m}`],
    }),
    column(
      say,
      "lift",
      "decimal",
      numbers((one) => one.best.length / n / (one.holders.length / (n + m))),
      { header: "portraitLift", formula: [own("bestShare"), "/", own("allShare")] },
    ),
    share("p", (one) => one.p, { header: "portraitP" }),
    share("adjusted", (one) => one.adjusted, { header: "portraitAdjusted", params: { n: looked } }),
    column(
      say,
      "verdict",
      "code",
      codeValues(
        shown.map(({ isTelling }) => (isTelling ? 1 : 0)),
        ["", "telling"],
        ["", say("portrait.telling")],
      ),
      { header: "portraitMark", params: { limit: CHANCE_LIMIT } },
    ),
  ];
}

function saysOfPortrait(facts: Facts, { say }: ReportContext, view: BestPortraitView): string[] {
  const { best, rest, words, looked, shown, found } = view;
  const params = { n: best.length, rest: rest.length, values: looked, best: words };
  const hint = facts.company.attributes.length === 0 ? [say("says.portraitNoAttributes")] : [];
  if (best.length === 0) {
    return [view.meaning === "grade" ? say("says.portraitNoGrade") : say("says.portraitNoBest", params), ...hint];
  }
  if (rest.length === 0) return [say("says.portraitAllBest", params), ...hint];
  const who = say("says.portraitBest", { ...params, all: best.length + rest.length });
  const telling = shown.filter(({ isTelling }) => isTelling);
  if (telling.length === 0) return [who, say("says.portraitNothing", params), ...hint];
  const cut = found > shown.length ? [say("says.portraitCut", { n: shown.length, all: found })] : [];
  const lines = telling.slice(0, 2).map((one) =>
    say(one.isLine ? "says.portraitLine" : "says.portraitValue", {
      n: best.length,
      best: one.best.length,
      attribute: one.attribute,
      value: one.value,
      rest: rest.length,
      others: one.rest.length,
    }),
  );
  return [who, ...lines, say("says.portraitMore", { n: telling.length, values: looked }), ...cut, ...hint].slice(0, 4);
}
