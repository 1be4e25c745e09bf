import { AmountReading, CellTag, parseIsoDay, readAmountText, type CellBlock, type CellColumn } from "../core/index";

/** Spreadsheets keep 15 digits of a number. */
const MOST_DIGITS = 15;
const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The cells of a text file as a sheet of a workbook holds them, for a block of texts only: days and numbers become
 * such where the text can be had back from them, everything else stays text.
 *
 * - A column of which every cell below the first row of the sheet is a day, `2009-03-31`, becomes serial days with
 *   `dayFormat`. A single day among other texts stays text, for without the format it would show as a number.
 * - A number is written plainly: no leading zero or plus, no exponent, at most 15 digits. Zeros at the end of its
 *   decimals (`12.50`) are taken where all fractions of the column have the same count of decimals; so `1.1` and
 *   `1.10` remain two things.
 * - `1.234` stays text unless others of the column tell that the point is the decimal sign: it may be thousands.
 */
export function typedCsvBlock(block: CellBlock): CellBlock {
  return { ...block, columns: block.columns.map((column) => typedColumn(column, block.firstRow === 0)) };
}

function typedColumn(column: CellColumn, hasFirstRow: boolean): CellColumn {
  const days = column.texts.map((text) => (ISO_DAY.test(text) ? parseIsoDay(text) : null));
  const dayFormat = isDayColumn(column, days, hasFirstRow ? 1 : 0);
  const numbers = dayFormat ? days : plainNumbers(column.texts);
  const tags = column.tags.slice();
  const values = column.values.slice();
  for (let row = 0; row < tags.length; row++) {
    if (tags[row] !== CellTag.text) continue;
    const value = numbers[values[row]!];
    if (value === null || value === undefined) continue;
    tags[row] = CellTag.number;
    values[row] = value;
  }
  return { tags, values, texts: column.texts, dayFormat: dayFormat || column.dayFormat };
}

function isDayColumn(column: CellColumn, days: readonly (number | null)[], from: number): boolean {
  let any = false;
  for (let row = from; row < column.tags.length; row++) {
    if (column.tags[row] === CellTag.blank) continue;
    if (column.tags[row] !== CellTag.text || days[column.values[row]!] === null) return false;
    any = true;
  }
  return any;
}

function plainNumbers(texts: readonly string[]): (number | null)[] {
  const matches = texts.map((text) => (digitCount(text) <= MOST_DIGITS ? CANONICAL.exec(text) : null));
  const decimals = new Set<number>();
  for (const match of matches) if (match?.[1] !== undefined) decimals.add(match[1].length);
  const fixed = decimals.size === 1 ? Math.max(...decimals) : 0;
  const openPoint = isPointOpen(texts);
  return texts.map((text, place) => {
    if (matches[place] === null || (openPoint && matches[place][1] !== undefined)) return null;
    const value = Number(text);
    return String(value) === text || (fixed > 0 && value.toFixed(fixed) === text) ? value : null;
  });
}

/** Whether a point in a number of the column may part thousands, and nothing tells that it doesn't. */
function isPointOpen(texts: readonly string[]): boolean {
  const readings = new Set(texts.map((text) => readAmountText(text).reading));
  const told = readings.has(AmountReading.point) && !readings.has(AmountReading.comma);
  return readings.has(AmountReading.ambiguousPoint) && !told;
}

function digitCount(text: string): number {
  return text.replace(/^[-0.]+/, "").replace(/\D/g, "").length;
}
