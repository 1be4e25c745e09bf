import type { Column, Formula, Mark, Ref, TableBlock, Values } from "../plan/plan";
import { textValues } from "../reports/columns";
import type { Translate } from "../text/translate";

type Own<T> = { -readonly [Key in keyof T]: T[Key] };

export interface TableWish {
  /** Keys of the rows that stay; null: all. */
  readonly visible: ReadonlySet<string> | null;
  /** A table that holds nothing but what was typed, such as what each class gets, is shown whole. */
  readonly showsTyped: boolean;
  isConfidential(column: string): boolean;
  /** In the language of the copy. */
  readonly say: Translate;
}

/** Means nothing any more where rows before it are gone. */
const OF_ALL_ROWS_BEFORE = "cumulativeShare";

/**
 * A table as it is sent: the rows that the recipient may see, without choices to type and without what is confidential.
 * Figures stay as they were computed over the whole company (a class is a rank among all clients); shares of a total and
 * totals are computed over the rows that stay. Null where nothing may be seen.
 */
export function copyTable(table: TableBlock, wish: TableWish): TableBlock | null {
  const visible = wish.showsTyped && isTyped(table) ? null : wish.visible;
  const rows = visibleOf(table, visible);
  if (rows === null || (visible !== null && rows.length === 0)) return null;
  const partial = rows.length < table.rowKeys.length;
  const single = visible !== null && rows.length === 1;
  const kept = table.columns.filter(
    ({ key, formula }) =>
      !wish.isConfidential(key) &&
      // of one row a share of the whole is either 100% or tells what the others have
      !(visible !== null && (key === OF_ALL_ROWS_BEFORE || (single && isOfAllRows(formula)))) &&
      !(partial && isOfAllRows(formula) && shareRefs(formula) === null),
  );
  if (kept.length < 2) return null;
  const keys = new Set(kept.map(({ key }) => key));
  const picked = kept.map((column) => pickedColumn(column, rows, table.key, keys, single));
  const columns = partial ? picked.map((column) => recomputed(column, picked, wish.say)) : picked;
  return {
    type: "table",
    key: table.key,
    // keys hold names; in a copy nothing refers to them
    rowKeys: rows.map((_, at) => String(at + 1)),
    columns,
    marks: table.marks.flatMap((mark) => keptMark(mark, keys)),
    list: table.list,
    totalLabel: single ? null : totalLabel(table, rows.length, wish.say),
    ...pageBreaksOf(table, rows),
  };
}

function isTyped({ columns }: TableBlock): boolean {
  return columns.slice(1).every(({ owner }) => owner === "user");
}

/** Places of the rows that stay; null of a table whose rows are neither clients nor managers. */
function visibleOf({ rowKeys }: TableBlock, visible: ReadonlySet<string> | null): number[] | null {
  const all = rowKeys.map((_, row) => row);
  if (visible === null) return all;
  if (!rowKeys.every((key) => /^(client|manager):/.test(key))) return null;
  return all.filter((row) => visible.has(rowKeys[row]!));
}

function isOfAllRows(formula: Formula | undefined): boolean {
  return formula?.some((part) => typeof part !== "string" && part.rows !== "same") === true;
}

/** The column that a share is of, where the formula divides a row's cell by the sum of its column. */
function shareRefs(formula: Formula | undefined): { readonly column: string; readonly positive: boolean } | null {
  const refs = formula?.filter((part): part is Ref => typeof part !== "string") ?? [];
  const words = formula?.filter((part) => typeof part === "string").join("") ?? "";
  const columns = new Set(refs.map(({ column }) => column));
  const divides = /\/(SUM|SUMIF)\(/.exec(words);
  if (columns.size !== 1 || divides === null || refs.some(({ rows }) => rows === "total")) return null;
  return { column: refs[0]!.column, positive: divides[1] === "SUMIF" };
}

function pickedColumn(
  column: Column,
  rows: readonly number[],
  table: string,
  keys: ReadonlySet<string>,
  single: boolean,
): Column {
  const { key, header, note, kind, values, formula, total } = column;
  const stands = (refs: Formula): boolean =>
    refs.every((part) => typeof part === "string" || (part.block === table && keys.has(part.column)));
  const ownFormula = formula !== undefined && stands(formula) && !(single && isOfAllRows(formula));
  return {
    key,
    header,
    note,
    kind,
    values: pickedValues(values, rows),
    owner: "ours",
    ...(ownFormula ? { formula } : {}),
    ...(total === undefined || single ? {} : { total: keptTotal(total, stands) }),
  };
}

function keptTotal(total: NonNullable<Column["total"]>, stands: (refs: Formula) => boolean): Column["total"] & object {
  if (total.type === "sum" || total.formula === undefined || stands(total.formula)) return total;
  return { type: "value", value: total.value };
}

/** Of texts only those that are shown: the others may be names. */
function pickedValues(values: Values, rows: readonly number[]): Values {
  if ("numbers" in values) return { numbers: Float64Array.from(rows, (row) => values.numbers[row]!) };
  return textValues(rows.map((row) => values.texts[values.of[row]!]!));
}

/** In a table of which rows are gone: shares of what stays, and no total that isn't a sum. */
function recomputed(column: Column, columns: readonly Column[], say: Translate): Column {
  const share = isOfAllRows(column.formula) ? shareRefs(column.formula) : null;
  if (share !== null) {
    const of = columns.find(({ key }) => key === share.column)!;
    const numbers = "numbers" in of.values ? of.values.numbers : new Float64Array();
    return { ...column, note: say("send.share.note"), values: { numbers: sharesOf(numbers, share.positive) } };
  }
  if (column.total === undefined || column.total.type === "sum") return column;
  const rest: Own<Column> = { ...column };
  delete rest.total;
  return rest;
}

function sharesOf(numbers: Float64Array, positive: boolean): Float64Array {
  const counts = (value: number): boolean => !Number.isNaN(value) && (!positive || value > 0);
  const whole = numbers.reduce((sum, value) => (counts(value) ? sum + value : sum), 0);
  return numbers.map((value) => (whole === 0 || !counts(value) ? NaN : value / whole));
}

function keptMark(mark: Mark, keys: ReadonlySet<string>): Mark[] {
  if (mark.type !== "scale") return keys.has(mark.column) ? [mark] : [];
  const columns = mark.columns.filter((key) => keys.has(key));
  return columns.length === 0 ? [] : [{ type: "scale", columns }];
}

/** A label that counts the clients counts those that stay. */
function totalLabel({ totalLabel: label, rowKeys }: TableBlock, rows: number, say: Translate): string | null {
  return label === say("total.clients", { n: rowKeys.length }) ? say("total.clients", { n: rows }) : label;
}

function pageBreaksOf(table: TableBlock, rows: readonly number[]): Pick<TableBlock, "pageBreaks"> {
  if (table.pageBreaks === undefined) return {};
  const before = new Set(table.pageBreaks);
  const breaks = rows.flatMap((row, at) => (before.has(table.rowKeys[row]!) ? [String(at + 1)] : []));
  return { pageBreaks: breaks };
}
