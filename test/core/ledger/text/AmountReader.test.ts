import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../../core/cells/cellBlock";
import { Outcome } from "../../../../core/ledger/readCell";
import { AmountReader, decimalDecision, grouped } from "../../../../core/ledger/text/AmountReader";
import { AmountReading } from "../../../../core/ledger/text/amountText";
import { columnOf } from "./columns";

/** Reads a column as one block, and then decides. An open question leaves both readings. */
function readColumn(values: readonly CellValue[]): readonly (readonly number[])[] {
  const cells = columnOf(values);
  const reader = new AmountReader();
  reader.begin(cells);
  const read = values.map((_, row) => [reader.read(cells, row), reader.reading] as const);
  return read.map(([amount, reading]) => {
    if (reading !== AmountReading.ambiguousPoint && reading !== AmountReading.ambiguousComma) return [amount];
    const decision = decimalDecision(reader.evidence, reading === AmountReading.ambiguousPoint ? "point" : "comma");
    if (decision === "open") return [amount, grouped(amount)];
    return [decision === "decimal" ? amount : grouped(amount)];
  });
}

describe("a column of amounts", () => {
  test("says of each cell what it is", () => {
    const values: readonly (readonly [CellValue, number, keyof typeof Outcome, keyof typeof AmountReading, string?])[] =
      [
        [12.5, 125_000, "good", "sure"],
        [1 / 3, 3333, "rounded", "sure"],
        [1e300, NaN, "tooLarge", "none"],
        [null, NaN, "missing", "none"],
        ["", NaN, "missing", "none"],
        ["  ", NaN, "missing", "none"],
        ["n/a", NaN, "unreadable", "none"],
        [true, NaN, "unreadable", "none"],
        [{ error: "#REF!" }, NaN, "error", "none"],
        ["12,50 Kč", 125_000, "good", "comma", "CZK"],
        ["1.234 €", 12_340, "good", "ambiguousPoint", "EUR"],
        ["1,234", 12_340, "good", "ambiguousComma"],
        ["0.00005", 1, "rounded", "point"],
        ["99999999999999", NaN, "tooLarge", "sure"],
        ["12,50 Kč", 125_000, "good", "comma", "CZK"],
      ];
    const cells = columnOf(values.map(([value]) => value));
    const reader = new AmountReader();
    reader.begin(cells);
    values.forEach(([value, amount, outcome, reading, currency = ""], row) => {
      const found = reader.read(cells, row);
      expect([value, found, reader.outcome, reader.reading, reader.currency]).toEqual([
        value,
        amount,
        Outcome[outcome],
        AmountReading[reading],
        currency,
      ]);
    });
    expect(reader.evidence).toEqual({ point: 1, comma: 2, ambiguousPoint: 1, ambiguousComma: 1 });
  });

  test("counts only what is to be counted, and each cell", () => {
    const cells = columnOf(["1,5", "1,5", "2.5"]);
    const reader = new AmountReader();
    reader.begin(cells);
    for (let row = 0; row < 3; row++) reader.read(cells, row, row < 2);
    expect(reader.evidence).toEqual({ point: 0, comma: 2, ambiguousPoint: 0, ambiguousComma: 0 });
  });

  test("forgets the texts of the block before, and keeps what they told", () => {
    const reader = new AmountReader();
    for (const [text, amount] of [
      ["1,5", 15_000],
      ["2,5", 25_000],
    ] as const) {
      const cells = columnOf([text]);
      reader.begin(cells);
      expect(reader.read(cells, 0)).toBe(amount);
    }
    expect(reader.evidence.comma).toBe(2);
  });

  test("that isn't there is missing", () => {
    const reader = new AmountReader();
    reader.begin(undefined);
    expect(reader.read(undefined, 0)).toBeNaN();
    expect(reader.outcome).toBe(Outcome.missing);
  });

  test.each<[readonly string[], readonly (readonly number[])[]]>([
    [
      ["1.234", "5,50"],
      [[12_340_000], [55_000]],
    ],
    [
      ["1.234", "5.50"],
      [[12_340], [55_000]],
    ],
    [
      ["1,234", "5.50"],
      [[12_340_000], [55_000]],
    ],
    [
      ["1,234", "5,50"],
      [[12_340], [55_000]],
    ],
    [
      ["1.234", "1.234.567"],
      [[12_340_000], [12_345_670_000]],
    ],
    [
      ["1,234", "1.234.567"],
      [[12_340], [12_345_670_000]],
    ],
    [["1.234"], [[12_340, 12_340_000]]],
    [
      ["1.234", "1,234"],
      [
        [12_340, 12_340_000],
        [12_340, 12_340_000],
      ],
    ],
    [
      ["1.234", "5.50", "5,50"],
      [[12_340, 12_340_000], [55_000], [55_000]],
    ],
    [
      ["1.234", "500", "1 000"],
      [[12_340, 12_340_000], [5_000_000], [10_000_000]],
    ],
  ])("%j is decided as a whole", (texts, amounts) => {
    expect(readColumn(texts)).toEqual(amounts);
  });

  test.each<[number, number]>([
    [12_340, 12_340_000],
    [-12_340, -12_340_000],
    [9_007_199_254_740, 9_007_199_254_740_000],
    [9_007_199_254_741, NaN],
  ])("%d grouped is %d", (scaled, value) => {
    expect(grouped(scaled)).toBe(value);
  });
});

