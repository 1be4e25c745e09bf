/** Pixels of a column and a row that nobody sized. */
export const USUAL_WIDTH = 100;
export const USUAL_HEIGHT = 21;
/** Pixels of a digit, in which files count widths. */
const DIGIT = 7;
const POINT = 4 / 3;
/** What a title, a heading and a header are higher than their lines of text, in points. */
const MARGINS = [0, 3, 6, 9];
const MOST_LINES = 30;

/** Pixels of a width in characters, margins included. */
export function widthPixels(characters: number): number {
  return Math.max(1, Math.round(characters * DIGIT));
}

/** Pixels of a height in points. */
export function heightPixels(points: number): number {
  return Math.max(1, Math.round(points * POINT));
}

/**
 * Points of a height in pixels: those of so many lines of text where they are as many pixels, so that a height of ours is known
 * again. `lineHeight` in points; 0: no such is looked for.
 */
export function filePoints(pixels: number, lineHeight: number): number {
  for (let lines = 1; lineHeight > 0 && lines <= MOST_LINES; lines++) {
    for (const margin of MARGINS) {
      if (heightPixels(lines * lineHeight + margin) === pixels) return lines * lineHeight + margin;
    }
  }
  return pixels / POINT;
}
