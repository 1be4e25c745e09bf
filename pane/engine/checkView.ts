import {
  UNIT,
  accountingAnswer,
  checkedMonths,
  issueLevels,
  issueText,
  placeOfRow,
  readingText,
  sortedIssues,
  type Answers,
  type Company,
  type Issue,
  type Language,
  type Ledger,
  type Reading,
  type TypedSheets,
} from "../../core/index";
import type { CheckView, FindingView, LinesView, MonthView, ReadingView } from "./Asking";
import { sayIn } from "./faults";
import { currenciesOf } from "./summaryOf";

export interface CheckContext {
  readonly typed: TypedSheets;
  readonly answers: Answers;
  readonly language: Language;
}

/** Lines of a sheet that isn't a list which show how it is read. */
const SHOWN_LINES = 5;
/** Cells of a finding that lead to their place. */
const MOST_PLACES = 5;

/** The check of a ledger, for reading in the pane. */
export function checkView({ ledger, register }: Company, context: CheckContext): CheckView {
  const { rowsLeft, rowsPassed, firstDay, lastDay, questions, readings } = ledger.check;
  let total = 0;
  for (let row = 0; row < ledger.rowCount; row++) total += ledger.amount[row]!;
  return {
    rowsCounted: ledger.rowCount,
    rowsLeft,
    rowsPassed,
    total: total / UNIT,
    firstDay,
    lastDay,
    currencies: currenciesOf(ledger),
    readings: readings
      .filter(({ code }) => !questions.some((one) => one.code === code))
      .map((one) => readingView(one, context)),
    questions,
    findings: sortedIssues([...ledger.check.issues, ...(register?.issues ?? [])]).map((issue) =>
      findingView(issue, context),
    ),
    months: monthViews(ledger, context),
    accountingSheet: context.typed.accounting?.sheet ?? "",
    lookAlikes: ledger.tidied?.lookAlikes ?? [],
    lines: linesView(ledger),
  };
}

function readingView(reading: Reading, { language }: CheckContext): ReadingView {
  const { code, chosen } = reading;
  return { code, text: readingText(sayIn(language), reading), chosen };
}

function findingView(issue: Issue, { language }: CheckContext): FindingView {
  const { code, count, cases } = issue;
  const text = issueText(sayIn(language), issue);
  return { level: issueLevels[code], code, text, count, places: cases.slice(0, MOST_PLACES) };
}

/** What stands in the sheet of totals counts; without one, what was typed in the pane. */
function monthViews(ledger: Ledger, { typed, answers }: CheckContext): MonthView[] {
  return checkedMonths(ledger).map(({ key, from, rows, sum }) => {
    const month = key.slice("month:".length);
    const inSheet = typed.accounting?.totals.get(month);
    const ofSheet = inSheet === undefined ? null : inSheet / UNIT;
    const accounting = typed.accounting === null ? accountingAnswer(answers, month) : ofSheet;
    return { month, from, rows, total: sum / UNIT, accounting };
  });
}

function linesView(ledger: Ledger): LinesView | null {
  if (ledger.sources.every(({ shape }) => shape === undefined || shape.type === "list")) return null;
  const count = Math.min(SHOWN_LINES, ledger.rowCount);
  return {
    lines: Array.from({ length: count }, (_, row) => ({
      place: placeOfRow(ledger, row),
      day: ledger.day[row]!,
      client: ledger.client.names[ledger.client.of[row]!]!,
      amount: ledger.amount[row]! / UNIT,
    })),
    printed: printedOf(ledger),
  };
}

/** Totals that the sheet prints, as they were held against their lines. */
function printedOf({ check }: Ledger): LinesView["printed"] {
  const params = check.readings.find(({ code }) => code === "grouped")?.params ?? {};
  const { printed, agreed } = params;
  return typeof printed !== "number" || typeof agreed !== "number" || printed === 0
    ? null
    : { same: agreed, all: printed };
}
