import { columnTotal, displayNumber, type Column, type Language, type TableBlock, type Translate } from "../core/index";

/** Rows up to which a table is turned round, so that each row becomes a column. */
const FEW_ROWS = 6;
const MOST_ROWS = 15;

/** A table as lines of text that fit the width; few rows stand side by side. */
export function printTable(table: TableBlock, say: Translate, width: number): string[] {
  const hasTotal = table.totalLabel !== null;
  const language = say.language;
  if (table.rowKeys.length <= FEW_ROWS && table.columns.length > 4) {
    const [first, ...rest] = table.columns;
    const heads = [
      ...table.rowKeys.map((_, row) => shown(first!, row, language)),
      ...(hasTotal ? [table.totalLabel!] : []),
    ];
    const lines = rest.map((column) => [
      column.header,
      ...table.rowKeys.map((_, row) => shown(column, row, language)),
      ...(hasTotal ? [shownTotal(column, language)] : []),
    ]);
    return align([["", ...heads], ...lines], width);
  }
  const rows = table.rowKeys
    .slice(0, MOST_ROWS)
    .map((_, row) => table.columns.map((column) => shown(column, row, language)));
  const total = table.columns.map((column, at) => (at === 0 ? table.totalLabel! : shownTotal(column, language)));
  const lines = align([table.columns.map((column) => column.header), ...rows, ...(hasTotal ? [total] : [])], width);
  const more = table.rowKeys.length - rows.length;
  if (more > 0) lines.splice(lines.length - (hasTotal ? 1 : 0), 0, say("cli.moreRows", { n: more }));
  return lines;
}

function shown(column: Column, row: number, language: Language): string {
  if (!("numbers" in column.values)) return column.values.texts[column.values.of[row]!]!;
  const value = column.values.numbers[row]!;
  return Number.isNaN(value) ? "" : displayNumber(value, column.kind, language);
}

function shownTotal(column: Column, language: Language): string {
  const value = columnTotal(column);
  return Number.isNaN(value) ? "" : displayNumber(value, column.kind, language);
}

/** First column left, the others right; columns that don't fit any more are left out. */
function align(cells: readonly (readonly string[])[], width: number): string[] {
  const count = cells[0]!.length;
  const widths = Array.from({ length: count }, (_, at) =>
    Math.min(32, Math.max(...cells.map((row) => row[at]!.length))),
  );
  let fits = 0;
  let used = -2;
  while (fits < count && used + 2 + widths[fits]! <= width) used += 2 + widths[fits++]!;
  return cells.map((row) =>
    row
      .slice(0, Math.max(1, fits))
      .map((text, at) => {
        const cut = text.length > widths[at]! ? `${text.slice(0, widths[at]! - 1)}…` : text;
        return at === 0 ? cut.padEnd(widths[at]!) : cut.padStart(widths[at]!);
      })
      .join("  ")
      .trimEnd(),
  );
}
