import type { XlsGlobals } from "./xlsGlobals";
import { Record, recordsFrom, type RecordAt } from "./records";
import { SegmentReader, type Segment } from "./SegmentReader";

const ERRORS = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
const HIDDEN_ROW = 0x20;
const LAST_COLUMN = 255;
/** Kinds of results of a formula that are no number. */
const TEXT_RESULT = 0;
const BOOLEAN_RESULT = 1;
const ERROR_RESULT = 2;

export type XlsKind = "number" | "text" | "boolean" | "error";

/** The cells of a sheet as the stream has them, in whatever order. */
export interface XlsCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly kinds: readonly XlsKind[];
  /** Numbers, 1 or 0 of booleans. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly styles: readonly number[];
  /** Hidden rows. */
  readonly hidden: ReadonlySet<number>;
}

/** Reads the sheet whose stream begins at `at`. Throws an Error where it contradicts itself. */
export function xlsCells(view: DataView, at: number, globals: XlsGlobals): XlsCells {
  return new CellReader(view, globals).read(at);
}

class CellReader {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly kinds: XlsKind[] = [];
  private readonly numbers: number[] = [];
  private readonly texts: string[] = [];
  private readonly styles: number[] = [];
  private readonly hidden = new Set<number>();
  /** A formula whose text comes in a record of its own. */
  private awaiting: RecordAt | null = null;

  constructor(
    private readonly view: DataView,
    private readonly globals: XlsGlobals,
  ) {}

  read(at: number): XlsCells {
    let depth = 0;
    let last: RecordAt | null = null;
    let segments: Segment[] = [];
    for (const record of recordsFrom(this.view, at)) {
      // what continues a record is read with it, as soon as another one begins
      if (record.id === Record.continued) {
        segments.push(record);
        continue;
      }
      if (last !== null) this.take(last, segments);
      last = null;
      if (record.id === Record.bof) depth++;
      else if (record.id === Record.eof) {
        if (--depth <= 0) return this.found();
      } else if (depth === 0) throw new Error("xlsCells: no sheet begins there");
      // a chart on the sheet stands within it, with cells of its own
      else if (depth === 1) [last, segments] = [record, [record]];
    }
    throw new Error("xlsCells: the end is missing");
  }

  private found(): XlsCells {
    const { rows, columns, kinds, numbers, texts, styles, hidden } = this;
    return { rows, columns, kinds, numbers, texts, styles, hidden };
  }

  private take(record: RecordAt, segments: readonly Segment[]): void {
    const { view, globals } = this;
    const { id, start } = record;
    switch (id) {
      case Record.row:
        if ((view.getUint32(start + 12, true) & HIDDEN_ROW) !== 0) this.hidden.add(view.getUint16(start, true));
        break;
      case Record.number:
        this.put(start, "number", view.getFloat64(start + 6, true), "");
        break;
      case Record.rk:
        this.put(start, "number", rkNumber(view.getUint32(start + 6, true)), "");
        break;
      case Record.mulRk:
        this.takeMany(record);
        break;
      case Record.labelSst: {
        const text = globals.strings[view.getUint32(start + 6, true)];
        if (text === undefined) throw new Error("xlsCells: no such shared text");
        this.put(start, "text", 0, text);
        break;
      }
      case Record.label:
      case Record.rString:
        this.put(start, "text", 0, this.textOf(segments, 6));
        break;
      case Record.boolErr:
        this.putCode(start, view.getUint8(start + 7) === 0 ? BOOLEAN_RESULT : ERROR_RESULT, view.getUint8(start + 6));
        break;
      case Record.formula:
        this.takeFormula(record);
        break;
      case Record.string:
        if (this.awaiting !== null) this.put(this.awaiting.start, "text", 0, this.textOf(segments, 0));
        this.awaiting = null;
        break;
    }
  }

  private takeMany({ start, end }: RecordAt): void {
    const { view } = this;
    const row = view.getUint16(start, true);
    let column = view.getUint16(start + 2, true);
    for (let at = start + 4; at + 6 <= end - 2; at += 6) {
      this.add(row, column++, view.getUint16(at, true), "number", rkNumber(view.getUint32(at + 2, true)), "");
    }
  }

  private takeFormula(record: RecordAt): void {
    const { view } = this;
    const { start } = record;
    this.awaiting = null;
    if (view.getUint16(start + 12, true) !== 0xffff) this.put(start, "number", view.getFloat64(start + 6, true), "");
    else if (view.getUint8(start + 6) === TEXT_RESULT) this.awaiting = record;
    else this.putCode(start, view.getUint8(start + 6), view.getUint8(start + 8));
  }

  private putCode(start: number, type: number, code: number): void {
    if (type === BOOLEAN_RESULT) this.put(start, "boolean", code === 0 ? 0 : 1, "");
    else if (type === ERROR_RESULT) this.put(start, "error", 0, ERRORS.get(code) ?? "#VALUE!");
  }

  private textOf(segments: readonly Segment[], skip: number): string {
    if (this.globals.isBiff8) return new SegmentReader(this.view, segments, skip).text(2);
    const { start, end } = segments[0]!;
    return this.globals.text(
      start + skip + 2,
      Math.min(this.view.getUint16(start + skip, true), end - start - skip - 2),
    );
  }

  /** A cell whose row, column and style stand at `start`. */
  private put(start: number, kind: XlsKind, number: number, text: string): void {
    const { view } = this;
    const [row, column] = [view.getUint16(start, true), view.getUint16(start + 2, true)];
    this.add(row, column, view.getUint16(start + 4, true), kind, number, text);
  }

  private add(row: number, column: number, style: number, kind: XlsKind, number: number, text: string): void {
    if (column > LAST_COLUMN) throw new Error(`xlsCells: column ${column}`);
    this.rows.push(row);
    this.columns.push(column);
    this.styles.push(style);
    this.kinds.push(kind);
    this.numbers.push(number);
    this.texts.push(text);
  }
}

/** A number in four bytes: a whole one or the upper half of another, either perhaps hundredfold. */
function rkNumber(rk: number): number {
  let value: number;
  if ((rk & 2) !== 0) value = (rk | 0) >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, (rk & 0xffff_fffc) >>> 0);
    value = view.getFloat64(0);
  }
  return (rk & 1) !== 0 ? value / 100 : value;
}
