import { createContext, useContext } from "react";
import type { Language, Translate } from "../../core/index";
import type { PaneOptions } from "./PaneOptions";

/** What every part of the pane may need. */
export interface PaneSurroundings {
  readonly options: PaneOptions;
  readonly say: Translate;
  readonly language: Language;
  readonly dark: boolean;
  chooseLanguage(language: Language): void;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

export function useSurroundings(): PaneSurroundings {
  const found = useContext(PaneContext);
  if (found === null) throw new Error("useSurroundings: outside of a Pane");
  return found;
}
