import type { Dimension } from "../ledger/ledger";
import { foldWords, nameWords } from "./nameWords";

/** Product lines are planned for, so there are no more of them. */
const MOST_LINES = 40;
/** Words of an item that make a line at most, and letters of the first of them at least. */
const MOST_WORDS = 3;
const LEAST_LETTERS = 3;
/** One word at the beginning of more items than this share tells them apart by the next word. */
const LARGEST_SHARE = 0.5;
const LEAST_TO_PART = 20;

const articles: ReadonlySet<string> = new Set(["the", "der", "die", "das", "les", "los", "set", "kit", "new"]);

/** An item with what it comes to. */
export interface ItemSales {
  readonly item: string;
  readonly amount: number;
}

/**
 * Lines drafted from the beginnings of items: the words that several items have in common at their beginning, codes, counts
 * and articles before them aside. At most 40, those with the largest sums; "" of an item that shares its beginning with
 * none, or whose line is beyond these.
 *
 * @example
 * draftLines([{ item: "Принтер HP 1010", amount: 1 }, { item: "10 принтер Canon", amount: 1 }, { item: "Мышь", amount: 1 }]) // ["Принтер", "Принтер", ""]
 */
export function draftLines(items: readonly ItemSales[]): string[] {
  const parts = items.map(({ item }) => beginningOf(item));
  const groups = [...groupsOf(parts, (words) => words[0]?.fold).values()].flatMap((list) => {
    if (list.length <= LEAST_TO_PART || list.length <= items.length * LARGEST_SHARE) return [list];
    const own = new Set(list);
    const finer = groupsOf(parts, (words, at) => (own.has(at) ? words[1]?.fold : undefined));
    const shared = [...finer.values()].filter((those) => those.length > 1);
    const found = shared.reduce((sum, those) => sum + those.length, 0);
    return found > list.length * LARGEST_SHARE ? shared : [list];
  });
  const sumOf = (list: readonly number[]): number => list.reduce((sum, at) => sum + Math.abs(items[at]!.amount), 0);
  const lines = new Array<string>(items.length).fill("");
  const large = groups
    .filter((list) => list.length > 1)
    .map((list) => ({ list, sum: sumOf(list) }))
    .sort((one, other) => other.sum - one.sum || one.list[0]! - other.list[0]!)
    .slice(0, MOST_LINES);
  for (const { list } of large) {
    const line = commonBeginning(list.map((at) => parts[at]!));
    for (const at of list) lines[at] = line;
  }
  return lines;
}

/** The line that holds most of each item's sales; "" where it has none. */
export function linesOfItems(item: Dimension, line: Dimension, amount: Float64Array): string[] {
  const sums = new Map<number, number>();
  const lineCount = line.names.length;
  // an item keeps its line from row to row: its sum is only looked up when the line changes
  const lastLine = new Int32Array(item.names.length).fill(-1);
  const lastSum = new Float64Array(item.names.length);
  const keep = (of: number): void => {
    if (lastLine[of]! < 0) return;
    const pair = of * lineCount + lastLine[of]!;
    sums.set(pair, (sums.get(pair) ?? 0) + lastSum[of]!);
  };
  for (let row = 0; row < item.of.length; row++) {
    const of = item.of[row]!;
    const where = line.of[row]!;
    if (of < 0 || where < 0) continue;
    if (lastLine[of] !== where) {
      keep(of);
      lastLine[of] = where;
      lastSum[of] = 0;
    }
    // a row counts even where its amount is nothing or less
    lastSum[of]! += Math.abs(amount[row]!) + 1;
  }
  item.names.forEach((_, of) => keep(of));
  const most = new Float64Array(item.names.length);
  const lines = new Array<string>(item.names.length).fill("");
  for (const [pair, sum] of sums) {
    const of = Math.floor(pair / lineCount);
    if (sum <= most[of]!) continue;
    most[of] = sum;
    lines[of] = line.names[pair % lineCount]!;
  }
  return lines;
}

/** Typed lines by folded item. */
export function typedLineOf(lines: ReadonlyMap<string, string>): (item: string) => string | undefined {
  const folded = new Map<string, string>();
  for (const [item, line] of lines) {
    const key = foldWords(item);
    if (!folded.has(key)) folded.set(key, line);
  }
  return (item) => lines.get(item) ?? folded.get(foldWords(item));
}

interface Word {
  readonly fold: string;
  readonly shown: string;
}

function beginningOf(item: string): Word[] {
  const shown = item.split(/[\s,;:()[\]"«»„“”/\\+|]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  let from = 0;
  while (from < shown.length && isNoName(shown[from]!)) from++;
  const words: Word[] = [];
  for (const word of shown.slice(from, from + MOST_WORDS)) {
    // a code or a size begins what tells the item apart
    if (/\p{N}/u.test(word)) break;
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "").replace(/(?<=\p{L}{3})\.$/u, "");
    words.push({ fold: foldWords(bare), shown: bare });
  }
  return words;
}

function isNoName(word: string): boolean {
  const [first] = nameWords(word);
  return first === undefined || /\p{N}/u.test(word) || first.text.length < LEAST_LETTERS || articles.has(first.text);
}

function groupsOf(
  parts: readonly (readonly Word[])[],
  key: (words: readonly Word[], at: number) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  parts.forEach((words, at) => {
    const own = key(words, at);
    if (own === undefined) return;
    const list = groups.get(own);
    if (list === undefined) groups.set(own, [at]);
    else list.push(at);
  });
  return groups;
}

function commonBeginning(list: readonly (readonly Word[])[]): string {
  const [first] = list;
  let count = 1;
  while (count < first!.length && list.every((words) => words[count]?.fold === first![count]!.fold)) count++;
  const text = first!
    .slice(0, count)
    .map(({ shown }) => shown)
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
