import type { MatrixView } from "../../engine/Setup";

/** Which product lines are meant for which segments, as they are being marked. */
export interface Marks {
  readonly segments: readonly string[];
  readonly lines: readonly string[];
  /** By {@link markKey}. */
  readonly meant: ReadonlySet<string>;
}

export function markKey(segment: string, line: string): string {
  return JSON.stringify([segment, line]);
}

export function isMarked({ meant }: Marks, segment: string, line: string): boolean {
  return meant.has(markKey(segment, line));
}

export function withMark(marks: Marks, segment: string, line: string, on: boolean): Marks {
  const key = markKey(segment, line);
  const others = [...marks.meant].filter((one) => one !== key);
  return { ...marks, meant: new Set(on ? [...others, key] : others) };
}

/** The marks that stand in the workbook. */
export function marksOf({ segments, lines, meant }: MatrixView): Marks {
  return marksWhere(segments, lines, (at) => meant[at] === 1);
}

/** Marks that were set here, with the segments and lines that have come since. */
export function completed({ segments, lines, meant }: Marks, view: MatrixView): Marks {
  return {
    segments: [...new Set([...view.segments.map(({ name }) => name), ...segments])],
    lines: [...new Set([...view.lines, ...lines])],
    meant,
  };
}

/** A draft from the ledger: marked is what at least that share of a segment's clients buys. */
export function buyingMarks({ segments, lines, buying }: MatrixView, share: number): Marks {
  return marksWhere(segments, lines, (at) => buying[at]! >= share);
}

function marksWhere(
  segments: MatrixView["segments"],
  lines: readonly string[],
  isMeant: (at: number) => boolean,
): Marks {
  const meant = segments.flatMap(({ name }, row) =>
    lines.flatMap((line, column) => (isMeant(row * lines.length + column) ? [markKey(name, line)] : [])),
  );
  return { segments: segments.map(({ name }) => name), lines, meant: new Set(meant) };
}

/** Segments for which some lines are meant, but fewer than so many. */
export function fewLines(marks: Marks, least: number): string[] {
  return marks.segments.filter((segment) => {
    const count = marks.lines.filter((line) => isMarked(marks, segment, line)).length;
    return count > 0 && count < least;
  });
}

/** Pairs of segment and line, in the order of the table. */
export function pairsOf(marks: Marks): [segment: string, line: string][] {
  return marks.segments.flatMap((segment) =>
    marks.lines.filter((line) => isMarked(marks, segment, line)).map((line): [string, string] => [segment, line]),
  );
}
