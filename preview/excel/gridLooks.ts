import type { GridBorder, GridLook } from "../../files/index";
import type { CellLook } from "../../test/hosts/excel/model/CellLook";

/** Excel's words for lines beside the grid's; the weight tells those that are whole. */
const LINES: readonly (readonly [style: string, weight: string, line: GridBorder["line"]])[] = [
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
];

/** How a cell of the host looks, for the grid. */
export function gridLookOf(look: CellLook): GridLook {
  return {
    format: look.numberFormat,
    font: look.fontName,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline !== "None",
    strike: look.strikethrough,
    ink: look.ink === "#000000" ? null : look.ink.slice(1),
    fill: look.fill === "" ? null : look.fill.slice(1),
    horizontal: wordOf(["left", "center", "right", "justify"], look.horizontal),
    // at the bottom is the usual one
    vertical: wordOf(["top", "center"], look.vertical),
    wrap: look.wrap,
    indent: look.indent,
    borders: {
      top: borderOf(look.top),
      right: borderOf(look.right),
      bottom: borderOf(look.bottom),
      left: borderOf(look.left),
    },
  };
}

/** A look that a cell was given in the grid, for the host; what the grid can't say stays as in `before`. */
export function cellLookOf(look: GridLook, before: CellLook): CellLook {
  const { top, right, bottom, left } = look.borders;
  return {
    ...before,
    numberFormat: look.format,
    fill: look.fill === null ? "" : `#${look.fill}`,
    ink: look.ink === null ? "#000000" : `#${look.ink}`,
    fontName: look.font,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    strikethrough: look.strike,
    underline: look.underline ? "Single" : "None",
    horizontal: capitalised(look.horizontal ?? "general"),
    vertical: capitalised(look.vertical ?? "bottom"),
    indent: look.indent,
    wrap: look.wrap,
    top: borderText(top),
    right: borderText(right),
    bottom: borderText(bottom),
    left: borderText(left),
  };
}

function wordOf<Word extends string>(words: readonly Word[], given: string): Word | null {
  return words.find((word) => word === given.toLowerCase()) ?? null;
}

function borderOf(text: string): GridBorder | null {
  const [style = "", weight = "", colour = ""] = text.split("|");
  if (style === "" || style === "None") return null;
  const line = LINES.find((one) => one[0] === style && one[1] === weight) ?? LINES.find((one) => one[0] === style);
  return { line: line?.[2] ?? "thin", colour: colour.replace("#", "") || "000000" };
}

function borderText(border: GridBorder | null): string {
  if (border === null) return "";
  const line = LINES.find((one) => one[2] === border.line)!;
  return `${line[0]}|${line[1]}|#${border.colour}`;
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
