import { useCallback, useEffect, useState } from "react";
import type { GivenAnswers } from "../engine/Asking";
import type { Fault } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import type { Build } from "./useBuild";
import type { Workbook } from "./useWorkbook";

export interface Answering {
  /** Takes answers: the figures go by them, and the workbook keeps them. */
  answer(given: GivenAnswers): void;
  /** Why the workbook couldn't keep the last ones; they count all the same. */
  readonly unkept: Fault | null;
  /** The questions were put off: they are asked no more as long as this workbook is open. */
  readonly later: boolean;
  putOff(): void;
  /** Something is being read or written: nothing can be answered now. */
  readonly busy: boolean;
  /** Counts what was answered. */
  readonly answered: number;
}

/** Answers about the ledger, from the form to the workbook. */
export function useAnswering(workbook: Workbook, build: Build): Answering {
  const { options } = useSurroundings();
  const { host } = options;
  const [unkept, setUnkept] = useState<Fault | null>(null);
  const [later, setLater] = useState(false);
  const [answering, setAnswering] = useState(false);
  const [answered, setAnswered] = useState(0);
  const busy = answering || build.state.phase === "working";

  useEffect(
    () =>
      host.watch((event) => {
        if (event.type !== "opened") return;
        setLater(false);
        setUnkept(null);
      }),
    [host],
  );

  const { answer: read, keeping } = workbook;
  const { keepAnswers } = build;
  const answer = async (given: GivenAnswers): Promise<void> => {
    if (busy) return;
    setAnswering(true);
    try {
      if (!(await read(given))) return;
      setAnswered((before) => before + 1);
      await keeping(
        () =>
          new Promise((resolve) =>
            keepAnswers((fault) => {
              setUnkept(fault?.cancelled === true ? null : fault);
              resolve(fault === null);
            }),
          ),
      );
    } finally {
      setAnswering(false);
    }
  };
  const putOff = useCallback(() => setLater(true), []);
  return { answer: (given) => void answer(given), unkept, later, putOff, busy, answered };
}
