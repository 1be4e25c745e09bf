import { useMemo } from "react";
import type { BuiltNews } from "../../core/index";
import { useSurroundings } from "./PaneContext";
import { useLatest } from "./useLatest";
import type { Workbook } from "./useWorkbook";

const PAUSE = 60;

/** What has come to the ledger since the sheets were built; null: nothing was built, or it isn't known yet. */
export function useNews({ loaded, version }: Workbook): BuiltNews | null {
  const { options, language } = useSurroundings();
  const { engine, today } = options;
  const asks = loaded !== null && loaded.company !== null && loaded.found.built.length > 0;
  const ask = useMemo(
    () => (asks ? () => engine.news({ language, today: today() }) : null),
    // over other data the same question has another answer
    [engine, language, today, asks, version],
  );
  return useLatest(ask, PAUSE).value;
}
