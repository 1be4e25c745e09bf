import { UNIT } from "../ledger/ledger";
import { periodText } from "../text/periodText";
import { listText } from "../text/translate";
import { indicators, type Indicator } from "./bestWorstValues";
import { worthGroups, type BestWorstView, type WorthGroup } from "./bestWorstView";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { settingsText } from "./settingsText";

/** Who belongs to a group, with the limits in force; or why that can't be told. */
export function groupRule(facts: Facts, { say }: ReportContext, view: BestWorstView, group: WorthGroup): string {
  const { top, bottom, fewLines, values, potential, previous } = view;
  const params = { top, bottom, lines: fewLines, months: facts.settings.classMonths };
  const noCosts = !values.has("margin");
  switch (group) {
    case "letGo":
    case "reprice":
      return say(noCosts ? "worth.ruleNoCosts" : `worth.${group}.rule`, params);
    case "develop":
      return say(potential === null || !values.has("lines") ? "worth.develop.ruleNone" : "worth.develop.rule", params);
    case "keep":
      return say(previous === null ? "worth.keep.ruleNoTrend" : "worth.keep.rule", params);
    case "ordinary":
      return say("worth.ordinary.rule");
  }
}

/** What an indicator is, or why it isn't counted. */
export function indicatorSource({ say }: ReportContext, view: BestWorstView, indicator: Indicator): string {
  const found = view.values.get(indicator);
  if (found !== undefined) return say(`worth.${indicator}.from`, { header: found.header });
  // sales and regularity are always there
  return say(`worth.${indicator as "margin" | "delay" | "lines" | "recommendations"}.none`);
}

/** "sales 3, regularity 1": of the indicators that are counted. */
export function weightsText({ say }: ReportContext, { weights, values }: BestWorstView): string {
  const counted = indicators.filter((indicator) => values.has(indicator) && weights[indicator] > 0);
  return counted.map((indicator) => `${say(`worth.${indicator}`)} ${weights[indicator]}`).join(", ");
}

/** The settings behind a score or a group. */
export function worthSettings(facts: Facts, context: ReportContext, view: BestWorstView): string[] {
  const { top, bottom, fewLines: lines } = view;
  return [
    ...settingsText(facts, context, ["classWindow"]),
    context.say("setting.worthWeights", { weights: weightsText(context, view) }),
    context.say("setting.worthShares", { top, bottom, lines }),
  ];
}

/** Whom to keep, to develop, to re-price, to let go: each with the first names. */
export function saysOfBestWorst(facts: Facts, { say }: ReportContext, view: BestWorstView): string[] {
  const { clients, group } = view;
  if (clients.length === 0) {
    return [say("says.worthNobody", { window: periodText(facts.classWindow, say.language) })];
  }
  const { total } = facts.windowSales;
  const of = (wanted: WorthGroup): number[] => clients.filter((_, at) => worthGroups[group[at]!] === wanted);
  const sumOf = (some: readonly number[]): number => some.reduce((sum, client) => sum + total[client]!, 0) / UNIT;
  const all = sumOf(clients);
  const params = (some: readonly number[]) => ({
    n: some.length,
    all: clients.length,
    share: all > 0 ? sumOf(some) / all : 0,
    names: listText(
      say,
      some.slice(0, 3).map((client) => facts.company.clients[client]!),
    ),
  });
  const texts = { keep: "says.worthKeep", develop: "says.worthDevelop", reprice: "says.worthReprice" } as const;
  const says = (["keep", "develop", "reprice"] as const)
    .map((wanted) => [wanted, of(wanted)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([wanted, some]) => say(texts[wanted], params(some)));
  const leaving = of("letGo");
  if (leaving.length > 0) says.push(say("says.worthLetGo", params(leaving)));
  if (!view.values.has("margin")) says.push(say("says.worthNoCosts"));
  if (says.length === 0) return [say("says.worthNone", { n: clients.length })];
  // a name such as "Ash s.r.o." at the end brings its own full stop
  return says.map((text) => text.replace(/\.\.$/, "."));
}
