import { isDayFormat } from "../xlsx/dayFormat";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import { builtInFormat } from "./builtInFormats";
import { colourOf, isUsualInk, mixed, type ColourBook } from "./colours";
import type { GridBorder, GridLook } from "./GridWorkbook";
import { plainLook } from "./plainLook";

/** The looks of a workbook. */
export interface LookBook {
  /** By the numbers that cells name. */
  readonly cells: readonly GridLook[];
  /** Of each of them whether it shows days. */
  readonly days: readonly boolean[];
  /** By the numbers that rules name. */
  readonly conditions: readonly ConditionalLook[];
}

/** What a rule changes in the look of a cell. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
}

type Font = Pick<GridLook, "font" | "size" | "bold" | "italic" | "underline" | "strike" | "ink">;
const { font, size, bold, italic, underline, strike, ink } = plainLook;
const USUAL_FONT: Font = { font, size, bold, italic, underline, strike, ink };
/** Share of the ink in a pattern. */
const PATTERNS: Readonly<Record<string, number>> = {
  solid: 1,
  gray125: 0.125,
  gray0625: 0.0625,
  lightGray: 0.25,
  darkGray: 0.75,
};
const LINES: Readonly<Record<string, GridBorder["line"]>> = {
  hair: "hair",
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};

/** Reads a style sheet; without one every cell looks as usual. */
export function lookBook(styles: XmlNode | null, book: ColourBook): LookBook {
  const root = styles ?? undefined;
  const formats = new Map(
    childrenOf(root, "numFmts", "numFmt").map((one) => [numberOf(one, "numFmtId", -1), attributeOf(one, "formatCode")]),
  );
  const fonts = childrenOf(root, "fonts", "font").map((one) => fontOf(one, book));
  const fills = childrenOf(root, "fills", "fill").map((one) => fillOf(one, book));
  const borders = childrenOf(root, "borders", "border").map((one) => bordersOf(one, book));
  const records = childrenOf(root, "cellXfs", "xf");
  const cells = records.map((xf): GridLook => {
    const id = numberOf(xf, "numFmtId", 0);
    return {
      format: formats.get(id) ?? builtInFormat(id),
      ...(fonts[numberOf(xf, "fontId", 0)] ?? fonts[0] ?? USUAL_FONT),
      fill: fills[numberOf(xf, "fillId", 0)] ?? null,
      borders: borders[numberOf(xf, "borderId", 0)] ?? plainLook.borders,
      ...alignmentOf(childOf(xf, "alignment")),
    };
  });
  const plain = { format: "General", ...(fonts[0] ?? USUAL_FONT), fill: null, borders: plainLook.borders };
  return {
    cells: cells.length > 0 ? cells : [{ ...plain, ...alignmentOf(undefined) }],
    days: records.map((xf) => {
      const id = numberOf(xf, "numFmtId", 0);
      return isDayFormat(id, formats.get(id));
    }),
    conditions: childrenOf(root, "dxfs", "dxf").map((one) => conditionOf(one, book)),
  };
}

function fontOf(node: XmlNode, book: ColourBook): Font {
  const colour = childOf(node, "color");
  const underline = childOf(node, "u");
  const size = numberOf(childOf(node, "sz"), "val", plainLook.size);
  return {
    font: attributeOf(childOf(node, "name"), "val") || plainLook.font,
    size: size > 0 ? size : plainLook.size,
    bold: isOn(childOf(node, "b")),
    italic: isOn(childOf(node, "i")),
    underline: underline !== undefined && attributeOf(underline, "val") !== "none",
    strike: isOn(childOf(node, "strike")),
    ink: isUsualInk(colour, book) ? null : colourOf(colour, book),
  };
}

/** Of a pattern the mixture of its colours, of a gradient the first one: a grid fills with one colour. */
function fillOf(node: XmlNode, book: ColourBook): string | null {
  const gradient = childOf(node, "gradientFill");
  if (gradient !== undefined) return colourOf(childOf(gradient, "stop", "color"), book);
  const pattern = childOf(node, "patternFill");
  const type = attributeOf(pattern, "patternType");
  if (pattern === undefined || type === "" || type === "none") return null;
  const ink = colourOf(childOf(pattern, "fgColor"), book);
  if (type === "solid") return ink;
  const ground = colourOf(childOf(pattern, "bgColor"), book) ?? "FFFFFF";
  return mixed(ink ?? "000000", ground, PATTERNS[type] ?? 0.5);
}

function bordersOf(node: XmlNode, book: ColourBook): GridLook["borders"] {
  const side = (...names: readonly string[]): GridBorder | null => {
    const found = names.map((name) => childOf(node, name)).find((one) => one !== undefined);
    const line = LINES[attributeOf(found, "style")];
    if (line === undefined) return null;
    return { line, colour: colourOf(childOf(found, "color"), book) ?? "000000" };
  };
  return { top: side("top"), right: side("right", "end"), bottom: side("bottom"), left: side("left", "start") };
}

function alignmentOf(node: XmlNode | undefined): Pick<GridLook, "horizontal" | "vertical" | "wrap" | "indent"> {
  return {
    horizontal: horizontalOf(attributeOf(node, "horizontal")),
    vertical: verticalOf(attributeOf(node, "vertical")),
    wrap: flagOf(node, "wrapText"),
    indent: Math.max(0, Math.trunc(numberOf(node, "indent", 0))),
  };
}

function horizontalOf(text: string): GridLook["horizontal"] {
  switch (text) {
    case "left":
    case "center":
    case "right":
    case "justify":
      return text;
    case "centerContinuous":
      return "center";
    case "distributed":
      return "justify";
    default:
      return null;
  }
}

function verticalOf(text: string): GridLook["vertical"] {
  switch (text) {
    case "top":
    case "center":
    case "bottom":
      return text;
    case "justify":
    case "distributed":
      return "top";
    default:
      return null;
  }
}

/** In rules the colour of the ground is that of the fill, also where the pattern is left out. */
function conditionOf(node: XmlNode, book: ColourBook): ConditionalLook {
  const pattern = childOf(node, "fill", "patternFill");
  const type = attributeOf(pattern, "patternType");
  const ground = colourOf(childOf(pattern, "bgColor"), book);
  const ink = colourOf(childOf(pattern, "fgColor"), book);
  const fill = type === "none" ? null : type === "" || type === "solid" ? (ground ?? ink) : (ink ?? ground);
  const font = childOf(node, "font");
  return { fill, ink: colourOf(childOf(font, "color"), book), bold: isOn(childOf(font, "b")) };
}

/** A mark such as <b/>, which says yes unless it says no. */
function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && flagOf(node, "val", true);
}
