/** Functions that give more than one value, and what makes others do so. */
const FILLING =
  /\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|QUERY|SORTN?|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE|RANDARRAY|FLATTEN|IMPORT\w*|GOOGLEFINANCE|MMULT|MINVERSE|MUNIT|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSEROWS|CHOOSECOLS|HSTACK|VSTACK|FREQUENCY|LINEST|LOGEST|TREND|GROWTH|REGEXEXTRACT|OFFSET|INDEX|LAMBDA|LET|ABCCLASS|XYZCLASS|LTV|NPS|CLIENTSTATUS)\b/i;
/** A formula that is nothing but a range. */
const RANGE = /^=\s*[^()"]*:[^()"]*$/;

/** Whether a formula may fill cells to its right and below: what stands there need not have been typed. */
export function fillsOthers(formula: string): boolean {
  return FILLING.test(formula) || RANGE.test(formula);
}
