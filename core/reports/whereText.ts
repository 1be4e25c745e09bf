import { parseIsoDay } from "../calendar/calendar";
import type { Condition } from "../ledger/conditions";
import { formatDay } from "../text/numberFormat";
import type { Translate } from "../text/translate";

const SIGNS = { "=": "=", "<>": "≠", ">=": "≥", "<=": "≤", ">": ">", "<": "<" } as const;

/** Conditions in words, for titles: "Region = West or East; Amount ≥ 100". Values stand as they were typed, days as people write them. */
export function whereText(say: Translate, conditions: readonly Condition[]): string {
  return conditions.map((condition) => conditionText(say, condition)).join("; ");
}

function conditionText(say: Translate, { header, operator, values }: Condition): string {
  if (values.length === 1 && values[0] === "") {
    return say(operator === "<>" ? "where.filled" : "where.blank", { header });
  }
  const names = values.map((value) => {
    const day = parseIsoDay(value);
    if (day !== null) return formatDay(day, say.language);
    return value === "" ? say("where.nothing") : value;
  });
  const last = names[names.length - 1]!;
  const listed = names.length === 1 ? last : say("where.or", { names: names.slice(0, -1).join(", "), last });
  return `${header} ${SIGNS[operator]} ${listed}`;
}
