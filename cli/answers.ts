import {
  parseSheets,
  questionCodes,
  tickedAnswer,
  type Answers,
  type Question,
  type QuestionCode,
} from "../core/index";
import { UsageProblem } from "./args";

/** Questions that are answered by words of the ledger, of which some are left out. */
const ofWords: readonly QuestionCode[] = ["documentTypes", "statuses"];

/** Answers as they were typed, by question: `decimalSign=comma; statuses=quote,cancelled; sheets=2010,2011`. */
export type TypedAnswers = ReadonlyMap<QuestionCode, string>;

/** Reads `--answers`. Whether an answer is possible shows when the ledger is read. */
export function parseAnswers(text: string | undefined): TypedAnswers {
  const answers = new Map<QuestionCode, string>();
  for (const pair of text?.split(";") ?? []) {
    if (pair.trim() === "") continue;
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    if (equals < 1) throw new UsageProblem("answers", { pair: pair.trim() });
    const code = questionCodes.find((one) => one === name);
    if (code === undefined) throw new UsageProblem("answerUnknown", { code: name, codes: questionCodes.join(", ") });
    if (value === "" && !ofWords.includes(code)) throw new UsageProblem("answers", { pair: pair.trim() });
    if (answers.has(code)) throw new UsageProblem("answerTwice", { code });
    answers.set(code, code === "sheets" ? sheetsAnswer(value) : value);
  }
  return answers;
}

/** Names parted by commas, or the list as it is kept. */
function sheetsAnswer(value: string): string {
  return parseSheets(value) === null ? JSON.stringify(listed(value)) : value;
}

/** Those whose answer is known before the ledger is read. */
export function plainAnswers(typed: TypedAnswers): Answers {
  return new Map([...typed].filter(([code]) => !ofWords.includes(code)));
}

/**
 * The answers as they are kept, once it is known what could be answered: of words those that count and those that don't.
 *
 * @throws UsageProblem where an answer isn't one of the possible ones
 */
export function settledAnswers(typed: TypedAnswers, questions: readonly Question[]): Map<string, string> {
  const settled = new Map<string, string>(plainAnswers(typed));
  for (const [code, value] of typed) {
    const question = questions.find((one) => one.code === code);
    // what isn't open in this ledger may be so in the next one
    if (question === undefined) continue;
    const words = question.choices.map((choice) => choice.value);
    const given = ofWords.includes(code) ? listed(value) : code === "sheets" ? [] : [value];
    const unknown = given.find((one) => !words.includes(one));
    if (unknown !== undefined) {
      throw new UsageProblem("answerValue", { code, value: unknown, wanted: words.join(", ") });
    }
    if (ofWords.includes(code)) {
      settled.set(
        code,
        tickedAnswer(
          words.filter((word) => !given.includes(word)),
          given,
        ),
      );
    }
  }
  return settled;
}

function listed(value: string): string[] {
  return value
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
