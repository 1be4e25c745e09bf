import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldId } from "../../../core/tidy/foldId";
import { foldName } from "../../../core/tidy/foldName";
import { sameKey } from "../../../core/tidy/sameKey";
import { findings, ledgerOf, shownNames, tidy, type Line } from "./ledgers";

const lines = (...clients: readonly string[]): Line[] => clients.map((client) => ({ client }));
const typed = (shown: Readonly<Record<string, string>>) => ({
  names: { sheet: "Names", shown: new Map(Object.entries(shown)) },
});

describe("without numbers", () => {
  it("brings spellings together under the one with most rows, of several the first", () => {
    const ledger = tidy(lines("Ромашка ООО", "ООО «Ромашка»", "ООО «Ромашка»", "Лютик", "ЛЮТИК"));
    expect(shownNames(ledger)).toEqual([...Array<string>(3).fill("ООО «Ромашка»"), "Лютик", "Лютик"]);
    expect(ledger.client.keys).toEqual(["Ромашка ООО", "Лютик"]);
    expect(findings(ledger)).toEqual({
      spellings: { n: 4, clients: 2, example: "ООО «Ромашка»", other: "Ромашка ООО" },
    });
    expect(ledger.check.issues[0]!.cases).toEqual([
      { sheet: "Sales", row: 1, column: 1 },
      { sheet: "Sales", row: 5, column: 1 },
    ]);
  });

  it("leaves a clean ledger as it is", () => {
    const clean = ledgerOf(lines("Ash", "Beech", "Ash"));
    const ledger = tidy(lines("Ash", "Beech", "Ash"));
    expect(ledger.client).toEqual(clean.client);
    expect(ledger.client.keys).toBeUndefined();
    expect(ledger.check.issues).toEqual([]);
  });

  it("keeps two legal forms apart, and the name without one from both, and says so", () => {
    const ledger = tidy(lines("ООО Ромашка", "Ромашка ООО", "АО Ромашка", "Ромашка"));
    expect(shownNames(ledger)).toEqual(["ООО Ромашка", "ООО Ромашка", "АО Ромашка", "Ромашка"]);
    expect(ledger.tidied!.lookAlikes.map(({ reason }) => reason)).toEqual(["contained", "contained", "contained"]);
  });

  it("joins a name without a form to the only form that occurs", () => {
    expect(tidy(lines("Ромашка", "ИП Ромашка", "РОМАШКА, ИП")).client.names).toEqual(["Ромашка"]);
  });

  it("knows names of objects for names", () => {
    const odd = ["__proto__", "constructor", "toString", "1-2", "TRUE", "=cmd|x", "@a"];
    expect(shownNames(tidy(lines(...odd)))).toEqual(odd);
  });
});

describe("numbers of clients", () => {
  it.each([
    ["SK2020123456", "2020123456"],
    ["СК 12", "СК12"],
    ["12345678-1-42", "12345678142"],
    ["'00123", "123"],
    ["00123", "123"],
    ["123.0", "123"],
    ["7 701 234 567", "7701234567"],
    ["ab-12", "AB12"],
    ["AT123", "AT123"],
    ["0000", ""],
    ["n/a", ""],
    [" - ", ""],
    ["нет", ""],
  ])("%s is compared as %s", (id, folded) => {
    expect(foldId(id)).toBe(folded);
    expect(foldId(foldId(id))).toBe(folded);
  });

  it("one number is one client with the name of the latest day, of one day that of the later row", () => {
    const ledger = tidy([
      { client: "Роза", id: "7-1", day: 40_010 },
      { client: "Ромашка", id: "71", day: 40_010 },
      { client: "Старое имя", id: "071", day: 39_000 },
    ]);
    expect(ledger.client).toMatchObject({ names: ["Ромашка"], keys: ["id:71"] });
    expect(findings(ledger)).toEqual({ idSeveralNames: { n: 1, client: "Ромашка" } });
  });

  it("a name without a number goes with the only number that has it", () => {
    const ledger = tidy([
      { client: "ООО Ромашка", id: "7" },
      { client: "Ромашка" },
      { client: "Лютик", id: "8" },
      { client: "ЛЮТИК", id: "9" },
      { client: "Лютик" },
    ]);
    expect(shownNames(ledger)).toEqual(["ООО Ромашка", "ООО Ромашка", "Лютик (8)", "ЛЮТИК", "Лютик"]);
    expect(ledger.client.keys).toEqual(["id:7", "id:8", "id:9", "Лютик"]);
    expect(findings(ledger)).toMatchObject({
      nameSeveralIds: { n: 1, client: "Лютик" },
      idMissing: { n: 2 },
      spellings: { n: 2, clients: 1, example: "ООО Ромашка", other: "Ромашка" },
    });
  });

  it("never proposes clients of different numbers", () => {
    const ledger = tidy([
      { client: "Romashka Trade", id: "7" },
      { client: "Romashka Trabe", id: "8" },
      { client: "Trade Romashka" },
    ]);
    expect(ledger.tidied!.lookAlikes.map(({ name, other, reason }) => [name, other, reason])).toEqual([
      ["Romashka Trade", "Trade Romashka", "order"],
    ]);
  });

  it("keys stay unique where a name looks like a key", () => {
    const { keys } = tidy([{ client: "A", id: "5" }, { client: "id:5" }, { client: "name:x" }]).client;
    expect(keys).toEqual(["id:5", "name:id:5", "name:name:x"]);
  });
});

