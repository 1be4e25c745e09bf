import { dictionaries, languages, type TextKey } from "../core/index";

/** The author of notes that files/ writes. */
const AUTHOR = "Klientela";
/** What a report or a refresh says of a single cell, as long as it holds. What was typed before ("typedOver") isn't among it: that note stays. */
const said: readonly TextKey[] = [
  "refresh.remark.gone",
  "refresh.remark.differs",
  "base.remark.deal",
  "base.remark.next",
  "base.remark.passed",
  "base.remark.reason",
];

let sentences: RegExp | null = null;

/**
 * Whether a note at a cell of a built table is one of ours. Excel calls its author as it calls the user, so the place and the
 * words tell: a header's note is ours, and a remark is made of the sentences that remarks are made of, in any language.
 */
export function isOurNote(author: string, content: string, isHeader: boolean): boolean {
  if (author === AUTHOR || isHeader) return true;
  sentences ??= new RegExp(`^(?:(?:${said.flatMap(patterns).join("|")})\\s?)+$`, "su");
  return sentences.test(content.trim());
}

/** A sentence with anything in its places. */
function patterns(key: TextKey): string[] {
  return languages.map((language) =>
    dictionaries[language][key]
      .split(/\{[^}]*\}/)
      .map((words) => words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
      .join("[^]*?"),
  );
}
