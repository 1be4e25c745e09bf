import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, parseIsoDay, serialOf } from "../../../../core/calendar/calendar";
import { DayReading, findDay, readDayText, readMonthText } from "../../../../core/ledger/text/dayText";

type Reading = keyof typeof DayReading;

const nameOf = (reading: DayReading): string => Object.entries(DayReading).find(([, code]) => code === reading)![0];
const serial = (iso: string | undefined): number => (iso === undefined ? 0 : parseIsoDay(iso)!);

/** 15 January 2011 in every one. */
const fifteenth: readonly string[] = [
  // year first
  ...[
    "2011-01-15",
    " 2011-01-15 ",
    "2011-1-15",
    "2011/01/15",
    "2011.01.15",
    "2011. 01. 15.",
    "2011. 1. 15",
    "2011.01.15.",
  ],
  ...["2011-01-15T12:30:00", "2011-01-15 12:30:00", "2011-01-15T12:30", "2011-01-15T12:30:00.123Z", "2011 01 15"],
  ...["2011-01-15T12:30:00+02:00", "2011-01-15T12:30:00-0500", "2011-01-15 00:00:00.000", "2011-01-15 12:30 UTC"],
  ...["2011-01-15 12:30:00 +01:00", "2011-01-15T12:30Z", "2011‑01‑15", "2011–01–15"],
  // day first
  ...["15.01.2011", "15.1.2011", "15. 1. 2011", "15. 01. 2011", "15.01.2011.", "15.01.11", "15.1.11", "15 . 01 . 2011"],
  ...["15.01.2011 г.", "15.01.2011г.", "15.01.2011 г", "15.01.2011 р.", "15.01.2011 року", "15.01.11 г."],
  ...["15.01.2011 0:00:00", "15.01.2011 12:30", "15.01.2011, 12:30:59", "15.01.2011 г. 9:05", "15.01.2011 в 12:30"],
  ...["15.01.2011 o 12:30", "15.01.2011 24:00", "\u00a015.01.2011\u200e", "15.\u00a01.\u00a02011"],
  // with names: English
  ...[
    "15 January 2011",
    "15 Jan 2011",
    "15 Jan. 2011",
    "15-Jan-2011",
    "15-Jan-11",
    "15/Jan/2011",
    "15 JAN 11",
    "15Jan2011",
  ],
  ...["15th January 2011", "15th of January 2011", "15th of January, 2011", "15 of January 2011", "15 January, 2011"],
  ...[
    "January 15, 2011",
    "Jan 15, 2011",
    "Jan. 15, 2011",
    "January 15th, 2011",
    "Jan 15 2011",
    "Jan-15-2011",
    "Jan 15, '11",
  ],
  ...["2011 Jan 15", "2011-Jan-15", "2011 January 15"],
  // Russian
  ...[
    "15 января 2011",
    "15 января 2011 г.",
    "15 января 2011г.",
    "15 января 2011 года",
    "15 ЯНВАРЯ 2011",
    "15 янв 2011",
  ],
  ...[
    "15 янв. 2011 г.",
    "15-янв-11",
    "15.янв.2011",
    "«15» января 2011 г.",
    '"15" января 2011 г.',
    "15 января 2011 г. 12:30",
  ],
  // Slovak, Czech
  ...[
    "15. januára 2011",
    "15. január 2011",
    "15. jan. 2011",
    "15.januára 2011",
    "15. januara 2011",
    "15. JANUÁRA 2011",
  ],
  ...["15. ledna 2011", "15. led. 2011", "15.ledna 2011", "15. ledna 2011 12:30"],
  // Hungarian
  ...["2011. január 15.", "2011. január 15", "2011. jan. 15.", "2011. jan. 15", "2011 január 15", "2011. január 15-én"],
  ...["2011. janua\u0301r 15.", "2011. 01. 15. 12:30", "2011.01.15. 9:05:00"],
  // German, Polish, Ukrainian
  ...["15. Januar 2011", "15. Jänner 2011", "15. Jan. 2011", "15 stycznia 2011", "15 stycznia 2011 r."],
  ...["15 січня 2011", "15 січня 2011 р.", "15 січня 2011 року", "15 січ. 2011"],
  // weekdays
  ...[
    "Mon, 15 Jan 2011",
    "Saturday, January 15, 2011",
    "пн 15.01.2011",
    "пн, 15.01.2011",
    "сб. 15.01.2011",
    "so 15.1.2011",
  ],
  ...["суббота, 15 января 2011 г.", "Sa, 15.01.2011", "sobota 15. ledna 2011", "п’ятниця, 15 січня 2011"],
  ...["2011. január 15., szombat", "2011.01.15. (szo)", "15.01.2011 (сб)", "15.01.2011, So"],
  // times of the clock
  ...[
    "1/15/2011 9:30 PM",
    "1/15/2011 9:30:15 am",
    "15/01/2011 9:30 p.m.",
    "2011-01-15 12:30:00 PM",
    "Jan 15, 2011, 9:30 PM",
  ],
  // without signs between
  ...["20110115", "20110115T12:30", "20110115123000", "20110115 12:30", "40558", "40558.5208333333", "40558,5"],
];

