import {
  UNIT,
  choiceWords,
  dictionaries,
  formatDay,
  formatExact,
  parseIsoDay,
  type Choice,
  type Question,
  type TextKey,
  type Translate,
} from "../../core/index";

const ARROW = " → ";

/** The question in a sentence. */
export function askText(say: Translate, { code, params }: Question): string {
  return ofQuestion(say, code, "ask", params) ?? ofQuestion(say, code, "name", params) ?? code;
}

/** What it is about, in few words. */
export function nameText(say: Translate, { code, params }: Question): string {
  return ofQuestion(say, code, "name", params) ?? code;
}

export function choiceText(say: Translate, { code, params }: Question, { value }: Choice): string {
  return choiceWords(say, code, value, params);
}

/** What a choice comes to: "12 rows, together 1,234.50"; "" where nothing can be said. */
export function choiceSum(say: Translate, { count, total }: Choice): string {
  const sum = total === null ? "" : formatExact(total / UNIT, say.language);
  if (count > 0) return sum === "" ? say("asking.rows", { n: count }) : say("asking.rowsTogether", { n: count, sum });
  return sum === "" ? "" : say("asking.together", { sum });
}

/** A cell as a choice takes it, its figures and days as the language writes them: "1.234 → 1,234". */
export function sampleText(say: Translate, sample: string): string {
  const [cell, value] = sample.split(ARROW);
  if (cell !== undefined && value !== undefined) return cell + ARROW + inLanguage(say, value);
  return sample
    .split(", ")
    .map((part) => inLanguage(say, part))
    .join(", ");
}

function inLanguage(say: Translate, text: string): string {
  const day = parseIsoDay(text);
  if (day !== null) return formatDay(day, say.language);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? formatExact(Number(text), say.language) : text;
}

function ofQuestion(say: Translate, code: string, part: "ask" | "name", params: Question["params"]): string | null {
  const key = `question.${code}.${part}`;
  return Object.hasOwn(dictionaries.en, key) ? say(key as TextKey, params) : null;
}
