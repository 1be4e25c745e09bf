import { attributesOf } from "../xlsx/xmlValues";
import type { GridFormula, GridRange } from "./GridWorkbook";
import { parseRange } from "./ranges";
import { formulaParts, shiftedFormula, type FormulaParts } from "./shiftFormula";
import { unwrapFormula } from "./unwrapFormula";

interface Shared {
  readonly parts: FormulaParts;
  readonly row: number;
  readonly column: number;
}

interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

const COLUMNS = 16_384;
const NOTHING = new Uint8Array(0);

/** Collects the formulas of a sheet; one that many cells share is written out for each of them. */
export class GridFormulas {
  /** Formulas that no grid computes: a table of values for one or two changing cells. */
  dataTables = 0;
  private readonly found: GridFormula[] = [];
  private readonly shared = new Map<string, Shared>();
  private readonly waiting: Waiting[] = [];
  /** Cells that hold values of a formula beside or above them, as Google Sheets writes them. */
  private readonly filled = new Set<number>();
  private readonly google: number[] = [];
  private kind = "";
  private last: Uint8Array = NOTHING;
  private key = "";
  private range: GridRange | null = null;

  /** The beginning of a formula with its attributes. */
  open(bytes: Uint8Array, start: number, end: number): void {
    if (end - start < 3) {
      this.kind = "";
      this.range = null;
      this.last = NOTHING;
      return;
    }
    // cells that share a formula say it in the same words, a hundred thousand times
    if (sameBytes(this.last, bytes, start, end)) return;
    this.last = bytes.slice(start, end);
    const attributes = attributesOf(bytes, start, end);
    this.kind = attributes.get("t") ?? "";
    this.key = attributes.get("si") ?? "";
    const range = attributes.get("ref");
    this.range = range === undefined || this.kind !== "array" ? null : parseRange(range);
  }

  /** The formula of a cell as the file holds it. */
  add(row: number, column: number, stored: string): void {
    if (this.kind === "dataTable") {
      this.dataTables++;
      return;
    }
    if (stored.trim() === "") {
      if (this.kind === "shared") this.addShared({ row, column, key: this.key });
      return;
    }
    const text = unwrapFormula(stored);
    if (text === null) {
      this.filled.add(row * COLUMNS + column);
      return;
    }
    if (this.kind === "shared") this.shared.set(this.key, { parts: formulaParts(text), row, column });
    if (/__xludf\.DUMMYFUNCTION/i.test(stored)) this.google.push(this.found.length);
    const { range } = this;
    const single = range === null || (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn);
    this.found.push({ row, column, text, fills: single ? null : range });
  }

  /** All of them in the order of rows. */
  finish(): GridFormula[] {
    for (const cell of this.waiting.splice(0)) if (this.shared.has(cell.key)) this.addShared(cell);
    for (const place of this.google) this.found[place] = this.withFilled(this.found[place]!);
    return this.found.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  private addShared(cell: Waiting): void {
    const shared = this.shared.get(cell.key);
    if (shared === undefined) {
      this.waiting.push(cell);
      return;
    }
    const { row, column } = cell;
    const text = shiftedFormula(shared.parts, row - shared.row, column - shared.column);
    this.found.push({ row, column, text, fills: null });
  }

  /** Google Sheets doesn't say how far a formula fills: as far as the cells to the right and below say so. */
  private withFilled(formula: GridFormula): GridFormula {
    const { row, column } = formula;
    const first = row * COLUMNS + column;
    let across = 0;
    while (this.filled.has(first + across + 1)) across++;
    let down = 0;
    while (this.filled.has(first + (down + 1) * COLUMNS)) down++;
    if (across + down === 0) return formula;
    return {
      ...formula,
      fills: { firstRow: row, firstColumn: column, lastRow: row + down, lastColumn: column + across },
    };
  }
}

function sameBytes(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[start + at]) return false;
  return true;
}
