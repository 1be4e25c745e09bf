import type { CellValue } from "../cells/cellBlock";
import { cellPrint } from "../plan/keyText";
import { FIRST_COLUMN } from "../plan/layout";
import type { Column, Remark, TableBlock, Values } from "../plan/plan";
import type { BuiltTable } from "../plan/readBuilt";
import { formatDay, formatExact } from "../text/numberFormat";
import type { Translate } from "../text/translate";
import type { MergeFinding } from "./findings";
import { mergeColumns } from "./mergeColumns";
import { isOwnRow, presentRows, type PresentRow } from "./mergeRows";
import type { PresentCells } from "./PresentCells";

/** A refreshed table, and where its rows and columns were. */
export interface MergedTable {
  readonly built: BuiltTable;
  readonly block: TableBlock;
  /** Present sheet row → row of the table. Rows that go aren't in it. */
  readonly rows: ReadonlyMap<number, number>;
  /** Present sheet column of each column; −1 of a new one. */
  readonly from: readonly number[];
  /** Single present cells in derived or shared columns that are the user's. */
  readonly typed: readonly { readonly row: number; readonly column: number }[];
  /** Rows counted from 0 within the table. */
  readonly findings: readonly MergeFinding[];
}

/** What stands in the way of letting a row go, beside what the cells tell: looks and notes, references from elsewhere. */
export type KeepsRow = (row: number) => boolean;

