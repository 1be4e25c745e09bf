import { describe, expect, it } from "vitest";
import { en } from "../../../core/text/en";
import { languages } from "../../../core/text/language";
import { pluralForms } from "../../../core/text/plural";
import { dictionaries, piecesOf } from "../../../core/text/translate";
import { keys, textOf, translations, valuePlaces, wordPlaces } from "./wording";

const knownForms = ["text", "count", "plain", "decimal", "money", "share", "day", "longDay", "exact"];

describe.each(languages)("the places in braces, %s", (language) => {
  it("has a text for each key of English and no other", () => {
    expect(Object.keys(dictionaries[language]).sort()).toEqual([...keys].sort());
  });

  it("closes every brace and uses known forms only", () => {
    const wrong = keys.filter((key) => {
      const pieces = piecesOf(textOf(language, key));
      return pieces.some((piece) =>
        typeof piece === "string" ? /[{}]/.test(piece) : "form" in piece && !knownForms.includes(piece.form),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("gives as many forms of a word as the language has", () => {
    const wrong = keys.filter((key) =>
      wordPlaces(textOf(language, key)).some(
        ({ words }) => words.length !== pluralForms[language] || words.some((word) => word === ""),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("speaks of no number that isn't given as one", () => {
    const wrong = keys.filter((key) => {
      const places = piecesOf(en[key]).filter((piece) => typeof piece !== "string");
      const numbers = new Set(
        places
          .filter((place) => "words" in place || ["count", "decimal", "plain"].includes(place.form))
          .map(({ name }) => name),
      );
      return wordPlaces(textOf(language, key)).some(({ name }) => !numbers.has(name));
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(translations)("the translation into %s", (language) => {
  it("fills the same values in the same forms as English", () => {
    const found = Object.fromEntries(keys.map((key) => [key, valuePlaces(textOf(language, key))]));
    expect(found).toEqual(Object.fromEntries(keys.map((key) => [key, valuePlaces(en[key])])));
  });
});
