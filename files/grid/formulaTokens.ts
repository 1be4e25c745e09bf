/**
 * A piece of a formula. `text` and `quoted` are texts in double quotes and sheet names in single ones, `brackets` the
 * column of a table or the number of another workbook, `name` a run of letters, digits and `$ _ . \ ?` — a function,
 * a name, a number, an address —, `sign` any other sign.
 */
export interface FormulaToken {
  readonly type: "text" | "quoted" | "brackets" | "name" | "sign";
  readonly text: string;
}

const PIECE = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[|[\p{L}\p{M}\p{N}_.\\$?]+|[^"'[\p{L}\p{M}\p{N}_.\\$?]/uy;

/** Takes a formula apart, without judging it: put together again, the pieces are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    PIECE.lastIndex = at;
    const first = PIECE.exec(formula)?.[0] ?? formula[at]!;
    const text = first === "[" ? formula.slice(at, bracketEnd(formula, at)) : first;
    tokens.push({ type: typeOf(first), text });
    at += text.length;
  }
  return tokens;
}

function typeOf(piece: string): FormulaToken["type"] {
  if (piece.startsWith('"')) return "text";
  if (piece.startsWith("'")) return "quoted";
  if (piece === "[") return "brackets";
  return /^[\p{L}\p{M}\p{N}_.\\$?]/u.test(piece) ? "name" : "sign";
}

/** Place after the bracket that closes the one at `start`; within, an apostrophe takes away the meaning of a sign. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
