import { functions } from "../../core/index";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Of younger functions (`_xlfn.`, `_xlws.`), of parameters (`_xlpm.`), of functions that Excel didn't know (`_xludf`). */
const PREFIXES = /^(?:_xl(?:fn|ws|pm|udf)[._])+(?=[\p{L}_])/iu;
const GOOGLE = /^\s*IFERROR\(\s*__xludf\.DUMMYFUNCTION\(\s*("(?:[^"]|"")*")\s*\)/i;
/** What Google Sheets writes into the cells that a formula of another cell fills. */
const FILLED = '"COMPUTED_VALUE"';
/** Excel names a function of an add-in so, its namespace in front. */
const OURS = new RegExp(`^_xldudf_(?:\\w+_)?(${functions.map(({ name }) => name).join("|")})$`, "i");
const SPILLED = /^_xlfn\.ANCHORARRAY$/i;

/**
 * A formula as a person sees it: `_xlfn.STDEV.S(A1:A3)` is `STDEV.S(A1:A3)`, `_xlfn.ANCHORARRAY(A1)` is `A1#`,
 * `_xldudf_ABCCLASS(A1:A3)` and Google's `IFERROR(__xludf.DUMMYFUNCTION("ABCCLASS(A1:A3)"),"A")` are `ABCCLASS(A1:A3)`.
 * Functions of other add-ins keep their stored names. Null of a cell that only takes a value of another cell's formula.
 */
export function unwrapFormula(formula: string): string | null {
  const own = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!/_xl/i.test(own)) return own;
  const google = GOOGLE.exec(own)?.[1];
  if (google !== undefined) {
    const inner = google.slice(1, -1).replaceAll('""', '"');
    return inner === FILLED ? null : inner.replace(/^=/, "");
  }
  const tokens = formulaTokens(own);
  const shown: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { type, text } = tokens[at]!;
    const end = SPILLED.test(text) ? closingOf(tokens, at + 1) : -1;
    if (type !== "name") shown.push(text);
    else if (end < 0) shown.push(shownName(text));
    else {
      shown.push(...tokens.slice(at + 2, end).map((token) => token.text), "#");
      at = end;
    }
  }
  return shown.join("");
}

function shownName(stored: string): string {
  return OURS.exec(stored)?.[1]?.toUpperCase() ?? stored.replace(PREFIXES, "");
}

/** Place of the parenthesis that closes an address in the one at `at`; −1 where something else stands there. */
function closingOf(tokens: readonly FormulaToken[], at: number): number {
  if (tokens[at]?.text !== "(") return -1;
  const address = tokens[at + 2]?.text === "!" ? 3 : 1;
  return tokens[at + address + 1]?.text === ")" ? at + address + 1 : -1;
}
