import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AmountReading, readAmountText } from "../../../../core/ledger/text/amountText";

type Reading = keyof typeof AmountReading;

const nameOf = (reading: AmountReading): string =>
  Object.entries(AmountReading).find(([, code]) => code === reading)![0];

/** Spaces that can't be told apart on the screen. */
const NO_BREAK = "\u00a0";
const NARROW = "\u202f";
const THIN = "\u2009";
const FIGURE = "\u2007";

const amounts: [text: string, reading: Reading, value: number, currency?: string][] = [
  // plain
  ["0", "sure", 0],
  ["7", "sure", 7],
  ["1234", "sure", 1234],
  ["1000000", "sure", 1_000_000],
  ["  1234  ", "sure", 1234],
  ["\t1234\n", "sure", 1234],
  ["\ufeff1234\u200e", "sure", 1234],
  ["0012", "sure", 12],
  ["12.5", "point", 12.5],
  ["12,5", "comma", 12.5],
  ["1234.56", "point", 1234.56],
  ["1234,56", "comma", 1234.56],
  ["0.123", "point", 0.123],
  ["0,123", "comma", 0.123],
  ["012.345", "point", 12.345],
  ["1234.567", "point", 1234.567],
  ["1.2345", "point", 1.2345],
  [".5", "point", 0.5],
  [",50", "comma", 0.5],
  [".123", "point", 0.123],
  ["-.5", "point", -0.5],
  ["0.00", "point", 0],
  ["-0.00", "point", 0],
  ["100.", "point", 100],
  ["100,", "comma", 100],
  ["1,234.", "point", 1234],
  // in two ways
  ["1.234", "ambiguousPoint", 1.234],
  ["12.345", "ambiguousPoint", 12.345],
  ["123.456", "ambiguousPoint", 123.456],
  ["-123.456", "ambiguousPoint", -123.456],
  ["1.000", "ambiguousPoint", 1],
  ["1,234", "ambiguousComma", 1.234],
  ["(1,234)", "ambiguousComma", -1.234],
  ["€1,234", "ambiguousComma", 1.234, "EUR"],
  ["1.234 €", "ambiguousPoint", 1.234, "EUR"],
  // grouped by blanks
  ["1 234", "sure", 1234],
  ["12 345 678", "sure", 12_345_678],
  ["1 234,56", "comma", 1234.56],
  ["1 234.56", "point", 1234.56],
  [`1${NO_BREAK}234,56`, "comma", 1234.56],
  [`1${NARROW}234,56`, "comma", 1234.56],
  [`1${THIN}234,56`, "comma", 1234.56],
  [`1${FIGURE}234,56`, "comma", 1234.56],
  [`1 234${NO_BREAK}567,8`, "comma", 1_234_567.8],
  ["1 234.567", "point", 1234.567],
  ["1 234,567", "comma", 1234.567],
  ["999 999,99", "comma", 999_999.99],
  // grouped by apostrophes
  ["1'234", "sure", 1234],
  ["1'234.56", "point", 1234.56],
  ["1’234.56", "point", 1234.56],
  ["1ʼ234ʼ567,8", "comma", 1_234_567.8],
  ["1´234.50", "point", 1234.5],
  // grouped by points and commas
  ["1.234,56", "comma", 1234.56],
  ["1,234.56", "point", 1234.56],
  ["1.234.567", "comma", 1_234_567],
  ["1,234,567", "point", 1_234_567],
  ["1.234.567,89", "comma", 1_234_567.89],
  ["1,234,567.891", "point", 1_234_567.891],
  ["12,34,567", "point", 1_234_567],
  ["1,23,456.78", "point", 123_456.78],
  ["1,23,45,678.9", "point", 12_345_678.9],
  // kopecks behind a dash, and none
  ["100000-00", "sure", 100_000],
  ["508 000-00", "sure", 508_000],
  ["508 000=00", "sure", 508_000],
  ["508 000–50", "sure", 508_000.5],
  ["120-50", "sure", 120.5],
  ["-120-50", "sure", -120.5],
  ["508 000-00-", "sure", -508_000],
  ["1.234-56", "comma", 1234.56],
  ["1,234-56", "point", 1234.56],
  ["100 000=", "sure", 100_000],
  ["100 000= руб.", "sure", 100_000, "RUB"],
  ["508 000-00 руб.", "sure", 508_000, "RUB"],
  ["1 200,-", "comma", 1200],
  ["1200,-", "comma", 1200],
  ["1.200,-", "comma", 1200],
  ["1200.-", "point", 1200],
  ["1'200.–", "point", 1200],
  ["1 200,-- Kč", "comma", 1200, "CZK"],
  ["1.200,-€", "comma", 1200, "EUR"],
  ["-1200,-", "comma", -1200],
  // minus
  ["-120", "sure", -120],
  ["- 120", "sure", -120],
  ["−120", "sure", -120],
  ["–120", "sure", -120],
  ["—120", "sure", -120],
  ["‑120", "sure", -120],
  ["+120", "sure", 120],
  ["120-", "sure", -120],
  ["120 -", "sure", -120],
  ["120−", "sure", -120],
  ["120.00-", "point", -120],
  ["1.234,56-", "comma", -1234.56],
  ["(120.00)", "point", -120],
  ["( 120 )", "sure", -120],
  ["(1 234,50)", "comma", -1234.5],
  ["-€120", "sure", -120, "EUR"],
  ["€-120", "sure", -120, "EUR"],
  ["€ -120,50", "comma", -120.5, "EUR"],
  ["€ (120)", "sure", -120, "EUR"],
  ["(€120)", "sure", -120, "EUR"],
  ["(120) €", "sure", -120, "EUR"],
  ["(120 €)", "sure", -120, "EUR"],
  ["120 €-", "sure", -120, "EUR"],
  ["120- €", "sure", -120, "EUR"],
  ["-120 Kč", "sure", -120, "CZK"],
  // signs, codes and words of currencies
  ["€120", "sure", 120, "EUR"],
  ["120€", "sure", 120, "EUR"],
  ["€ 120,50", "comma", 120.5, "EUR"],
  ["120,50 €", "comma", 120.5, "EUR"],
  [`1${NARROW}234,50${NO_BREAK}€`, "comma", 1234.5, "EUR"],
  ["EUR 120", "sure", 120, "EUR"],
  ["120 eur", "sure", 120, "EUR"],
  ["120 EUR.", "sure", 120, "EUR"],
  ["120 euro", "sure", 120, "EUR"],
  ["120 eur", "sure", 120, "EUR"],
  ["120 eurá", "sure", 120, "EUR"],
  ["120 евро", "sure", 120, "EUR"],
  ["€ 120 EUR", "sure", 120, "EUR"],
  ["$1,234.56", "point", 1234.56, "USD"],
  ["-$1,234.56", "point", -1234.56, "USD"],
  ["US$ 120", "sure", 120, "USD"],
  ["USD120", "sure", 120, "USD"],
  ["$120 CAD", "sure", 120, "CAD"],
  ["CAD 120 $", "sure", 120, "CAD"],
  ["120 dollars", "sure", 120, "USD"],
  ["120 долл. США", "sure", 120, "USD"],
  ["£99.99", "point", 99.99, "GBP"],
  ["120 ₽", "sure", 120, "RUB"],
  ["120 руб", "sure", 120, "RUB"],
  ["120 руб.", "sure", 120, "RUB"],
  ["120руб.", "sure", 120, "RUB"],
  ["120,00руб.", "comma", 120, "RUB"],
  ["120 РУБ.", "sure", 120, "RUB"],
  ["120.руб.", "sure", 120, "RUB"],
  ["120 р.", "sure", 120, "RUB"],
  ["120р", "sure", 120, "RUB"],
  ["120 рублей", "sure", 120, "RUB"],
  ["120,50 руб.коп.", "comma", 120.5, "RUB"],
  ["120 RUR", "sure", 120, "RUB"],
  ["120 RUB", "sure", 120, "RUB"],
  ["руб.120", "sure", 120, "RUB"],
  ["120 ₴", "sure", 120, "UAH"],
  ["120 грн", "sure", 120, "UAH"],
  ["120,50 грн.", "comma", 120.5, "UAH"],
  ["120 UAH", "sure", 120, "UAH"],
  ["1 200 ₸", "sure", 1200, "KZT"],
  ["120 тенге", "sure", 120, "KZT"],
  ["120 тг", "sure", 120, "KZT"],
  ["120 KZT", "sure", 120, "KZT"],
  ["120 Br", "sure", 120, "BYN"],
  ["120 бел. руб.", "sure", 120, "BYN"],
  ["120 BYN", "sure", 120, "BYN"],
  ["12 500 Ft", "sure", 12_500, "HUF"],
  ["12.500 Ft", "ambiguousPoint", 12.5, "HUF"],
  ["12 500,- Ft", "comma", 12_500, "HUF"],
  ["120 forint", "sure", 120, "HUF"],
  ["120 HUF", "sure", 120, "HUF"],
  ["1 234,50 Kč", "comma", 1234.5, "CZK"],
  ["120 KČ", "sure", 120, "CZK"],
  ["120 Kc\u030c", "sure", 120, "CZK"],
  ["120 CZK", "sure", 120, "CZK"],
  ["120 Sk", "sure", 120, "SKK"],
  ["120 SKK", "sure", 120, "SKK"],
  ["120 korún", "sure", 120],
  ["120 korun", "sure", 120],
  ["120 kr.", "sure", 120],
  ["120 zł", "sure", 120, "PLN"],
  ["120,50 PLN", "comma", 120.5, "PLN"],
  ["CHF 1'234.50", "point", 1234.5, "CHF"],
  ["Fr. 120.-", "point", 120, "CHF"],
  ["120 lei", "sure", 120, "RON"],
  ["120 RON", "sure", 120, "RON"],
  ["120 SEK", "sure", 120, "SEK"],
  ["120 NOK", "sure", 120, "NOK"],
  ["120 DKK", "sure", 120, "DKK"],
  ["120 BGN", "sure", 120, "BGN"],
  ["120 лв.", "sure", 120, "BGN"],
  ["120 RSD", "sure", 120, "RSD"],
  ["120 TRY", "sure", 120, "TRY"],
  ["120 TL", "sure", 120, "TRY"],
  ["¥120", "sure", 120, "JPY"],
  ["120 CNY", "sure", 120, "CNY"],
  // roubles and kopecks
  ["10 руб. 50 коп.", "sure", 10.5, "RUB"],
  ["10 руб 5 коп", "sure", 10.05, "RUB"],
  ["1 234 р. 56 к.", "sure", 1234.56, "RUB"],
  ["10р.50к.", "sure", 10.5, "RUB"],
  ["-10 руб. 50 коп.", "sure", -10.5, "RUB"],
  ["10 грн 50 коп", "sure", 10.5, "UAH"],
  ["10 eur 50 cent", "sure", 10.5, "EUR"],
  // multiplied
  ["12 тыс.", "sure", 12_000],
  ["1,5 тыс.", "comma", 1500],
  ["1,5 тыс. руб.", "comma", 1500, "RUB"],
  ["1,5тыс.руб.", "comma", 1500, "RUB"],
  ["1.234 тыс.", "point", 1234],
  ["1 234 тыс.", "sure", 1_234_000],
  ["120 т.р.", "sure", 120_000, "RUB"],
  ["120 т. руб.", "sure", 120_000, "RUB"],
  ["2,5 млн", "comma", 2_500_000],
  ["2,5 млн. ₽", "comma", 2_500_000, "RUB"],
  ["1 млрд", "sure", 1_000_000_000],
  ["1,5 tis.", "comma", 1500],
  ["1,5 tis. Kč", "comma", 1500, "CZK"],
  ["15 tis", "sure", 15_000],
  ["1,5 mil. €", "comma", 1_500_000, "EUR"],
  ["1,2 mld", "comma", 1_200_000_000],
  ["15 ezer", "sure", 15_000],
  ["15 ezer Ft", "sure", 15_000, "HUF"],
  ["15 eFt", "sure", 15_000, "HUF"],
  ["15 e Ft", "sure", 15_000, "HUF"],
  ["1,5 M Ft", "comma", 1_500_000, "HUF"],
  ["1,5 MFt", "comma", 1_500_000, "HUF"],
  ["1,5 millió Ft", "comma", 1_500_000, "HUF"],
  ["3 millió", "sure", 3_000_000],
  ["12k", "sure", 12_000],
  ["$1.5K", "point", 1500, "USD"],
  ["12 k€", "sure", 12_000, "EUR"],
  ["12 TEUR", "sure", 12_000, "EUR"],
  ["5 k Kč", "sure", 5000, "CZK"],
  ["$1.5M", "point", 1_500_000, "USD"],
  ["12 mn EUR", "sure", 12_000_000, "EUR"],
  ["12 thousand", "sure", 12_000],
  ["1.2 million dollars", "point", 1_200_000, "USD"],
  ["1.2bn", "point", 1_200_000_000],
  ["(1,5 тыс.)", "comma", -1500],
  ["-1,5 тыс.", "comma", -1500],
  // of exports
  ["1E5", "sure", 100_000],
  ["1e+05", "sure", 100_000],
  ["1.5e3", "point", 1500],
  ["1.234E3", "point", 1234],
  ["1,5E3", "comma", 1500],
  ["-2.5E-1", "point", -0.25],
];

