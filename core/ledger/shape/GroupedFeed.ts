import { CellTag, cellAt, type CellBlock, type CellColumn } from "../../cells/cellBlock";
import { normalHeader } from "../headerWords";
import type { LedgerSource } from "../ledger";
import { AmountReader } from "../text/AmountReader";
import { firstWordOf, groupText, type DaySearch, type GroupText } from "./groupText";
import type { LineBlock, LineFeed, PrintedTotal } from "./LineBlock";
import { LinesInWork } from "./LinesInWork";
import { columnOf, isBlank, textOf } from "./lineCells";
import { OpenGroups, type GroupRow } from "./OpenGroups";
import { isNear } from "./PrintedTotals";
import type { GroupedShape } from "./SheetShape";
import { totalOf, type TotalText } from "./totalWords";

/** There are a few kinds of documents. */
const MOST_WORDS = 50;

/** The columns of a block that tell what its rows are. */
interface Looked {
  readonly block: CellBlock;
  readonly group: CellColumn | undefined;
  /** Undefined where the day stands in the text. */
  readonly date: CellColumn | undefined;
  readonly amount: CellColumn | undefined;
  /** Texts of the block's pool, each looked at once. */
  readonly texts: (GroupText | undefined)[];
}

/**
 * Makes lines of a report that prints names in rows of their own with their lines beneath. Totals, repeated headers and
 * blank rows are passed; whatever else holds an amount is given out, so that it is read or listed and never lost: a group
 * with an amount and no lines too, as a line without a day.
 */
export class GroupedFeed implements LineFeed {
  private readonly shape: GroupedShape;
  private readonly groups: OpenGroups;
  private readonly reader = new AmountReader();
  private readonly work: LinesInWork;
  /** Rows of groups beneath which no line came yet. */
  private waiting: GroupRow[] = [];
  /** First words of lines with a day in their text: of "Invoice 17" without one it is known what it should be. */
  private readonly lineWords = new Set<string>();
  private readonly headers: ReadonlySet<string>;
  private readonly dayInGroup: boolean;
  /** Days stand in the column of names. */
  private readonly dayAmongNames: boolean;
  private readonly daySearch: DaySearch;
  /** Columns that are filled in lines and in no row of a group. */
  private readonly lineColumns: readonly number[];
  private afterWhole = false;

  constructor(private readonly source: LedgerSource) {
    if (source.shape?.type !== "grouped") throw new Error("GroupedFeed: the source isn't grouped");
    this.shape = source.shape;
    const { column, levels, dayWithin } = this.shape;
    this.groups = new OpenGroups(levels);
    this.dayInGroup = dayWithin >= 0 && levels.at(-1) === "document";
    this.dayAmongNames = dayWithin < 0 && source.columns.get("date")!.column === column;
    this.daySearch = dayWithin >= 0 ? "within" : this.dayAmongNames ? "whole" : "none";
    this.work = new LinesInWork(source, this.shape, this.dayInGroup);
    this.headers = new Set(
      [...source.columns.values()].map(({ header }) => normalHeader(header)).filter((one) => one !== ""),
    );
    const amount = source.columns.get("amount")!.column;
    const own = [...source.columns].filter(([role]) => role === "document" || role === "item" || role === "quantity");
    this.lineColumns = own.map(([, one]) => one.column).filter((one) => one !== column && one !== amount);
  }

  get printed(): readonly PrintedTotal[] {
    return this.groups.totals.list;
  }

  push(block: CellBlock): LineBlock | null {
    const first = Math.max(0, this.source.headerRow + 1 - block.firstRow);
    if (first >= block.rowCount) return null;
    const { column, dayWithin } = this.shape;
    const group = columnOf(block, column);
    const date = dayWithin >= 0 ? undefined : columnOf(block, this.source.columns.get("date")!.column);
    const amount = columnOf(block, this.source.columns.get("amount")!.column);
    const looked = { block, group, date, amount, texts: new Array<GroupText | undefined>(group?.texts.length ?? 0) };
    this.reader.begin(amount);
    this.work.begin(this.groups);
    for (let row = first; row < block.rowCount; row++) this.look(looked, row);
    return this.work.take(block);
  }

