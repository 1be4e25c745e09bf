import { LAST_DAY } from "../calendar/calendar";
import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";
import { AmountReading, readAmountText } from "../ledger/text/amountText";
import { DayReading, readDayText } from "../ledger/text/dayText";
import { typedAmounts, typedDay } from "../typed/readTypedCell";
import { UNIT } from "../ledger/ledger";
import type { AttributeType } from "./Attribute";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const yesWords = words("yes true да áno ano igen + x х ✓ ✔ 1");
const noWords = words("no false нет nie nem - − – 0");
/** Words of headers that say that the numbers beneath are days. */
const dayWords = words("date day дата день datum den nap napja datuma kelt");
/** Numbers of days before it are numbers of something else. */
const FIRST_LIKELY_DAY = 18_264;

/** A column of a register as it is read: its type, a value a row, and the rows that can't be read as what the others are. */
export interface AttributeValues {
  readonly type: AttributeType;
  readonly values: readonly CellValue[];
  readonly unreadable: readonly number[];
}

/**
 * What the cells of an attribute say. The column decides: yes and no where nothing else stands in it (`+`, `x`, `1`, `0` as
 * well); numbers where more than half are, in any spelling of the ledger; days where more than half are, or where the header
 * speaks of a date; else texts. Blanks and what can't be read are null.
 *
 * @param isDay the column is known to hold days
 *
 * @example
 * attributeValues("Employees", ["1 200", 15, "?"]) // { type: "number", values: [1200, 15, null], unreadable: [2] }
 * attributeValues("Branches", ["да", "нет", null]).values // [true, false, null]
 * attributeValues("Activity", [" trade ", 7]).values // ["trade", "7"]
 */
export function attributeValues(header: string, cells: readonly CellValue[], isDay = false): AttributeValues {
  const counted = countEach(cells);
  const known = [...counted.keys()];
  const filled = [...counted.values()].reduce((sum, count) => sum + count, 0);
  const isMost = (test: (cell: CellValue) => boolean): boolean => {
    let count = 0;
    for (const [cell, times] of counted) if (test(cell)) count += times;
    return count * 2 > filled;
  };
  if (filled === 0) return { type: isDay ? "day" : "text", values: cells.map(() => null), unreadable: [] };
  if (!isDay && known.every((cell) => yesNo(cell) !== null)) return read("yesNo", cells, known, known.map(yesNo));
  if (isDay || (speaksOfDays(header) && isMost(isDayCell)) || isMost(isDayText)) {
    return read("day", cells, known, known.map(dayOf));
  }
  // a number that begins with a zero is a code, and loses it as a number
  if (isMost(isNumberCell) && !known.some(isCode)) return read("number", cells, known, numbersOf(known));
  return read("text", cells, known, known.map(textOf));
}

/** How often each value stands there, blanks aside: a long column has few different ones, and each is read once. */
function countEach(cells: readonly CellValue[]): Map<CellValue, number> {
  const counted = new Map<CellValue, number>();
  for (const cell of cells) if (!isBlank(cell)) counted.set(cell, (counted.get(cell) ?? 0) + 1);
  return counted;
}

/** True or false for words and signs of yes and no, in four languages; null: another word. */
export function yesNo(cell: CellValue): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (cell === null || typeof cell === "object") return null;
  const word = String(cell).trim().toLowerCase();
  return yesWords.has(word) ? true : noWords.has(word) ? false : null;
}

/** The values of a column out of those of its different cells. */
function read(
  type: AttributeType,
  cells: readonly CellValue[],
  known: readonly CellValue[],
  readings: readonly CellValue[],
): AttributeValues {
  const valueOf = new Map(known.map((cell, at) => [cell, readings[at]!]));
  const unreadable: number[] = [];
  const values = cells.map((cell, row) => {
    if (isBlank(cell)) return null;
    const value = valueOf.get(cell)!;
    if (value === null) unreadable.push(row);
    return value;
  });
  return { type, values, unreadable };
}

function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function speaksOfDays(header: string): boolean {
  return normalHeader(header)
    .split(" ")
    .some((word) => dayWords.has(word));
}

function isDayText(cell: CellValue): boolean {
  return typeof cell === "string" && !isNumberCell(cell) && readDayText(cell).reading !== DayReading.none;
}

function isDayCell(cell: CellValue): boolean {
  return isDayText(cell) || (typeof cell === "number" && cell >= FIRST_LIKELY_DAY && cell <= LAST_DAY);
}

function dayOf(cell: CellValue): CellValue {
  const day = typedDay(cell);
  return day > 0 ? day : null;
}

function isNumberCell(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && readAmountText(cell).reading !== AmountReading.none;
}

function isCode(cell: CellValue): boolean {
  return typeof cell === "string" && /^0\d/.test(cell.trim());
}

/** Numbers as they stand; of texts as the column tells their decimal sign. */
function numbersOf(cells: readonly CellValue[]): CellValue[] {
  const read = typedAmounts(cells);
  return cells.map((cell, row) => {
    if (typeof cell === "number") return cell;
    const amount = read[row]!;
    return amount === null || Number.isNaN(amount) ? null : amount / UNIT;
  });
}

function textOf(cell: CellValue): CellValue {
  if (cell === null || typeof cell === "object") return null;
  const text = typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell).trim();
  return text === "" ? null : text;
}
