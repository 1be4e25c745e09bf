import type { CellBlock } from "../cells/cellBlock";
import { PresentCells } from "../merge/PresentCells";
import { readBuilt } from "../plan/readBuilt";
import { ANSWER_ROW, ANSWERS_TABLE } from "./answersTable";
import { RECIPES_TAG } from "./recipesTag";

/** An answer with the day on which it was given: a serial day, 0 where that isn't known. */
export interface AnswerRow {
  readonly key: string;
  readonly value: string;
  readonly day: number;
}

/**
 * What a workbook says of how its ledger is to be read: the answers that stand in its sheet "Klientela", by what they are
 * of. Empty where it is another sheet. A row that was taken out, or whose answer was cleared, is no answer any more.
 * Answers of newer versions are kept as they are.
 *
 * @example
 * readAnswers([]) // new Map()
 */
export function readAnswers(blocks: readonly CellBlock[]): Map<string, string> {
  return new Map(answerRows(blocks).map(({ key, value }) => [key, value]));
}

/** The same with the days, in the order of the sheet. */
export function answerRows(blocks: readonly CellBlock[]): AnswerRow[] {
  const built = readBuilt(blocks);
  const table = built?.tag === RECIPES_TAG ? built.tables.find(({ key }) => key === ANSWERS_TABLE) : undefined;
  if (table === undefined) return [];
  const cells = new PresentCells(blocks);
  const columnOf = new Map([...table.columns].map(([column, key]) => [key, column]));
  const rows = new Map<string, AnswerRow>();
  for (const [row, rowKey] of table.rows) {
    const key = rowKey.startsWith(ANSWER_ROW) ? rowKey.slice(ANSWER_ROW.length) : "";
    const cell = (name: string) => cells.at(row, columnOf.get(name) ?? -1);
    const words = cell("answerWords");
    const value = cell("answerText");
    if (key === "" || words === null || value === null || typeof value === "object") continue;
    const day = cell("answerDay");
    rows.set(key, { key, value: String(value), day: typeof day === "number" ? day : 0 });
  }
  return [...rows.values()];
}
