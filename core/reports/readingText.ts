import { readingCodes, type Reading } from "../ledger/readings";
import type { Translate } from "../text/translate";

/** How a ledger was read, as a sentence. */
export function readingText(say: Translate, { code, params }: Reading): string {
  return say(`reading.${code}`, params);
}

/** What decides most about the sums comes first; the same in every sheet. */
export function sortedReadings(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((one, other) => place(one) - place(other));
}

const order: readonly Reading["code"][] = [
  "amountColumn",
  "dateColumn",
  "clientColumn",
  "currency",
  "rates",
  "sheets",
  "duplicates",
  "storno",
  "documentTypes",
  "statuses",
];

function place({ code }: Reading): number {
  const at = order.indexOf(code);
  return at >= 0 ? at : order.length + readingCodes.indexOf(code);
}
