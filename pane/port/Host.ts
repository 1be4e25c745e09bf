import type { CellBlock, Plan, TextKey, TextParams } from "../../core/index";

/**
 * What the pane needs of a spreadsheet, whichever it is: a few methods. A host carries out and computes nothing.
 * Whatever goes wrong in it is a {@link HostFailure}, and the workbook is then as it was.
 */
export interface Host {
  readonly capabilities: Capabilities;
  /** The sheets of the workbook, in its order. */
  regions(): Promise<readonly Region[]>;
  /**
   * The cells of a sheet from top to bottom; `want.rows`: no further than that many rows of the sheet. Blocks are handed
   * over for good: their buffers may go on to a worker, so a host keeps none of them.
   */
  read(region: Region, task: Task, want?: { readonly rows: number }): AsyncIterable<CellBlock>;
  /** Rows of a built sheet, counted from 0, with notes that the user has left: a refresh keeps them. */
  notedRows(region: Region): Promise<readonly number[]>;
  /**
   * Carries out a plan as one transaction, whole or not at all. A sheet of it with `carry` takes the place of the built
   * sheet of that name, others are added. `present`: built sheets; one that the plan doesn't carry over is removed.
   */
  apply(plan: Plan, present: readonly Region[], task: Task): Promise<Applied>;
  /** Takes the last `apply` back; whatever was typed before it stays. A {@link HostFailure} where it can't be any more. */
  undo(task: Task): Promise<void>;
  /**
   * The last `apply` is there to stay: nothing of it needs to be taken back any more. Only for a host that keeps something
   * in the workbook until then.
   */
  keep?(): Promise<void>;
  /** The cell that is selected, or the first of several; null: none. */
  selection(): Promise<Place | null>;
  /** Brings a cell into view and selects it. */
  reveal(place: Place): Promise<void>;
  /** Tells of changes until the returned function is called. */
  watch(listener: (event: HostEvent) => void): () => void;
}

/** What differs between the hosts, as far as the pane has to say it. */
export interface Capabilities {
  readonly name: "workbench" | "excel" | "sheets" | "memory";
  /** Whether `watch` tells of selections; without it the pane asks. */
  readonly tellsSelection: boolean;
  readonly charts: boolean;
  readonly dataBars: boolean;
  readonly printSetup: boolean;
  /** Whether the pane may offer the language: where the host rules it, no. */
  readonly choosesLanguage: boolean;
}

/** One sheet of the workbook. */
export interface Region {
  /** Of the host, good for this session only. */
  readonly id: string;
  readonly sheet: string;
  readonly hidden: boolean;
  /** Up to the last cell that holds something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The sheet is too long to be drawn: it is read all the same, but its cells can't be shown. */
  readonly attached: boolean;
}

export interface Applied {
  /** The sheets of the plan, in its order. */
  readonly regions: readonly Region[];
  /** What the host came upon in carrying things over. */
  readonly findings: readonly AppliedFinding[];
}

/** Something that a person should look at, as a key of the texts. */
export interface AppliedFinding {
  readonly code: TextKey;
  readonly params: TextParams;
  /** The cell that it is about, by the name of its sheet. */
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/** A cell, row and column counted from 0. */
export interface Place {
  readonly region: string;
  readonly row: number;
  readonly column: number;
}

export type HostEvent =
  | { readonly type: "selection"; readonly place: Place | null }
  /** Cells of a region were typed over. */
  | { readonly type: "cells"; readonly region: string }
  /** Sheets came, went or were renamed. */
  | { readonly type: "regions" }
  /** Another workbook is open. */
  | { readonly type: "opened" }
  /** The user followed a link of a sheet to a job of the pane. */
  | { readonly type: "job"; readonly job: string }
  /** Something came about that nobody had asked for just now: a sentence for the user. */
  | { readonly type: "note"; readonly text: TextKey };

/** A piece of work that can be watched and stopped. */
export interface Task {
  readonly signal: AbortSignal;
  /** `share` of the work done, from 0 to 1. */
  progress(step: TextKey, share: number): void;
}

/** What stood in the way of a host, as a key of the texts. Nothing was changed. */
export class HostFailure extends Error {
  constructor(
    readonly code: TextKey,
    readonly params: TextParams = {},
    options?: ErrorOptions,
  ) {
    super(`host: ${code} ${JSON.stringify(params)}`, options);
  }
}
