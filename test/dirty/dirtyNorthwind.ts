import type { CellValue } from "../../core/cells/cellBlock";
import { civilOf, serialOf } from "../../core/calendar/calendar";
import { UNIT } from "../../core/ledger/ledger";
import { pick, seeded, shuffled, whole, type Random } from "../../core/sample/random";
import { withoutAccents, type CleanLine } from "./northwindLines";
import { spellingAt } from "./spellings";
import { amountWritings, dayWritings, returnWritings, type Letters } from "./writings";

export interface DirtyOptions {
  readonly seed: number;
  readonly letters?: Letters;
  /** `later`: one row, below titles. `two`: two rows, the upper one with titles over several columns. */
  readonly header?: "later" | "two";
}

/** A line that the sheet really holds. */
export interface TrueLine extends CleanLine {
  /** Sheet row, counted from 0. */
  readonly row: number;
  /** Sheet row of the line that it repeats cell by cell; −1: none. */
  readonly repeats: number;
}

export interface Truth {
  readonly lines: readonly TrueLine[];
  /** Ten-thousandths: of all lines, and with equal rows counted once. */
  readonly total: number;
  readonly totalOnce: number;
  readonly clients: number;
  /** Sheet rows by what they are where they are no lines. */
  readonly rows: Readonly<Record<DirtKind, readonly number[]>>;
  readonly returns: number;
  readonly duplicates: number;
  /** Ways in which clients are written, blanks around them aside; all have several. */
  readonly spellings: number;
  /** Lines by how their days and amounts are written. */
  readonly dayWritings: Readonly<Record<string, number>>;
  readonly amountWritings: Readonly<Record<string, number>>;
}

export const dirtKinds = [
  "title",
  "header",
  "repeatedHeader",
  "subtotal",
  "total",
  "footer",
  "blank",
  "amountUnreadable",
  "amountMissing",
  "dayUnreadable",
  "clientMissing",
  "errorCell",
] as const;
export type DirtKind = (typeof dirtKinds)[number];

export interface Dirty {
  readonly rows: readonly (readonly CellValue[])[];
  readonly truth: Truth;
}

const headers = {
  later: [["Date", "Document", "Client", "Manager", "Product", "Category", "Amount"]],
  two: [
    ["Sale", null, "Client", "Manager", "Goods", null, "Amount"],
    ["Date", "Document", null, null, "Product", "Category", null],
  ],
} as const;
const WIDTH = 7;
const AMOUNT = 6;

const RETURNS = 40;
const DUPLICATES = 25;
/** Copies of a spelling must not outnumber the clean name. */
const LEAST_ROWS = 20;
const ROWS_OF_PAGE = 150;
/** From here on the ledger is sorted by client with a subtotal for each, as Excel's Subtotal leaves it. */
const BY_CLIENT = serialOf(1998, 4, 1);

const unreadable = {
  amountUnreadable: ["see letter", "n/a", "12.34.5", "по договору", "cca 200"],
  dayUnreadable: ["31.02.1997", "45.13.1996", "30/02/1998", "soon"],
} as const;

/**
 * Northwind as people keep such ledgers, and the truth beside it. The clean lines with returns and repeated rows among
 * them, in eight writings of days and of amounts and with six spellings a client; with titles, headers, subtotals by
 * month and by client, totals, footers, blank rows, and rows that nobody could read. The same seed gives the same rows.
 */
export function dirtyNorthwind(clean: readonly CleanLine[], options: DirtyOptions): Dirty {
  return new Sheet(clean, options).write();
}

/** A line on its way into the sheet. */
interface Draft extends CleanLine {
  readonly repeat: boolean;
}

class Sheet {
  private readonly random: Random;
  private readonly letters: Letters;
  private readonly header: readonly (readonly CellValue[])[];
  private readonly rows: CellValue[][] = [];
  private readonly lines: TrueLine[] = [];
  private readonly dirt = new Map<DirtKind, number[]>(dirtKinds.map((kind) => [kind, []]));
  private readonly written = { day: new Map<string, number>(), amount: new Map<string, number>() };
  private readonly rowsOfClient = new Map<string, number>();
  private readonly spellings = new Set<string>();
  private readonly turns: ReadonlyMap<string, number>;
  /** Of the lines since the last subtotal. */
  private sum = 0;

