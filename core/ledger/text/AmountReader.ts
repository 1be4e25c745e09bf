import { CellTag, type CellColumn } from "../../cells/cellBlock";
import { Outcome, readMoney } from "../readCell";
import { AmountReading, readAmountText } from "./amountText";

/** How many amounts of a column tell its decimal sign, and how many could be read by either. */
export interface DecimalEvidence {
  point: number;
  comma: number;
  ambiguousPoint: number;
  ambiguousComma: number;
}

const UNREAD = 255;

/**
 * Reads the amounts of a column and gathers what they tell of its decimal sign; what an ambiguous amount is, is decided when
 * all have been read ({@link decimalDecision}). A text of a block's pool is read once, not once a row.
 */
export class AmountReader {
  /** Over all cells that were counted. */
  readonly evidence: DecimalEvidence = { point: 0, comma: 0, ambiguousPoint: 0, ambiguousComma: 0 };
  /** Of the cell that was read last; an ambiguous one in its decimal reading. */
  outcome: Outcome = Outcome.missing;
  reading: AmountReading = AmountReading.none;
  /** ISO code, or "". */
  currency = "";
  private readings = new Uint8Array(0);
  private outcomes = new Uint8Array(0);
  private amounts = new Float64Array(0);
  private currencies: string[] = [];

  /** To be called before the cells of a block are read. */
  begin(cells: CellColumn | undefined): void {
    const size = cells === undefined ? 0 : cells.texts.length;
    if (this.readings.length < size) {
      this.readings = new Uint8Array(size);
      this.outcomes = new Uint8Array(size);
      this.amounts = new Float64Array(size);
      this.currencies = new Array<string>(size).fill("");
    }
    this.readings.fill(UNREAD, 0, size);
  }

  /**
   * Whole ten-thousandths of the cell, an ambiguous amount in its decimal reading; NaN where there is none.
   *
   * @param count the cell is one of the column's amounts, and so evidence of its decimal sign
   */
  read(cells: CellColumn | undefined, row: number, count = true): number {
    if (cells === undefined || cells.tags[row] !== CellTag.text) {
      const { value, outcome } = readMoney(cells, row);
      this.outcome = outcome;
      this.reading = Number.isNaN(value) ? AmountReading.none : AmountReading.sure;
      this.currency = "";
      return value;
    }
    const place = cells.values[row]!;
    if (this.readings[place] === UNREAD) this.readText(cells.texts[place]!, place);
    this.reading = this.readings[place] as AmountReading;
    this.outcome = this.outcomes[place] as Outcome;
    this.currency = this.currencies[place]!;
    if (count) this.count(this.reading);
    return this.amounts[place]!;
  }

  private readText(text: string, place: number): void {
    const { reading, scaled, rounded, currency } = readAmountText(text);
    let outcome: Outcome = Outcome.good;
    if (reading === AmountReading.none) outcome = text.trim() === "" ? Outcome.missing : Outcome.unreadable;
    else if (Number.isNaN(scaled)) outcome = Outcome.tooLarge;
    else if (rounded) outcome = Outcome.rounded;
    this.readings[place] = reading;
    this.outcomes[place] = outcome;
    this.amounts[place] = scaled;
    this.currencies[place] = currency;
  }

  private count(reading: AmountReading): void {
    const { evidence } = this;
    if (reading === AmountReading.point) evidence.point++;
    else if (reading === AmountReading.comma) evidence.comma++;
    else if (reading === AmountReading.ambiguousPoint) evidence.ambiguousPoint++;
    else if (reading === AmountReading.ambiguousComma) evidence.ambiguousComma++;
  }
}

/**
 * How the ambiguous amounts of a column with this sign in them are to be read: `1.234` with "point", `1,234` with "comma".
 * Other amounts of the column tell; where they don't, or contradict each other, the question is open.
 *
 * @example
 * decimalDecision({ point: 0, comma: 7, ambiguousPoint: 2, ambiguousComma: 0 }, "point") // "grouped"
 * decimalDecision({ point: 1, comma: 7, ambiguousPoint: 2, ambiguousComma: 0 }, "point") // "open"
 */
export function decimalDecision(
  evidence: Readonly<DecimalEvidence>,
  sign: "point" | "comma",
): "decimal" | "grouped" | "open" {
  const { point, comma } = evidence;
  if (point > 0 === comma > 0) return "open";
  return (sign === "point") === point > 0 ? "decimal" : "grouped";
}

/**
 * An ambiguous amount when its sign groups thousands: 1000 times its decimal reading, in whole ten-thousandths; NaN where that
 * is too large to be exact.
 *
 * @example
 * grouped(12_340) // 12_340_000
 */
export function grouped(scaled: number): number {
  const value = scaled * 1000;
  return Number.isSafeInteger(value) ? value : NaN;
}
