import type { EngineClient } from "../engine/EngineClient";

type Asked =
  | "load"
  | "preview"
  | "build"
  | "explain"
  | "check"
  | "answer"
  | "keepAnswers"
  | "news"
  | "refresh"
  | "next"
  | "removal"
  | "people"
  | "copy"
  | "takeSettings"
  | "retype"
  | "segmentsView"
  | "segmentsTemplate"
  | "matrixView";

/** The engine, as far as the pane calls it. */
export type PaneEngine = Pick<EngineClient, Asked>;
