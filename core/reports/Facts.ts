import { wholePeriodsIn, type PeriodKind, type Periods } from "../calendar/periods";
import { monthsEndingOn, type Days } from "../calendar/windows";
import { abc } from "../methods/abc";
import { formerClasses } from "../methods/formerClasses";
import { linesBought } from "../methods/linesBought";
import { MovementCode, movementIn } from "../methods/movement";
import { periodLength } from "../methods/periodLength";
import { periodSums } from "../methods/periodSums";
import { RowKind } from "../methods/purchases";
import { regularity } from "../methods/regularity";
import { responsibleManagers } from "../methods/responsibleManager";
import { StageCode, stageReached } from "../methods/stage";
import { StatusCode, statusOn, type StatusInput } from "../methods/status";
import { windowTotals, type WindowTotals } from "../methods/windowTotals";
import { terciles, xyz, type Xyz } from "../methods/xyz";
import { successorsOn } from "../registers/successors";
import { portraitOf, type Portrait } from "./portrait";
import { SalesFacts } from "./SalesFacts";

/**
 * What the methods say of a company under given settings, each computed once, when first asked for. Reports share one.
 * What hangs on few settings, and takes a look at every row, is shared with the facts under other settings.
 */
export class Facts extends SalesFacts {
  get statusInput(): StatusInput {
    return {
      sales: this.sales,
      kind: this.purchases.kind,
      first: this.days.first,
      since: this.company.since,
      contractEnd: this.company.contractEnd,
      knownFrom: this.knownFrom,
    };
  }

  /** A client with returns only has no status, registered or not; nor has one without a selected row. */
  private get knownFrom(): Int32Array {
    return this.once("knownFrom", () => {
      const { kind, order, clientStart } = this.purchases;
      return this.company.knownFrom.map((day, client) => {
        if (this.selection !== null && !this.isHere(client)) return 0;
        if (this.days.first[client]! > 0) return day;
        const rows = order.subarray(clientStart[client]!, clientStart[client + 1]!);
        return rows.some((row) => kind[row] === RowKind.return) ? 0 : day;
      });
    });
  }

  statusAt(day: number): Uint8Array {
    const { statusMonths } = this.settings;
    const compute = (): Uint8Array => statusOn(this.statusInput, day, statusMonths);
    return this.once(`status ${day}`, compute, `${this.asOf} ${statusMonths}`);
  }

  /** Status on the as-of date; not known (none) for who might be new, restored or lost while the history is too short to tell. */
  get status(): Uint8Array {
    return this.once("status", () => {
      const codes = this.statusAt(this.asOf);
      return this.historyReaches
        ? codes
        : this.knownOnly(codes, (code) => code > StatusCode.regular || code === StatusCode.new);
    });
  }

  /** Status on the day before the report period; not known under the same rule. */
  get statusBefore(): Uint8Array {
    return this.once("statusBefore", () => {
      const codes = this.statusAt(this.period.from - 1);
      return this.historyReaches
        ? codes
        : this.knownOnly(codes, (code) => code > StatusCode.regular || code === StatusCode.new);
    });
  }

  get movement(): Uint8Array {
    return this.once("movement", () => {
      const codes = movementIn(
        this.period,
        this.days.first,
        this.statusAt(this.period.from - 1),
        this.statusAt(this.asOf),
      );
      return this.historyReaches
        ? codes
        : this.knownOnly(codes, (code) => code !== MovementCode.stayed && code !== MovementCode.potential);
    });
  }

  private knownOnly(codes: Uint8Array, unknown: (code: number) => boolean): Uint8Array {
    return codes.map((code, client) => (this.company.since[client] === 0 && unknown(code) ? 0 : code));
  }

  get lost(): Uint8Array {
    return this.once("lost", () => this.status.map((code) => (code === StatusCode.lost ? 1 : 0)));
  }

  /** Net sales in the class window. */
  get windowSales(): WindowTotals {
    return this.salesIn(this.classWindow);
  }

  /** What the classes go by: sales, margin or income in the class window. */
  get basisValues(): Float64Array {
    return this.once("basisValues", () => {
      const { ledger } = this.company;
      if (this.settings.abcBasis === "income") return ledger.income!;
      if (this.settings.abcBasis === "margin") return this.margins!;
      return ledger.amount;
    });
  }

  get basis(): WindowTotals {
    return this.basisIn(this.classWindow);
  }

  private basisIn(window: Days): WindowTotals {
    if (this.settings.abcBasis === "turnover") return this.salesIn(window);
    return this.once(`basis ${window.from} ${window.to}`, () => windowTotals(this.sales, this.basisValues, window));
  }

  /** Class of each client in the one ranking, hidden by no status. */
  get rankedAbc(): Uint8Array {
    return this.rankedAbcIn(this.classWindow);
  }

  private rankedAbcIn(window: Days): Uint8Array {
    return this.once(`abc ${window.from} ${window.to}`, () => {
      const basis = this.basisIn(window);
      return abc(basis.total, basis.present, this.settings.aLimit, this.settings.bLimit);
    });
  }

  /** Class as it is shown: lost clients have none, nor has one who is a client only from a later day on. */
  get abc(): Uint8Array {
    return this.once("abcShown", () =>
      this.rankedAbc.map((code, client) => {
        const status = this.status[client]!;
        return status === StatusCode.lost || status === StatusCode.potential ? 0 : code;
      }),
    );
  }

  /** Calendar periods wholly in the class window. */
  periodsOf(kind: PeriodKind): Periods {
    return wholePeriodsIn(this.classWindow, kind, this.settings.yearStart);
  }

