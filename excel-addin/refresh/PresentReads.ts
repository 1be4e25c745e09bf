import type { CellBlock } from "../../core/index";

/** What the pane has read of a built sheet when it computed what is to take its place: so that a colleague's edit since is seen. */
export interface PresentReads {
  /** All cells as they were handed over last, from top to bottom; null: the sheet was not read as a whole. By id of the sheet. */
  lastRead(sheetId: string): readonly CellBlock[] | null;
}
