import { civilOf } from "../calendar/calendar";
import type { Language } from "./language";

const NBSP = "\u00a0";
const grouping: Record<Language, { group: string; decimal: string }> = {
  en: { group: ",", decimal: "." },
  ru: { group: NBSP, decimal: "," },
  sk: { group: NBSP, decimal: "," },
  hu: { group: NBSP, decimal: "," },
};

/** A number with a fixed count of decimals, grouped by the language: 1,234.5 · 1 234,5. Not of the machine's locale, so the same everywhere. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const { group, decimal } = grouping[language];
  const rounded = Math.abs(value).toFixed(decimals);
  const [whole, rest] = rounded.split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const sign = value < 0 && Number(rounded) !== 0 ? "−" : "";
  return `${sign}${grouped}${rest === undefined ? "" : decimal + rest}`;
}

/** A number to its last digit: what somebody typed must be found again in what is said of it. */
export function formatExact(value: number, language: Language): string {
  return formatNumber(value, /\.(\d+)$/.exec(String(value))?.[1]!.length ?? 0, language);
}

/** Money: without decimals from 1,000 on, with two below. */
export function formatMoney(value: number, language: Language): string {
  const large = Math.abs(value) >= 999.995 || Number.isInteger(value);
  return formatNumber(value, large ? 0 : 2, language);
}

/** A share as per cent with one decimal; without it where there is nothing after it. */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100;
  const whole = Math.abs(percent - Math.round(percent)) < 0.05;
  const text = formatNumber(percent, whole ? 0 : 1, language);
  return language === "en" || language === "hu" ? `${text}%` : `${text}${NBSP}%`;
}

const two = (value: number): string => String(value).padStart(2, "0");

const shortMonths: Record<Language, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ru: ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  sk: ["jan", "feb", "mar", "apr", "máj", "jún", "júl", "aug", "sep", "okt", "nov", "dec"],
  hu: ["jan", "febr", "márc", "ápr", "máj", "jún", "júl", "aug", "szept", "okt", "nov", "dec"],
};

const longMonths: Record<Language, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  sk: [
    "januára",
    "februára",
    "marca",
    "apríla",
    "mája",
    "júna",
    "júla",
    "augusta",
    "septembra",
    "októbra",
    "novembra",
    "decembra",
  ],
  hu: [
    "január",
    "február",
    "március",
    "április",
    "május",
    "június",
    "július",
    "augusztus",
    "szeptember",
    "október",
    "november",
    "december",
  ],
};

/** A serial day in the short form of the language. English names the month, since 3/4 means two days. */
export function formatDay(day: number, language: Language): string {
  const { year, month, day: date } = civilOf(day);
  switch (language) {
    case "en":
      return `${date} ${shortMonths.en[month - 1]} ${year}`;
    case "ru":
      return `${two(date)}.${two(month)}.${year}`;
    case "sk":
      return `${date}.${NBSP}${month}.${NBSP}${year}`;
    case "hu":
      return `${year}.${NBSP}${two(month)}.${NBSP}${two(date)}.`;
  }
}

/** A serial day in words: 31 March 2009 · 31 марта 2009 · 31. marca 2009 · 2009. március 31. */
export function formatLongDay(day: number, language: Language): string {
  const { year, month, day: date } = civilOf(day);
  const name = longMonths[language][month - 1]!;
  switch (language) {
    case "en":
    case "ru":
      return `${date} ${name} ${year}`;
    case "sk":
      return `${date}. ${name} ${year}`;
    case "hu":
      return `${year}. ${name} ${date}.`;
  }
}

/** The month of a serial day: Jan 09. */
export function formatMonth(day: number, language: Language): string {
  const { year, month } = civilOf(day);
  const name = shortMonths[language][month - 1]!;
  const short = two(year % 100);
  return language === "hu" ? `${year}. ${name}.` : `${name} ${short}`;
}

/** The month of a serial day with its whole year: Jan 2009. */
export function formatShortMonth(day: number, language: Language): string {
  const { year, month } = civilOf(day);
  const name = shortMonths[language][month - 1]!;
  return language === "hu" ? `${year}. ${name}.` : `${name} ${year}`;
}

/** The format codes of spreadsheets for days and months, in the same forms. */
export const dayFormatCodes: Record<Language, { day: string; month: string }> = {
  en: { day: "d mmm yyyy", month: "mmm yy" },
  ru: { day: "dd.mm.yyyy", month: "mmm yy" },
  sk: { day: "d. m. yyyy", month: "mmm yy" },
  hu: { day: "yyyy. mm. dd.", month: "yyyy. mmm." },
};
