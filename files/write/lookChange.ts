import { colours, dayFormatCodes, languages } from "../../core/index";
import type { GridLook } from "../grid/GridWorkbook";
import { noteLook } from "./looks";

const REMARKS: ReadonlySet<string | null> = new Set([colours.goneFill, colours.remarkFill]);
const HEADS: ReadonlySet<string | null> = new Set([colours.headerFill, colours.totalFill]);
const BODY_FILLS: ReadonlySet<string | null> = new Set([null, colours.typedFill, ...REMARKS]);
/** The ground of a remark on a derived cell stays with its note until the user takes it away. */
const DERIVED_FILLS: ReadonlySet<string | null> = new Set([null, colours.typedFill, colours.goneFill]);
const NUMBERS = ["General", "#,##0", "#,##0.00", "0.0%", "#,##0.0"];
const DAYS = languages.flatMap((language) => [dayFormatCodes[language].day, dayFormatCodes[language].month]);
/** Every number format that we write; columns that add up show a nothing as a dash. */
const OWN_FORMATS: ReadonlySet<string> = new Set(
  [...NUMBERS, ...DAYS].flatMap((code) => [code, `${code};-${code};"–"`]),
);
export const FONT_KEYS = ["bold", "italic", "strike", "underline", "size", "ink", "font"] as const;
export type FontKey = (typeof FONT_KEYS)[number];

/** What of the look that a cell of ours has was changed by the user. */
export interface LookChange {
  readonly format: boolean;
  readonly fill: boolean;
  readonly borders: boolean;
  readonly font: readonly FontKey[];
  /** Where a line breaks is ours. */
  readonly horizontal: boolean;
  readonly vertical: boolean;
}

/** The fonts that we write, beside those of heads. `plain`: the usual look of the workbook. */
export function ownFonts(plain: GridLook): ReadonlySet<string> {
  return new Set(
    (["title", "source", "warning", "heading", "says"] as const).map((style) => {
      const { bold = false, ink = null, larger = 0 } = noteLook(style);
      return fontKey({ ...plain, bold, ink: ink ?? plain.ink, size: plain.size + larger });
    }),
  );
}

/**
 * What differs in a cell whose content is ours: `old` its look until now, `now` the look that we give it. It goes by what we
 * write at all, so that another colour of ours, such as that of a remark that is gone, is no change of the user's.
 */
export function lookChange(old: GridLook, now: GridLook, fontsOfOurs: ReadonlySet<string>): LookChange {
  const usual = now.fill === colours.typedFill ? BODY_FILLS : DERIVED_FILLS;
  const fills = HEADS.has(now.fill) ? new Set([now.fill]) : usual;
  const fonts = HEADS.has(now.fill) ? new Set([fontKey(now)]) : fontsOfOurs;
  const own = now.horizontal === "right" ? ["right 0", "right 2"] : ["null 0", "left 0", "left 1", "center 0"];
  return {
    format: !OWN_FORMATS.has(old.format),
    fill: !fills.has(old.fill),
    borders: !isOwnBorder(old.borders),
    font: fonts.has(fontKey(old)) ? [] : FONT_KEYS.filter((key) => old[key] !== now[key]),
    horizontal: !own.includes(`${old.horizontal} ${old.indent}`),
    vertical: old.vertical !== now.vertical && old.vertical !== null,
  };
}

/** Whether the ground of a cell that is carried as a whole is that of a remark of ours, which came or went. */
export function isRemarkGround(old: string | null, now: string | null): boolean {
  return old !== now && (REMARKS.has(old) || (REMARKS.has(now) && BODY_FILLS.has(old)));
}

function fontKey(look: Pick<GridLook, FontKey>): string {
  return JSON.stringify(FONT_KEYS.map((key) => look[key]));
}

/** None, a line below as in lists, a box as in small tables. */
function isOwnBorder(borders: GridLook["borders"]): boolean {
  const sides = [borders.left, borders.right, borders.top, borders.bottom];
  const isOurs = sides.every((side) => side === null || (side.line === "thin" && side.colour === colours.line));
  const drawn = sides.map((side) => (side === null ? "-" : "x")).join("");
  return isOurs && ["----", "---x", "xxxx"].includes(drawn);
}
