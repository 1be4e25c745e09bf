import { useCallback, useEffect, useRef, useState } from "react";
import { useSurroundings } from "./PaneContext";
import type { Build } from "./useBuild";
import type { Workbook } from "./useWorkbook";

/**
 * A way to bring all built sheets up to date from outside of the pane. The ribbon may be what starts it: then it is done as soon
 * as the workbook has been read. Without built sheets, or without a ledger, the first page says what there is to do.
 */
export function useRefreshAll(workbook: Workbook, build: Build, home: () => void): () => void {
  const { options, language } = useSurroundings();
  const [wanted, setWanted] = useState(false);
  const latest = useRef({ build, home });
  latest.current = { build, home };
  const { loaded, reading } = workbook;
  const isRead = reading === null;
  const isPossible = loaded !== null && loaded.company !== null && loaded.found.built.length > 0;
  useEffect(() => {
    if (!wanted || !isRead) return;
    setWanted(false);
    if (isPossible) latest.current.build.refresh({ regions: null, language, today: options.today() });
  }, [wanted, isRead, isPossible, language, options]);
  return useCallback(() => {
    latest.current.home();
    setWanted(true);
  }, []);
}
