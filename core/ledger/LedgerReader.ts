import { CellTag, type CellBlock, type CellColumn } from "../cells/cellBlock";
import { IssueCollector, sortedIssues } from "./issue";
import { pastedTwice } from "./pastedTwice";
import { DayReader } from "./DayReader";
import { DimensionReader } from "./DimensionReader";
import {
  moneyRoles,
  nameRoles,
  type Dimension,
  type Ledger,
  type LedgerRole,
  type LedgerSource,
  type NameRole,
} from "./ledger";
import { Outcome, readMoney, readNumber } from "./readCell";
import { SheetColumns } from "./SheetColumns";

/** More lines than this can't be planned for; a category column serves better. */
export const MAX_LINES = 40;

const numberRoles = [...moneyRoles, "quantity"] as const;

/** Sums stay exact below this. */
const LARGEST_SUM = Number.MAX_SAFE_INTEGER;

export interface LedgerReaderOptions {
  /** Which currency to keep where the ledger holds several; otherwise the most frequent. */
  readonly currency?: string;
  /** Header of a column that would serve better where the lines are too many. */
  readonly proposedLineHeader?: string;
}

interface Chunk {
  readonly rows: number;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly sourceRow: Uint32Array;
  readonly money: Map<LedgerRole, Float64Array>;
  readonly names: Map<NameRole, Int32Array>;
}

/**
 * Reads cell blocks into a columnar ledger. Needs date, client and amount; a row without one of them is left out and
 * listed, a row without anything is passed over. Numbers may be numbers or plain decimal texts, days serial numbers or ISO texts.
 */
export class LedgerReader {
  private readonly chunks: Chunk[] = [];
  private readonly issues = new IssueCollector();
  private readonly readers = new Map<NameRole, DimensionReader>();
  private readonly days = new DayReader();
  private readonly sheetColumns: SheetColumns;
  private left = 0;

  constructor(
    private readonly source: LedgerSource,
    private readonly options: LedgerReaderOptions = {},
  ) {
    for (const role of ["date", "client", "amount"] as const) {
      if (!source.columns.has(role)) throw new Error(`LedgerReader: no column for ${role}`);
    }
    for (const role of nameRoles) if (source.columns.has(role)) this.readers.set(role, new DimensionReader());
    const read = new Set([...source.columns.values()].map(({ column }) => column));
    this.sheetColumns = new SheetColumns(source.headerRow, read);
  }

  push(block: CellBlock): void {
    this.sheetColumns.push(block);
    const first = Math.max(0, this.source.headerRow + 1 - block.firstRow);
    const rows = block.rowCount - first;
    if (rows <= 0) return;
    const at = (role: LedgerRole): CellColumn | undefined => {
      const found = this.source.columns.get(role);
      return found === undefined ? undefined : block.columns[found.column - block.firstColumn];
    };
    const dates = at("date");
    const amounts = at("amount");
    const clients = at("client");
    const chunk: Chunk = {
      rows: 0,
      day: new Int32Array(rows),
      amount: new Float64Array(rows),
      sourceRow: new Uint32Array(rows),
      money: new Map(),
      names: new Map(),
    };
    const client = this.readers.get("client")!;
    const ofClient = new Int32Array(rows);
    const usable = new Uint32Array(rows);
    this.days.begin(dates);
    client.begin(clients);
    let kept = 0;
    let noted = false;
    for (let row = first; row < block.rowCount; row++) {
      const day = this.days.read(dates, row);
      const amount = readMoney(amounts, row);
      // a client is only met in a usable row, so that no name without sales comes in
      const who = day < 0 || Number.isNaN(amount.value) ? -1 : client.read(clients, row);
      if (who < 0) {
        this.leave(block, row, day, amount.outcome, clients);
        continue;
      }
      if (amount.outcome === Outcome.rounded) noted = true;
      chunk.day[kept] = day;
      chunk.amount[kept] = amount.value;
      chunk.sourceRow[kept] = block.firstRow + row;
      ofClient[kept] = who;
      usable[kept] = row;
      kept++;
    }
    // column by column, which is several times faster than all cells of a row
    for (const [role, reader] of this.readers) {
      const into = role === "client" ? ofClient : new Int32Array(rows);
      chunk.names.set(role, into);
      if (role === "client") continue;
      reader.begin(at(role));
      if (reader.readRows(at(role), usable, kept, into)) noted = true;
    }
    for (const role of numberRoles) {
      if (!this.source.columns.has(role)) continue;
      const into = new Float64Array(rows);
      chunk.money.set(role, into);
      if (readNumbers(role, at(role), usable.subarray(0, kept), into)) noted = true;
    }
    if (noted) this.noteCells(block, usable.subarray(0, kept), chunk.money);
    this.chunks.push({ ...chunk, rows: kept });
  }

