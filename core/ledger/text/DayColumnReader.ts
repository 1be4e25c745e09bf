import { CellTag, type CellColumn } from "../../cells/cellBlock";
import { readDay } from "../readCell";
import { DayReading, readDayText } from "./dayText";

/** How many days of a column tell the order of day and month, and how many could be read by either. */
export interface DayOrderEvidence {
  dayFirst: number;
  monthFirst: number;
  ambiguous: number;
}

const UNREAD = 255;
/** Before 1950 a number in a column of days is a year or a count, and a text as early a slip of the pen. */
const FIRST_LIKELY_DAY = 18_264;
/** What accounting programs print where no day was entered: `  .  .    `. */
const emptyForm = /^[\s\u00a0]*[./-][\s\u00a0]*[./-][\s\u00a0]*$/;

/**
 * Reads the days of a column and gathers what they tell of the order of day and month; what an ambiguous day is, is decided
 * when all have been read ({@link dayOrderDecision}). A text of a block's pool is read once, not once a row.
 */
export class DayColumnReader {
  /** Over all cells that were counted. */
  readonly evidence: DayOrderEvidence = { dayFirst: 0, monthFirst: 0, ambiguous: 0 };
  /** Of the cell that was read last: the month-first reading of an ambiguous day, else 0. */
  other = 0;
  isText = false;
  private readings = new Uint8Array(0);
  private days = new Int32Array(0);
  private others = new Int32Array(0);

  /** To be called before the cells of a block are read. */
  begin(cells: CellColumn | undefined): void {
    const size = cells === undefined ? 0 : cells.texts.length;
    if (this.readings.length < size) {
      this.readings = new Uint8Array(size);
      this.days = new Int32Array(size);
      this.others = new Int32Array(size);
    }
    this.readings.fill(UNREAD, 0, size);
  }

  /**
   * Serial day of the cell, an ambiguous one day first; −1 blank, −2 unreadable or impossible, −3 unlikely (before 1950), −4 an
   * error cell.
   *
   * @param count the cell is one of the column's days, and so evidence of its order
   */
  read(cells: CellColumn | undefined, row: number, count = true): number {
    if (cells === undefined || cells.tags[row] !== CellTag.text) {
      this.other = 0;
      this.isText = false;
      return readDay(cells, row);
    }
    const place = cells.values[row]!;
    if (this.readings[place] === UNREAD) this.readText(cells.texts[place]!, place);
    this.isText = true;
    this.other = this.others[place]!;
    if (count) this.count(this.readings[place] as DayReading);
    return this.days[place]!;
  }

  private readText(text: string, place: number): void {
    const { reading, day, other } = readDayText(text);
    const unlikely = day >= 0 && day < FIRST_LIKELY_DAY;
    this.readings[place] = unlikely ? DayReading.none : reading;
    this.others[place] = unlikely ? 0 : other;
    if (unlikely) this.days[place] = -3;
    else if (day >= 0) this.days[place] = day;
    else this.days[place] = text.trim() === "" || emptyForm.test(text) ? -1 : -2;
  }

  private count(reading: DayReading): void {
    const { evidence } = this;
    if (reading === DayReading.dayFirst) evidence.dayFirst++;
    else if (reading === DayReading.monthFirst) evidence.monthFirst++;
    else if (reading === DayReading.ambiguous) evidence.ambiguous++;
  }
}

/**
 * The order in which the ambiguous days of a column are to be read. Its other days tell; where they don't, or contradict each
 * other, the question is open.
 *
 * @example
 * dayOrderDecision({ dayFirst: 0, monthFirst: 12, ambiguous: 30 }) // "monthFirst"
 * dayOrderDecision({ dayFirst: 0, monthFirst: 0, ambiguous: 30 }) // "open"
 */
export function dayOrderDecision(evidence: Readonly<DayOrderEvidence>): "dayFirst" | "monthFirst" | "open" {
  const { dayFirst, monthFirst } = evidence;
  if (dayFirst > 0 === monthFirst > 0) return "open";
  return dayFirst > 0 ? "dayFirst" : "monthFirst";
}
