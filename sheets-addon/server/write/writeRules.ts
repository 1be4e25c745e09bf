import type { Order, Rect, RulePart, ScalePoint } from "../../protocol";
import { conditionArguments } from "./conditionArguments";
import { rangeAt } from "./rangeAt";
import type { Target } from "./Target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/**
 * All conditional formats of a sheet, in one call. The ones that were there are taken from its copy, so that carrying it out
 * again takes the same ones.
 */
export function writeRules(target: Target, sheet: Sheet, { sheet: id, rules }: Extract<Order, { do: "rules" }>): void {
  const before = (target.backup(id) ?? sheet).getConditionalFormatRules();
  const ranges = (rects: readonly Rect[]): GoogleAppsScript.Spreadsheet.Range[] =>
    rects.map((rect) => rangeAt(sheet, rect));
  const all = rules.map((order): Rule => {
    if (order.present === null) return buildRule(target, order.rule).setRanges(ranges(order.rule.rects)).build();
    const present = before[order.present];
    if (present === undefined) throw new Error(`rules: there is no ${order.present}`);
    const builder = present.copy().setRanges(ranges(order.rects));
    if (order.condition !== null) {
      const { type } = order.condition;
      builder.withCriteria(criteriaOf(type), conditionArguments(target, order.condition));
    }
    return builder.build();
  });
  sheet.setConditionalFormatRules(all);
}

function criteriaOf(type: string): GoogleAppsScript.Spreadsheet.BooleanCriteria {
  return SpreadsheetApp.BooleanCriteria[type as "CUSTOM_FORMULA"];
}

function buildRule(target: Target, rule: RulePart): Builder {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (rule.kind === "scale") {
    setScale(builder, rule.points);
    return builder;
  }
  builder.withCriteria(criteriaOf(rule.condition.type), conditionArguments(target, rule.condition));
  const { ink, fill, bold, italic, underline, strike } = rule.look;
  if (ink !== null) builder.setFontColor(ink);
  if (fill !== null) builder.setBackground(fill);
  if (bold !== null) builder.setBold(bold);
  if (italic !== null) builder.setItalic(italic);
  if (underline !== null) builder.setUnderline(underline);
  if (strike !== null) builder.setStrikethrough(strike);
  return builder;
}

function setScale(builder: Builder, points: readonly ScalePoint[]): void {
  const [least, middle, largest] = points.length === 2 ? [points[0]!, null, points[1]!] : points;
  if (least === undefined || largest === undefined) throw new Error("rules: a scale has two or three points");
  const type = (point: ScalePoint): GoogleAppsScript.Spreadsheet.InterpolationType =>
    SpreadsheetApp.InterpolationType[point.type as "NUMBER"];
  if (least!.type === "MIN") builder.setGradientMinpoint(least!.colour);
  else builder.setGradientMinpointWithValue(least!.colour, type(least!), least!.value);
  if (middle !== null && middle !== undefined) {
    builder.setGradientMidpointWithValue(middle.colour, type(middle), middle.value);
  }
  if (largest.type === "MAX") builder.setGradientMaxpoint(largest.colour);
  else builder.setGradientMaxpointWithValue(largest.colour, type(largest), largest.value);
}
