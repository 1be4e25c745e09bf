import { describe, expect, it } from "vitest";
import { languages } from "../../../core/text/language";
import { pluralForm, pluralForms } from "../../../core/text/plural";

// Forms by the rules of the Unicode CLDR (supplemental/plurals.xml, cardinal), written by hand.
// en: one, other · ru: one, few, many (fractions: other, said like few) · sk: one, few, other (fractions: many, said
// like other: "35,5 dní") · hu: one form after a number
const table: readonly (readonly [value: number, en: number, ru: number, sk: number])[] = [
  [0, 1, 2, 2],
  [1, 0, 0, 0],
  [2, 1, 1, 1],
  [3, 1, 1, 1],
  [4, 1, 1, 1],
  [5, 1, 2, 2],
  [10, 1, 2, 2],
  [11, 1, 2, 2],
  [12, 1, 2, 2],
  [14, 1, 2, 2],
  [15, 1, 2, 2],
  [20, 1, 2, 2],
  [21, 1, 0, 2],
  [22, 1, 1, 2],
  [25, 1, 2, 2],
  [100, 1, 2, 2],
  [101, 1, 0, 2],
  [104, 1, 1, 2],
  [111, 1, 2, 2],
  [112, 1, 2, 2],
  [121, 1, 0, 2],
  [1001, 1, 0, 2],
  [2155, 1, 2, 2],
  [1.5, 1, 1, 2],
  [2.5, 1, 1, 2],
  [0.5, 1, 1, 2],
  [-1, 0, 0, 0],
  [-21, 1, 0, 2],
];

describe("pluralForm", () => {
  it.each(table)("of %d", (value, en, ru, sk) => {
    expect(languages.map((language) => pluralForm(value, language))).toEqual([en, ru, sk, 0]);
  });

  it("is always one of the forms of the language", () => {
    for (const language of languages) {
      for (let value = 0; value <= 1200; value++) {
        expect(pluralForm(value, language)).toBeLessThan(pluralForms[language]);
      }
    }
  });
});
