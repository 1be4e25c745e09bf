import type { EngineClient } from "../engine/EngineClient";

/** The engine, as far as the pane calls it. */
export type PaneEngine = Pick<EngineClient, "load" | "preview" | "build" | "explain" | "checkLines">;