  constructor(
    private readonly clean: readonly CleanLine[],
    { seed, letters = "any", header = "later" }: DirtyOptions,
  ) {
    this.random = seeded(seed);
    this.letters = letters;
    this.header = headers[header];
    const bare = (text: string): string => (letters === "any" ? text : withoutAccents(text));
    this.clean = clean.map((line) => ({
      ...line,
      client: bare(line.client),
      manager: bare(line.manager),
      item: bare(line.item),
      line: bare(line.line),
    }));
    this.turns = new Map([...new Set(this.clean.map(({ client }) => client))].map((name, place) => [name, place]));
  }

  write(): Dirty {
    this.add("title", ["Northwind Traders"]);
    this.add("title", ["Sales, 1 July 1996 – 6 May 1998, in US dollars"]);
    this.add("blank", []);
    for (const cells of this.header) this.add("header", cells);
    const drafts = this.drafts();
    const byClient = drafts.findIndex(({ day }) => day >= BY_CLIENT);
    this.writeByMonth(drafts.slice(0, byClient));
    this.writeByClient(drafts.slice(byClient));
    const total = this.lines.reduce((sum, { amount }) => sum + amount, 0);
    this.add("total", sumRow(0, "Grand total", total / UNIT));
    this.add("blank", []);
    this.add("footer", ["Chief accountant ____________________"]);
    this.add("footer", ["Printed by S. Buchanan, page 1 of 1"]);
    return { rows: this.rows, truth: this.truth(total) };
  }

  private writeByMonth(drafts: readonly Draft[]): void {
    let month = 0;
    drafts.forEach((draft, place) => {
      this.writeLine(draft, drafts[place - 1]);
      if (place % 83 === 40) this.writeUnreadable(draft);
      if (place % 71 === 70) this.add("blank", []);
      if (place % ROWS_OF_PAGE === ROWS_OF_PAGE - 1) for (const cells of this.header) this.add("repeatedHeader", cells);
      const next = drafts[place + 1];
      if (next !== undefined && monthOf(next.day) === monthOf(draft.day)) return;
      this.writeMonthTotal(month++, draft.day);
    });
  }

  private writeByClient(drafts: readonly Draft[]): void {
    const sorted = drafts
      .map((draft, place) => ({ draft, place }))
      .sort((a, b) => this.turns.get(a.draft.client)! - this.turns.get(b.draft.client)! || a.place - b.place)
      .map(({ draft }) => draft);
    sorted.forEach((draft, place) => {
      this.writeLine(draft, sorted[place - 1]);
      if (sorted[place + 1]?.client === draft.client) return;
      this.add("subtotal", sumRow(2, `${draft.client} Total`, this.sum / UNIT));
      this.sum = 0;
    });
  }

  /** By a word in four languages and in one of two columns, or by nothing but the sum. */
  private writeMonthTotal(month: number, day: number): void {
    const { year, month: number } = civilOf(day);
    const name = `${String(number).padStart(2, "0")}.${year}`;
    const word = ["Total", "Итого за", "Spolu", this.letters === "any" ? "Összesen" : "Subtotal", null][month % 5]!;
    const sum = month % 2 === 0 ? this.sum / UNIT : amountWritings[2]!.write(this.sum, 0, this.letters);
    this.add("subtotal", sumRow(month % 3 === 0 ? 2 : 0, word === null ? null : `${word} ${name}`, sum));
    this.sum = 0;
  }

  private writeLine(draft: Draft, before: Draft | undefined): void {
    const row = this.rows.length;
    const { repeat, ...line } = draft;
    if (repeat && before !== undefined) {
      const original = this.lines[this.lines.length - 1]!;
      this.count(original.row, row);
      this.rows.push([...this.rows[original.row]!]);
      this.lines.push({ ...line, row, repeats: original.row });
    } else {
      this.rows.push(this.cellsOf(line, row));
      this.lines.push({ ...line, row, repeats: -1 });
    }
    this.sum += line.amount;
  }

  private readonly writings = new Map<number, readonly [string, string]>();

