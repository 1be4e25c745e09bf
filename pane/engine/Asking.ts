import type {
  CellBlock,
  CellPlace,
  IssueCode,
  Language,
  LookAlike,
  Question,
  ReadingCode,
  TypedKind,
  WorkbookNames,
} from "../../core/index";

/** Answers as they are given: by the question's code, or `same:…`, `accounting:…`. "" takes an answer back. */
export type GivenAnswers = Readonly<Record<string, string>>;

/** A sheet in which somebody types how the ledger is to be read, with all its cells. */
export interface TypedBlocks {
  readonly kind: TypedKind;
  readonly sheet: string;
  readonly blocks: readonly CellBlock[];
}

export interface KeepRequest {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly workbook: WorkbookNames;
}

/** The check of the ledger, for reading. */
export interface CheckView {
  readonly rowsCounted: number;
  readonly rowsLeft: number;
  readonly rowsPassed: number;
  /** In currency units. */
  readonly total: number;
  /** Serial days; 0 without rows. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly currencies: readonly CurrencyView[];
  /** How it was read, in sentences, where no question is about it. */
  readonly readings: readonly ReadingView[];
  /** What can be read in several ways, answered or not. */
  readonly questions: readonly Question[];
  readonly findings: readonly FindingView[];
  readonly months: readonly MonthView[];
  /** The sheet in which the totals by accounting are typed; "": they are typed in the pane. */
  readonly accountingSheet: string;
  readonly lookAlikes: readonly LookAlike[];
  /** Of a sheet that is no list its first lines as they are read; null for a list. */
  readonly lines: LinesView | null;
}

export interface CurrencyView {
  readonly currency: string;
  readonly rows: number;
  /** In its own units. */
  readonly amount: number;
}

export interface ReadingView {
  readonly code: ReadingCode;
  readonly text: string;
  readonly chosen: boolean;
}

export interface FindingView {
  readonly level: "left" | "warning" | "note";
  readonly code: IssueCode;
  readonly text: string;
  readonly count: number;
  /** The first cells that it is about. */
  readonly places: readonly CellPlace[];
}

export interface MonthView {
  /** "2011-01" */
  readonly month: string;
  /** Serial day of its first. */
  readonly from: number;
  readonly rows: number;
  /** In currency units, as `accounting`; null: none is typed. */
  readonly total: number;
  readonly accounting: number | null;
}

export interface LinesView {
  readonly lines: readonly {
    readonly place: CellPlace;
    readonly day: number;
    readonly client: string;
    readonly amount: number;
  }[];
  /** Totals that the sheet prints, and how many of them agree with the lines; null: it prints none. */
  readonly printed: { readonly same: number; readonly all: number } | null;
}
