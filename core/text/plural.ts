import type { Language } from "./language";

/** How many forms a word has that goes with a number. A Hungarian noun stays the same after one. */
export const pluralForms: Readonly<Record<Language, number>> = { en: 2, ru: 3, sk: 3, hu: 1 };

/** Which of the forms goes with a number (rules of the Unicode CLDR for cardinal numbers). */
export function pluralForm(value: number, language: Language): number {
  const whole = Math.abs(value);
  switch (language) {
    case "en":
      return whole === 1 ? 0 : 1;
    case "ru": {
      if (!Number.isInteger(whole)) return 1;
      const last = whole % 10;
      const lastTwo = whole % 100;
      if (last === 1 && lastTwo !== 11) return 0;
      return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
    }
    case "sk":
      // of a fraction the genitive plural stands, as of five: 35,5 dní
      if (!Number.isInteger(whole)) return 2;
      return whole === 1 ? 0 : whole >= 2 && whole <= 4 ? 1 : 2;
    case "hu":
      return 0;
  }
}
