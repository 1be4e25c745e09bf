/** 0 to 9; the digits of other scripts are none. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A blank of any width, also those that don't break a line; no tab and no line break. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

/** What may stand around a text unseen: blanks, tabs, line breaks, marks of direction, joiners, the mark of a file's order of bytes. */
export function isUnseen(code: number): boolean {
  return (
    isSpace(code) ||
    (code >= 9 && code <= 13) ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0x3000
  );
}

/** A hyphen, a minus or a dash of any width: people use each for each. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** An apostrophe or what is typed for one. */
export function isApostrophe(code: number): boolean {
  return (
    code === 39 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x2bc ||
    code === 0xb4 ||
    code === 96 ||
    code === 0x2032
  );
}

/** A Latin or Cyrillic letter, or an accent that stands as a character of its own. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0x400 && code <= 0x52f) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f)
  );
}