describe("typed names and answers", () => {
  it("a typed name is shown, and equal typed names are one client", () => {
    const ledger = tidy(lines("Роза", "Лютик", "Мак"), typed({ Роза: "Цветы", Лютик: "ООО «Цветы»" }));
    expect(shownNames(ledger)).toEqual(["Цветы", "Цветы", "Мак"]);
    expect(ledger.client.keys).toEqual(["Роза", "Мак"]);
    expect(ledger.tidied!.spellings.map(({ drafted }) => drafted)).toEqual(["Роза", "Лютик", "Мак"]);
  });

  it("a typed name can join an existing client, and part a spelling from its client", () => {
    const ledger = tidy(
      lines("Ромашка", "ООО Ромашка", "РОМАШКА", "Цветы"),
      typed({ РОМАШКА: "Ромашка Север", Цветы: "Ромашка" }),
    );
    expect(shownNames(ledger)).toEqual(["Ромашка", "Ромашка", "Ромашка Север", "Ромашка"]);
  });

  it("a typed name of nobody is noted", () => {
    expect(findings(tidy(lines("Роза"), typed({ Роса: "Роза", РОЗА: "Роза 1" })))).toEqual({
      typedNameUnknown: { n: 1, name: "Роса" },
    });
  });

  it("what was said to be the same is one client under the name with more sales; what wasn't is proposed no more", () => {
    const list: Line[] = [
      { client: "Romashka", amount: 1 },
      { client: "Romaska", amount: 5 },
      { client: "Rosalinde", amount: 5 },
      { client: "Rosalimde", amount: 1 },
    ];
    const key = sameKey(foldName("Romashka"), foldName("Romaska"));
    const other = sameKey(foldName("Rosalinde"), foldName("Rosalimde"));
    const before = tidy(list);
    expect(before.tidied!.lookAlikes.map((one) => one.key)).toEqual([other, key].sort());
    expect(findings(before)).toEqual({ lookAlikes: { n: 2, name: "Romaska", other: "Romashka" } });
    const ledger = tidy(
      list,
      {},
      {
        answers: new Map([
          [key, "yes"],
          [other, "no"],
        ]),
      },
    );
    expect(shownNames(ledger)).toEqual(["Romaska", "Romaska", "Rosalinde", "Rosalimde"]);
    expect(ledger.client.keys).toEqual(["Romashka", "Rosalinde", "Rosalimde"]);
    expect(ledger.tidied!.lookAlikes).toEqual([]);
  });

  it("an answer about clients that are gone says nothing", () => {
    const answers = new Map([
      [sameKey("gone", "rose"), "yes"],
      ["same:", "yes"],
      ["same:|", "yes"],
    ]);
    expect(shownNames(tidy(lines("Rose", "Lily"), {}, { answers }))).toEqual(["Rose", "Lily"]);
  });
});

test("managers differ by more than case, blanks and points", () => {
  const ledger = tidy(
    ["Иванов И.", "иванов  и", "Иванов И", "Иванов И", "Петров"].map((manager) => ({ client: "A", manager })),
  );
  expect(ledger.manager).toEqual({
    of: Int32Array.of(0, 0, 0, 0, 1),
    names: ["Иванов И", "Петров"],
    keys: ["Иванов И.", "Петров"],
  });
  expect(ledger.tidied!.managers.map(({ name, rows }) => [name, rows])).toEqual([
    ["Иванов И.", 1],
    ["иванов  и", 1],
    ["Иванов И", 2],
    ["Петров", 1],
  ]);
});

const anyLine = fc.record(
  {
    client: fc.constantFrom(
      "ООО Ромашка",
      "Ромашка",
      "ромашкa",
      "АО Лютик",
      "ЗАО Лютик",
      "Лютик",
      "Мак",
      "Маk ИП",
      "Роза",
      "***",
    ),
    id: fc.constantFrom("1", "01", "2", "3", "0"),
    amount: fc.integer({ min: -5, max: 99 }),
    day: fc.integer({ min: 40_000, max: 40_010 }),
  },
  { requiredKeys: ["client", "amount", "day"] },
);

/** Which lines go together, whatever the order: numbered lines of each client. */
function partition(list: readonly (Line & { readonly n: number })[]): string[] {
  const { client } = tidy(list);
  const groups = client.names.map((_, place) => list.filter((__, row) => client.of[row] === place).map(({ n }) => n));
  return groups.map((group) => group.sort((a, b) => a - b).join(",")).sort();
}

test("the order of the rows changes no grouping, and nothing of the sums", () => {
  const shuffled = fc
    .array(anyLine, { minLength: 1, maxLength: 25 })
    .map((list) => list.map((line, n) => ({ ...line, n })))
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(partition(other)).toEqual(partition(list));
      const { client, tidied } = tidy(list);
      const keys = client.keys ?? client.names;
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(client.names).size).toBe(client.names.length);
      expect(tidied!.spellings.reduce((sum, { rows }) => sum + rows, 0)).toBe(list.length);
    }),
    { seed: 20090331, numRuns: 400 },
  );
});

test("appended rows leave the keys of a ledger without numbers as they are", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 2, maxLength: 20 }), fc.nat(), (all, at) => {
      const list = all
        .map(({ client, amount, day }) => ({ client, amount, day }))
        .filter(({ client }) => !client.includes("Лютик"));
      const part = list.slice(0, 1 + (at % Math.max(1, list.length)));
      if (part.length === 0) return;
      const keysOf = (ledger: ReturnType<typeof tidy>): string[] =>
        part.map((_, row) => (ledger.client.keys ?? ledger.client.names)[ledger.client.of[row]!]!);
      expect(keysOf(tidy(list))).toEqual(keysOf(tidy(part)));
    }),
    { seed: 20090331, numRuns: 300 },
  );
});
