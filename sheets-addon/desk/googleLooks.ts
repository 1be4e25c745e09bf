import { plainLook, type GridLook } from "../../files/index";
import type { LookData, LookProperty, LookValue } from "../protocol";
import { fileFormat, googleFormat } from "./googleFormats";

export const lookProperties = [
  "format",
  "font",
  "size",
  "bold",
  "italic",
  "line",
  "ink",
  "fill",
  "horizontal",
  "vertical",
  "wrap",
] as const satisfies readonly LookProperty[];

/** The usual font of a spreadsheet. */
export interface UsualFont {
  readonly name: string;
  readonly size: number;
}

/** The values of a look in the order of {@link lookProperties}; null: the usual one. */
export type LookValues = readonly LookValue[];

/** How a cell looks, for the file. Google tells no lines around cells and knows no indents. */
export function gridLook(look: LookData): GridLook {
  return {
    ...plainLook,
    format: fileFormat(look.format),
    font: look.font,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.line === "underline",
    strike: look.line === "line-through",
    ink: look.ink === "#000000" ? null : colour(look.ink),
    fill: look.fill === "#ffffff" ? null : colour(look.fill),
    horizontal: horizontalOf(look.horizontal),
    vertical: look.vertical === "top" ? "top" : look.vertical === "middle" ? "center" : null,
    wrap: look.wrap,
  };
}

/** A look of the file as Google takes it. */
export function lookValues(look: GridLook, usual: UsualFont): LookValues {
  const format = googleFormat(look.format);
  return [
    format === "General" ? null : format,
    look.font === usual.name ? null : look.font,
    look.size === usual.size ? null : look.size,
    look.bold ? true : null,
    look.italic ? true : null,
    look.strike ? "line-through" : look.underline ? "underline" : null,
    look.ink === null || look.ink === "000000" ? null : `#${look.ink.toLowerCase()}`,
    look.fill === null || look.fill === "FFFFFF" ? null : `#${look.fill.toLowerCase()}`,
    look.horizontal === "justify" ? "left" : look.horizontal,
    look.vertical === "center" ? "middle" : look.vertical === "top" ? "top" : null,
    look.wrap ? true : null,
  ];
}

/** `#aabbcc` → `AABBCC`; null of what is no such colour. */
export function colour(text: string | null): string | null {
  return text !== null && /^#[0-9a-f]{6}$/i.test(text) ? text.slice(1).toUpperCase() : null;
}

function horizontalOf(text: string): GridLook["horizontal"] {
  return text === "left" || text === "center" || text === "right" ? text : null;
}
