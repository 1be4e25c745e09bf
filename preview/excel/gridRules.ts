import { cellAddress, colours } from "../../core/index";
import type { GridRule } from "../../files/index";
import type { FormatModel, FormatValue } from "../../test/hosts/excel/model/sheetExtras";

/** Signs of comparison by Excel's words for them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["EqualTo", "="],
  ["NotEqualTo", "<>"],
  ["GreaterThan", ">"],
  ["LessThan", "<"],
  ["GreaterThanOrEqual", ">="],
  ["LessThanOrEqual", "<="],
]);

/** The conditional formats of a sheet as the grid draws them; what it has no means for is left out. */
export function gridRules(formats: readonly FormatModel[]): GridRule[] {
  return formats.flatMap((format): GridRule[] => {
    const rule = ruleOf(format);
    return rule === null ? [] : [rule];
  });
}

/** `#RRGGBB` without its sign; null where none is said. */
export function colourOf(given: FormatValue | undefined): string | null {
  return typeof given === "string" && /^#[0-9a-f]{6}$/i.test(given) ? given.slice(1).toUpperCase() : null;
}

function ruleOf({ type, areas: ranges, look, rule }: FormatModel): GridRule | null {
  const first = ranges[0];
  if (first === undefined) return null;
  const fill = colourOf(look.fill);
  const ink = colourOf(look.ink);
  const bold = look.bold === true;
  const cell = cellAddress(first.firstRow, first.firstColumn);
  switch (type) {
    case "CellValue": {
      const formula = textOf(rule["formula1"]).replace(/^=/, "");
      const word = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
      const operator = textOf(rule["operator"]);
      if (operator === "EqualTo" && word !== undefined && !bold) return { type: "word", ranges, text: word, fill, ink };
      const sign = SIGNS.get(operator);
      if (sign === undefined) return null;
      return { type: "formula", ranges, formula: `${cell}${sign}${formula}`, fill, ink, bold };
    }
    case "ContainsText": {
      const text = `"${textOf(rule["text"]).replaceAll('"', '""')}"`;
      return { type: "formula", ranges, formula: `ISNUMBER(SEARCH(${text},${cell}))`, fill, ink, bold };
    }
    case "Custom": {
      const formula = textOf(rule["formula"]).replace(/^=/, "");
      return formula === "" ? null : { type: "formula", ranges, formula, fill, ink, bold };
    }
    case "DataBar":
      return {
        type: "bar",
        ranges,
        colour: colourIn(rule, ["positiveFormat", "fillColor"]) ?? colours.bar,
        negative: colourIn(rule, ["negativeFormat", "fillColor"]) ?? colours.negativeBar,
      };
    case "ColorScale": {
      const steps = ["minimum", "midpoint", "maximum"].flatMap((step) => {
        const colour = colourIn(rule, ["criteria", step, "color"]);
        return colour === null ? [] : [colour];
      });
      return steps.length < 2 ? null : { type: "scale", ranges, colours: steps };
    }
    default:
      return null;
  }
}

/** A colour somewhere within a rule; names may begin with a capital, as they go over the border. */
function colourIn(rule: FormatModel["rule"], path: readonly string[]): string | null {
  let at: FormatValue | undefined = rule;
  for (const name of path) {
    if (typeof at !== "object" || at === null) return null;
    const wanted = name.toLowerCase();
    at = Object.entries(at).find(([key]) => key.toLowerCase() === wanted)?.[1];
  }
  return colourOf(at);
}

function textOf(value: FormatValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
