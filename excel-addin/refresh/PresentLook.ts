import { colours } from "../../core/index";
import type { GridBorder, GridLook } from "../../files/index";

const LINES: Readonly<Record<string, GridBorder["line"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};
const WEIGHTS: Readonly<Record<string, GridBorder["line"]>> = { Hairline: "hair", Medium: "medium", Thick: "thick" };

/** The properties that a look is read by. */
export const LOOK_PROPERTIES = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, strikethrough: true, color: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
} as const;

/** The look of a cell as Excel tells it: without a colour of its own a cell is white and its text black. */
export function presentLook(properties: Excel.CellProperties, numberFormat: string): GridLook {
  const { fill, font, borders, horizontalAlignment, verticalAlignment, indentLevel, wrapText } =
    properties.format ?? {};
  return {
    format: numberFormat,
    font: font?.name ?? "",
    size: font?.size ?? 0,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== "None",
    strike: font?.strikethrough === true,
    ink: colourOf(font?.color, "000000"),
    fill: colourOf(fill?.color, "FFFFFF"),
    horizontal: horizontalOf(horizontalAlignment),
    vertical: verticalAlignment === "Top" ? "top" : verticalAlignment === "Center" ? "center" : null,
    wrap: wrapText === true,
    indent: indentLevel ?? 0,
    borders: bordersOf(borders),
  };
}

/** Lines in our own colour are none of the user's; they stand where the table has them now. */
function bordersOf(borders: Excel.CellBorderCollection | undefined): GridLook["borders"] {
  const sides = {
    top: borderOf(borders?.top),
    right: borderOf(borders?.right),
    bottom: borderOf(borders?.bottom),
    left: borderOf(borders?.left),
  };
  const isOurs = Object.values(sides).every((side) => side === null || isOwnLine(side));
  return isOurs ? { top: null, right: null, bottom: null, left: null } : sides;
}

function isOwnLine({ line, colour }: GridBorder): boolean {
  return line === "thin" && colour === colours.line;
}

/** RRGGBB; null of the usual one. */
export function colourOf(text: string | undefined, usual: string): string | null {
  const colour = (text ?? "").replace("#", "").toUpperCase();
  return colour === "" || colour === usual ? null : colour;
}

function horizontalOf(text: string | undefined): GridLook["horizontal"] {
  switch (text) {
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
    case "Distributed":
      return "justify";
    default:
      return null;
  }
}

function borderOf(border: Excel.CellBorder | undefined): GridBorder | null {
  const line = LINES[border?.style ?? "None"];
  if (line === undefined) return null;
  const own = line === "thin" ? (WEIGHTS[border?.weight ?? "Thin"] ?? line) : line;
  return { line: own, colour: colourOf(border?.color, "") ?? "000000" };
}
