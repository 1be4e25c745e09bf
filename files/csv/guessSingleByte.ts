import { letterShares, type LetterShares } from "./letterShares";
import { dosSigns } from "./dosSigns";
import { singleByteSigns, type SingleByteEncoding } from "./TextEncoding";

/** Shares of a letter that another language of the same encoding has, as names of clients may, and of one that none has. */
const NEIGHBOUR = 5e-3;
const FOREIGN = 1e-4;
/** Logarithms of how usual a sign is. */
const RARE_SIGN = Math.log(2e-3);
const ODD_SIGN = Math.log(1e-5);
const CONTROL = Math.log(1e-7);
const CAPITAL = -0.3;

/** A capital follows a small letter, a figure stands beside a letter, Latin and Cyrillic letters beside each other. */
const CASE_BREAK = -2;
const FIGURE_BESIDE = -2;
const MIXED_ALPHABETS = -4;
/** Letters of Latin alphabets that are no ASCII rarely stand side by side, Cyrillic ones always. */
const LATIN_PAIR = -0.7;
/** Vowels and consonants take turns, more often than not. */
const TURN = 0.4;
const NO_TURN = -0.5;
/** Of languages whose accents only end words. */
const NOT_AT_END = -3;

/** Below this a letter, on average, the bytes are no text of any of these languages. */
const NO_LANGUAGE = -8;
const ENOUGH = 6;
/** So much more sense a page of DOS must make before it is believed. */
const OUTLANDISH = 5;

const VOWELS = /[aeiouyàáâãäåæèéêëěęąěìíîïòóôõöøőùúûüűůýăœаеёиоуыэюяіїє]/;
/** Signs of business texts: currencies, dashes, quotation marks, №, §, degrees. The same in all three, or in its place. */
const USUAL_SIGNS = /[€£„“”‚‘’«»‹›–—…№§°²³½¼¾ºª®©™±•\u00a0·×µ]/;

const Kind = { other: 0, figure: 1, vowel: 2, consonant: 3 } as const;

/** What the bytes mean in an encoding. */
interface Meaning {
  readonly signs: readonly string[];
  readonly kinds: Uint8Array;
  readonly capital: Uint8Array;
}

/** A language written in an encoding: what each byte from 0x80 on scores. */
interface Model {
  readonly scores: Float64Array;
  readonly onlyAtEnd: boolean;
}

/** An encoding with its languages. */
interface Page {
  readonly meaning: Meaning;
  readonly isCyrillic: boolean;
  readonly models: readonly Model[];
}

const encodings = Object.keys(singleByteSigns) as SingleByteEncoding[];
const pages = new Map(
  encodings.map((encoding) => [
    encoding,
    pageOf(singleByteSigns[encoding], encoding === "windows-1251", (one) => one === encoding),
  ]),
);
/** Pages that are not read: what makes most sense in them is refused instead of being taken for something else. */
const ofDos = Object.entries(dosSigns).map(([name, signs]) => {
  const isCyrillic = name !== "cp852";
  return pageOf(signs, isCyrillic, (one) => (one === "windows-1251") === isCyrillic);
});

/** How often a byte follows another one. */
interface BytePair {
  readonly one: number;
  readonly next: number;
  readonly count: number;
}

/**
 * The encoding with a byte a letter in which a text makes most sense, by the letters of the languages and by what
 * stands beside them. The same bytes always give the same answer; where the text reads alike in two encodings, it is
 * the one whose languages use these letters most. Null: a text of no known language, or of another encoding such as
 * KOI8-R and code page 866.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByteEncoding | null {
  const pairs = pairsOf(bytes);
  let best: { encoding: SingleByteEncoding; score: number } | null = null;
  for (const [encoding, page] of pages) {
    const score = pageScore(pairs, page);
    if (best === null || score > best.score) best = { encoding, score };
  }
  const count = pairs.reduce((sum, pair) => (pair.one >= 0x80 ? sum + pair.count : sum), 0);
  if (count < ENOUGH) return best!.encoding;
  if (best!.score / count < NO_LANGUAGE) return null;
  return ofDos.some((page) => pageScore(pairs, page) - OUTLANDISH > best!.score) ? null : best!.encoding;
}

/** The pairs with a byte that is no ASCII; the beginning and the end count as line feeds. */
function pairsOf(bytes: Uint8Array): BytePair[] {
  const counts = new Uint32Array(65_536);
  let before = 0x0a;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    counts[256 * before + byte]!++;
    before = byte;
  }
  counts[256 * before + 0x0a]!++;
  const pairs: BytePair[] = [];
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place]!;
    if (count === 0) continue;
    const [one, next] = [place >> 8, place & 255];
    if (one >= 0x80 || next >= 0x80) pairs.push({ one, next, count });
  }
  return pairs;
}

