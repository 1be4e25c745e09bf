import { cellAddress } from "../../core/index";
import type { GridRule } from "../../files/index";
import type { BooleanModel, RuleModel } from "../../test/hosts/sheets/model/parts";
import { bare } from "./googleLooks";

/** Signs of comparison by Google's words for them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["NUMBER_EQUAL_TO", "="],
  ["NUMBER_NOT_EQUAL_TO", "<>"],
  ["NUMBER_GREATER_THAN", ">"],
  ["NUMBER_LESS_THAN", "<"],
  ["NUMBER_GREATER_THAN_OR_EQUAL_TO", ">="],
  ["NUMBER_LESS_THAN_OR_EQUAL_TO", "<="],
]);

/** The conditional formats of a sheet as the grid draws them; what it has no means for is left out. */
export function gridRules(rules: readonly RuleModel[]): GridRule[] {
  return rules.flatMap((rule): GridRule[] => ruleOf(rule) ?? []);
}

function ruleOf({ areas: ranges, condition, scale }: RuleModel): GridRule[] | null {
  const first = ranges[0];
  if (first === undefined) return null;
  if (scale !== null) {
    const points = [scale.min, ...(scale.mid === null ? [] : [scale.mid]), scale.max];
    return [{ type: "scale", ranges, colours: points.map(({ colour }) => bare(colour)) }];
  }
  if (condition === null) return null;
  const { look, values } = condition;
  const fill = look.fill === null ? null : bare(look.fill);
  const ink = look.ink === null ? null : bare(look.ink);
  const bold = look.bold === true;
  if (condition.type === "TEXT_EQUAL_TO" && !bold) {
    return [{ type: "word", ranges, text: String(values[0]), fill, ink }];
  }
  const formula = formulaOf(condition, cellAddress(first.firstRow, first.firstColumn));
  return formula === null ? null : [{ type: "formula", ranges, formula, fill, ink, bold }];
}

/** The condition for the first cell, without "="; null where the grid has no words for it. */
function formulaOf({ type, values }: BooleanModel, cell: string): string | null {
  const [value, other] = values.map((one) => (typeof one === "object" ? "" : String(one)));
  const text = `"${(value ?? "").replaceAll('"', '""')}"`;
  const sign = SIGNS.get(type);
  if (sign !== undefined) return `AND(ISNUMBER(${cell}),${cell}${sign}${value ?? ""})`;
  switch (type) {
    case "CUSTOM_FORMULA":
      return (value ?? "").replace(/^=/, "") || null;
    case "NUMBER_BETWEEN":
      return `AND(ISNUMBER(${cell}),${cell}>=${value ?? ""},${cell}<=${other ?? ""})`;
    case "TEXT_EQUAL_TO":
      return `${cell}=${text}`;
    case "TEXT_CONTAINS":
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case "TEXT_DOES_NOT_CONTAIN":
      return `NOT(ISNUMBER(SEARCH(${text},${cell})))`;
    case "CELL_EMPTY":
      return `${cell}=""`;
    case "CELL_NOT_EMPTY":
      return `${cell}<>""`;
    default:
      return null;
  }
}