  /** Variation and class under the settings, hidden by no status. */
  get rankedXyz(): Xyz {
    return this.once("rankedXyz", () => this.xyzOf(this.periodsOf(this.settings.xyzPeriod), this.xyzLimits));
  }

  /** The limits in force: typed, or terciles of the data where that was chosen. */
  get xyzLimits(): { readonly x: number; readonly y: number } {
    return this.once("xyzLimits", () => {
      const { xLimit, yLimit, limitsFromData } = this.settings;
      if (!limitsFromData) return { x: xLimit, y: yLimit };
      const free = this.xyzOf(this.periodsOf(this.settings.xyzPeriod), { x: xLimit, y: yLimit });
      const found = terciles(this.shownVariation(free.variation));
      return found === null ? { x: xLimit, y: yLimit } : { x: capped(found.x), y: capped(found.y) };
    });
  }

  /** Variation and class over other periods, for comparing settings. */
  xyzOf(periods: Periods, limits: { readonly x: number; readonly y: number }): Xyz {
    const sums = periodSums(this.sales, periods);
    return xyz(sums, this.firstPeriodIn(periods), {
      xLimit: limits.x,
      yLimit: limits.y,
      sample: this.settings.sampleDeviation,
    });
  }

  /** Whole periods from the first sale of the ledger to the as-of date. */
  wholeLedgerPeriods(kind: PeriodKind): Periods {
    return wholePeriodsIn({ from: this.company.ledger.check.firstDay, to: this.asOf }, kind, this.settings.yearStart);
  }

  /** The period with the first settlement, or the first period; for a client since before the ledger the first one it covers whole. */
  private firstPeriodIn(periods: Periods): Int32Array {
    const { firstDay } = this.company.ledger.check;
    const covered = lowest(periods, (start) => start >= firstDay);
    return this.days.first.map((first, client) => {
      if (first === 0) return periods.count;
      if (this.settings.samePeriods) return 0;
      if (first < firstDay && this.company.since[client]! > 0) return covered;
      // the period that holds the day; its end is the start of the next
      return lowest(periods, (_, end) => end > first);
    });
  }

  /** Class by variation as it is shown: new and lost clients have none, nor has one without an ABC class. */
  get xyz(): Xyz {
    return this.once("xyzShown", () => ({
      variation: this.shownVariation(this.rankedXyz.variation),
      code: this.rankedXyz.code.map((code, client) => (this.hidesXyz(client) ? 0 : code)),
    }));
  }

  private shownVariation(variation: Float64Array): Float64Array {
    return variation.map((value, client) => (this.hidesXyz(client) ? NaN : value));
  }

  hidesXyz(client: number): boolean {
    const status = this.status[client]!;
    return status === StatusCode.lost || status === StatusCode.new || status === StatusCode.potential;
  }

  get regularity() {
    return this.once("regularity", () =>
      regularity(this.purchases, this.sales.clientCount, this.periodsOf(this.settings.xyzPeriod)),
    );
  }

  get periodLength() {
    return this.once("periodLength", () => periodLength(this.regularity.rhythm));
  }

  /** Highest stage; not known like the kinds of sale that it rests on. Who is a client since some day has bought by then. */
  get stage(): Uint8Array {
    return this.once("stage", () => {
      const codes = stageReached(this.purchases, this.kinds, this.line, this.sales.clientCount);
      return codes.map((code, client) => {
        const first = this.days.first[client]!;
        if (first === 0 || first > this.asOf) return code;
        const known = this.historyReaches || this.company.since[client]! > 0;
        return known ? Math.max(code, StageCode.primary) : StageCode.none;
      });
    });
  }

  /** Each client's responsible manager on the as-of date: of one who has left by then, the successor. */
  get responsible(): Int32Array {
    return this.once("responsible", () => {
      const { ledger, registeredManager, managers, managersTyped } = this.company;
      const own = responsibleManagers(this.sales, this.purchases, ledger.manager?.of ?? null, registeredManager);
      if (managersTyped === null) return own;
      const successor = successorsOn(managers, managersTyped, this.asOf);
      return own.map((manager) => (manager < 0 ? manager : successor[manager]!));
    });
  }

  /** Segments, what is meant for them, and what their clients buy. */
  get portrait(): Portrait {
    return this.once("portrait", () => portraitOf(this));
  }

  get linesActual(): Uint16Array | null {
    return this.once("linesActual", () =>
      this.line === null ? null : linesBought(this.sales, this.purchases, this.line, this.classWindow),
    );
  }

  /** Of lost clients the class they had when they last were active, looked up every N months backwards; 0 for the others. */
  get formerAbc(): Uint8Array {
    return this.once("formerAbc", () => {
      const { lost, statusWindow, settings, company } = this;
      const codes = formerClasses(this.sales, lost, statusWindow, settings.statusMonths, (day) =>
        this.rankedAbcIn(monthsEndingOn(day, settings.classMonths)),
      );
      // who bought to the end of a contract was active to the as-of date
      const recent = this.salesIn(statusWindow).total;
      const ended = (client: number): boolean =>
        lost[client] === 1 && company.contractEnd[client]! > 0 && recent[client]! > 0;
      return codes.map((code, client) => (ended(client) ? this.rankedAbc[client]! : code));
    });
  }
}

function lowest(periods: Periods, test: (start: number, end: number) => boolean): number {
  let period = 0;
  while (period < periods.count && !test(periods.starts[period]!, periods.starts[period + 1]!)) period++;
  return period;
}

/** A tercile as a limit: above 1 it is written in per cent, so that it isn't taken for a share. */
function capped(share: number): number {
  return share <= 1 ? share : share * 100;
}
