import { describe, expect, test } from "vitest";
import { monthWords, quarterWords, timeWords, weekdayWords, yearWords } from "../../../../core/ledger/text/dayWords";
import { foldWord } from "../../../../core/ledger/text/foldWord";
import {
  currencyWords,
  dollarCodes,
  joinedPowerWords,
  minorWords,
  powerWords,
} from "../../../../core/ledger/text/moneyWords";

describe("lists of words", () => {
  test.each<[string, Iterable<string>]>([
    ["currencies", currencyWords.keys()],
    ["powers", powerWords.keys()],
    ["powers with a currency", joinedPowerWords.keys()],
    ["hundredths", minorWords],
    ["months", monthWords.keys()],
    ["quarters", quarterWords],
    ["weekdays", weekdayWords],
    ["years", yearWords],
    ["times", timeWords],
  ])("%s are written as they are looked up", (_, words) => {
    expect([...words].filter((word) => word === "" || foldWord(word) !== word)).toEqual([]);
  });

  test("no word is a currency and a power", () => {
    expect([...powerWords.keys(), ...joinedPowerWords.keys()].filter((word) => currencyWords.has(word))).toEqual([]);
  });

  test("currencies are codes", () => {
    const codes = [...currencyWords.values(), ...dollarCodes].filter((code) => !/^(?:[A-Z]{3})?$/.test(code));
    expect(codes).toEqual([]);
  });

  test.each([
    ["Kč", "kc"],
    ["K\u010d", "kc"],
    ["Kc\u030c", "kc"],
    ["тыс. руб.", "тысруб"],
    ["МАЙ", "май"],
    ["маи\u0306", "май"],
    ["п’ятниця", "пятниця"],
    ["Štvrťrok", "stvrtrok"],
    ["e\u00a0Ft", "eft"],
  ])("%j is looked up as %j", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
