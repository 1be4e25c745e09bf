const MOST = 31;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f\ufffe\uffff]/g;

/**
 * A name that no sheet of the workbook has, compared without regard to case: the wished one, made valid, or with
 * " (2)", " (3)" … The result is added to `taken` (names in lower case).
 */
export function freeSheetName(wish: string, taken: Set<string>): string {
  const base = validName(wish);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${shorten(base, MOST - suffix.length)}${suffix}`;
    const key = name.toLowerCase();
    // Excel keeps "History" for itself
    if (taken.has(key) || key === "history") continue;
    taken.add(key);
    return name;
  }
}

function validName(wish: string): string {
  const name = wish
    .replace(FORBIDDEN, " ")
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
