import type { Language } from "../../core/index";

/**
 * An amount as somebody types it in a language: "1 234,56", "1,234.56", "-5". Null where it is none; blank text is none,
 * too. One sign with three digits behind it is what the language makes of it.
 */
export function typedAmount(text: string, language: Language): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/gu, "").replace("−", "-");
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return null;
  const decimal = decimalSignOf(plain, language);
  const groups = decimal === "," ? "." : ",";
  const number = plain.replaceAll(groups, "").replace(decimal, ".");
  return /^[+-]?\d+(?:\.\d*)?$/.test(number) ? Number(number) : null;
}

function decimalSignOf(text: string, language: Language): "," | "." {
  const own = language === "en" ? "." : ",";
  const other = own === "." ? "," : ".";
  const [last] = /[.,](?=[^.,]*$)/.exec(text) ?? [];
  if (last === undefined || last === own) return text.split(own).length > 2 ? other : own;
  const groups = text.split(other);
  // the other sign groups digits where it can, and parts the decimals where it can't
  const isGrouped = groups.length > 2 || groups[1]!.length === 3;
  return isGrouped && !text.includes(own) ? own : other;
}
