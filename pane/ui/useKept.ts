import { useEffect, useRef } from "react";
import type { Host } from "../port/Host";
import type { BuildState } from "./useBuild";

/** Tells the host when the page of a refresh is left without taking it back: what was kept for that may go. */
export function useKept(phase: BuildState["phase"], host: Host): void {
  const open = useRef(false);
  useEffect(() => {
    if (phase === "refreshed") open.current = true;
    if (!open.current || phase === "refreshed" || phase === "working") return;
    open.current = false;
    // what couldn't be cleared away now is with the next refresh
    if (phase !== "undone") void host.keep?.().catch(() => undefined);
  }, [phase, host]);
}
