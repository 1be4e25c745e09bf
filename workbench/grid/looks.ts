import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { GridBorder, GridLook } from "../../files/index";

const lines: Readonly<Record<GridBorder["line"], BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

const across: Readonly<Record<NonNullable<GridLook["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const down: Readonly<Record<NonNullable<GridLook["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels that one step of indent takes. */
const INDENT = 9;

/**
 * A look as the grid's style. What a column can hand down to its cells is always said, the usual included, so that a cell
 * doesn't take it from the column; ground and borders have no way of saying "none".
 */
export function styleOfLook(look: GridLook): IStyleData {
  const style: IStyleData = {
    ff: fontStack(look.font),
    fs: look.size,
    bl: look.bold ? 1 : 0,
    it: look.italic ? 1 : 0,
    ul: { s: look.underline ? 1 : 0 },
    st: { s: look.strike ? 1 : 0 },
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    vt: down[look.vertical ?? "bottom"],
    n: { pattern: look.format },
  };
  if (look.ink !== null) style.cl = { rgb: `#${look.ink}` };
  if (look.fill !== null) style.bg = { rgb: `#${look.fill}` };
  if (look.horizontal !== null) style.ht = across[look.horizontal];
  if (look.indent > 0)
    style.pd = look.horizontal === "right" ? { r: 2 + look.indent * INDENT } : { l: 2 + look.indent * INDENT };
  const { top, right, bottom, left } = look.borders;
  if (top || right || bottom || left) {
    style.bd = { t: borderOf(top), r: borderOf(right), b: borderOf(bottom), l: borderOf(left) };
  }
  return style;
}

/** A style of the grid as a look; what it doesn't say is as in `usual`. */
export function lookOfStyle(style: Nullable<IStyleData>, usual: GridLook): GridLook {
  if (!style) return usual;
  const side = Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0);
  return {
    format: style.n?.pattern ?? usual.format,
    font:
      style.ff
        ?.split(",")[0]!
        .trim()
        .replace(/^['"]|['"]$/g, "") ?? usual.font,
    size: style.fs ?? usual.size,
    bold: style.bl === undefined ? usual.bold : style.bl === 1,
    italic: style.it === undefined ? usual.italic : style.it === 1,
    underline: style.ul === undefined ? usual.underline : style.ul.s === 1,
    strike: style.st === undefined ? usual.strike : style.st.s === 1,
    ink: colourOf(style.cl?.rgb),
    fill: colourOf(style.bg?.rgb),
    horizontal: keyOf(across, style.ht),
    vertical: style.vt === VerticalAlign.BOTTOM ? null : keyOf(down, style.vt || null),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round((side - 2) / INDENT)),
    borders: {
      top: lineOf(style.bd?.t),
      right: lineOf(style.bd?.r),
      bottom: lineOf(style.bd?.b),
      left: lineOf(style.bd?.l),
    },
  };
}

/** A font of a file with fonts of the system after it, of much the same widths. */
export function fontStack(font: string): string {
  return /times|cambria|georgia|garamond|serif|roman/i.test(font) && !/sans/i.test(font)
    ? `${font}, Times New Roman, serif`
    : `${font}, Carlito, Segoe UI, Helvetica Neue, Arial, sans-serif`;
}

/** Whether two looks are one. */
export function sameLook(one: GridLook, other: GridLook): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

function canonical(look: GridLook): unknown[] {
  const { top, right, bottom, left } = look.borders;
  const sides = [top, right, bottom, left].map((side) =>
    side === null ? null : [side.line, side.colour.toUpperCase()],
  );
  const vertical = look.vertical === "bottom" ? null : look.vertical;
  return [
    look.format,
    look.font,
    look.size,
    look.bold,
    look.italic,
    look.underline,
    look.strike,
    look.ink?.toUpperCase() ?? null,
    look.fill?.toUpperCase() ?? null,
    look.horizontal,
    vertical,
    look.wrap,
    look.indent,
    sides,
  ];
}

function borderOf(border: GridBorder | null): IBorderStyleData | null {
  return border === null ? null : { s: lines[border.line], cl: { rgb: `#${border.colour}` } };
}

function lineOf(border: Nullable<IBorderStyleData>): GridBorder | null {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  return { line: keyOf(lines, border.s) ?? "thin", colour: colourOf(border.cl.rgb) ?? "000000" };
}

function keyOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  value: Value | null | undefined,
): Key | null {
  for (const key of Object.keys(record) as Key[]) if (record[key] === value) return key;
  return null;
}

/** RRGGBB of a colour as the grid writes it: #RGB, #RRGGBB, rgb(r, g, b). */
export function colourOf(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const hex = /^#([0-9a-f]{6})/i.exec(rgb);
  if (hex) return hex[1]!.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(rgb);
  if (!parts) return null;
  return parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
