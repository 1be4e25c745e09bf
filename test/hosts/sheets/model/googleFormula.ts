const commas = new Map<string, boolean>();

/** Whether numbers of the locale have a decimal comma, and arguments are parted by semicolons alone. */
export function hasDecimalComma(locale: string): boolean {
  let comma = commas.get(locale);
  if (comma === undefined) {
    comma = new Intl.NumberFormat(locale.replace("_", "-")).format(1.5).includes(",");
    commas.set(locale, comma);
  }
  return comma;
}

/** A formula as it is typed in a spreadsheet of that locale → in English, as it is computed. Null: it is none. */
export function englishFormula(text: string, locale: string): string | null {
  const comma = hasDecimalComma(locale);
  let broken = false;
  const english = eachSign(text, (sign, braces, number) => {
    if (sign === ";") return braces ? ";" : ",";
    if (!comma) return sign;
    if (sign === "," && number) return ".";
    if (sign === "\\" && braces) return ",";
    if (sign === ",") broken = true;
    return sign;
  });
  return broken ? null : english;
}

/** The other way round. */
export function localFormula(english: string, locale: string): string {
  if (!hasDecimalComma(locale)) return english;
  return eachSign(english, (sign, braces, number) => {
    // also between digits: `1,2` of an English formula are two arguments
    if (sign === ",") return braces ? "\\" : ";";
    return sign === "." && number ? "," : sign;
  });
}

/** Signs outside texts and names in quotes; `number`: between digits. */
function eachSign(text: string, change: (sign: string, braces: boolean, number: boolean) => string): string {
  let depth = 0;
  return text.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|(?<![\p{L}_$][\p{L}\d_$]*)\d+([.,])\d+(?![\p{L}_])|[;,\\]/gu,
    (all: string, between: string | undefined) => {
      if (all === "{" || all === "}") {
        depth += all === "{" ? 1 : -1;
        return all;
      }
      if (between !== undefined) return all.replace(between, change(between, depth > 0, true));
      return /^[;,\\]$/.test(all) ? change(all, depth > 0, false) : all;
    },
  );
}
