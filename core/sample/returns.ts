import type { Draft, Entry } from "./drafts";
import { seeded, whole } from "./random";
import { Line } from "./segments";
import { LAST_QUARTER, quarterOf, workdayAtOrAfter } from "./workdays";

/** One in so many purchases that could come back does: some five a year. */
const ONE_IN = 26;
/** Latest days between a sale and its return. */
const DAYS = 16;

/**
 * Goods that came back before the last quarter: in turn half a line on the document itself, and a whole line on a credit
 * note of its own; and one document cancelled altogether. So the rules of returns have something to show, and the sums of
 * the last quarter stay those of the article. Adds to the drafts given and gives further ones.
 */
export function returnDrafts(drafts: readonly Draft[], seed: number): Draft[] {
  const random = seeded(seed);
  const notes: Draft[] = [];
  const candidates = drafts.filter((draft) => canComeBack(draft));
  candidates.forEach((draft, place) => {
    if (place % ONE_IN !== 0) return;
    const sold = draft.entries.find(isGoods)!;
    const day = workdayAtOrAfter(sold.day + whole(random, 5, DAYS - 4));
    const turn = (place / ONE_IN) % 2;
    if (turn === 0) draft.entries.push({ ...sold, day, amount: -Math.round(sold.amount / 20) * 10 });
    else notes.push({ ...draft, entries: [{ ...sold, day, amount: -sold.amount }] });
  });
  const middle = candidates[Math.floor(candidates.length / 2)]!;
  const ordered: Entry = { ...middle.entries.find(isGoods)! };
  ordered.day = workdayAtOrAfter(ordered.day + 1);
  const cancelled = { ...ordered, day: workdayAtOrAfter(ordered.day + 3), amount: -ordered.amount };
  notes.push({ ...middle, entries: [ordered, cancelled] });
  return notes;
}

/** Goods on a document of one day, in time to come back before the last quarter begins. */
function canComeBack(draft: Draft): boolean {
  const day = draft.entries[0]!.day;
  const oneDay = draft.entries.every((entry) => entry.day === day);
  return oneDay && quarterOf(day + DAYS + 4) < LAST_QUARTER && draft.entries.some(isGoods);
}

function isGoods(entry: Entry): boolean {
  return (
    (entry.line === Line.hardware || entry.line === Line.licences || entry.line === Line.oneC) && entry.amount >= 300
  );
}
