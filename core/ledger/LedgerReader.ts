import type { CellBlock } from "../cells/cellBlock";
import { nothingTyped, type TypedSheets } from "../typed/TypedSheets";
import { DimensionReader } from "./DimensionReader";
import { IssueCollector, sortedIssues } from "./issue";
import { nameRoles, type Dimension, type Ledger, type LedgerSource, type NameRole } from "./ledger";
import { LedgerProblem } from "./LedgerProblem";
import { linesOfItems } from "./linesOfItems";
import { Fate, FIRST_LEFT } from "./lines/fates";
import { CurrencyList, LineReader } from "./lines/LineReader";
import { joinedLines, numberRoles, type Lines, type NumberRole } from "./lines/Lines";
import { pastedTwice } from "./pastedTwice";
import type { Answers } from "./questions";
import { LEAST_ROWS } from "./repeatedBlocks";
import { SheetColumns } from "./SheetColumns";
import { SheetColumnsTogether } from "./SheetColumnsTogether";
import type { LineBlock, LineFeed } from "./shape/LineBlock";
import { lineFeed } from "./shape/lineFeed";
import { addedEvidence } from "./steps/decimalSign";
import { keptLines, type KeptLines } from "./steps/keptLines";
import { ledgerQuestions } from "./steps/ledgerQuestions";
import { ledgerReadings } from "./steps/ledgerReadings";
import { lineIssues } from "./steps/lineIssues";
import { settleLines, type ReadLines, type Settled } from "./steps/settleLines";

export { LedgerProblem } from "./LedgerProblem";
export { MAX_LINES } from "./linesOfItems";

/** Sums stay exact below this. */
const LARGEST_SUM = Number.MAX_SAFE_INTEGER;

export interface LedgerReaderOptions {
  /** Which currency to keep where the ledger holds several; otherwise the most frequent. */
  readonly currency?: string;
  /** Header of a column that would serve better where the lines are too many. */
  readonly proposedLineHeader?: string;
  /** What a person said of how the ledger is to be read. */
  readonly answers?: Answers;
  /** Sheets that are typed beside the ledger: of them the rates count here. */
  readonly typed?: TypedSheets;
}

interface SourceInReading {
  readonly source: LedgerSource;
  readonly feed: LineFeed;
  readonly reader: LineReader;
  readonly columns: SheetColumns;
}

/**
 * Reads the cell blocks of one sheet, or of several with lines of one kind, into a columnar ledger. Needs date, client and
 * amount. What can be read in one way only is read; what the column as a whole decides is decided at the end; what a person
 * must decide is a question of the check, and done the likelier way until he answers; what can't be read is left out and
 * listed. Rows without anything in the columns of the ledger are passed over.
 */
export class LedgerReader {
  private readonly chunks: Lines[] = [];
  private readonly cellIssues = new IssueCollector();
  private readonly names = new Map<NameRole, DimensionReader>();
  private readonly otherNames = new Map<string, DimensionReader>();
  private readonly currencies = new CurrencyList();
  private readonly sources: readonly SourceInReading[];
  private ended = false;

  constructor(
    source: LedgerSource | readonly LedgerSource[],
    private readonly options: LedgerReaderOptions = {},
  ) {
    const sources = "sheet" in source ? [source] : source;
    for (const { columns } of sources) {
      for (const role of ["date", "client", "amount"] as const) {
        if (!columns.has(role)) throw new Error(`LedgerReader: no column for ${role}`);
      }
      for (const role of nameRoles) {
        if (columns.has(role) && !this.names.has(role)) this.names.set(role, new DimensionReader());
      }
    }
    this.sources = sources.map((one, place) => ({
      source: one,
      feed: lineFeed(one),
      reader: new LineReader(one, place, this.names, this.currencies, this.otherNames, this.cellIssues),
      columns: new SheetColumns(one),
    }));
  }

  push(block: CellBlock): void {
    const own =
      this.sources.length === 1 ? this.sources[0] : this.sources.find(({ source }) => source.sheet === block.sheet);
    if (own === undefined) throw new Error(`LedgerReader.push: no source is the sheet ${block.sheet}`);
    own.columns.push(block);
    this.take(own, own.feed.push(block));
  }

  /**
   * The ledger of all blocks pushed. May be called again with other answers, without reading anew.
   *
   * @throws LedgerProblem `sumTooLarge` where its amounts can't be added exactly
   */
  finish(answers: Answers = this.options.answers ?? new Map()): Ledger {
    if (!this.ended) for (const own of this.sources) this.take(own, own.feed.finish());
    this.ended = true;
    const read = this.readLines();
    const { typed = nothingTyped, currency } = this.options;
    const settled = settleLines(read, { answers, typed, currency });
    const kept = keptLines(settled.work, settled.numbers);
    return this.ledgerOf(read, settled, kept, answers);
  }

  private take(own: SourceInReading, block: LineBlock | null): void {
    if (block !== null) this.chunks.push(own.reader.read(block));
  }

