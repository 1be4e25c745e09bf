import { describe, expect, it } from "vitest";
import { serialOf } from "../../../core/calendar/calendar";
import { languages, type Language } from "../../../core/text/language";
import {
  dayFormatCodes,
  formatDay,
  formatLongDay,
  formatMoney,
  formatMonth,
  formatNumber,
  formatShare,
} from "../../../core/text/numberFormat";
import { periodText, shortPeriodText } from "../../../core/text/periodText";

type Row<T> = readonly [value: T, en: string, ru: string, sk: string, hu: string];

// Expected values by the conventions of the Unicode CLDR, written by hand: "~" stands for a no-break space. Three choices differ
// from it and are the product's own: the minus sign is a true one (−), Hungarian groups four digits as well, and Russian days
// stand without "г.".
const plain = (text: string): string => text.replaceAll("~", "\u00a0");

function inAll<T>(rows: readonly Row<T>[], format: (value: T, language: Language) => string): void {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))("%s", (value, wanted) => {
    const said = languages.map((language) => format(value as T, language));
    expect(said).toEqual((wanted as string[]).map(plain));
  });
}

const day = (iso: string): number => {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  return serialOf(year, month, date);
};

describe("formatNumber, without decimals", () => {
  inAll<number>(
    [
      [0, "0", "0", "0", "0"],
      [7, "7", "7", "7", "7"],
      [999, "999", "999", "999", "999"],
      [1000, "1,000", "1~000", "1~000", "1~000"],
      [2155, "2,155", "2~155", "2~155", "2~155"],
      [100_000, "100,000", "100~000", "100~000", "100~000"],
      [1_234_567, "1,234,567", "1~234~567", "1~234~567", "1~234~567"],
      [-1234, "−1,234", "−1~234", "−1~234", "−1~234"],
      [-0.4, "0", "0", "0", "0"],
      [999.6, "1,000", "1~000", "1~000", "1~000"],
    ],
    (value, language) => formatNumber(value, 0, language),
  );
});

describe("formatNumber, with decimals", () => {
  inAll<number>(
    [
      [0.5, "0.50", "0,50", "0,50", "0,50"],
      [1234.5, "1,234.50", "1~234,50", "1~234,50", "1~234,50"],
      [-12.345, "−12.35", "−12,35", "−12,35", "−12,35"],
      [0.001, "0.00", "0,00", "0,00", "0,00"],
    ],
    (value, language) => formatNumber(value, 2, language),
  );
});

describe("formatMoney: no decimals from 1,000 on, none in whole sums", () => {
  inAll<number>(
    [
      [0, "0", "0", "0", "0"],
      [12, "12", "12", "12", "12"],
      [12.5, "12.50", "12,50", "12,50", "12,50"],
      [999.99, "999.99", "999,99", "999,99", "999,99"],
      [999.995, "1,000", "1~000", "1~000", "1~000"],
      [1000.4, "1,000", "1~000", "1~000", "1~000"],
      [325_000.75, "325,001", "325~001", "325~001", "325~001"],
      [-45.6, "−45.60", "−45,60", "−45,60", "−45,60"],
    ],
    formatMoney,
  );
});

describe("formatShare: one decimal at most", () => {
  inAll<number>(
    [
      [0, "0%", "0~%", "0~%", "0%"],
      [0.5, "50%", "50~%", "50~%", "50%"],
      [0.125, "12.5%", "12,5~%", "12,5~%", "12,5%"],
      [0.1065, "10.7%", "10,7~%", "10,7~%", "10,7%"],
      [1, "100%", "100~%", "100~%", "100%"],
      [0.9999, "100%", "100~%", "100~%", "100%"],
      [0.0004, "0%", "0~%", "0~%", "0%"],
      [14.142, "1,414.2%", "1~414,2~%", "1~414,2~%", "1~414,2%"],
      [-0.031, "−3.1%", "−3,1~%", "−3,1~%", "−3,1%"],
    ],
    formatShare,
  );
});

describe("formatDay", () => {
  inAll<string>(
    [
      ["2009-03-31", "31 Mar 2009", "31.03.2009", "31.~3.~2009", "2009.~03.~31."],
      ["2009-01-01", "1 Jan 2009", "01.01.2009", "1.~1.~2009", "2009.~01.~01."],
      ["2026-11-22", "22 Nov 2026", "22.11.2026", "22.~11.~2026", "2026.~11.~22."],
    ],
    (iso, language) => formatDay(day(iso), language),
  );
});

