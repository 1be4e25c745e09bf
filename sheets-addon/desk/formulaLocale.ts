/**
 * Formulas as a spreadsheet of some locale writes them, and as they are written in English. Where the locale's decimal sign is a
 * comma, arguments are parted by `;` and columns of an array by `\`.
 */
export interface FormulaLocale {
  readonly decimalComma: boolean;
}

/** What Intl doesn't know is written with a point. `locale` as Google names it: `ru_RU`. */
export function formulaLocale(locale: string): FormulaLocale {
  return { decimalComma: decimalSign(locale) === "," };
}

function decimalSign(locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale.replaceAll("_", "-")).formatToParts(1.5);
    return parts.find(({ type }) => type === "decimal")?.value ?? ".";
  } catch {
    return ".";
  }
}

/** `SUM(A1;1,5)` of a Russian spreadsheet: `SUM(A1,1.5)`. Blanks and what stands in quotes stay. */
export function englishFormula(text: string, { decimalComma }: FormulaLocale): string {
  if (!/[;,\\]/.test(text)) return text;
  return mapped(text, (sign, at, inArray) => {
    if (sign === ";") return inArray ? ";" : ",";
    if (!decimalComma) return sign;
    if (sign === "\\") return inArray ? "," : sign;
    return sign === "," && isDigit(text[at + 1]) && (isDigit(text[at - 1]) || !/[\w)\]}"']/.test(text[at - 1] ?? ""))
      ? "."
      : sign;
  });
}

/** The other way round: `SUM(A1,1.5)` becomes `SUM(A1;1,5)`, and `SUM(A1;1.5)` where the decimal sign is a point: every locale takes `;`. */
export function localFormula(text: string, { decimalComma }: FormulaLocale): string {
  if (!/[,.]/.test(text)) return text;
  return mapped(text, (sign, at, inArray, word) => {
    if (sign === ",") return inArray ? (decimalComma ? "\\" : ",") : ";";
    const isDecimal = sign === "." && decimalComma && isDigit(text[at + 1]) && /^\d*$/.test(word);
    return isDecimal ? "," : sign;
  });
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "0" && sign <= "9";
}

/**
 * Changes the signs of a formula that stand outside of texts, sheet names and columns of tables. `word`: the letters and digits
 * right before the sign.
 */
function mapped(text: string, change: (sign: string, at: number, inArray: boolean, word: string) => string): string {
  const open: string[] = [];
  let result = "";
  let word = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"' || sign === "'") {
      const end = quoteEnd(text, at);
      result += text.slice(at, end);
      at = end - 1;
      word = "";
      continue;
    }
    if (sign === "(" || sign === "{" || sign === "[") open.push(sign);
    else if (sign === ")" || sign === "}" || sign === "]") open.pop();
    const inside = open.at(-1);
    result += inside === "[" ? sign : change(sign, at, inside === "{", word);
    word = /[\p{L}\p{N}_.$]/u.test(sign) ? word + sign : "";
  }
  return result;
}

/** Place after the sign that closes what the one at `from` opens; doubled it stands for itself. */
function quoteEnd(text: string, from: number): number {
  const sign = text[from]!;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== sign) continue;
    if (text[at + 1] !== sign) return at + 1;
    at++;
  }
  return text.length;
}