  /** The ledger of all blocks pushed. Throws `sumTooLarge` where its amounts can't be added exactly. */
  finish(): Ledger {
    const kept = this.keptCurrency();
    const rowCount = this.chunks.reduce(
      (sum, chunk, index) => sum + (kept === null ? chunk.rows : kept[index]!.length),
      0,
    );
    const day = new Int32Array(rowCount);
    const amount = new Float64Array(rowCount);
    const sourceRow = new Uint32Array(rowCount);
    const names = new Map<NameRole, Int32Array>();
    const money = new Map<LedgerRole, Float64Array>();
    for (const role of this.readers.keys()) names.set(role, new Int32Array(rowCount));
    for (const role of numberRoles) {
      if (this.source.columns.has(role)) money.set(role, new Float64Array(rowCount));
    }
    let at = 0;
    this.chunks.forEach((chunk, index) => {
      const rows = kept === null ? null : kept[index]!;
      const copy = <T extends Int32Array | Float64Array | Uint32Array>(into: T, from: T): void => {
        if (rows === null) into.set(from.subarray(0, chunk.rows) as never, at);
        else for (let i = 0; i < rows.length; i++) into[at + i] = from[rows[i]!]!;
      };
      copy(day, chunk.day);
      copy(amount, chunk.amount);
      copy(sourceRow, chunk.sourceRow);
      for (const [role, into] of names) copy(into, chunk.names.get(role)!);
      for (const [role, into] of money) copy(into, chunk.money.get(role)!);
      at += rows === null ? chunk.rows : rows.length;
    });
    this.chunks.length = 0;
    let sum = 0;
    let firstDay = rowCount === 0 ? 0 : day[0]!;
    let lastDay = firstDay;
    for (let row = 0; row < rowCount; row++) {
      sum += Math.abs(amount[row]!);
      if (day[row]! < firstDay) firstDay = day[row]!;
      if (day[row]! > lastDay) lastDay = day[row]!;
    }
    if (sum > LARGEST_SUM) throw new LedgerProblem("sumTooLarge");
    const dimension = (role: NameRole): Dimension | null => {
      const of = names.get(role);
      const all = this.readers.get(role)?.names ?? [];
      return of === undefined || all.length === 0 ? null : { of, names: all };
    };
    const line = this.lines(dimension("line"), dimension("item"));
    const others = new Map<NameRole, Dimension>();
    for (const role of ["item", "region", "channel", "division", "currency"] as const) {
      const found = dimension(role);
      if (found !== null) others.set(role, found);
    }
    const ledger = {
      rowCount,
      day,
      amount,
      sourceRow,
      cost: this.known(money.get("cost"), "costMissing"),
      income: this.known(money.get("income"), "costMissing"),
      quantity: money.get("quantity") ?? null,
      client: { of: names.get("client")!, names: this.readers.get("client")!.names },
      line,
      manager: dimension("manager"),
      document: dimension("document"),
      others,
      source: this.source,
      sheetColumns: this.sheetColumns,
    };
    const issues = sortedIssues([...this.issues.list(), ...pastedTwice(ledger)]);
    return { ...ledger, check: { rowsRead: rowCount, rowsLeft: this.left, issues, firstDay, lastDay } };
  }

  private leave(block: CellBlock, row: number, day: number, amount: Outcome, clients: CellColumn | undefined): void {
    let anything = false;
    for (const { column } of this.source.columns.values()) {
      const tag = block.columns[column - block.firstColumn]?.tags[row];
      if (tag !== undefined && tag !== CellTag.blank) anything = true;
    }
    if (!anything) return;
    this.left++;
    const place = (role: LedgerRole) => this.place(block, role, row);
    if (day < 0) {
      const code = day === -1 ? "dayMissing" : day === -2 ? "dayUnreadable" : day === -3 ? "dayUnlikely" : "errorCell";
      this.issues.add(code, {}, place("date"));
    } else if (clients?.tags[row] === CellTag.error) {
      this.issues.add("errorCell", {}, place("client"));
    } else if (amount === Outcome.good || amount === Outcome.rounded) {
      this.issues.add("clientMissing", {}, place("client"));
    } else {
      const codes = {
        [Outcome.missing]: "amountMissing",
        [Outcome.unreadable]: "amountUnreadable",
        [Outcome.tooLarge]: "amountTooLarge",
        [Outcome.error]: "errorCell",
      } as const;
      this.issues.add(codes[amount], {}, place("amount"));
    }
  }

