/** Where a piece of work stands. One property of the document, written at once: never half. */
export interface WorkState {
  readonly ticket: string;
  /**
   * `beginning`: copies are being made, nothing of the user's has been touched. `writing`: between the first order and the
   * last. `finishing`: all is written, names and visibility follow. `done`: it stands, and can be undone. `undoing`: it is
   * being put back. `keeping`: our hidden sheets are going, nothing can be put back any more.
   */
  readonly state: "beginning" | "writing" | "finishing" | "done" | "undoing" | "keeping";
  /** Orders that were carried out. */
  readonly done: number;
  /** Orders that may have been carried out, in part too: more where a call was cut off. */
  readonly tried: number;
  /** Steps of finishing or of putting back that are behind. */
  readonly step: number;
  /** When the last call began or ended, as `Date.now` tells it. */
  readonly at: number;
  /** A call is at it; or it was cut off, where the lock is free. */
  readonly open: boolean;
  /** Ids of the sheets that were there at the beginning. */
  readonly known: readonly number[];
  /** The sheet that the user was at when a call began that may bring others to the front; null: none is at it. */
  readonly active: number | null;
}

const KEY = "klientela.work";

/** Null: there is no piece of work. */
export function loadState(): WorkState | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? null : (JSON.parse(text) as WorkState);
}

/** What was written before reaches the spreadsheet before the state tells of it. */
export function saveState(state: WorkState): void {
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(state));
}

export function dropState(): void {
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
