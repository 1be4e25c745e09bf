import { useMemo } from "react";
import type { BuildRequest, Preview } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import { useLatest, type Latest } from "./useLatest";

const PAUSE = 40;

/** Computes the preview anew whenever the request changes, or the data. Null: there is nothing to compute. */
export function usePreview(request: BuildRequest | null, version: number): Latest<Preview> {
  const { engine } = useSurroundings().options;
  // requests that say the same are the same
  const wanted = request === null ? "" : JSON.stringify(request);
  const ask = useMemo(
    () => (wanted === "" ? null : () => engine.preview(JSON.parse(wanted) as BuildRequest)),
    // the same request over other data is another one
    [engine, wanted, version],
  );
  return useLatest(ask, PAUSE);
}
