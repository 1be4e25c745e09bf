import { parseIsoDay } from "../calendar/calendar";

export const conditionOperators = ["=", "<>", ">=", "<=", ">", "<"] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** What a row must satisfy: the cell under a header, an operator, and what it is held against. */
export interface Condition {
  /** As the header stands in the sheet, or the letters of a column without one. */
  readonly header: string;
  readonly operator: ConditionOperator;
  /** Trimmed, each once. Of `=` one of them must do, of `<>` none may; "" is a blank cell. The others hold one number or day. */
  readonly values: readonly string[];
}

/** Why a text is no list of conditions. `form`: it can't be taken apart. `value`: what is no number or day can't be above or below. */
export interface ConditionFault {
  readonly fault: "form" | "value";
  /** The condition that it is about, as it was typed. */
  readonly condition: string;
}

interface Token {
  readonly type: "word" | "sign";
  readonly text: string;
}

const SIGNS = /^(<>|>=|<=|[=<>;|])/;
const NEEDS_QUOTES = /[;|<>="]/;

/**
 * Reads conditions: `HEADER OP VALUE`, joined by `;`, all of which a row must satisfy. OP is one of = <> >= <= > <.
 * After = and <> stand one or several values parted by `|`; a value left out is a blank cell, so that `Region =` means
 * the rows without a region and `Region <>` those with one. A header or value that holds ; | < > = or a quotation mark
 * stands in "…", a quotation mark in it twice. Numbers have a decimal point, days are written 2009-03-31.
 *
 * @example
 * parseConditions('Region = West|East; "A=B" >= 10') // [{ header: "Region", operator: "=", values: ["West", "East"] }, { header: "A=B", operator: ">=", values: ["10"] }]
 */
export function parseConditions(text: string): readonly Condition[] | ConditionFault {
  const conditions: Condition[] = [];
  for (const tokens of partsOf(tokensOf(text), ";")) {
    if (tokens.length === 0) continue;
    const condition = conditionOf(tokens);
    if (condition === null) return { fault: "form", condition: shown(tokens) };
    const { operator, values } = condition;
    if (operator !== "=" && operator !== "<>") {
      if (values.length > 1 || values[0] === "") return { fault: "form", condition: shown(tokens) };
      if (boundOf(values[0]!) === null) return { fault: "value", condition: shown(tokens) };
    }
    conditions.push(condition);
  }
  return conditions;
}

/**
 * Conditions as a text that {@link parseConditions} reads back to the same.
 *
 * @example
 * conditionsText([{ header: "Region", operator: "=", values: ["West", "a;b"] }]) // 'Region = West|"a;b"'
 */
export function conditionsText(conditions: readonly Condition[]): string {
  return conditions
    .map(({ header, operator, values }) => `${quoted(header)} ${operator} ${values.map(quoted).join("|")}`.trim())
    .join("; ");
}

/** A number or a day that cells can be above or below; null where a text is neither. */
export function boundOf(text: string): { readonly value: number; readonly isDay: boolean } | null {
  const number = plainNumberOf(text);
  if (!Number.isNaN(number)) return { value: number, isDay: false };
  const day = parseIsoDay(text);
  return day === null ? null : { value: day, isDay: true };
}

/** The number that a text means; NaN for codes such as 007 and for whatever isn't a plain decimal number. */
export function plainNumberOf(text: string): number {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function conditionOf(tokens: readonly Token[]): Condition | null {
  const [header, sign, ...rest] = tokens;
  if (header?.type !== "word" || header.text === "" || sign?.type !== "sign") return null;
  const operator = conditionOperators.find((one) => one === sign.text);
  if (operator === undefined) return null;
  const values: string[] = [];
  for (const part of partsOf(rest, "|")) {
    if (part.length > 1 || part[0]?.type === "sign") return null;
    const value = part[0]?.text ?? "";
    if (!values.includes(value)) values.push(value);
  }
  return { header: header.text, operator, values };
}

/** Parts between the signs of a kind; always one more than there are signs. */
function partsOf(tokens: readonly Token[], sign: ";" | "|"): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "sign" && token.text === sign) parts.push([]);
    else parts[parts.length - 1]!.push(token);
  }
  return parts;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const sign = SIGNS.exec(rest)?.[0];
    const quote = /^"((?:[^"]|"")*)"/.exec(rest);
    if (sign !== undefined) {
      tokens.push({ type: "sign", text: sign });
      rest = rest.slice(sign.length);
    } else if (quote !== null) {
      tokens.push({ type: "word", text: quote[1]!.replaceAll('""', '"').trim() });
      rest = rest.slice(quote[0].length);
    } else {
      // a mark within a word is none that quotes: 5" pipe
      const word = /^[^;|<>=]+/.exec(rest)![0];
      tokens.push({ type: "word", text: word.trim() });
      rest = rest.slice(word.length);
    }
    rest = rest.trimStart();
  }
  return tokens;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function shown(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
