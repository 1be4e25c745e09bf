import type { Language } from "../../core/index";

/** With a capital at its beginning, for words that elsewhere stand within a sentence. */
export function capitalised(text: string, language: Language): string {
  const first = [...text][0] ?? "";
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
