import type { Rect, SheetId } from "./Rect";

/** Cells of whole rows from column 0 on, by columns. */
export interface CellsPart {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnPart[];
  /** Cells with a formula, by rows; empty where they weren't asked for. */
  readonly formulas: readonly FormulaCell[];
}

export interface ColumnPart {
  /** Days are serial numbers of the spreadsheet's zone. An error is its text: `#N/A`. */
  readonly values: readonly (number | string | boolean | null)[];
  /** Rows of the part with an error. */
  readonly errors: readonly number[];
  /** Whether days stand in it. */
  readonly days: boolean;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Without "=", as the spreadsheet's locale writes it: `SUM(A1;B1)`. */
  readonly text: string;
}

/** Looks of whole rows from column 0 on. */
export interface LooksPart {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly looks: readonly LookData[];
  /** A column each: how many rows have which look, from top to bottom: `[120, 3, 1, 0]`. */
  readonly columns: readonly (readonly number[])[];
}

/** As Google tells it; colours as `#rrggbb`, sizes in points. */
export interface LookData {
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly line: "none" | "underline" | "line-through";
  readonly ink: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/** What of a sheet isn't in its cells. */
export interface SheetParts {
  readonly id: SheetId;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly tabColour: string | null;
  /** Pixels, from column 0 on, as far as something stands in the columns. */
  readonly widths: readonly number[];
  /** Pixels of the first rows only, since each one is a call of its own: {@link MEASURED_ROWS}. */
  readonly heights: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Among the measured rows. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rect[];
  readonly filter: Rect | null;
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly validations: readonly ValidationPart[];
  /** In their order: which goes first counts. */
  readonly rules: readonly RulePart[];
  readonly charts: readonly ChartPart[];
  /** Ranges that are protected against others than the user; `sheet`: the whole sheet is. Neither stops him. */
  readonly protections: readonly { readonly id: string; readonly rect: Rect | null }[];
  /** Ids of the charts that we have put there. */
  readonly ownCharts: readonly number[];
}

/** Rows whose heights are read. */
export const MEASURED_ROWS = 100;

/** A value of a condition as JSON holds it. */
export type ConditionValue =
  number | string | boolean | { readonly day: number } | { readonly sheet: SheetId; readonly rect: Rect };

export interface Condition {
  /** Of Google's lists: `VALUE_IN_LIST`, `CUSTOM_FORMULA`, `TEXT_EQUAL_TO`. */
  readonly type: string;
  readonly values: readonly ConditionValue[];
}

export interface ValidationPart {
  readonly rects: readonly Rect[];
  readonly rule: Validation;
}

export interface Validation {
  readonly condition: Condition;
  /** Whether a list drops down; of lists only. */
  readonly dropDown: boolean;
  /** False: other input is refused. */
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export type RulePart =
  | {
      readonly kind: "condition";
      readonly rects: readonly Rect[];
      readonly condition: Condition;
      readonly look: RuleLook;
    }
  | { readonly kind: "scale"; readonly rects: readonly Rect[]; readonly points: readonly ScalePoint[] };

export interface RuleLook {
  readonly ink: string | null;
  readonly fill: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
}

/** From the least to the largest: two or three. `type` of Google's list: `MIN`, `NUMBER`, `PERCENT`, `PERCENTILE`, `MAX`. */
export interface ScalePoint {
  readonly type: string;
  readonly value: string;
  readonly colour: string;
}

export interface ChartPart {
  readonly id: number;
  readonly ranges: readonly { readonly sheet: SheetId; readonly rect: Rect }[];
  /** Cell of its upper left corner. */
  readonly row: number;
  readonly column: number;
}
