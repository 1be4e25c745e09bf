import type { CellPlace } from "./issue";

/** What can be asked of a ledger. The codes are stable: answers are kept under them in the workbook. */
export const questionCodes = [
  "amountColumn",
  "dateColumn",
  "clientColumn",
  "decimalSign",
  "dayOrder",
  "currency",
  "fillDown",
  "documentTypes",
  "statuses",
  "storno",
  "duplicates",
  "sheets",
] as const;

export type QuestionCode = (typeof questionCodes)[number];

/** One way of reading, with what comes of it. */
export interface Choice {
  /** What is kept as the answer: a word of ours ("comma"), a header, a currency, a word of the ledger. */
  readonly value: string;
  /** What the ledger, or of ticked words their rows, come to in this reading, in ten-thousandths; null where a sum says nothing. */
  readonly total: number | null;
  /** Rows that it is about. */
  readonly count: number;
  /** Up to three cells as this reading takes them, in words of the ledger: "1.234 → 1234". */
  readonly samples: readonly string[];
  /** In force now. */
  readonly on: boolean;
}

/** Something that can be read in two ways and that only a person can decide. Until then `on` says what is done. */
export interface Question {
  readonly code: QuestionCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly choices: readonly Choice[];
  /** Several choices may be ticked: their rows count. */
  readonly multiple: boolean;
  readonly answered: boolean;
  /** Money of the rows that hang on it, as absolute amounts in ten-thousandths, and its share of all. */
  readonly money: number;
  readonly share: number;
  readonly cases: readonly CellPlace[];
}

/** Answers by what they are of: a question's code, `same:…` of two names, `accounting:2011-01` of a month's total. */
export type Answers = ReadonlyMap<string, string>;

/** What concerns less of all sales is listed, not asked. */
const LEAST_SHARE = 0.001;
/** More at once are too many. */
const MOST_ASKED = 3;

/**
 * The questions to put to a person now: those without an answer that concern at least 0.1 % of sales, at most three, the
 * most money first.
 *
 * @example
 * questionsToAsk([]) // []
 */
export function questionsToAsk(questions: readonly Question[]): readonly Question[] {
  return questions
    .filter(({ answered, share }) => !answered && share >= LEAST_SHARE)
    .sort((one, other) => other.money - one.money)
    .slice(0, MOST_ASKED);
}

/** The answer to a question of which several choices may be ticked: the words of the ledger that count, and those that don't. */
export function tickedAnswer(counted: readonly string[], left: readonly string[]): string {
  return JSON.stringify({ counted: [...counted].sort(), left: [...left].sort() });
}

/** Reads such an answer; null where a text is none. */
export function parseTicked(
  text: string | undefined,
): { readonly counted: readonly string[]; readonly left: readonly string[] } | null {
  if (text === undefined) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null) return null;
  const { counted, left } = parsed as Record<string, unknown>;
  return isTexts(counted) && isTexts(left) ? { counted, left } : null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
