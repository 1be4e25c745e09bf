import { normalHeader } from "../ledger/headerWords";
import type { SegmentTest } from "../typed/TypedSheets";

/** A test that holds a number or day against another. */
export type Comparison = Extract<SegmentTest, "atLeast" | "atMost" | "above" | "below">;

const words = (list: string): readonly string[] => list.split(" | ");

const yesWords = new Set(words("yes | true | да | истина | ano | pravda | igen | igaz"));
const noWords = new Set(words("no | false | нет | ложь | nie | nepravda | nem | hamis"));
const yesSigns = new Set(words("+ | ✓ | ✔"));
const noSigns = new Set(words("- | − | – | —"));
const emptyWords = new Set(words("blank | empty | пусто | не заполнено | prazdne | ures"));

/** What a word or sign of yes and no says, in any of the four languages; null: it is none. */
export function yesNoOf(text: string): boolean | null {
  const sign = text.trim();
  if (yesSigns.has(sign)) return true;
  if (noSigns.has(sign)) return false;
  const word = normalHeader(sign);
  return yesWords.has(word) ? true : noWords.has(word) ? false : null;
}

/** Whether a text says that nothing stands there: `(blank)`, `пусто`. */
export function saysEmpty(text: string): boolean {
  return emptyWords.has(normalHeader(text));
}

export const comparisonSigns: readonly (readonly [string, Comparison])[] = [
  [">=", "atLeast"],
  ["=>", "atLeast"],
  ["≥", "atLeast"],
  ["<=", "atMost"],
  ["=<", "atMost"],
  ["≤", "atMost"],
  [">", "above"],
  ["<", "below"],
];

/** Words before a number, as {@link plainWords} makes them. "Up to 150" has 150 in it, in every language. */
const before: Readonly<Record<Comparison, readonly string[]>> = {
  atLeast: words(
    "at least | from | no less than | not less than | minimum | min | от | не менее | не меньше | минимум | od | aspon | najmenej | minimalne | legalabb",
  ),
  atMost: words(
    "at most | up to | to | no more than | not more than | maximum | max | до | не более | не больше | максимум | do | najviac | maximalne | legfeljebb",
  ),
  above: words(
    "above | over | more than | greater than | after | больше | более | больше чем | более чем | свыше | выше | после | viac ako | viac nez | vyse | nad | po | tobb mint | nagyobb mint",
  ),
  below: words(
    "below | under | less than | fewer than | before | меньше | менее | меньше чем | менее чем | ниже | раньше | menej ako | menej nez | pod | pred | kevesebb mint | kisebb mint",
  ),
};

/** Words and endings behind a number. */
const behind: Readonly<Record<Comparison, readonly string[]>> = {
  atLeast: words(
    "+ | and more | or more | and above | и более | и больше | или больше | a viac | alebo viac | vagy tobb | es tobb | tol | -tol",
  ),
  atMost: words("and less | or less | и менее | или меньше | a menej | alebo menej | vagy kevesebb | ig | -ig"),
  above: words("felett | folott | utan"),
  below: words("alatt | elott"),
};

const comparisons = ["atLeast", "atMost", "above", "below"] as const;

// the longer ones first: "no more than" before "no"
const listed = (table: Readonly<Record<Comparison, readonly string[]>>): (readonly [string, Comparison])[] =>
  comparisons
    .flatMap((test) => table[test].map((word) => [word, test] as const))
    .sort(([one], [other]) => other.length - one.length);

export const wordsBefore = listed(before);
export const wordsBehind = listed(behind);

/** A text as words of comparison are looked for in it: small letters, Latin ones without accents, plain blanks. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}
