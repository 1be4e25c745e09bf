import { useEffect, useState } from "react";
import type { Host, Place } from "../port/Host";

const POLL = 700;

/** The selected cell: told by the host, or asked for while the pane can be seen. */
export function useSelection(host: Host): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let stopped = false;
    const take = (next: Place | null): void => {
      if (!stopped) setPlace((before) => (samePlace(before, next) ? before : next));
    };
    // that a selection can't be told is no reason to disturb: the next one may
    const ask = (): Promise<void> => host.selection().then(take, () => undefined);
    void ask();
    const stopWatching = host.watch((event) => {
      if (event.type === "selection") take(event.place);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const poll = (): void => {
      timer = setTimeout(() => {
        void (document.visibilityState === "visible" ? ask() : Promise.resolve()).then(() => {
          if (!stopped) poll();
        });
      }, POLL);
    };
    if (!host.capabilities.tellsSelection) poll();
    return () => {
      stopped = true;
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
