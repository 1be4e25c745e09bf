import { chooseLedger, type LedgerWish } from "./chooseLedger";
import type { AskedRole, LedgerRole } from "./ledger";
import type { Answers, QuestionCode } from "./questions";
import { ColumnProblem, type ChosenColumns, type Recognition } from "./recognizeColumns";
import type { SampledSheet } from "./sampledSheet";

const asked: readonly (readonly [AskedRole, QuestionCode])[] = [
  ["amount", "amountColumn"],
  ["date", "dateColumn"],
  ["client", "clientColumn"],
];

/**
 * Columns by what was answered once, as though they were chosen; what is chosen now goes before.
 *
 * @example
 * answeredColumns(new Map([["amountColumn", "Gross"]]), new Map()) // new Map([["amount", "Gross"]])
 */
export function answeredColumns(answers: Answers, chosen: ChosenColumns): ChosenColumns {
  const columns = new Map<LedgerRole, string>(chosen);
  for (const [role, code] of asked) {
    const header = answers.get(code);
    if (header !== undefined && header.trim() !== "" && !columns.has(role)) columns.set(role, header);
  }
  return columns;
}

/**
 * The ledger of a workbook as it was wished and answered. An answer that doesn't fit any more, since its column was renamed
 * or is gone, is passed over: the column is found anew.
 *
 * @throws SheetProblem, ColumnProblem, LedgerProblem as `chooseLedger`
 */
export function chooseAnswered(sheets: readonly SampledSheet[], wish: LedgerWish, answers: Answers): Recognition {
  const columns = answeredColumns(answers, wish.columns);
  if (columns.size === wish.columns.size) return chooseLedger(sheets, wish);
  // without an answer the sheet is the same: an answer is about its columns and not about which it is
  const sheet = wish.sheet ?? chooseLedger(sheets, wish).source.sheet;
  try {
    return chooseLedger(sheets, { ...wish, sheet, columns });
  } catch (problem) {
    if (!(problem instanceof ColumnProblem)) throw problem;
    return chooseLedger(sheets, wish);
  }
}
