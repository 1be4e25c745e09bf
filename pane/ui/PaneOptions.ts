import type { Language } from "../../core/index";
import type { Host } from "../port/Host";
import type { PaneEngine } from "./PaneEngine";

/** What the pane is given by the program that it stands in. */
export interface PaneOptions {
  readonly host: Host;
  readonly engine: PaneEngine;
  readonly language: Language;
  readonly dark: boolean;
  /** Serial day. */
  readonly today: () => number;
  /** The user chose another language in the pane; it is shown in it already. */
  readonly onLanguage?: (language: Language) => void;
  /** The workbook has been read: what the program kept waiting for it may begin. */
  readonly onRead?: () => void;
  /** Without it "Open your file" isn't offered. */
  readonly onOpenFile?: () => void;
  /** Without it the sample company isn't offered. */
  readonly onSample?: () => void;
}

export interface PaneHandle {
  /** Goes to a job; while a sheet is being built the pane stays where it is. */
  openJob(key: string): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  unmount(): void;
}