  private readLines(): ReadLines {
    const sources = this.sources.map(({ source }) => source);
    const lines = joinedLines(this.chunks, sources);
    const readers = this.sources.map(({ reader }) => reader);
    const numberEvidence = new Map<NumberRole, ReturnType<typeof addedEvidence>>();
    for (const role of numberRoles) {
      const own = readers.flatMap(({ numbers }) => numbers.get(role)?.evidence ?? []);
      if (own.length > 0) numberEvidence.set(role, addedEvidence(own));
    }
    const dayEvidence = { dayFirst: 0, monthFirst: 0, ambiguous: 0 };
    for (const { days } of readers) {
      dayEvidence.dayFirst += days.evidence.dayFirst;
      dayEvidence.monthFirst += days.evidence.monthFirst;
      dayEvidence.ambiguous += days.evidence.ambiguous;
    }
    return {
      lines,
      sources,
      names: new Map([...this.names].map(([role, { names }]) => [role, names])),
      otherNames: new Map([...this.otherNames].map(([key, { names }]) => [key, names])),
      currencies: this.currencies.codes,
      amountEvidence: addedEvidence(readers.map(({ amounts }) => amounts.evidence)),
      numberEvidence,
      dayEvidence,
      printed: this.sources.map(({ feed }) => feed.printed),
      sameCells: (one, other) => this.sameCells(lines, one, other),
    };
  }

  /** Lines of two sheets are no duplicates of each other, nor are months of one row. */
  private sameCells({ sourceOf, sourceRow, amountColumn }: Lines, one: number, other: number): boolean {
    const source = sourceOf === null ? 0 : sourceOf[one]!;
    if (sourceOf !== null && sourceOf[other] !== source) return false;
    if (amountColumn !== null && sourceRow[one] === sourceRow[other]) return false;
    return this.sources[source]!.columns.sameRows(sourceRow[one]!, sourceRow[other]!);
  }

  private ledgerOf(read: ReadLines, settled: Settled, kept: KeptLines, answers: Answers): Ledger {
    const { sources } = read;
    const source = sources[0]!;
    const issues = new IssueCollector();
    issues.addAll(this.cellIssues.list());
    issues.addAll(lineIssues(settled));
    const { firstDay, lastDay, sum } = extentOf(kept);
    if (sum > LARGEST_SUM) throw new LedgerProblem("sumTooLarge");
    const dimension = (role: NameRole): Dimension | null => kept.names.get(role) ?? null;
    const proposed = this.options.proposedLineHeader ?? "";
    const line = linesOfItems(dimension("line"), dimension("item"), source, proposed, issues);
    const others = new Map<NameRole, Dimension>();
    for (const role of nameRoles.slice(4)) {
      const found = dimension(role);
      if (found !== null) others.set(role, found);
    }
    const item = dimension("item");
    if (item !== null) others.set("item", item);
    const columns = this.sources.map((one) => one.columns);
    const ledger = {
      rowCount: kept.count,
      day: kept.day,
      amount: kept.amount,
      sourceRow: kept.sourceRow,
      cost: known(kept.numbers.get("cost"), issues),
      income: known(kept.numbers.get("income"), issues),
      quantity: kept.numbers.get("quantity") ?? null,
      client: dimension("client") ?? { of: new Int32Array(0), names: [] },
      line,
      manager: dimension("manager"),
      document: dimension("document"),
      others,
      source,
      sources,
      sourceOf: kept.sourceOf,
      amountColumn: kept.amountColumn,
      sheetColumns: columns.length === 1 ? columns[0]! : new SheetColumnsTogether(columns),
      tidied: null,
    };
    const questions = ledgerQuestions(read, settled, answers);
    let rowsLeft = 0;
    let rowsPassed = 0;
    for (const fate of settled.work.fate) {
      if (fate >= FIRST_LEFT) rowsLeft++;
      else if (fate !== Fate.counted) rowsPassed++;
    }
    return {
      ...ledger,
      check: {
        rowsRead: kept.count,
        rowsLeft,
        rowsPassed,
        issues: sortedIssues([...issues.list(), ...(settled.alike < LEAST_ROWS ? [] : pastedTwice(ledger))]),
        questions,
        readings: ledgerReadings(settled, questions, sources, answers),
        currencies: settled.currencies.sums,
        firstDay: firstDayOf(sources, firstDay),
        lastDay,
      },
    };
  }
}

function extentOf({ count, day, amount }: KeptLines): {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly sum: number;
} {
  let sum = 0;
  let firstDay = count === 0 ? 0 : day[0]!;
  let lastDay = firstDay;
  for (let row = 0; row < count; row++) {
    sum += Math.abs(amount[row]!);
    if (day[row]! < firstDay) firstDay = day[row]!;
    if (day[row]! > lastDay) lastDay = day[row]!;
  }
  return { firstDay, lastDay, sum };
}

/** Lines of a month stand on its last day: what is known begins with the first. */
function firstDayOf(sources: readonly LedgerSource[], firstDay: number): number {
  const months = sources.flatMap(({ shape }) => (shape?.type === "wide" ? shape.months : []));
  const month = months.find(({ to }) => to === firstDay);
  return month === undefined ? firstDay : month.from;
}

/** Money that isn't known for a single row is as good as no column; known for some rows, that is said. */
function known(values: Float64Array | undefined, issues: IssueCollector): Float64Array | null {
  if (values === undefined) return null;
  let missing = 0;
  for (const value of values) if (Number.isNaN(value)) missing++;
  if (missing === values.length) return null;
  if (missing > 0) issues.add("costMissing", {}, undefined, missing);
  return values;
}
