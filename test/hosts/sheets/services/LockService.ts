import type { ScriptWorld } from "../ScriptWorld";
import { served } from "../strict";

type Lock = GoogleAppsScript.Lock.Lock;

export class LockServiceService implements Partial<GoogleAppsScript.Lock.LockService> {
  static readonly service = "LockService";

  constructor(readonly world: ScriptWorld) {}

  getDocumentLock(): Lock {
    return served<Lock>(this.world, new LockOfDocument(this.world));
  }
}

/** Of the spreadsheet: one run of the script has it, for all users. */
export class LockOfDocument implements Partial<Lock> {
  static readonly service = "Lock";

  constructor(readonly world: ScriptWorld) {}

  tryLock(milliseconds: number): boolean {
    if (this.world.book.lockedByOther) {
      this.world.passes(milliseconds);
      return false;
    }
    this.world.locked = true;
    return true;
  }

  releaseLock(): void {
    this.world.locked = false;
  }
}
