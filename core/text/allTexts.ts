import { en, type TextKey } from "./en";
import type { Language } from "./language";
import { dictionaries } from "./translate";

/** One text as it stands in each of the languages, places in braces included. */
export type TextOfAll = { readonly key: TextKey } & Readonly<Record<Language, string>>;

/** All texts in the order of `en.ts`: for the page on which people read them side by side. */
export function allTexts(): TextOfAll[] {
  return (Object.keys(en) as TextKey[]).map((key) => ({
    key,
    en: dictionaries.en[key],
    ru: dictionaries.ru[key],
    sk: dictionaries.sk[key],
    hu: dictionaries.hu[key],
  }));
}
