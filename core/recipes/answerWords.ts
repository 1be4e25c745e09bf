import { inputKindOf, parseInput } from "../typed/inputAnswers";
import { serialOf } from "../calendar/calendar";
import { parseTicked, type Answers } from "../ledger/questions";
import { formatExact, formatShortMonth } from "../text/numberFormat";
import { dictionaries, listText, type TextParams, type Translate } from "../text/translate";
import type { TextKey } from "../text/en";

/** Names that are said at most, so that an answer stays a line. */
const MOST_NAMES = 6;
const SAME = "same:";
const ACCOUNTING = "accounting:";

/** The key under which the total of a month by accounting is kept: "accounting:2011-01". */
export function accountingKey(month: string): string {
  return ACCOUNTING + month;
}

/** The total of a month by accounting that somebody typed, in currency units; null: none, or one that is no number. */
export function accountingAnswer(answers: Answers, month: string): number | null {
  const text = answers.get(accountingKey(month));
  return text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text) ? null : Number(text);
}

/** What a kept answer is of, in few words. A question that this version doesn't know is called by its key. */
export function questionWords(say: Translate, key: string): string {
  if (key.startsWith(SAME)) {
    const names = key.slice(SAME.length).split("|");
    if (names.length === 2) return say("asking.same.name", { one: names[0]!, other: names[1]! });
  }
  const input = inputKindOf(key);
  if (input !== null) return say(`input.${input}.name`);
  const month = monthOf(key);
  if (month !== null) return say("asking.accounting.name", { month: formatShortMonth(month, say.language) });
  return known(say, `question.${key}.name`) ?? key;
}

/** A kept answer in words: of ours in the language, of the ledger's own words as they are. */
export function answerWords(say: Translate, key: string, value: string): string {
  if (key.startsWith(SAME)) {
    if (value === "yes") return say("asking.same.yes");
    return value === "no" ? say("asking.same.no") : value;
  }
  if (key.startsWith(ACCOUNTING)) {
    return Number.isFinite(Number(value)) ? formatExact(Number(value), say.language) : value;
  }
  if (key === "sheets") return sheetsWords(say, value);
  if (inputKindOf(key) !== null) return inputWords(say, value);
  const ticked = parseTicked(value);
  if (ticked === null) return choiceWords(say, key, value);
  const named = (words: readonly string[]): string =>
    listText(
      say,
      words.map((word) => choiceWords(say, key, word)),
      MOST_NAMES,
    );
  const counted = named(ticked.counted);
  const left = named(ticked.left);
  if (left === "") return say("asking.ticked.all", { counted });
  return counted === "" ? say("asking.ticked.none", { left }) : say("asking.ticked.some", { counted, left });
}

/** One choice of a question in words. */
export function choiceWords(say: Translate, code: string, value: string, params: TextParams = {}): string {
  if (value === "") return say("asking.blank");
  if (code === "sheets") return sheetsWords(say, value);
  return known(say, `choice.${code}.${value}`, params) ?? value;
}

/** Names of sheets, as a JSON list. */
function sheetsWords(say: Translate, value: string): string {
  let names: unknown;
  try {
    names = JSON.parse(value);
  } catch {
    return value;
  }
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) return value;
  return names.length === 0
    ? say("asking.sheets.alone")
    : say("asking.sheets.with", { names: listText(say, names, MOST_NAMES) });
}

/** A sheet of the user's own with the columns that he chose of it. */
function inputWords(say: Translate, value: string): string {
  const wish = parseInput(value);
  if (wish === null) return value;
  const headers = [...wish.columns.values()].filter((header) => header !== "");
  if (headers.length === 0) return say("input.takenWhole", { sheet: wish.sheet });
  return say("input.taken", { sheet: wish.sheet, columns: listText(say, headers, MOST_NAMES) });
}

function known(say: Translate, key: string, params: TextParams = {}): string | null {
  return Object.hasOwn(dictionaries.en, key) ? say(key as TextKey, params) : null;
}

/** The first day of the month that a total by accounting is of. */
function monthOf(key: string): number | null {
  const [, year, month] = /^accounting:(\d{4})-(0[1-9]|1[0-2])$/.exec(key) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), 1);
}
