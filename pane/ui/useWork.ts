import { useCallback, useEffect, useRef, useState } from "react";
import type { TextKey } from "../../core/index";
import type { Fault } from "../engine/Engine";
import { faultOf } from "../engine/faults";
import type { Task } from "../port/Host";
import { useSurroundings } from "./PaneContext";

/** What is being done to the workbook, as the pane names it. */
export type Doing = "building" | "removing" | "refreshing" | "undoing" | "keeping";

export type WorkState<Done> =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly doing: Doing; readonly step: TextKey | null; readonly share: number }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly fault: Fault }
  | Done;

export interface Work<Done> {
  readonly state: WorkState<Done>;
  /** `task(from, to)`: a piece of the work, as shares of the whole. Nothing is begun while something is under way. */
  run(doing: Doing, work: (task: (from: number, to: number) => Task) => Promise<WorkState<Done>>): void;
  cancel(): void;
  reset(): void;
}

/** Changes to the workbook: one at a time, shown as it goes on, and it may be stopped. */
export function useWork<Done extends { readonly phase: string }>(): Work<Done> {
  const { language } = useSurroundings();
  const [state, setState] = useState<WorkState<Done>>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback<Work<Done>["run"]>(
    (doing, work) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const task = (from: number, to: number): Task => ({
        signal,
        progress: (step, share) => {
          if (!signal.aborted) setState({ phase: "working", doing, step, share: from + share * (to - from) });
        },
      });
      setState({ phase: "working", doing, step: null, share: 0 });
      void work(task)
        .catch((error: unknown): WorkState<Done> =>
          signal.aborted ? { phase: "cancelled" } : { phase: "failed", fault: faultOf(language, error) },
        )
        .then((result) => {
          running.current = null;
          setState(result);
        });
    },
    [language],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    if (running.current === null) setState({ phase: "idle" });
  }, []);
  return { state, run, cancel, reset };
}

/** What the engine answered with, or how the work ended. */
export function faultState(fault: Fault): { phase: "cancelled" } | { phase: "failed"; fault: Fault } {
  return fault.cancelled === true ? { phase: "cancelled" } : { phase: "failed", fault };
}