const months: [month: number, names: readonly string[]][] = [
  [1, ["January", "январь", "січень", "januára", "január", "leden", "Januar", "styczeń"]],
  [2, ["February", "февраля", "февр.", "лютого", "februára", "febr.", "února", "úno", "Feber", "lutego"]],
  [3, ["March", "марта", "мар", "березня", "marca", "március", "márc.", "března", "bře", "März", "Mrz", "marzec"]],
  [4, ["April", "апреля", "квітня", "apríla", "április", "ápr.", "dubna", "kwietnia"]],
  [5, ["May", "мая", "май", "травня", "mája", "május", "máj", "května", "kvě", "Mai", "maja"]],
  [6, ["June", "июня", "червня", "júna", "június", "jún.", "června", "čvn", "Juni", "czerwca"]],
  [7, ["July", "июля", "липня", "júla", "július", "júl.", "července", "čvc", "Juli", "lipca"]],
  [8, ["August", "августа", "серпня", "augusta", "augusztus", "aug.", "srpna", "srp", "sierpnia"]],
  [9, ["September", "Sept.", "сентября", "сент.", "вересня", "septembra", "szeptember", "szept.", "září", "września"]],
  [10, ["October", "октября", "жовтня", "októbra", "október", "okt.", "října", "říj", "Oktober", "października"]],
  [11, ["November", "ноября", "нояб.", "листопада", "novembra", "nov.", "listopadu"]],
  [12, ["December", "декабря", "грудня", "decembra", "dec.", "prosince", "Dezember", "Dez.", "grudnia"]],
];

