import { zeroRule, type ZeroRule } from "../../addins/functions/zeroRule";
import { exampleFormula, functions, translator, type CustomFunction, type TextKey } from "../../core/index";

/** What the page of all functions says of one. */
export interface FunctionReference {
  readonly name: string;
  /** `NAME(first, [optional])`. */
  readonly call: string;
  readonly help: string;
  readonly shape: CustomFunction["shape"];
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly blank: CustomFunction["parameters"][number]["blank"];
    readonly zero: ZeroRule;
    readonly help: string;
  }[];
  /** As it is written in a cell, and what it gives, row by row. */
  readonly example: { readonly formula: string; readonly result: string };
}

/** Every function of the registry in English, for the page on which people look them up. */
export function functionsReference(): FunctionReference[] {
  const say = translator("en");
  return functions.map((definition) => {
    const { name, parameters, shape, example } = definition;
    const words = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
    return {
      name,
      call: `${name}(${words.join(", ")})`,
      help: say(`function.${name}.help` as TextKey),
      shape,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        optional: parameter.optional,
        blank: parameter.blank,
        zero: zeroRule(definition, parameter),
        help: say(`function.${name}.${parameter.name}` as TextKey),
      })),
      example: {
        formula: exampleFormula(definition),
        result: example.result.map((row) => row.map(cellText).join(", ")).join("; "),
      },
    };
  });
}

function cellText(cell: unknown): string {
  return typeof cell === "number" ? String(cell) : `"${typeof cell === "string" ? cell : ""}"`;
}
