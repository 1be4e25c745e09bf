import { functions, translator, type Language, type TextKey } from "../../core/index";

/** What Excel reads of the functions before it loads the add-in, a file a language. */
export interface FunctionsMetadata {
  /** Cells with errors reach the function, so that its sentence can say where they stand. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** Never changes: workbooks and associations go by it. */
  readonly id: string;
  /** As it is written in a formula. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix" | "scalar";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" | "scalar" };
}

/**
 * The functions of the registry in a language. Names are the same in all of them, so that a formula reads alike everywhere.
 * Every argument is of type `any`: of another, Excel would refuse a cell before the function can say what is wrong with it.
 * `prefix` stands before each name, for where another add-in has functions of the same names: `KL_` makes `KL_ABCCLASS`.
 */
export function functionsMetadata(language: Language, prefix = ""): FunctionsMetadata {
  if (!isPrefix(prefix)) {
    throw new RangeError(
      `functionsMetadata: a prefix is capital letters, digits and an _ or . at its end, not ${prefix}`,
    );
  }
  const say = translator(language);
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ name, parameters, shape }) => ({
      id: name,
      name: `${prefix}${name}`,
      description: say(`function.${name}.help` as TextKey),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: say(`function.${name}.${parameter.name}` as TextKey),
        type: "any",
        dimensionality: parameter.type === "range" ? "matrix" : "scalar",
        ...(parameter.optional ? { optional: true as const } : {}),
      })),
      result: { type: "any", dimensionality: shape === "single" ? "scalar" : "matrix" },
    })),
  };
}

/** The file in which Excel finds the functions of a language. */
export function functionsFile(language: Language): string {
  return language === "en" ? "functions.json" : `functions-${language}.json`;
}

/** What Excel allows at the beginning of a name, with a sign that parts it from the rest. */
function isPrefix(prefix: string): boolean {
  return prefix === "" || /^[A-Z][A-Z0-9]{1,15}[_.]$/.test(prefix);
}
