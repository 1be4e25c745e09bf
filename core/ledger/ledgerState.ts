import { firstDayOfMonth, monthIndexOf } from "../calendar/calendar";
import type { Days } from "../calendar/windows";
import { parseConditions } from "./conditions";
import { isLedgerRole, type Ledger, type LedgerRole } from "./ledger";
import { RowPrints, rolesOf } from "./RowPrints";
import { selectRows } from "./selectRows";

const MARK = "klientela-ledger/1";
/** A cell holds somewhat more characters than this. */
const MOST_CHARACTERS = 30_000;
/** So many parts of a period fit into a cell. */
const MOST_PARTS = 900;
const DIGITS = 36;

const units = ["day", "week", "month"] as const;
type Unit = (typeof units)[number];

/** What a ledger was like: its extent, and of a period for each day (of a long one for each week or month) what stood there. */
export interface LedgerState {
  /** Rows that were read of the whole ledger, and its first and last day. */
  readonly rowsRead: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** What the parts below are of: the days, and the conditions on the rows, "" for none. */
  readonly period: Days;
  readonly where: string;
  /** The columns that the prints go by. */
  readonly roles: readonly LedgerRole[];
  readonly unit: Unit;
  readonly parts: LedgerParts;
}

/** Of each part of a period: rows, their sum in ten-thousandths, and a print that hangs on the rows but not on their order. */
export interface LedgerParts {
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  readonly prints: Uint32Array;
}

/**
 * The state of a ledger as the text of a hidden cell, of fewer than 30,000 characters, for telling later what came and
 * what changed. "" in the odd case that the conditions alone are longer than a cell.
 *
 * @param where conditions on the rows of the period, as `conditionsText` writes them
 */
export function ledgerState({ ledger }: { readonly ledger: Ledger }, period: Days, where = ""): string {
  const { rowsRead, firstDay, lastDay } = ledger.check;
  const roles = rolesOf(ledger);
  const unit = unitOf(period);
  const rows = where === "" ? null : (rowsOf(ledger, where) ?? new Uint32Array(0));
  const { counts, sums, prints } = ledgerParts(ledger, rows, period, unit, roles);
  const parts = Array.from(counts, (count, part) =>
    count === 0 ? "" : [count, sums[part]!, prints[part]!].map((value) => value.toString(DIGITS)).join("."),
  );
  const head = [MARK, rowsRead, firstDay, lastDay, period.from, period.to, unit, roles.join(","), parts.join(";")];
  const text = `${head.join(" ")} ${where}`;
  return text.length < MOST_CHARACTERS ? text : "";
}

/** Reads a state back; null where a text is none, whole and well-formed. */
export function parseLedgerState(text: string): LedgerState | null {
  const match =
    /^klientela-ledger\/1 (\d+) (\d+) (\d+) (\d+) (\d+) (day|week|month) ([a-zA-Z,]+) ([-0-9a-z.;]*) (.*)$/s.exec(text);
  if (match === null) return null;
  const [rowsRead, firstDay, lastDay, from, to] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const unit = units.find((one) => one === match[6])!;
  const roles = match[7]!.split(",");
  const period = { from, to };
  if (from > to || !roles.every(isLedgerRole)) return null;
  const texts = match[8]!.split(";");
  const count = partOf(to, period, unit) + 1;
  if (texts.length !== count || count > MOST_PARTS) return null;
  const parts = emptyParts(count);
  for (let part = 0; part < count; part++) {
    if (texts[part] === "") continue;
    const numbers = texts[part]!.split(".").map((digits) => parseInt(digits, DIGITS));
    if (numbers.length !== 3 || !numbers.every(Number.isSafeInteger)) return null;
    [parts.counts[part], parts.sums[part], parts.prints[part]] = numbers as [number, number, number];
  }
  return { rowsRead, firstDay, lastDay, period, where: match[9]!, roles, unit, parts };
}

/** The rows that satisfy conditions; null where they can't be told, since a column is gone. */
export function rowsOf(ledger: Ledger, where: string): Uint32Array | null {
  const conditions = parseConditions(where);
  const rows = "fault" in conditions ? null : selectRows(ledger, conditions);
  return rows === null || "header" in rows ? null : rows;
}

/** What stands in each part of a period, of some rows; of all where they are null. */
export function ledgerParts(
  ledger: Ledger,
  rows: Uint32Array | null,
  period: Days,
  unit: Unit,
  roles: readonly LedgerRole[],
): LedgerParts {
  const parts = emptyParts(partOf(period.to, period, unit) + 1);
  const prints = new RowPrints(ledger, roles);
  const count = rows === null ? ledger.rowCount : rows.length;
  for (let at = 0; at < count; at++) {
    const row = rows === null ? at : rows[at]!;
    const day = ledger.day[row]!;
    if (day < period.from || day > period.to) continue;
    const part = partOf(day, period, unit);
    parts.counts[part]!++;
    parts.sums[part]! += ledger.amount[row]!;
    parts.prints[part]! += prints.of(row);
  }
  return parts;
}

/** The part of a period that a day of it lies in, counted from 0. */
export function partOf(day: number, { from }: Days, unit: Unit): number {
  switch (unit) {
    case "day":
      return day - from;
    case "week":
      return Math.floor((day - from) / 7);
    case "month":
      return monthIndexOf(day) - monthIndexOf(from);
  }
}

/** The days of a part of a period. */
export function daysOfPart(part: number, { from, to }: Days, unit: Unit): Days {
  switch (unit) {
    case "day":
      return { from: from + part, to: from + part };
    case "week":
      return { from: from + 7 * part, to: Math.min(to, from + 7 * part + 6) };
    case "month": {
      const month = monthIndexOf(from) + part;
      return { from: Math.max(from, firstDayOfMonth(month)), to: Math.min(to, firstDayOfMonth(month + 1) - 1) };
    }
  }
}

function unitOf(period: Days): Unit {
  return units.find((unit) => partOf(period.to, period, unit) < MOST_PARTS) ?? "month";
}

function emptyParts(count: number): LedgerParts {
  return { counts: new Uint32Array(count), sums: new Float64Array(count), prints: new Uint32Array(count) };
}
