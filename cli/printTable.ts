import {
  columnTotal,
  displayNumber,
  moneyDecimals,
  type Column,
  type Language,
  type TableBlock,
  type Translate,
} from "../core/index";
import { drawGrid, type Grid } from "./drawGrid";
import { shownText } from "./terminal";

/** Rows up to which a table is turned round, so that each row becomes a column. */
const FEW_ROWS = 6;
const MOST_ROWS = 15;

/** A table as lines of text that fit the width; few rows stand side by side. Says how much of it there was no room for. */
export function printTable(table: TableBlock, say: Translate, width: number): string[] {
  const columns = table.columns.filter((column, at) => at === 0 || !isBlank(column));
  if (table.rowKeys.length <= FEW_ROWS && columns.length > 4) {
    const { head, rows, leftOut } = drawGrid(turned(table, columns, say.language), width);
    if (leftOut === 0) return [...head, ...rows];
  }
  const grid = upright(table, columns, say.language);
  const { head, rows, leftOut } = drawGrid(grid, width);
  const lines = [...head, ...rows];
  const more = table.rowKeys.length - MOST_ROWS;
  if (more > 0) lines.splice(head.length + MOST_ROWS, 0, say("cli.moreRows", { n: more }));
  if (leftOut > 0) lines.push(say("cli.moreColumns", { n: leftOut }));
  return lines;
}

function upright(table: TableBlock, columns: readonly Column[], language: Language): Grid {
  const rows = table.rowKeys.slice(0, MOST_ROWS).map((_, row) => columns.map((column) => shown(column, row, language)));
  if (table.totalLabel !== null) {
    rows.push(columns.map((column, at) => (at === 0 ? table.totalLabel! : shownTotal(column, language))));
  }
  return { head: columns.map((column) => shownText(column.header)), rows, words: columns.map(isWords) };
}

function turned(table: TableBlock, [first, ...rest]: readonly Column[], language: Language): Grid {
  const total = table.totalLabel === null ? [] : [table.totalLabel];
  const head = ["", ...table.rowKeys.map((_, row) => shown(first!, row, language)), ...total];
  const rows = rest.map((column) => [
    shownText(column.header),
    ...table.rowKeys.map((_, row) => shown(column, row, language)),
    ...total.map(() => shownTotal(column, language)),
  ]);
  return { head, rows, words: head.map((_, at) => at === 0) };
}

function isWords(column: Column): boolean {
  return column.kind === "text" || column.kind === "code";
}

function isBlank({ values }: Column): boolean {
  return "numbers" in values
    ? values.numbers.every((value) => Number.isNaN(value))
    : values.of.every((place) => values.texts[place] === "");
}

function shown(column: Column, row: number, language: Language): string {
  if (!("numbers" in column.values)) return shownText(column.values.texts[column.values.of[row]!]!);
  const value = column.values.numbers[row]!;
  return Number.isNaN(value) ? "" : displayNumber(value, column.kind, language, moneyDecimals(column));
}

function shownTotal(column: Column, language: Language): string {
  const value = columnTotal(column);
  return Number.isNaN(value) ? "" : displayNumber(value, column.kind, language, moneyDecimals(column));
}
