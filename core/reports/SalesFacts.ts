import { lastDayWithin, monthsEndingOn, windowBefore, type Days } from "../calendar/windows";
import { firstAndLast, type FirstAndLast } from "../methods/firstAndLast";
import { kindsOfSale, primaryDays, type LineColumn } from "../methods/kindsOfSale";
import { RowKind, findPurchases, type Purchases, type SalesColumns } from "../methods/purchases";
import { windowTotals, type WindowTotals } from "../methods/windowTotals";
import { ledgerState } from "../ledger/ledgerState";
import type { Company } from "../registers/company";
import type { LastResults } from "./LastResults";
import { OptionProblem, type Settings } from "./options";
import { reportPeriod } from "./reportPeriod";
import { gather } from "../ledger/selectLedger";
import { selectedPurchases } from "./selectedPurchases";
import { selectionOf, type Selection } from "./selection";

/** Results that facts under different settings share. */
export interface SharedResults {
  readonly columns: LastResults;
  /** Selections hold a ledger each. */
  readonly selections: LastResults;
}

/**
 * What the rows of the ledger are under given settings, each computed once, when first asked for.
 *
 * Settings may select rows. Then `company` holds these rows alone, and everything is of them. What hangs on the past of a
 * client goes by the setting `firstIn`:
 * - `all`: what a row is – settlement or return, primary, repeat or new direction – is decided in all rows, and so is a
 *   client's first day, so that the kinds of sale of several selections without a common row add up to those of the whole.
 *   Who bought elsewhere before, and now for the first time here, is no new client here, but a restored one.
 * - `selection`: all is found in the selected rows as though there were no others, and *client since* is set aside.
 *
 * Either way the ledger reaches from its first to its last day, whichever rows are selected, and a client without a
 * selected row up to the as-of date stands in no table, registered or not.
 */
export class SalesFacts {
  private readonly kept = new Map<string, unknown>();
  readonly company: Company;
  /** Null: all rows. */
  readonly selection: Selection | null;
  readonly sales: SalesColumns;
  readonly period: Days;
  readonly asOf: number;
  readonly classWindow: Days;
  /** The window of N months that ends on the as-of date. */
  readonly statusWindow: Days;
  /** Facts of all rows, where rows are selected but first purchases are looked for in all. */
  private readonly whole: SalesFacts | null;
  /** What shared results of these rows hang on. */
  private readonly scope: string;

  constructor(
    /** All rows, whichever are selected. */
    readonly given: Company,
    readonly settings: Settings,
    today: number,
    readonly shared: SharedResults | null = null,
  ) {
    const { where, firstIn } = settings;
    const company = given;
    this.selection = selectionOf(company, settings, shared?.selections ?? null);
    this.company = this.selection?.company ?? company;
    this.scope = where === "" ? "" : ` ${firstIn} ${where}`;
    const inAll = this.selection !== null && firstIn === "all";
    this.whole = inAll ? new SalesFacts(company, { ...settings, where: "" }, today, shared) : null;
    const { ledger } = this.company;
    this.sales = {
      rowCount: ledger.rowCount,
      day: ledger.day,
      amount: ledger.amount,
      client: ledger.client.of,
      clientCount: company.clients.length,
      document: ledger.document?.of ?? null,
      documentCount: ledger.document?.names.length ?? 0,
    };
    this.period = reportPeriod(company, settings, today);
    this.asOf = this.period.to;
    this.classWindow = monthsEndingOn(this.asOf, settings.classMonths);
    this.statusWindow = monthsEndingOn(this.asOf, settings.statusMonths);
    if (settings.abcBasis === "margin" && ledger.cost === null) {
      throw new OptionProblem("optionBasis", { basis: "margin", column: "cost" });
    }
    if (settings.abcBasis === "income" && ledger.income === null) {
      throw new OptionProblem("optionBasis", { basis: "income", column: "income" });
    }
  }

  get purchases(): Purchases {
    const compute = (): Purchases =>
      this.whole === null
        ? findPurchases(this.sales, this.asOf)
        : selectedPurchases(this.whole.purchases, this.selection!.rows);
    return this.once("purchases", compute, `${this.asOf}`);
  }

