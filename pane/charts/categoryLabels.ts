import { fitted, textWidth, wrapped } from "./textWidth";

/** How the names below the columns are written. */
export interface CategoryLabels {
  /** Every so many-th category has its name written. */
  readonly every: number;
  readonly slanted: boolean;
  /** The lines of each name, shortened where they must be. */
  readonly texts: readonly (readonly string[])[];
  /** Pixels that they need below the axis. */
  readonly height: number;
}

const LONGEST = 100;
const SHORT = 40;
const SLANTED_STEP = 14;
const LEVEL_GAP = 8;
const MOST_LINES = 2;
const steps = [1, 2, 3, 4, 5, 6, 10, 12, 20, 25, 50, 100, 200, 250, 500, 1000];

/**
 * Names side by side where they fit, in two lines if need be; slanted where not, and only every so many-th where there
 * are too many. `room`: so many pixels a slanted name may be long.
 */
export function categoryLabels(
  categories: readonly string[],
  width: number,
  size: number,
  room: (place: number) => number,
): CategoryLabels {
  const band = width / Math.max(1, categories.length);
  const longest = widest(categories, size);
  if (longest <= SHORT || longest + LEVEL_GAP <= band) {
    const every = stepOf(band, longest + LEVEL_GAP);
    return { every, slanted: false, texts: categories.map((text) => [text]), height: size + 6 };
  }
  const broken = categories.map((text) => wrapped(text, band - LEVEL_GAP, size, MOST_LINES));
  if (broken.every((lines, place) => lines.join(" ") === categories[place])) {
    return { every: 1, slanted: false, texts: broken, height: MOST_LINES * (size + 2) + 4 };
  }
  const texts = categories.map((text, place) => [fitted(text, Math.min(LONGEST, room(place)), size)]);
  const reach = widest(texts.flat(), size);
  const height = Math.ceil(reach * Math.SQRT1_2 + size) + 2;
  return { every: stepOf(band, SLANTED_STEP), slanted: true, texts, height };
}

/** The smallest step with which names are at least `wanted` pixels apart. */
export function stepOf(band: number, wanted: number): number {
  return steps.find((step) => step * band >= wanted) ?? Math.ceil(wanted / band);
}

/** Whether the name of a category is written. Of long rows the tenth, the twentieth, where they don't begin with 0. */
export function isLabelled(place: number, every: number, first: string): boolean {
  return every < 5 || /^0(?!\d)/.test(first) ? place % every === 0 : (place + 1) % every === 0;
}

function widest(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
}
