import { describe, expect, it } from "vitest";
import { wishedLanguage } from "../../sheets-addon/preferences";

describe("the language of the sidebar", () => {
  it.each([
    ["the one that was chosen", { chosenLanguage: "hu", userLanguage: "sk" }, "ru-RU", "hu"],
    ["that of the account", { chosenLanguage: null, userLanguage: "sk" }, "ru-RU", "sk"],
    ["that of the account with its country", { chosenLanguage: null, userLanguage: "ru_RU" }, "sk", "ru"],
    ["English where the account has another one", { chosenLanguage: null, userLanguage: "de" }, "sk", "en"],
    ["the browser's where the server can't be asked", null, "hu-HU", "hu"],
    ["English where nobody tells", null, undefined, "en"],
    [
      "that of the account where what was chosen is no language",
      { chosenLanguage: "xx", userLanguage: "sk" },
      "",
      "sk",
    ],
  ] as const)("is %s", (_, book, browser, wanted) => {
    expect(wishedLanguage(book, browser)).toBe(wanted);
  });
});
