import type { CellValue } from "../cells/cellBlock";
import { cellPrint } from "../plan/keyText";
import { FIRST_COLUMN } from "../plan/layout";
import type { Column, Remark, TableBlock, Values } from "../plan/plan";
import { printSlices, slicedPrint, type PrintSlice } from "../plan/printSlices";
import type { BuiltTable } from "../plan/readBuilt";
import { formatDay, formatExact } from "../text/numberFormat";
import type { Translate } from "../text/translate";
import type { MergeFinding } from "./findings";
import { mergeColumns } from "./mergeColumns";
import { isOwnRow, presentRows, type PresentRow } from "./mergeRows";
import type { PresentCells } from "./PresentCells";
import { TypedHomes } from "./TypedHomes";

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
  const homes = new TypedHomes(columns);
  const places = new Map(fresh.rowKeys.map((key, row) => [key, row]));
  const kept = present.filter((row) => !places.has(row.key) && (inspector.holdsTyped(row) || keepsRow(row.row)));
  kept.forEach(({ key }, at) => places.set(key, fresh.rowKeys.length + at));
  const rows = new Map<number, number>();
  const typed: { row: number; column: number }[] = [];
  const findings: MergeFinding[] = [];
  const remarks: Remark[] = [];
  // some of the fresh rows may be kept themselves for what was typed in them
  const liveRows = fresh.rowKeys.length - (fresh.gone ?? 0);
  const told = new Set<string>();
  for (const row of present) {
    const place = places.get(row.key);
    if (place === undefined) {
      findings.push(...inspector.lost(row), ...inspector.leftOver(row, -1));
      continue;
    }
    rows.set(row.row, place);
    findings.push(...inspector.leftOver(row, place).filter(({ typed: text }) => !homes.holds(place, text)));
    const live = place < liveRows;
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
    const changed = inspector.changed(row);
    const movesTo = (at: number, value: CellValue): boolean =>
      homes.movedTo(at, place, value).some((home) => {
        // it must not be lost beneath what was typed there
        const there = changed.includes(home) ? cells.at(row.row, from[home]!) : null;
        return there === null || there === value;
      });
    for (const at of changed) {
      const column = columns[at]!;
      const value = cells.at(row.row, from[at]!);
      const computed = live ? computedAt(column, place) : null;
      const shared = column.owner === "both";
      if (shared && movesTo(at, value)) continue;
      // who clears a shared cell wants what is computed
      if (shared && value === null) continue;
      if (shared && live && column.settled === true) continue;
      if (shared) typed.push({ row: row.row, column: from[at]! });
      if (shared && live && column.draft === true) continue;
      if (cellPrint(value, 5) === cellPrint(computed, 5)) continue;
      const kind = shared ? "differs" : "typedOver";
      const text = remarkText(kind, value, computed, column, say);
      remarks.push({ row: place, column: column.key, kind, text });
      findings.push({ kind, row: place, column: at, rowName: name, header: column.header, typed: value, computed });
      told.add(`${place} ${at}`);
    }
  }
  // what was typed in another place differs here as well
  for (const { at, row } of homes.differing(liveRows)) {
    const column = columns[at]!;
    const [value, computed] = [valueAt(column, row), computedAt(column, row)];
    if (column.draft === true || told.has(`${row} ${at}`) || cellPrint(value, 5) === cellPrint(computed, 5)) continue;
    const rowName = nameOf(valueAt(fresh.columns[0]!, row));
    remarks.push({
      row,
      column: column.key,
      kind: "differs",
      text: remarkText("differs", value, computed, column, say),
    });
    findings.push({ kind: "differs", row, column: at, rowName, header: column.header, typed: value, computed });
  }
  const gone = (fresh.gone ?? 0) + kept.length;
  const block: TableBlock = {
    ...fresh,
    rowKeys: [...fresh.rowKeys, ...kept.map(({ key }) => key)],
    columns: columns.map((column, at) =>
      longer(
        column,
        kept.map((row) => (at === 0 && !isOwnRow(row.key) ? nameOf(cells.at(row.row, from[0]!)) : "")),
      ),
    ),
    ...(gone === 0 ? {} : { gone }),
    ...remarksOf(fresh, remarks),
  };
  return { built, block, rows, from, typed, findings };
}

/** Typed over, its cells are the user's. */
function isShared({ owner, settled }: Column): boolean {
  return owner === "both" && settled !== true;
}

