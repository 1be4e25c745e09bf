import type { IssueCode } from "../ledger/issue";

/** What a person can do about a finding; its words are under `todo.…`. */
export const todos = [
  "nothing",
  "fixCell",
  "fillCell",
  "answer",
  "lookTwice",
  "checkYear",
  "typeRates",
  "typeNames",
  "typeLines",
  "typedSheet",
  "register",
  "printedTotal",
  "deleteHidden",
  "choosePeriod",
  "addData",
] as const;
export type Todo = (typeof todos)[number];

/** A kind of finding that isn't listed needs nothing. */
const done: Partial<Record<IssueCode, Todo>> = {
  dayMissing: "fillCell",
  dayUnreadable: "fixCell",
  dayUnlikely: "fixCell",
  clientMissing: "fillCell",
  amountMissing: "fillCell",
  amountUnreadable: "fixCell",
  amountTooLarge: "fixCell",
  errorCell: "fixCell",
  otherCurrency: "answer",
  rateMissing: "typeRates",
  amountAmbiguous: "answer",
  dayAmbiguous: "answer",
  typeLeft: "answer",
  statusLeft: "answer",
  stornoLeft: "answer",
  duplicateLeft: "answer",
  costUnreadable: "fixCell",
  costMissing: "fillCell",
  optionalErrorCell: "fixCell",
  tooManyLines: "typeLines",
  pastedTwice: "lookTwice",
  duplicates: "answer",
  stornos: "answer",
  currencies: "answer",
  filledDown: "answer",
  totalDiffers: "printedTotal",
  hiddenRows: "deleteHidden",
  lookAlikes: "typeNames",
  nameSeveralIds: "typeNames",
  idMissing: "fillCell",
  unassignedItems: "typeLines",
  typedTwice: "typedSheet",
  typedNameUnknown: "typedSheet",
  typedManagerUnknown: "typedSheet",
  typedSuccessorUnknown: "typedSheet",
  typedUnreadable: "typedSheet",
  dayInFuture: "checkYear",
  historyTooShort: "choosePeriod",
  historyShort: "choosePeriod",
  periodUnfinished: "choosePeriod",
  periodEmpty: "choosePeriod",
  whereEmpty: "choosePeriod",
  registerClientTwice: "register",
  registerClientMissing: "register",
  registerDayUnreadable: "register",
  registerNumberUnreadable: "register",
  inputClientMissing: "typedSheet",
  inputLineMissing: "typedSheet",
  inputClientUnknown: "typedSheet",
  inputLineUnknown: "typedSheet",
  inputManagerUnknown: "typedSheet",
  dealUnknown: "typedSheet",
  clientSinceAfterFirstSale: "register",
  managersMissing: "addData",
  linesMissing: "addData",
  costsMissing: "addData",
  registerMissing: "addData",
  phonesMissing: "addData",
  comparisonMissing: "addData",
};

/**
 * What to do about a finding.
 *
 * @example
 * todoOf("dayMissing") // "fillCell"
 */
export function todoOf(code: IssueCode): Todo {
  return done[code] ?? "nothing";
}
