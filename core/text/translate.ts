import { en, type TextKey } from "./en";
import { hu } from "./hu";
import type { Language } from "./language";
import { formatDay, formatExact, formatLongDay, formatMoney, formatNumber, formatShare } from "./numberFormat";
import { periodText } from "./periodText";
import { pluralForm } from "./plural";
import { ru } from "./ru";
import { sk } from "./sk";

export type TextParams = Readonly<Record<string, string | number>>;

/** Says something in one language. `language` also rules its numbers and days. */
export interface Translate {
  readonly language: Language;
  (key: TextKey, params?: TextParams): string;
}

export const dictionaries: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, ru, sk, hu };

/** A piece of a sentence: words, or a place for a parameter with its form. */
export type Piece =
  | string
  | { readonly name: string; readonly form: string }
  | { readonly name: string; readonly words: readonly string[] };

const place = /\{(\w+)(?:(:)(\w+)|\|([^}]*))?\}/g;

/**
 * The pieces of a sentence. `{name}` takes a text as it is; `{n:count}`, `:money`, `:exact`, `:share`, `:decimal`, `:day`, `:longDay`,
 * `:plain` a number in that form; `{n|client|clients}` the word that goes with the number.
 */
export function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of sentence.matchAll(place)) {
    if (match.index > last) pieces.push(sentence.slice(last, match.index));
    const name = match[1]!;
    if (match[4] !== undefined) pieces.push({ name, words: match[4].split("|") });
    else pieces.push({ name, form: match[3] ?? "text" });
    last = match.index + match[0].length;
  }
  if (last < sentence.length) pieces.push(sentence.slice(last));
  return pieces;
}

/** The speaker of a language. Throws where a sentence wants a parameter that isn't given: that is a programmer's mistake. */
export function translator(language: Language): Translate {
  const dictionary = dictionaries[language];
  const cache = new Map<TextKey, Piece[]>();
  const speak = (key: TextKey, params: TextParams = {}): string => {
    let pieces = cache.get(key);
    if (pieces === undefined) {
      pieces = piecesOf(dictionary[key]);
      cache.set(key, pieces);
    }
    return pieces.map((piece) => (typeof piece === "string" ? piece : fill(piece, key, params, language))).join("");
  };
  return Object.assign(speak, { language });
}

/** A language that isn't one: every sentence stands in brackets, so that text from elsewhere shows. For tests and translators. */
export function pseudoTranslator(): Translate {
  const english = translator("en");
  const speak = (key: TextKey, params?: TextParams): string => `⟦${english(key, params)}⟧`;
  return Object.assign(speak, { language: "en" as const });
}

function fill(piece: Exclude<Piece, string>, key: string, params: TextParams, language: Language): string {
  const value = params[piece.name];
  if (value === undefined) throw new Error(`translate: ${key} wants {${piece.name}}`);
  if ("words" in piece) return piece.words[Math.min(pluralForm(Number(value), language), piece.words.length - 1)]!;
  if (piece.form === "text") return String(value);
  if (typeof value !== "number") throw new Error(`translate: ${key} wants a number for {${piece.name}}`);
  switch (piece.form) {
    case "count":
      return formatNumber(value, 0, language);
    case "plain":
      return String(value);
    case "decimal":
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
    case "money":
      return formatMoney(value, language);
    case "exact":
      return formatExact(value, language);
    case "share":
      return formatShare(value, language);
    case "day":
      return formatDay(value, language);
    case "longDay":
      return formatLongDay(value, language);
    default:
      throw new Error(`translate: ${key} has the unknown form ${piece.form}`);
  }
}

/** A list as people say it: "A", "A and B", "A, B and 3 more". */
export function listText(say: Translate, names: readonly string[], most = 3): string {
  if (names.length <= 1) return names[0] ?? "";
  if (names.length > most) {
    return say("list.andMore", { names: names.slice(0, most).join(", "), more: names.length - most });
  }
  return say("list.and", { names: names.slice(0, -1).join(", "), last: names[names.length - 1]! });
}

export { periodText };