  /** What is worth knowing of cells in usable rows, in the order of the rows. */
  private noteCells(block: CellBlock, rows: Uint32Array, numbers: Chunk["money"]): void {
    const at = (role: LedgerRole): CellColumn | undefined =>
      block.columns[this.source.columns.get(role)!.column - block.firstColumn];
    const amounts = at("amount");
    const names = [...this.readers.keys()].map((role) => ({ role, cells: at(role) }));
    const money = [...numbers].map(([role, values]) => ({ role, values, cells: at(role) }));
    rows.forEach((row, place) => {
      if (readMoney(amounts, row).outcome === Outcome.rounded) this.note(block, "amountRounded", "amount", row);
      for (const { role, cells } of names) {
        if (cells?.tags[row] === CellTag.error) this.note(block, "optionalErrorCell", role, row);
      }
      for (const { role, cells, values } of money) {
        if (isUnreadable(values[place]!, cells, row)) this.note(block, "costUnreadable", role, row);
      }
    });
  }

  private note(
    block: CellBlock,
    code: "amountRounded" | "optionalErrorCell" | "costUnreadable",
    role: LedgerRole,
    row: number,
  ): void {
    this.issues.add(code, { column: this.source.columns.get(role)!.header }, this.place(block, role, row));
  }

  private place(block: CellBlock, role: LedgerRole, row: number) {
    return { sheet: block.sheet, row: block.firstRow + row, column: this.source.columns.get(role)!.column };
  }

  /** Money that isn't known for a single row is as good as no column; known for some rows, that is said. */
  private known(values: Float64Array | undefined, code: "costMissing"): Float64Array | null {
    if (values === undefined) return null;
    let missing = 0;
    for (const value of values) if (Number.isNaN(value)) missing++;
    if (missing === values.length) return null;
    if (missing > 0) this.issues.add(code, {}, undefined, missing);
    return values;
  }

  /** The product lines; items serve as lines where there are few of them. */
  private lines(line: Dimension | null, item: Dimension | null): Dimension | null {
    const header = (role: LedgerRole): string => this.source.columns.get(role)?.header ?? "";
    if (line !== null) {
      if (line.names.length > MAX_LINES) {
        const proposed = this.options.proposedLineHeader ?? "";
        this.issues.add("tooManyLines", { lines: line.names.length, header: header("line"), proposed });
      }
      return line;
    }
    if (item === null) return null;
    if (item.names.length <= MAX_LINES) return item;
    this.issues.add("tooManyLines", { lines: item.names.length, header: header("item"), proposed: "" });
    return null;
  }

  /** Rows of each chunk in the kept currency; null where there is one currency only. Different currencies are never added. */
  private keptCurrency(): Int32Array[] | null {
    const reader = this.readers.get("currency");
    if (reader === undefined || reader.names.length < 2) return null;
    const counts = new Array<number>(reader.names.length).fill(0);
    for (const chunk of this.chunks) {
      const of = chunk.names.get("currency")!;
      for (let row = 0; row < chunk.rows; row++) if (of[row]! >= 0) counts[of[row]!]!++;
    }
    const wanted = this.options.currency === undefined ? -1 : reader.names.indexOf(this.options.currency);
    const keep = wanted >= 0 ? wanted : counts.indexOf(Math.max(...counts));
    const column = this.source.columns.get("currency")!.column;
    return this.chunks.map((chunk) => {
      const of = chunk.names.get("currency")!;
      const rows: number[] = [];
      for (let row = 0; row < chunk.rows; row++) {
        // a blank currency is the company's own, which is taken to be the one that is kept
        if (of[row] === keep || of[row]! < 0) rows.push(row);
        else {
          this.left++;
          const place = { sheet: this.source.sheet, row: chunk.sourceRow[row]!, column };
          this.issues.add("otherCurrency", { currency: reader.names[keep]! }, place);
        }
      }
      return Int32Array.from(rows);
    });
  }
}

/** Numbers of some rows into `into`; true where a cell among them is neither blank nor a number. */
function readNumbers(role: LedgerRole, cells: CellColumn | undefined, rows: Uint32Array, into: Float64Array): boolean {
  let anyUnreadable = false;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const value = role === "quantity" ? readNumber(cells, row) : readMoney(cells, row).value;
    into[at] = value;
    if (isUnreadable(value, cells, row)) anyUnreadable = true;
  }
  return anyUnreadable;
}

function isUnreadable(value: number, cells: CellColumn | undefined, row: number): boolean {
  return Number.isNaN(value) && cells !== undefined && cells.tags[row] !== CellTag.blank;
}

/** What makes a ledger unusable as a whole. */
export class LedgerProblem extends Error {
  constructor(
    readonly code: "sumTooLarge" | "nothingRead" | "columnsMissing" | "sheetEmpty",
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`ledger: ${code} ${JSON.stringify(params)}`);
  }
}
