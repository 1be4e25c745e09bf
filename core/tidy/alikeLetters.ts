/** Cyrillic letters that look like a Latin one, in small or in capital form, each at the place of its double. */
const CYRILLIC = "авсенікмортухԛԝ";
const LATIN = "abcehikmoptyxqw";

const latinOf = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at]!]));
const cyrillicOf = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at]!]));

const NEITHER = 0;
const ALIKE_CYRILLIC = 1;
const ALIKE_LATIN = 2;
const CYRILLIC_ONLY = 3;
const LATIN_ONLY = 4;
/** What each small letter up to the end of the Cyrillic ones is. */
const kinds = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (latinOf.has(letter)) return ALIKE_CYRILLIC;
  if (cyrillicOf.has(letter)) return ALIKE_LATIN;
  if (code >= 0x400) return CYRILLIC_ONLY;
  return letter >= "a" && letter <= "z" ? LATIN_ONLY : NEITHER;
});

/**
 * Words of these letters in Latin script mean something of their own, mostly a legal form, so that a Cyrillic word that
 * looks like one stays Cyrillic: АО, ТОВ and ККТ aren't the Latin ao, tob and Kkt.
 */
const keptCyrillic: ReadonlySet<string> = new Set(
  ["ооо", "оао", "ао", "нао", "тоо", "тов", "ат", "ав", "вт", "со", "оу", "ккт", "ек"].map((word) => inLatin(word)),
);

/** The Latin double of a letter, or the letter itself: what two initials are compared by. */
export function alikeLetter(letter: string): string {
  return latinOf.get(letter) ?? letter;
}

/**
 * A small-letter word in one script. Letters that look alike in Latin and Cyrillic go over to the script of most of the
 * others; of a tie to Cyrillic. A word of nothing but such letters becomes Latin, whichever it was typed in.
 *
 * @example
 * oneScript("pомaшка") // "ромашка"
 * oneScript("сос") // "coc"
 * oneScript("bоsсh") // "bosch"
 */
export function oneScript(word: string): string {
  let anyCyrillic = false;
  let cyrillic = 0;
  let latin = 0;
  let alike = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    switch (code < kinds.length ? kinds[code]! : NEITHER) {
      case ALIKE_CYRILLIC:
        anyCyrillic = true;
        break;
      case ALIKE_LATIN:
        alike++;
        break;
      case CYRILLIC_ONLY:
        anyCyrillic = true;
        cyrillic++;
        break;
      case LATIN_ONLY:
        latin++;
        break;
    }
  }
  if (!anyCyrillic || (latin === 0 && alike === 0 && cyrillic > 0)) return word;
  if (cyrillic === 0 && latin === 0) {
    const plain = inLatin(word);
    return keptCyrillic.has(plain) ? inCyrillic(word) : plain;
  }
  return latin > cyrillic ? inLatin(word) : inCyrillic(word);
}

function inLatin(word: string): string {
  let text = "";
  for (const letter of word) text += latinOf.get(letter) ?? letter;
  return text;
}

function inCyrillic(word: string): string {
  let text = "";
  for (const letter of word) text += cyrillicOf.get(letter) ?? letter;
  return text;
}
