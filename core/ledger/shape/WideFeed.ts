import { CellTag, cellAt, type CellBlock, type CellColumn } from "../../cells/cellBlock";
import { normalHeader } from "../headerWords";
import type { LedgerRole, LedgerSource } from "../ledger";
import { AmountReader } from "../text/AmountReader";
import type { LineBlock, LineFeed, PrintedTotal } from "./LineBlock";
import { columnOf, gathered, isBlank, textOf } from "./lineCells";
import { PrintedTotals, isNear } from "./PrintedTotals";
import type { WideMonth } from "./SheetShape";
import { totalOf } from "./totalWords";

/**
 * Makes lines of a ledger with clients down and months across: a cell with something else than zero in it is a line on the
 * last day of its month. Rows of totals are passed, by their word or because they are the sums of what is above.
 */
export class WideFeed implements LineFeed {
  private readonly months: readonly WideMonth[];
  private readonly totalColumn: number;
  private readonly readers: AmountReader[];
  private readonly totalReader = new AmountReader();
  private readonly totals = new PrintedTotals();
  /** In ten-thousandths, by month: of all lines, and of those since the last row of totals. */
  private readonly sums: Float64Array;
  private readonly sectionSums: Float64Array;
  private lines = 0;
  private sectionFirst = 0;

  constructor(private readonly source: LedgerSource) {
    if (source.shape?.type !== "wide") throw new Error("WideFeed: the source isn't wide");
    this.months = source.shape.months;
    this.totalColumn = source.shape.totalColumn ?? -1;
    this.readers = this.months.map(() => new AmountReader());
    this.sums = new Float64Array(this.months.length);
    this.sectionSums = new Float64Array(this.months.length);
  }

  get printed(): readonly PrintedTotal[] {
    return this.totals.list;
  }

  push(block: CellBlock): LineBlock | null {
    const first = Math.max(0, this.source.headerRow + 1 - block.firstRow);
    if (first >= block.rowCount) return null;
    const months = this.months.map(({ column }) => columnOf(block, column));
    months.forEach((cells, at) => this.readers[at]!.begin(cells));
    this.totalReader.begin(columnOf(block, this.totalColumn));
    const most = (block.rowCount - first) * months.length;
    const rows = new Int32Array(most);
    const monthOf = new Uint16Array(most);
    const amounts = new Float64Array(months.length);
    let count = 0;
    for (let row = first; row < block.rowCount; row++) {
      for (let at = 0; at < amounts.length; at++) amounts[at] = this.readers[at]!.read(months[at], row, false);
      if (this.isPassed(block, row, amounts)) continue;
      const start = count;
      for (let at = 0; at < amounts.length; at++) {
        const amount = amounts[at]!;
        const isNone = Number.isNaN(amount);
        if (amount === 0 || (isNone && isBlank(months[at], row))) continue;
        rows[count] = row;
        monthOf[count] = at;
        count++;
        if (isNone) continue;
        this.sums[at]! += amount;
        this.sectionSums[at]! += amount;
      }
      const end = this.lines + count - start;
      this.print(block, row, this.lines, end, sumOf(amounts), this.clientAt(block, row));
      this.lines = end;
    }
    return count === 0 ? null : this.linesOf(block, rows.subarray(0, count), monthOf.subarray(0, count));
  }

  finish(): LineBlock | null {
    return null;
  }

  /** Rows that are no client's: the header again, and totals. */
  private isPassed(block: CellBlock, row: number, amounts: Float64Array): boolean {
    const { column, header } = this.source.columns.get("client")!;
    const name = textOf(columnOf(block, column), row).trim();
    const total = name === "" ? null : totalOf(name);
    if (name !== "" && total === null) {
      return header !== "" && amounts.every(Number.isNaN) && normalHeader(name) === normalHeader(header);
    }
    const label = total ?? this.labelIn(block, row, column);
    if (amounts.every(Number.isNaN) && label === null) return false;
    const isAll = isSame(amounts, this.sums);
    const isSection = isSame(amounts, this.sectionSums);
    const isSum = this.lines > 0 && amounts.some((amount) => amount > 0 || amount < 0) && (isAll || isSection);
    // a client may be called "Total Energies": then the sums must say what the word doesn't
    if (!isSum && (label === null || !label.sure)) return false;
    const isSectionTotal = isSum ? isSection && !(isAll && label?.rest === "") : label!.rest !== "";
    const start = isSectionTotal ? this.sectionFirst : 0;
    const sums = isSectionTotal ? this.sectionSums : this.sums;
    this.print(block, row, start, this.lines, sumOf(sums), isSectionTotal ? (label?.rest ?? "") : "");
    this.sectionFirst = this.lines;
    this.sectionSums.fill(0);
    return true;
  }

