import type { CustomFunction, FunctionParameter } from "../../core/index";

/**
 * What becomes of a 0 and of a blank on the way to a function. Excel on the desktop hands over a blank cell as 0, on the web
 * as null, Google Sheets as "", so that a function gives the same everywhere only where they are made one:
 *
 * - `fill`: blanks become 0.
 * - `blank`: a 0 can't be a value and becomes a blank.
 * - `value`: a 0 is a value, and stays one; in Excel on the desktop so does a blank.
 */
export type ZeroRule = "fill" | "blank" | "value";

/** Ignored where blank, yet a 0 means something: a client without sales, no purchase, the worst answer. */
const zeroIsValue: ReadonlySet<string> = new Set([
  "ABCCLASS.amounts",
  "LTV.check",
  "LTV.purchases_per_month",
  "LTV.margin",
  "LTV.months",
  "NPS.scores",
]);

/** What becomes of a 0 and of a blank in an argument, by the blank rule of its parameter. */
export function zeroRule(definition: CustomFunction, parameter: FunctionParameter): ZeroRule {
  if (parameter.blank === "zero") return "fill";
  return zeroIsValue.has(`${definition.name}.${parameter.name}`) ? "value" : "blank";
}
