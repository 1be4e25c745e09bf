import { UNIT, type Ledger } from "../ledger/ledger";
import type { Question } from "../ledger/questions";
import type { Reading } from "../ledger/readings";
import { choiceWords } from "../recipes/answerWords";
import type { TableBlock } from "../plan/plan";
import { formatMoney } from "../text/numberFormat";
import type { Translate } from "../text/translate";
import { codeValues, column, textValues } from "./columns";
import { readingText, sortedReadings } from "./readingText";
import type { ReportContext } from "./Report";

/** Who decided on a way of reading: a person; the data, which can't be read otherwise; nobody yet. */
const deciders = ["person", "evident", "open"] as const;

interface Row {
  readonly key: string;
  readonly decided: (typeof deciders)[number];
  /** Rows that hang on it, and their money in ten-thousandths; NaN where nothing does. */
  readonly rows: number;
  readonly concerned: number;
  readonly reading: string;
  readonly ways: string;
}

/** How the ledger was read, and how else it could be; null where there was only one way. Open questions first. */
export function readingsTable(ledger: Ledger, { say }: ReportContext): TableBlock | null {
  const rows = rowsOf(ledger, say);
  if (rows.length === 0) return null;
  const texts = (of: (row: Row) => string) => textValues(rows.map(of));
  const numbers = (of: (row: Row) => number) => ({ numbers: Float64Array.from(rows, of) });
  const words = deciders.map((one) => say(`check.decided.${one}`));
  return {
    type: "table",
    key: "readings",
    rowKeys: rows.map(({ key }) => key),
    columns: [
      column(
        say,
        "decided",
        "code",
        codeValues(
          rows.map(({ decided }) => deciders.indexOf(decided)),
          deciders,
          words,
        ),
        { header: "checkDecided" },
      ),
      column(
        say,
        "rows",
        "count",
        numbers((row) => row.rows),
        { header: "checkRows" },
      ),
      column(
        say,
        "concerned",
        "money",
        numbers((row) => row.concerned / UNIT),
        { header: "checkConcerned" },
      ),
      column(
        say,
        "reading",
        "text",
        texts((row) => row.reading),
        { header: "checkReading" },
      ),
      column(
        say,
        "ways",
        "text",
        texts((row) => row.ways),
        { header: "checkWays" },
      ),
    ],
    marks: [{ type: "words", column: "decided", tones: [{ text: words[2]!, tone: "b" }] }],
    list: false,
    totalLabel: null,
  };
}

function rowsOf({ check: { readings, questions } }: Ledger, say: Translate): Row[] {
  const asked = new Map(questions.map((question) => [question.code as string, question]));
  const told = new Set<string>(readings.map(({ code }) => code));
  const rows = [
    ...sortedReadings(readings).map((reading) => rowOf(reading, asked.get(reading.code), say)),
    ...questions
      .filter(({ code }) => !told.has(code))
      .map((question) => ({ ...questionPart(question, say), reading: say(`question.${question.code}.name`) })),
  ];
  const keys = new Map<string, number>();
  const unique = rows.map((row) => {
    const number = (keys.get(row.key) ?? 0) + 1;
    keys.set(row.key, number);
    return number === 1 ? row : { ...row, key: `${row.key} ${number}` };
  });
  return [...unique.filter(({ decided }) => decided === "open"), ...unique.filter(({ decided }) => decided !== "open")];
}

function rowOf(reading: Reading, question: Question | undefined, say: Translate): Row {
  const text = readingText(say, reading);
  if (question !== undefined) return { ...questionPart(question, say), reading: text };
  const decided = reading.chosen ? "person" : "evident";
  return { key: `reading:${reading.code}`, decided, rows: NaN, concerned: NaN, reading: text, ways: "" };
}

function questionPart(question: Question, say: Translate): Omit<Row, "reading"> {
  const { code, answered, money, choices } = question;
  return {
    key: `reading:${code}`,
    decided: answered ? "person" : "open",
    rows: Math.max(0, ...choices.map(({ count }) => count)),
    concerned: money,
    ways: choices.map((choice) => wayText(question, choice, say)).join("; "),
  };
}

/** `comma: 1,234` */
function wayText(question: Question, choice: Question["choices"][number], say: Translate): string {
  const words = choiceWords(say, question.code, choice.value, question.params);
  const way =
    choice.total === null
      ? words
      : say("check.way", { way: words, total: formatMoney(choice.total / UNIT, say.language) });
  return choice.on ? say("check.wayTaken", { way }) : way;
}
