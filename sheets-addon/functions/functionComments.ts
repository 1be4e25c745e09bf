import { functions, translator, type Language, type TextKey } from "../../core/index";

/** What stands before a function in the script, from which Sheets takes the help that it shows while one is typed. */
export interface FunctionComment {
  readonly text: string;
  readonly parameters: readonly string[];
}

/**
 * The comment of each function of the registry, by name. Sheets takes one language only, whoever types; names are the same in
 * all. What it shows as the type of an argument stands in braces.
 */
export function functionComments(language: Language): ReadonlyMap<string, FunctionComment> {
  const say = translator(language);
  return new Map(
    functions.map(({ name, parameters: given, shape }) => {
      const parameters = given.map((one) => ({ ...one, word: reserved.has(one.name) ? `${one.name}_` : one.name }));
      const help = (key: string): string => oneLine(say(`function.${name}.${key}` as TextKey));
      const lines = [
        help("help"),
        "",
        ...parameters.map(
          (one) => `@param {${one.type}} ${one.optional ? `[${one.word}]` : one.word} ${help(one.name)}`,
        ),
        `@return {${shape === "single" ? "value" : "range"}}`,
        "@customfunction",
      ];
      const text = ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
      return [name, { text, parameters: parameters.map(({ word }) => word) }] as const;
    }),
  );
}

/** Of our names those that the language keeps for itself. */
const reserved: ReadonlySet<string> = new Set(["default"]);

/** Nothing in it ends the comment early or begins another line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\*\//g, "* /");
}
