import type { Progress } from "../protocol";
import { isBusyFailure, isConnectionFailure } from "./failures";
import type { ServerDoor } from "./ServerDoor";

/** Before it is asked again: what was sent may still be at work on the server, or the connection may come back. */
const WAITS_MS = [1_000, 3_000, 9_000, 27_000];
/** No piece of work takes so many runs of the script: something stands still. */
const MOST_RUNS = 500;

/** Asks again where nobody answered, or where what was sent before is still at work. */
export async function persistently<T>(ask: () => Promise<T>, waits: readonly number[] = WAITS_MS): Promise<T> {
  for (const wait of waits) {
    try {
      return await ask();
    } catch (reason) {
      if (!isConnectionFailure(reason) && !isBusyFailure(reason)) throw reason;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return ask();
}

/** Calls what takes longer than one run of the script until it is finished. */
export async function untilFinished(ask: () => Promise<Progress>): Promise<void> {
  for (let run = 0; run < MOST_RUNS; run++) {
    if ((await ask()).finished) return;
  }
  throw new Error("untilFinished: the server comes to no end");
}

/** Finishes or takes back what was cut off. */
export function recovered(door: ServerDoor): Promise<void> {
  return untilFinished(() => door.call("recover"));
}
