import { inputKey, inputKindOf, type LedgerRole, type QuestionCode, type TypedKind } from "../../core/index";
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
  return readAnew.includes(key) || inputKindOf(key) !== null;
}

/** Sheets of what a company knows beside its sales: what is typed in them changes no line of the ledger. */
const besideLedger: readonly TypedKind[] = ["segments", "matrix", "deals", "deal-log", "potential", "client-base"];

/** Whether what is typed in a sheet of this kind leaves the lines of the ledger as they were read. */
export function isBesideLedger(kind: TypedKind): boolean {
  return besideLedger.includes(kind);
}

type Choice = Pick<FindRequest, "sheet" | "columns" | "register" | "answers">;

/** A choice of columns and of the register without those that answers are given for: what was said last counts. */
export function withoutAnswered(choice: Choice, given: GivenAnswers): Choice {
  const isOfRegister = given[inputKey("client-register")] !== undefined;
  const kept = Object.entries(choice).filter(([key]) => key !== "register" || !isOfRegister);
  return withoutColumns(isOfRegister ? Object.fromEntries(kept) : choice, given);
}

function withoutColumns(choice: Choice, given: GivenAnswers): Choice {
  if (choice.columns === undefined) return choice;
  const roles = Object.entries(columnQuestions).flatMap(([code, role]) => (given[code] === undefined ? [] : [role]));
  if (roles.every((role) => choice.columns?.[role] === undefined)) return choice;
  const kept = Object.entries(choice.columns).filter(([role]) => !roles.some((answered) => answered === role));
  return { ...choice, columns: Object.fromEntries(kept) };
}
