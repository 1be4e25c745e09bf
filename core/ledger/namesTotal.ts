import { totalOf } from "./shape/totalWords";

/** What any word for a total has in it: most names are told from totals by this alone. */
const may = /tot|итог|всего|разом|усьо|всьо|підс|spol|cel[kc]|s[uú][cč]et|sou[cč]et|[oöő]ssz|r[eé]sz|gesamt|summe/i;

/** A longer text is a remark. */
const LONGEST = 80;

/**
 * Whether a text names a total: it begins or ends with a word for one ("Итого за январь", "Lyutik Total").
 *
 * @example
 * namesTotal("Spolu za mesiac") // true
 */
export function namesTotal(text: string): boolean {
  return text.length <= LONGEST && may.test(text) && totalOf(text) !== null;
}