/** What the report remarks and what is found now: of one cell together, as the finding it is. */
function remarksOf(fresh: TableBlock, found: readonly Remark[]): { readonly remarks?: readonly Remark[] } {
  const placeOf = ({ row, column }: Remark): string => `${row} ${column}`;
  const remarks = new Map((fresh.remarks ?? []).map((remark) => [placeOf(remark), remark]));
  for (const remark of found) {
    const known = remarks.get(placeOf(remark));
    const text = known === undefined ? remark.text : `${remark.text}\n${known.text}`;
    remarks.set(placeOf(remark), { ...remark, text });
  }
  return remarks.size === 0 ? {} : { remarks: [...remarks.values()] };
}

/** Looks at the cells of a present row: which were typed over, and whether anything in it is the user's. */
class RowInspector {
  private readonly isSettled: boolean;
  /** Sheet columns whose cells are ours. */
  private readonly derived: ReadonlySet<number>;
  private readonly goneSlices: readonly PrintSlice[];
  /** Sheet columns that were built with formulas. */
  private readonly formulas: readonly number[];
  /** Where the print of each column begins within that of its row, and how long it is. */
  private readonly slices: readonly (PrintSlice & { readonly at: number })[];

  constructor(
    private readonly built: BuiltTable,
    private readonly columns: readonly Column[],
    private readonly from: readonly number[],
    private readonly cells: PresentCells,
  ) {
    this.isSettled = columns.some(({ settled }) => settled === true);
    const placeOf = new Map(from.map((column, at) => [column, at]));
    const slices = printSlices(built, cells).map((slice) => ({ ...slice, at: placeOf.get(slice.column) ?? -1 }));
    this.slices = slices.filter(({ at }) => at >= 0);
    this.goneSlices = slices.filter(({ at }) => at < 0);
    this.formulas = [...built.columnPrints].flatMap(([column, { length, owner }]) =>
      length === 0 && owner === "ours" ? [column] : [],
    );
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
        : this.slices.filter(
            (slice) => cellPrint(this.cells.at(row, slice.column), slice.length) !== slicedPrint(print, slice),
          );
    const computed = this.formulas.filter((column) => typeof this.cells.at(row, column) === "string");
    const places = computed.map((column) => this.from.indexOf(column)).filter((at) => at >= 0);
    return [...printed.map(({ at }) => at), ...places];
  }

  /** Whether something of the user's stands in a row. */
  holdsTyped(present: PresentRow): boolean {
    let owned = false;
    for (let column = FIRST_COLUMN; column < this.cells.columnCount && !owned; column++) {
      owned = !this.derived.has(column) && this.cells.at(present.row, column) !== null;
    }
    // where it was decided elsewhere what stands in the table, a named row of it that isn't there any more was taken out
    if (isOwnRow(present.key))
      return owned || !this.isSettled || nameOf(this.cells.at(present.row, this.from[0]!)) === "";
    return owned || this.changed(present).some((at) => isShared(this.columns[at]!));
  }

  /** What had been typed over derived cells of columns that the report no longer has. */
  leftOver(present: PresentRow, place: number): MergeFinding[] {
    if (present.print === "") return [];
    const gone = this.formulas.filter((column) => !this.from.includes(column));
    const places = [...this.goneSlices, ...gone.map((column) => ({ column, start: 0, length: 0 }))];
    return places.flatMap((slice): MergeFinding[] => {
      const { column, length } = slice;
      const typed = this.cells.at(present.row, column);
      const isBuilt =
        length === 0 ? typeof typed !== "string" : cellPrint(typed, length) === slicedPrint(present.print, slice);
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
  return valueIn(values, row);
}

function valueIn(values: Values, row: number): CellValue {
  if ("numbers" in values) return Number.isNaN(values.numbers[row]!) ? null : values.numbers[row]!;
  return values.texts[values.of[row]!]! || null;
}

/** The same of what is computed, where the report knows what was typed in its place. */
function computedAt({ values, typedOver }: Column, row: number): CellValue {
  return valueIn(typedOver?.computed ?? values, row);
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
  const places = new Map(texts.map((text, at) => [text, at]));
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? texts.push(text) - 1;
    places.set(text, known);
    return known;
  };
  const of = Uint32Array.from([...values.of, ...names.map(placeOf)]);
  if (values.codes === undefined) return { of, texts };
  return { of, texts, codes: texts.map((_, at) => values.codes![at] ?? "") };
}

function nameOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}
