import { nothingTyped, type TypedSheets } from "../../typed/TypedSheets";
import { IssueCollector } from "../issue";
import type { LedgerSource, NameRole } from "../ledger";
import type { Lines, NumberRole } from "../lines/Lines";
import type { Answers } from "../questions";
import type { PrintedTotal } from "../shape/LineBlock";
import type { DecimalEvidence } from "../text/AmountReader";
import type { DayOrderEvidence } from "../text/DayColumnReader";
import { classifyLines, type Classified } from "./classifyLines";
import { countWords, type CountedWords } from "./countedWords";
import { currenciesOf, keepCurrency, type Currencies } from "./currencies";
import { daysIn, decideOrder, type OrderDecision } from "./dayOrder";
import { decideSign, decidedAmounts, type SignDecision } from "./decimalSign";
import { dropDuplicates, duplicateLines } from "./duplicateLines";
import { reconcile, type Reconciled } from "./reconcile";
import { dropStornos, findStornos, type Storno } from "./stornos";
import type { Work } from "./Work";

/** All that was read, before anything is decided. */
export interface ReadLines {
  readonly lines: Lines;
  readonly sources: readonly LedgerSource[];
  readonly names: ReadonlyMap<NameRole, readonly string[]>;
  /** Of alternatives of the client, by their key. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  /** Codes of the currencies in cells of amounts. */
  readonly currencies: readonly string[];
  readonly amountEvidence: DecimalEvidence;
  readonly numberEvidence: ReadonlyMap<NumberRole, DecimalEvidence>;
  readonly dayEvidence: DayOrderEvidence;
  /** Of each source. */
  readonly printed: readonly (readonly PrintedTotal[])[];
  /** Whether two lines say the same in the columns that aren't read. */
  sameCells(one: number, other: number): boolean;
}

/** What was decided, and what became of each line. */
export interface Settled {
  readonly work: Work;
  readonly numbers: ReadonlyMap<NumberRole, Float64Array>;
  readonly sign: SignDecision;
  readonly order: OrderDecision;
  readonly classified: Classified;
  readonly reconciled: Reconciled;
  readonly currencies: Currencies;
  readonly types: CountedWords;
  readonly statuses: CountedWords;
  readonly stornos: readonly Storno[];
  readonly stornosDropped: boolean;
  /** Pairs: the later line, and the first of its kind. */
  readonly duplicates: Uint32Array;
  /** Lines that equal an earlier one in what is read. */
  readonly alike: number;
  readonly duplicatesDropped: boolean;
  readonly issues: IssueCollector;
}

export interface SettleInput {
  readonly answers: Answers;
  readonly typed: TypedSheets;
  /** Which currency to keep where no answer says. */
  readonly currency?: string | undefined;
}

export const unanswered: SettleInput = { answers: new Map(), typed: nothingTyped };

/** Decides by answers, else by the data, how every line is to be read, and what becomes of it. */
export function settleLines(read: ReadLines, { answers, typed, currency }: SettleInput): Settled {
  const { sources, names } = read;
  // its own list, for lines that are filled from above get names of their own
  const lines = { ...read.lines, names: new Map(read.lines.names) };
  const issues = new IssueCollector();
  const sign = decideSign(read.amountEvidence, answers.get("decimalSign"));
  const order = decideOrder(lines, read.dayEvidence, answers.get("dayOrder"));
  const client = lines.names.get("client")!;
  const amounts = decidedAmounts(lines.amount, sign.sign);
  const days = daysIn(lines, order.order);
  const work: Work = {
    lines,
    sources,
    names,
    // steps write into these three: what was read stays as it is, to be settled once more with other answers
    day: days === lines.day ? days.slice() : days,
    amount: amounts === lines.amount.values ? amounts.slice() : amounts,
    client: client.slice(),
    fate: new Uint8Array(lines.count),
  };
  const classified = classifyLines(work, lines.names, answers.get("fillDown"), issues);
  const reconciled = reconcile(work, read.printed, sign.sign, issues);
  const types = countWords(work, "documentType", answers.get("documentTypes"));
  const statuses = countWords(work, "status", answers.get("statuses"));
  const currencies = currenciesOf(work, read.currencies, answers.get("currency") ?? currency, typed.rates);
  const numbers = new Map<NumberRole, Float64Array>();
  for (const [role, open] of lines.numbers) {
    const own = read.numberEvidence.get(role);
    const told = own === undefined ? sign : decideSign(withEvidence(own, read.amountEvidence), undefined);
    const decided = decidedAmounts(open, told.sign);
    numbers.set(role, currencies.converted && decided === open.values ? decided.slice() : decided);
  }
  keepCurrency(
    work,
    currencies,
    typed.rates,
    [...numbers].flatMap(([role, values]) => (role === "quantity" ? [] : [values])),
  );
  const stornos = findStornos(work);
  const stornosDropped = answers.get("storno") === "drop";
  if (stornosDropped) dropStornos(work, stornos);
  const { pairs: duplicates, alike } = duplicateLines(work, read.sameCells);
  const duplicatesDropped = answers.get("duplicates") === "once";
  if (duplicatesDropped) dropDuplicates(work, duplicates);
  return {
    work,
    numbers,
    sign,
    order,
    classified,
    reconciled,
    currencies,
    types,
    statuses,
    stornos,
    stornosDropped,
    duplicates,
    alike,
    duplicatesDropped,
    issues,
  };
}

/** A column of its own tells first; where it doesn't, that of the amounts does. */
function withEvidence(own: DecimalEvidence, amounts: DecimalEvidence): DecimalEvidence {
  return own.point > 0 || own.comma > 0 ? own : { ...own, point: amounts.point, comma: amounts.comma };
}
