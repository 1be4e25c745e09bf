import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, isoDay, parseIsoDay, serialOf } from "../../../../core/calendar/calendar";
import type { CellValue } from "../../../../core/cells/cellBlock";
import { DayColumnReader, dayOrderDecision } from "../../../../core/ledger/text/DayColumnReader";
import { columnOf } from "./columns";

/** Reads a column as one block, and then decides. An open question leaves both readings. */
function readColumn(values: readonly CellValue[]): readonly (readonly number[])[] {
  const cells = columnOf(values);
  const reader = new DayColumnReader();
  reader.begin(cells);
  const read = values.map((_, row) => [reader.read(cells, row), reader.other] as const);
  const decision = dayOrderDecision(reader.evidence);
  return read.map(([day, other]) =>
    other === 0 ? [day] : decision === "open" ? [day, other] : [decision === "dayFirst" ? day : other],
  );
}

describe("a column of days", () => {
  test("says of each cell what it is", () => {
    const values: readonly (readonly [CellValue, number, string?])[] = [
      [40_558, 40_558],
      [40_558.75, 40_558],
      [2011, -3],
      [-1, -2],
      [null, -1],
      ["", -1],
      ["  ", -1],
      ["  .  .    ", -1],
      [".  .", -1],
      ["- -", -1],
      ["n/a", -2],
      ["31.02.2011", -2],
      ["00.00.0000", -2],
      [true, -2],
      [{ error: "#N/A" }, -4],
      ["15.01.1949", -3],
      ["3/4/1949", -3],
      ["15.01.2011", 40_558],
      ["3/4/2011", serialOf(2011, 4, 3), "2011-03-04"],
      ["1/15/2011", 40_558],
      ["15/1/2011", 40_558],
      ["15.01.2011", 40_558],
    ];
    const cells = columnOf(values.map(([value]) => value));
    const reader = new DayColumnReader();
    reader.begin(cells);
    values.forEach(([value, day, other], row) => {
      const found = reader.read(cells, row);
      expect([value, found, reader.other, reader.isText]).toEqual([
        value,
        day,
        other === undefined ? 0 : parseIsoDay(other),
        typeof value === "string",
      ]);
    });
    expect(reader.evidence).toEqual({ dayFirst: 1, monthFirst: 1, ambiguous: 1 });
  });

  test("counts only what is to be counted, and each cell", () => {
    const cells = columnOf(["3/4/2011", "3/4/2011", "15/1/2011"]);
    const reader = new DayColumnReader();
    reader.begin(cells);
    for (let row = 0; row < 3; row++) reader.read(cells, row, row < 2);
    expect(reader.evidence).toEqual({ dayFirst: 0, monthFirst: 0, ambiguous: 2 });
  });

  test("forgets the texts of the block before, and keeps what they told", () => {
    const reader = new DayColumnReader();
    for (const text of ["15/1/2011", "16/1/2011"]) {
      const cells = columnOf([text]);
      reader.begin(cells);
      reader.read(cells, 0);
    }
    expect(reader.evidence.dayFirst).toBe(2);
  });

  test("that isn't there is blank", () => {
    const reader = new DayColumnReader();
    reader.begin(undefined);
    expect(reader.read(undefined, 0)).toBe(-1);
  });

  test.each<[readonly string[], readonly (readonly string[])[]]>([
    [
      ["3/4/2011", "15/1/2011"],
      [["2011-04-03"], ["2011-01-15"]],
    ],
    [
      ["3/4/2011", "1/15/2011"],
      [["2011-03-04"], ["2011-01-15"]],
    ],
    [
      ["3/4/2011", "15.01.2011"],
      [["2011-04-03", "2011-03-04"], ["2011-01-15"]],
    ],
    [
      ["3/4/2011", "3/3/2011"],
      [["2011-04-03", "2011-03-04"], ["2011-03-03"]],
    ],
    [
      ["3/4/2011", "1/15/2011", "15/1/2011"],
      [["2011-04-03", "2011-03-04"], ["2011-01-15"], ["2011-01-15"]],
    ],
  ])("%j is decided as a whole", (texts, days) => {
    expect(readColumn(texts).map((readings) => readings.map(isoDay))).toEqual(days);
  });
});

