import { describe, expect, it } from "vitest";
import { serialOf } from "../../../core/calendar/calendar";
import { allTexts } from "../../../core/text/allTexts";
import type { TextKey } from "../../../core/text/en";
import { languages } from "../../../core/text/language";
import {
  dictionaries,
  listText,
  piecesOf,
  pseudoTranslator,
  translator,
  type TextParams,
} from "../../../core/text/translate";
import { keys, textOf, valuePlaces, wordPlaces } from "./wording";

/** Values for all places of a text: the number in all numbers, its name in all texts. */
function paramsOf(key: TextKey, number: number): TextParams {
  const values = valuePlaces(dictionaries.en[key]).map((place) => {
    const [name, form] = place.split(":") as [string, string];
    if (form === "text") return [name, `<${name}>`] as const;
    return [name, form === "day" || form === "longDay" ? serialOf(2009, 3, 31) : number] as const;
  });
  const words = wordPlaces(dictionaries.en[key]).map(({ name }) => [name, number] as const);
  return Object.fromEntries([...words, ...values]);
}

describe("piecesOf", () => {
  it("takes a sentence apart", () => {
    expect(piecesOf("{n:count} {n|client|clients} of {all}.")).toEqual([
      { name: "n", form: "count" },
      " ",
      { name: "n", words: ["client", "clients"] },
      " of ",
      { name: "all", form: "text" },
      ".",
    ]);
  });

  it("leaves words alone", () => {
    expect(piecesOf("Clients")).toEqual(["Clients"]);
  });
});

describe.each(languages)("translator, %s", (language) => {
  const say = translator(language);

  it("knows its language", () => {
    expect(say.language).toBe(language);
  });

  it.each([0, 1, 2, 5, 21])("says every text with %d, leaving no brace and nothing undefined", (number) => {
    const there = keys.filter((key) => textOf(language, key) !== "");
    const wrong = there.filter((key) => /[{}|]|undefined|NaN/.test(say(key, paramsOf(key, number))));
    expect(wrong).toEqual([]);
  });

  it("throws where a parameter is missing, naming key and parameter", () => {
    for (const key of keys) {
      const places = [...valuePlaces(textOf(language, key)), ...wordPlaces(textOf(language, key))];
      if (places.length > 0) expect(() => say(key)).toThrow(`translate: ${key} wants {`);
    }
  });

  it("throws where a number is wanted and a text given", () => {
    expect(() => say("explain.clientsOnly", { n: "five" })).toThrow(
      "translate: explain.clientsOnly wants a number for {n}",
    );
  });
});

describe("what is said with 0, 1, 2, 5, 21", () => {
  const said = (language: "en" | "ru", key: TextKey, params: (n: number) => TextParams): string[] =>
    [0, 1, 2, 5, 21].map((n) => translator(language)(key, params(n)));

  it("in English", () => {
    expect(said("en", "explain.clientsOnly", (n) => ({ n }))).toEqual([
      "0 clients",
      "1 client",
      "2 clients",
      "5 clients",
      "21 clients",
    ]);
  });

  it("in Russian, nominative", () => {
    expect(said("ru", "says.half", (n) => ({ n, window: "1 января – 31 марта 2009", names: "Ромашка" }))).toEqual([
      "0 клиентов приносят половину продаж за период 1 января – 31 марта 2009: Ромашка.",
      "1 клиент приносит половину продаж за период 1 января – 31 марта 2009: Ромашка.",
      "2 клиента приносят половину продаж за период 1 января – 31 марта 2009: Ромашка.",
      "5 клиентов приносят половину продаж за период 1 января – 31 марта 2009: Ромашка.",
      "21 клиент приносит половину продаж за период 1 января – 31 марта 2009: Ромашка.",
    ]);
  });

  it("in Russian, genitive after «из» and «после»", () => {
    expect(said("ru", "setting.statusMonths", (months) => ({ months }))).toEqual([
      "Клиент считается потерянным после 0 месяцев без покупок",
      "Клиент считается потерянным после 1 месяца без покупок",
      "Клиент считается потерянным после 2 месяцев без покупок",
      "Клиент считается потерянным после 5 месяцев без покупок",
      "Клиент считается потерянным после 21 месяца без покупок",
    ]);
    expect(said("ru", "says.base", (n) => ({ active: n, all: n, months: n }))).toEqual([
      "0 из 0 клиентов покупали в течение 0 последних месяцев.",
      "1 из 1 клиента покупал в течение 1 последнего месяца.",
      "2 из 2 клиентов покупали в течение 2 последних месяцев.",
      "5 из 5 клиентов покупали в течение 5 последних месяцев.",
      "21 из 21 клиента покупал в течение 21 последнего месяца.",
    ]);
  });

  it("in Russian, with the verb before the number", () => {
    expect(said("ru", "cli.sheetsAdded", (n) => ({ n, names: "Клиенты" }))).toEqual([
      "Добавлено 0 листов: Клиенты. Ваши данные не изменены.",
      "Добавлен 1 лист: Клиенты. Ваши данные не изменены.",
      "Добавлены 2 листа: Клиенты. Ваши данные не изменены.",
      "Добавлено 5 листов: Клиенты. Ваши данные не изменены.",
      "Добавлен 21 лист: Клиенты. Ваши данные не изменены.",
    ]);
  });

  it("in Russian, with fractions", () => {
    const say = translator("ru");
    const days = [1, 2.5, 35].map((n) => say("says.windowFits", { days: n, used: 3 }));
    expect(days.map((sentence) => /[\d,]+ (?:день|дня|дней)/.exec(sentence)?.[0])).toEqual([
      "1 день",
      "2,5 дня",
      "35 дней",
    ]);
  });
});

describe("pseudoTranslator", () => {
  it("wraps every text", () => {
    const pseudo = pseudoTranslator();
    const english = translator("en");
    for (const key of keys) {
      const params = paramsOf(key, 5);
      expect(pseudo(key, params)).toBe(`⟦${english(key, params)}⟧`);
    }
  });
});

describe("listText", () => {
  const names = ["Ромашка", "Лютик", "Василёк", "Пион", "Мак"];

  it("says lists as people do", () => {
    const say = translator("ru");
    expect([0, 1, 2, 3, 4, 5].map((n) => listText(say, names.slice(0, n)))).toEqual([
      "",
      "Ромашка",
      "Ромашка и Лютик",
      "Ромашка, Лютик и Василёк",
      "Ромашка, Лютик, Василёк и ещё 1",
      "Ромашка, Лютик, Василёк и ещё 2",
    ]);
  });
});

describe("allTexts", () => {
  it("holds every key once, in the order of English, with all languages", () => {
    const texts = allTexts();
    expect(texts.map(({ key }) => key)).toEqual(keys);
    for (const { key, ...text } of texts) {
      for (const language of languages) expect(text[language]).toBe(dictionaries[language][key]);
    }
  });
});

describe("the translations", () => {
  it.each(["ru", "sk", "hu"] as const)("say in %s something else than English", (language) => {
    const same = keys.filter(
      (key) =>
        dictionaries[language][key] === dictionaries.en[key] &&
        /[a-z]{4}/.test(dictionaries.en[key].replace(/\{[^}]*\}/g, "")),
    );
    expect(same).toEqual([]);
  });
});
