import type { CellBlock, Language, Recipient, WorkbookNames } from "../../core/index";

/** Names that a copy may be for, each list in alphabetical order. */
export interface People {
  /** Empty: the ledger knows no managers. */
  readonly managers: readonly string[];
  readonly clients: readonly string[];
}

export interface CopyRequest {
  /** The built sheets that are to be sent, with all their cells. */
  readonly sheets: readonly { readonly name: string; readonly blocks: readonly CellBlock[] }[];
  /** Names of sheets of the user's own that go along. */
  readonly own: readonly string[];
  /** Names of all sheets of the workbook. */
  readonly names: readonly string[];
  readonly recipient: Recipient;
  /** Stands before each title; "" for none. */
  readonly companyName: string;
  /** Of the copy. */
  readonly copyLanguage: Language;
  /** Of who sends it. */
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
}

export interface SettingsRequest {
  /** Name of the file that the settings are taken from. */
  readonly name: string;
  /** Its built sheets, with all their cells. */
  readonly sheets: readonly { readonly name: string; readonly blocks: readonly CellBlock[] }[];
  /** `same`: periods as they are there. `latest`: the latest ones of the same length that the ledger covers here. */
  readonly periods: "same" | "latest";
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly tagNumber: number;
  readonly workbook?: WorkbookNames;
}
