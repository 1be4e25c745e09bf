import { functions } from "../../core/index";

/**
 * Excel stores a function of a JavaScript add-in with this prefix, the dots of its namespace as underscores:
 * `=WISEPRICE(…)` as `_xldudf_WISEPRICE(…)`, `=CS.SPARK(…)` as `_xldudf_CS_SPARK(…)` (OfficeDev/Excel-Custom-Functions
 * #108, office-js #2568). With it the cell computes as soon as the add-in is there; without it Excel takes the name for
 * an unknown one and shows #NAME? until the cell is typed anew. `unwrapFormula` takes it off in reading.
 */
const PREFIX = "_xldudf_";

const names: ReadonlySet<string> = new Set(functions.map((one) => one.name));

/** How one of our functions is named in a file, or null where it is none of ours. */
export function storedFunctionName(name: string): string | null {
  const capitals = name.toUpperCase();
  return names.has(capitals) ? PREFIX + capitals : null;
}
