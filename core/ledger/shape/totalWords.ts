import { normalHeader } from "../headerWords";
import { isLetter } from "../text/charCodes";
import { foldWord } from "../text/foldWord";

/** So many letters at either end tell words for totals from most others. */
const TOLD = 3;

const words = (list: string): readonly string[] => list.split(" | ");

const totalWords: ReadonlySet<string> = new Set(
  words(
    "grand total | sub total | subtotal | sum total | overall total | total | totals | промежуточный итог | общий итог | итого | всего | итог | medzisucet | sucet spolu | spolu celkom | celkom spolu | suma spolu | spolu | celkom | sucet | mezisoucet | celkem | soucet | celkovy soucet | mindosszesen | reszosszeg | vegosszeg | osszesen | gesamtsumme | zwischensumme | gesamt | summe | разом | усього | всього | підсумок",
  ),
);
/** The beginnings of those words, and the ends: most texts can be told by them to have none, which is several times as fast. */
const beginnings = new Set([...totalWords].map((word) => word.slice(0, TOLD)));
const ends = new Set([...totalWords].map((word) => word.slice(-TOLD)));

/** Words in the longest of them. */
const LONGEST = 2;

/** Of everything, not of a part. */
const grandWords = new Set(
  words(
    "grand total | overall total | sum total | общий итог | spolu celkom | celkom spolu | celkovy soucet | mindosszesen | vegosszeg | gesamtsumme | gesamt",
  ),
);

/** Between the word and what it is the total of. */
const joiners = new Set(
  words(
    "for | of | за | по | по клиенту | по контрагенту | для | за клієнта | za | pre | za zakaznika | za odberatela | pro | fur | a | az",
  ),
);

/** Of a page of paper, whatever lines happen to be on it. */
const pageWords =
  /(?:^| )(?:pages?|страниц\p{L}*|листу?|strana|strany|stranu|stranka|oldal\p{L}*|seite|сторінк\p{L}*)(?: |$)/u;

function mayBeTotal(text: string): boolean {
  let from = 0;
  while (from < text.length && !isLetter(text.charCodeAt(from))) from++;
  let end = text.length;
  // accents that stand as characters of their own are no letters to count
  if (/[\u0300-\u036f]/.test(text)) return true;
  while (end > from && !isLetter(text.charCodeAt(end - 1))) end--;
  if (end - from < TOLD) return false;
  return beginnings.has(foldWord(text.slice(from, from + TOLD))) || ends.has(foldWord(text.slice(end - TOLD, end)));
}

/** What a text says that begins or ends with a word for a total. */
export interface TotalText {
  /** What it is the total of, as `normalHeader` makes it; "": not said. */
  readonly rest: string;
  /** It can't be a name that begins or ends so: nothing else is said, or "total for …". */
  readonly sure: boolean;
  readonly grand: boolean;
  readonly page: boolean;
}

/**
 * What a text is the total of; null where it has no word for a total at its beginning or end.
 *
 * @example
 * totalOf("Итого по ООО «Ромашка»:") // { rest: "ооо ромашка", sure: true, grand: false, page: false }
 * totalOf("Grand total") // { rest: "", sure: true, grand: true, page: false }
 * totalOf("Total Energies") // { rest: "energies", sure: false, grand: false, page: false }
 * totalOf("Ash Ltd") // null
 */
export function totalOf(text: string): TotalText | null {
  if (!mayBeTotal(text)) return null;
  const normal = normalHeader(text);
  if (normal === "") return null;
  const parts = normal.split(" ");
  // longer words first, so that "grand total" isn't found as "total"
  for (let count = Math.min(LONGEST, parts.length); count > 0; count--) {
    for (const before of [true, false]) {
      const word = (before ? parts.slice(0, count) : parts.slice(-count)).join(" ");
      if (totalWords.has(word)) return restOf(before ? parts.slice(count) : parts.slice(0, -count), word, before);
    }
  }
  return null;
}

function restOf(parts: readonly string[], word: string, before: boolean): TotalText {
  const page = pageWords.test(parts.join(" "));
  let joined = 0;
  // "for", and the longest of "по", "по клиенту"
  for (let count = 1; before && count <= 2; count++) if (joiners.has(parts.slice(0, count).join(" "))) joined = count;
  const rest = parts.slice(joined).join(" ");
  return { rest, sure: page || joined > 0 || rest === "", grand: grandWords.has(word), page };
}
