import { useCallback, useEffect, useRef, useState } from "react";
import type { TextKey } from "../../core/index";
import type { GivenAnswers } from "../engine/Asking";
import type { Fault, FoundData } from "../engine/Engine";
import type { DataChoice, Loaded } from "../engine/EngineClient";
import { isBesideLedger, withoutAnswered } from "../engine/isReadAnew";
import { useSurroundings } from "./PaneContext";

export interface Reading {
  readonly step: TextKey | null;
  readonly share: number;
}

export interface Workbook {
  /** What was read last; null before the first time. */
  readonly loaded: Loaded | null;
  /** Null: nothing is being read. */
  readonly reading: Reading | null;
  /** Reading went wrong; what was read before still stands. */
  readonly fault: Fault | null;
  /** Counts what was read: figures of an earlier one are old. */
  readonly version: number;
  readonly choice: DataChoice;
  choose(choice: DataChoice): void;
  /** Reads by other answers; whether that could be done. */
  answer(given: GivenAnswers): Promise<boolean>;
  /** Does what writes the answers into the workbook: that is no change to read it anew for. */
  keeping(write: () => Promise<boolean>): Promise<void>;
  reload(): void;
}

/** After a change the workbook is read anew, once the user pauses. */
const PAUSE = 700;

/** What has to be read where cells of a sheet were typed: built sheets are ours, unless they are made to be typed into. */
function readsOf(found: FoundData | null, region: string): "all" | "typed" | "nothing" {
  const sheet = found?.built.find((one) => one.region === region);
  if (found === null || sheet === undefined) return "all";
  if (sheet.sheet === found.register) return "typed";
  const kind = found.typed.find((one) => one.region === region)?.kind;
  if (kind === undefined) return "nothing";
  return isBesideLedger(kind) ? "typed" : "all";
}

/** Keeps what the pane knows of the workbook in step with it. */
export function useWorkbook(): Workbook {
  const { options, language } = useSurroundings();
  const { host, engine } = options;
  const [choice, setChoice] = useState<DataChoice>({});
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Pick<Workbook, "loaded" | "reading" | "fault" | "version">>({
    loaded: null,
    reading: { step: null, share: 0 },
    fault: null,
    version: 0,
  });
  const latest = useRef({ loaded: state.loaded, language, choice });
  latest.current = { loaded: state.loaded, language, choice };
  /** Answers that the workbook doesn't keep, or not yet. */
  const session = useRef<GivenAnswers>({});
  const ownWrites = useRef(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const progress = (step: TextKey | null, share: number): void => {
      if (!signal.aborted) setState((before) => ({ ...before, reading: { step, share } }));
    };
    progress(null, 0);
    const wish = { ...choice, answers: session.current };
    void engine.load(host, wish, latest.current.language, { signal, progress }).then((answer) => {
      if (signal.aborted) return;
      if (answer.ok && answer.value.found.sheets.length > 0) options.onRead?.();
      setState((before) => ({
        loaded: answer.ok ? answer.value : before.loaded,
        reading: null,
        fault: answer.ok || answer.fault.cancelled === true ? null : answer.fault,
        version: before.version + 1,
      }));
    });
    return () => controller.abort();
  }, [engine, host, choice, round]);

  // a ledger is the same in every language; why there is none is said in one
  useEffect(() => {
    const { loaded } = latest.current;
    if (loaded !== null && loaded.company === null) reload();
  }, [language, reload]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let all = false;
    /** Counts the workbooks that were opened: what is read of a former one is nothing. */
    let opened = 0;
    const readAnew = async (): Promise<void> => {
      // a choice of sheets that are gone, as where another workbook was opened, is none
      const names = await host.regions().then(
        (regions) => regions.map(({ sheet }) => sheet),
        () => null,
      );
      const { sheet, register } = latest.current.choice;
      const gone = [sheet, register].some(
        (name) => name !== undefined && name !== "" && names?.includes(name) === false,
      );
      if (gone) setChoice({});
      else reload();
    };
    const retype = async (): Promise<void> => {
      const { signal } = new AbortController();
      const progress = (): void => undefined;
      const begun = opened;
      const got = await engine.retype(latest.current.language, { signal, progress });
      if (begun !== opened) return;
      // why it can't be read is found out by reading all of it
      if (!got.ok) reload();
      else setState((now) => ({ ...now, loaded: got.value, version: now.version + 1 }));
    };
    const stop = host.watch((event) => {
      if (event.type === "opened") {
        clearTimeout(timer);
        all = false;
        opened++;
        // nothing of the former workbook is true any more
        setState((before) => ({ ...before, loaded: null, fault: null }));
        session.current = {};
        setChoice({});
        reload();
        return;
      }
      if (event.type === "regions" && ownWrites.current > 0) return;
      if (event.type !== "regions" && event.type !== "cells") return;
      const reads = event.type === "regions" ? "all" : readsOf(latest.current.loaded?.found ?? null, event.region);
      if (reads === "nothing") return;
      // one that waits to read everything is not made to read less
      all = all || reads === "all";
      clearTimeout(timer);
      timer = setTimeout(() => {
        const isAll = all;
        all = false;
        void (isAll ? readAnew() : retype());
      }, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host, engine, reload]);

  const answer = useCallback(
    async (given: GivenAnswers): Promise<boolean> => {
      const before = session.current;
      session.current = { ...before, ...given };
      const { signal } = new AbortController();
      const progress = (step: TextKey | null, share: number): void =>
        setState((now) => ({ ...now, reading: { step, share } }));
      const got = await engine.answer(given, latest.current.language, { signal, progress });
      if (!got.ok) session.current = before;
      setState((now) => ({
        loaded: got.ok ? got.value : now.loaded,
        reading: null,
        fault: got.ok || got.fault.cancelled === true ? null : got.fault,
        version: got.ok ? now.version + 1 : now.version,
      }));
      setChoice((now) => (got.ok ? withoutAnswered(now, given) : now));
      return got.ok;
    },
    [engine],
  );
  const keeping = useCallback(async (write: () => Promise<boolean>): Promise<void> => {
    ownWrites.current++;
    try {
      if (await write()) session.current = {};
    } finally {
      ownWrites.current--;
    }
  }, []);

  return { ...state, choice, choose: setChoice, answer, keeping, reload };
}
