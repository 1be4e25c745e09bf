import type { CellValue } from "../cells/cellBlock";
import type { Attribute } from "../registers/Attribute";
import type { Language } from "../text/language";
import { formatDay } from "../text/numberFormat";
import { dictionaries } from "../text/translate";
import { foldWords } from "../tidy/nameWords";
import type { SegmentCondition, SegmentTest } from "../typed/TypedSheets";
import { boundNumber, numberText, plainDay, plainNumber } from "./conditionNumber";
import {
  comparisonSigns,
  plainWords,
  saysEmpty,
  wordsBefore,
  wordsBehind,
  yesNoOf,
  type Comparison,
} from "./conditionWords";

/**
 * Why a cell is no condition; what is said of it stands at `segmentFault.…`. `number`: none after a sign such as >. `value`:
 * nothing after it. `mixed`: words and comparisons together. `sign`: "not equal". `quote`: one isn't closed.
 */
export const conditionFaults = ["number", "value", "mixed", "sign", "quote"] as const;
export type ConditionFault = (typeof conditionFaults)[number];

type Test = Omit<SegmentCondition, "attribute">;
type Part = { readonly value: string; readonly quoted: boolean; readonly start: number; readonly end: number };

/** 1950 to 2099: other numbers are no days. */
const FIRST_DAY = 18_264;
const LAST_DAY = 73_050;
const signOf: Readonly<Record<Comparison, string>> = { atLeast: "≥", atMost: "≤", above: ">", below: "<" };

/**
 * The conditions that a cell of the sheet of segments sets to an attribute, all of which must hold: a value, several parted
 * by commas or semicolons (one of them), a comparison by sign or by words of four languages, yes, no, `(blank)`. A value in
 * quotation marks is meant as it stands. A blank cell sets none.
 *
 * @param known values of the attribute: one that has a comma in it is taken whole
 *
 * @example
 * readConditions("trade; catering", "Activity") // [{ attribute: "Activity", test: "oneOf", values: ["trade", "catering"] }]
 * readConditions("от 20 до 150", "Size").map(({ test, values }) => [test, ...values]) // [["atLeast", 20], ["atMost", 150]]
 * readConditions("20–150", "Size").map(({ test, values }) => [test, ...values]) // [["atLeast", 20], ["atMost", 150]]
 * readConditions("> many", "Size") // { fault: "number" }
 */
export function readConditions(
  cell: CellValue,
  attribute: string,
  known: readonly string[] = [],
): SegmentCondition[] | { readonly fault: ConditionFault } {
  const tests = testsOf(cell, known);
  return "fault" in tests ? tests : tests.map(({ test, values }) => ({ attribute, test, values }));
}

/** Stands for a cell that can't be read: no client meets it, and it is written back as it was typed. */
export function unreadCondition(attribute: string, typed: string): SegmentCondition {
  return { attribute, test: "above", values: [typed] };
}

/**
 * A condition as a cell that {@link readConditions} reads back to the same.
 *
 * @param type of the attribute, so that days are written as days
 *
 * @example
 * conditionText({ attribute: "Activity", test: "oneOf", values: ["trade", "food, drink"] }, "en") // 'trade, "food, drink"'
 * conditionText({ attribute: "Founded", test: "above", values: [1990] }, "ru") // "> 1990"
 */
export function conditionText(
  { test, values }: SegmentCondition,
  language: Language,
  type: Attribute["type"] = "text",
): string {
  switch (test) {
    case "yes":
    case "no":
      return dictionaries[language][`value.${test}`];
    case "empty":
      return dictionaries[language]["segments.blank"];
    case "equal":
    case "oneOf":
      return values.map((value) => valueText(value, language, type)).join(", ");
    default: {
      const [bound] = values;
      if (typeof bound !== "number") return String(bound ?? "");
      return `${signOf[test]} ${valueText(bound, language, type)}`;
    }
  }
}

/** All conditions on one attribute as one cell; "" without any. */
export function conditionsCell(
  conditions: readonly SegmentCondition[],
  language: Language,
  type?: Attribute["type"],
): string {
  return conditions.map((condition) => conditionText(condition, language, type)).join("; ");
}

function valueText(value: string | number, language: Language, type: Attribute["type"]): string {
  if (typeof value === "number") {
    return type === "day" && Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY
      ? formatDay(value, language)
      : numberText(value, language);
  }
  const read = testsOf(value, []);
  const same = !("fault" in read) && read.length === 1 && read[0]!.test === "equal" && read[0]!.values[0] === value;
  return same ? value : `"${value.replaceAll('"', '""')}"`;
}

function testsOf(cell: CellValue, known: readonly string[]): Test[] | { readonly fault: ConditionFault } {
  if (cell === null) return [];
  if (typeof cell === "boolean") return [{ test: cell ? "yes" : "no", values: [] }];
  if (typeof cell === "number") return [{ test: "equal", values: [cell] }];
  if (typeof cell === "object") return { fault: "value" };
  const text = cell.trim();
  if (text === "") return [];
  const folds = new Set(known.map(foldWords));
  if (folds.has(foldWords(text)) && yesNoOf(text) === null) return [{ test: "equal", values: [text] }];
  const parts = partsOf(text);
  if (parts === null) return { fault: "quote" };
  const [first] = parts;
  if (parts.length === 1 && !first!.quoted) {
    const word = wordTest(first!.value);
    if (word !== null) return [{ test: word, values: [] }];
  }
  return together(folds.size === 0 ? parts : wholeValues(text, parts, folds));
}

