import type { AskedRole, LedgerRole, LedgerSource, NameRole } from "../ledger";
import { moneyRoles, nameRoles } from "../ledger";

/** Roles whose cells are numbers, apart from the amount. */
export const numberRoles = [...moneyRoles, "quantity"] as const;
export type NumberRole = (typeof numberRoles)[number];

/** What is known of a line beside its values, in bits. */
export const Flag = {
  /** A text names a total somewhere in the row. */
  totalWord: 1,
  /** The cells say what the header says. */
  header: 2,
  hidden: 4,
  textDay: 8,
  textAmount: 16,
  clientError: 32,
} as const;

/** What reading an amount left open, in bits beside its outcome (the lowest three). */
export const Open = { outcome: 7, point: 8, comma: 16 } as const;

/** Amounts as read, the open ones with a decimal sign, and what each left open. */
export interface OpenAmounts {
  /** Whole ten-thousandths, NaN where there is none. */
  readonly values: Float64Array;
  /** Outcome and what is open; see {@link Open}. */
  readonly marks: Uint8Array;
}

/** A column that could be meant in the place of another: its amounts, its days, or places of its texts. */
export interface OtherColumn {
  readonly role: AskedRole;
  readonly values: Float64Array | Int32Array;
}

/** All lines of the sheets that aren't blank, column by column, before anything is decided. */
export interface Lines {
  readonly count: number;
  /** Serial days; −1 to −4 as `readDay` has it. */
  readonly day: Int32Array;
  /** The day with month and day the other way round, 0 where it is read surely; null: all are. */
  readonly dayOther: Int32Array | null;
  readonly amount: OpenAmounts;
  /** Places of the currencies that stand in the cells of the amounts, −1 where none does; null: in none. */
  readonly currency: Int16Array | null;
  readonly names: ReadonlyMap<NameRole, Int32Array>;
  readonly numbers: ReadonlyMap<NumberRole, OpenAmounts>;
  /** By role and place among its alternatives. */
  readonly others: ReadonlyMap<string, OtherColumn>;
  readonly flags: Uint8Array;
  readonly sourceRow: Uint32Array;
  readonly sourceOf: Uint8Array | null;
  readonly amountColumn: Uint16Array | null;
}

/** The key of an alternative in {@link Lines.others}. */
export function otherKey(role: LedgerRole, place: number): string {
  return `${role}/${place}`;
}

/** Lines of several blocks brought together, one behind the other. */
export function joinedLines(chunks: readonly Lines[], sources: readonly LedgerSource[]): Lines {
  const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  const any = (pick: (chunk: Lines) => unknown): boolean => chunks.some((chunk) => pick(chunk) !== null);
  const into = <T extends Joined>(whole: T, pick: (chunk: Lines) => T | null | undefined, blank = 0): T => {
    let at = 0;
    if (blank !== 0) whole.fill(blank);
    for (const chunk of chunks) {
      const part = pick(chunk);
      if (part !== null && part !== undefined) whole.set(part.subarray(0, chunk.count) as never, at);
      at += chunk.count;
    }
    return whole;
  };
  const open = (pick: (chunk: Lines) => OpenAmounts | undefined): OpenAmounts => ({
    values: into(new Float64Array(count), (chunk) => pick(chunk)?.values, NaN),
    // a column that a sheet hasn't is blank there
    marks: into(new Uint8Array(count), (chunk) => pick(chunk)?.marks, 2),
  });
  const names = new Map<NameRole, Int32Array>();
  for (const role of nameRoles) {
    if (!sources.some(({ columns }) => columns.has(role))) continue;
    names.set(
      role,
      into(new Int32Array(count), (chunk) => chunk.names.get(role), -1),
    );
  }
  const numbers = new Map<NumberRole, OpenAmounts>();
  for (const role of numberRoles) {
    if (sources.some(({ columns }) => columns.has(role)))
      numbers.set(
        role,
        open((chunk) => chunk.numbers.get(role)),
      );
  }
  const others = new Map<string, OtherColumn>();
  for (const chunk of chunks) {
    for (const [key, { role, values }] of chunk.others) {
      if (others.has(key)) continue;
      const whole =
        values instanceof Float64Array
          ? into(new Float64Array(count), (one) => one.others.get(key)?.values as Float64Array, NaN)
          : into(new Int32Array(count), (one) => one.others.get(key)?.values as Int32Array, -1);
      others.set(key, { role, values: whole });
    }
  }
  return {
    count,
    day: into(new Int32Array(count), ({ day }) => day),
    dayOther: any(({ dayOther }) => dayOther) ? into(new Int32Array(count), ({ dayOther }) => dayOther) : null,
    amount: open(({ amount }) => amount),
    currency: any(({ currency }) => currency) ? into(new Int16Array(count), ({ currency }) => currency, -1) : null,
    names,
    numbers,
    others,
    flags: into(new Uint8Array(count), ({ flags }) => flags),
    sourceRow: into(new Uint32Array(count), ({ sourceRow }) => sourceRow),
    sourceOf: sources.length > 1 ? into(new Uint8Array(count), ({ sourceOf }) => sourceOf) : null,
    amountColumn: joinedColumns(chunks, sources, count),
  };
}

type Joined = Int32Array | Int16Array | Float64Array | Uint8Array | Uint16Array | Uint32Array;

/** Where sheets with a column a month and others come together, each line names its column. */
function joinedColumns(chunks: readonly Lines[], sources: readonly LedgerSource[], count: number): Uint16Array | null {
  if (chunks.every(({ amountColumn }) => amountColumn === null)) return null;
  const whole = new Uint16Array(count);
  let at = 0;
  for (const chunk of chunks) {
    if (chunk.amountColumn === null) {
      const source = sources[chunk.sourceOf?.[0] ?? 0]!;
      whole.fill(source.columns.get("amount")!.column, at, at + chunk.count);
    } else whole.set(chunk.amountColumn.subarray(0, chunk.count), at);
    at += chunk.count;
  }
  return whole;
}
