import { FIRST_COLUMN } from "../../core/index";
import type { Place } from "../port/Host";

/** The first cell of a built sheet that is in view: the column before it is hidden. */
export function startOf(region: string): Place {
  return { region, row: 0, column: FIRST_COLUMN };
}
