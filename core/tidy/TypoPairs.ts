const FACTOR = 0x01000193;
/** A part of a name that more names share says nothing of them; typing errors are then found by the other parts. */
const MOST_SHARING = 48;
/** Parts of which one at least is whole where a name has two errors. */
const PARTS = 3;
const MOST_ERRORS = PARTS - 1;

/**
 * Pairs of texts that may differ by a typing error or two, without comparing all with all. One error: equal once a letter
 * is left out of either. Two: one of three parts is equal, at most two places away. Digits are no letters: texts with
 * different digits are never paired. A pair may come several times, and some that come differ more.
 */
export class TypoPairs {
  private readonly digits: Int32Array;
  /** Which letters occur in each text, as bits: several letters share one. */
  private readonly letters: Int32Array;

  /** @param oneError letters of a text from which one error is looked for; `twoErrors` two */
  constructor(
    private readonly texts: readonly string[],
    private readonly oneError: number,
    private readonly twoErrors: number,
  ) {
    this.digits = Int32Array.from(texts, (text) => {
      let print = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (isDigit(code)) print = Math.imul(print ^ code, FACTOR) | 1;
      }
      return print;
    });
    this.letters = Int32Array.from(texts, (text) => {
      let bits = 0;
      for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
      return bits;
    });
  }

  forEach(visit: (one: number, other: number) => void): void {
    if (this.texts.length >= MOST_OWNERS) return;
    this.oneLetterLess(visit);
    this.equalParts(visit);
  }

  private oneLetterLess(visit: (one: number, other: number) => void): void {
    let size = 0;
    for (const { length } of this.texts) if (length >= this.oneError) size += length + 1;
    const numbers = new Float64Array(size);
    let count = 0;
    this.texts.forEach((text, place) => {
      if (text.length < this.oneError) return;
      const powers = powersOf(text.length);
      let whole = 0;
      for (let at = 0; at < text.length; at++) whole = (Math.imul(whole, FACTOR) + text.charCodeAt(at)) | 0;
      const put = (print: number): void => {
        const mixed = Math.imul(print ^ this.digits[place]!, 0x85ebca6b);
        numbers[count++] = ((mixed ^ (mixed >>> 13)) >>> 0) * MOST_OWNERS + place;
      };
      put(whole);
      let before = 0;
      let behind = whole;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        behind = (behind - Math.imul(code, powers[text.length - 1 - at]!)) | 0;
        // leaving out either of two equal neighbours gives the same
        if (!isDigit(code) && code !== text.charCodeAt(at - 1)) {
          put((Math.imul(before, powers[text.length - 1 - at]!) + behind) | 0);
        }
        before = (Math.imul(before, FACTOR) + code) | 0;
      }
    });
    forEachShared(numbers.subarray(0, count), visit);
  }

  private equalParts(visit: (one: number, other: number) => void): void {
    const { texts } = this;
    const long = texts.map((_, place) => place).filter((place) => texts[place]!.length >= this.twoErrors);
    const parts = new PartTable(long.length * PARTS);
    long.forEach((place) => {
      const text = texts[place]!;
      for (let part = 0; part < PARTS; part++) {
        parts.put(this.partPrint(place, text.length, part, partStart(text.length, part)));
      }
    });
    long.forEach((place, at) => {
      const text = texts[place]!;
      for (let less = 0; less <= MOST_ERRORS; less++) {
        const length = text.length - less;
        if (length < this.twoErrors) break;
        for (let part = 0; part < PARTS; part++) {
          const start = partStart(length, part);
          const end = partStart(length, part + 1);
          // what is missing lies before the part, behind it, or both
          const behind = MOST_ERRORS - part;
          for (let shift = Math.max(-part, less - behind); shift <= Math.min(part, less + behind); shift++) {
            if (start + shift < 0 || end + shift > text.length) continue;
            parts.forEach(this.partPrint(place, length, part, start + shift), (entry) => {
              const other = Math.floor(entry / PARTS);
              if ((less > 0 || other < at) && this.mayBeAlike(place, long[other]!)) visit(place, long[other]!);
            });
          }
        }
      }
    });
  }

  /** A print of a part of a text as though it were one of a text of that length. */
  private partPrint(place: number, length: number, part: number, from: number): number {
    const text = this.texts[place]!;
    const to = from + partStart(length, part + 1) - partStart(length, part);
    let print = this.digits[place]! ^ Math.imul(length * PARTS + part, 0x9e3779b1);
    for (let at = from; at < to; at++) print = Math.imul(print ^ text.charCodeAt(at), FACTOR);
    print = Math.imul(print ^ (print >>> 15), 0x85ebca6b);
    return print ^ (print >>> 13);
  }

  /** An error changes whether at most two letters occur. */
  private mayBeAlike(one: number, other: number): boolean {
    let differing = this.letters[one]! ^ this.letters[other]!;
    let count = 0;
    for (; differing !== 0 && count <= 2 * MOST_ERRORS; count++) differing &= differing - 1;
    return count <= 2 * MOST_ERRORS;
  }
}

/** Entries by their prints, in the order in which they were put in. */
class PartTable {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly prints: Int32Array;
  private readonly counts: Uint16Array;
  private size = 0;

  constructor(size: number) {
    let slots = 2;
    while (slots < size * 2) slots *= 2;
    this.heads = new Int32Array(slots).fill(-1);
    this.counts = new Uint16Array(slots);
    this.next = new Int32Array(size);
    this.prints = new Int32Array(size);
  }

  put(print: number): void {
    const slot = print & (this.heads.length - 1);
    this.prints[this.size] = print;
    this.next[this.size] = this.heads[slot]!;
    this.heads[slot] = this.size++;
    if (this.counts[slot]! <= MOST_SHARING) this.counts[slot]!++;
  }

  /** Entries of a print; none where too many share it. */
  forEach(print: number, visit: (entry: number) => void): void {
    const slot = print & (this.heads.length - 1);
    if (this.counts[slot]! > MOST_SHARING) return;
    for (let entry = this.heads[slot]!; entry >= 0; entry = this.next[entry]!) {
      if (this.prints[entry] === print) visit(entry);
    }
  }
}

function partStart(length: number, part: number): number {
  return Math.floor((length * part) / PARTS);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const powers: number[] = [1];

function powersOf(length: number): readonly number[] {
  while (powers.length <= length) powers.push(Math.imul(powers[powers.length - 1]!, FACTOR));
  return powers;
}

/** Print and owner make one number that holds both exactly. */
const MOST_OWNERS = 2 ** 21;

/** Owners of equal prints, two by two. The numbers are print and owner, so that sorting them brings equal prints together. */
function forEachShared(numbers: Float64Array, visit: (one: number, other: number) => void): void {
  numbers.sort();
  for (let from = 0; from < numbers.length;) {
    const print = Math.floor(numbers[from]! / MOST_OWNERS);
    let past = from + 1;
    while (past < numbers.length && Math.floor(numbers[past]! / MOST_OWNERS) === print) past++;
    for (let one = from; past - from <= MOST_SHARING && one < past; one++) {
      for (let other = one + 1; other < past; other++) {
        visit(numbers[one]! % MOST_OWNERS, numbers[other]! % MOST_OWNERS);
      }
    }
    from = past;
  }
}
