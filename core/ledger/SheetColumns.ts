import { columnLetters, columnOfLetters } from "../cells/address";
import { CellTag, cellAt, type CellBlock, type CellColumn } from "../cells/cellBlock";
import type { CellTest } from "./CellTest";
import { normalHeader } from "./headerWords";
import type { LedgerSource } from "./ledger";
import { ownTexts } from "./ownTexts";
import type { OtherColumns } from "./SheetColumnsTogether";

/** Cells of a column in a block, as narrow as they allow: of most columns one to four bytes a cell. */
interface KeptCells {
  /** One tag where all cells have the same. */
  readonly tags: Uint8Array | CellTag;
  readonly values: Uint8Array | Uint16Array | Int32Array | Float64Array;
  readonly texts: readonly string[];
}

interface KeptBlock {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<number, KeptCells>;
}

/**
 * The headers of a ledger's sheet, and the cells of those columns that mean nothing to the ledger itself: so that rows
 * can be selected by any column.
 */
export class SheetColumns implements OtherColumns {
  private readonly headers = new Map<number, string>();
  private readonly blocks: KeptBlock[] = [];
  /** Columns that the ledger reads itself: of them the headers are kept only. */
  private readonly read: ReadonlySet<number>;
  private readonly headerRow: number;

  constructor({ headerRow, columns }: Pick<LedgerSource, "headerRow" | "columns">) {
    this.headerRow = headerRow;
    this.read = new Set([...columns.values()].map(({ column }) => column));
    // a header of two rows is put together by who found it
    for (const { column, header } of columns.values()) if (header !== "") this.headers.set(column, header);
  }

  push(block: CellBlock): void {
    const header = this.headerRow - block.firstRow;
    if (header >= 0 && header < block.rowCount) {
      block.columns.forEach((_, at) => {
        const cell = cellAt(block, header, at);
        const text = cell === null || typeof cell === "object" ? "" : String(cell).trim();
        const column = block.firstColumn + at;
        if (text !== "" && !this.headers.has(column)) this.headers.set(column, text);
      });
    }
    const first = Math.max(0, header + 1);
    if (first >= block.rowCount) return;
    const columns = new Map<number, KeptCells>();
    block.columns.forEach((cells, at) => {
      if (this.read.has(block.firstColumn + at)) return;
      const kept = keptCells(cells, first, block.rowCount);
      if (kept !== null) columns.set(block.firstColumn + at, kept);
    });
    if (columns.size === 0) return;
    this.blocks.push({ firstRow: block.firstRow + first, rowCount: block.rowCount - first, columns });
  }

  /** What columns may be called, from left to right: the header, of a column without one its letters. */
  names(): string[] {
    const columns = new Set([...this.headers.keys(), ...this.read]);
    for (const block of this.blocks) for (const column of block.columns.keys()) columns.add(column);
    return [...columns].sort((a, b) => a - b).map((column) => this.headers.get(column) ?? columnLetters(column));
  }

  /** Column of a header, whatever its capitals and blanks, or of its letters; −1 without one. Of equal headers the leftmost. */
  columnOf(name: string): number {
    const columns = [...this.headers].sort(([a], [b]) => a - b);
    const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
    for (const form of [(text: string) => text.trim(), plain, normalHeader]) {
      const wanted = form(name);
      const found = wanted === "" ? undefined : columns.find(([, header]) => form(header) === wanted);
      if (found !== undefined) return found[0];
    }
    const letters = columnOfLetters(name.trim());
    const isThere = this.read.has(letters) || this.blocks.some(({ columns: kept }) => kept.has(letters));
    return isThere && !this.headers.has(letters) ? letters : -1;
  }

  /** Header of a column, without one its letters. */
  nameOf(column: number): string {
    return this.headers.get(column) ?? columnLetters(column);
  }

