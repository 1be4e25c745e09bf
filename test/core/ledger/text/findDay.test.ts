import { describe, expect, test } from "vitest";
import { isoDay, serialOf } from "../../../../core/calendar/calendar";
import { DayReading, findDay } from "../../../../core/ledger/text/dayText";

describe("a day within a text", () => {
  test.each<[string, string, string]>([
    ["Реализация товаров 00000123 от 15.01.2011 12:30:00", "2011-01-15", "15.01.2011 12:30:00"],
    ["Реализация товаров и услуг 0000-000123 от 15.01.2011 0:00:00", "2011-01-15", "15.01.2011 0:00:00"],
    ["Счет-фактура №5 от 15 января 2011 г.", "2011-01-15", "15 января 2011 г."],
    ["Договор № 12/3 от «5» мая 2011 г. с ООО", "2011-05-05", "«5» мая 2011 г."],
    ["Faktura 2011/001 zo dňa 15.1.2011", "2011-01-15", "15.1.2011"],
    ["Faktúra č. 20110012 z 15. januára 2011, splatná", "2011-01-15", "15. januára 2011"],
    ["Invoice 17 of 2011-01-15", "2011-01-15", "2011-01-15"],
    ["Invoice 17 of January 15, 2011", "2011-01-15", "January 15, 2011"],
    ["2011/000123. számla, 2011. január 15.", "2011-01-15", "2011. január 15."],
    ["from 01.01.2011 to 31.01.2011", "2011-01-31", "31.01.2011"],
    ["paid 15.01.2011, due 31.02.2011", "2011-01-15", "15.01.2011"],
    ["№15.01.2011", "2011-01-15", "15.01.2011"],
    ["(15.01.11)", "2011-01-15", "15.01.11"],
    ["(15/01/11)", "2011-01-15", "15/01/11"],
    ["of 1-1-2011", "2011-01-01", "1-1-2011"],
    ["order 3/4/2011", "2011-04-03", "3/4/2011"],
  ])("%j: %s", (text, day, where) => {
    const found = findDay(text)!;
    expect(isoDay(found.day)).toBe(day);
    expect(text.slice(found.start, found.end)).toBe(where);
  });

  test("tells of both readings", () => {
    expect(findDay("order 3/4/2011")).toEqual({
      reading: DayReading.ambiguous,
      day: serialOf(2011, 4, 3),
      other: serialOf(2011, 3, 4),
      start: 6,
      end: 14,
    });
  });

  test.each([
    ...[
      "",
      "Invoice",
      "Faktura 2011/001",
      "00000123",
      "20110115",
      "40558",
      "192.168.1.10",
      "192.168.1.1",
      "12/03/04/2011",
    ],
    ...[
      "31.02.2011",
      "ABC15.01.2011",
      "15.01.2011-7",
      "15.01.20111",
      "от января 2011",
      "№ 15 2011",
      "1.2.3.2011",
      "v1.2.3",
      "chapter 1.2.11",
      "part 12-05-11",
      "pipe 3/4/10",
    ],
  ])("%j has none", (text) => {
    expect(findDay(text)).toBeNull();
  });

  test("is found in a long text of numbers in a short time", () => {
    const text = `${"12 ".repeat(100_000)}${"may ".repeat(100_000)}${" ".repeat(100_000)}15.01.2011`;
    expect(findDay(text)!.end).toBe(text.length);
  });
});