  /** First and last days of each client. Of selected rows, a client without one up to the as-of date has none. */
  get days(): FirstAndLast {
    const compute = (): FirstAndLast => {
      const own = firstAndLast(this.sales, this.purchases, this.company.since);
      if (this.selection === null) return own;
      const here = (days: Int32Array): Int32Array => days.map((day, client) => (this.isHere(client) ? day : 0));
      const { first, firstSettlement, firstPurchase } = this.whole?.days ?? own;
      return {
        first: here(first),
        firstSettlement: here(firstSettlement),
        firstPurchase: here(firstPurchase),
        lastPurchase: own.lastPurchase,
      };
    };
    return this.once("days", compute, `${this.asOf}`);
  }

  /** Whether the client has a row up to the as-of date, of the selected ones where rows are selected. */
  protected isHere(client: number): boolean {
    const { clientStart, order, kind } = this.purchases;
    const from = clientStart[client]!;
    // the rows of a client are in the order of days
    return from < clientStart[client + 1]! && kind[order[from]!] !== RowKind.later;
  }

  /** Whether the ledger reaches back N months before the report period, so that new, restored and lost can be told. */
  get historyReaches(): boolean {
    const { firstDay } = this.company.ledger.check;
    return firstDay <= monthsEndingOn(this.period.from - 1, this.settings.statusMonths).from;
  }

  get line(): LineColumn | null {
    const { line } = this.company.ledger;
    return line === null ? null : { of: line.of, count: line.names.length };
  }

  get kinds(): Uint8Array {
    const compute = (): Uint8Array => {
      if (this.whole !== null) {
        const { rows } = this.selection!;
        return gather(this.whole.kinds, rows, new Uint8Array(rows.length));
      }
      const { firstPurchase } = this.days;
      const windowEnd = (day: number): number => lastDayWithin(day, this.settings.statusMonths);
      const primary = primaryDays(firstPurchase, this.company.since, this.company.ledger.check.firstDay, windowEnd);
      return kindsOfSale(this.sales, this.purchases, this.line, primary);
    };
    return this.once("kinds", compute, `${this.asOf} ${this.settings.statusMonths}`);
  }

  /** Margin of each row, NaN where its cost isn't known; null without costs. */
  get margins(): Float64Array | null {
    return this.once("margins", () => {
      const { amount, cost } = this.company.ledger;
      return cost === null ? null : amount.map((value, row) => value - cost[row]!);
    });
  }

  get periodSales(): WindowTotals {
    return this.salesIn(this.period);
  }

  salesIn(window: Days): WindowTotals {
    const compute = (): WindowTotals => windowTotals(this.sales, this.sales.amount, window);
    return this.once(`sales ${window.from} ${window.to}`, compute, "");
  }

  /** The period of the same length before the report period: months for whole months, else days. */
  get previousPeriod(): Days {
    const { from, to } = this.period;
    for (let months = 1; months <= 24; months++) {
      if (monthsEndingOn(to, months).from === from) return windowBefore(this.period, months);
    }
    return { from: from - (to - from + 1), to: from - 1 };
  }

  /** How many rows are what, and how many lie in the report period. */
  get rowCounts() {
    return this.once("rowCounts", () => {
      const counts = new Uint32Array(4);
      let inPeriod = 0;
      const { day, rowCount } = this.sales;
      const { kind } = this.purchases;
      for (let row = 0; row < rowCount; row++) {
        counts[kind[row]!]!++;
        if (day[row]! >= this.period.from && day[row]! <= this.period.to) inPeriod++;
      }
      const of = (code: RowKind): number => counts[code]!;
      return { returns: of(RowKind.return), zeros: of(RowKind.zero), later: of(RowKind.later), inPeriod };
    });
  }

  /** What the ledger is like in the report period, for telling later what changed. */
  get ledgerState(): string {
    const { from, to } = this.period;
    const compute = (): string => ledgerState(this.given, this.period, this.settings.where);
    return this.once("ledgerState", compute, `${from} ${to}`);
  }

  /** Rows of the ledger that satisfy a test, in its order. */
  rowsWhere(test: (row: number) => boolean): Uint32Array {
    const rows: number[] = [];
    for (let row = 0; row < this.sales.rowCount; row++) if (test(row)) rows.push(row);
    return Uint32Array.from(rows);
  }

  /** `sharedUnder`: all that the result hangs on beside its name, where that is little; then other settings may share it. */
  protected once<T>(name: string, compute: () => T, sharedUnder?: string): T {
    const known = this.kept.get(name);
    if (known !== undefined) return known as T;
    const shares = this.shared !== null && sharedUnder !== undefined;
    const computed = shares ? this.shared.columns.once(`${name} ${sharedUnder}${this.scope}`, compute) : compute();
    this.kept.set(name, computed);
    return computed;
  }
}
