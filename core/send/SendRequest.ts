import type { CellBlock } from "../cells/cellBlock";
import type { PlainSheet } from "../plan/plan";
import type { Company } from "../registers/company";
import type { FactsCache } from "../reports/FactsCache";
import type { Language } from "../text/language";
import type { Translate } from "../text/translate";

/** A built sheet as it stands in the workbook now. */
export interface PresentSheet {
  readonly name: string;
  /** All of its cells. */
  readonly blocks: readonly CellBlock[];
}

/** For whom a copy is. `manager`: the rows of his clients and his own. `client`: his row only. */
export type Recipient =
  | { readonly type: "all" }
  | { readonly type: "manager"; readonly name: string }
  | { readonly type: "client"; readonly name: string };

export interface SendRequest {
  readonly sheets: readonly PresentSheet[];
  /** Names of sheets of the user's own that go along as they stand; whoever asks has taken them from `ownSheets`. */
  readonly own?: readonly string[];
  /** Read from the ledger that the sheets were built from. */
  readonly company: Company;
  /** All sheets of the workbook: so another ledger is told from one that was renamed. */
  readonly workbookSheets?: readonly string[];
  readonly recipient: Recipient;
  /** Stands before each title; "" for none. */
  readonly companyName: string;
  /** Of the copy. */
  readonly language: Language;
  /** In the language of who sends it. */
  readonly say: Translate;
  /** Serial day. */
  readonly today: number;
  /** Facts of the same company kept from former builds. */
  readonly facts?: FactsCache;
}

/** What is to be sent: sheets without keys, recipes and anything of the workbook that they come from. */
export interface SendPlan {
  readonly sheets: readonly PlainSheet[];
  /** Sheets of the user's own, which stand behind the others. They go into a copy for everybody only. */
  readonly own: readonly OwnCopy[];
  readonly language: Language;
  /** Names of clients and managers that may stand in it, and those that may not. */
  readonly names: NamedPeople;
  /** What isn't in it or is other than in the workbook, in sentences for who sends it. */
  readonly remarks: readonly string[];
}

/** A sheet of the user's own: its name in the workbook, and the one in the copy. */
export interface OwnCopy {
  readonly sheet: string;
  readonly name: string;
}

export interface NamedPeople {
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}
