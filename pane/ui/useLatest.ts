import { useEffect, useRef, useState } from "react";
import type { Answer, Fault } from "../engine/Engine";

export interface Latest<T> {
  /** The latest that could be had, even while a newer one is on its way. */
  readonly value: T | null;
  readonly working: boolean;
  readonly fault: Fault | null;
}

/**
 * Asks anew whenever `ask` changes, after a pause. One question is under way at a time, and of those that wait only the
 * newest is asked. Nothing is stopped: the engine would have to read the workbook again. Null: nothing is asked.
 */
export function useLatest<T>(ask: (() => Promise<Answer<T>>) | null, pause: number): Latest<T> {
  const [state, setState] = useState<Latest<T>>({ value: null, working: ask !== null, fault: null });
  const wanted = useRef(ask);
  const busy = useRef(false);
  const gone = useRef(false);

  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);

  useEffect(() => {
    wanted.current = ask;
    if (ask === null) {
      setState({ value: null, working: false, fault: null });
      return;
    }
    setState((before) => ({ ...before, working: true }));
    const run = async (): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      let asked: typeof ask | null = null;
      // what was wanted may change while an answer is awaited
      while (wanted.current !== null && wanted.current !== asked && !gone.current) {
        asked = wanted.current;
        const answer = await asked();
        if (gone.current || wanted.current !== asked) continue;
        if (answer.ok) setState({ value: answer.value, working: false, fault: null });
        else if (answer.fault.cancelled !== true) {
          setState((before) => ({ value: before.value, working: false, fault: answer.fault }));
        }
      }
      busy.current = false;
    };
    const timer = setTimeout(() => void run(), pause);
    return () => clearTimeout(timer);
  }, [ask, pause]);

  return state;
}
