import type { GridBorder, GridLook } from "../../files/index";
import { fileFormat, googleFormat } from "../../sheets-addon/desk/googleFormats";
import type { GoogleLook } from "../../test/hosts/sheets/model/GoogleLook";

/** Google's words for lines beside the grid's. */
const LINES: readonly (readonly [style: string, line: GridBorder["line"]])[] = [
  ["SOLID", "thin"],
  ["SOLID", "hair"],
  ["SOLID_MEDIUM", "medium"],
  ["SOLID_THICK", "thick"],
  ["DASHED", "dashed"],
  ["DOTTED", "dotted"],
  ["DOUBLE", "double"],
];

/** How a cell of the host looks, for the grid. */
export function gridLookOf(look: GoogleLook): GridLook {
  return {
    format: fileFormat(look.format),
    font: look.font,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.line === "underline",
    strike: look.line === "line-through",
    ink: look.ink === "#000000" ? null : bare(look.ink),
    fill: look.fill === "#ffffff" ? null : bare(look.fill),
    horizontal: look.horizontal === "" ? null : look.horizontal,
    // at the bottom is the usual one
    vertical: look.vertical === "top" ? "top" : look.vertical === "middle" ? "center" : null,
    wrap: look.wrap === "WRAP",
    indent: 0,
    borders: {
      top: borderOf(look.top),
      right: borderOf(look.right),
      bottom: borderOf(look.bottom),
      left: borderOf(look.left),
    },
  };
}

/** A look of the grid for the host; what Google has no word for becomes what is next to it. */
export function googleLookOf(look: GridLook, before: GoogleLook): GoogleLook {
  const { top, right, bottom, left } = look.borders;
  const format = googleFormat(look.format);
  return {
    ...before,
    format: format === "General" ? "" : format,
    font: look.font,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    line: look.strike ? "line-through" : look.underline ? "underline" : "none",
    ink: `#${(look.ink ?? "000000").toLowerCase()}`,
    fill: `#${(look.fill ?? "ffffff").toLowerCase()}`,
    horizontal: look.horizontal === "justify" ? "left" : (look.horizontal ?? ""),
    vertical: look.vertical === "center" ? "middle" : (look.vertical ?? "bottom"),
    wrap: look.wrap ? "WRAP" : "OVERFLOW",
    top: borderText(top),
    right: borderText(right),
    bottom: borderText(bottom),
    left: borderText(left),
  };
}

/** `#aabbcc` → `AABBCC`. */
export function bare(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function borderOf(text: string): GridBorder | null {
  const [style = "", colour = "#000000"] = text.split(" ");
  if (style === "") return null;
  return { line: LINES.find((one) => one[0] === style)?.[1] ?? "thin", colour: bare(colour) };
}

function borderText(border: GridBorder | null): string {
  if (border === null) return "";
  return `${LINES.find((one) => one[1] === border.line)![0]} #${border.colour.toLowerCase()}`;
}
