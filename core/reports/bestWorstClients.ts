import { windowBefore } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import { abcClasses } from "../methods/abc";
import type { Column, Formula, TableBlock, Tone, WordTone } from "../plan/plan";
import { periodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import { weightsText } from "./bestWorstTexts";
import { indicators, type Indicator } from "./bestWorstValues";
import { worthGroups, type BestWorstView, type WorthGroup } from "./bestWorstView";
import { clientKey } from "./clientList";
import { managerName } from "./clientWords";
import { codeValues, column, letterTones, letterValues, pick, pickMoney, textValues, type ColumnText } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { abcParams } from "./settingsText";

const tones: Readonly<Record<Exclude<WorthGroup, "ordinary">, Tone>> = {
  keep: "a",
  develop: "new",
  reprice: "b",
  letGo: "lost",
};

/** Colours of what to do. */
export function groupTones(say: Translate): WordTone[] {
  return Object.entries(tones).map(([group, tone]) => ({ text: say(`worth.${group as keyof typeof tones}`), tone }));
}

export const rankHeaders = {
  sales: "worthSalesRank",
  margin: "worthMarginRank",
  regularity: "worthRegularityRank",
  delay: "worthDelayRank",
  lines: "worthLinesRank",
  recommendations: "worthRecommendationsRank",
} as const satisfies Readonly<Record<Indicator, ColumnText>>;

/** A row a client: what to do, the score, the places it is made of, and the values behind them. */
export function bestWorstClients(facts: Facts, context: ReportContext, view: BestWorstView): TableBlock {
  const { say } = context;
  const { clients } = view;
  return {
    type: "table",
    key: "clients",
    rowKeys: clients.map((client) => clientKey(facts.company, client)),
    columns: [...scoreColumns(facts, context, view), ...valueColumns(facts, context, view)],
    marks: [
      { type: "words", column: "group", tones: groupTones(say) },
      { type: "bar", column: "score" },
      { type: "words", column: "abc", tones: letterTones },
    ],
    list: true,
    totalLabel: say("total.clients", { n: clients.length }),
  };
}

function scoreColumns(facts: Facts, context: ReportContext, view: BestWorstView): Column[] {
  const { say } = context;
  const { clients, weights, ranks, group, score } = view;
  const formula = scoreFormula(view);
  return [
    column(say, "client", "text", textValues(clients.map((client) => facts.company.clients[client]!))),
    column(
      say,
      "group",
      "code",
      codeValues(
        group.map((code) => code + 1),
        ["", ...worthGroups],
        ["", ...worthGroups.map((one) => say(`worth.${one}`))],
      ),
      { header: "worthGroup" },
    ),
    column(
      say,
      "score",
      "share",
      { numbers: score },
      {
        header: "worthScore",
        params: { weights: weightsText(context, view) },
        ...(formula === null ? {} : { formula }),
      },
    ),
    ...[...ranks].map(([indicator, rank]) =>
      column(
        say,
        `${indicator}Rank`,
        "share",
        { numbers: rank },
        { header: rankHeaders[indicator], note: "worthRank", params: { weight: weights[indicator] } },
      ),
    ),
  ];
}

/** The weighted mean, where every client has every place that counts; else a blank one would count as 0. */
function scoreFormula({ ranks, weights, clients }: BestWorstView): Formula | null {
  const counted = indicators.filter((indicator) => ranks.has(indicator) && weights[indicator] > 0);
  const isWhole = counted.every((indicator) => !ranks.get(indicator)!.some((rank) => Number.isNaN(rank)));
  if (counted.length === 0 || clients.length === 0 || !isWhole) return null;
  const whole = counted.reduce((sum, indicator) => sum + weights[indicator], 0);
  return [
    "(",
    ...counted.flatMap((indicator, at) => [
      `${at === 0 ? "" : "+"}${weights[indicator]}*`,
      { block: "clients", column: `${indicator}Rank`, rows: "same" as const },
    ]),
    `)/${whole}`,
  ];
}

function valueColumns(facts: Facts, context: ReportContext, view: BestWorstView): Column[] {
  const { say } = context;
  const { company, settings, asOf } = facts;
  const { clients, values, potential, previous } = view;
  const months = settings.classMonths;
  const window = periodText(facts.classWindow, say.language);
  const before = periodText(windowBefore(facts.classWindow, months), say.language);
  const total = { type: "sum" } as const;
  const header = (indicator: Indicator): string => values.get(indicator)?.header ?? "";
  const numbers = (indicator: Indicator) => ({ numbers: pick(values.get(indicator)!.values, clients) });
  const columns: (Column | null)[] = [
    column(say, "windowSales", "money", pickMoney(facts.windowSales.total, clients), {
      params: { months, asOf, window },
      total,
    }),
    previous === null
      ? null
      : column(say, "previousWindow", "money", pickMoney(previous, clients), {
          header: "worthPrevious",
          params: { months, window: before },
          total,
        }),
    values.has("margin") ? column(say, "marginShare", "share", numbers("margin"), { header: "worthMargin" }) : null,
    column(say, "regularity", "share", numbers("regularity"), { header: "worthRegularity" }),
    values.has("delay")
      ? column(say, "delay", "decimal", numbers("delay"), {
          header: "worthDelay",
          params: { header: header("delay") },
        })
      : null,
    values.has("lines")
      ? column(say, "lines", "count", numbers("lines"), { header: "linesActual", params: { window } })
      : null,
    values.has("recommendations")
      ? column(say, "recommendations", "count", numbers("recommendations"), { header: "worthRecommendations", total })
      : null,
    potential?.isTyped === true
      ? column(
          say,
          "potential",
          "money",
          { numbers: pick(potential.values, clients).map((value) => value / UNIT) },
          { header: "worthPotential", total },
        )
      : null,
    potential?.isTyped === false
      ? column(say, "reserve", "share", { numbers: pick(potential.values, clients) }, { header: "worthReserve" })
      : null,
    column(say, "abc", "code", letterValues(facts.abc, clients, abcClasses), { params: abcParams(facts, say) }),
    company.managers.length === 0
      ? null
      : column(say, "manager", "text", textValues(clients.map((client) => managerName(facts, context, client)))),
  ];
  return columns.filter((one) => one !== null);
}
