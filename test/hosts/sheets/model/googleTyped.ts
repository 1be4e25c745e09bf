import { FormulaCell } from "../../model/Content";
import { formulaTokens } from "../../model/formulaTokens";
import { typed, type Typed } from "../../model/typed";
import { englishFormula, hasDecimalComma } from "./googleFormula";

/** A formula that Google can't read, as it was typed: it stays in its cell and gives `#ERROR!`. */
export class BrokenFormula extends FormulaCell {}

/**
 * What a spreadsheet of that locale makes of a text: one behind `'` and all in a cell with the format `@` are texts, others
 * are formulas, numbers, days, shares or TRUE where they look like it.
 */
export function googleTyped(text: string, format: string, locale: string): Typed {
  if (text.startsWith("'")) return { content: text.slice(1) === "" ? null : text.slice(1) };
  if (format === "@" || !/^[-+=.,(\d\s$€£#]|^(?:true|false)$|^[a-z]{3}/i.test(text)) return { content: text || null };
  if (text.startsWith("=") && text.length > 1) {
    const english = englishFormula(text, locale);
    return { content: english === null || !isClosed(english) ? new BrokenFormula(text) : new FormulaCell(english) };
  }
  if (/^\+(?!\d|[.,]\d)/.test(text) && text.length > 1) return googleTyped(`=${text.slice(1)}`, format, locale);
  if (!hasDecimalComma(locale)) return typed(text, format);
  if (/^\s*[-+]?[\d\s]*(?:,\d+)?(?:e[-+]?\d+)?%?\s*$/i.test(text) && /\d/.test(text)) {
    return typed(text.replace(/[\s\u00a0]/g, "").replace(",", "."), format);
  }
  const day = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(text);
  if (day !== null) return typed(`${day[2]!}/${day[1]!}/${day[3] ?? "2025"}`, format);
  const parsed = typed(text, format);
  return typeof parsed.content === "number" && /[.,]/.test(text) ? { content: text } : parsed;
}

/** Whether each bracket of a formula has its other half. */
function isClosed(formula: string): boolean {
  let open = 0;
  for (const { text } of formulaTokens(formula) ?? []) {
    if (text === "(") open++;
    else if (text === ")" && --open < 0) return false;
  }
  return open === 0;
}
