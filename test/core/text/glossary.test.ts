import { describe, expect, it } from "vitest";
import { glossary } from "../../../core/text/glossary";
import { languages } from "../../../core/text/language";
import { findTexts, keys } from "./wording";

describe("the glossary", () => {
  it("names each concept once", () => {
    const concepts = glossary.map(({ concept }) => concept);
    expect(new Set(concepts).size).toBe(concepts.length);
  });

  it("asks for a word only where there are texts that must hold it", () => {
    const idle = glossary.filter((entry) => {
      const asks = languages.some((language) => entry.required[language].length > 0);
      return asks !== keys.some((key) => entry.keys.test(key));
    });
    expect(idle.map(({ concept }) => concept)).toEqual([]);
  });

  it("bans nothing that it asks for", () => {
    const clashes = languages.flatMap((language) => {
      const wanted = glossary.flatMap((entry) => entry.required[language]);
      const banned = glossary.flatMap((entry) => entry.banned[language]);
      return banned.filter((stem) => wanted.some((word) => word.startsWith(stem)));
    });
    expect(clashes).toEqual([]);
  });

  it("is in small letters", () => {
    const stems = glossary.flatMap((entry) =>
      languages.flatMap((language) => [...entry.required[language], ...entry.banned[language]]),
    );
    expect(stems.filter((stem) => stem !== stem.toLowerCase() || stem.trim() === "")).toEqual([]);
  });
});

describe.each(languages)("the words of the field, %s", (language) => {
  it.each(glossary.map((entry) => [entry.concept, entry] as const))("%s", (_concept, entry) => {
    const wanted = entry.required[language];
    const missing = findTexts(language, (text, key) => {
      if (wanted.length === 0 || !entry.keys.test(key)) return false;
      return !wanted.some((stem) => text.toLowerCase().includes(stem));
    });
    expect(missing).toEqual([]);
  });

  it("keeps out the words that nobody wants to read", () => {
    const banned = glossary.flatMap((entry) => entry.banned[language]);
    // what people type in search of something is theirs, not ours
    const isSearched = (key: string): boolean => /^job\.[\w-]+\.words$/.test(key);
    const begins = new RegExp(`(?<!\\p{L})(?:${banned.join("|")})`, "iu");
    const ownName = /klientela/giu;
    expect(findTexts(language, (text, key) => !isSearched(key) && begins.test(text.replace(ownName, "")))).toEqual([]);
  });
});
