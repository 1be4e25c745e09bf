import { withoutForms } from "./legalForms";
import { nameWords, plainName, type NameWord } from "./nameWords";

/** A name as it is compared, and its legal form apart. */
export interface FoldedName {
  readonly text: string;
  /** Short names of the legal forms, joined by "+"; "" without one. */
  readonly form: string;
}

/**
 * The text by which spellings of one client are equal: without case, blanks, quotes, punctuation, legal form, accents of
 * Latin letters, ё, and look-alike Latin and Cyrillic letters. Words keep their order, digits count. A name of which
 * nothing would be left keeps its small letters. Folding the answer gives it again.
 *
 * @example
 * foldName("ООО «Ромашка»") // "ромашка"
 * foldName("Kovács és Társa Kft.") // "kovacs es tarsa"
 * foldName("Slovnaft, a. s.") === foldName("SLOVNAFT A.S.") // true
 * foldName("Shop 1") === foldName("Shop 2") // false
 * foldName("***") // "***"
 */
export function foldName(name: string): string {
  return foldedName(name).text;
}

/**
 * The same, with the legal form. Two forms are two firms in law, so that whoever groups names must keep them apart: see
 * `clientGroups`.
 *
 * @example
 * foldedName("Ромашка, общество с ограниченной ответственностью") // { text: "ромашка", form: "ooo" }
 * foldedName("Müller GmbH & Co. KG") // { text: "muller", form: "gmbh+kg" }
 */
export function foldedName(name: string): FoldedName {
  let words: readonly NameWord[] = nameWords(name);
  let found = withoutForms(words);
  if (found.rest.length === 0) return { text: plainName(name), form: "" };
  if (found.forms.length === 0) return { text: textOf(words), form: "" };
  const forms = new Set<string>();
  // removing a form may bring words together that make another; a name of nothing but forms is a name
  while (found.forms.length > 0 && found.rest.length > 0) {
    for (const form of found.forms) forms.add(form);
    words = found.rest.map(({ text, cyrillic }) => ({ text, after: " ", cyrillic }));
    found = withoutForms(words);
  }
  // "& Co." says something only of who has no other form
  if (forms.size > 1) forms.delete("co");
  return { text: textOf(words), form: [...forms].sort().join("+") };
}

function textOf(words: readonly NameWord[]): string {
  let text = words[0]!.text;
  for (let at = 1; at < words.length; at++) text += ` ${words[at]!.text}`;
  return text;
}
