import type { TextKey } from "../../../core/text/en";
import { en } from "../../../core/text/en";
import type { Language } from "../../../core/text/language";
import { dictionaries, piecesOf } from "../../../core/text/translate";

export const keys = Object.keys(en) as TextKey[];
/** A text, or an empty one where the key is missing: that fails one test, not all. */
export function textOf(language: Language, key: TextKey): string {
  return (dictionaries[language] as Partial<Record<TextKey, string>>)[key] ?? "";
}

export const translations = ["ru", "sk", "hu"] as const satisfies readonly Language[];

/** The places that are filled with a value: "name:form", each once, in the order of the alphabet. */
export function valuePlaces(sentence: string): string[] {
  const found = piecesOf(sentence).flatMap((piece) =>
    typeof piece !== "string" && "form" in piece ? [`${piece.name}:${piece.form}`] : [],
  );
  return [...new Set(found)].sort();
}

/** The places that hold forms of a word, with the parameter they go by. */
export function wordPlaces(sentence: string): { name: string; words: readonly string[] }[] {
  return piecesOf(sentence).flatMap((piece) => (typeof piece !== "string" && "words" in piece ? [piece] : []));
}

/** All words that a reader may meet in a text, places for values taken out. */
export function spoken(key: TextKey, language: Language): string {
  return piecesOf(textOf(language, key))
    .map((piece) => (typeof piece === "string" ? piece : "words" in piece ? piece.words.join(" ") : "#"))
    .join("");
}

/** "key: text" of the texts of a language for which the check holds. */
export function findTexts(language: Language, check: (text: string, key: TextKey) => boolean): string[] {
  return keys.filter((key) => check(spoken(key, language), key)).map((key) => `${key}: ${textOf(language, key)}`);
}
