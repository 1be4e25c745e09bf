import { CellTag, type CellColumn } from "../../cells/cellBlock";
import { DimensionReader } from "../DimensionReader";
import { normalHeader } from "../headerWords";
import type { IssueCollector } from "../issue";
import { nameRoles, type AskedRole, type LedgerRole, type LedgerSource, type NameRole } from "../ledger";
import type { LineBlock } from "../shape/LineBlock";
import { AmountReader } from "../text/AmountReader";
import { AmountReading } from "../text/amountText";
import { DayColumnReader } from "../text/DayColumnReader";
import { namesTotal } from "../namesTotal";
import {
  Flag,
  Open,
  numberRoles,
  otherKey,
  type Lines,
  type NumberRole,
  type OpenAmounts,
  type OtherColumn,
} from "./Lines";

/** Reads the lines of one sheet; names are those of all sheets together. Decides nothing: that is for the end. */
export class LineReader {
  readonly days = new DayColumnReader();
  readonly amounts = new AmountReader();
  readonly numbers = new Map<NumberRole, AmountReader>();
  private readonly alternatives: readonly Alternative[];
  private readonly headers: ReadonlyMap<LedgerRole, string>;

  constructor(
    private readonly source: LedgerSource,
    private readonly place: number,
    private readonly names: ReadonlyMap<NameRole, DimensionReader>,
    private readonly currencies: CurrencyList,
    /** Of alternatives of the client, by their key. */
    private readonly otherNames: Map<string, DimensionReader>,
    private readonly issues: IssueCollector,
  ) {
    for (const role of numberRoles) if (source.columns.has(role)) this.numbers.set(role, new AmountReader());
    this.alternatives = alternativesOf(source);
    this.headers = new Map(
      [...source.columns].flatMap(([role, { header }]) => {
        const normal = normalHeader(header);
        return normal === "" ? [] : [[role, normal] as const];
      }),
    );
  }

  /** The lines of a block that hold something. */
  read(block: LineBlock): Lines {
    const { rows, cells, hidden } = block;
    const dates = cells.get("date");
    const amountCells = cells.get("amount");
    const clientCells = cells.get("client");
    const { days, amounts } = this;
    const clients = this.names.get("client")!;
    const day = new Int32Array(rows);
    let dayOther: Int32Array | null = null;
    const values = new Float64Array(rows);
    const marks = new Uint8Array(rows);
    let currency: Int16Array | null = null;
    const flags = new Uint8Array(rows);
    const ofClient = new Int32Array(rows);
    const kept = new Uint32Array(rows);
    let count = 0;
    days.begin(dates);
    amounts.begin(amountCells);
    clients.begin(clientCells);
    const total = new TotalFinder(block);
    for (let row = 0; row < rows; row++) {
      const dayOfRow = days.read(dates, row);
      const amount = amounts.read(amountCells, row);
      const who = clients.read(clientCells, row);
      let flag = hidden !== null && hidden[row] === 1 ? Flag.hidden : 0;
      if (dayOfRow < 0 || amount !== amount || who < 0) {
        if (isBlank(cells, row)) continue;
        if (who < 0 && clientCells?.tags[row] === CellTag.error) flag |= Flag.clientError;
        if (total.in(row)) flag |= Flag.totalWord;
        if (this.repeatsHeader(cells, row)) flag |= Flag.header;
      }
      if (days.isText) flag |= Flag.textDay;
      if (days.other > 0) (dayOther ??= new Int32Array(rows))[count] = days.other;
      if (amountCells?.tags[row] === CellTag.text) flag |= Flag.textAmount;
      const mark = amounts.outcome | openOf(amounts.reading);
      if (amounts.currency !== "") {
        currency ??= new Int16Array(rows).fill(-1);
        currency[count] = this.currencies.placeOf(amounts.currency);
      }
      day[count] = dayOfRow;
      values[count] = amount;
      marks[count] = mark;
      flags[count] = flag;
      ofClient[count] = who;
      kept[count] = row;
      count++;
    }
    return {
      count,
      day,
      dayOther,
      amount: { values, marks },
      currency,
      names: this.readNames(block, ofClient, kept, count),
      numbers: this.readNumbers(block, kept, count),
      others: this.readOthers(block, kept, count),
      flags,
      sourceRow: block.sourceRow.length === count ? block.sourceRow : picked(block.sourceRow, kept, count),
      sourceOf: new Uint8Array(count).fill(this.place),
      amountColumn: block.amountColumn === null ? null : picked16(block.amountColumn, kept, count),
    };
  }

  /** Column by column, which is several times faster than all cells of a row. */
  private readNames(block: LineBlock, ofClient: Int32Array, kept: Uint32Array, count: number): Lines["names"] {
    const names = new Map<NameRole, Int32Array>();
    for (const role of nameRoles) {
      const reader = this.names.get(role);
      if (reader === undefined || !this.source.columns.has(role)) continue;
      if (role === "client") {
        names.set(role, ofClient);
        continue;
      }
      const into = new Int32Array(count);
      const cells = block.cells.get(role);
      reader.begin(cells);
      if (reader.readRows(cells, kept, count, into)) this.noteErrors(role, block, kept.subarray(0, count));
      names.set(role, into);
    }
    return names;
  }

