/** Widths of a digit in the usual font, in pixels; a column's width in a file counts in them. */
const DIGIT = 7;

export function widthOfCharacters(characters: number): number {
  return Math.max(1, Math.round(characters * DIGIT));
}

/** Characters, to a 256th as files hold them. */
export function charactersOfWidth(pixels: number): number {
  return Math.round((pixels / DIGIT) * 256) / 256;
}

export function heightOfPoints(points: number): number {
  return Math.max(1, Math.round((points * 4) / 3));
}

export function pointsOfHeight(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
