import type {
  BuiltSheetInfo,
  CellBlock,
  ChartData,
  Kind,
  Language,
  LedgerRole,
  OptionSpec,
  OptionValues,
  Plan,
  ReportKey,
  SendPlan,
  BuiltNews,
  RefreshRequest,
  RefreshedJob,
  WorkbookNames,
  Question,
  TypedKind,
} from "../../core/index";
import type { CheckView, CurrencyView, GivenAnswers, KeepRequest, TypedBlocks } from "./Asking";
import type { NewsRequest, NextRequest, Removal, RemovalRequest } from "./Refreshing";
import type { CopyRequest, People, SettingsRequest } from "./Sending";
import type {
  InputView,
  MatrixRequest,
  MatrixView,
  SegmentsRequest,
  SegmentsView,
  TemplateRequest,
  TemplateView,
} from "./Setup";

/**
 * The computing side of the pane. It runs in a worker, holds one company, and answers in plain data that crosses the
 * border of a worker. It never throws for what a user may do: what went wrong is a {@link Fault} in his language.
 */
export interface Engine {
  /**
   * Looks at the beginnings of all sheets and finds the ledger (and a client register), by itself or as wished.
   * Where no sheet is a ledger, or needed columns are missing, `missing` and `fault` say so and the choices stand there all the same.
   */
  findData(request: FindRequest): Answer<FoundData>;
  /**
   * Begins to read the ledger that `findData` found last; a former one is forgotten. `typed`: the sheets in which
   * somebody says how it is to be read.
   */
  beginLedger(typed?: readonly TypedBlocks[]): Answer<null>;
  push(block: CellBlock): Answer<null>;
  /** The register's blocks, all at once; called between `beginLedger` and `finishLedger`, or not at all. */
  pushRegister(sheet: string, blocks: readonly CellBlock[]): Answer<null>;
  finishLedger(language: Language): Answer<CompanySummary>;
  /**
   * Takes the sheets that people type anew, where they only say what a company knows beside its sales: the lines of the ledger
   * stay as they were read. `register`: null where there is none.
   */
  retype(typed: readonly TypedBlocks[], register: RegisterBlocks | null, language: Language): Answer<CompanySummary>;
  /** Reads the ledger by other answers, out of what was pushed; answers of which sheets and columns hang aren't among them. */
  answer(given: GivenAnswers, language: Language): Answer<CompanySummary>;
  /** The workbook's own list of answers, brought up to date. */
  keepAnswers(request: KeepRequest): Answer<Plan>;
  /** The ledger check, so that people can go and look. */
  check(language: Language): Answer<CheckView>;
  preview(request: BuildRequest): Answer<Preview>;
  build(request: BuildRequest): Answer<BuiltJob>;
  /** Why a cell of a built sheet is what it is. */
  explain(request: ExplainRequest): Answer<CellExplanation | null>;
  /** What has come to the ledger since the sheets were built that `findData` found. */
  news(request: NewsRequest): Answer<BuiltNews>;
  /** Builds sheets anew that stand in the workbook, with all that is the user's in them. */
  refresh(request: RefreshRequest): Answer<RefreshedJob>;
  /** Builds the sheets of the newest period once more, for the period that follows. */
  next(request: NextRequest): Answer<BuiltJob>;
  /** What is to be written, and which regions go, where built sheets are taken out. */
  removal(request: RemovalRequest): Answer<Removal>;
  /** For whom a copy may be made. */
  people(language: Language): Answer<People>;
  /** A copy of built sheets for somebody who only looks at it. */
  copy(request: CopyRequest): Answer<SendPlan>;
  /** The reports of another workbook, built here. */
  takeSettings(request: SettingsRequest): Answer<BuiltJob>;
  /** What a draft of segments comes to. */
  segmentsView(request: SegmentsRequest): Answer<SegmentsView>;
  segmentsTemplate(request: TemplateRequest): Answer<TemplateView>;
  /** The marks of what is meant for whom, beside what is bought. */
  matrixView(request: MatrixRequest): Answer<MatrixView>;
}

