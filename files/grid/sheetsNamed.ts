import { formulaTokens } from "./formulaTokens";

/** Names of the sheets of this workbook that a formula names, in small letters. */
export function sheetsNamed(formula: string): string[] {
  if (!formula.includes("!")) return [];
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ type, text }, at) => {
    if (tokens[at + 1]?.text !== "!" || (type !== "quoted" && type !== "name")) return [];
    const name = type === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
    // of another workbook: [2]Sheet
    if (name.includes("]") || tokens[at - 1]?.type === "brackets") return [];
    const before = tokens[at - 1]?.text === ":" && tokens[at - 2]?.type === "name" ? [tokens[at - 2]!.text] : [];
    return [...before, ...name.split(":")].map((one) => one.toLowerCase());
  });
}
