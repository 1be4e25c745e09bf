import { UNIT, monthSpanText, questionsToAsk, type Company, type Ledger, type Language } from "../../core/index";
import type { CurrencyView } from "./Asking";
import type { CompanySummary } from "./Engine";

/** What the pane says of a company on its first page. */
export function summaryOf(company: Company, language: Language): CompanySummary {
  const { ledger, register, typed, attributes, registeredSegment } = company;
  const { rowsRead, rowsLeft, rowsPassed, questions, firstDay, lastDay } = ledger.check;
  const lookAlikes = ledger.tidied?.lookAlikes ?? [];
  return {
    sheet: ledger.source.sheet,
    sheets: ledger.sources.map(({ sheet }) => sheet),
    rowsRead,
    rowsLeft,
    rowsPassed,
    clients: ledger.client.names.length,
    managers: ledger.manager?.names.length ?? 0,
    firstDay,
    lastDay,
    period: monthSpanText({ from: firstDay, to: lastDay }, language),
    roles: [...ledger.source.columns.keys()],
    hasRegister: register !== null,
    attributes: attributes.map(({ header }) => header),
    hasSegments: (typed.segments?.segments.length ?? 0) > 0 || registeredSegment?.some((name) => name !== "") === true,
    hasMatrix: [...(typed.matrix?.meant.values() ?? [])].some((lines) => lines.size > 0),
    hasPotential: (typed.potential?.rows.length ?? 0) > 0,
    currencies: currenciesOf(ledger),
    lookAlikes: {
      count: lookAlikes.length,
      amount: lookAlikes.reduce((sum, { amount, otherAmount }) => sum + amount + otherAmount, 0) / UNIT,
    },
    questions: questionsToAsk(questions),
    open: questions.filter(({ answered }) => !answered).length,
  };
}

/** Each currency of a ledger that has several, in its own money. */
export function currenciesOf({ check }: Ledger): CurrencyView[] {
  return check.currencies.map(({ currency, rows, amount }) => ({ currency, rows, amount: amount / UNIT }));
}
