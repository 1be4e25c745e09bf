import type { Block, Ref, TableBlock } from "../plan/plan";
import type { TextKey } from "../text/en";
import type { Translate } from "../text/translate";
import { column, textValues, type ColumnText } from "./columns";
import { heading } from "./sheetHead";

/** What may be chosen in a typed column. */
export interface ChoiceList {
  /** Key of the table, and of its one column. */
  readonly key: "clients" | "lines" | "managers" | "stages";
  readonly header: ColumnText;
  readonly words: readonly string[];
}

/**
 * Lists of names to choose from, as tables beneath the one that is typed into: names grow with the work, so a new one is
 * asked about and not refused. A list without words is left out.
 */
export function choiceTables(say: Translate, lists: readonly ChoiceList[]): Block[] {
  return lists
    .filter(({ words }) => words.length > 0)
    .flatMap(({ key, header, words }): Block[] => {
      const table: TableBlock = {
        type: "table",
        key,
        rowKeys: words.map((word) => `choice:${word}`),
        columns: [column(say, "choice", "text", textValues(words), { header, note: "choice" })],
        marks: [],
        list: false,
        totalLabel: null,
      };
      return [heading(key, say(`inputs.${key}.heading` satisfies TextKey)), table];
    });
}

/** The choices of a column out of a list; nothing where the list has no words. */
export function choicesFrom(lists: readonly ChoiceList[], key: ChoiceList["key"]): { readonly choices?: Ref } {
  const isThere = lists.some((list) => list.key === key && list.words.length > 0);
  return isThere ? { choices: { block: key, column: "choice", rows: "all" } } : {};
}

/** Names once each, in their order; none that is blank. */
export function distinctWords(words: Iterable<string>): string[] {
  return [...new Set(words)].filter((word) => word !== "");
}
