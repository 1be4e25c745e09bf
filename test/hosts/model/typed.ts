import { CellFault, FAULT_CODES, FormulaCell, type Content } from "./Content";

/** What Excel makes of something typed, and the number format that it gives to a cell without one. */
export interface Typed {
  readonly content: Content;
  readonly format?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER = /^\s*([-+]?)\s*([$€£]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?\s*(%?)\s*$/i;

/**
 * A text as `values` and `formulas` take it, with an Excel that speaks American English: a text behind `'`, a formula, what
 * looks like a number, a day, a share, TRUE or an error is one; in a cell with the format `@` everything is text.
 */
export function typed(text: string, format: string): Typed {
  if (text === "") return { content: null };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (format === "@") return { content: text };
  if (text.startsWith("=") && text.length > 1) return { content: new FormulaCell(text) };
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { content: word === "TRUE" };
  if (FAULT_CODES.some((code) => code === word)) return { content: new CellFault(word) };
  return number(text) ?? day(text.trim()) ?? { content: text };
}

function number(text: string): Typed | null {
  const bracketed = /^\s*\(([^()]+)\)\s*$/.exec(text);
  const parts = NUMBER.exec(bracketed === null ? text : `-${bracketed[1]!}`);
  if (parts === null) return null;
  const [, sign, money, whole, fraction = "", power = "", share] = parts;
  if (whole === undefined && fraction.length < 2) return null;
  const size = Number(`${(whole ?? "0").replaceAll(",", "")}${fraction === "." ? "" : fraction}${power}`);
  const value = (sign === "-" ? -size : size) / (share === "%" ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  if (share === "%") return { content: value, format: fraction.length > 1 ? "0.00%" : "0%" };
  if (money !== "") return { content: value, format: fraction.length > 1 ? "$#,##0.00" : "$#,##0" };
  if (whole?.includes(",") === true) return { content: value, format: fraction.length > 1 ? "#,##0.00" : "#,##0" };
  return power === "" ? { content: value } : { content: value, format: "0.00E+00" };
}

function day(text: string): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const usual = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (usual !== null) {
    const year = usual[3] === undefined ? THIS_YEAR : fullYear(usual[3]);
    return dated(year, Number(usual[1]), Number(usual[2]), usual[3] === undefined ? "d-mmm" : "m/d/yyyy");
  }
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*[-, ]+(\d{4}|\d{2})$/i.exec(text);
  const month = named === null ? -1 : MONTHS.indexOf(named[2]!.toLowerCase());
  if (named !== null && month >= 0) {
    return dated(fullYear(named[3]!), month + 1, Number(named[1] ?? 1), named[1] === undefined ? "mmm-yy" : "d-mmm-yy");
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time === null || Number(time[2]) > 59) return null;
  return {
    content: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400,
    format: time[3] === undefined ? "h:mm" : "h:mm:ss",
  };
}

/** The year of a day that is typed without one: tests don't depend on the clock. */
const THIS_YEAR = 2025;

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, dayOfMonth: number, format: string): Typed | null {
  const at = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(at);
  if (year < 1900 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== dayOfMonth) return null;
  return { content: Math.round(at / 86_400_000) + 25_569, format };
}
