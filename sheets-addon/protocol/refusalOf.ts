import type { TextKey } from "../../core/index";
import type { Refusal } from "./Answer";

/**
 * What Google says in English, as most of its messages come. Of other languages the message itself stands in the sentence.
 * The first that fits counts: the limit of cells is no quota, a time-out no broken connection.
 */
const known: readonly (readonly [RegExp, TextKey])[] = [
  [/number of cells|\blimit of [\d ,.']+ cells|too many cells/i, "sheets.fault.tooManyCells"],
  [/authoriz|permission_denied|permission to (?:call|perform)|sign in|log in|logged in/i, "sheets.fault.authorization"],
  [/maximum execution time|timed out|deadline/i, "sheets.fault.timeUp"],
  [/too many (?:times|simultaneous)|quota|rate limit|limit exceeded|computer time/i, "sheets.fault.quota"],
  [
    /network ?error|connection|http 0|offline|failed to fetch|server error|service error|unavailable|failed while accessing/i,
    "sheets.fault.connection",
  ],
];
const protectedCells = /protected (?:cell|range|sheet|object)/i;

/**
 * A message of Google's as a refusal: the sentence with the one thing to do where the message is known, else the message
 * within a sentence of ours.
 *
 * @param sheet the sheet at which it happened, where it is known which
 */
export function refusalOf(message: string, sheet?: string): Refusal {
  if (sheet !== undefined && protectedCells.test(message))
    return { ok: false, code: "sheets.fault.sheetProtected", params: { sheet } };
  const found = known.find(([pattern]) => pattern.test(message));
  if (found !== undefined) return { ok: false, code: found[1], params: {} };
  return { ok: false, code: "sheets.fault.unknown", params: { message: sentence(message) } };
}

/** Long messages hold addresses and stacks, which help nobody who reads them in a sentence. */
function sentence(message: string): string {
  const text = message.trim().slice(0, 300);
  return text === "" ? "?" : /[.!?…]$/.test(text) ? text : `${text}.`;
}
