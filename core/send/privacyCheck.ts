import type { PlacedText } from "./planTexts";
import type { NamedPeople } from "./SendRequest";

/** A name that must not stand where it was found. */
export interface Leak {
  readonly name: string;
  readonly sheet: string;
  readonly text: string;
}

/**
 * Names that must not be told but stand in texts, each once. A name is found as a whole cell, or as whole words of a
 * text, whatever the case of their letters; of several that begin at a word the longest counts, so that an allowed
 * "Romashka Plus" doesn't tell of a "Romashka". A name that is an everyday word, a single letter or a number is looked
 * for in whole cells only: in a sentence it means something else.
 *
 * @param ordinary texts in which everyday words stand: those of the language
 */
export function privacyCheck(
  texts: readonly PlacedText[],
  names: NamedPeople,
  ordinary: Iterable<string> = [],
): Leak[] {
  const forbidden = new Map(names.forbidden.map((name) => [plain(name), name]));
  for (const name of names.allowed) forbidden.delete(plain(name));
  const index = new NameIndex([...forbidden.values()], names.allowed);
  for (const text of ordinary) index.exempt(text);
  const leaks = new Map<string, Leak>();
  for (const { sheet, text, cell } of texts) {
    const whole = cell ? forbidden.get(plain(text)) : undefined;
    for (const name of whole === undefined ? index.namesIn(text) : [whole]) {
      if (!leaks.has(name)) leaks.set(name, { name, sheet, text });
    }
  }
  return [...leaks.values()];
}

interface Entry {
  readonly name: string;
  readonly words: readonly string[];
  readonly allowed: boolean;
}

/** Names by their first words: a text is looked through once, however many names there are. */
class NameIndex {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly exempted = new Set<string>();

  constructor(forbidden: readonly string[], allowed: readonly string[]) {
    // of names that are spelt alike the allowed one stands first
    for (const name of allowed) this.add(name, true);
    for (const name of forbidden) this.add(name, false);
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Names within this text are everyday words. */
  exempt(text: string): void {
    for (const name of this.namesIn(text)) this.exempted.add(name);
  }

  namesIn(text: string): string[] {
    const words = wordsOf(text);
    const found: string[] = [];
    for (let at = 0; at < words.length;) {
      const entry = this.byFirst.get(words[at]!)?.find((one) => one.words.every((word, i) => words[at + i] === word));
      if (entry !== undefined && !entry.allowed && !this.exempted.has(entry.name)) found.push(entry.name);
      at += entry === undefined ? 1 : entry.words.length;
    }
    return found;
  }

  private add(name: string, allowed: boolean): void {
    const words = wordsOf(name);
    const tellsNothing = words.length === 0 || words.every((word) => word.length === 1 || /^\p{N}+$/u.test(word));
    if (tellsNothing && !allowed) return;
    const [first] = words;
    if (first === undefined) return;
    const entries = this.byFirst.get(first);
    if (entries === undefined) this.byFirst.set(first, [{ name, words, allowed }]);
    else entries.push({ name, words, allowed });
  }
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