  /** Whether two rows of the sheet say the same in all columns that the ledger doesn't read. */
  sameRows(one: number, other: number): boolean {
    const first = this.blockOf(one);
    const second = this.blockOf(other);
    const columns = new Set([...(first?.columns.keys() ?? []), ...(second?.columns.keys() ?? [])]);
    return [...columns].every((column) => keptValue(first, column, one) === keptValue(second, column, other));
  }

  private blockOf(row: number): KeptBlock | undefined {
    return this.blocks.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
  }

  /** Takes out of `chosen` the rows whose cell in a column fails a test; `sourceRow` are their rows in the sheet. */
  sieve(column: number, test: CellTest, sourceRow: Uint32Array, chosen: Uint8Array): void {
    let block: KeptBlock | undefined;
    let passes: (at: number) => boolean = () => test.blank;
    for (let row = 0; row < chosen.length; row++) {
      if (chosen[row] === 0) continue;
      const at = sourceRow[row]!;
      if (block === undefined || at < block.firstRow || at >= block.firstRow + block.rowCount) {
        block = this.blockOf(at);
        const cells = block?.columns.get(column);
        passes = cells === undefined ? () => test.blank : testOf(cells, test);
      }
      if (!passes(block === undefined ? 0 : at - block.firstRow)) chosen[row] = 0;
    }
  }
}

function keptValue(block: KeptBlock | undefined, column: number, row: number): string | number | null {
  const cells = block?.columns.get(column);
  if (cells === undefined) return null;
  const at = row - block!.firstRow;
  const tag = typeof cells.tags === "number" ? cells.tags : cells.tags[at];
  if (tag === CellTag.blank || tag === CellTag.error) return null;
  return tag === CellTag.text ? cells.texts[cells.values[at]!]! : cells.values[at]!;
}

/** Texts are tested once each, not once a row. */
function testOf({ tags, values, texts }: KeptCells, test: CellTest): (at: number) => boolean {
  const ofTexts = texts.map((text) => test.text(text));
  const ofBooleans = [test.text("FALSE"), test.text("TRUE")];
  return (at) => {
    const value = values[at]!;
    switch (typeof tags === "number" ? tags : tags[at]) {
      case CellTag.number:
        return test.number(value);
      case CellTag.text:
        return ofTexts[value]!;
      case CellTag.boolean:
        return ofBooleans[value]!;
      default:
        return test.blank;
    }
  };
}

/** Null where all cells are blank. */
function keptCells(cells: CellColumn, first: number, end: number): KeptCells | null {
  const count = end - first;
  const tags = cells.tags.slice(first, end);
  const numbers = new Float64Array(count);
  const placeOf = new Int32Array(cells.texts.length).fill(-1);
  const texts: string[] = [];
  let alike = true;
  let whole = true;
  let most = 0;
  let least = 0;
  for (let at = 0; at < count; at++) {
    const tag = tags[at]!;
    if (tag !== tags[0]) alike = false;
    let value = cells.values[first + at]!;
    if (tag === CellTag.text) {
      let place = placeOf[value]!;
      if (place < 0) {
        place = texts.length;
        texts.push(cells.texts[value]!);
        placeOf[value] = place;
      }
      value = place;
    } else if (tag === CellTag.blank || tag === CellTag.error) value = 0;
    else if (value !== (value | 0)) whole = false;
    if (value > most) most = value;
    else if (value < least) least = value;
    numbers[at] = value;
  }
  if (alike && (tags[0] === CellTag.blank || tags[0] === CellTag.error)) return null;
  return {
    tags: alike ? (tags[0] as CellTag) : tags,
    values: narrow(numbers, whole, least, most),
    texts: ownTexts(texts),
  };
}

function narrow(values: Float64Array, whole: boolean, least: number, most: number): KeptCells["values"] {
  if (!whole) return values;
  if (least < 0 || most > 0xffff) return new Int32Array(values);
  return most > 0xff ? new Uint16Array(values) : new Uint8Array(values);
}
