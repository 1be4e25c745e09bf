import { colours, palette } from "../../core/index";
import type { GridRange } from "../grid/GridWorkbook";
import { parseRanges } from "../grid/ranges";
import type { FormulaMover, MovedSheet } from "./FormulaMover";
import { ruleFormula } from "./ruleFormula";
import { applyEdits, attributeOf, childrenOf, elementAt, nextTag, outline, type XmlElement } from "./xmlPatch";
import { rangeText } from "./worksheetXml";
import { formulaText, unescapeXml } from "./xmlText";

const PAINTS = new Set(Object.values(palette).map(({ fill }) => fill));
const FORMULA = /<((?:[\w.-]+:)?(?:f|formula|formula1|formula2))((?:\s[^>]*)?)>([^<]*)<\/\1>/g;
const SQREF = /(<(?:[\w.-]+:)?sqref>)([^<]*)(<\/(?:[\w.-]+:)?sqref>)/;

/** What rules need to know of the sheet that they stand in. */
export interface RuleSetting {
  readonly own: MovedSheet;
  readonly formulas: FormulaMover;
  /** Pieces of the ranges where they no longer stand together; none of cells that are gone. */
  pieces(range: GridRange): readonly GridRange[];
  /** Ground that a rule's look gives, RRGGBB. */
  conditionFill(index: number): string | null;
}

/** Where the cells of a rule are now, and its formulas for the first of them; null where they are all gone. */
function moved(xml: string, ranges: readonly GridRange[], setting: RuleSetting): { xml: string; sqref: string } | null {
  const pieces = ranges.flatMap((range) => setting.pieces(range));
  const first = ranges[0];
  if (pieces.length === 0 || first === undefined) return null;
  const text = xml.replace(FORMULA, (whole, name: string, attributes: string, inner: string) => {
    if (inner === "") return whole;
    const formula = ruleFormula(unescapeXml(inner), ranges, pieces, setting);
    return `<${name}${attributes}>${formulaText(formula)}</${name}>`;
  });
  return { xml: text, sqref: pieces.map(rangeText).join(" ") };
}

/** The user's conditional formats with their moved places; ours are left out, for they are written anew. */
export function carriedFormats(xml: readonly string[], setting: RuleSetting): string[] {
  return xml.flatMap((one) => {
    const { root, children, xml: text } = outline(one, "conditionalFormatting");
    const rules = children.filter((rule) => rule.name === "cfRule" && !isOurs(text, rule, setting));
    if (rules.length === 0) return [];
    const inner = rules.map((rule) => unprefixed(text.slice(rule.start, rule.end))).join("");
    const result = moved(inner, parseRanges(attributeOf(text, root, "sqref") ?? ""), setting);
    if (result === null) return [];
    const pivot = attributeOf(text, root, "pivot") === "1" ? ' pivot="1"' : "";
    return [`<conditionalFormatting${pivot} sqref="${result.sqref}">${result.xml}</conditionalFormatting>`];
  });
}

/** Bars, scales and words in our own colours. */
function isOurs(xml: string, rule: XmlElement, { conditionFill }: RuleSetting): boolean {
  const text = xml.slice(rule.start, rule.end);
  switch (attributeOf(xml, rule, "type")) {
    case "dataBar":
      return text.includes(`rgb="FF${colours.bar}"`);
    case "colorScale":
      return text.includes(`rgb="FF${colours.scaleLow}"`) && text.includes(`rgb="FF${colours.scaleHigh}"`);
    case "cellIs": {
      const look = attributeOf(xml, rule, "dxfId");
      const isWord = attributeOf(xml, rule, "operator") === "equal" && /<[\w:.-]*formula>(?:"|&quot;)/.test(text);
      return isWord && look !== null && PAINTS.has(conditionFill(Number(look)) ?? "");
    }
    default:
      return false;
  }
}

/** The user's validations; those of ours, which the fresh sheet has again, are left out. `fresh`: where it has some. */
export function carriedValidations(
  list: string | undefined,
  fresh: readonly GridRange[],
  setting: RuleSetting,
): string[] {
  if (list === undefined) return [];
  const { children, xml } = outline(list, "dataValidations");
  return children.flatMap((one) => {
    const text = unprefixed(xml.slice(one.start, one.end));
    const ranges = parseRanges(attributeOf(xml, one, "sqref") ?? "");
    const result = moved(text, ranges, setting);
    if (result === null) return [];
    const places = parseRanges(result.sqref);
    const isAgain = places.every((range) => fresh.some((other) => overlap(range, other)));
    if (isAgain) return [];
    return [result.xml.replace(/(\ssqref\s*=\s*)(["'])[^"']*\2/, `$1"${result.sqref}"`)];
  });
}

function overlap(one: GridRange, other: GridRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}

/** What younger versions store behind everything else: the user's rules, lists and sparklines, moved. By their uri. */
export function carriedExtensions(list: string | undefined, setting: RuleSetting): Map<string, string> {
  const found = new Map<string, string>();
  if (list === undefined) return found;
  const { children, xml } = outline(list, "extLst");
  for (const ext of children) {
    const edits = childrenOf(xml, ext).flatMap((group) =>
      childrenOf(xml, group).flatMap((item) => {
        const text = xml.slice(item.start, item.end);
        const isBar = text.includes("4B4C4945-4E54-454C-");
        const fresh = isBar ? "" : movedItem(text, setting);
        return fresh === text ? [] : [{ at: item.start, until: item.end, text: fresh }];
      }),
    );
    const text = applyEdits(xml, edits);
    const open = nextTag(text, ext.start)!;
    const element = elementAt(text, open);
    const groups = childrenOf(text, element);
    if (groups.length === 0 || groups.some((group) => childrenOf(text, group).length > 0)) {
      found.set(attributeOf(text, element, "uri") ?? "", text.slice(element.start, element.end));
    }
  }
  return found;
}

/** A rule, a validation, or a group of sparklines, each of which has its own place. */
function movedItem(xml: string, setting: RuleSetting): string {
  const single = xml.match(new RegExp(SQREF, "g")) ?? [];
  if (single.length !== 1) {
    const { root, children, xml: text } = outline(xml, "extLst");
    if (root.selfClosing || children.length === 0 || single.length === 0) return xml;
    const edits = children.map((child) => ({
      at: child.start,
      until: child.end,
      text: movedItem(text.slice(child.start, child.end), setting),
    }));
    return applyEdits(text, edits);
  }
  const sqref = SQREF.exec(xml)!;
  const result = moved(xml, parseRanges(sqref[2]!), setting);
  return result === null ? "" : result.xml.replace(SQREF, `$1${result.sqref}$3`);
}

function unprefixed(xml: string): string {
  return xml.replace(
    /(<\/?)(?!xm:|x14:)[\w.-]+:(?=(?:cfRule|dataValidation|formula|color|cfvo|dataBar|iconSet|extLst|ext\b))/g,
    "$1",
  );
}
