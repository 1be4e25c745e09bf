import Papa from "papaparse";

/** Where two split a file equally well, the first is meant: a comma may be a decimal one, a bar may stand in a text. */
const SEPARATORS = ["\t", ";", ",", "|"] as const;
/** Enough rows to see a pattern behind titles and blank lines. */
const ROWS = 200;
/** Stands in no text, for a file of a single column. */
const NONE = "\u001f";

/** How a text is to be cut: the separator, and the length of a first line `sep=;`, which only tells it. */
export interface Cut {
  readonly separator: string;
  readonly skip: number;
}

/**
 * The separator of a text, of which `sample` is the beginning: the one that cuts the most rows into the same number of
 * cells, and more than half of the rows at all; otherwise the text has a single column. `whole` tells that the sample
 * is all there is.
 */
export function cutOf(sample: string, newline: "\n" | "\r", whole: boolean): Cut {
  const told = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r|$)/i.exec(sample);
  if (told !== null) return { separator: told[1]!, skip: told[0].length };
  let best = { separator: NONE, agreeing: 0 };
  for (const separator of SEPARATORS) {
    const { data } = new Papa.Parser({ delimiter: separator, newline, preview: ROWS }).parse(sample, 0, !whole) as {
      data: string[][];
    };
    const counts = new Map<number, number>();
    let rows = 0;
    let split = 0;
    for (const { length, 0: first } of data) {
      if (length > 1 || first !== "") rows++;
      if (length < 2) continue;
      split++;
      counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    const agreeing = Math.max(0, ...counts.values());
    if (2 * split > rows && agreeing > best.agreeing) best = { separator, agreeing };
  }
  return { separator: best.separator, skip: 0 };
}
