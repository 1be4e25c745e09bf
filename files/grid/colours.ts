import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlNode } from "../xlsx/xmlTree";

/** What colours of a workbook are named by. */
export interface ColourBook {
  /** RRGGBB in the order of the file format: light 1, dark 1, light 2, dark 2, six accents, two of links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** The palette of Excel 97, which numbers stand for where a workbook brings none of its own. */
const INDEXED = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF ` +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 " +
  "99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");
/** Order in a theme: dark before light. */
const THEME_NAMES = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const INK = 64;
const GROUND = 65;

export function colourBook(theme: XmlNode | null, styles: XmlNode | null): ColourBook {
  const scheme = childOf(theme ?? undefined, "themeElements", "clrScheme");
  const own = childrenOf(styles ?? undefined, "colors", "indexedColors", "rgbColor").map((one) => rgbOf(one, "rgb"));
  return {
    theme: THEME_NAMES.map((name, place) => {
      const colour = childOf(scheme, name)?.children[0];
      return rgbOf(colour, "val") ?? rgbOf(colour, "lastClr") ?? OFFICE[place]!;
    }),
    indexed: INDEXED.map((colour, place) => own[place] ?? colour),
  };
}

/** RRGGBB of a colour of cells; null where it is none, or the usual one of the program. */
export function colourOf(node: XmlNode | undefined, book: ColourBook): string | null {
  const plain = plainColour(node, book);
  if (plain === null) return null;
  const tint = numberOf(node, "tint", 0);
  return tint === 0 ? plain : tinted(plain, tint);
}

/** Whether the colour of a font is the usual one, which the grid shows by itself. */
export function isUsualInk(node: XmlNode | undefined, book: ColourBook): boolean {
  return attributeOf(node, "theme") === "1" && numberOf(node, "tint", 0) === 0 && book.theme[1] === "000000";
}

function plainColour(node: XmlNode | undefined, { theme, indexed }: ColourBook): string | null {
  if (node === undefined || flagOf(node, "auto")) return null;
  const rgb = rgbOf(node, "rgb");
  if (rgb !== null) return rgb;
  const place = numberOf(node, "theme", -1);
  if (place >= 0) return theme[place] ?? null;
  const number = numberOf(node, "indexed", INK);
  return number === INK || number === GROUND ? null : (indexed[number] ?? null);
}

/** Of AARRGGBB or RRGGBB the last six. */
export function rgbOf(node: XmlNode | undefined, name: string): string | null {
  const found = /^#?(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(attributeOf(node, name));
  return found === null ? null : found[1]!.toUpperCase();
}

/** Lighter with a tint above 0, up to white at 1; darker below, down to black at −1. */
export function tinted(rgb: string, tint: number): string {
  const [hue, saturation, light] = hslOf(rgb);
  return rgbOfHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
}

/** A mixture of two colours; `share` of the first. */
export function mixed(one: string, other: string, share: number): string {
  const parts = channels(one).map((value, place) => value * share + channels(other)[place]! * (1 - share));
  return hex(parts);
}

export function hslOf(rgb: string): [number, number, number] {
  const [red, green, blue] = channels(rgb) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (light > 0.5 ? 2 - most - least : most + least);
  const sixth =
    most === red
      ? (green - blue) / spread + 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [(sixth / 6) % 1, saturation, light];
}

export function rgbOfHsl(hue: number, saturation: number, light: number): string {
  const bounded = Math.min(1, Math.max(0, light));
  const reach = saturation * Math.min(bounded, 1 - bounded);
  const channel = (offset: number): number => {
    const place = (offset + hue * 12) % 12;
    return bounded - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return hex([channel(0), channel(8), channel(4)]);
}

function channels(rgb: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
}

function hex(parts: readonly number[]): string {
  return parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