/** Parts are all values, of which one is wanted, or all comparisons, which must all hold. */
function together(parts: readonly Part[]): Test[] | { readonly fault: ConditionFault } {
  const values: (string | number)[] = [];
  const bounds: Test[] = [];
  for (const { value, quoted } of parts) {
    const read = quoted ? null : comparisonsOf(value);
    if (read !== null && "fault" in read) return read;
    if (read !== null) bounds.push(...read);
    else if (!quoted && saysEmpty(value)) return { fault: "mixed" };
    else {
      const one = quoted ? value : valueOf(value);
      if (!values.includes(one)) values.push(one);
    }
  }
  if (bounds.length > 0) return values.length === 0 ? bounds : { fault: "mixed" };
  if (values.length === 0) return { fault: "value" };
  return [{ test: values.length === 1 ? "equal" : "oneOf", values }];
}

function wordTest(text: string): Extract<SegmentTest, "yes" | "no" | "empty"> | null {
  const said = yesNoOf(text);
  if (said !== null) return said ? "yes" : "no";
  return saysEmpty(text) ? "empty" : null;
}

/** Of a text without quotation marks. */
function valueOf(text: string): string | number {
  const typed = text.startsWith("=") ? text.slice(1).trim() : text;
  const number = plainNumber(typed);
  if (!Number.isNaN(number)) return number;
  const day = /\d\D+\d/.test(typed) ? plainDay(typed) : NaN;
  return Number.isNaN(day) ? typed : day;
}

/** The comparisons of a part; null: it is a value. */
function comparisonsOf(text: string): Test[] | { readonly fault: ConditionFault } | null {
  if (/^(<>|≠|!=|!)/.test(text)) return { fault: "sign" };
  const found = boundsOf(plainWords(text)) ?? rangeOf(text);
  if (found !== null) return found;
  if (text === "=") return { fault: "value" };
  const sign = comparisonSigns.find(([one]) => text.startsWith(one))?.[0];
  if (sign === undefined) return null;
  return { fault: text.slice(sign.length).trim() === "" ? "value" : "number" };
}

/** `20–150`, as people write "from 20 to 150". */
function rangeOf(text: string): Test[] | null {
  const [, low, high] = /^(\d[\d.,\s]*?)\s*(?:-|–|—|…|\.{2,3})\s*(\d[\d.,\s]*)$/u.exec(text) ?? [];
  if (low === undefined || high === undefined) return null;
  const [from, to] = [boundNumber(low), boundNumber(high)];
  if (!(from < to)) return null;
  return [
    { test: "atLeast", values: [from] },
    { test: "atMost", values: [to] },
  ];
}

/** `≥ 20`, `at least 20`, `20 and more`, and two such one behind the other. */
function boundsOf(text: string): Test[] | null {
  for (const [word, test] of [...comparisonSigns, ...wordsBefore]) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    // "from20" is a word of its own, ">20" isn't
    if (/\p{L}$/u.test(word) && !rest.startsWith(" ")) continue;
    const found = chainOf(test, rest.trim());
    if (found !== null) return found;
  }
  for (const [word, test] of wordsBehind) {
    const isEnding = word.startsWith("-") || word === "+" || word === "ig" || word === "tol";
    if (!text.endsWith(isEnding ? word : ` ${word}`)) continue;
    const bound = boundNumber(text.slice(0, -word.length).trim());
    if (!Number.isNaN(bound)) return [{ test, values: [bound] }];
  }
  return null;
}

/** What follows a word of comparison: a number, and perhaps another comparison. */
function chainOf(test: Comparison, rest: string): Test[] | null {
  const bound = boundNumber(rest);
  if (!Number.isNaN(bound)) return [{ test, values: [bound] }];
  for (let at = rest.indexOf(" "); at >= 0; at = rest.indexOf(" ", at + 1)) {
    const first = boundNumber(rest.slice(0, at));
    const next = Number.isNaN(first) ? null : boundsOf(rest.slice(at).replace(/^ (?:(?:and|и|a|es) )?/, ""));
    if (next !== null) return [{ test, values: [first] }, ...next];
  }
  return null;
}

/** Parts between commas and semicolons outside quotation marks, a comma within a number aside; null: a mark isn't closed. */
function partsOf(text: string): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    while (/[\s,;]/.test(text[at] ?? "")) at++;
    if (at >= text.length) break;
    if (text[at] === '"') {
      const quote = /^"((?:[^"]|"")*)"\s*(?=[,;]|$)/.exec(text.slice(at));
      if (quote === null) return null;
      parts.push({ value: quote[1]!.replaceAll('""', '"'), quoted: true, start: at, end: at + quote[0].length });
      at += quote[0].length;
      continue;
    }
    let end = at;
    while (end < text.length && !isSeparator(text, end)) end++;
    const value = text.slice(at, end).trim();
    if (/^\d+(,\d+){2,}$/.test(value) && Number.isNaN(plainNumber(value))) {
      let start = at;
      for (const one of value.split(",")) {
        parts.push({ value: one, quoted: false, start, end: start + one.length });
        start += one.length + 1;
      }
    } else parts.push({ value, quoted: false, start: at, end: at + value.length });
    at = end;
  }
  return parts;
}

function isSeparator(text: string, at: number): boolean {
  if (text[at] === ";") return true;
  return text[at] === "," && !(/\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? ""));
}

/** Neighbouring parts that are one value of the attribute with a comma in it, the longest first. */
function wholeValues(text: string, parts: readonly Part[], folds: ReadonlySet<string>): Part[] {
  const whole: Part[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length - 1;
    const isOne = (): boolean => folds.has(foldWords(text.slice(parts[from]!.start, parts[to]!.end)));
    while (to > from && (parts.slice(from, to + 1).some(({ quoted }) => quoted) || !isOne())) to--;
    const { start } = parts[from]!;
    const { end } = parts[to]!;
    whole.push(to === from ? parts[from]! : { value: text.slice(start, end), quoted: true, start, end });
    from = to + 1;
  }
  return whole;
}
