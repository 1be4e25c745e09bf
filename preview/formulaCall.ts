import { functions, type CustomFunction } from "../core/index";
import { formulaTokens, type FormulaToken } from "../files/index";
import { areaOrNull, splitAddress } from "../test/hosts/model/address";
import type { Area } from "../test/hosts/model/Area";

/** A call of one of our functions as it was typed: `=ABCCLASS(Sales!G2:G101, 60)`. */
export interface FormulaCall {
  readonly definition: CustomFunction;
  /** Undefined: left out. */
  readonly arguments: readonly (CallArgument | undefined)[];
}

export type CallArgument =
  | { readonly type: "value"; readonly value: string | number | boolean }
  | { readonly type: "array"; readonly rows: readonly (readonly (string | number | boolean | null)[])[] }
  /** `sheet` null: the sheet that is shown. */
  | { readonly type: "cells"; readonly sheet: string | null; readonly area: Area };

/** The call that a formula is; null where it is anything else. */
export function formulaCall(formula: string): FormulaCall | null {
  const tokens = formulaTokens(formula.trim().replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  const name = tokens[0]?.text.toUpperCase().replace(/^.*\./, "");
  const definition = functions.find((one) => one.name === name);
  if (definition === undefined || tokens[1]?.text !== "(" || tokens.at(-1)?.text !== ")") return null;
  const parts = parted(tokens.slice(2, -1));
  const given = parts.map((part) => (part.length === 0 ? undefined : argumentOf(part)));
  // an argument that can't be read is no call that can be made here
  return given.includes(null) ? null : { definition, arguments: given as (CallArgument | undefined)[] };
}

/** Parted at the commas or semicolons that stand outside of brackets. */
function parted(tokens: readonly FormulaToken[]): FormulaToken[][] {
  if (tokens.length === 0) return [];
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ("({".includes(token.text)) depth++;
    if (")}".includes(token.text)) depth--;
    if (depth === 0 && (token.text === "," || token.text === ";")) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

function argumentOf(tokens: readonly FormulaToken[]): CallArgument | null {
  if (tokens[0]?.text === "{") return arrayOf(tokens.slice(1, -1));
  const value = literal(tokens);
  if (value !== undefined && value !== null) return { type: "value", value };
  const { sheet, cells } = splitAddress(tokens.map(({ text }) => text).join(""));
  const area = areaOrNull(cells);
  return area === null ? null : { type: "cells", sheet, area };
}

function arrayOf(tokens: readonly FormulaToken[]): CallArgument | null {
  const rows: (string | number | boolean | null)[][] = [[]];
  let cell: FormulaToken[] = [];
  const endCell = (): boolean => {
    const value = cell.length === 0 ? null : literal(cell);
    cell = [];
    if (value === undefined) return false;
    rows.at(-1)!.push(value);
    return true;
  };
  for (const token of tokens) {
    if (token.text !== "," && token.text !== ";") cell.push(token);
    else if (!endCell()) return null;
    else if (token.text === ";") rows.push([]);
  }
  return endCell() ? { type: "array", rows } : null;
}

/** Undefined: no literal. */
function literal(tokens: readonly FormulaToken[]): string | number | boolean | undefined {
  const text = tokens.map((token) => token.text).join("");
  if (tokens.length === 1 && tokens[0]!.type === "text") return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
