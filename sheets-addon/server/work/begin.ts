import type { WorkBegun, WorkStart } from "../../protocol";
import { Refused, refusedAt } from "../answer";
import { ownSheetName } from "../own";
import { printOf } from "../read/print";
import { bringToFront } from "./activeSheet";
import type { Budget } from "./Budget";
import { checkCellLimit } from "./cellLimit";
import { clearWay } from "./clearWay";
import { dropCopies } from "./dropCopies";
import { dropOwn } from "./dropOwn";
import type { SheetBefore, StartRecord } from "./Journal";
import { makeJournal } from "./JournalSheet";
import { checkProtection } from "./protection";
import { sheetBefore } from "./sheetBefore";
import { quietly, underLock } from "./underLock";
import { dropState, saveState, type WorkState } from "./WorkState";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the copies and the new sheets, out of sight: from then on everything can be put back. */
export function begin(start: WorkStart): WorkBegun {
  return underLock((budget) => {
    const book = SpreadsheetApp.getActive();
    if (!clearWay(book, budget, false)) throw new Refused("sheets.fault.timeUp");
    const refreshed = start.refreshed.map(({ sheet }) => book.getSheetById(sheet));
    const leaving = start.leaving.map((sheet) => book.getSheetById(sheet));
    const gone = [...start.refreshed.map(({ sheet }) => sheet), ...start.leaving].filter(
      (_, at) => [...refreshed, ...leaving][at] === null,
    );
    if (gone.length > 0) return { begun: false, changed: gone };
    check(book, start, refreshed as Sheet[], leaving as Sheet[]);
    return prepare(book, budget, start, refreshed as Sheet[], leaving as Sheet[]);
  });
}

function check(book: Spreadsheet, start: WorkStart, refreshed: readonly Sheet[], leaving: readonly Sheet[]): void {
  const touched = start.touched.flatMap((id) => book.getSheetById(id) ?? []);
  for (const sheet of [...refreshed, ...leaving, ...touched]) checkProtection(sheet);
  checkCellLimit(book.getSheets(), refreshed, start);
}

function prepare(
  book: Spreadsheet,
  budget: Budget,
  start: WorkStart,
  refreshed: readonly Sheet[],
  leaving: readonly Sheet[],
): WorkBegun {
  const ticket = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  const known = book.getSheets().map((sheet) => sheet.getSheetId());
  const active = book.getActiveSheet().getSheetId();
  const state: WorkState = {
    ticket,
    state: "beginning",
    done: 0,
    tried: 0,
    step: 0,
    at: Date.now(),
    open: true,
    known,
    active,
  };
  saveState(state);
  try {
    const sheets: SheetBefore[] = [];
    for (const [at, sheet] of refreshed.entries()) {
      if (budget.isUp()) throw new Refused("sheets.fault.timeUp");
      sheets.push(copied(book, sheet, at + 1));
    }
    SpreadsheetApp.flush();
    // the copies are older than this look: what is as it was read now is so in them too
    const changed = start.refreshed.filter(({ print }, at) => printOf(refreshed[at]!) !== print);
    if (changed.length > 0) {
      dropOwn(book, budget);
      bringToFront(book, active);
      dropState();
      return { begun: false, changed: changed.map(({ sheet }) => sheet) };
    }
    const added: number[] = [];
    for (let at = 1; at <= start.added; at++) {
      const sheet = book.insertSheet(ownSheetName("new", at), book.getSheets().length);
      sheet.hideSheet();
      added.push(sheet.getSheetId());
    }
    const record: StartRecord = {
      type: "start",
      format: 1,
      ticket,
      at: state.at,
      sheets,
      added,
      leaving: leaving.map((sheet) => ({
        sheet: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden(),
      })),
    };
    makeJournal(book, record);
    bringToFront(book, active);
    saveState({ ...state, state: "writing", at: Date.now(), open: false, known: [], active: null });
    return { begun: true, ticket, added };
  } catch (reason) {
    // nothing of the user's was touched: what doesn't go now goes at the next call
    quietly(() => {
      dropCopies(book, known);
      const isDropped = dropOwn(book, budget);
      bringToFront(book, active);
      if (isDropped) dropState();
    });
    throw reason;
  }
}

/** A hidden copy, and what it doesn't tell. Names and protections of its own would stand in the user's lists. */
function copied(book: Spreadsheet, sheet: Sheet, number: number): SheetBefore {
  try {
    const copy = sheet.copyTo(book);
    copy.setName(ownSheetName("backup", number));
    copy.hideSheet();
    for (const name of copy.getNamedRanges()) name.remove();
    const { ProtectionType } = SpreadsheetApp;
    for (const type of [ProtectionType.SHEET, ProtectionType.RANGE]) {
      for (const protection of copy.getProtections(type)) protection.remove();
    }
    const filter = copy.getFilter();
    const before = sheetBefore(sheet, copy);
    // a paste leaves out rows that a filter hides
    if (filter !== null) filter.remove();
    return before;
  } catch (reason) {
    throw refusedAt(reason, sheet.getName());
  }
}