const none: readonly string[] = [
  ...["", " ", "-", "—", "N/A", "нет", "€", "руб.", "()", ".", ",", "..."],
  // groups that are none
  ...["1 23", "1 2345", "1234 567", "12 34 567", "0 123", "1,23,45", "1.23.456", "1.234.56", "1'23", "0.123.456"],
  ...["1  234", "1 .234", "1, 234", "1,234,56.7", "1.234,567,8", "1 234'567", "1,234 567", "1.234'56", ".234.567"],
  // days, times, telephones, codes
  ...["15.01.2011", "15.1.11", "2011-01-15", "15/01/2011", "12:30", "1/2", "1-2", "1-234", "+421 905 12 34 56"],
  ...["12 pcs", "12 шт", "12 ks", "5 db", "A12", "12A", "1x5", "№ 5", "#5", "~100", "<100", "10%", "10 %", "12 m2"],
  ...["5 Kft", "5 кр", "1 234 567-8", "100-0", "100-000", "1 2 3", "100 - 00", "100/00"],
  // signs that contradict each other
  ...["--120", "-120-", "+120-", "(-120)", "-(120)", "(120", "120)", "((120))", "120 (EUR)", "120+"],
  // currencies that do
  ...["€ 120 USD", "120 EUR USD", "EUR 120 Kč", "10 руб. 50", "10 руб. -50 коп.", "10 50 коп.", "10,5 руб. 50 коп."],
  // both thousands and decimals by the same sign
  ...["1,200,-", "1.200.-", "1,5,-", "1.20-50", "1.2.3e4", "1e", "1e123", "e5", "1e5e5"],
  // digits of other scripts
  ...["１２３", "١٢٣", "½", "²"],
  "1".repeat(65),
];

