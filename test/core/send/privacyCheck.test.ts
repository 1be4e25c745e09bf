import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { privacyCheck } from "../../../core/send/privacyCheck";
import type { PlacedText } from "../../../core/send/planTexts";

const sentence = (text: string): PlacedText => ({ sheet: "Clients", text, cell: false });
const cell = (text: string): PlacedText => ({ sheet: "Clients", text, cell: true });
const leaks = (texts: readonly PlacedText[], forbidden: readonly string[], allowed: readonly string[] = []) =>
  privacyCheck(texts, { forbidden, allowed }, ["A new client"]).map(({ name }) => name);

describe("privacyCheck", () => {
  it("finds a name as a whole cell and as whole words, in any case of letters", () => {
    expect(leaks([cell("Romashka")], ["Romashka"])).toEqual(["Romashka"]);
    expect(leaks([sentence("Like ROMASHKA, but cheaper.")], ["Romashka"])).toEqual(["Romashka"]);
    expect(leaks([sentence("Save-a-lot Markets fell")], ["Save-a-lot Markets"])).toEqual(["Save-a-lot Markets"]);
  });

  it("doesn't take a part of a word for a name", () => {
    expect(leaks([sentence("Иванова звонила")], ["Иван"])).toEqual([]);
    expect(leaks([sentence("Иван звонил")], ["Иван"])).toEqual(["Иван"]);
  });

  it("doesn't take a part of an allowed name for a forbidden one, but the other way it does", () => {
    expect(leaks([cell("Romashka Plus")], ["Romashka"], ["Romashka Plus"])).toEqual([]);
    expect(leaks([sentence("Romashka Plus and Romashka")], ["Romashka"], ["Romashka Plus"])).toEqual(["Romashka"]);
    expect(leaks([cell("Romashka Plus")], ["Romashka Plus"], ["Romashka"])).toEqual(["Romashka Plus"]);
  });

  it("looks for everyday words, single letters and numbers in whole cells only", () => {
    for (const name of ["New", "A", "2009", "00123", "***"]) {
      expect(leaks([sentence(`A new client of class A in 2009, 00123 ***`)], [name])).toEqual([]);
      expect(leaks([cell(name)], [name])).toEqual([name]);
    }
  });

  it("keeps names that are code words apart from those of objects", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(leaks([cell("anything")], [name])).toEqual([]);
      expect(leaks([cell(name)], [name])).toEqual([name]);
    }
  });

  it("finds a forbidden name wherever it stands among others", () => {
    const word = fc.constantFrom("Lyutik", "Romashka", "Plus", "Trade", "North");
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, fc.array(word), fc.array(word), (wanted, before, after) => {
        const text = [...before, "the", wanted, "the", ...after].join(" ");
        expect(leaks([sentence(text)], [wanted])).toEqual([wanted]);
        expect(leaks([sentence(text)], [wanted], [wanted])).toEqual([]);
      }),
      { seed: 4 },
    );
  });
});
