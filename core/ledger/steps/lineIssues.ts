import type { Issue } from "../issue";
import { UNIT } from "../ledger";
import { Fate, fateIssues } from "../lines/fates";
import { Flag, Open } from "../lines/Lines";
import { Outcome } from "../readCell";
import { openAmountText, openDayText } from "./openTexts";
import { placeOfLine } from "./placeOfLine";
import type { Settled } from "./settleLines";
import { outcomeOf } from "./Work";

/** What is to be reported of the lines: those left out and passed with the reason, and what was decided for many at once. */
export function lineIssues(settled: Settled): Issue[] {
  const { work, issues, currencies, sign, order } = settled;
  const { lines, fate } = work;
  const place = (row: number, role: "date" | "client" | "amount"): Issue["cases"][number] =>
    placeOfLine(work, row, role);
  const texts = { days: 0, amounts: 0, counted: 0 };
  const left = leftWords(settled);
  for (let row = 0; row < lines.count; row++) {
    const flags = lines.flags[row]!;
    const mark = lines.amount.marks[row]!;
    const what = fate[row] as Fate;
    if (what !== Fate.counted) {
      const known = fateIssues.get(what);
      if (known !== undefined) issues.add(known.code, {}, place(row, known.role));
      else addDecided(what, row);
      continue;
    }
    texts.counted++;
    if ((flags & Flag.textDay) !== 0) texts.days++;
    if ((flags & Flag.textAmount) !== 0) texts.amounts++;
    if ((flags & Flag.hidden) !== 0) issues.add("hiddenRows", {}, place(row, "date"));
    if (mark >= Open.point) {
      const value = work.amount[row]! / UNIT;
      issues.add(
        "amountAmbiguous",
        { example: openAmountText(lines, row), value, sign: sign.sign },
        place(row, "amount"),
      );
    }
    if (lines.dayOther !== null && lines.dayOther[row]! > 0) {
      const day = work.day[row]!;
      issues.add("dayAmbiguous", { example: openDayText(lines, row), day, order: order.order }, place(row, "date"));
    }
    if (outcomeOf(work, row) === Outcome.rounded) {
      issues.add("amountRounded", { column: headerOf(settled, "amount") }, place(row, "amount"));
    }
  }
  addNumbers(settled);
  addWhole(settled);
  // in a text file all are texts; beside numbers they are worth knowing
  const mixed = (some: number): boolean => some > 0 && some < texts.counted;
  if (mixed(texts.days)) issues.add("textDays", {}, undefined, texts.days);
  if (mixed(texts.amounts)) issues.add("textAmounts", {}, undefined, texts.amounts);
  return issues.list();

  function addDecided(what: Fate, row: number): void {
    switch (what) {
      case Fate.otherCurrency:
        issues.add("otherCurrency", { currency: currencies.kept }, currencyPlace(settled, row));
        return;
      case Fate.rateMissing:
        issues.add("rateMissing", { currency: currencies.codes[currencies.of![row]!]! }, currencyPlace(settled, row));
        return;
      case Fate.type:
        issues.add("typeLeft", { types: left.types }, place(row, "amount"));
        return;
      case Fate.status:
        issues.add("statusLeft", { statuses: left.statuses }, place(row, "amount"));
        return;
      case Fate.storno:
        issues.add("stornoLeft", {}, place(row, "amount"));
        return;
      default:
        issues.add("duplicateLeft", {}, place(row, "amount"));
    }
  }
}

function leftWords({ types, statuses }: Settled): { readonly types: string; readonly statuses: string } {
  const words = (all: Settled["types"]["words"]): string =>
    all.flatMap(({ word, counted }) => (counted ? [] : [word])).join(", ");
  return { types: words(types.words), statuses: words(statuses.words) };
}

function currencyPlace({ work }: Settled, row: number): Issue["cases"][number] {
  const hasColumn = (work.lines.names.get("currency")?.[row] ?? -1) >= 0;
  return placeOfLine(work, row, hasColumn ? "currency" : "amount");
}

function headerOf({ work }: Settled, role: "amount" | "cost" | "income" | "quantity"): string {
  return work.sources[0]!.columns.get(role)?.header ?? "";
}

/** Cells of costs and counts that are neither blank nor numbers. */
function addNumbers(settled: Settled): void {
  const { work, issues } = settled;
  for (const [role, { values, marks }] of work.lines.numbers) {
    for (let row = 0; row < work.lines.count; row++) {
      if (work.fate[row] !== Fate.counted || !Number.isNaN(values[row]!)) continue;
      if ((marks[row]! & Open.outcome) === Outcome.missing) continue;
      issues.add("costUnreadable", { column: headerOf(settled, role) }, placeOfLine(work, row, role));
    }
  }
}

/** What concerns the ledger as a whole. */
function addWhole({
  work,
  issues,
  currencies,
  classified,
  stornos,
  stornosDropped,
  duplicates,
  duplicatesDropped,
}: Settled): void {
  const { amount } = work;
  if (currencies.converted) {
    issues.add("currencies", { currency: currencies.kept }, undefined, currencies.sums.length);
  }
  for (const [role, count] of classified.filled) {
    issues.add("filledDown", { header: work.sources[0]!.columns.get(role)?.header ?? "" }, undefined, count);
  }
  if (!stornosDropped && stornos.length > 0) {
    const sum = stornos.reduce((all, { original }) => all + amount[original]!, 0);
    for (const { row } of stornos) issues.add("stornos", { amount: sum / UNIT }, placeOfLine(work, row, "amount"));
  }
  if (!duplicatesDropped && duplicates.length > 0) {
    const code = hasDocuments(work) ? "duplicates" : "equalRows";
    let sum = 0;
    for (let at = 0; at < duplicates.length; at += 2) sum += amount[duplicates[at]!]!;
    for (let at = 0; at < duplicates.length; at += 2) {
      issues.add(code, { amount: sum / UNIT }, placeOfLine(work, duplicates[at]!, "date"));
    }
  }
}

/** Without a number of the document two equal rows may well be two sales. */
export function hasDocuments({ lines }: Settled["work"]): boolean {
  return lines.names.has("document");
}
