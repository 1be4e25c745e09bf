import type { Ledger } from "../ledger/ledger";
import { tidiedOf } from "./tidiedOf";

/** A currency of the ledger with its rows and their sum in its own money, in ten-thousandths. */
export interface LedgerCurrency {
  readonly currency: string;
  readonly rows: number;
  readonly amount: number;
}

/**
 * The currencies of a ledger, also those whose rows are left out or converted; the one that is counted in first, then the
 * most rows. Empty where the ledger names none.
 */
export function ledgerCurrencies(ledger: Ledger): readonly LedgerCurrency[] {
  const question = ledger.check.questions.find(({ code }) => code === "currency");
  // only rows that count are in the columns: what the others come to was found on the way
  if (question === undefined) return tidiedOf(ledger).currencies;
  const found = question.choices
    .filter(({ value }) => value !== "rates")
    .map(({ value, count, total }) => ({ currency: value, rows: count, amount: total ?? 0 }));
  const isKept = ({ currency }: LedgerCurrency): number => (currency === question.params["currency"] ? 0 : 1);
  return found.sort((one, other) => isKept(one) - isKept(other) || other.rows - one.rows);
}
