import { oneScript } from "./alikeLetters";

/** A word of a name as it is compared: small letters of one script, Latin ones without accents. */
export interface NameWord {
  readonly text: string;
  /** What stands between it and the next word, or the end. */
  readonly after: string;
  /** It was typed in Cyrillic letters, at least in part. */
  readonly cyrillic: boolean;
}

const apostrophes = /['`´‘’ʼʹ′]/g;
/** Signs that nobody sees: soft hyphens, joiners, marks of direction and of byte order. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Letters whose stroke isn't an accent to Unicode. */
const stroked: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i", ħ: "h" };
const anyStroked = /[łøđßæœıħ]/g;
const latinMarks = /(?<=[a-z])\p{M}+/gu;
/** Accents that make no letter of their own with the one before: й has become one by then. */
const looseMarks = /(?<=[a-z\u0400-\u052f])\p{M}+/gu;
const wordSign = /[\p{L}\p{N}\p{M}]/u;
const letter = /\p{L}/u;
const cyrillic = /[\u0400-\u052f]/;

const APOSTROPHE = 39;
/** What {@link signs} say of a sign that isn't part of a word: not looked at yet, parts words, can't be told alone. */
const UNKNOWN = 0;
const PARTS = 1;
const TOGETHER = 2;

/** Of each UTF-16 sign the small plain letter or digit that it stands for, {@link PARTS}, or {@link TOGETHER}. */
const signs = new Uint16Array(65_536);

/**
 * The words of a name or of any text, in their order. Blanks of every kind, quotes and punctuation only part words; an
 * apostrophe within a word goes. `I.B.M.` is one word, `J. B.` and `J.B.` are two.
 *
 * @example
 * nameWords("«Ёлка»,  O’Neil & I.B.M.").map(({ text }) => text) // ["елка", "oneil", "ibm"]
 */
export function nameWords(name: string): NameWord[] {
  const plain = isSimple(name) ? name : plainText(name);
  const list: NameWord[] = [];
  for (let at = nextWord(plain, 0); at < plain.length;) {
    const end = endOfInitials(plain, at);
    const past = nextWord(plain, end);
    const raw = lettersOf(plain, at, end);
    list.push({ text: oneScript(raw), after: plain.slice(end, past), cyrillic: cyrillic.test(raw) });
    at = past;
  }
  return list;
}

/**
 * A text by which spellings of one thing are equal: of items, lines and managers, whose legal form says nothing.
 *
 * @example
 * foldWords("  Принтер  HP-1010 ") === foldWords("принтер hp 1010") // true
 */
export function foldWords(text: string): string {
  const list = nameWords(text);
  return list.length === 0 ? plainName(text) : list.map((word) => word.text).join(" ");
}

/** A name of which nothing else is left to compare by. */
export function plainName(name: string): string {
  return name.toLowerCase().normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Whether every sign of a name can be read by itself, as nearly all can. */
function isSimple(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (signOf(name.charCodeAt(at)) === TOGETHER) return false;
  return true;
}

function plainText(name: string): string {
  return name
    .replace(apostrophes, "'")
    .normalize("NFKD")
    .toLowerCase()
    .replace(unseen, "")
    .replace(anyStroked, (one) => stroked[one]!)
    .replace(latinMarks, "")
    .normalize("NFC")
    .replace(looseMarks, "")
    .replaceAll("ё", "е");
}

function signOf(code: number): number {
  const known = signs[code]!;
  return known === UNKNOWN ? (signs[code] = lookUp(code)) : known;
}

function lookUp(code: number): number {
  const sign = String.fromCharCode(code);
  const plain = plainText(sign);
  // halves of a sign, signs that are several, and such as change with their neighbours
  if (plain.length !== 1 || /[\p{M}\p{Cs}\u1100-\u11ffΣσς]/u.test(sign + plain)) return TOGETHER;
  const own = plain.charCodeAt(0);
  if (own === APOSTROPHE) return APOSTROPHE;
  if (wordSign.test(plain)) return own;
  return /[.,]/.test(plain) && plain !== sign ? TOGETHER : PARTS;
}

/** Part of a word, whether or not a plain text is read: there, what can't be told alone is what it is. */
function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const sign = signOf(code);
  if (sign === TOGETHER) return wordSign.test(String.fromCodePoint(text.codePointAt(at)!)) || isLowHalf(text, at);
  return sign > APOSTROPHE;
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 && wordSign.test(String.fromCodePoint(text.codePointAt(at - 1)!));
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordSign(text, at)) at++;
  return at;
}

/** The end of a word: an apostrophe between two of its letters is within. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isWordSign(text, at)) at++;
    else if (signOf(text.charCodeAt(at)) === APOSTROPHE && at + 1 < text.length && isWordSign(text, at + 1)) at += 2;
    else break;
  }
  return at;
}

/** Letters with one point and nothing else between, three at least, are one word: the end of it, or of the word alone. */
function endOfInitials(text: string, from: number): number {
  const alone = endOfWord(text, from);
  let end = alone;
  let count = isInitial(text, from, alone) ? 1 : 0;
  while (count > 0 && text[end] === "." && end + 1 < text.length && isWordSign(text, end + 1)) {
    const next = endOfWord(text, end + 1);
    if (!isInitial(text, end + 1, next)) break;
    end = next;
    count++;
  }
  return count >= 3 ? end : alone;
}

function isInitial(text: string, from: number, end: number): boolean {
  return end - from === 1 && letter.test(text[from]!);
}

/** The plain letters and digits of a piece. */
function lettersOf(text: string, from: number, end: number): string {
  let word = "";
  for (let at = from; at < end; at++) {
    const sign = signOf(text.charCodeAt(at));
    if (sign > APOSTROPHE) word += String.fromCharCode(sign);
    else if (sign === TOGETHER) word += text[at]!;
  }
  return word;
}
