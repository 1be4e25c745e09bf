import { normalHeader } from "../headerWords";
import { Fate } from "../lines/fates";
import { parseTicked } from "../questions";
import type { Work } from "./Work";

export interface WordSum {
  readonly word: string;
  readonly rows: number;
  /** In ten-thousandths. */
  readonly amount: number;
  /** The same, each amount without its sign. */
  readonly absolute: number;
  readonly counted: boolean;
}

export interface CountedWords {
  /** The most money first; empty where the column is no list of few words. */
  readonly words: readonly WordSum[];
  readonly answered: boolean;
}

/** A column of more words is something else than kinds of documents. */
const MOST_WORDS = 40;

/** Beginnings of words that name no sale: quotes, advances, drafts, what was cancelled. As {@link normalHeader} writes them. */
const noSale = (
  "quote quotation offer proforma prepay advance deposit cancel void draft reject delete " +
  "коммерческ предлож предоплат аванс отмен аннулир черновик удален отказ непровед " +
  "ponuk cenova zaloh predfaktur preddav stornovan zrusen koncept zamietnut " +
  "ajanlat arajanlat dijbeker eloleg torolt sztornoz visszavont piszkozat elutasit " +
  "nabid zrusen angebot anzahl storniert entwurf пропозиц скасован чернетк"
).split(" ");
const noSaleTogether = ["pro forma", "счет на оплату", "не проведен", "рахунок на оплату"];

/**
 * Whether a word of a column of kinds or of states names something that is no sale.
 *
 * @example
 * namesNoSale("Zálohová faktúra") // true
 */
export function namesNoSale(word: string): boolean {
  const normal = normalHeader(word);
  if (noSaleTogether.some((phrase) => normal.includes(phrase))) return true;
  return normal.split(" ").some((part) => noSale.some((beginning) => part.startsWith(beginning)));
}

/** Which kinds of documents, or which states, count as sales; those that don't are left out. */
export function countWords(work: Work, role: "documentType" | "status", answer: string | undefined): CountedWords {
  const of = work.lines.names.get(role);
  const names = work.names.get(role) ?? [];
  if (of === undefined || names.length > MOST_WORDS) return { words: [], answered: false };
  const ticked = parseTicked(answer);
  const sums = names.map((word) => {
    const counted = ticked === null || !knows(ticked, word) ? !namesNoSale(word) : ticked.counted.includes(word);
    return { word, rows: 0, amount: 0, absolute: 0, counted };
  });
  const fate = role === "status" ? Fate.status : Fate.type;
  for (let row = 0; row < work.lines.count; row++) {
    if (work.fate[row] !== Fate.counted || of[row]! < 0) continue;
    const sum = sums[of[row]!]!;
    sum.rows++;
    sum.amount += work.amount[row]!;
    sum.absolute += Math.abs(work.amount[row]!);
    if (!sum.counted) work.fate[row] = fate;
  }
  const words = sums.filter(({ rows }) => rows > 0).sort((one, other) => other.absolute - one.absolute);
  // where one word alone stands throughout, nothing is to be chosen; if it names no sale, the column means something else
  if (words.length === 1 && ticked === null && !words[0]!.counted) return undone(work, fate, words);
  return { words, answered: ticked !== null };
}

function undone(work: Work, fate: Fate, words: readonly WordSum[]): CountedWords {
  for (let row = 0; row < work.lines.count; row++) if (work.fate[row] === fate) work.fate[row] = Fate.counted;
  return { words: words.map((word) => ({ ...word, counted: true })), answered: false };
}

function knows(ticked: NonNullable<ReturnType<typeof parseTicked>>, word: string): boolean {
  return ticked.counted.includes(word) || ticked.left.includes(word);
}
