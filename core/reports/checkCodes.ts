import { issueLevels, type IssueCode, type IssueLevel } from "../ledger/issue";
import { questionCodes, type QuestionCode } from "../ledger/questions";
import { readingCodes, type ReadingCode } from "../ledger/readings";
import { dictionaries } from "../text/translate";
import { todoOf } from "./todoOf";

/** All codes of the ledger check with their English words, places in braces included. */
export interface CheckCodes {
  readonly findings: readonly {
    readonly code: IssueCode;
    readonly level: IssueLevel;
    readonly sentence: string;
    readonly todo: string;
  }[];
  readonly questions: readonly {
    readonly code: QuestionCode;
    readonly name: string;
    readonly answers: readonly string[];
  }[];
  readonly readings: readonly { readonly code: ReadingCode; readonly sentence: string }[];
}

/** For the page that documents them: programs that read `--json` rely on these codes. */
export function checkCodes(): CheckCodes {
  const { en } = dictionaries;
  return {
    findings: (Object.keys(issueLevels) as IssueCode[]).map((code) => ({
      code,
      level: issueLevels[code],
      sentence: en[`issue.${code}`],
      todo: en[`todo.${todoOf(code)}`],
    })),
    questions: questionCodes.map((code) => ({
      code,
      name: en[`question.${code}.name`],
      answers: Object.keys(en)
        .filter((key) => key.startsWith(`choice.${code}.`))
        .map((key) => key.slice(`choice.${code}.`.length)),
    })),
    readings: readingCodes.map((code) => ({ code, sentence: en[`reading.${code}`] })),
  };
}