describe("formatLongDay", () => {
  inAll<string>(
    [
      ["2009-01-01", "1 January 2009", "1 января 2009", "1. januára 2009", "2009. január 1."],
      ["2009-02-28", "28 February 2009", "28 февраля 2009", "28. februára 2009", "2009. február 28."],
      ["2009-03-31", "31 March 2009", "31 марта 2009", "31. marca 2009", "2009. március 31."],
      ["2009-04-30", "30 April 2009", "30 апреля 2009", "30. apríla 2009", "2009. április 30."],
      ["2009-05-09", "9 May 2009", "9 мая 2009", "9. mája 2009", "2009. május 9."],
      ["2009-06-15", "15 June 2009", "15 июня 2009", "15. júna 2009", "2009. június 15."],
      ["2009-07-04", "4 July 2009", "4 июля 2009", "4. júla 2009", "2009. július 4."],
      ["2009-08-20", "20 August 2009", "20 августа 2009", "20. augusta 2009", "2009. augusztus 20."],
      ["2009-09-01", "1 September 2009", "1 сентября 2009", "1. septembra 2009", "2009. szeptember 1."],
      ["2009-10-23", "23 October 2009", "23 октября 2009", "23. októbra 2009", "2009. október 23."],
      ["2009-11-17", "17 November 2009", "17 ноября 2009", "17. novembra 2009", "2009. november 17."],
      ["2009-12-31", "31 December 2009", "31 декабря 2009", "31. decembra 2009", "2009. december 31."],
    ],
    (iso, language) => formatLongDay(day(iso), language),
  );
});

describe("formatMonth", () => {
  inAll<string>(
    [
      ["2009-01-15", "Jan 09", "янв 09", "jan 09", "2009. jan."],
      ["2009-05-15", "May 09", "май 09", "máj 09", "2009. máj."],
      ["2010-09-30", "Sep 10", "сен 10", "sep 10", "2010. szept."],
      ["1999-12-01", "Dec 99", "дек 99", "dec 99", "1999. dec."],
    ],
    (iso, language) => formatMonth(day(iso), language),
  );
});

describe("periodText", () => {
  inAll<readonly [string, string]>(
    [
      [
        ["2009-01-01", "2009-03-31"],
        "1 January – 31 March 2009",
        "1 января – 31 марта 2009",
        "1. januára – 31. marca 2009",
        "2009. január 1. – március 31.",
      ],
      [
        ["2008-12-15", "2009-01-14"],
        "15 December 2008 – 14 January 2009",
        "15 декабря 2008 – 14 января 2009",
        "15. decembra 2008 – 14. januára 2009",
        "2008. december 15. – 2009. január 14.",
      ],
    ],
    ([from, to], language) => periodText({ from: day(from), to: day(to) }, language),
  );
});

describe("shortPeriodText", () => {
  inAll<readonly [string, string]>(
    [
      [["2009-01-01", "2009-03-31"], "Jan – Mar 2009", "янв – мар 2009", "jan – mar 2009", "2009. jan. – márc."],
      [
        ["2008-04-01", "2009-03-31"],
        "Apr 2008 – Mar 2009",
        "апр 2008 – мар 2009",
        "apr 2008 – mar 2009",
        "2008. ápr. – 2009. márc.",
      ],
      [["2009-02-01", "2009-02-28"], "Feb 2009", "фев 2009", "feb 2009", "2009. febr."],
      [
        ["2009-01-02", "2009-03-31"],
        "2 Jan 2009 – 31 Mar 2009",
        "02.01.2009 – 31.03.2009",
        "2.~1.~2009 – 31.~3.~2009",
        "2009.~01.~02. – 2009.~03.~31.",
      ],
    ],
    ([from, to], language) => shortPeriodText({ from: day(from), to: day(to) }, language),
  );
});

describe("dayFormatCodes", () => {
  it("show days as formatDay writes them", () => {
    expect(dayFormatCodes).toEqual({
      en: { day: "d mmm yyyy", month: "mmm yy" },
      ru: { day: "dd.mm.yyyy", month: "mmm yy" },
      sk: { day: "d. m. yyyy", month: "mmm yy" },
      hu: { day: "yyyy. mm. dd.", month: "yyyy. mmm." },
    });
  });
});
