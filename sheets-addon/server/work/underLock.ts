import { Refused } from "../answer";
import { Budget } from "./Budget";

/** So long a call waits for another one. */
const PATIENCE = 10_000;

/**
 * One call at a time works on a spreadsheet. What it wrote has reached the spreadsheet before the next one begins: the state is
 * written last, and flushed before.
 */
export function underLock<T>(call: (budget: Budget) => T): T {
  const budget = new Budget();
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Refused("sheets.fault.busy");
  try {
    return call(budget);
  } finally {
    // the answer stands whatever comes now: Google carries out what is left, and frees the lock of a script that ends
    quietly(() => SpreadsheetApp.flush());
    quietly(() => lock.releaseLock());
  }
}

/** What goes wrong here is none of the caller's. */
export function quietly(call: () => void): void {
  try {
    call();
  } catch {
    // tried
  }
}
