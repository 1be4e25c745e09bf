import type { Measured } from "./measure";

/** Lines of a table, the first column to the left, the others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("   ")
      .trimEnd(),
  );
}

/**
 * Stages with their times, and how many bare passes they last: the best of one by the best of the other, since whatever
 * else the machine does lengthens a median of a few milliseconds more than it tells.
 */
export function stageLines(title: string, stages: readonly Measured[], barePass: number): string[] {
  return tableLines([
    [title, "median ms", "best ms", "bare passes"],
    ...stages.map(({ name, median, best }) => [name, ms(median), ms(best), (best / barePass).toFixed(1)]),
  ]);
}

export function ms(time: number): string {
  return time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0);
}