/** All cells of the client register. */
export interface RegisterBlocks {
  readonly sheet: string;
  readonly blocks: readonly CellBlock[];
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** What went wrong, in a sentence that also says what to do. */
export interface Fault {
  readonly text: string;
  /** The option that it is about, so that it can be said beside it. */
  readonly option?: string;
  /** Ours, not the user's: a report of it may be copied; it holds no cell contents. */
  readonly report?: string;
  /** Stopped by the user, or a newer request took its place: nothing needs to be said. */
  readonly cancelled?: true;
  /** The sentence itself says what became of the workbook. */
  readonly saysOutcome?: true;
}

export interface FindRequest {
  readonly language: Language;
  readonly sheets: readonly {
    readonly region: string;
    readonly name: string;
    readonly hidden: boolean;
    readonly rowCount: number;
    /** As many rows as `SAMPLE_ROWS`; of the list of answers all. */
    readonly blocks: readonly CellBlock[];
  }[];
  /** What the user chose himself. Column roles by the header, or by the letters of the column. */
  readonly sheet?: string;
  readonly columns?: Readonly<Partial<Record<LedgerRole, string>>>;
  /** A sheet; "" for none; undefined: found by itself. */
  readonly register?: string;
  /** Answers that count beside those that the workbook keeps, and before them. */
  readonly answers?: GivenAnswers;
}

export interface FoundData {
  /** Null: no sheet is a ledger. */
  readonly ledger: FoundLedger | null;
  /** The sheet of the client register, "" where there is none. */
  readonly register: string;
  /** Visible sheets that weren't built by us: those that may be chosen. */
  readonly sheets: readonly string[];
  readonly built: readonly BuiltSheetInfo[];
  /** Sheets that a newer version built: they are left as they are. */
  readonly newer: readonly { readonly region: string; readonly sheet: string }[];
  /** Sheets of the user's own that may go into a copy for sending. */
  readonly own: readonly string[];
  /** The region of the sheet that lists how the others were built; null: there is none. */
  readonly recipes: string | null;
  /** Headers of these sheets, to choose columns by. */
  readonly headers: readonly { readonly sheet: string; readonly headers: readonly string[] }[];
  /** What is read of what a company knows beside its sales. */
  readonly inputs: readonly InputView[];
  /** Sheets in which somebody types how the ledger is to be read, and what a company knows beside it. */
  readonly typed: readonly { readonly region: string; readonly sheet: string; readonly kind: TypedKind }[];
  /** A number that no built sheet has in its tag. */
  readonly tagNumber: number;
  /** Why there is no ledger yet, or why a choice couldn't be followed. */
  readonly fault?: Fault;
}

export interface FoundLedger {
  readonly region: string;
  readonly sheet: string;
  /** Role → header, in the order of the roles. */
  readonly columns: readonly { readonly role: LedgerRole; readonly header: string }[];
  /** All headers of the sheet, to choose from; a blank header stands as the letters of its column. */
  readonly headers: readonly string[];
  readonly missing: readonly LedgerRole[];
  /** The sheets that are read as one, this one first. */
  readonly together: readonly { readonly region: string; readonly sheet: string }[];
  /** Further sheets of the same kind, read along or not. */
  readonly alike: readonly string[];
  /** All needed columns were found by their headers: the page may show them in one line. */
  readonly sure: boolean;
}

export interface CompanySummary {
  readonly sheet: string;
  readonly rowsRead: number;
  readonly rowsLeft: number;
  readonly clients: number;
  readonly managers: number;
  /** Serial days; 0 without rows. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** "Jul 1996 – May 1998" in the language. */
  readonly period: string;
  readonly roles: readonly LedgerRole[];
  readonly hasRegister: boolean;
  /** Columns of the client register by which segments may be made. */
  readonly attributes: readonly string[];
  readonly hasSegments: boolean;
  readonly hasMatrix: boolean;
  readonly hasPotential: boolean;
  /** All sheets that rows came from; `sheet` is the first. */
  readonly sheets: readonly string[];
  /** Rows that are no lines: repeated headers, totals, footers. */
  readonly rowsPassed: number;
  /** Several currencies, each in its own money; empty where there is one. */
  readonly currencies: readonly CurrencyView[];
  /** Pairs of clients that may be the same, with their sales in currency units. */
  readonly lookAlikes: { readonly count: number; readonly amount: number };
  /** What is to be asked now, the most money first. */
  readonly questions: readonly Question[];
  /** All that is read as assumed, those among it. */
  readonly open: number;
}

export interface BuildRequest {
  /** Several: built together, as one transaction. */
  readonly reports: readonly ReportKey[];
  /** Key of the job whose table and picture a preview shows; without it the first job that builds these reports. */
  readonly job?: string;
  /** Only what the user chose himself: what he left alone goes by the data. */
  readonly options: OptionValues;
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly tagNumber: number;
  /** Where the sheets go: without it they aren't listed there. */
  readonly workbook?: WorkbookNames;
}

export interface Preview {
  /** The options as they will be taken, for showing: defaults from the data filled in. */
  readonly options: OptionValues;
  /** In the language: "1 January – 31 March 2009". */
  readonly period: string;
  readonly table: PreviewTable;
  /** The picture of the job; null where there is none. */
  readonly chart: ChartData | null;
  readonly says: readonly string[];
  /** Names of the sheets that would be built. */
  readonly sheetNames: readonly string[];
  /** Findings that a reader must know of, in sentences. */
  readonly warnings: readonly string[];
}

export interface PreviewTable {
  readonly columns: readonly { readonly header: string; readonly note: string; readonly kind: Kind }[];
  /** The first rows, as shown: formatted in the language. */
  readonly rows: readonly (readonly PreviewCell[])[];
  readonly rowCount: number;
}

export interface PreviewCell {
  readonly text: string;
  /** RRGGBB of the ground and the letters where a mark paints the cell. */
  readonly fill?: string;
  readonly ink?: string;
}

export interface BuiltJob {
  readonly plan: Plan;
  readonly says: readonly string[];
  /** What was left out, and why, in sentences. */
  readonly remarks?: readonly string[];
}

export interface ExplainRequest {
  readonly language: Language;
  readonly today: number;
  /** All cells of the built sheet. */
  readonly blocks: readonly CellBlock[];
  readonly row: number;
  readonly column: number;
}

export interface CellExplanation {
  /** Header, row and figure as people see them in the sheet. */
  readonly column: string;
  readonly rowName: string;
  readonly shown: string;
  readonly rule: string;
  readonly settings: readonly string[];
  readonly clients: readonly string[] | null;
  /** How many rows of the ledger it was made of; null where none are behind it. */
  readonly rowCount: number | null;
  /** The first of them. */
  readonly rows: readonly ExplainedRow[];
  /** What they add up to, where that is the cell: formatted. */
  readonly sum: string | null;
  /** A sentence where the figure in the sheet is another than the one computed now: typed over, or the ledger changed since. */
  readonly differs: string | null;
}

export interface ExplainedRow {
  /** `Sales 2009!D17` */
  readonly address: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly day: string;
  readonly client: string;
  readonly amount: string;
}

export type { OptionSpec };

export type { BuiltSheetInfo };
