import { civilOf, isoDay } from "../../core/calendar/calendar";
import { UNIT } from "../../core/ledger/ledger";
import type { CellValue } from "../../core/cells/cellBlock";

const NO_BREAK = "\u00a0";

const months = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  sk: "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra".split(" "),
  hu: "január február március április május június július augusztus szeptember október november december".split(" "),
} as const;
const abroad = ["en", "ru", "sk", "hu"] as const;
/** Languages whose months Windows-1251 has the letters for. */
const atHome = ["en", "ru"] as const;

/** What an encoding has letters for. */
export type Letters = "any" | "windows-1251";

interface Writer {
  readonly name: string;
  /** `turn` picks among ways that only differ in words. */
  write(value: number, turn: number, letters: Letters): CellValue;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Eight ways to write a day. The slashes are day first: the days after the twelfth say so. */
export const dayWritings: readonly Writer[] = [
  { name: "serial number", write: (day) => day },
  { name: "ISO", write: (day) => isoDay(day) },
  { name: "15.01.1997", write: (day) => dotted(day, 4) },
  {
    name: "15/01/1997",
    write: (day) => dotted(day, 4).replaceAll(".", "/"),
  },
  { name: "month by name", write: (day, turn, letters) => named(day, turn, letters) },
  { name: "15.01.97", write: (day) => dotted(day, 2) },
  {
    name: "with time",
    write: (day, turn) =>
      turn % 2 === 0 ? `${dotted(day, 4)} ${two(8 + (turn % 10))}:05:00` : `${isoDay(day)}T${two(8 + (turn % 10))}:05`,
  },
  {
    name: "1997. 01. 15.",
    write: (day) => {
      const civil = civilOf(day);
      return `${civil.year}. ${two(civil.month)}. ${two(civil.day)}.`;
    },
  },
];

function dotted(day: number, digits: 2 | 4): string {
  const civil = civilOf(day);
  return `${two(civil.day)}.${two(civil.month)}.${String(civil.year).slice(-digits)}`;
}

function named(day: number, turn: number, letters: Letters): string {
  const civil = civilOf(day);
  const languages = letters === "any" ? abroad : atHome;
  const language = languages[turn % languages.length]!;
  const month = months[language][civil.month - 1]!;
  if (language === "hu") return `${civil.year}. ${month} ${civil.day}.`;
  return `${civil.day}${language === "sk" ? "." : ""} ${month} ${civil.year}`;
}

/**
 * Eight ways to write an amount. All have two decimals, or four where the amount does: three behind a single point or
 * comma could be thousands, and what is written here has one reading only.
 */
export const amountWritings: readonly Writer[] = [
  { name: "number", write: (amount) => amount / UNIT },
  { name: "1234.56", write: (amount) => signed(amount, ".", "") },
  { name: "1 234,56", write: (amount) => signed(amount, ",", NO_BREAK) },
  { name: "1.234,56", write: (amount) => signed(amount, ",", ".") },
  { name: "1,234.56", write: (amount) => signed(amount, ".", ",") },
  { name: "1'234.56", write: (amount) => signed(amount, ".", "'") },
  { name: "$1,234.56", write: (amount) => dollars(amount) },
  { name: "1 234,56 USD", write: (amount) => `${signed(amount, ",", " ")} USD` },
];

/** Ways to write what a client gave back; the amount is the sum above zero. */
export const returnWritings: readonly Writer[] = [
  { name: "(1,234.56)", write: (amount) => `(${signed(amount, ".", ",")})` },
  { name: "1234.56-", write: (amount) => `${signed(amount, ".", "")}-` },
  // Windows-1251 has a dash in the minus sign's place
  {
    name: "−1 234,56",
    write: (amount, _, letters) => `${letters === "any" ? "−" : "–"}${signed(amount, ",", NO_BREAK)}`,
  },
];

function dollars(amount: number): string {
  return amount < 0 ? `-$${signed(-amount, ".", ",")}` : `$${signed(amount, ".", ",")}`;
}

function signed(amount: number, decimal: string, group: string): string {
  const sum = Math.abs(amount);
  const whole = String(Math.floor(sum / UNIT)).replace(/\B(?=(?:\d{3})+$)/g, group);
  const decimals = String(sum % UNIT).padStart(4, "0");
  return `${amount < 0 ? "-" : ""}${whole}${decimal}${decimals.endsWith("00") ? decimals.slice(0, 2) : decimals}`;
}

/** A cell as a text file has it: a number as plain decimal text with two or four decimals where it isn't whole. */
export function cellText(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.error;
  if (typeof cell !== "number" || Number.isInteger(cell)) return String(cell);
  return signed(Math.round(cell * UNIT), ".", "");
}
