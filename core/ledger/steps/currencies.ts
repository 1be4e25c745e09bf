import type { TypedRates } from "../../typed/TypedSheets";
import { currencyCode } from "../currencyCode";
import { Fate } from "../lines/fates";
import type { Work } from "./Work";

/** Lines and money of one currency, in its own money. */
export interface CurrencySum {
  readonly currency: string;
  readonly rows: number;
  /** In ten-thousandths. */
  readonly amount: number;
}

export interface Currencies {
  /** The most lines first; empty where the ledger names at most one. */
  readonly sums: readonly CurrencySum[];
  /** What is counted in; "" where the ledger names none. */
  readonly kept: string;
  /** Others are converted by typed rates, not left out. */
  readonly converted: boolean;
  readonly answered: boolean;
  /** Place of each line's currency in `codes`; −1: none stands there. Null: no line has one. */
  readonly of: Int16Array | null;
  readonly codes: readonly string[];
}

/** The answer by which amounts are converted instead of left out. */
export const BY_RATES = "rates";

/**
 * Different currencies are never added: lines in another than the one that is kept are left out, or converted where
 * rates are typed. A line that names none is in the one that is kept.
 *
 * @param wanted a currency, or "rates"
 */
export function currenciesOf(
  work: Work,
  inCells: readonly string[],
  wanted: string | undefined,
  rates: TypedRates | null,
): Currencies {
  const { of, codes } = codesOfLines(work, inCells);
  const sums = sumsOf(work, of, codes);
  if (of === null || sums.length < 2) {
    return { sums: [], kept: sums[0]?.currency ?? "", converted: false, answered: false, of, codes };
  }
  const chosen = sums.find(({ currency }) => currency === wanted);
  const converted = rates !== null && chosen === undefined;
  const base = converted ? sums.find(({ currency }) => currency === rates.base) : undefined;
  const kept = (chosen ?? base ?? sums[0]!).currency;
  return { sums, kept, converted, answered: chosen !== undefined || converted, of, codes };
}

/** Leaves out what is in other currencies, or converts it, and other money of the same lines. */
export function keepCurrency(
  work: Work,
  { kept, sums, of, codes, converted }: Currencies,
  rates: TypedRates | null,
  others: readonly Float64Array[],
): void {
  if (of === null || sums.length < 2) return;
  const keep = codes.indexOf(kept);
  for (let row = 0; row < work.lines.count; row++) {
    const code = of[row]!;
    if (work.fate[row] !== Fate.counted || code === keep || code < 0) continue;
    if (!converted) {
      work.fate[row] = Fate.otherCurrency;
      continue;
    }
    const rate = rateOf(rates, codes[code]!, work.day[row]!);
    const base = rateOf(rates, kept, work.day[row]!) ?? 1;
    if (rate === null) {
      work.fate[row] = Fate.rateMissing;
      continue;
    }
    for (const values of [work.amount, ...others]) values[row] = rounded((values[row]! * rate) / base);
  }
}

/** What one unit of a currency is worth on a day; null where no rate holds then. */
export function rateOf(rates: TypedRates | null, currency: string, day: number): number | null {
  const valid = rates?.rates.get(currency)?.filter(({ from }) => from <= day) ?? [];
  return valid[valid.length - 1]?.rate ?? null;
}

function rounded(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}

/** By the column of currencies, else by the sign in the cell of the amount. */
function codesOfLines({ lines, names }: Work, inCells: readonly string[]): Pick<Currencies, "of" | "codes"> {
  const column = lines.names.get("currency");
  if (column === undefined && lines.currency === null) return { of: null, codes: [] };
  const codes: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (code: string): number => {
    if (code === "") return -1;
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, codes.length);
    return codes.push(code) - 1;
  };
  const ofNames = (names.get("currency") ?? []).map((name) => placeOf(currencyCode(name)));
  const ofCells = inCells.map(placeOf);
  const of = new Int16Array(lines.count).fill(-1);
  for (let row = 0; row < lines.count; row++) {
    const name = column === undefined ? -1 : column[row]!;
    const cell = lines.currency === null ? -1 : lines.currency[row]!;
    of[row] = name >= 0 ? ofNames[name]! : cell >= 0 ? ofCells[cell]! : -1;
  }
  return { of, codes };
}

function sumsOf({ lines, fate, amount }: Work, of: Int16Array | null, codes: readonly string[]): CurrencySum[] {
  const sums = codes.map((currency) => ({ currency, rows: 0, amount: 0 }));
  for (let row = 0; of !== null && row < lines.count; row++) {
    if (fate[row] !== Fate.counted || of[row]! < 0) continue;
    const sum = sums[of[row]!]!;
    sum.rows++;
    sum.amount += amount[row]!;
  }
  // of equally many the one that was met first
  return sums.filter(({ rows }) => rows > 0).sort((one, other) => other.rows - one.rows);
}
