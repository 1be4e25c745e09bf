import { CandidatePairs } from "./CandidatePairs";
import { editDistance } from "./editDistance";
import type { FoldedName } from "./foldName";
import { initialsPairs } from "./initialsPairs";
import { sameKey } from "./sameKey";
import { lookAlikeReasons, type LookAlike, type LookAlikeReason } from "./Tidied";
import { TypoPairs } from "./TypoPairs";

/** A client as look-alikes are found among them. */
export interface LookAlikeClient {
  /** What answers name it by. */
  readonly identity: string;
  readonly name: string;
  readonly folded: FoldedName;
  /** "" without a number. */
  readonly id: string;
  /** In ten-thousandths. */
  readonly amount: number;
  /** "" without one. */
  readonly phone: string;
}

/** So many are proposed at most. */
const MOST_PAIRS = 500;
/** Letters of a name from which one typing error, and two, are looked for. */
const ONE_ERROR = 5;
const TWO_ERRORS = 10;
/** Letters that a name must have to be looked for within others. */
const LEAST_CONTAINED = 5;
/** Words that more clients have don't tell who is meant. */
const COMMON_WORD = 8;
/** A phone that more clients have is that of a switchboard. */
const COMMON_PHONE = 4;
/** Digits of a number without the country and the zero before it. */
const PHONE_DIGITS = 9;
const LEAST_PHONE = 6;

/** Reasons by what they say of two clients, the most telling first. */
const byWeight = ["order", "initials", "typo", "samePhone", "contained"] as const satisfies readonly LookAlikeReason[];

/**
 * Clients that may be one although their names don't fold to the same, by the sum of both, the largest first, at most 500:
 *
 * - `order`: the same words in another order;
 * - `initials`: Иванов И.И. and Иванов Иван Иванович;
 * - `typo`: one letter put in, left out, replaced or swapped in names of at least five letters, up to two of at least ten,
 *   unless the legal form is another; never a digit, nor a word of one or two letters, for these tell branches apart;
 * - `samePhone`: by the client register;
 * - `contained`: all words of one in the other, or the same name with another legal form.
 *
 * Clients of different numbers are none. The time grows with the names little faster than their count.
 *
 * @returns the pairs proposed, and how many there are in all
 */
export function lookAlikes(
  clients: readonly LookAlikeClient[],
  isAnswered: (key: string) => boolean,
): { readonly pairs: readonly LookAlike[]; readonly count: number } {
  const found = new CandidatePairs(clients.length);
  const words = clients.map(({ folded }) => folded.text.split(" "));
  const add = (reason: LookAlikeReason) => (one: number, other: number) => {
    if (clients[one]!.id === "" || clients[other]!.id === "") found.add(one, other, lookAlikeReasons.indexOf(reason));
  };
  const finders: Record<(typeof byWeight)[number], () => void> = {
    order: () => sameWords(words, add("order")),
    initials: () => initialsPairs(words, add("initials")),
    typo: () => typos(clients, words, add("typo")),
    samePhone: () => samePhones(clients, add("samePhone")),
    contained: () => contained(clients, words, add("contained")),
  };
  for (const reason of byWeight) finders[reason]();
  const all: LookAlike[] = [];
  found.forEach((one, other, reason) => {
    const [a, b] = [clients[one]!, clients[other]!];
    const key = sameKey(a.identity, b.identity);
    if (isAnswered(key)) return;
    const [first, second] = b.amount > a.amount ? [b, a] : [a, b];
    const pair = { name: first.name, other: second.name, amount: first.amount, otherAmount: second.amount };
    all.push({ key, ...pair, reason: lookAlikeReasons[reason]! });
  });
  all.sort((one, other) => weight(other) - weight(one) || (one.key < other.key ? -1 : 1));
  return { pairs: all.slice(0, MOST_PAIRS), count: all.length };
}

type Add = (one: number, other: number) => void;

function weight({ amount, otherAmount }: LookAlike): number {
  return Math.abs(amount) + Math.abs(otherAmount);
}

/** The same words; where they stand in the same order as well, only the legal form differs. */
function sameWords(words: readonly (readonly string[])[], add: Add): void {
  const known = new Map<string, number[]>();
  words.forEach((list, at) => {
    if (list.length < 2) return;
    const key = [...list].sort().join(" ");
    const others = known.get(key);
    if (others === undefined) known.set(key, [at]);
    else others.push(at);
  });
  for (const list of known.values()) {
    if (list.length < 2 || list.length > COMMON_WORD) continue;
    list.forEach((one, place) => {
      for (const other of list.slice(place + 1)) {
        if (words[one]!.join(" ") !== words[other]!.join(" ")) add(one, other);
      }
    });
  }
}

function typos(clients: readonly LookAlikeClient[], words: readonly (readonly string[])[], add: Add): void {
  const texts = clients.map(({ folded }) => folded.text);
  const pairs = new TypoPairs(texts, ONE_ERROR, TWO_ERRORS);
  pairs.forEach((one, other) => {
    const [a, b] = [texts[one]!, texts[other]!];
    const most = Math.min(a.length, b.length) >= TWO_ERRORS ? 2 : 1;
    const distance = editDistance(a, b, most);
    if (distance === 0 || distance > most) return;
    const forms = [clients[one]!.folded.form, clients[other]!.folded.form];
    // who has two letters and the legal form different is somebody else
    if (distance > 1 && forms[0] !== forms[1] && !forms.includes("")) return;
    if (!differsInShortWords(words[one]!, words[other]!)) add(one, other);
  });
}

/** Whether two names of as many words differ in words of one or two letters: Склад А and Склад Б. */
function differsInShortWords(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.some((word, at) => word !== other[at] && word.length <= 2 && other[at]!.length <= 2);
}

function samePhones(clients: readonly LookAlikeClient[], add: Add): void {
  const known = new Map<string, number[]>();
  clients.forEach(({ phone }, at) => {
    const digits = phone.replace(/\D+/g, "").slice(-PHONE_DIGITS);
    if (digits.length < LEAST_PHONE) return;
    const others = known.get(digits);
    if (others === undefined) known.set(digits, [at]);
    else others.push(at);
  });
  for (const list of known.values()) {
    if (list.length > COMMON_PHONE) continue;
    list.forEach((one, place) => list.slice(place + 1).forEach((other) => add(one, other)));
  }
}

/** Names whose words all stand in another: looked up by their rarest word. */
function contained(clients: readonly LookAlikeClient[], words: readonly (readonly string[])[], add: Add): void {
  const holders = new Map<string, number[]>();
  words.forEach((list, at) => {
    for (const word of new Set(list)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  });
  words.forEach((list, at) => {
    if (letters(list) < LEAST_CONTAINED) return;
    let rarest: readonly number[] = holders.get(list[0]!)!;
    for (const word of list) {
      const those = holders.get(word)!;
      if (those.length < rarest.length) rarest = those;
    }
    if (rarest.length > COMMON_WORD) return;
    for (const other of rarest) {
      if (other === at) continue;
      const whole = words[other]!;
      const rest = whole.filter((word) => !list.includes(word));
      if (!list.every((word) => whole.includes(word))) continue;
      const sameText = clients[at]!.folded.text === clients[other]!.folded.text;
      // a number behind the name is another branch; the same words twice are one client written oddly
      if (sameText || (rest.length > 0 && !rest.every((word) => /^\d+$/.test(word)))) add(at, other);
    }
  });
}

function letters(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + word.length, 0);
}
