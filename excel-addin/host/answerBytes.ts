/** So many rows of an answer are measured. */
const LOOKED_AT = 256;
const OF_A_NUMBER = 12;
const OF_A_BOOLEAN = 6;
/** Quotes and comma. */
const AROUND = 3;

/** About the bytes that cells took on their way from Excel, told by some of their rows. */
export function answerBytes(values: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(values.length / LOOKED_AT));
  let bytes = 0;
  let rows = 0;
  for (let row = 0; row < values.length; row += step) {
    rows++;
    bytes += 2;
    for (const value of values[row]!) bytes += bytesOf(value);
  }
  return rows === 0 ? 0 : (bytes / rows) * values.length;
}

function bytesOf(value: unknown): number {
  if (typeof value === "number") return OF_A_NUMBER;
  if (typeof value !== "string") return OF_A_BOOLEAN;
  let bytes = AROUND;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
