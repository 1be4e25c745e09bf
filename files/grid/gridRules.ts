import { cellAddress } from "../../core/index";
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import { unescapeCell } from "../xlsx/xmlValues";
import { colourOf, type ColourBook } from "./colours";
import type { ConditionalLook } from "./gridLooks";
import type { GridRange, GridRule } from "./GridWorkbook";
import { parseRanges } from "./ranges";
import { unwrapFormula } from "./unwrapFormula";

/** Excel's own colour of bars below zero. */
const NEGATIVE = "FF0000";
const BAR = "638EC6";

export interface ReadRules {
  /** What comes first wins. */
  readonly rules: readonly GridRule[];
  /** How many can't be drawn. */
  readonly kept: number;
  /** All formulas in them. */
  readonly formulas: readonly string[];
}

interface Context {
  readonly looks: readonly ConditionalLook[];
  readonly colours: ColourBook;
  /** Bars in the words of younger programs, by the id that ties them to their rule. */
  readonly bars: ReadonlyMap<string, XmlNode>;
}

/** The conditional formats of a sheet. */
export function gridRules(around: XmlNode, looks: readonly ConditionalLook[], colours: ColourBook): ReadRules {
  const bars = new Map<string, XmlNode>();
  const young = descendantsOf(childOf(around, "extLst"), "conditionalFormatting");
  for (const one of young) {
    for (const rule of childrenOf(one, "cfRule")) {
      const bar = childOf(rule, "dataBar");
      if (bar !== undefined) bars.set(attributeOf(rule, "id"), bar);
    }
  }
  const context: Context = { looks, colours, bars };
  const read: { priority: number; rule: GridRule | null }[] = [];
  const tied = new Set<string>();
  for (const format of childrenOf(around, "conditionalFormatting")) {
    const ranges = parseRanges(attributeOf(format, "sqref"));
    for (const rule of childrenOf(format, "cfRule")) {
      tied.add(tieOf(rule));
      read.push({ priority: numberOf(rule, "priority", Infinity), rule: ruleOf(rule, ranges, context) });
    }
  }
  const alone = young.flatMap((one) => childrenOf(one, "cfRule")).filter((rule) => !tied.has(attributeOf(rule, "id")));
  const sorted = read.sort((a, b) => a.priority - b.priority || 0);
  const rules = sorted.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const formulas = [...descendantsOf(around, "conditionalFormatting")].flatMap((one) =>
    [...descendantsOf(one, "formula"), ...descendantsOf(one, "f")].map(({ text }) => text),
  );
  return { rules, kept: sorted.length - rules.length + alone.length, formulas };
}

/** The id by which a younger description is tied to a rule. */
function tieOf(rule: XmlNode): string {
  return descendantsOf(childOf(rule, "extLst"), "id")[0]?.text.trim() ?? "";
}

function ruleOf(rule: XmlNode, ranges: readonly GridRange[], context: Context): GridRule | null {
  const first = ranges[0];
  if (first === undefined) return null;
  switch (attributeOf(rule, "type")) {
    case "colorScale":
      return scaleOf(rule, ranges, context.colours);
    case "dataBar":
      return barOf(rule, ranges, context);
    case "cellIs":
      return cellRule(rule, ranges, first, context);
    case "expression":
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
    case "timePeriod":
      // files say all of them as formulas too
      return formulaRule(formulaOf(rule, 0), ranges, lookOf(rule, context));
    default:
      return null;
  }
}

function lookOf(rule: XmlNode, { looks }: Context): ConditionalLook {
  return looks[numberOf(rule, "dxfId", -1)] ?? { fill: null, ink: null, bold: false };
}

function formulaOf(rule: XmlNode, place: number): string | null {
  const node = childrenOf(rule, "formula")[place];
  if (node === undefined || node.text.trim() === "") return null;
  return unwrapFormula(unescapeCell(node.text).trim());
}

/** Null where the rule changes nothing that a grid shows, such as a border. */
function formulaRule(formula: string | null, ranges: readonly GridRange[], look: ConditionalLook): GridRule | null {
  if (formula === null || (look.fill === null && look.ink === null && !look.bold)) return null;
  return { type: "formula", ranges, formula, ...look };
}

/** A comparison of the cell: with a word as such, any other as a formula that says the same. */
function cellRule(rule: XmlNode, ranges: readonly GridRange[], first: GridRange, context: Context): GridRule | null {
  const look = lookOf(rule, context);
  const operator = attributeOf(rule, "operator");
  const one = formulaOf(rule, 0);
  const other = formulaOf(rule, 1);
  if (one === null) return null;
  const text = operator === "equal" && !look.bold ? /^"((?:[^"]|"")*)"$/.exec(one)?.[1] : undefined;
  if (text !== undefined && text !== "") {
    if (look.fill === null && look.ink === null) return null;
    return { type: "word", ranges, text: text.replaceAll('""', '"'), fill: look.fill, ink: look.ink };
  }
  const cell = cellAddress(first.firstRow, first.firstColumn);
  return formulaRule(comparison(operator, cell, one, other), ranges, look);
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

function comparison(operator: string, cell: string, one: string, other: string | null): string | null {
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}(${one})`;
  if (other === null) return null;
  const within = `AND(${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`;
  if (operator === "between") return within;
  return operator === "notBetween" ? `NOT(${within})` : null;
}

/** Scales with ends of their own, as numbers or shares, would be drawn with wrong colours: they are kept. */
function scaleOf(rule: XmlNode, ranges: readonly GridRange[], book: ColourBook): GridRule | null {
  const scale = childOf(rule, "colorScale");
  const ends = childrenOf(scale, "cfvo");
  const colours = childrenOf(scale, "color").map((one) => colourOf(one, book));
  const middle = ends[1];
  const usual =
    attributeOf(ends[0], "type") === "min" &&
    attributeOf(ends.at(-1), "type") === "max" &&
    (ends.length === 2 || (ends.length === 3 && isMiddle(middle)));
  if (!usual || colours.length !== ends.length) return null;
  const shown = colours.flatMap((colour) => (colour === null ? [] : [colour]));
  return shown.length === colours.length ? { type: "scale", ranges, colours: shown } : null;
}

function isMiddle(end: XmlNode | undefined): boolean {
  return ["percentile", "percent"].includes(attributeOf(end, "type")) && numberOf(end, "val", 0) === 50;
}

function barOf(rule: XmlNode, ranges: readonly GridRange[], { colours, bars }: Context): GridRule | null {
  const bar = childOf(rule, "dataBar");
  if (bar === undefined) return null;
  const young = bars.get(tieOf(rule));
  const own = colourOf(childOf(young, "fillColor"), colours) ?? colourOf(childOf(bar, "color"), colours) ?? BAR;
  const same = attributeOf(young, "negativeBarColorSameAsPositive");
  const negative =
    same === "1" || same === "true" ? own : (colourOf(childOf(young, "negativeFillColor"), colours) ?? NEGATIVE);
  return { type: "bar", ranges, colour: own, negative: young === undefined ? own : negative };
}