  finish(): LineBlock | null {
    this.work.begin(this.groups);
    this.dropWaiting();
    this.groups.close(0);
    return this.work.take(null);
  }

  private look(looked: Looked, row: number): void {
    const { amount, date } = looked;
    const within = this.shape.dayWithin >= 0;
    const text = this.textAt(looked, row);
    if (!within && (this.dayAmongNames ? this.isDay(looked, row, text) : !isBlank(date, row))) {
      if (!this.isHeader(looked, row)) this.line(looked, row, text);
      return;
    }
    const hasAmount = !isBlank(amount, row);
    if (within && text !== null && text.day !== "" && text.total === null) {
      // beneath the whole it is the day of printing
      if (this.afterWhole && !hasAmount) return;
      if (this.dayInGroup) this.group(looked, row, text);
      else this.line(looked, row, text);
      return;
    }
    if (text === null && !hasAmount) return;
    if (this.isTotal(looked, row) || this.isHeader(looked, row)) return;
    if (text === null) {
      if (!this.isUnnamedSum(looked, row)) this.line(looked, row, text);
    } else if (this.isGroup(looked, row, text, hasAmount)) this.group(looked, row, text);
    else this.line(looked, row, text);
  }

  /** Whether the cell is a day, in a column that has names as well. */
  private isDay({ group }: Looked, row: number, text: GroupText | null): boolean {
    return group?.tags[row] === CellTag.number || (text !== null && text.day !== "");
  }

  /** Of a row without a day. */
  private isGroup({ block, amount }: Looked, row: number, text: GroupText, hasAmount: boolean): boolean {
    if (!hasAmount || text.role !== null) return true;
    if (this.dayInGroup) {
      if (this.waiting.length > 0) return this.waiting.at(-1)!.day === "";
      const document = this.groups.at(this.shape.levels.length - 1);
      if (document === null) return true;
      if (text.indent !== document.indent) return text.indent < document.indent;
      return this.shape.sums === true && isNear(this.groups.remaining, 0);
    }
    if (this.shape.sums !== true) return false;
    if (this.shape.dayWithin >= 0) return !this.lineWords.has(firstWordOf(text));
    return !this.lineColumns.some((column) => !isBlank(columnOf(block, column), row)) && amount !== undefined;
  }

  private group(looked: Looked, row: number, text: GroupText): void {
    const { block, amount } = looked;
    let { name } = text;
    // "Client:" in one cell, the name in the next
    for (let at = this.shape.column + 1 - block.firstColumn; name === "" && at < block.columns.length; at++) {
      if (at + block.firstColumn !== this.amountColumn) name = textOf(block.columns[at], row).trim();
    }
    if (name === "") return;
    const { role, indent, day } = text;
    const cell = isBlank(amount, row) ? null : cellAt(block, row, this.amountColumn - block.firstColumn);
    const place = { sheet: block.sheet, row: block.firstRow + row, column: this.amountColumn };
    this.waiting.push({ name, role, indent, day, place, cell, amount: this.amountAt(amount, row) });
  }

  private line({ block, amount }: Looked, row: number, text: GroupText | null): void {
    this.enterWaiting();
    if (text !== null && text.day !== "" && this.lineWords.size < MOST_WORDS) this.lineWords.add(firstWordOf(text));
    this.work.line(row, block.firstRow + row, text?.day ?? "");
    this.groups.add(this.amountAt(amount, row));
    this.afterWhole = false;
  }

  /** A line has come: now it is known of what levels the groups above it are. */
  private enterWaiting(): void {
    if (this.waiting.length === 0) return;
    const levels = this.groups.levelsOf(this.waiting);
    this.waiting.forEach((row, at) => {
      const level = levels[at]!;
      if (at + 1 < levels.length && levels[at + 1]! <= level) this.lonely(row, level);
      else {
        this.groups.enter(row, level);
        this.work.enter(row, level);
      }
    });
    this.waiting = [];
  }

  /** A group without lines: what it has of money must be read or listed. */
  private lonely(row: GroupRow, level: number): void {
    this.groups.close(level);
    this.work.enter(row, level);
    if (row.cell !== null && row.amount !== 0) {
      this.work.foreign(row);
      this.groups.add(row.amount);
    }
    this.work.leave(level);
  }

