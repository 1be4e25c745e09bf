import { useEffect, useState } from "react";
import type { Host, Place } from "../port/Host";

const POLL = 700;
/** While nothing else is selected it is asked less and less often: each time is a call of a server. */
const POLL_GROWTH = 1.1;
const LONGEST_POLL = 5_000;

/** The selected cell: told by the host, or asked for while the pane can be seen. */
export function useSelection(host: Host): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let stopped = false;
    let last: Place | null = null;
    let pause = POLL;
    const take = (next: Place | null): void => {
      if (stopped) return;
      pause = samePlace(last, next) ? Math.min(pause * POLL_GROWTH, LONGEST_POLL) : POLL;
      last = next;
      setPlace((before) => (samePlace(before, next) ? before : next));
    };
    // that a selection can't be told is no reason to disturb: the next one may
    const ask = (): Promise<void> => host.selection().then(take, () => undefined);
    const stopWatching = host.watch((event) => {
      if (event.type === "selection") take(event.place);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    const poll = async (): Promise<void> => {
      if (document.visibilityState === "visible") {
        isAsking = true;
        await ask();
        isAsking = false;
      }
      if (!stopped) timer = setTimeout(() => void poll(), pause);
    };
    // who comes back to the pane has been elsewhere
    const hurry = (): void => {
      if (isAsking) return;
      clearTimeout(timer);
      void poll();
    };
    if (host.capabilities.tellsSelection) void ask();
    else {
      void poll();
      addEventListener("focus", hurry);
    }
    return () => {
      stopped = true;
      removeEventListener("focus", hurry);
      clearTimeout(timer);
      stopWatching();
    };
  }, [host]);
  return place;
}

export function samePlace(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return one === other;
  return one.region === other.region && one.row === other.row && one.column === other.column;
}
