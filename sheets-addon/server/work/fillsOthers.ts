import { functions } from "../../../core/index";

/** Google's functions that give more than one value, and what makes others do so. */
const FILLING =
  /\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|QUERY|SORTN?|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE|RANDARRAY|FLATTEN|IMPORT\w*|GOOGLEFINANCE|MMULT|MINVERSE|MUNIT|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSEROWS|CHOOSECOLS|HSTACK|VSTACK|FREQUENCY|LINEST|LOGEST|TREND|GROWTH|REGEXEXTRACT|OFFSET|INDEX|LAMBDA|LET)\b/i;
/** Ours: each of them answers for a range as well. */
const OWN = new RegExp(`\\b(?:${functions.map(({ name }) => name).join("|")})\\s*\\(`, "i");
/** A formula that is nothing but a range. */
const RANGE = /^=\s*[^()"]*:[^()"]*$/;

/** Whether a formula may fill cells to its right and below: what stands there need not have been typed. */
export function fillsOthers(formula: string): boolean {
  return FILLING.test(formula) || OWN.test(formula) || RANGE.test(formula);
}
