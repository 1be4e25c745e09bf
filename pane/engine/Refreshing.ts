import type { Language, Plan, WorkbookNames } from "../../core/index";

export interface NewsRequest {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
}

export interface NextRequest {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly tagNumber: number;
  readonly workbook?: WorkbookNames;
}

export interface RemovalRequest {
  /** Built sheets that are to go. */
  readonly regions: readonly string[];
  readonly workbook: WorkbookNames;
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
}

export interface Removal {
  /** The list of those that stay. */
  readonly plan: Plan;
  /** Regions that go: the wished ones, and the list where nothing stays to be listed. */
  readonly regions: readonly string[];
}
