import { attributeOf, childOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import { hslOf, rgbOf, rgbOfHsl, type ColourBook } from "./colours";

/** Names of theme colours in drawings, in the order of a colour book; `bg` and `tx` are what sheets map them to. */
const PLACES: Readonly<Record<string, number>> = {
  ...{ bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3 },
  ...{ accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9, hlink: 10, folHlink: 11 },
};
const FIRST_ACCENT = 4;
const ACCENTS = 6;
const WHOLE = 100_000;

/** RRGGBB of a solid fill of a drawing; null where there is none. */
export function fillColour(fill: XmlNode | undefined, book: ColourBook): string | null {
  const colour = fill?.children[0];
  if (colour === undefined) return null;
  const plain = plainColour(colour, book);
  if (plain === null) return null;
  const [hue, ...rest] = hslOf(plain);
  let [saturation, light] = rest;
  for (const change of colour.children) {
    const share = numberOf(change, "val", WHOLE) / WHOLE;
    if (change.name === "lumMod") light *= share;
    if (change.name === "lumOff") light += share;
    if (change.name === "shade") light *= share;
    if (change.name === "tint") light = light * share + 1 - share;
    if (change.name === "satMod") saturation = Math.min(1, saturation * share);
  }
  return colour.children.length === 0 ? plain : rgbOfHsl(hue, saturation, light);
}

function plainColour(colour: XmlNode, { theme }: ColourBook): string | null {
  switch (colour.name) {
    case "srgbClr":
      return rgbOf(colour, "val");
    case "sysClr":
      return rgbOf(colour, "lastClr");
    case "schemeClr":
      return theme[PLACES[attributeOf(colour, "val")] ?? -1] ?? null;
    default:
      return null;
  }
}

/** The colour of a series: of its ground, of its line, or the next of the theme where the file leaves it to the program. */
export function seriesColour(series: XmlNode, place: number, book: ColourBook): string {
  const look = childOf(series, "spPr");
  return (
    fillColour(childOf(look, "solidFill"), book) ??
    fillColour(childOf(look, "ln", "solidFill"), book) ??
    book.theme[FIRST_ACCENT + (place % ACCENTS)]!
  );
}
