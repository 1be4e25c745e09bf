import type { Values } from "./plan";

/** The text that a column holds in a row; "" where it is blank or a number. */
export function textIn(values: Values, row: number): string {
  return "texts" in values ? values.texts[values.of[row]!]! : "";
}