interface Form {
  readonly group: string;
  readonly point: string;
  readonly decimals: number;
  readonly minus: string;
  readonly money: string;
}

/** Groups and decimal signs that people use together. */
const signs: readonly (readonly [group: string, point: string])[] = [
  ...["", " ", "\u00a0", "\u202f", "\u2009", "\u2007", "'", "’"].flatMap((group) => [
    [group, "."] as const,
    [group, ","] as const,
  ]),
  [".", ","],
  [",", "."],
];

const form: fc.Arbitrary<Form> = fc
  .record({
    sign: fc.constantFrom(...signs),
    decimals: fc.integer({ min: 0, max: 4 }),
    minus: fc.constantFrom("-#", "- #", "−#", "–#", "#-", "# -", "(#)", "( # )"),
    money: fc.constantFrom("#", " #\t", "€ #", "€#", "# €", "#€", "EUR #", "# Kč", "#Ft", "# руб.", "#\u00a0грн", "$#"),
  })
  .map(({ sign: [group, point], ...rest }) => ({ group, point, ...rest }));

/** The amount, in whole ten-thousandths, as people write it. */
function write(scaled: number, { group, point, decimals, minus, money }: Form): string {
  const digits = String(Math.abs(scaled)).padStart(5, "0");
  const whole = digits.slice(0, -4).replace(/\B(?=(?:\d{3})+$)/g, group);
  const text =
    decimals === 0 ? whole : `${whole}${point}${digits.slice(-4, 4 - decimals === 0 ? undefined : decimals - 4)}`;
  return money.replace("#", scaled < 0 ? minus.replace("#", text) : text);
}

describe("writing in any form and reading the column", () => {
  const whole = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });

  test("gives the amounts again", () => {
    fc.assert(
      fc.property(form, fc.array(whole, { minLength: 1, maxLength: 30 }), (form, amounts) => {
        // what the form can't write isn't there to be read
        const unit = 10 ** (4 - form.decimals);
        const written = amounts.map((amount) => Math.trunc(amount / unit) * unit + 0);
        const read = readColumn(written.map((amount) => write(amount, form)));
        read.forEach((readings, row) => expect(readings).toContain(written[row]));
        // no column is left open without a reason: none of its amounts told
        const told = written.some((amount) => {
          const millions = Math.abs(amount) >= 1_000_000 * 10_000;
          return form.decimals === 0
            ? (form.group === "." || form.group === ",") && millions
            : form.decimals !== 3 || (form.group !== "" && Math.abs(amount) >= 1000 * 10_000);
        });
        if (told) read.forEach((readings) => expect(readings).toHaveLength(1));
      }),
      { seed: 20110115, numRuns: 3000 },
    );
  });

  test.each<[string, (scaled: number) => string]>([
    ["kopecks behind a dash", (scaled) => `${Math.floor(scaled / 10_000)}-${hundredths(scaled)}`],
    ["kopecks behind an equals sign", (scaled) => `${Math.floor(scaled / 10_000)}=${hundredths(scaled)} руб.`],
    ["roubles and kopecks", (scaled) => `${Math.floor(scaled / 10_000)} руб. ${hundredths(scaled)} коп.`],
    ["thousands", (scaled) => `${String(scaled / 10_000_000).replace(".", ",")} тыс. руб.`],
    ["millions", (scaled) => `$${scaled / 10_000_000_000}M`],
  ])("%s too", (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (cents) => {
        // a power of ten in the text is another form
        fc.pre(cents > 100);
        expect(readColumn([write(cents * 100)])).toEqual([[cents * 100]]);
      }),
      { seed: 20110115, numRuns: 3000 },
    );
  });
});

function hundredths(scaled: number): string {
  return String(Math.floor(scaled / 100) % 100).padStart(2, "0");
}
