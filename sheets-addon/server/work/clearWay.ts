import { Refused } from "../answer";
import { isOwnSheet } from "../own";
import type { Budget } from "./Budget";
import { dropCopies } from "./dropCopies";
import { dropOwn } from "./dropOwn";
import { finish } from "./finish";
import { putBack } from "./putBack";
import { readRecords } from "./JournalSheet";
import type { AfterRecord, StartRecord } from "./Journal";
import { Work } from "./Work";
import { loadState, saveState, type WorkState } from "./WorkState";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Between two calls of somebody who is writing no more time passes. */
export const FRESH = 60_000;
/** No call takes longer. */
export const LONGEST_CALL = 6 * 60_000;

/**
 * What was cut off is finished or put back, what can still be undone is there to stay. False: the time was up before. `Refused`
 * where somebody is at it right now. The caller has the lock: a call that is open was cut off.
 *
 * @param keepsFinished what is finished only now can be undone afterwards, as if it had not been cut off
 */
export function clearWay(book: Spreadsheet, budget: Budget, keepsFinished: boolean): boolean {
  const state = loadState() ?? strayState(book);
  if (state === null) return true;
  if (state.state === "writing" && !state.open && Date.now() - state.at < FRESH) {
    throw new Refused("sheets.fault.busy");
  }
  return settle(new Work(book, budget, state), keepsFinished);
}

function settle(work: Work, keepsFinished: boolean): boolean {
  switch (work.state.state) {
    case "writing":
      work.enter({ state: "undoing", step: 0 });
      return putBack(work);
    case "undoing":
      work.enter({ state: "undoing" });
      return putBack(work);
    case "finishing":
      work.enter({ state: "finishing" });
      return finish(work) && (keepsFinished || keepAll(work));
    case "beginning":
      dropCopies(work.book, work.state.known);
      return keepAll(work);
    case "done":
    case "keeping":
      return keepAll(work);
  }
}

/** Our hidden sheets go: what stands is there to stay. */
export function keepAll(work: Work): boolean {
  work.enter({ state: "keeping" });
  if (!dropOwn(work.book, work.budget)) {
    work.leave({});
    return false;
  }
  work.close();
  return true;
}

/**
 * Our sheets without a state: the spreadsheet is a copy of one, or the work is that of another installation. The journal tells
 * whether it stands.
 */
function strayState(book: Spreadsheet): WorkState | null {
  if (!book.getSheets().some((sheet) => isOwnSheet(sheet.getName()))) return null;
  const records = readRecords(book);
  const start = records.find((one): one is StartRecord => one.type === "start");
  const after = records.find((one): one is AfterRecord => one.type === "after");
  if (start !== undefined && after === undefined && Date.now() - start.at < LONGEST_CALL) {
    throw new Refused("sheets.fault.busy");
  }
  const kind = start === undefined || after !== undefined ? "keeping" : "writing";
  const tried = Number.MAX_SAFE_INTEGER;
  const state: WorkState = {
    ticket: "",
    state: kind,
    done: 0,
    tried,
    step: 0,
    at: Date.now(),
    open: true,
    known: [],
    active: null,
  };
  saveState(state);
  return state;
}
