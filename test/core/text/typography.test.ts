import { describe, expect, it } from "vitest";
import { languages } from "../../../core/text/language";
import { findTexts, keys, textOf, translations } from "./wording";

const LONGEST_SHEET_NAME = 31;
const sheetNames = keys.filter(
  (key) => /^report\..+\.(name|matrixName|serviceName)$/.test(key) || key === "report.client-table.name",
);

describe.each(languages)("how the texts are written, %s", (language) => {
  it("has no empty text and no blanks around one", () => {
    expect(
      keys.filter(
        (key) => textOf(language, key).trim() === "" || textOf(language, key).trim() !== textOf(language, key),
      ),
    ).toEqual([]);
  });

  it("never raises its voice", () => {
    expect(findTexts(language, (text) => text.includes("!"))).toEqual([]);
  });

  it("doubles no blank, has none before a full stop, comma or colon, and dots with …", () => {
    expect(findTexts(language, (text) => / {2}| [,.:;?](?!\w)|\.\.\./.test(text))).toEqual([]);
  });

  it("names sheets as spreadsheets allow, and each differently", () => {
    const names = sheetNames.map((key) => textOf(language, key));
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
      expect(name).not.toMatch(/[[\]:*?/\\{}]|^'|'$/);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it("ends notes, rules and what a report says like sentences", () => {
    const sentence = /^(rule|says|issue|problem)\.|\.(note|help)$/;
    // a Hungarian day ends with a full stop of its own, and a reason is a sentence already
    const ends = /[.?…]$|\{\w+:(longDay|day)\}$|\{why\}$/;
    expect(keys.filter((key) => sentence.test(key) && !ends.test(textOf(language, key)))).toEqual([]);
  });

  it("keeps headers without a full stop", () => {
    expect(keys.filter((key) => /\.(header|heading|name)$/.test(key) && textOf(language, key).endsWith("."))).toEqual(
      [],
    );
  });
});

describe("Hungarian days, which end with a full stop", () => {
  it("are not followed by another", () => {
    expect(keys.filter((key) => /:(longDay|day)\}\./.test(textOf("hu", key)))).toEqual([]);
  });
});

describe.each(translations)("quotation marks, %s", (language) => {
  const pairs = { ru: ["«", "»"], sk: ["„", "“"], hu: ["„", "”"] } as const;
  const [opening, closing] = pairs[language];

  it("are those of the language", () => {
    const foreign = new RegExp(
      `[${[..."\"'«»„“”‘’"].filter((mark) => mark !== opening && mark !== closing).join("")}]`,
    );
    expect(findTexts(language, (text) => foreign.test(text))).toEqual([]);
  });

  it("stand in pairs", () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    expect(findTexts(language, (text) => count(text, opening) !== count(text, closing))).toEqual([]);
  });
});

describe("Russian letters", () => {
  it("have no Latin look-alikes among them, nor the other way round", () => {
    expect(
      findTexts("ru", (text) => /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text)),
    ).toEqual([]);
  });

  it("never stand for a class: A, B, C, X, Y, Z are Latin", () => {
    const letter =
      /(?<!\p{L})(?:[АВСХУ]{2,}|(?:[Кк]ласс\p{L}*|[Гг]раниц\p{L}*) [АВСХУ])(?!\p{L})|(?<!\p{L})[АВСХУ](?=[:,] )/u;
    expect(findTexts("ru", (text) => letter.test(text))).toEqual([]);
  });

  it("include ё wherever it is spoken", () => {
    const without =
      "еще ее свое мое чье причем счет учет отчет отчета отчеты отчетный отчетного отчетном расчет трех четырех " +
      "берет дает ведет идет придет подойдет найдет пришел нашел учтен принес ведется создается остается защищен поврежден";
    const wrong = new RegExp(`(?<!\\p{L})(?:${without.replaceAll(" ", "|")})(?!\\p{L})`, "iu");
    expect(findTexts("ru", (text) => wrong.test(text))).toEqual([]);
  });

  it("have a no-break space before the per cent sign", () => {
    expect(findTexts("ru", (text) => /\d ?%/.test(text))).toEqual([]);
  });
});
