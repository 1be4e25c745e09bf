import { freeSheetName } from "../../../core/index";
import { isOwnSheet, ownSheetName } from "../own";
import { printOf } from "../read/print";
import { ownChartIds, setOwnChartIds } from "../write/ownCharts";
import type { EndRecord, StartRecord } from "./Journal";
import { runSteps } from "./runSteps";
import type { Work } from "./Work";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * All that a person sees of the change: new sheets get their names and are shown, those that go are put out of sight, charts
 * of before go. False: the time was up before; it can be called again.
 */
export function finish(work: Work): boolean {
  const { start, end } = work;
  if (start === null || end === undefined) {
    // without the journal nothing can be named or taken away
    work.leave({ state: "done" });
    return true;
  }
  const isFinished = runSteps(work, [
    ...start.leaving.map(
      ({ sheet }, at) =>
        () =>
          park(work.find(sheet), at + 1),
    ),
    ...start.added.map((sheet, at) => () => show(work, sheet, end.end.added[at])),
    ...start.leaving.map(
      ({ sheet }) =>
        () =>
          hide(work.find(sheet)),
    ),
    ...end.end.goneCharts.map((gone) => () => dropCharts(work.find(work.idOf(gone.sheet)), gone.ids)),
    () => logAfter(work, start),
  ]);
  if (isFinished) work.leave({ state: "done", step: 0 });
  return isFinished;
}

function park(sheet: Sheet | null, number: number): void {
  if (sheet !== null && !isOwnSheet(sheet.getName())) sheet.setName(ownSheetName("gone", number));
}

function hide(sheet: Sheet | null): void {
  if (sheet !== null && !sheet.isSheetHidden()) sheet.hideSheet();
}

function show(work: Work, id: number, wish: EndRecord["end"]["added"][number] | undefined): void {
  const sheet = work.find(id);
  if (sheet === null || wish === undefined) return;
  if (isOwnSheet(sheet.getName())) {
    const taken = new Set(work.book.getSheets().map((one) => one.getName().toLowerCase()));
    sheet.setName(freeSheetName(wish.name, taken));
  }
  if (!wish.hidden && sheet.isSheetHidden()) sheet.showSheet();
}

function dropCharts(sheet: Sheet | null, ids: readonly number[]): void {
  if (sheet === null) return;
  const gone = new Set(ids);
  for (const chart of sheet.getCharts()) if (gone.has(chart.getChartId() ?? -1)) sheet.removeChart(chart);
  setOwnChartIds(
    sheet,
    ownChartIds(sheet).filter((id) => !gone.has(id)),
  );
}

function logAfter(work: Work, { sheets, added }: StartRecord): void {
  SpreadsheetApp.flush();
  const ids = [...sheets.map(({ sheet }) => sheet), ...added];
  const there = ids.flatMap((id) => work.find(id) ?? []);
  work.log({
    type: "after",
    names: added.map((id) => work.find(id)?.getName() ?? ""),
    prints: there.map((sheet) => ({ sheet: sheet.getSheetId(), print: printOf(sheet) })),
  });
}
