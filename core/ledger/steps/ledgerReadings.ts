import type { LedgerSource } from "../ledger";
import type { Answers, Question, QuestionCode } from "../questions";
import type { Reading, ReadingCode } from "../readings";
import type { Settled } from "./settleLines";

/** How the ledger was read where it could have been read otherwise, the weightiest first. */
export function ledgerReadings(
  settled: Settled,
  questions: readonly Question[],
  sources: readonly LedgerSource[],
  answers: Answers,
): Reading[] {
  const readings: Reading[] = [];
  const add = (code: ReadingCode, params: Reading["params"], chosen: boolean): void => {
    readings.push({ code, params, chosen });
  };
  const asked = new Map<QuestionCode, Question>(questions.map((question) => [question.code, question]));
  for (const code of ["amountColumn", "dateColumn", "clientColumn"] as const) {
    const question = asked.get(code);
    if (question !== undefined) add(code, question.params, question.answered);
  }
  if (sources.length > 1)
    add("sheets", { sheets: sources.map(({ sheet }) => sheet).join(", ") }, answers.has("sheets"));
  const { currencies, classified, types, statuses, reconciled } = settled;
  if (currencies.sums.length > 1) {
    const others = currencies.sums.flatMap(({ currency }) => (currency === currencies.kept ? [] : [currency]));
    const params = { currency: currencies.kept, others: others.join(", ") };
    add(currencies.converted ? "rates" : "currency", params, currencies.answered);
  }
  if (settled.duplicatesDropped && settled.duplicates.length > 0)
    add("duplicates", { n: settled.duplicates.length / 2 }, true);
  if (settled.stornosDropped && settled.stornos.length > 0) add("storno", { n: settled.stornos.length }, true);
  for (const [code, counted] of [
    ["documentTypes", types],
    ["statuses", statuses],
  ] as const) {
    const left = counted.words.flatMap(({ word, counted: isCounted }) => (isCounted ? [] : [word]));
    if (left.length > 0) add(code, { types: left.join(", ") }, counted.answered);
  }
  for (const code of ["decimalSign", "dayOrder"] as const) {
    const question = asked.get(code);
    const [sample = ""] = question?.choices.find(({ on }) => on)?.samples ?? [];
    const [example = "", value = ""] = sample.split(" → ");
    if (question !== undefined) add(code, { example, value }, question.answered);
  }
  const shape = sources.find((source) => source.shape !== undefined && source.shape.type !== "list")?.shape;
  if (shape?.type === "grouped") add("grouped", { printed: reconciled.printed, agreed: reconciled.agreed }, false);
  if (shape?.type === "wide") add("wide", { n: shape.months.length }, false);
  if (classified.filled.size > 0) {
    const headers = [...classified.filled.keys()].map((role) => sources[0]!.columns.get(role)?.header ?? "");
    add("fillDown", { header: headers.join(", ") }, answers.has("fillDown"));
  }
  return readings;
}
