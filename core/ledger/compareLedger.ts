import type { Days } from "../calendar/windows";
import type { Ledger } from "./ledger";
import { daysOfPart, ledgerParts, partOf, rowsOf, type LedgerParts, type LedgerState } from "./ledgerState";
import { RowPrints, rolesOf } from "./RowPrints";

/** What is another than before on a day, or in a week or month of a long period. Sums are in ten-thousandths. */
export interface LedgerChange {
  readonly days: Days;
  readonly countBefore: number;
  readonly countNow: number;
  readonly sumBefore: number;
  readonly sumNow: number;
  /** Places in the ledger of the rows that stand there now. */
  readonly rows: Uint32Array;
  /** Of these, those that surely are new: without them all is as it was. Empty where that can't be told. */
  readonly added: Uint32Array;
  /** The one row whose amount was changed, and nothing else; null where that can't be told. */
  readonly edited: { readonly row: number; readonly amountBefore: number } | null;
  /** Where there are fewer rows: how many fewer, and by how much less they come to. */
  readonly removed: { readonly rows: number; readonly amount: number } | null;
}

/** A ledger held against what it was like. */
export interface LedgerComparison {
  /** Rows more than before in the whole ledger; below zero: fewer. */
  readonly newRows: number;
  readonly lastDay: number;
  readonly formerLastDay: number;
  /** What changed in the period, from day to day. */
  readonly changed: readonly LedgerChange[];
  /** Sums of the period, in ten-thousandths. */
  readonly totalBefore: number;
  readonly totalNow: number;
  /** The conditions on the rows that the sums and changes are of, "" for none. */
  readonly where: string;
}

/**
 * What has changed in a ledger since a sheet of it was built? The days of the period whose rows aren't the same any
 * more, and the rows that did it, as far as they can be told for sure. The order of the rows doesn't matter. Rows that
 * the sheet didn't select don't count; where they can't be selected any more, nothing is said to have changed.
 *
 * @param period that is looked at, as far as the state knows it
 */
export function compareLedger(
  former: LedgerState,
  { ledger }: { readonly ledger: Ledger },
  period: Days = former.period,
): LedgerComparison {
  const { check } = ledger;
  const rows = rowsOf(ledger, former.where);
  const changed: LedgerChange[] = [];
  let totalBefore = 0;
  let totalNow = 0;
  if (rows !== null) {
    // a column that is no longer there leaves counts and sums to compare
    const known = former.roles.every((role) => rolesOf(ledger).includes(role));
    const now = ledgerParts(ledger, rows, former.period, former.unit, former.roles);
    const parts = changedParts(former, now, known, period);
    const before = former.parts;
    const within = rowsOfParts(ledger, rows, former, parts);
    const prints = known ? new RowPrints(ledger, former.roles) : null;
    for (const part of parts)
      changed.push(
        changeOf(ledger, prints, before, now, part, daysOfPart(part, former.period, former.unit), within.get(part)!),
      );
    for (let part = 0; part < now.sums.length; part++) {
      if (!covers(period, daysOfPart(part, former.period, former.unit))) continue;
      totalBefore += before.sums[part]!;
      totalNow += now.sums[part]!;
    }
  }
  return {
    newRows: check.rowsRead - former.rowsRead,
    lastDay: check.lastDay,
    formerLastDay: former.lastDay,
    changed,
    totalBefore,
    totalNow,
    where: former.where,
  };
}

function covers(period: Days, days: Days): boolean {
  return days.from >= period.from && days.to <= period.to;
}

function changedParts(
  { parts, period: whole, unit }: LedgerState,
  now: LedgerParts,
  known: boolean,
  period: Days,
): number[] {
  const found: number[] = [];
  for (let part = 0; part < now.counts.length; part++) {
    const same =
      parts.counts[part] === now.counts[part] &&
      parts.sums[part] === now.sums[part] &&
      (!known || parts.prints[part] === now.prints[part]);
    if (!same && covers(period, daysOfPart(part, whole, unit))) found.push(part);
  }
  return found;
}

function rowsOfParts(
  ledger: Ledger,
  rows: Uint32Array,
  { period, unit }: LedgerState,
  parts: readonly number[],
): Map<number, number[]> {
  const found = new Map<number, number[]>(parts.map((part) => [part, []]));
  if (parts.length === 0) return found;
  for (const row of rows) {
    const day = ledger.day[row]!;
    if (day >= period.from && day <= period.to) found.get(partOf(day, period, unit))?.push(row);
  }
  return found;
}

function changeOf(
  { amount }: Ledger,
  prints: RowPrints | null,
  before: LedgerParts,
  now: LedgerParts,
  part: number,
  days: Days,
  rows: readonly number[],
): LedgerChange {
  const more = now.counts[part]! - before.counts[part]!;
  const sum = now.sums[part]! - before.sums[part]!;
  const print = (now.prints[part]! - before.prints[part]!) >>> 0;
  const added = prints === null || more <= 0 ? [] : addedRows(rows, amount, prints, more, sum, print);
  const edited = prints === null || more !== 0 || sum === 0 ? null : editedRow(rows, amount, prints, sum, print);
  return {
    days,
    countBefore: before.counts[part]!,
    countNow: now.counts[part]!,
    sumBefore: before.sums[part]!,
    sumNow: now.sums[part]!,
    rows: Uint32Array.from(rows),
    added: Uint32Array.from(added),
    edited,
    removed: more < 0 ? { rows: -more, amount: -sum } : null,
  };
}

/** So many rows in a row without which sum and print are as before, the last ones where there are several such runs. */
function addedRows(
  rows: readonly number[],
  amount: Float64Array,
  prints: RowPrints,
  count: number,
  sum: number,
  print: number,
): readonly number[] {
  let runSum = 0;
  let runPrint = 0;
  for (let at = rows.length - 1; at >= 0; at--) {
    runSum += amount[rows[at]!]!;
    runPrint = (runPrint + prints.of(rows[at]!)) >>> 0;
    const beyond = at + count;
    if (beyond < rows.length) {
      runSum -= amount[rows[beyond]!]!;
      runPrint = (runPrint - prints.of(rows[beyond]!)) >>> 0;
    }
    if (beyond <= rows.length && runSum === sum && runPrint === print) return rows.slice(at, beyond);
  }
  return [];
}

function editedRow(
  rows: readonly number[],
  amount: Float64Array,
  prints: RowPrints,
  sum: number,
  print: number,
): LedgerChange["edited"] {
  const row = rows.find((one) => (prints.of(one) - prints.of(one, amount[one]! - sum)) >>> 0 === print);
  return row === undefined ? null : { row, amountBefore: amount[row]! - sum };
}
