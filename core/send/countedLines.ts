import type { NoteLine, Recipe, TableBlock } from "../plan/plan";
import type { Facts } from "../reports/Facts";
import type { ReportContext } from "../reports/Report";
import { abcParams, settingsText, xyzParams } from "../reports/settingsText";
import type { Translate } from "../text/translate";
import type { Recipient } from "./SendRequest";

interface Counted {
  readonly recipient: Recipient;
  readonly facts: Facts;
  /** In the language of the copy. */
  readonly say: Translate;
  readonly today: number;
}

/** Columns whose rule a reader must know to understand the sheet. */
const EXPLAINED = ["status", "movement", "abc", "xyz", "regularity"] as const;

/** "How this was counted": settings, and the rules of the columns that are there, in words. */
export function countedLines(recipe: Recipe, tables: readonly TableBlock[], counted: Counted): NoteLine[] {
  const { recipient, facts, say, today } = counted;
  const context: ReportContext = { say, today, options: recipe.options, recipe, tagNumber: 1 };
  const has = (option: string): boolean => recipe.options[option] !== undefined;
  const headers = new Map(tables.flatMap(({ columns }) => columns.map(({ key, header }) => [key, header] as const)));
  const lines = [
    ...(recipient.type === "all" ? [] : [say("send.counted.part")]),
    say("send.counted.asOf", { asOf: facts.asOf }),
    ...settingsText(facts, context, ["period"]),
    ...(has("classMonths") ? settingsText(facts, context, ["classWindow"]) : []),
    ...settingsText(facts, context, ["statusMonths"]),
    ...(has("abc") ? settingsText(facts, context, ["abc"]) : []),
    ...(has("xLimit") ? settingsText(facts, context, ["xyz"]) : []),
    ...EXPLAINED.filter((key) => headers.has(key)).map((key) =>
      say("send.counted.rule", { column: headers.get(key)!, rule: say(`rule.${key}`, ruleParams(facts, say)) }),
    ),
    say("send.counted.language", { language: say("language.name") }),
  ];
  return [
    { style: "heading", text: say("send.counted.heading") },
    ...lines.map((text): NoteLine => ({ style: "says", text })),
  ];
}

function ruleParams(facts: Facts, say: Translate) {
  return {
    asOf: facts.asOf,
    before: facts.period.from - 1,
    months: facts.settings.statusMonths,
    ...abcParams(facts, say),
    ...xyzParams(facts, say),
  };
}
