import type { RulePart, ScalePoint } from "../../protocol";
import { conditionOf, UNKNOWN_TYPE } from "./conditions";
import type { SerialReader } from "./days";
import { hexColour } from "./hexColour";
import { rectOf } from "./rectOf";

type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;

/** The conditional formats of a sheet, every one of them: orders name them by their places. */
export function rulesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, serialOf: SerialReader): RulePart[] {
  return sheet.getConditionalFormatRules().map((rule): RulePart => {
    const rects = rule.getRanges().map(rectOf);
    const gradient = rule.getGradientCondition();
    if (gradient !== null) return { kind: "scale", rects, points: pointsOf(gradient) };
    return { kind: "condition", rects, ...conditionAndLook(rule.getBooleanCondition(), serialOf) };
  });
}

function conditionAndLook(
  condition: BooleanCondition | null,
  serialOf: SerialReader,
): Pick<Extract<RulePart, { kind: "condition" }>, "condition" | "look"> {
  if (condition === null) {
    const look = { ink: null, fill: null, bold: null, italic: null, underline: null, strike: null };
    return { condition: { type: UNKNOWN_TYPE, values: [] }, look };
  }
  return {
    condition: conditionOf(condition.getCriteriaType(), condition.getCriteriaValues(), serialOf),
    look: {
      ink: colour(condition.getFontColor()),
      fill: colour(condition.getBackground()),
      bold: condition.getBold(),
      italic: condition.getItalic(),
      underline: condition.getUnderline(),
      strike: condition.getStrikethrough(),
    },
  };
}

/** Google tells the points by their places; one in the middle needn't be there. */
function pointsOf(gradient: GradientCondition): ScalePoint[] {
  const points: ScalePoint[] = [];
  const add = (type: unknown, value: string, hex: string, usual: string): void => {
    if (hex === "" || (type === null && usual === "")) return;
    points.push({ type: type === null ? usual : String(type), value, colour: hexColour(hex) });
  };
  add(gradient.getMinType(), gradient.getMinValue(), gradient.getMinColor(), "MIN");
  add(gradient.getMidType(), gradient.getMidValue(), gradient.getMidColor(), "");
  add(gradient.getMaxType(), gradient.getMaxValue(), gradient.getMaxColor(), "MAX");
  return points;
}

function colour(text: string | null): string | null {
  return text === null || text === "" ? null : hexColour(text);
}
