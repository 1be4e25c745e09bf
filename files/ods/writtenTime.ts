/** A duration such as `PT14H30M00S` in days, as OpenDocument has times; null of another text. */
export function writtenTime(text: string): number | null {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (match === null) return null;
  const part = (place: number): number => Number(match[place] ?? 0);
  const days = part(2) + (part(3) * 3_600 + part(4) * 60 + part(5)) / 86_400;
  return match[1] === "-" ? -days : days;
}