/** How much sense the bytes make in the best of the languages of a page. */
function pageScore(pairs: readonly BytePair[], { meaning, isCyrillic, models }: Page): number {
  const counts = new Float64Array(256);
  let inside = 0;
  // a byte is counted where it stands first in a pair; a line feed follows the last one
  for (const { one, next, count } of pairs) {
    if (one < 0x80) continue;
    counts[one]! += count;
    if (meaning.kinds[one]! >= Kind.vowel && meaning.kinds[next]! >= Kind.vowel) inside += count;
  }
  let best = -Infinity;
  for (const { scores, onlyAtEnd } of models) {
    let score = onlyAtEnd ? NOT_AT_END * inside : 0;
    for (let byte = 0x80; byte < 256; byte++) score += counts[byte]! * scores[byte]!;
    if (score > best) best = score;
  }
  return best + contextScore(pairs, meaning, isCyrillic);
}

/** A page with the languages of the encodings that are said. */
function pageOf(high: string, isCyrillic: boolean, has: (encoding: SingleByteEncoding) => boolean): Page {
  const meaning = meaningOf(high);
  const languages = letterShares.filter(({ encoding }) => has(encoding));
  const known = new Set(languages.flatMap(({ shares }) => [...shares.keys()]));
  return { meaning, isCyrillic, models: languages.map((language) => modelOf(meaning, language, known)) };
}

function modelOf({ signs, kinds, capital }: Meaning, language: LetterShares, known: ReadonlySet<string>): Model {
  const scores = Float64Array.from(signs, (sign, byte) => {
    if (kinds[byte]! < Kind.vowel) return signScore(sign, language.encoding);
    const small = sign.toLowerCase();
    const share = language.shares.get(small) ?? (known.has(small) ? NEIGHBOUR : FOREIGN);
    return Math.log(share) + (capital[byte] === 1 ? CAPITAL : 0);
  });
  return { scores, onlyAtEnd: language.onlyAtEnd === true };
}

function signScore(sign: string, encoding: SingleByteEncoding): number {
  if (sign < "\u00a0") return CONTROL;
  if (!USUAL_SIGNS.test(sign)) return ODD_SIGN;
  // where there are no letters to tell, it is the Western one
  return encoding === "windows-1252" ? RARE_SIGN : RARE_SIGN - 0.1;
}

/** What stands beside each other, whatever the language. */
function contextScore(pairs: readonly BytePair[], { kinds, capital }: Meaning, isCyrillic: boolean): number {
  let score = 0;
  for (const { one, next, count } of pairs) {
    const kind = kinds[one]!;
    const follower = kinds[next]!;
    if (kind >= Kind.vowel && follower >= Kind.vowel) {
      const bothHigh = one >= 0x80 && next >= 0x80;
      if (isCyrillic && !bothHigh) score += count * MIXED_ALPHABETS;
      if (!isCyrillic && bothHigh) score += count * LATIN_PAIR;
      score += count * (kind === follower ? NO_TURN : TURN);
      if (capital[one] === 0 && capital[next] === 1) score += count * CASE_BREAK;
    } else if (
      (kind === Kind.figure && next >= 0x80 && follower >= Kind.vowel) ||
      (one >= 0x80 && kind >= Kind.vowel && follower === Kind.figure)
    ) {
      score += count * FIGURE_BESIDE;
    }
  }
  return score;
}

function meaningOf(high: string): Meaning {
  const signs = Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80),
  );
  const kinds = new Uint8Array(256);
  const capital = new Uint8Array(256);
  signs.forEach((sign, byte) => {
    // "ª" and "º" are letters for Unicode, ordinal marks for everybody else
    const isLetter = /\p{L}/u.test(sign) && !/[ªºµ]/.test(sign);
    const small = sign.toLowerCase();
    kinds[byte] = isLetter
      ? VOWELS.test(small)
        ? Kind.vowel
        : Kind.consonant
      : /\d/.test(sign)
        ? Kind.figure
        : Kind.other;
    capital[byte] = isLetter && small !== sign ? 1 : 0;
  });
  return { signs, kinds, capital };
}