  /** No line came beneath these. */
  private dropWaiting(): void {
    const { waiting } = this;
    const levels = this.groups.levelsOf(waiting);
    waiting.forEach((row, at) => {
      const level = levels[at]!;
      if (at + 1 < levels.length && levels[at + 1]! > level) {
        this.groups.enter({ ...row, cell: null }, level);
        this.work.enter(row, level);
      } else if (row.cell !== null) this.lonely(row, level);
    });
    this.waiting = [];
  }

  /** Passes a row of a total, and takes down what it prints. */
  private isTotal(looked: Looked, row: number): boolean {
    const { block, amount } = looked;
    const total = this.totalIn(looked, row);
    if (total === null) return false;
    const value = this.amountAt(amount, row);
    if (total.page) return true;
    // "Total Ash" beneath an "Ash" without lines
    this.waiting = this.waiting.filter(({ name }) => total.rest === "" || normalHeader(name) !== total.rest);
    const sums = this.shape.sums === true;
    let level = this.groups.levelOfTotal(total.rest, value, total.grand, sums);
    const isNamed = level !== null && level >= 0 && total.rest !== "";
    // a client may be called "Total Energies"
    if (!total.sure && !isNamed && !(level === -1 && isNear(value, this.groups.sum))) return false;
    if (this.waiting.length > 0) {
      this.dropWaiting();
      level = this.groups.levelOfTotal(total.rest, value, total.grand, sums);
    }
    if (level === null || Number.isNaN(value)) return true;
    const place = { sheet: block.sheet, row: block.firstRow + row, column: this.amountColumn };
    this.groups.printTotal(level, place, cellAt(block, row, this.amountColumn - block.firstColumn), value);
    this.work.leave(Math.max(0, level));
    if (level < 0) this.afterWhole = true;
    return true;
  }

  /** What the first text of the row says of a total. */
  private totalIn({ block, group, texts }: Looked, row: number): TotalText | null {
    if (group !== undefined && group.tags[row] === CellTag.text) {
      const text = texts[group.values[row]!];
      if (text !== undefined && text.name !== "") return text.total;
    }
    for (const cells of block.columns) {
      const text = textOf(cells, row).trim();
      if (text !== "") return totalOf(text);
    }
    return null;
  }

  /** An amount alone that is the sum of a group or of everything: a total without a word. */
  private isUnnamedSum({ block, amount }: Looked, row: number): boolean {
    if (this.waiting.length > 0 || block.columns.some((cells) => textOf(cells, row).trim() !== "" && cells !== amount))
      return false;
    const value = this.amountAt(amount, row);
    if (this.groups.lines === 0 || Number.isNaN(value)) return false;
    // a text that no name contains: only the amount decides
    const level = this.groups.levelOfTotal("\0", value, false, this.shape.sums === true);
    if (level === null) return false;
    const place = { sheet: block.sheet, row: block.firstRow + row, column: this.amountColumn };
    this.groups.printTotal(level, place, cellAt(block, row, this.amountColumn - block.firstColumn), value);
    this.work.leave(Math.max(0, level));
    return true;
  }

  /** The header again, at the top of a printed page: what is called like a header, without an amount. */
  private isHeader({ amount, group, date }: Looked, row: number): boolean {
    if (this.headers.size === 0 || !Number.isNaN(this.amountAt(amount, row))) return false;
    return [group, date, amount].some((one) => this.headers.has(normalHeader(textOf(one, row))));
  }

  private textAt({ group, texts }: Looked, row: number): GroupText | null {
    if (group === undefined || isBlank(group, row)) return null;
    const value = group.values[row]!;
    if (group.tags[row] === CellTag.number) return groupText(String(value), "none");
    if (group.tags[row] !== CellTag.text) return null;
    let text = texts[value];
    if (text === undefined) {
      text = groupText(group.texts[value]!, this.daySearch);
      texts[value] = text;
    }
    return text;
  }

  private amountAt(cells: CellColumn | undefined, row: number): number {
    return this.reader.read(cells, row, false);
  }

  private get amountColumn(): number {
    return this.source.columns.get("amount")!.column;
  }
}
