import { alikeLetter } from "./alikeLetters";

/** A surname with more full names than this to one of initials doesn't tell who is meant. */
const MOST_NAMESAKES = 5;

/**
 * People written once with initials and once in full: a surname before or behind one or two single letters, and the same
 * surname before or behind words that begin with them.
 */
export function initialsPairs(words: readonly (readonly string[])[], add: (one: number, other: number) => void): void {
  const short = new Map<string, number[]>();
  words.forEach((list, at) => {
    const key = shortKey(list);
    if (key === null) return;
    const known = short.get(key);
    if (known === undefined) short.set(key, [at]);
    else known.push(at);
  });
  if (short.size === 0) return;
  const full = new Map<string, Set<number>>();
  words.forEach((list, at) => {
    if (list.length < 2 || list.length > 3 || list.some((word) => word.length < 2)) return;
    const [first, last] = [list[0]!, list[list.length - 1]!];
    for (const [surname, names] of [
      [first, list.slice(1)],
      [last, list.slice(0, -1)],
    ] as const) {
      for (let count = 1; count <= names.length; count++) {
        const key = keyOf(surname, names.slice(0, count));
        if (!short.has(key)) continue;
        const known = full.get(key);
        if (known === undefined) full.set(key, new Set([at]));
        else known.add(at);
      }
    }
  });
  for (const [key, those] of full) {
    if (those.size > MOST_NAMESAKES) continue;
    for (const one of short.get(key)!) for (const other of those) add(one, other);
  }
}

function shortKey(list: readonly string[]): string | null {
  if (list.length < 2 || list.length > 3) return null;
  const [first, last] = [list[0]!, list[list.length - 1]!];
  const isShort = (names: readonly string[]): boolean =>
    names.every((word) => word.length === 1 && /\p{L}/u.test(word));
  if (first.length > 2 && isShort(list.slice(1))) return keyOf(first, list.slice(1));
  if (last.length > 2 && isShort(list.slice(0, -1))) return keyOf(last, list.slice(0, -1));
  return null;
}

function keyOf(surname: string, names: readonly string[]): string {
  return `${surname} ${names.map((name) => alikeLetter(name[0]!)).join("")}`;
}
