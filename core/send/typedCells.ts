import type { CellValue } from "../cells/cellBlock";
import { mergeColumns } from "../merge/mergeColumns";
import { presentRows } from "../merge/mergeRows";
import { PresentCells } from "../merge/PresentCells";
import { displayNumber } from "../plan/displayWidth";
import type { Column, Kind, SheetPlan, TableBlock } from "../plan/plan";
import type { BuiltSheet, BuiltTable } from "../plan/readBuilt";
import { textValues } from "../reports/columns";
import type { Language } from "../text/language";
import type { PresentSheet } from "./SendRequest";

export interface WithTyped {
  readonly sheet: SheetPlan;
  /** Headers of columns that are wholly the user's own: they aren't carried over. */
  readonly ownColumns: readonly string[];
  /** Derived numbers that aren't those of the present sheet. */
  readonly changed: number;
}

/** Below this two numbers are the same one, computed by two programs. */
const SAME = 1e-9;

/**
 * The sheet with what stands typed in the present one, by row key.
 *
 * @param inItsLanguage the sheet as built in the language of the present one: words chosen from a list are translated by it
 */
export function withTyped(
  fresh: SheetPlan,
  built: BuiltSheet,
  present: PresentSheet,
  inItsLanguage: SheetPlan,
): WithTyped {
  const cells = new PresentCells(present.blocks);
  const ownColumns: string[] = [];
  let changed = 0;
  const blocks = fresh.blocks.map((block) => {
    if (block.type !== "table") return block;
    const table = built.tables.find(({ key }) => key === block.key);
    if (table === undefined || table.rows.size === 0) return block;
    const reading = new TableReading(table, block, cells);
    ownColumns.push(...reading.ownColumns());
    changed += reading.changedNumbers();
    const words = inItsLanguage.blocks.find((one): one is TableBlock => one.type === "table" && one.key === block.key);
    const columns = block.columns.map((column) => {
      if (column.owner !== "ours") return reading.typed(column, wordsOf(words, column.key), fresh.language);
      return followsTyped(column, block) ? reading.asShown(column) : column;
    });
    return { ...block, columns };
  });
  return { sheet: { ...fresh, blocks }, ownColumns, changed };
}

function wordsOf(table: TableBlock | undefined, key: string): readonly string[] {
  const choices = table?.columns.find((column) => column.key === key)?.choices;
  return choices !== undefined && "length" in choices ? choices : [];
}

/** What a formula makes of typed cells is known to the present sheet only. */
function followsTyped({ formula }: Column, { columns }: TableBlock): boolean {
  const typed = new Set(columns.filter(({ owner }) => owner !== "ours").map(({ key }) => key));
  return formula?.some((part) => typeof part !== "string" && typed.has(part.column)) === true;
}

/** A present table, read by the rows of the fresh one. */
class TableReading {
  private readonly columnOf: ReadonlyMap<string, number>;
  /** Sheet row of each row of the fresh table; −1 of a new one. */
  private readonly rowOf: readonly number[];

  constructor(
    private readonly table: BuiltTable,
    private readonly block: TableBlock,
    private readonly cells: PresentCells,
  ) {
    this.columnOf = new Map([...table.columns].map(([column, key]) => [key, column]));
    const rows = new Map(presentRows(table, block, cells).map(({ key, row }) => [key, row]));
    this.rowOf = block.rowKeys.map((key) => rows.get(key) ?? -1);
  }

  ownColumns(): string[] {
    const { columns } = mergeColumns(this.table, this.block, this.cells);
    return columns.flatMap(({ carried, header }) => (carried === true && header !== "" ? [header] : []));
  }

  changedNumbers(): number {
    let changed = 0;
    for (const one of this.block.columns) {
      const { key, owner, values } = one;
      const column = this.columnOf.get(key);
      if (owner !== "ours" || column === undefined || !("numbers" in values) || followsTyped(one, this.block)) continue;
      this.rowOf.forEach((row, at) => {
        const shown = row < 0 ? null : this.cells.at(row, column);
        if (typeof shown === "number" && differs(shown, values.numbers[at]!)) changed++;
      });
    }
    return changed;
  }

  /** A derived column of numbers as the present sheet shows it. */
  asShown(column: Column): Column {
    const place = this.columnOf.get(column.key);
    if (place === undefined || !("numbers" in column.values)) return column;
    const numbers = Float64Array.from(this.rowOf, (row) => numberOf(row < 0 ? null : this.cells.at(row, place)));
    return this.withShownTotal({ ...column, values: { numbers } });
  }

  /** The column with its typed cells; what is derived until typed over stays derived where nothing is typed. */
  typed(column: Column, itsWords: readonly string[], language: Language): Column {
    const place = this.columnOf.get(column.key);
    if (place === undefined) return column;
    const shown = this.rowOf.map((row) => (row < 0 ? null : this.cells.at(row, place)));
    const isNumeric = "numbers" in column.values;
    if (isNumeric && shown.every((cell) => cell === null || typeof cell === "number")) {
      const { numbers } = column.values as { readonly numbers: Float64Array };
      const own = numbers.map((value, at) => (shown[at] as number | null) ?? value);
      return this.withShownTotal({ ...column, values: { numbers: own } });
    }
    const choices = column.choices !== undefined && "length" in column.choices ? column.choices : [];
    const texts = shown.map((cell, at) => {
      if (cell === null) return shownText(column, at, language);
      const text = textOf(cell, column.kind, language);
      return choices[itsWords.indexOf(text)] ?? text;
    });
    const kind: Kind = isNumeric ? "text" : column.kind;
    return { ...withoutTotal(column, isNumeric), kind, values: textValues(texts) };
  }

  /** A total that isn't a sum follows what was typed too. */
  private withShownTotal(column: Column): Column {
    const { total, key } = column;
    const place = this.columnOf.get(key);
    if (total?.type !== "value" || place === undefined || this.table.totalRow < 0) return column;
    return { ...column, total: { ...total, value: numberOf(this.cells.at(this.table.totalRow, place)) } };
  }
}

function numberOf(cell: CellValue): number {
  return typeof cell === "number" ? cell : NaN;
}

function shownText({ values, kind }: Column, row: number, language: Language): string {
  if (!("numbers" in values)) return values.texts[values.of[row]!]!;
  return Number.isNaN(values.numbers[row]!) ? "" : displayNumber(values.numbers[row]!, kind, language);
}

function withoutTotal(column: Column, isNumeric: boolean): Column {
  if (!isNumeric) return column;
  const rest: { -readonly [Key in keyof Column]: Column[Key] } = { ...column };
  delete rest.total;
  delete rest.formula;
  return rest;
}

function textOf(cell: Exclude<CellValue, null>, kind: Kind, language: Language): string {
  if (typeof cell === "object") return cell.error;
  if (typeof cell !== "number") return String(cell);
  return kind === "text" || kind === "code" ? String(cell) : displayNumber(cell, kind, language);
}

function differs(a: number, b: number): boolean {
  return Number.isNaN(b) || Math.abs(a - b) > SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
