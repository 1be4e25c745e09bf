/** Key of the table of clients in the built client base. */
export const BASE_TABLE = "base";

const LINE = "line:";
const OF_SEGMENT = "of:";
const PARTED = "/";
/** Stands for the sign that parts segment and line within the name of a segment. */
const OTHER = "\u2215";

/**
 * Key of a product line's column, or of that of one of a segment's lines.
 *
 * @example
 * lineKey("1C") // "line:1C"
 * lineKey("1C", "SME trade") // "of:SME trade/1C"
 */
export function lineKey(line: string, segment: string | null = null): string {
  return segment === null ? LINE + line : `${OF_SEGMENT}${segment.replaceAll(PARTED, OTHER)}${PARTED}${line}`;
}

/**
 * The line that a column is of, and the segment where it is of one; null: it is no column of states.
 *
 * @example
 * lineOfKey("of:SME trade/1C/ERP")!.line // "1C/ERP"
 * lineOfKey("segment") // null
 */
export function lineOfKey(key: string): { readonly line: string; readonly segment: string | null } | null {
  if (key.startsWith(LINE)) return { line: key.slice(LINE.length), segment: null };
  const parted = key.indexOf(PARTED);
  if (!key.startsWith(OF_SEGMENT) || parted < 0) return null;
  const segment = key.slice(OF_SEGMENT.length, parted).replaceAll(OTHER, PARTED);
  return { line: key.slice(parted + 1), segment };
}
