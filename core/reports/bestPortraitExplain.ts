import type { TextKey } from "../text/en";
import type { BestPortraitView } from "./bestPortraitView";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

export const BEST_TABLE = "values";

const rules: Readonly<Record<string, TextKey>> = {
  attribute: "rule.portraitValue",
  value: "rule.portraitValue",
  best: "rule.portraitBest",
  bestShare: "rule.portraitShare",
  rest: "rule.portraitRest",
  restShare: "rule.portraitShare",
  allShare: "rule.portraitShare",
  lift: "rule.portraitLift",
  p: "rule.portraitP",
  adjusted: "rule.portraitAdjusted",
  verdict: "rule.portraitAdjusted",
};

/** Why a cell of the portrait is what it is, with the clients that it counts; null where there is no such cell. */
export function explainPortrait(
  facts: Facts,
  context: ReportContext,
  view: BestPortraitView,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const value = view.shown.find(({ key }) => key === rowKey);
  if (table !== BEST_TABLE || value === undefined || !Object.hasOwn(rules, columnKey)) return null;
  const isTest = ["p", "adjusted", "verdict"].includes(columnKey);
  const n = columnKey === "p" ? view.best.length : view.looked;
  const params = {
    n,
    all: view.best.length + view.rest.length,
    best: columnKey === "p" ? value.best.length : view.words,
  };
  const clients = columnKey.startsWith("best")
    ? value.best
    : columnKey.startsWith("rest")
      ? value.rest
      : columnKey === "allShare" || columnKey === "lift"
        ? value.holders
        : null;
  return {
    rule: context.say(rules[columnKey]!, params),
    settings: [...settingsText(facts, context, ["classWindow", "abc"]), ...(isTest ? [view.words] : [])],
    rows: null,
    sum: null,
    clients: clients === null ? null : clients.map((client) => facts.company.clients[client]!),
  };
}
