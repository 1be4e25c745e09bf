import { useMemo } from "react";
import type { CellExplanation } from "../engine/Engine";
import type { Place } from "../port/Host";
import { useSurroundings } from "./PaneContext";
import { useLatest, type Latest } from "./useLatest";

const PAUSE = 80;

/** Where the figure of a cell comes from. Null: no cell of a built sheet is selected. */
export function useExplanation(place: Place | null, version: number): Latest<CellExplanation | null> {
  const { options, language } = useSurroundings();
  const { engine, today } = options;
  const ask = useMemo(
    () => (place === null ? null : () => engine.explain(place, language, today())),
    // over other data the same cell may be another figure
    [engine, language, place, today, version],
  );
  return useLatest<CellExplanation | null>(ask, PAUSE);
}
