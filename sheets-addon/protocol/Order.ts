import type { Rect, SheetId } from "./Rect";
import type { RulePart, Validation } from "./SheetRead";

/**
 * One thing that the server does to a sheet. Orders are carried out one after the other and may be carried out twice: the
 * second time changes nothing. Each is a few calls of Google's services, whatever the number of its cells.
 */
export type Order =
  /** The grid has at least so many rows and columns; `exactly` (of a sheet of ours that is new): so many. */
  | {
      readonly do: "grow";
      readonly sheet: SheetId;
      readonly rows: number;
      readonly columns: number;
      readonly exactly: boolean;
    }
  /** A text begins with `'`, a formula with `=`, "" clears; whole rows of the rectangle. One block a call. */
  | {
      readonly do: "cells";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** One property of the looks of several rectangles. */
  | { readonly do: "look"; readonly sheet: SheetId; readonly rects: readonly Rect[]; readonly look: LookSetting }
  /** One property of the looks of a rectangle whose cells differ; runs go from left to right, row after row. */
  | {
      readonly do: "looks";
      readonly sheet: SheetId;
      readonly rect: Rect;
      readonly property: LookProperty;
      readonly values: readonly LookValue[];
      /** Cells, place in `values`, cells, place … */
      readonly runs: readonly number[];
    }
  /** Lines around and between the cells of rectangles; null leaves a side, false takes it away. */
  | {
      readonly do: "borders";
      readonly sheet: SheetId;
      readonly rects: readonly Rect[];
      readonly sides: BorderSides;
      /** `#rrggbb` */
      readonly colour: string;
      readonly line: "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "DASHED" | "DOTTED" | "DOUBLE";
    }
  | { readonly do: "merge"; readonly sheet: SheetId; readonly rects: readonly Rect[] }
  | { readonly do: "split"; readonly sheet: SheetId; readonly rects: readonly Rect[] }
  /** Null takes away what may be typed. */
  | {
      readonly do: "validation";
      readonly sheet: SheetId;
      readonly rects: readonly Rect[];
      readonly rule: Validation | null;
    }
  /** All conditional formats of the sheet, in their order; a number: the present one at that place, on other ranges. */
  | { readonly do: "rules"; readonly sheet: SheetId; readonly rules: readonly RuleOrder[] }
  /** Notes of a rectangle; "" takes one away. */
  | {
      readonly do: "notes";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly string[])[];
    }
  | {
      readonly do: "widths";
      readonly sheet: SheetId;
      readonly column: number;
      readonly count: number;
      readonly pixels: number;
    }
  | {
      readonly do: "heights";
      readonly sheet: SheetId;
      readonly row: number;
      readonly count: number;
      readonly pixels: number;
    }
  | {
      readonly do: "hide";
      readonly sheet: SheetId;
      readonly what: "rows" | "columns";
      readonly first: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | { readonly do: "freeze"; readonly sheet: SheetId; readonly rows: number; readonly columns: number }
  | { readonly do: "gridLines"; readonly sheet: SheetId; readonly shown: boolean }
  /** The one filter of the sheet; null takes it away. */
  | { readonly do: "filter"; readonly sheet: SheetId; readonly rect: Rect | null }
  /** A new chart of ours. */
  | { readonly do: "chart"; readonly sheet: SheetId; readonly chart: ChartOrder }
  /** A chart of the user's reads other cells now. */
  | {
      readonly do: "moveChart";
      readonly sheet: SheetId;
      readonly id: number;
      readonly ranges: readonly { readonly sheet: SheetId; readonly rect: Rect }[];
    }
  /** A formula elsewhere that points into a refreshed sheet; only where `before` still stands there. With "=". */
  | {
      readonly do: "formula";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly before: string;
      readonly after: string;
    }
  /** A named range of the user's lies elsewhere now. */
  | { readonly do: "name"; readonly name: string; readonly sheet: SheetId; readonly rect: Rect }
  | { readonly do: "protection"; readonly sheet: SheetId; readonly id: string; readonly rect: Rect };

export type CellInput = number | boolean | string;

export type LookProperty =
  "format" | "font" | "size" | "bold" | "italic" | "line" | "ink" | "fill" | "horizontal" | "vertical" | "wrap";
/** Null: the usual one. */
export type LookValue = string | number | boolean | null;

export interface LookSetting {
  readonly property: LookProperty;
  readonly value: LookValue;
}

export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export type RuleOrder =
  | { readonly present: number; readonly rects: readonly Rect[]; readonly condition: RuleCondition | null }
  | { readonly present: null; readonly rule: RulePart };
/** Null: as it is. */
export type RuleCondition = { readonly type: string; readonly values: readonly (number | string | boolean)[] };

/** The options are Google's names for them; what they hold was computed in the sidebar. */
export interface ChartOrder {
  readonly type: "COLUMN" | "BAR" | "LINE" | "COMBO";
  /** Categories first, then a series each, all of the same rows. */
  readonly ranges: readonly { readonly sheet: SheetId; readonly rect: Rect }[];
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** `hAxis.title` → "…"; nested ones as Google's chart editor takes them. */
  readonly options: Readonly<Record<string, unknown>>;
}
