import { LedgerProblem } from "../ledger/LedgerReader";
import { ColumnProblem } from "../ledger/recognizeColumns";
import { SheetProblem } from "../ledger/SheetProblem";
import { RegisterProblem } from "../registers/clientRegister";
import { OptionProblem } from "../reports/options";
import { SendProblem } from "../send/SendProblem";
import type { TextKey } from "./en";
import type { Translate } from "./translate";

/** Headers and sheets may be hundreds: so many characters of their names help. */
const MOST_NAMES = 400;

/** How a host calls what a problem is about. */
export interface ProblemWords {
  /** An option as people see it there: `--status-months`, or the label of its field. */
  option(key: string): string;
  /** What may be chosen, as people see it there; without it as it is typed. */
  choice?(option: string, choice: string): string;
  /** Where no sheet is a ledger, or one lacks columns, what to do depends on the host. */
  readonly ledgerNotFound: TextKey;
  readonly columnsMissing: TextKey;
}

/**
 * What is wrong with the user's data or settings, in a sentence that says what to do; null where it is no such problem
 * (and so a mistake of ours).
 */
export function problemSentence(say: Translate, problem: unknown, words: ProblemWords): string | null {
  if (problem instanceof OptionProblem) return optionSentence(say, problem, words);
  if (problem instanceof ColumnProblem) {
    const { role, wanted, headers } = problem.params;
    return say("problem.columnNotFound", { wanted, role: say(`role.${role}`), headers: shortened(headers) });
  }
  if (problem instanceof SheetProblem) {
    const { sheet, sheets } = problem.params;
    const params = { sheet, sheets: shortened(sheets.join(", ")) };
    return say(problem.code === "ledgerNotFound" ? words.ledgerNotFound : "problem.sheetUnknown", params);
  }
  if (problem instanceof RegisterProblem) return say("problem.registerClientColumn", problem.params);
  if (problem instanceof LedgerProblem) {
    return say(problem.code === "columnsMissing" ? words.columnsMissing : `problem.${problem.code}`, problem.params);
  }
  if (problem instanceof SendProblem) return say(`send.problem.${problem.code}`, problem.params);
  return null;
}

function optionSentence(say: Translate, { code, params }: OptionProblem, words: ProblemWords): string {
  const named: Record<string, string | number> = { ...params };
  const option = String(params["option"] ?? "");
  for (const key of ["option", "low", "high"]) if (key in params) named[key] = words.option(String(params[key]));
  const each = (list: string, name: (one: string) => string): string => list.split(", ").map(name).join(", ");
  if ("options" in params) named["options"] = each(String(params["options"]), (key) => words.option(key));
  if ("headers" in params) named["headers"] = shortened(String(params["headers"]));
  if (params["wanted"] === "YYYY-MM-DD") named["wanted"] = say("cli.place.day");
  else if (code === "optionValue" && words.choice !== undefined) {
    named["wanted"] = each(String(params["wanted"]), (one) => words.choice!(option, one));
  }
  if (code === "optionBasis") {
    named["basis"] = say(`basis.${String(params["basis"])}` as TextKey);
    named["column"] = say(`role.${String(params["column"])}` as TextKey);
  }
  return say(`problem.${code}`, named);
}

function shortened(names: string): string {
  return names.length <= MOST_NAMES ? names : `${names.slice(0, MOST_NAMES)}…`;
}
