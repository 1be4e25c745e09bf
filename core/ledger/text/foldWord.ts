const accented = /[\u00c0-\u036f\u1e00-\u1eff]/;
const needless = /[^a-z\u0430-\u045f]/;
const between = /[.'\u2019\u02bc\s\u200b-\u200f\u2060\ufeff]+/g;

/**
 * A word as it is looked up: small letters, Latin letters without accents (people leave them out), no points, blanks or
 * apostrophes within. Cyrillic letters keep their marks: и and й are two letters.
 *
 * @example
 * foldWord("Kč") // "kc"
 * foldWord("тыс. руб.") // "тысруб"
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (!needless.test(small)) return small;
  const plain = accented.test(small)
    ? small
        .normalize("NFD")
        .replace(/(?<=[a-z])\p{M}+/gu, "")
        .normalize("NFC")
    : small;
  return plain.replace(between, "");
}
