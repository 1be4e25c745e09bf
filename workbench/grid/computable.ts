import { formulaTokens, type FormulaToken, type GridFormula } from "../../files/index";

/** What formulas may speak of: functions in capitals, and sheets that the grid holds whole. */
export interface Computing {
  readonly functions: ReadonlySet<string>;
  /** Those of the functions that are our own. */
  readonly own: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
}

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:E\d*)?$/i;
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;
const TRUTH = /^(?:TRUE|FALSE)$/i;
const SIGNS = /^[-+*/^&=<>%(),:;!{}\s]$/u;
/** They ask the network, which the page never does by itself. */
const OUTWARD: ReadonlySet<string> = new Set(["IMAGE", "WEBSERVICE"]);

/**
 * Whether the grid's engine computes a formula as the program did that wrote it. What it has no idea of — columns of
 * tables, defined names, other workbooks, spilled ranges, unknown functions — is better left with the file's value. So is a formula that fills several
 * cells, since the file's rectangle may be fixed, unless it is a call of one of our functions.
 */
export function computable({ text, fills }: GridFormula, { functions, own, sheets }: Computing): boolean {
  const tokens = formulaTokens(text);
  if (fills !== null && !(tokens[1]?.text === "(" && own.has(tokens[0]!.text.toUpperCase()))) return false;
  // what each open bracket is: the arguments of a function, a constant array, or a part of the formula
  const open: ("call" | "array" | "part")[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.text;
    switch (token.type) {
      case "text":
        break;
      case "brackets":
        return false;
      case "quoted":
        if (next !== "!" || !sheets.has(sheetName(token.text))) return false;
        break;
      case "name":
        if (next === "(") {
          const name = token.text.toUpperCase();
          if (!functions.has(name) || OUTWARD.has(name)) return false;
        } else if (next === "!") {
          if (!sheets.has(token.text)) return false;
        } else if (!isKnownName(token.text, tokens[at - 1]?.text, next)) return false;
        break;
      case "sign":
        if (!SIGNS.test(token.text)) return false;
        if (token.text === "(") open.push(tokens[at - 1]?.type === "name" ? "call" : "part");
        else if (token.text === "{") open.push("array");
        else if (token.text === ")" || token.text === "}") open.pop();
        // several ranges as one
        else if (token.text === "," && (open.at(-1) ?? "part") === "part") return false;
        // outside of functions a range means its cell beside the formula; the engine would fill its neighbours
        else if (token.text === ":" && !open.includes("call")) return false;
        else if (/\s/u.test(token.text) && meets(tokens, at)) return false;
        break;
    }
  }
  return open.length === 0;
}

function isKnownName(name: string, before: string | undefined, after: string | undefined): boolean {
  if (NUMBER.test(name) || CELL.test(name) || TRUTH.test(name)) return true;
  return (before === ":" || after === ":") && (COLUMN.test(name) || ROW.test(name));
}

/** Whether a blank stands between two addresses: what both have in common is meant. */
function meets(tokens: readonly FormulaToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens.slice(at + 1).find(({ text }) => !/^\s$/u.test(text));
  const ends = before?.type === "name" || before?.text === ")";
  return ends && (after?.type === "name" || after?.type === "quoted" || after?.text === "(");
}

function sheetName(quoted: string): string {
  return quoted.slice(1, -1).replaceAll("''", "'");
}
