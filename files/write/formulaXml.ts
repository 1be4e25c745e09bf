import { storedFunctionName } from "./customFunctionNames";
import { formulaTokens, type FormulaToken } from "../grid/formulaTokens";
import { formulaText } from "./xmlText";
import { youngFunctionName } from "./youngFunctions";

/**
 * A formula as it stands in a file, escaped for XML: functions younger than the format and our own with their prefixes,
 * the names of LET and LAMBDA with theirs, `A2#` and `[@Amount]` in the forms that files have for them. What stands in
 * quotes stays as it is.
 */
export function formulaXml(formula: string): string {
  const tokens = formulaTokens(formula);
  const parameters = parameterPlaces(tokens);
  const stored = tokens.map((token, place) => {
    if (token.type === "brackets") return thisRow(token.text, tokens[place - 1]);
    if (token.type !== "name" || tokens[place - 1]?.text === "!") return token.text;
    if (parameters.has(place)) return `_xlpm.${token.text}`;
    if (tokens[place + 1]?.text !== "(") return token.text;
    return youngFunctionName(token.text) ?? storedFunctionName(token.text) ?? token.text;
  });
  return formulaText(anchored(tokens, stored).join(""));
}

/** `Sales[@Amount]` is stored as `Sales[[#This Row],[Amount]]`. */
function thisRow(text: string, before: FormulaToken | undefined): string {
  if (!text.startsWith("[@") || before?.type === "quoted") return text;
  const inner = text.slice(2, -1);
  if (inner === "") return "[#This Row]";
  return inner.startsWith("[") ? `[[#This Row],${inner}]` : `[[#This Row],[${inner}]]`;
}

/** `A2#`, all cells that the formula in A2 fills, is stored as a function. */
function anchored(tokens: readonly FormulaToken[], stored: readonly string[]): string[] {
  const result: string[] = [];
  tokens.forEach((token, place) => {
    const before = tokens[place - 1];
    if (token.text !== "#" || before?.type !== "name") {
      result.push(stored[place]!);
      return;
    }
    const withSheet = tokens[place - 2]?.text === "!" ? 3 : 1;
    const reference = result.splice(-withSheet).join("");
    result.push(`_xlfn.ANCHORARRAY(${reference})`);
  });
  return result;
}

interface Call {
  readonly name: string;
  readonly from: number;
  to: number;
  /** Places where arguments begin. */
  readonly begins: number[];
}

/** Where names that LET and LAMBDA give stand. */
function parameterPlaces(tokens: readonly FormulaToken[]): Set<number> {
  const places = new Set<number>();
  if (!tokens.some(({ type, text }) => type === "name" && /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i.test(text))) return places;
  for (const call of calls(tokens)) {
    const names = new Set<string>();
    call.begins.slice(0, -1).forEach((from, index) => {
      if (call.name === "LET" && index % 2 === 1) return;
      const own = tokens.slice(from, call.begins[index + 1]! - 1).filter(({ text }) => text.trim() !== "");
      const only = own[0];
      if (own.length === 1 && only?.type === "name" && !only.text.startsWith("_xl")) names.add(only.text.toLowerCase());
    });
    for (let place = call.from; place < call.to; place++) {
      const token = tokens[place]!;
      if (token.type === "name" && names.has(token.text.toLowerCase())) places.add(place);
    }
  }
  return places;
}

/** The calls of LET and LAMBDA, from the first place within their parentheses to the closing one. */
function calls(tokens: readonly FormulaToken[]): Call[] {
  const found: Call[] = [];
  const open: (Call | null)[] = [];
  tokens.forEach(({ type, text }, place) => {
    if (type !== "sign") return;
    if (text === "(" || text === "{") {
      const name = /^(?:_xlfn\.)?(LET|LAMBDA)$/i.exec(text === "(" ? (tokens[place - 1]?.text ?? "") : "")?.[1];
      open.push(
        name === undefined
          ? null
          : { name: name.toUpperCase(), from: place + 1, to: tokens.length, begins: [place + 1] },
      );
    } else if (text === ",") open.at(-1)?.begins.push(place + 1);
    else if (text === ")" || text === "}") {
      const call = open.pop();
      if (call !== null && call !== undefined) found.push({ ...call, to: place });
    }
  });
  return found;
}