  /** A word for a total in a row without a client's name, wherever left of the months. */
  private labelIn(block: CellBlock, row: number, client: number): ReturnType<typeof totalOf> {
    const end = this.months[0]!.column;
    for (let column = 0; column < end; column++) {
      const text = column === client ? "" : textOf(columnOf(block, column), row).trim();
      const total = text === "" ? null : totalOf(text);
      if (total !== null) return total;
    }
    return null;
  }

  private print(block: CellBlock, row: number, first: number, end: number, sum: number, name: string): void {
    const cells = columnOf(block, this.totalColumn);
    if (isBlank(cells, row)) return;
    const value = this.totalReader.read(cells, row, false);
    const column = this.totalColumn;
    this.totals.add(
      {
        place: { sheet: block.sheet, row: block.firstRow + row, column },
        cell: cellAt(block, row, column - block.firstColumn),
        name,
        first,
        end,
      },
      isNear(value, sum),
    );
  }

  private clientAt(block: CellBlock, row: number): string {
    return textOf(columnOf(block, this.source.columns.get("client")!.column), row).trim();
  }

  private linesOf(block: CellBlock, rows: Int32Array, monthOf: Uint16Array): LineBlock {
    const sourceRow = new Uint32Array(rows.length);
    const amountColumn = new Uint16Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      sourceRow[at] = block.firstRow + rows[at]!;
      amountColumn[at] = this.months[monthOf[at]!]!.column;
    }
    const cells = new Map<LedgerRole, CellColumn>();
    for (const [role, { column }] of this.source.columns) {
      if (role === "date") cells.set(role, this.days(monthOf));
      else if (role === "amount") cells.set(role, this.amounts(block, rows, monthOf));
      else cells.set(role, gathered(columnOf(block, column), rows));
    }
    const others = new Map<number, CellColumn>();
    for (const { column } of this.source.alternatives?.get("client") ?? []) {
      others.set(column, gathered(columnOf(block, column), rows));
    }
    const hidden = block.hiddenRows === undefined ? null : Uint8Array.from(rows, (row) => block.hiddenRows![row]!);
    return { rows: rows.length, sourceRow, cells, others, amountColumn, hidden };
  }

  private days(monthOf: Uint16Array): CellColumn {
    const tags = new Uint8Array(monthOf.length).fill(CellTag.number);
    const values = new Float64Array(monthOf.length);
    for (let at = 0; at < values.length; at++) values[at] = this.months[monthOf[at]!]!.to;
    return { tags, values, texts: [], dayFormat: true };
  }

  /** The cells of all months one beneath the other; their pools one behind the other. */
  private amounts(block: CellBlock, rows: Int32Array, monthOf: Uint16Array): CellColumn {
    const columns = this.months.map(({ column }) => columnOf(block, column));
    const texts: string[] = [];
    const starts = columns.map((cells) => {
      const start = texts.length;
      for (const text of cells?.texts ?? []) texts.push(text);
      return start;
    });
    const tags = new Uint8Array(rows.length);
    const values = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const month = monthOf[at]!;
      const cells = columns[month]!;
      const row = rows[at]!;
      const tag = cells.tags[row]!;
      tags[at] = tag;
      values[at] = cells.values[row]! + (tag === CellTag.text || tag === CellTag.error ? starts[month]! : 0);
    }
    return { tags, values, texts, dayFormat: false };
  }
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (const amount of amounts) if (!Number.isNaN(amount)) sum += amount;
  return sum;
}

/** What isn't there counts as nothing. */
function isSame(amounts: Float64Array, sums: Float64Array): boolean {
  return amounts.every((amount, at) => isNear(Number.isNaN(amount) ? 0 : amount, sums[at]!));
}
