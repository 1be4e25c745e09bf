import type { Area } from "../../model/Area";

/** What stands on a sheet beside its cells. A sheet holds it in its field `extras`; it is made by `newExtras`. */
export interface SheetExtras {
  readonly tables: TableModel[];
  /** No two cover the same cell. */
  readonly validations: ValidationModel[];
  /** The first goes before the others. */
  readonly formats: FormatModel[];
  readonly charts: ChartModel[];
  readonly notes: NoteModel[];
  readonly comments: CommentModel[];
  print: PrintModel;
  frozen: FrozenModel;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header and rows. */
  area: Area;
  /** As Excel keeps them: unique, never blank. */
  headers: string[];
  style: string;
  showFilterButton: boolean;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Column of the table, counted from 0 → its criteria as they were given, as JSON. */
  readonly criteria: Map<number, string>;
}

/** The rule of cells as it goes over the border: the words of a list, or `='Sheet'!$A$1:$A$9`; or any other rule whole. */
export interface ValidationModel {
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt: ValidationPrompt;
  alert: ValidationAlert;
}

/** With the name of its sort: `{ list: { source, inCellDropDown } }`, `{ wholeNumber: {…} }`; `{}` only tells. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface FormatModel {
  readonly id: string;
  readonly type: FormatType;
  areas: Area[];
  stopIfTrue: boolean;
  look: FormatLook;
  /** Values of the rule as they were set, under their names: `{ formula1, operator }`, `{ formula }`, `{ operator, text }`. */
  rule: Readonly<Record<string, FormatValue>>;
}

export type FormatType =
  "CellValue" | "ContainsText" | "Custom" | "DataBar" | "ColorScale" | "IconSet" | "PresetCriteria" | "TopBottom";
export type FormatValue =
  null | string | number | boolean | readonly FormatValue[] | { readonly [key: string]: FormatValue };

/** `#RRGGBB`; "" where the format leaves what the cell has. */
export interface FormatLook {
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** Cells of a sheet that something else reads. Without a sheet they are gone: `#REF!`. */
export interface CellsOf {
  readonly sheetId: string | null;
  readonly area: Area;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: ChartText;
  legend: { visible: boolean; position: string; overlay: boolean };
  top: number;
  left: number;
  width: number;
  height: number;
  /** Under `value`, `category`, `secondaryValue`, `secondaryCategory`. */
  readonly axes: Map<string, AxisModel>;
  series: SeriesModel[];
  /** Everything else that was set, under its path: `format/fill`. */
  readonly looks: Map<string, FormatValue>;
}

export interface ChartText {
  text: string;
  visible: boolean;
}

export interface AxisModel {
  title: ChartText;
  numberFormat: string;
  readonly looks: Map<string, FormatValue>;
}

export interface SeriesModel {
  name: string;
  /** "" where it is that of the chart. */
  type: string;
  second: boolean;
  values: CellsOf;
  categories: CellsOf | null;
  /** `#RRGGBB`, "" of its own. */
  fill: string;
  line: string;
  readonly looks: Map<string, FormatValue>;
}

export interface NoteModel {
  row: number;
  column: number;
  text: string;
  author: string;
  visible: boolean;
  width: number;
  height: number;
}

export interface CommentModel {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

export interface PrintModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** As it was set: a scale, or pages to fit. */
  zoom: Readonly<Record<string, number>>;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  /** Of all pages: left, center and right of header and footer. */
  readonly headers: Map<string, string>;
  /** Rows and columns that begin a page, in order. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface FrozenModel {
  readonly rows: number;
  readonly columns: number;
}

/** A name of the workbook, or of one sheet. */
export interface NameModel {
  readonly id: string;
  name: string;
  readonly sheetId: string | null;
  /** With "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

/** What of a sheet and its workbook the things on it need. The workbook model is one. */
export interface ExtrasSheet {
  readonly id: string;
  readonly name: string;
  readonly extras: SheetExtras;
  readonly book: ExtrasBook;
  /** As it is shown to who reads values: "" for a blank, `#REF!` for an error. */
  valueAt(row: number, column: number): string | number | boolean;
  /** A text as it is, without being parsed. */
  writeText(row: number, column: number, text: string): void;
}

export interface ExtrasBook {
  readonly sheets: readonly ExtrasSheet[];
  names: NameModel[];
  newId(): string;
}

export function newExtras(): SheetExtras {
  return {
    tables: [],
    validations: [],
    formats: [],
    charts: [],
    notes: [],
    comments: [],
    print: newPrint(),
    frozen: { rows: 0, columns: 0 },
  };
}

/** As Excel begins: A4 upright at 100 %, with its usual margins in points. */
function newPrint(): PrintModel {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headers: new Map(),
    rowBreaks: [],
    columnBreaks: [],
  };
}