describe("an amount as a text", () => {
  test.each<[string, Reading, number, string?]>(amounts)("%j is %s %d", (text, reading, value, currency = "") => {
    const found = readAmountText(text);
    expect({ ...found, reading: nameOf(found.reading) }).toEqual({
      reading,
      value,
      // the tables have at most four decimals, whose double is off by far less than a half
      scaled: value === 0 ? 0 : Math.round(value * 10_000),
      rounded: false,
      currency,
    });
  });

  test.each(none)("%j is none", (text) => {
    expect(readAmountText(text)).toEqual({
      reading: AmountReading.none,
      value: NaN,
      scaled: NaN,
      rounded: false,
      currency: "",
    });
  });
});

describe("more digits than are kept", () => {
  test.each<[string, number, boolean]>([
    ["1.00004", 10_000, true],
    ["1.00005", 10_001, true],
    ["-1.00005", -10_001, true],
    ["1,23456", 12_346, true],
    // no decimals that somebody wrote
    ["1.50000", 15_000, false],
    ["0.30000000000000004", 3000, false],
    ["1234.5600000000001", 12_345_600, false],
    ["0.1000000001", 1000, false],
    // 2^53 − 1 ten-thousandths is the largest
    ["900719925474.0991", 9_007_199_254_740_991, false],
    ["900 719 925 474,0991", 9_007_199_254_740_991, false],
    ["900719925474.0992", NaN, false],
    ["12345678901234567890", NaN, false],
    ["1E99", NaN, false],
    ["1E-30", 0, false],
    ["0.00001", 0, true],
    ["0.000001", 0, false],
    ["0.00005", 1, true],
  ])("%j is %d ten-thousandths", (text, scaled, rounded) => {
    const found = readAmountText(text);
    expect(found.scaled).toBe(scaled);
    expect(found.rounded).toBe(rounded);
    expect(found.reading).not.toBe(AmountReading.none);
  });
});

describe("any text", () => {
  const runs = { seed: 20110115, numRuns: 20_000 };
  const unit = fc.constantFrom(..."0123456789 .,'-−=()€$крубКтысEeпk\u00a0\u202f%:/");

  test.each([
    ["of all characters", fc.string({ unit: "binary", maxLength: 80 })],
    ["of the characters of amounts", fc.string({ unit, maxLength: 24 })],
  ])("%s is read or not", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { reading, value, scaled } = readAmountText(text);
        expect(reading === AmountReading.none).toBe(Number.isNaN(value));
        if (!Number.isNaN(scaled)) {
          expect(Number.isSafeInteger(scaled)).toBe(true);
          expect(Math.abs(scaled / 10_000 - value)).toBeLessThan(0.000051 + Math.abs(value) * 1e-15);
        }
      }),
      runs,
    );
  });

  test("is the same number as the machine's where it is a plain one", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (number) => {
        // a power of ten has two digits at most, as in number cells
        fc.pre(number === 0 || Math.abs(number) > 1e-90);
        expect(readAmountText(String(number)).value).toBe(number === 0 ? 0 : number);
      }),
      runs,
    );
  });
});
