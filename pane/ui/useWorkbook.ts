import { useCallback, useEffect, useRef, useState } from "react";
import type { TextKey } from "../../core/index";
import type { Fault } from "../engine/Engine";
import type { DataChoice, Loaded } from "../engine/EngineClient";
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
  reload(): void;
}

/** After a change the workbook is read anew, once the user pauses. */
const PAUSE = 700;

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
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const progress = (step: TextKey | null, share: number): void => {
      if (!signal.aborted) setState((before) => ({ ...before, reading: { step, share } }));
    };
    progress(null, 0);
    void engine.load(host, choice, latest.current.language, { signal, progress }).then((answer) => {
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
    const stop = host.watch((event) => {
      if (event.type === "opened") {
        clearTimeout(timer);
        // nothing of the former workbook is true any more
        setState((before) => ({ ...before, loaded: null, fault: null }));
        setChoice({});
        reload();
        return;
      }
      const built = latest.current.loaded?.found.built ?? [];
      const ours = event.type === "cells" && built.some((sheet) => sheet.region === event.region);
      if (event.type !== "regions" && (event.type !== "cells" || ours)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void readAnew(), PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host, reload]);

  return { ...state, choice, choose: setChoice, reload };
}
