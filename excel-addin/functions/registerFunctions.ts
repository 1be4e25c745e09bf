import { zeroRule } from "../../addins/functions/zeroRule";
import { functions, translator, type CustomFunction, type Language } from "../../core/index";
import { excelArgument } from "./excelArgument";
import { excelResult, type ExcelCell, type FunctionsApi } from "./excelResult";

/** A custom function as Excel calls it: an argument a parameter, null where it was left out, then the invocation. */
export type ExcelFunction = (...args: readonly unknown[]) => ExcelCell | readonly (readonly ExcelCell[])[];

/**
 * Gives Excel every function of the registry under its id. To be called as soon as the page is loaded: Excel may ask for a
 * function at once. `language`: in which the sentences of errors are said at the moment.
 */
export function registerFunctions(language: () => Language, api: FunctionsApi = CustomFunctions): void {
  for (const definition of functions) api.associate(definition.name, excelFunction(definition, language, api));
}

/** One function of the registry as Excel calls it. */
export function excelFunction(
  definition: CustomFunction,
  language: () => Language,
  api: Pick<FunctionsApi, "Error" | "ErrorCode">,
): ExcelFunction {
  const rules = definition.parameters.map((parameter) => zeroRule(definition, parameter));
  return (...args) => {
    const result = definition.compute(rules.map((rule, at) => excelArgument(args[at], rule)));
    return excelResult(result, definition.shape, (fault) => translator(language())(fault.code, fault.params), api);
  };
}
