import { isDash, isLetter, isUnseen } from "./charCodes";
import { foldWord } from "./foldWord";
import { currencyWords, dollarCodes, joinedPowerWords, noPowerWords, powerWords } from "./moneyWords";

/** What stands before and behind the digits of an amount. */
export interface AmountAffix {
  /** −1 and 1 of a sign, 0 of none. */
  sign: number;
  /** Brackets that mean minus: 0 none, 1 opened, 2 closed. */
  brackets: number;
  /** ISO code, or "". */
  currency: string;
  /** The amount is to be multiplied by this power of ten. */
  power: number;
  /** Code of the point or comma behind the last digit, whole units being meant: `120,-`; 0 none. */
  mark: number;
  /** The currency is the plain sign `$`. */
  dollar: boolean;
}

const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const COMMA = 44;
const POINT = 46;
const EQUALS = 61;

export function clearAffix(affix: AmountAffix): void {
  affix.sign = 0;
  affix.brackets = 0;
  affix.currency = "";
  affix.power = 0;
  affix.mark = 0;
  affix.dollar = false;
}

/** Reads what stands before the digits: a bracket, a sign, a currency. False where it is something else. */
export function readPrefix(text: string, to: number, affix: AmountAffix): boolean {
  return readSigns(text, 0, to, affix, false);
}

/** Reads what stands behind the digits: a word that multiplies, a currency, a minus, a bracket. False where it is something else. */
export function readSuffix(text: string, from: number, affix: AmountAffix): boolean {
  const to = text.length;
  if (from === to) return affix.brackets === 0;
  const behind = readMark(text, from, affix);
  if (behind < 0 || !readSigns(text, behind, to, affix, true)) return false;
  return affix.brackets !== 1 && (affix.brackets === 0 || affix.sign === 0);
}

/** Behind `,-` `.--` `=` or a point or comma that nothing follows; −1 where a comma leads into other text. */
function readMark(text: string, from: number, affix: AmountAffix): number {
  const code = text.charCodeAt(from);
  if (code === EQUALS) return from + 1;
  if (code !== POINT && code !== COMMA) return from;
  let at = from + 1;
  while (at < from + 3 && isDash(text.charCodeAt(at))) at++;
  if (at > from + 1) {
    affix.mark = code;
    return at;
  }
  while (at < text.length && isUnseen(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  if (at === text.length || next === CLOSE) affix.mark = code;
  else if (code === COMMA) return -1;
  return at;
}

function readSigns(text: string, from: number, to: number, affix: AmountAffix, behind: boolean): boolean {
  let wordFrom = -1;
  let wordTo = -1;
  let wordClosed = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isUnseen(code)) continue;
    if (isDash(code) || (code === PLUS && !behind)) {
      if (affix.sign !== 0) return false;
      affix.sign = code === PLUS ? 1 : -1;
      wordClosed = wordFrom >= 0;
    } else if (code === OPEN || code === CLOSE) {
      if (affix.brackets !== (code === OPEN ? 0 : 1) || (code === OPEN) === behind) return false;
      affix.brackets++;
      wordClosed = wordFrom >= 0;
    } else {
      if (wordClosed) return false;
      if (wordFrom < 0) wordFrom = at;
      wordTo = at + 1;
    }
  }
  return wordFrom < 0 || readWord(text.slice(wordFrom, wordTo), affix, behind);
}

/** What a word means: a currency (null: none) by its folded word, and the power of ten by which it multiplies. */
interface MoneyWord {
  readonly currency: string | null;
  readonly currencyWord: string;
  readonly power: number;
}

/** Words met before, null for those that mean nothing here: a column has few, and each in many cells. */
const met = new Map<string, MoneyWord | null>();
const MOST_MET = 500;
/** A longer part of a text may be a view that keeps the text of a whole file alive. */
const LONGEST_MET = 12;

function readWord(word: string, affix: AmountAffix, behind: boolean): boolean {
  let found = met.get(word);
  if (found === undefined) {
    found = lookUp(word);
    if (word.length <= LONGEST_MET) {
      if (met.size === MOST_MET) met.clear();
      met.set(word, found);
    }
  }
  if (found === null || (found.power !== 0 && !behind)) return false;
  affix.power = found.power;
  return found.currency === null || setCurrency(found.currency, found.currencyWord, affix);
}

function lookUp(word: string): MoneyWord | null {
  const key = foldWord(word);
  const currency = currencyWords.get(key);
  if (currency !== undefined) return { currency, currencyWord: key, power: 0 };
  const power = powerWords.get(key);
  if (power !== undefined) return { currency: null, currencyWord: "", power };
  const joined = joinedPowerWords.get(key);
  if (joined !== undefined) return { currency: joined[1], currencyWord: key, power: joined[0] };
  if (noPowerWords.has(key)) return null;
  for (const [start, power] of powerWords) {
    if (!key.startsWith(start)) continue;
    const rest = key.slice(start.length);
    const currency = currencyWords.get(rest);
    if (currency === undefined || (start.length === 1 && !standsAlone(word, rest))) continue;
    return { currency, currencyWord: rest, power };
  }
  return null;
}

/** A letter such as k before a currency, which with another letter or two would be a word of its own: `кр` isn't a thousand roubles. */
function standsAlone(word: string, currency: string): boolean {
  return !isLetter(currency.charCodeAt(0)) || currency.length > 2 || !isLetter(word.charCodeAt(1));
}

/** Two currencies on the two sides must be the same. */
function setCurrency(currency: string, word: string, affix: AmountAffix): boolean {
  const before = affix.currency;
  if (before !== "" && before !== currency && !(affix.dollar && dollarCodes.has(currency))) {
    if (!(word === "$" && dollarCodes.has(before))) return false;
  } else {
    affix.currency = currency;
    affix.dollar = word === "$";
  }
  return true;
}
