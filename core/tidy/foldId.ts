/** What people write where there is no number. */
const placeholders: ReadonlySet<string> = new Set([
  ...["NA", "NO", "NONE", "NULL", "UNKNOWN", "НЕТ", "БЕЗИНН", "БН", "НЕИЗВЕСТНО", "НЕУКАЗАН"],
  ...["NEMA", "NEMÁ", "ŽIADNE", "NINCS", "X", "XX", "XXX"],
]);
const needless = /[^\p{L}\p{N}]+/gu;
const country = /^(?:SK|CZ|HU|RU|UA|KZ|BY|PL|AT|DE)(?=\d{6,}$)/;

/**
 * A number of a client (IČO, ИНН, БИН, adószám, a number of one's own) as it is compared: without blanks, dots, dashes,
 * apostrophes, the country before a long number, and leading zeros, which spreadsheets drop. "" where none stands there:
 * blank, nothing but zeros, or a word that says so.
 *
 * @example
 * foldId("SK 2020-123-456") // "2020123456"
 * foldId("'00123") // "123"
 * foldId("A-07b") // "A07B"
 * foldId("n/a") // ""
 */
export function foldId(id: string): string {
  // a number that went through a program which knows fractions only
  const whole = id.trim().replace(/^(\d+)[.,]0+$/, "$1");
  const plain = whole.toUpperCase().replace(needless, "");
  if (placeholders.has(plain)) return "";
  const digits = plain.replace(country, "");
  return /^\d+$/.test(digits) ? digits.replace(/^0+/, "") : digits;
}
