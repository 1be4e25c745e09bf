import type { Area } from "../../model/Area";
import type { SheetModel } from "./SheetModel";

/** A rule for what may be typed, as Google keeps it. */
export interface ValidationModel {
  readonly type: string;
  readonly values: readonly CriterionValue[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** Days are serial numbers; ranges are cells of a sheet. */
export type CriterionValue = string | number | boolean | null | DayValue | CellsOf | readonly string[];

export interface DayValue {
  readonly day: number;
}

export interface CellsOf {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface RuleModel {
  readonly areas: readonly Area[];
  readonly condition: BooleanModel | null;
  /** Two or three points; the middle one may be missing. */
  readonly scale: ScaleModel | null;
}

export interface BooleanModel {
  readonly type: string;
  readonly values: readonly CriterionValue[];
  readonly look: RuleLookModel;
}

/** Null: as the cell has it. */
export interface RuleLookModel {
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
}

export interface PointModel {
  readonly colour: string;
  readonly type: string;
  readonly value: string;
}

export interface ScaleModel {
  readonly min: PointModel;
  readonly mid: PointModel | null;
  readonly max: PointModel;
}

export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly CellsOf[];
  /** Under their whole path: `hAxis.title`, `series.0.color`. */
  readonly options: ReadonlyMap<string, unknown>;
  readonly headers: number;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface FilterModel {
  area: Area;
  /** By the columns of the sheet. */
  readonly criteria: Map<number, FilterCriteriaModel>;
}

/** What a filter shows of a column. */
export interface FilterCriteriaModel {
  readonly hidden: readonly string[];
  /** Null: only words are left out. */
  readonly type: string | null;
  readonly values: readonly CriterionValue[];
}

export interface ProtectionModel {
  readonly id: string;
  /** Null: the whole sheet. */
  area: Area | null;
  /** Whether the user of the script may edit it. */
  canEdit: boolean;
  warningOnly: boolean;
  description: string;
}

export interface MetadataModel {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
}

export interface NameModel {
  name: string;
  sheet: SheetModel;
  area: Area;
}
