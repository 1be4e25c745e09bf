import type { LedgerRole, QuestionCode } from "../../core/index";
import type { GivenAnswers } from "./Asking";
import type { FindRequest } from "./Engine";

/** Questions after the column of a role. */
const columnQuestions = {
  amountColumn: "amount",
  dateColumn: "date",
  clientColumn: "client",
} as const satisfies Partial<Record<QuestionCode, LedgerRole>>;

/** Sheets, columns and the shape of a sheet are decided before the first row is read. */
const readAnew: readonly string[] = [...Object.keys(columnQuestions), "sheets", "shape"] satisfies readonly string[];

/** Whether an answer of this key makes the workbook be read again. */
export function isReadAnew(key: string): boolean {
  return readAnew.includes(key);
}

/** A choice of columns without those that answers are given for: what was said last counts. */
export function withoutAnswered<T extends Pick<FindRequest, "columns">>(choice: T, given: GivenAnswers): T {
  if (choice.columns === undefined) return choice;
  const roles = Object.entries(columnQuestions).flatMap(([code, role]) => (given[code] === undefined ? [] : [role]));
  if (roles.every((role) => choice.columns?.[role] === undefined)) return choice;
  const kept = Object.entries(choice.columns).filter(([role]) => !roles.some((answered) => answered === role));
  return { ...choice, columns: Object.fromEntries(kept) };
}