const two = (value: number): string => String(value).padStart(2, "0");
const english = "January February March April May June July August September October November December".split(" ");
const genitive = {
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  uk: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(" "),
  sk: "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra".split(" "),
  cs: "ledna února března dubna května června července srpna září října listopadu prosince".split(" "),
  hu: "január február március április május június július augusztus szeptember október november december".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};

type Writer = (year: number, month: number, day: number) => string;

/** Forms, and whether two days of them can tell the order. */
const forms: readonly (readonly [name: string, write: Writer, open: boolean])[] = [
  ["year-month-day", (y, m, d) => `${y}-${two(m)}-${two(d)}`, false],
  ["year-month-day and time", (y, m, d) => `${y}-${two(m)}-${two(d)}T09:30:00Z`, false],
  ["year/month/day", (y, m, d) => `${y}/${m}/${d}`, false],
  ["year. month. day.", (y, m, d) => `${y}. ${two(m)}. ${two(d)}.`, false],
  ["eight digits", (y, m, d) => `${y}${two(m)}${two(d)}`, false],
  ["serial day", (y, m, d) => String(serialOf(y, m, d)), false],
  ["day.month.year", (y, m, d) => `${two(d)}.${two(m)}.${y}`, false],
  ["d. m. year", (y, m, d) => `${d}. ${m}. ${y}`, false],
  ["day.month.year and time", (y, m, d) => `${two(d)}.${two(m)}.${y} 9:30:00`, false],
  ["day.month.yy", (y, m, d) => `${two(d)}.${two(m)}.${two(y % 100)}`, false],
  ["day/month/year", (y, m, d) => `${two(d)}/${two(m)}/${y}`, true],
  ["d/m/yy", (y, m, d) => `${d}/${m}/${two(y % 100)}`, true],
  ["day-month-year", (y, m, d) => `${two(d)}-${two(m)}-${y}`, true],
  ["m/d/year", (y, m, d) => `${m}/${d}/${y}`, true],
  ["month/day/yy", (y, m, d) => `${two(m)}/${two(d)}/${two(y % 100)}`, true],
  ["m/d/year and time", (y, m, d) => `${m}/${d}/${y} 9:30 PM`, true],
  ["15 January 2011", (y, m, d) => `${d} ${english[m - 1]!} ${y}`, false],
  ["January 15, 2011", (y, m, d) => `${english[m - 1]!} ${d}, ${y}`, false],
  ["15-Jan-11", (y, m, d) => `${d}-${english[m - 1]!.slice(0, 3)}-${two(y % 100)}`, false],
  ["15 января 2011 г.", (y, m, d) => `${d} ${genitive.ru[m - 1]!} ${y} г.`, false],
  ["15 січня 2011 р.", (y, m, d) => `${d} ${genitive.uk[m - 1]!} ${y} р.`, false],
  ["15. januára 2011", (y, m, d) => `${d}. ${genitive.sk[m - 1]!} ${y}`, false],
  ["15. ledna 2011", (y, m, d) => `${d}. ${genitive.cs[m - 1]!} ${y}`, false],
  ["2011. január 15.", (y, m, d) => `${y}. ${genitive.hu[m - 1]!} ${d}.`, false],
  ["15. Januar 2011", (y, m, d) => `${d}. ${genitive.de[m - 1]!} ${y}`, false],
];

describe("writing in any form and reading the column", () => {
  // years of two digits mean 1950 to 2049
  const anyDay = fc.integer({ min: serialOf(1950, 1, 1), max: serialOf(2049, 12, 31) });

  test.each(forms)("%s gives the days again", (_, write, open) => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 20 }), (days) => {
        const civil = days.map(civilOf);
        const read = readColumn(civil.map(({ year, month, day }) => write(year, month, day)));
        read.forEach((readings, row) => expect(readings).toContain(days[row]));
        if (!open || civil.some(({ day }) => day > 12)) read.forEach((readings) => expect(readings).toHaveLength(1));
      }),
      { seed: 20110115, numRuns: 500 },
    );
  });
});
