import type { TableBlock } from "../plan/plan";
import { column, textValues } from "../reports/columns";
import type { Translate } from "../text/translate";
import { answerWords, questionWords } from "./answerWords";
import type { AnswerRow } from "./readAnswers";

/** Key of the table of answers, and what begins the keys of its rows. */
export const ANSWERS_TABLE = "answers";
export const ANSWER_ROW = "answer:";

/** The answers as the sheet "Klientela" lists them: what was asked, what is done, and since when. */
export function answersTable(answers: readonly AnswerRow[], say: Translate): TableBlock {
  const texts = (of: (row: AnswerRow) => string) => textValues(answers.map(of));
  return {
    type: "table",
    key: ANSWERS_TABLE,
    rowKeys: answers.map(({ key }) => ANSWER_ROW + key),
    columns: [
      column(
        say,
        "answerQuestion",
        "text",
        texts(({ key }) => questionWords(say, key)),
      ),
      column(
        say,
        "answerWords",
        "text",
        texts(({ key, value }) => answerWords(say, key, value)),
      ),
      // the day behind it keeps a long text within its column
      column(
        say,
        "answerText",
        "text",
        texts(({ value }) => value),
        { clipped: true },
      ),
      column(say, "answerDay", "day", { numbers: Float64Array.from(answers, ({ day }) => day || NaN) }),
      column(
        say,
        "answerNote",
        "text",
        texts(() => ""),
        { owner: "user" },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}
