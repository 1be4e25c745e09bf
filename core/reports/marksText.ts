/** What is meant for whom, as somebody has just marked it outside of a sheet. */
export interface MatrixMarks {
  readonly segments: readonly string[];
  readonly lines: readonly string[];
  /** Pairs of a segment and a line that is meant for it. */
  readonly meant: readonly (readonly [segment: string, line: string])[];
}

const WANTED = '{"segments": ["…"], "lines": ["…"], "meant": [["segment", "line"]]}';

/** The marks as the value of the option `marks`. */
export function marksText({ segments, lines, meant }: MatrixMarks): string {
  return JSON.stringify({ segments, lines, meant });
}

/**
 * Reads them back; a text that isn't such is answered with what is wanted instead.
 *
 * @example
 * parseMarks(marksText({ segments: ["Retail"], lines: ["1C"], meant: [["Retail", "1C"]] })) // { segments: ["Retail"], lines: ["1C"], meant: [["Retail", "1C"]] }
 */
export function parseMarks(text: string): MatrixMarks | { readonly fault: string } {
  const wrong = { fault: WANTED };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return wrong;
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return wrong;
  const { segments, lines, meant } = read as Readonly<Record<string, unknown>>;
  if (!areNames(segments) || !areNames(lines) || !Array.isArray(meant)) return wrong;
  const pairs = meant as readonly unknown[];
  const known = { segments: new Set(segments), lines: new Set(lines) };
  const isPair = (pair: unknown): pair is readonly [string, string] =>
    areNames(pair) && pair.length === 2 && known.segments.has(pair[0]!) && known.lines.has(pair[1]!);
  return pairs.every(isPair) ? { segments, lines, meant: pairs } : wrong;
}

/** What is wrong with a text, as what is wanted instead; null: nothing. */
export function marksFault(text: string): string | null {
  const read = parseMarks(text);
  return "fault" in read ? read.fault : null;
}

function areNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string" && name.trim() !== "");
}