describe("a day as a text", () => {
  test.each(fifteenth)("%j is 15 January 2011", (text) => {
    const { reading, day, other } = readDayText(text);
    expect(day === -1 ? nameOf(reading) : isoDay(day)).toBe("2011-01-15");
    expect([DayReading.sure, DayReading.dayFirst, DayReading.monthFirst]).toContain(reading);
    expect(other).toBe(0);
  });

  test.each(months)("months %d %j", (month, names) => {
    for (const name of names) {
      for (const text of [`5 ${name} 2011`, `5. ${name} 2011`, `2011. ${name} 5.`, `${name} 5, 2011`, `5-${name}-11`]) {
        expect([text, isoDay(readDayText(text).day)]).toEqual([text, isoDay(serialOf(2011, month, 5))]);
      }
      expect(readMonthText(`${name} 2011`)).toEqual({ year: 2011, month, months: 1 });
    }
  });

  test.each<[string, Reading, string?, string?]>([
    ["13/01/2011", "dayFirst", "2011-01-13"],
    ["13-01-2011", "dayFirst", "2011-01-13"],
    ["31/12/99", "dayFirst", "1999-12-31"],
    ["15 01 2011", "dayFirst", "2011-01-15"],
    ["15 / 01 / 2011", "dayFirst", "2011-01-15"],
    ["15-01-11 12:30", "dayFirst", "2011-01-15"],
    ["1/15/2011", "monthFirst", "2011-01-15"],
    ["01-15-2011", "monthFirst", "2011-01-15"],
    ["1/15/11", "monthFirst", "2011-01-15"],
    ["3/4/2011", "ambiguous", "2011-04-03", "2011-03-04"],
    ["03-04-2011", "ambiguous", "2011-04-03", "2011-03-04"],
    ["3/4/11", "ambiguous", "2011-04-03", "2011-03-04"],
    ["12/1/2011 9:30", "ambiguous", "2011-01-12", "2011-12-01"],
    ["03 04 2011", "ambiguous", "2011-04-03", "2011-03-04"],
    ["3/3/2011", "sure", "2011-03-03"],
    ["12-12-2011", "sure", "2011-12-12"],
    // points: always day first
    ["3.4.2011", "sure", "2011-04-03"],
    ["3.4.11", "sure", "2011-04-03"],
    ["13.1.2011", "sure", "2011-01-13"],
    // two digits of a year
    ["15.01.00", "sure", "2000-01-15"],
    ["15.01.49", "sure", "2049-01-15"],
    ["15.01.50", "sure", "1950-01-15"],
    ["15.01.99", "sure", "1999-01-15"],
    ["99-12-31", "sure", "1999-12-31"],
    // long ago, and the first and the last day
    ["29.02.2000", "sure", "2000-02-29"],
    ["01.01.1901", "sure", "1901-01-01"],
    ["01.03.1900", "sure", "1900-03-01"],
    ["9999-12-31", "sure", "9999-12-31"],
    ["18264", "sure", "1950-01-01"],
    ["73050", "sure", "2099-12-31"],
  ])("%j is %s %s %s", (text, reading, day, other) => {
    const found = readDayText(text);
    expect({ ...found, reading: nameOf(found.reading) }).toEqual({
      reading,
      day: serial(day),
      other: serial(other),
    });
  });

  test.each([
    ...["31.02.2011", "29.02.2011", "45.13.2011", "00.00.0000", "0000-00-00", "1.13.2011", "32.1.2011", "2011-13-01"],
    ...["2011-02-30", "2011/15/01", "30/02/2011", "31/04/2011", "04/31/2011", "13/13/2011", "00/01/2011", "31.02.11"],
    ...[
      "31 февраля 2011",
      "Feb 30, 2011",
      "2011. február 30.",
      "30 Feb 2011 12:30",
      "28.02.1900",
      "1900-01-01",
      "15.01.0201",
    ],
  ])("%j is impossible", (text) => {
    expect(readDayText(text)).toEqual({ reading: DayReading.impossible, day: -1, other: 0 });
  });

  test.each([
    ...[
      "",
      " ",
      "-",
      "—",
      "  .  .    ",
      "n/a",
      "15",
      "2011",
      "15.01",
      "15.01.",
      "01.2011",
      "01/11",
      "Jan 2011",
      "15 января",
    ],
    ...["15.01.201", "15.01.20111", "15.01/2011", "15/01-2011", "15.01.2011.5", "15.01.2011 25:00", "15.01.2011 12:60"],
    ...[
      "15.01.2011 x",
      "x 15.01.2011",
      "15.01.2011 12",
      "15.01.2011-20.01.2011",
      "115.01.2011",
      "15 xyz 2011",
      "Jan 15",
    ],
    ...[
      "20111301",
      "20110230",
      "00000123",
      "18263",
      "73051",
      "123456",
      "1234567",
      "40558.",
      "40558.5.1",
      "1.2.3",
      "10.0.0.1",
    ],
    ...["5 2011 01", "1 1 2011", "2011 1 1", "１５.01.2011", "15,01,2011", "Invoice 15.01.2011", "2011年1月15日"],
    `15.01.2011${" ".repeat(60)}`,
  ])("%j is none", (text) => {
    expect(readDayText(text)).toEqual({ reading: DayReading.none, day: -1, other: 0 });
  });
});

describe("any text", () => {
  const runs = { seed: 20110115, numRuns: 20_000 };
  const unit = fc.constantFrom(
    ..."0123456789 ../-:,TZ«»'",
    "jan",
    "май",
    "пн",
    "г.",
    "15",
    "2011",
    "Q",
    "pm",
    "\u00a0",
  );

  test.each([
    ["of all characters", fc.string({ unit: "binary", maxLength: 80 })],
    ["of the characters of days", fc.string({ unit, maxLength: 16 })],
  ])("%s is read or not", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { reading, day, other } = readDayText(text);
        expect(day >= 0).toBe(reading !== DayReading.none && reading !== DayReading.impossible);
        expect(other > 0).toBe(reading === DayReading.ambiguous);
        const found = findDay(text);
        if (found !== null) expect(found.start < found.end && found.end <= text.length).toBe(true);
        const month = readMonthText(text);
        if (month !== null) expect(month.month >= 1 && month.month <= 12).toBe(true);
      }),
      runs,
    );
  });
});
