import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { editDistance } from "../../../core/tidy/editDistance";
import { foldedName } from "../../../core/tidy/foldName";
import { lookAlikes } from "../../../core/tidy/lookAlikes";

function found(names: readonly string[], phones: readonly string[] = []): string[] {
  const clients = names.map((name, at) => ({
    identity: String(at),
    name,
    folded: foldedName(name),
    id: "",
    amount: 100 - at,
    phone: phones[at] ?? "",
  }));
  return lookAlikes(clients, () => false).pairs.map(({ name, other, reason }) => `${name} = ${other}: ${reason}`);
}

describe("look-alikes and their reasons", () => {
  it.each([
    ["Romashka", "Romaska", "typo"],
    ["Romashka", "Romahska", "typo"],
    ["Рамашка", "Ромашка", "typo"],
    ["Coca Cola", "CocaCola", "typo"],
    ["Northwind Traders", "Northwnid Tradres", "typo"],
    ["Ромашка Плюс", "Плюс Ромашка", "order"],
    ["Иванов И.И.", "Иванов Иван Иванович", "initials"],
    ["Иван Иванович Иванов", "Иванов И. И.", "initials"],
    ["А. Анненков", "Анненков Анна", "initials"],
    ["Ромашка", "Торговый дом Ромашка", "contained"],
    ["ИП Иванов", "ООО Иванов", "contained"],
    ["Marks & Spencer", "Marks and Spencer", "contained"],
  ])("%s and %s: %s", (one, other, reason) => {
    expect(found([one, other, "Неродной"])).toEqual([`${one} = ${other}: ${reason}`]);
  });

  it.each([
    ["Shop 1", "Shop 2"],
    ["Магазин", "Магазин 12"],
    ["Склад А", "Склад Б"],
    ["Роза", "Коза"],
    ["Мир", "Торговый дом Мир"],
    ["Romashka", "Romashnik"],
    ["Tükörműhely Kft.", "Bútorműhely Bt."],
    ["Иванов П.И.", "Иванов Иван Иванович"],
  ])("%s and %s are none", (one, other) => {
    expect(found([one, other])).toEqual([]);
  });

  it("takes equal phones of the register for a reason, but not those of a switchboard", () => {
    const phones = ["+421 905 123 456", "0905/123456", "", "12"];
    expect(found(["Ash", "Beech", "Cedar", "Elm"], phones)).toEqual(["Ash = Beech: samePhone"]);
    const many = Array.from({ length: 6 }, (_, at) => `Name${"abcdef"[at]!.repeat(5)}`);
    expect(found(many, Array<string>(6).fill("0905123456"))).toEqual([]);
  });

  it("doesn't look for a word that many have", () => {
    const names = Array.from({ length: 30 }, (_, at) => `Торговый ${String.fromCharCode(0x430 + at).repeat(9)}`);
    expect(found(["Торговый", ...names])).toEqual([]);
  });

  it("puts the largest sums first, and the one with more sales", () => {
    const client = (name: string, amount: number) => ({
      identity: name,
      name,
      folded: foldedName(name),
      id: "",
      amount,
      phone: "",
    });
    const { pairs, count } = lookAlikes(
      [client("Romaska", 1), client("Romashka", 2), client("Rosalinde", 900), client("Rosalimde", 50)],
      () => false,
    );
    expect(count).toBe(2);
    expect(pairs).toEqual([
      {
        key: "same:Rosalimde|Rosalinde",
        name: "Rosalinde",
        other: "Rosalimde",
        reason: "typo",
        amount: 900,
        otherAmount: 50,
      },
      { key: "same:Romashka|Romaska", name: "Romashka", other: "Romaska", reason: "typo", amount: 2, otherAmount: 1 },
    ]);
  });

  it("proposes five hundred at most", () => {
    const letters = "abcdefghijklmnopqrst";
    const names = Array.from({ length: 1600 }, (_, at) => {
      const stem = [...(at >> 1).toString(5).padStart(5, "0")]
        .map((digit) => letters[Number(digit)]!.repeat(4))
        .join("x");
      return at % 2 === 0 ? stem : `${stem}z`;
    });
    expect(found(names)).toHaveLength(500);
  });
});

test("no errors are counted beyond the most", () => {
  expect([editDistance("", "", 1), editDistance("ab", "ba", 1), editDistance("abc", "ca", 2)]).toEqual([0, 1, 3]);
});

/** Optimal string alignment as its definition has it. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let value = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        value = Math.min(value, table[i - 2]![j - 2]! + 1);
      }
      table[i]![j] = value;
    }
  }
  return table[one.length]![other.length]!;
}

const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 14 });

test("the distance is that of the definition, up to the most", () => {
  fc.assert(
    fc.property(short, short, fc.constantFrom(1, 2, 3), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(distance(one, other), most + 1));
    }),
    { seed: 20090331, numRuns: 3000 },
  );
});

const letter = fc.constantFrom(..."abcdefghijklmnop");

test("every name with one typing error is found, in long names with two replaced or left out", () => {
  const name = fc.string({ unit: letter, minLength: 7, maxLength: 16 });
  const error = fc.record({ at: fc.nat(), letter, kind: fc.constantFrom("put", "drop", "replace", "swap") });
  const make = (text: string, errors: readonly { at: number; letter: string; kind: string }[]): string =>
    errors.reduce((now, { at, letter: put, kind }) => {
      const place = at % (now.length - 1);
      const [head, tail] = [now.slice(0, place), now.slice(place)];
      if (kind === "put") return head + put + tail;
      if (kind === "drop") return head + tail.slice(1);
      return kind === "replace" ? head + put + tail.slice(1) : head + tail[1]! + tail[0]! + tail.slice(2);
    }, text);
  fc.assert(
    fc.property(name, fc.array(error, { minLength: 1, maxLength: 2 }), (text, errors) => {
      const two = text.length >= 13 && errors.every(({ kind }) => kind !== "swap");
      const other = make(text, two ? errors : errors.slice(0, 1));
      if (other === text || other.length < 5) return;
      expect(found([text, other, "zzzzzzzz"])).toEqual([`${text} = ${other}: typo`]);
    }),
    { seed: 20090331, numRuns: 2000 },
  );
});
