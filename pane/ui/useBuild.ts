import { useCallback, useEffect, useRef, useState } from "react";
import type { TextKey } from "../../core/index";
import type { BuildRequest, Fault } from "../engine/Engine";
import { faultOf } from "../engine/faults";
import type { Region, Task } from "../port/Host";
import { startOf } from "./startOf";
import { useSurroundings } from "./PaneContext";

export type BuildState =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly removing: boolean; readonly step: TextKey | null; readonly share: number }
  | { readonly phase: "built"; readonly regions: readonly Region[]; readonly says: readonly string[] }
  | { readonly phase: "removed" }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly fault: Fault };

export interface Build {
  readonly state: BuildState;
  build(request: BuildRequest): void;
  /** Takes away what was just built. */
  remove(): void;
  cancel(): void;
  /** Back to the settings. */
  reset(): void;
}

/** The part of the way that computing takes; the rest is writing. */
const COMPUTED = 0.3;

/** Builds sheets and takes them away again; one at a time, and it may be stopped. */
export function useBuild(): Build {
  const { options, language } = useSurroundings();
  const { engine, host } = options;
  const [state, setState] = useState<BuildState>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);
  const lastTag = useRef(0);
  useEffect(() => () => running.current?.abort(), []);

  const work = useCallback(
    async (removing: boolean, run: (task: Task, from: (share: number) => Task) => Promise<BuildState>) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      const taskFrom = (from: number, to: number): Task => ({
        signal: controller.signal,
        progress: (step, share) => {
          if (controller.signal.aborted) return;
          setState({ phase: "working", removing, step, share: from + share * (to - from) });
        },
      });
      setState({ phase: "working", removing, step: null, share: 0 });
      try {
        setState(await run(taskFrom(0, removing ? 1 : COMPUTED), (from) => taskFrom(from, 1)));
      } catch (error) {
        setState(
          controller.signal.aborted ? { phase: "cancelled" } : { phase: "failed", fault: faultOf(language, error) },
        );
      } finally {
        running.current = null;
      }
    },
    [language],
  );

  const build = useCallback(
    (request: BuildRequest) => {
      // what was built a moment ago may not have been read back yet
      const tagNumber = Math.max(request.tagNumber, lastTag.current + 1);
      void work(false, async (task, from) => {
        const answer = await engine.build({ ...request, tagNumber }, task);
        if (!answer.ok)
          return answer.fault.cancelled ? { phase: "cancelled" } : { phase: "failed", fault: answer.fault };
        task.signal.throwIfAborted();
        const regions = await host.apply(answer.value.plan, [], from(COMPUTED));
        lastTag.current = tagNumber;
        // that it can't be shown doesn't undo it
        if (regions[0] !== undefined) void host.reveal(startOf(regions[0].id)).catch(() => undefined);
        return { phase: "built", regions, says: answer.value.says };
      });
    },
    [engine, host, work],
  );

  const remove = useCallback(() => {
    if (state.phase !== "built") return;
    const { regions } = state;
    void work(true, async (task) => {
      await host.apply({ format: 1, sheets: [] }, regions, task);
      return { phase: "removed" };
    });
  }, [host, state, work]);

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    if (running.current === null) setState({ phase: "idle" });
  }, []);
  return { state, build, remove, cancel, reset };
}
