import type { ILanguagePack } from "@univerjs/core";
import { exampleFormula, functions, translator, type Language, type TextKey } from "../../core/index";
import { hungarianWords } from "./gridWordsHungarian";

/** The grid library's name of a language. It has no Hungarian: its English stands there, with our words over it. */
export const localeNames: Readonly<Record<Language, string>> = { en: "enUS", ru: "ruRU", sk: "skSK", hu: "huHU" };

/** All words of the grid in one language, the help of the custom functions included. */
export async function gridWords(language: Language): Promise<ILanguagePack> {
  const packs = await libraryWords(language);
  const own = [functionWords(language)];
  return [...packs, ...(language === "hu" ? [hungarianWords] : []), ...own].reduce(merged);
}

/** Words of both, the later ones over the earlier; the library's own merging knows only whole chapters. */
export function merged(one: ILanguagePack, other: ILanguagePack): ILanguagePack {
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = result[key];
    result[key] = isPack(before) && isPack(value) ? merged(before, value) : value;
  }
  return result as ILanguagePack;
}

function isPack(value: unknown): value is ILanguagePack {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The help of the custom functions under the keys that `functionInfos` names. */
export function functionWords(language: Language): ILanguagePack {
  const say = translator(language);
  const words: Record<string, Record<string, string>> = {};
  for (const definition of functions) {
    const help = say(`function.${definition.name}.help` as TextKey);
    const entry: Record<string, string> = {
      help,
      description: `${help} ${say("grid.functionExample", { example: exampleFormula(definition) })}`,
    };
    for (const { name } of definition.parameters) entry[name] = say(`function.${definition.name}.${name}` as TextKey);
    words[definition.name] = entry;
  }
  return { klientela: words, "sheets-formula-ui": { functionType: { user: say("grid.functionCategory") } } };
}

async function libraryWords(language: Language): Promise<ILanguagePack[]> {
  switch (language) {
    case "ru":
      return wordsOf(
        import("@univerjs/preset-sheets-core/locales/ru-RU"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/ru-RU"),
        import("@univerjs/preset-sheets-data-validation/locales/ru-RU"),
        import("@univerjs/preset-sheets-drawing/locales/ru-RU"),
        import("@univerjs/preset-sheets-filter/locales/ru-RU"),
        import("@univerjs/preset-sheets-note/locales/ru-RU"),
      );
    case "sk":
      return wordsOf(
        import("@univerjs/preset-sheets-core/locales/sk-SK"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/sk-SK"),
        import("@univerjs/preset-sheets-data-validation/locales/sk-SK"),
        import("@univerjs/preset-sheets-drawing/locales/sk-SK"),
        import("@univerjs/preset-sheets-filter/locales/sk-SK"),
        import("@univerjs/preset-sheets-note/locales/sk-SK"),
      );
    case "en":
    case "hu":
      return wordsOf(
        import("@univerjs/preset-sheets-core/locales/en-US"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
        import("@univerjs/preset-sheets-data-validation/locales/en-US"),
        import("@univerjs/preset-sheets-drawing/locales/en-US"),
        import("@univerjs/preset-sheets-filter/locales/en-US"),
        import("@univerjs/preset-sheets-note/locales/en-US"),
      );
  }
}

async function wordsOf(...packs: Promise<{ default: unknown }>[]): Promise<ILanguagePack[]> {
  return (await Promise.all(packs)).map((pack) => pack.default as ILanguagePack);
}
