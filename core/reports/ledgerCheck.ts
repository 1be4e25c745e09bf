import type { Block, TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import { builtSheet } from "./builtSheet";
import { column, textValues } from "./columns";
import type { Facts } from "./Facts";
import { kindsTable, ledgerFindings } from "./ledgerCheckKinds";
import { checkedMonths, checkMonthsChart, checkMonthsTable, rowsOfMonths } from "./ledgerCheckMonths";
import { ledgerCurrencies } from "./ledgerCurrencies";
import { readingsTable } from "./ledgerCheckReadings";
import type { Report, ReportContext } from "./Report";
import { saysOfLedgerCheck } from "./saysOfLedgerCheck";
import { heading } from "./sheetHead";
import { UNIT } from "../ledger/ledger";
import { explainPlain, wholeLedgerHead } from "./wholeLedger";

/** How the ledger was read: what counts and what doesn't, month by month beside the accounts, what could be read otherwise. */
export const ledgerCheck: Report = {
  key: "ledger-check",
  options: [],
  tables: {
    kinds: ["level", "count", "cells", "finding", "todo"],
    months: ["month", "monthRows", "monthSum", "accounting", "accountingDifference"],
    readings: ["decided", "rows", "concerned", "reading", "ways"],
    currencies: ["currency", "currencyRows", "currencySum"],
  },
  build(facts, context) {
    const { say } = context;
    const { ledger } = facts.company;
    const own = ledgerFindings(facts, context.today);
    const months = checkedMonths(ledger);
    const says = saysOfLedgerCheck(facts, context, own.all);
    const title = say("report.ledger-check.title", { period: periodText(facts.period, say.language) });
    const blocks: Block[] = [wholeLedgerHead(facts, context, title, says)];
    if (own.all.length > 0) blocks.push(heading("kinds", say("check.kinds.heading")), kindsTable(own.all, context));
    const readings = readingsTable(ledger, context);
    if (readings !== null) blocks.push(heading("readings", say("check.readings.heading")), readings);
    const currencies = currenciesTable(facts, context);
    if (currencies !== null) blocks.push(heading("currencies", say("check.currencies.heading")), currencies);
    blocks.push(heading("months", say("check.months.heading")), checkMonthsTable(months, context));
    const chart = checkMonthsChart(months, context);
    if (chart !== null) blocks.push(chart);
    return {
      sheets: [builtSheet(context, "ledger-check", "", say("report.ledger-check.name"), blocks, null)],
      says,
      issues: own.found,
      explain: explainPlain(
        context,
        blocks,
        { months: (key) => rowsOfMonths(ledger, key) },
        { sums: ["monthSum"], rows: ["monthRows"] },
        ledger.amount,
      ),
    };
  },
};

/** Each currency in its own money; null where there is one. */
function currenciesTable({ company }: Facts, { say }: ReportContext): TableBlock | null {
  const currencies = ledgerCurrencies(company.ledger);
  if (currencies.length < 2) return null;
  const numbers = (of: (one: (typeof currencies)[number]) => number) => ({
    numbers: Float64Array.from(currencies, of),
  });
  return {
    type: "table",
    key: "currencies",
    rowKeys: currencies.map(({ currency }) => `currency:${currency}`),
    columns: [
      column(say, "currency", "text", textValues(currencies.map(({ currency }) => currency))),
      column(
        say,
        "currencyRows",
        "count",
        numbers(({ rows }) => rows),
      ),
      column(
        say,
        "currencySum",
        "money",
        numbers(({ amount }) => amount / UNIT),
      ),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}