/** Brings the present cells of a table and the fresh table together: what the user typed stays, whatever came or went. */
export function mergeTable(
  built: BuiltTable,
  fresh: TableBlock,
  cells: PresentCells,
  say: Translate,
  keepsRow: KeepsRow,
): MergedTable {
  const { columns, from } = mergeColumns(built, fresh, cells);
  const present = presentRows(built, fresh, cells);
  const inspector = new RowInspector(built, columns, from, cells);
  const places = new Map(fresh.rowKeys.map((key, row) => [key, row]));
  const kept = present.filter((row) => !places.has(row.key) && (inspector.holdsTyped(row) || keepsRow(row.row)));
  kept.forEach(({ key }, at) => places.set(key, fresh.rowKeys.length + at));
  const rows = new Map<number, number>();
  const typed: { row: number; column: number }[] = [];
  const findings: MergeFinding[] = [];
  const remarks: Remark[] = [];
  for (const row of present) {
    const place = places.get(row.key);
    if (place === undefined) {
      findings.push(...inspector.lost(row), ...inspector.leftOver(row, -1));
      continue;
    }
    rows.set(row.row, place);
    findings.push(...inspector.leftOver(row, place));
    const live = place < fresh.rowKeys.length;
    if (isOwnRow(row.key)) {
      typed.push(...inspector.ownCells(row));
      continue;
    }
    const name = nameOf(cells.at(row.row, from[0]!));
    if (!live) {
      remarks.push({ row: place, column: columns[0]!.key, kind: "gone", text: say("refresh.remark.gone") });
      findings.push({
        kind: "gone",
        row: place,
        column: 0,
        rowName: name,
        header: columns[0]!.header,
        typed: null,
        computed: null,
      });
    }
    for (const at of inspector.changed(row)) {
      const column = columns[at]!;
      const value = cells.at(row.row, from[at]!);
      const computed = live ? valueAt(column, place) : null;
      const shared = column.owner === "both";
      if (shared) typed.push({ row: row.row, column: from[at]! });
      if (shared && live && column.draft === true) continue;
      if (cellPrint(value, 5) === cellPrint(computed, 5)) continue;
      const kind = shared ? "differs" : "typedOver";
      const text = remarkText(kind, value, computed, column, say);
      remarks.push({ row: place, column: column.key, kind, text });
      findings.push({ kind, row: place, column: at, rowName: name, header: column.header, typed: value, computed });
    }
  }
  const block: TableBlock = {
    ...fresh,
    rowKeys: [...fresh.rowKeys, ...kept.map(({ key }) => key)],
    columns: columns.map((column, at) =>
      longer(
        column,
        kept.map((row) => (at === 0 && !isOwnRow(row.key) ? nameOf(cells.at(row.row, from[0]!)) : "")),
      ),
    ),
    ...(kept.length === 0 ? {} : { gone: kept.length }),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
  return { built, block, rows, from, typed, findings };
}

/** Looks at the cells of a present row: which were typed over, and whether anything in it is the user's. */
class RowInspector {
  /** Sheet columns whose cells are ours. */
  private readonly derived: ReadonlySet<number>;
  private readonly goneSlices: readonly { readonly column: number; readonly start: number; readonly length: number }[];
  /** Sheet columns that were built with formulas. */
  private readonly formulas: readonly number[];
  /** Where the print of each column begins within that of its row, and how long it is. */
  private readonly slices: readonly { readonly at: number; readonly start: number; readonly length: number }[];

  constructor(
    private readonly built: BuiltTable,
    private readonly columns: readonly Column[],
    private readonly from: readonly number[],
    private readonly cells: PresentCells,
  ) {
    const prints = [...built.columnPrints].sort(([, a], [, b]) => a.index - b.index);
    const complete = prints.every(([, print], at) => print.index === at);
    let start = 0;
    const slices: { at: number; start: number; length: number }[] = [];
    const gone: { column: number; start: number; length: number }[] = [];
    for (const [column, { length }] of prints) {
      const at = from.indexOf(column);
      if (length > 0 && at >= 0) slices.push({ at, start, length });
      if (length > 0 && at < 0) gone.push({ column, start, length });
      start += length;
    }
    // a column of ours that was deleted took its place in the prints along: nothing can be told any more
    this.slices = complete ? slices : [];
    this.goneSlices = complete ? gone : [];
    this.formulas = prints.flatMap(([column, { length, owner }]) => (length === 0 && owner === "ours" ? [column] : []));
    const typed = new Set(from.filter((_, at) => columns[at]!.owner === "user"));
    this.derived = new Set([...built.columns.keys()].filter((column) => !typed.has(column)));
  }

  /**
   * Places of derived and shared columns whose cells aren't what was built. What a formula gives changes by itself: of
   * those only a text in the place of a number tells; a host that sees the formulas knows more.
   */
  changed({ row, print }: PresentRow): number[] {
    const printed =
      print === ""
        ? []
        : this.slices.filter(({ at, start, length }) => {
            const value = this.cells.at(row, this.from[at]!);
            return cellPrint(value, length) !== print.slice(start, start + length);
          });
    const computed = this.formulas.filter((column) => typeof this.cells.at(row, column) === "string");
    const places = computed.map((column) => this.from.indexOf(column)).filter((at) => at >= 0);
    return [...printed.map(({ at }) => at), ...places];
  }

  /** Whether something of the user's stands in a row. */
  holdsTyped(present: PresentRow): boolean {
    if (isOwnRow(present.key)) return true;
    let owned = false;
    for (let column = FIRST_COLUMN; column < this.cells.columnCount && !owned; column++) {
      owned = !this.derived.has(column) && this.cells.at(present.row, column) !== null;
    }
    return owned || this.changed(present).some((at) => this.columns[at]!.owner === "both");
  }

  /** What had been typed over derived cells of columns that the report no longer has. */
  leftOver(present: PresentRow, place: number): MergeFinding[] {
    if (present.print === "") return [];
    const gone = this.formulas.filter((column) => !this.from.includes(column));
    const places = [...this.goneSlices, ...gone.map((column) => ({ column, start: 0, length: 0 }))];
    return places.flatMap(({ column, start, length }): MergeFinding[] => {
      const typed = this.cells.at(present.row, column);
      const isBuilt =
        length === 0
          ? typeof typed !== "string"
          : cellPrint(typed, length) === present.print.slice(start, start + length);
      if (typed === null || isBuilt) return [];
      const header = nameOf(this.cells.at(this.built.headerRow, column));
      const rowName = nameOf(this.cells.at(present.row, this.from[0]!));
      return [{ kind: "typedOver", row: place, column: 0, rowName, header, typed, computed: null }];
    });
  }

  /** What had been typed over derived cells of a row that goes: said at the header, for it has no place any more. */
  lost(present: PresentRow): MergeFinding[] {
    return this.changed(present).flatMap((at): MergeFinding[] => {
      const typed = this.cells.at(present.row, this.from[at]!);
      if (typed === null) return [];
      const rowName = nameOf(this.cells.at(present.row, this.from[0]!));
      const { header } = this.columns[at]!;
      return [{ kind: "typedOver", row: -1, column: at, rowName, header, typed, computed: null }];
    });
  }

  /** All cells of a row that is the user's own, apart from columns whose cells are carried anyway. */
  ownCells({ row }: PresentRow): { row: number; column: number }[] {
    return this.columns.flatMap(({ owner }, at) => {
      const column = this.from[at]!;
      return owner === "user" || column < 0 || this.cells.at(row, column) === null ? [] : [{ row, column }];
    });
  }
}

function remarkText(
  kind: "differs" | "typedOver",
  typed: CellValue,
  computed: CellValue,
  column: Column,
  say: Translate,
): string {
  return say(`refresh.remark.${kind}`, { typed: shown(typed, column, say), computed: shown(computed, column, say) });
}

function shown(value: CellValue, { kind }: Column, say: Translate): string {
  if (value === null) return say("refresh.blank");
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value);
  if (kind === "day" || kind === "month") return formatDay(value, say.language);
  return formatExact(value, say.language);
}

/** What a fresh column holds in a row; null: blank. */
function valueAt({ values }: Column, row: number): CellValue {
  if ("numbers" in values) return Number.isNaN(values.numbers[row]!) ? null : values.numbers[row]!;
  return values.texts[values.of[row]!]! || null;
}

/** The values with rows behind them: names in the first column, blanks in the others. */
function longer(column: Column, names: readonly string[]): Column {
  if (names.length === 0) return column;
  return { ...column, values: longerValues(column.values, names) };
}

function longerValues(values: Values, names: readonly string[]): Values {
  if ("numbers" in values) {
    const numbers = new Float64Array(values.numbers.length + names.length).fill(NaN);
    numbers.set(values.numbers);
    return { numbers };
  }
  const texts = [...values.texts];
  const placeOf = (text: string): number => {
    const known = texts.indexOf(text);
    return known >= 0 ? known : texts.push(text) - 1;
  };
  const of = Uint32Array.from([...values.of, ...names.map(placeOf)]);
  if (values.codes === undefined) return { of, texts };
  return { of, texts, codes: texts.map((_, at) => values.codes![at] ?? "") };
}

function nameOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}