  private noteErrors(role: NameRole, block: LineBlock, rows: Uint32Array): void {
    const { column, header } = this.source.columns.get(role)!;
    const { tags } = block.cells.get(role)!;
    for (const row of rows) {
      if (tags[row] !== CellTag.error) continue;
      this.issues.add(
        "optionalErrorCell",
        { column: header },
        { sheet: this.source.sheet, row: block.sourceRow[row]!, column },
      );
    }
  }

  private readNumbers(block: LineBlock, kept: Uint32Array, count: number): Lines["numbers"] {
    const numbers = new Map<NumberRole, OpenAmounts>();
    for (const [role, reader] of this.numbers) {
      const cells = block.cells.get(role);
      const values = new Float64Array(count);
      const marks = new Uint8Array(count);
      reader.begin(cells);
      for (let at = 0; at < count; at++) {
        values[at] = reader.read(cells, kept[at]!);
        marks[at] = reader.outcome | openOf(reader.reading);
      }
      numbers.set(role, { values, marks });
    }
    return numbers;
  }

  private readOthers(block: LineBlock, kept: Uint32Array, count: number): Lines["others"] {
    const others = new Map<string, OtherColumn>();
    for (const { key, role, column, days, amounts } of this.alternatives) {
      const cells = block.others.get(column);
      if (role === "client") {
        let reader = this.otherNames.get(key);
        if (reader === undefined) this.otherNames.set(key, (reader = new DimensionReader()));
        const values = new Int32Array(count);
        reader.begin(cells);
        reader.readRows(cells, kept, count, values);
        others.set(key, { role, values });
      } else if (role === "date") {
        const values = new Int32Array(count);
        days.begin(cells);
        for (let at = 0; at < count; at++) values[at] = days.read(cells, kept[at]!);
        others.set(key, { role, values });
      } else {
        const values = new Float64Array(count);
        amounts.begin(cells);
        for (let at = 0; at < count; at++) values[at] = amounts.read(cells, kept[at]!);
        others.set(key, { role, values });
      }
    }
    return others;
  }

  /** Whether the cells of a row say what the header says: two of them at least, and half of those that say anything. */
  private repeatsHeader(cells: LineBlock["cells"], row: number): boolean {
    let same = 0;
    let filled = 0;
    for (const [role, header] of this.headers) {
      const one = cells.get(role);
      if (one === undefined || one.tags[row] === CellTag.blank) continue;
      filled++;
      if (one.tags[row] === CellTag.text && normalHeader(one.texts[one.values[row]!]!) === header) same++;
    }
    return same >= 2 && same * 2 >= filled;
  }
}

/** Codes of currencies that stand in cells of amounts, in the order in which they are met. */
export class CurrencyList {
  readonly codes: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(code: string): number {
    let place = this.places.get(code);
    if (place === undefined) {
      place = this.codes.length;
      this.codes.push(code);
      this.places.set(code, place);
    }
    return place;
  }
}

interface Alternative {
  readonly key: string;
  readonly role: AskedRole;
  readonly column: number;
  readonly days: DayColumnReader;
  readonly amounts: AmountReader;
}

function alternativesOf({ alternatives }: LedgerSource): Alternative[] {
  return [...(alternatives ?? [])].flatMap(([role, columns]) =>
    columns.map(({ column }, place) => ({
      key: otherKey(role, place),
      role,
      column,
      days: new DayColumnReader(),
      amounts: new AmountReader(),
    })),
  );
}

/** Looks for words such as "Total" in rows; a text of a pool is looked at once. */
class TotalFinder {
  private readonly columns: readonly CellColumn[];
  private readonly known: Map<number, boolean>[];

  constructor(block: LineBlock) {
    this.columns = block.whole ?? [...block.cells.values()];
    this.known = this.columns.map(() => new Map());
  }

  in(row: number): boolean {
    return this.columns.some(({ tags, values, texts }, at) => {
      if (tags[row] !== CellTag.text) return false;
      const place = values[row]!;
      const known = this.known[at]!;
      let names = known.get(place);
      if (names === undefined) known.set(place, (names = namesTotal(texts[place]!)));
      return names;
    });
  }
}

function openOf(reading: AmountReading): number {
  if (reading === AmountReading.ambiguousPoint) return Open.point;
  return reading === AmountReading.ambiguousComma ? Open.comma : 0;
}

function isBlank(cells: LineBlock["cells"], row: number): boolean {
  for (const { tags, values, texts } of cells.values()) {
    if (tags[row] === CellTag.blank) continue;
    // cells that hold nothing but blanks look empty to people
    if (tags[row] !== CellTag.text || texts[values[row]!]!.trim() !== "") return false;
  }
  return true;
}

function picked(values: Uint32Array, rows: Uint32Array, count: number): Uint32Array {
  const into = new Uint32Array(count);
  for (let at = 0; at < count; at++) into[at] = values[rows[at]!]!;
  return into;
}

function picked16(values: Uint16Array, rows: Uint32Array, count: number): Uint16Array {
  const into = new Uint16Array(count);
  for (let at = 0; at < count; at++) into[at] = values[rows[at]!]!;
  return into;
}
