import { freeSheetName } from "../../../core/index";
import { isOwnSheet, ownSheetName } from "../own";
import { protectionOf, writeName } from "../write/writeNames";
import { moveChart } from "../write/writeCharts";
import { rangeAt } from "../write/rangeAt";
import { writeFormulas } from "../write/writeFormulas";
import { dropOwn } from "./dropOwn";
import type { StartRecord } from "./Journal";
import { restoreSteps } from "./restoreSteps";
import { runSteps } from "./runSteps";
import type { Work } from "./Work";

/**
 * Puts everything back as the journal says: sheets that were to go, formulas, names and charts elsewhere, and the refreshed
 * sheets from their copies, in their places, so that what points to them lives on. False: the time was up before.
 */
export function putBack(work: Work): boolean {
  const { start } = work;
  const steps = start === null ? [] : stepsOf(work, start);
  if (!runSteps(work, steps)) return false;
  work.save({ step: steps.length });
  if (!dropOwn(work.book, work.budget)) {
    work.leave({});
    return false;
  }
  work.close();
  return true;
}

function stepsOf(work: Work, start: StartRecord): (() => void)[] {
  return [
    ...start.added.map((id, at) => () => putAway(work, id, at + 1)),
    ...start.leaving.map((before) => () => bringBack(work, before)),
    () => putFormulas(work),
    () => putElsewhere(work),
    ...start.sheets.flatMap((before) => restoreSteps(work, before)),
  ];
}

/** Out of sight and without its name, which another one may want back; it is deleted with all that is ours. */
function putAway(work: Work, id: number, number: number): void {
  const sheet = work.find(id);
  if (sheet !== null && !isOwnSheet(sheet.getName())) sheet.setName(ownSheetName("new", number));
}

function bringBack(work: Work, { sheet: id, name, hidden }: StartRecord["leaving"][number]): void {
  const sheet = work.find(id);
  if (sheet === null) return;
  if (isOwnSheet(sheet.getName())) {
    const taken = new Set(work.book.getSheets().map((one) => one.getName().toLowerCase()));
    sheet.setName(taken.has(name.toLowerCase()) ? freeSheetName(name, taken) : name);
  }
  if (!hidden && sheet.isSheetHidden()) sheet.showSheet();
}

/** Before the grids are made smaller again: that would change what the formulas say. */
function putFormulas(work: Work): void {
  const bySheet = new Map<number, { row: number; column: number; before: string; after: string }[]>();
  for (const { formulas } of work.writes) {
    for (const { sheet, row, column, before, after } of formulas) {
      const list = bySheet.get(sheet) ?? [];
      list.push({ row, column, before: after, after: before });
      bySheet.set(sheet, list);
    }
  }
  for (const [id, list] of bySheet) {
    const sheet = work.find(id);
    if (sheet === null) continue;
    writeFormulas(
      sheet,
      list.map((one) => ({ do: "formula", sheet: id, ...one })),
    );
  }
}

function putElsewhere(work: Work): void {
  const isThere = (place: { readonly sheet: number }): boolean => work.find(place.sheet) !== null;
  // what was moved twice was first where the first record says
  for (const { names, protections, movedCharts } of [...work.writes].reverse()) {
    for (const { name, place } of names) if (isThere(place)) writeName(work, { name, ...place });
    for (const { sheet, id, rect } of protections) {
      const found = work.find(sheet);
      if (found !== null) protectionOf(found, id)?.setRange(rangeAt(found, rect));
    }
    for (const { sheet, id, ranges } of movedCharts) {
      const found = work.find(sheet);
      if (found !== null && ranges.every(isThere)) moveChart(work, found, id, ranges);
    }
  }
}
