import { isDash, isDigit, isLetter } from "./charCodes";
import { skipUnseen, wordEnd } from "./dayScan";
import { noonWords, timeWords, weekdayWords, yearWords } from "./dayWords";
import { foldWord } from "./foldWord";

const CLOSE = 41;
const OPEN = 40;
const COLON = 58;
const COMMA = 44;
const POINT = 46;
const ZERO = 48;

/** Behind what may follow a day: `г.`, a weekday, a time. Where nothing of it follows, `at` itself. */
export function dayEnd(text: string, at: number): number {
  at = skipWord(text, at, yearWords);
  at = skipTime(text, at);
  return skipWeekday(text, at);
}

/** Behind the weekday and what parts it from the day: "Mon, ". Where none stands there, `at` itself. */
export function behindWeekday(text: string, at: number): number {
  const end = skipWord(text, at, weekdayWords);
  if (end === at) return at;
  const next = skipUnseen(text, end);
  return skipUnseen(text, text.charCodeAt(next) === COMMA ? next + 1 : next);
}

/** Behind a word of the list and the point that shortens it. */
function skipWord(text: string, at: number, words: ReadonlySet<string>): number {
  const from = skipUnseen(text, at);
  if (!isLetter(text.charCodeAt(from))) return at;
  const end = wordEnd(text, from);
  if (end - from > 24 || !words.has(foldWord(text.slice(from, end)))) return at;
  return text.charCodeAt(end) === POINT ? end + 1 : end;
}

/** ", szombat" "(пн)" */
function skipWeekday(text: string, at: number): number {
  let from = skipUnseen(text, at);
  const code = text.charCodeAt(from);
  if (code === COMMA || code === OPEN) from++;
  const end = skipWord(text, from, weekdayWords);
  if (end === from) return at;
  if (code !== OPEN) return end;
  return text.charCodeAt(end) === CLOSE ? end + 1 : at;
}

/** "T12:30:00.000Z", " 9:05 pm", ", 0:00:00 +02:00" */
function skipTime(text: string, at: number): number {
  let from = at;
  const code = text.charCodeAt(at);
  if (code === 84 || code === 116) from++;
  else {
    if (code === COMMA) from++;
    const blanks = skipUnseen(text, from);
    if (blanks === at) return at;
    from = skipUnseen(text, skipWord(text, blanks, timeWords));
  }
  let end = skipNumber(text, from, 1, 24);
  if (end < 0 || text.charCodeAt(end) !== COLON) return at;
  end = skipNumber(text, end + 1, 2, 59);
  if (end < 0) return at;
  if (text.charCodeAt(end) === COLON) {
    end = skipNumber(text, end + 1, 2, 60);
    if (end < 0) return at;
    const sign = text.charCodeAt(end);
    if ((sign === POINT || sign === COMMA) && isDigit(text.charCodeAt(end + 1))) {
      end++;
      while (isDigit(text.charCodeAt(end))) end++;
    }
  }
  return skipZone(text, skipNoon(text, end));
}

/** "am" "p.m." */
function skipNoon(text: string, at: number): number {
  const from = skipUnseen(text, at);
  if (!isLetter(text.charCodeAt(from))) return at;
  let end = wordEnd(text, from);
  if (end === from + 1 && text.charCodeAt(end) === POINT) end = wordEnd(text, end + 1);
  if (end > from + 4 || !noonWords.has(foldWord(text.slice(from, end)))) return at;
  return text.charCodeAt(end) === POINT ? end + 1 : end;
}

/** "Z" " UTC" "+02:00" */
function skipZone(text: string, at: number): number {
  let from = skipUnseen(text, at);
  const code = text.charCodeAt(from);
  if (code === 90 || code === 122) return from + 1;
  let bare = at;
  if (isLetter(code) && /^(?:utc|gmt)$/i.test(text.slice(from, wordEnd(text, from)))) {
    from += 3;
    bare = from;
  }
  const sign = text.charCodeAt(from);
  if (sign !== 43 && !isDash(sign)) return bare;
  let end = skipNumber(text, from + 1, 2, 14);
  if (end < 0) return bare;
  if (text.charCodeAt(end) === COLON) end = skipNumber(text, end + 1, 2, 59);
  else if (isDigit(text.charCodeAt(end))) end = skipNumber(text, end, 2, 59);
  return end < 0 ? bare : end;
}

/** Behind a number of at least so many digits and at most two, up to `most`; −1: none. */
function skipNumber(text: string, at: number, least: number, most: number): number {
  let value = 0;
  let end = at;
  while (end < at + 2 && isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - ZERO;
    end++;
  }
  return end - at < least || value > most ? -1 : end;
}