  private cellsOf(line: CleanLine, row: number): CellValue[] {
    const turn = whole(this.random, 0, 999);
    const day = pick(this.random, dayWritings);
    const amount = pick(this.random, line.amount < 0 ? returnWritings : amountWritings);
    this.writings.set(row, [day.name, amount.name]);
    this.count(row, row);
    const nth = this.rowsOfClient.get(line.client) ?? 0;
    this.rowsOfClient.set(line.client, nth + 1);
    const spelt = spellingAt(line.client, this.turns.get(line.client)!, nth);
    this.spellings.add(spelt.trim());
    // a number in some rows and a text in others
    const document = turn % 4 === 0 || Number.isNaN(Number(line.document)) ? line.document : Number(line.document);
    const dayCell = day.write(line.day, turn, this.letters);
    const amountCell = amount.write(Math.abs(line.amount), turn, this.letters);
    return [dayCell, document, spelt, line.manager, line.item, line.line, amountCell];
  }

  /** The writings of the row at `original`, once more where a row repeats it. */
  private count(original: number, row: number): void {
    const [day, amount] = this.writings.get(original)!;
    this.written.day.set(day, (this.written.day.get(day) ?? 0) + 1);
    this.written.amount.set(amount, (this.written.amount.get(amount) ?? 0) + 1);
    this.writings.set(row, [day, amount]);
  }

  /** A row that looks like its neighbour but for one cell without which there is no line. */
  private writeUnreadable(like: CleanLine): void {
    const kinds = ["amountUnreadable", "dayUnreadable", "amountMissing", "clientMissing", "errorCell"] as const;
    const places = kinds.map((kind) => this.dirt.get(kind)!.length);
    const kind = kinds[places.indexOf(Math.min(...places))]!;
    const cells: CellValue[] = [
      like.day,
      `X${this.rows.length}`,
      like.client,
      like.manager,
      like.item,
      like.line,
      99.5,
    ];
    const nth = this.dirt.get(kind)!.length;
    if (kind === "amountUnreadable") cells[AMOUNT] = unreadable[kind][nth % unreadable[kind].length]!;
    else if (kind === "dayUnreadable") cells[0] = unreadable[kind][nth % unreadable[kind].length]!;
    else if (kind === "amountMissing") cells[AMOUNT] = null;
    else if (kind === "clientMissing") cells[2] = null;
    else cells[AMOUNT] = { error: "#REF!" };
    this.add(kind, cells);
  }

  /** The clean lines with returns some days later and with repeats behind their originals, by day. */
  private drafts(): Draft[] {
    const lines: Draft[] = this.clean.map((line) => ({ ...line, repeat: false }));
    const last = Math.max(...lines.map(({ day }) => day));
    const returns = shuffled(this.random, lines)
      .slice(0, RETURNS)
      .map((line, place) => ({
        ...line,
        day: Math.min(last, line.day + whole(this.random, 2, 20)),
        document: `CN-${place + 1}`,
        amount: -line.amount,
      }));
    const all = [...lines, ...returns].sort((a, b) => a.day - b.day);
    const rows = new Map<string, number>();
    for (const { client } of lines) rows.set(client, (rows.get(client) ?? 0) + 1);
    const often = all.filter(({ client, amount }) => amount > 0 && rows.get(client)! >= LEAST_ROWS);
    const repeated = new Set(shuffled(this.random, often).slice(0, DUPLICATES));
    return all.flatMap((line) => (repeated.has(line) ? [line, { ...line, repeat: true }] : [line]));
  }

  private add(kind: DirtKind, cells: readonly CellValue[]): void {
    this.dirt.get(kind)!.push(this.rows.length);
    this.rows.push([...cells, ...new Array<CellValue>(WIDTH - cells.length).fill(null)]);
  }

  private truth(total: number): Truth {
    const repeats = this.lines.filter((line) => line.repeats >= 0);
    return {
      lines: this.lines,
      total,
      totalOnce: total - repeats.reduce((sum, { amount }) => sum + amount, 0),
      clients: this.turns.size,
      rows: Object.fromEntries(dirtKinds.map((kind) => [kind, this.dirt.get(kind)!])) as Record<DirtKind, number[]>,
      returns: this.lines.filter(({ amount }) => amount < 0).length,
      duplicates: repeats.length,
      spellings: this.spellings.size,
      dayWritings: Object.fromEntries(this.written.day),
      amountWritings: Object.fromEntries(this.written.amount),
    };
  }
}

function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}

/** A row that holds a word and a sum and nothing else. */
function sumRow(column: number, word: string | null, sum: CellValue): CellValue[] {
  const cells = new Array<CellValue>(WIDTH).fill(null);
  cells[column] = word;
  cells[AMOUNT] = sum;
  return cells;
}
