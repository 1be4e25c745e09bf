import type { CellBlock, ChartData, Kind } from "../../core/index";

/** A workbook as a grid draws it: what the file holds of cells, looks and sizes. It knows no grid library. */
export interface GridWorkbook {
  readonly sheets: readonly GridSheet[];
  /** Looks by number; the number is that of the file's own list of cell formats, so that a look can be written back. */
  readonly looks: readonly GridLook[];
}

export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** A sheet that is only a chart: it has no cells and is not drawn. */
  readonly chartSheet: boolean;
  /** RRGGBB or null. */
  readonly tabColour: string | null;
  /** Up to the last row and column that hold a cell. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** False above the limit of rows: then `blocks` hold the first rows only, and cells can't be typed. */
  readonly whole: boolean;
  /** From top to bottom. */
  readonly blocks: readonly GridBlock[];
  /** Characters and points of what has no size of its own. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** The rectangle of a filter (of the sheet or of a table), header included. */
  readonly filter: GridRange | null;
  readonly rules: readonly GridRule[];
  readonly choices: readonly GridChoices[];
  readonly notes: readonly GridNote[];
  readonly charts: readonly GridChart[];
  /** What stays in the file and isn't drawn, each kind once with its count. */
  readonly kept: readonly KeptThing[];
  /** Whether rows and columns must stay where they are: something that isn't drawn points to them. */
  readonly fixed: boolean;
}

/** Cells with their looks and formulas; columns of both lists stand at the same places. */
export interface GridBlock {
  readonly cells: CellBlock;
  /** Look numbers, one a row, for each column of the block. */
  readonly looks: readonly Uint32Array[];
  /** Only cells with a formula, in the order of rows. Their computed values stand in `cells`. */
  readonly formulas: readonly GridFormula[];
}

export interface GridFormula {
  readonly row: number;
  readonly column: number;
  /** Without "=", as shown in English: the wrapped forms of custom functions are unwrapped. */
  readonly text: string;
  /** The rectangle that an array formula fills; null: one cell. */
  readonly fills: GridRange | null;
}

/** Rows and columns counted from 0, both ends included. */
export interface GridRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface GridColumn {
  readonly first: number;
  readonly last: number;
  /** Characters as files count them, with the margins of the cells: 64 pixels are 9.14. Null: the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly look: number;
}

export interface GridRow {
  readonly row: number;
  /** Points; null: the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Of the cells of the row that no block holds; left out: the look of their columns. */
  readonly look?: number;
}

/** How a cell looks; what is null or false is the usual. Colours are RRGGBB, theme colours and tints resolved. */
export interface GridLook {
  /** Number format code; "General" where there is none. */
  readonly format: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly ink: string | null;
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | "justify" | null;
  readonly vertical: "top" | "center" | "bottom" | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: {
    readonly top: GridBorder | null;
    readonly right: GridBorder | null;
    readonly bottom: GridBorder | null;
    readonly left: GridBorder | null;
  };
}

export interface GridBorder {
  readonly line: "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly colour: string;
}

/** Conditional formats that a grid can draw; others are kept things. */
export type GridRule =
  /** Cells whose text is this one. */
  | {
      readonly type: "word";
      readonly ranges: readonly GridRange[];
      readonly text: string;
      readonly fill: string | null;
      readonly ink: string | null;
    }
  /** Cells for which the formula holds, written for the first cell of the first range. */
  | {
      readonly type: "formula";
      readonly ranges: readonly GridRange[];
      readonly formula: string;
      readonly fill: string | null;
      readonly ink: string | null;
      readonly bold: boolean;
    }
  | { readonly type: "bar"; readonly ranges: readonly GridRange[]; readonly colour: string; readonly negative: string }
  /** Two or three colours from the least to the largest value. */
  | { readonly type: "scale"; readonly ranges: readonly GridRange[]; readonly colours: readonly string[] };

/** A list of choices. */
export interface GridChoices {
  readonly ranges: readonly GridRange[];
  readonly words: readonly string[];
  /** Others are refused. */
  readonly strict: boolean;
  /** The cells in which the words stand; left out where they stand in the list itself. */
  readonly source?: { readonly sheet: string; readonly range: GridRange };
}

export interface GridNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A chart of a kind that we draw, with the cells that it reads. */
export interface GridChart extends Omit<ChartData, "categories" | "series"> {
  readonly anchor: GridRange;
  readonly categories: GridChartCells;
  /** Of categories that are numbers. */
  readonly categoryKind?: Kind;
  readonly series: readonly {
    readonly title: string;
    readonly colour: string;
    readonly second: boolean;
    readonly limit: boolean;
    readonly values: GridChartCells;
  }[];
}

export interface GridChartCells {
  /** "" where there are no cells of this workbook: then what is remembered is all there is, and the range is empty. */
  readonly sheet: string;
  readonly range: GridRange;
  /** What the file remembers of them, for when they aren't to be had. */
  readonly remembered: readonly (number | string | null)[];
}

export const keptKinds = [
  "chart",
  "chartSheet",
  "picture",
  "shape",
  "pivot",
  "table",
  "slicer",
  "rule",
  "validation",
  "comment",
  "link",
  "object",
  "protection",
  "outline",
  "richText",
  "macro",
  "other",
] as const;
export type KeptKind = (typeof keptKinds)[number];

export interface KeptThing {
  readonly kind: KeptKind;
  readonly count: number;
}
