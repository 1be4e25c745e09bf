import { UNIT } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { column, textValues } from "./columns";
import type { Facts } from "./Facts";
import { ledgerCurrencies, type LedgerCurrency } from "./ledgerCurrencies";
import type { Report, ReportContext } from "./Report";
import { explainPlain, wholeLedgerHead } from "./wholeLedger";

/** What each currency of the ledger is worth: typed, so that amounts in several can be added at all. */
export const rates: Report = {
  key: "rates",
  options: [],
  tables: { rates: ["currency", "rate", "since", "currencyRows", "currencySum", "currencyInBase"] },
  build(facts, context) {
    const { say } = context;
    const { ledger } = facts.company;
    const currencies = ledgerCurrencies(ledger);
    const base = currencies[0]?.currency ?? say("rates.base");
    const says = saysOfRates(facts, context, currencies.length, base);
    const blocks = [
      wholeLedgerHead(facts, context, say("report.rates.title"), says),
      ratesTable(currencies, base, context),
    ];
    const dimension = ledger.others.get("currency") ?? null;
    return {
      sheets: [builtSheet(context, "rates", "", say("report.rates.name"), blocks, "rates")],
      says,
      issues: [],
      explain: explainPlain(
        context,
        blocks,
        {
          // amounts that were changed into another currency, or left out, aren't the ones that are counted here
          rates: (key) => {
            const place = dimension?.names.indexOf(key.slice("currency:".length)) ?? -1;
            const alone = currencies.length === 1;
            return !alone || place < 0 ? null : facts.rowsWhere((row) => dimension!.of[row] === place);
          },
        },
        { sums: ["currencySum"], rows: ["currencyRows"] },
        ledger.amount,
      ),
    };
  },
};

function saysOfRates({ company }: Facts, { say }: ReportContext, n: number, base: string): string[] {
  if (n === 0) return [say("says.ratesNone")];
  if (n === 1) return [say("says.ratesOne", { base })];
  const isDone = company.ledger.check.readings.some(({ code }) => code === "rates");
  return [say("says.ratesCount", { n, base }), say(isDone ? "says.ratesDone" : "says.ratesType", { base })];
}

function ratesTable(currencies: readonly LedgerCurrency[], base: string, { say }: ReportContext): TableBlock {
  const numbers = (of: (currency: LedgerCurrency) => number) => ({ numbers: Float64Array.from(currencies, of) });
  const ref = (key: string, rows: "same" | "all") => ({ block: "rates", column: key, rows });
  const all = ref("currencyInBase", "all");
  return {
    type: "table",
    key: "rates",
    rowKeys: currencies.map(({ currency }) => `currency:${currency}`),
    columns: [
      column(say, "currency", "text", textValues(currencies.map(({ currency }) => currency))),
      column(
        say,
        "rate",
        "rate",
        numbers(({ currency }) => (currency === base ? 1 : NaN)),
        { owner: "user", params: { base } },
      ),
      column(
        say,
        "since",
        "day",
        numbers(() => NaN),
        { header: "rateSince", owner: "user" },
      ),
      column(
        say,
        "currencyRows",
        "count",
        numbers(({ rows }) => rows),
        { total: { type: "sum" } },
      ),
      column(
        say,
        "currencySum",
        "money",
        numbers(({ amount }) => amount / UNIT),
      ),
      column(
        say,
        "currencyInBase",
        "money",
        numbers(({ currency, amount }) => (currency === base ? amount / UNIT : NaN)),
        {
          params: { base },
          formula: ["IF(N(", ref("rate", "same"), ")>0,", ref("currencySum", "same"), "*", ref("rate", "same"), ',"")'],
          total: {
            type: "value",
            value: (currencies[0]?.amount ?? 0) / UNIT,
            formula: ["SUBTOTAL(109,", all, ")"],
          },
        },
      ),
    ],
    marks: [],
    list: true,
    totalLabel: say("total.currencies", { n: currencies.length }),
  };
}
