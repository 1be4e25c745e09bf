import type { SingleByteEncoding } from "./TextEncoding";

/** Letters of a language that are no ASCII, small ones, with what share of these they make up (in hundredths). */
export interface LetterShares {
  readonly language: string;
  readonly encoding: SingleByteEncoding;
  readonly shares: ReadonlyMap<string, number>;
  /** Accented letters only end words. */
  readonly onlyAtEnd?: boolean;
}

/** The languages by which the encodings of Windows are told apart. Rounded: what counts is which letters are usual. */
export const letterShares: readonly LetterShares[] = [
  of("sk", "windows-1250", "á19 í12 č11 ý10 é9 ž9 š8 ú8 ľ4 ť4 ô2 ň2 ó2 ä2 ď1 ĺ.3 ŕ.2"),
  of("cs", "windows-1250", "í21 á17 ě13 é10 ř9 č8 ý8 ž8 š7 ů5 ú2 ň.6 ť.5 ó.4 ď.4"),
  of("hu", "windows-1250", "á30 é28 ö10 ó9 ő8 ü6 í5 ú3 ű2"),
  of("pl", "windows-1250", "ł23 ę14 ą13 ó12 ż12 ś9 ć6 ń4 ź1 é.1"),
  of("hr", "windows-1250", "č30 š29 ž21 ć14 đ6"),
  of("ro", "windows-1250", "ă40 ţ20 ş20 î12 â8"),
  of("de", "windows-1252", "ü40 ä33 ö18 ß9 é.3"),
  of("fr", "windows-1252", "é60 à14 è11 ê5 ç4 ô2 î1.5 û1 â1.5 ù1 ë.5 œ.5 ï.3"),
  of("es", "windows-1252", "ó27 í25 á22 é12 ñ8 ú5 ü.2"),
  of("pt", "windows-1252", "ã20 ç18 á14 é12 í10 ó8 õ5 ê5 â3 ú3 à2 ô1"),
  of("it", "windows-1252", "è38 à26 ò15 ù13 é6 ì5", true),
  of("sv", "windows-1252", "ä45 å30 ö24 é1"),
  of("da", "windows-1252", "ø40 å35 æ24 é1"),
  of(
    "ru",
    "windows-1251",
    "о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6 б1.6 ч1.4 й1.2 х1 " +
      "ж.9 ш.7 ю.6 ц.5 щ.4 э.3 ф.3 ъ.04 ё.1",
  ),
  of(
    "uk",
    "windows-1251",
    "о9.4 а8.3 н6.8 и6.1 і5.7 в5.4 т5.3 р5 е4.9 с4.4 к4 у3.4 д3.3 л3.3 м3 п3 я2.5 з2.3 г1.7 ь1.6 б1.6 ч1.4 й1.2 х1.1 " +
      "ц.9 ж.8 ї.7 ю.7 є.6 ш.6 щ.5 ф.4 ґ.02",
  ),
  of(
    "sr",
    "windows-1251",
    "а11.5 и9.5 о9 е8.8 н5.5 р5.3 с5 т4.5 в4 ј4 у4 к3.7 п3 м3.5 л3.3 д3.8 з1.8 г1.7 б1.5 ц.9 ч1 ш1 ж.7 х.7 ћ.6 њ.7 љ.7 " +
      "ђ.2 ф.4 џ.1",
  ),
];

function of(language: string, encoding: SingleByteEncoding, list: string, onlyAtEnd = false): LetterShares {
  const shares = new Map<string, number>();
  for (const entry of list.split(" ")) shares.set(entry.charAt(0), Number(entry.slice(1)) / 100);
  return { language, encoding, shares, onlyAtEnd };
}
