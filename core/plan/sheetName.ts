/** Rules that Excel, Google Sheets, LibreOffice and Univer share for the names of sheets. */
const LONGEST = 31;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f\ufffe\uffff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, "g");
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** What is wrong with a name, for a programmer; null where every host takes it. */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === "") return "is blank";
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (FORBIDDEN.test(name)) return "has a forbidden sign";
  if (name.startsWith("'") || name.endsWith("'")) return "begins or ends with an apostrophe";
  return name.toLowerCase() === RESERVED ? "is kept by Excel for itself" : null;
}

/**
 * A name that no sheet of the workbook has, compared without regard to case: the wished one, made valid, or with
 * " (2)", " (3)" … The result is added to `taken` (names in lower case).
 */
export function freeSheetName(wish: string, taken: Set<string>): string {
  const base = validName(wish);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${shorten(base, LONGEST - suffix.length)}${suffix}`;
    const key = name.toLowerCase();
    if (taken.has(key) || key === RESERVED) continue;
    taken.add(key);
    return name;
  }
}

function validName(wish: string): string {
  const name = wish
    .replace(ALL_FORBIDDEN, " ")
    .replace(/\p{Surrogate}/gu, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "Klientela" : name;
}

function shorten(name: string, length: number): string {
  let short = name.slice(0, length);
  // not through the middle of an emoji
  if (/[\ud800-\udbff]$/.test(short)) short = short.slice(0, -1);
  return short.replace(/[' ]+$/, "");
}
