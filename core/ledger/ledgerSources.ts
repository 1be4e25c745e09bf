import { evidentTogether, ledgersAlike } from "./chooseLedger";
import type { Ledger, LedgerSource } from "./ledger";
import type { Answers, Choice, Question } from "./questions";
import { recognizeColumns, type Recognition } from "./recognizeColumns";
import { sheetNamed, type SampledSheet } from "./sampledSheet";
import { SheetProblem } from "./SheetProblem";

/** Which sheets are read as one ledger, and what is to be asked of it. */
export interface SourcesFound {
  /** The chosen sheet first, the others in the order of the workbook. */
  readonly sources: readonly LedgerSource[];
  /** Whether further sheets belong to it; null: nothing is to be asked. Its money is known once the ledger is read. */
  readonly question: Question | null;
}

/**
 * The sheets that a ledger is read from: the chosen one; with it those that are wished; else those that were answered; else
 * those that have the same columns, where their names say that they are parts of one (years, quarters, months). Where the
 * names don't say, it is asked, and until then the chosen one is read alone.
 *
 * @param wished names of further sheets, in place of what is found
 * @throws SheetProblem `sheetUnknown` where a wished sheet isn't there, ColumnProblem where it lacks a column
 */
export function ledgerSources(
  sheets: readonly SampledSheet[],
  recognition: Recognition,
  answers: Answers,
  wished?: readonly string[],
): SourcesFound {
  const { source } = recognition;
  const alike = ledgersAlike(sheets, recognition).map((one) => one.source);
  if (wished !== undefined) {
    const further = wished.flatMap((name) => wishedSource(sheets, recognition, alike, name));
    return { sources: [source, ...further], question: null };
  }
  if (alike.length === 0) return { sources: [source], question: null };
  const answered = parseSheets(answers.get("sheets"));
  if (answered !== null) {
    const further = alike.filter(({ sheet }) => answered.includes(sheet));
    return { sources: [source, ...further], question: sheetsQuestion(source, alike, further, true) };
  }
  const isEvident = evidentTogether([source.sheet, ...alike.map(({ sheet }) => sheet)]);
  if (isEvident) return { sources: [source, ...alike], question: null };
  return { sources: [source], question: sheetsQuestion(source, alike, [], false) };
}

/** The ledger with a question that was asked before it was read: all of its sales hang on it. */
export function withQuestion(ledger: Ledger, question: Question | null): Ledger {
  if (question === null) return ledger;
  const money = ledger.amount.reduce((sum, amount) => sum + Math.abs(amount), 0);
  const questions = [...ledger.check.questions, { ...question, money }];
  return {
    ...ledger,
    check: { ...ledger.check, questions: questions.sort((one, other) => other.money - one.money) },
  };
}

/**
 * The answer on further sheets: their names. Null where a text is no such answer.
 *
 * @example
 * parseSheets('["2010","2011"]') // ["2010", "2011"]
 */
export function parseSheets(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : null;
  } catch {
    return null;
  }
}

function wishedSource(
  sheets: readonly SampledSheet[],
  { source }: Recognition,
  alike: readonly LedgerSource[],
  name: string,
): LedgerSource[] {
  const sheet = sheetNamed(sheets, name);
  if (sheet === undefined) {
    throw new SheetProblem("sheetUnknown", { sheet: name, sheets: sheets.map((one) => one.name) });
  }
  if (sheet.name === source.sheet) return [];
  const known = alike.find((one) => one.sheet === sheet.name);
  if (known !== undefined) return [known];
  const headers = [...source.columns].filter(([, { header }]) => header !== "");
  const columns = new Map(headers.map(([role, { header }]) => [role, header]));
  return [recognizeColumns(sheet.name, sheet.rows, columns).source];
}

/** One way is to read the sheet alone, one to read all together; what was answered otherwise is a third. */
function sheetsQuestion(
  source: LedgerSource,
  alike: readonly LedgerSource[],
  further: readonly LedgerSource[],
  answered: boolean,
): Question {
  const value = (sources: readonly LedgerSource[]): string => JSON.stringify(sources.map(({ sheet }) => sheet));
  const ways = new Map([[], alike, further].map((sources) => [value(sources), sources]));
  const choices = [...ways].map(([way, sources]): Choice => ({
    value: way,
    total: null,
    count: sources.length + 1,
    samples: [],
    on: way === value(further),
  }));
  return {
    code: "sheets",
    params: { sheet: source.sheet, sheets: alike.map(({ sheet }) => sheet).join(", "), n: alike.length },
    choices,
    multiple: false,
    answered,
    money: 0,
    share: 1,
    cases: alike.map(({ sheet, headerRow }) => ({ sheet, row: headerRow, column: 0 })),
  };
}
