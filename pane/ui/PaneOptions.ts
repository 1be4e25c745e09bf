import type { CellBlock, Language, OwnFinding, SendPlan, TextKey, TextParams } from "../../core/index";
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
  /** Files that lie beside the workbook, where the host can't draw large ones: `onOpenFile` lays one there. */
  readonly attached?: AttachedFiles;
  /** Without it the sample company isn't offered. */
  readonly onSample?: () => void;
  /** It is laid into this workbook, which has to be blank for that. */
  readonly samplesIntoBlank?: boolean;
  /**
   * Makes a file of a copy and gives it to the user. What goes wrong is a `HostFailure`. Without it nothing can be sent.
   */
  readonly onSend?: (plan: SendPlan, name: string) => Promise<SentFile>;
  /** Lets the user choose another workbook; null: he chose none. Without it no settings can be taken from one. */
  readonly onOtherWorkbook?: () => Promise<OtherWorkbook | null>;
}

/** Files beside the workbook, which are read and never shown. */
export interface AttachedFiles {
  /** Another list each time something has changed. */
  list(): readonly AttachedName[];
  remove(id: number): void;
  /** Calls when a file came or went, until the returned function is called. */
  watch(listener: () => void): () => void;
}

export interface AttachedName {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  /** It is still being opened. */
  readonly opening: boolean;
  /** Why it couldn't be: a sentence in no language yet. */
  readonly fault: { readonly code: TextKey; readonly params: TextParams } | null;
}

/** The file of a copy that the user was given. */
export interface SentFile {
  readonly name: string;
  /** Of the sheets of his own that went along. */
  readonly findings: readonly OwnFinding[];
}

/** Another workbook, of which only the built sheets are looked at. */
export interface OtherWorkbook {
  /** Of the file. */
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly blocks: readonly CellBlock[] }[];
}

export interface PaneHandle {
  /** Goes to a job; while a sheet is being built the pane stays where it is. */
  openJob(key: string): void;
  /** Goes to the first page. */
  openHome(): void;
  /** Brings all built sheets up to date, as soon as the workbook has been read. */
  refreshAll(): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  unmount(): void;
}
