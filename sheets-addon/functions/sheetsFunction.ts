import { zeroRule } from "../../addins/functions/zeroRule";
import { translator, type CustomFunction, type Language } from "../../core/index";
import { sheetsArgument, type SerialOf } from "./sheetsArgument";
import { sheetsResult, type SheetsCell } from "./sheetsResult";

/** A custom function as Sheets calls it: an argument a parameter, undefined where it was left out. */
export type SheetsFunction = (...args: readonly unknown[]) => SheetsCell | readonly (readonly SheetsCell[])[];

/** What a function asks of Google, and only when it needs it. */
export interface FunctionServices {
  /** In which the sentences of errors are said. */
  readonly language: () => Language;
  /** Days by the spreadsheet's zone. */
  readonly serialOf: () => SerialOf;
}

/** One function of the registry as Sheets calls it. */
export function sheetsFunction(definition: CustomFunction, services: FunctionServices): SheetsFunction {
  const rules = definition.parameters.map((parameter) => zeroRule(definition, parameter));
  return (...args) => {
    let serial: SerialOf | null = null;
    const serialOf = (): SerialOf => (serial ??= services.serialOf());
    const result = definition.compute(rules.map((rule, at) => sheetsArgument(args[at], rule, serialOf)));
    return sheetsResult(result, definition.shape, (fault) => translator(services.language())(fault.code, fault.params));
  };
}
