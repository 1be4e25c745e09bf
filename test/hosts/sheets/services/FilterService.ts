import { GoogleError } from "../GoogleError";
import type { FilterCriteriaModel } from "../model/parts";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { enumValue, own, served } from "../strict";
import { keptValues, toldValues } from "./criteria";
import { rangeService } from "./RangeService";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

export function filterService(world: ScriptWorld, sheet: SheetModel): Filter {
  return served<Filter>(world, new FilterService(world, sheet));
}

/** The one filter of a sheet. */
export class FilterService implements Partial<Filter> {
  static readonly service = "Filter";

  constructor(
    readonly world: ScriptWorld,
    readonly sheet: SheetModel,
  ) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    if (this.sheet.filter === null) throw new GoogleError("The filter was removed.");
    return rangeService(this.world, this.sheet, this.sheet.filter.area);
  }

  remove(): void {
    if (this.sheet.filter === null) throw new GoogleError("The filter was removed.");
    this.sheet.filter = null;
  }

  getColumnFilterCriteria(column: number): GoogleAppsScript.Spreadsheet.FilterCriteria | null {
    const model = this.sheet.filter?.criteria.get(column - 1);
    return model === undefined ? null : criteriaService(this.world, model);
  }

  setColumnFilterCriteria(column: number, criteria: GoogleAppsScript.Spreadsheet.FilterCriteria | null): Filter {
    const { filter } = this.sheet;
    if (filter === null) throw new GoogleError("The filter was removed.");
    const { firstColumn, lastColumn } = filter.area;
    if (column - 1 < firstColumn || column - 1 > lastColumn) {
      throw new GoogleError("The column position is outside the filter range.");
    }
    if (criteria === null) filter.criteria.delete(column - 1);
    else {
      const { model } = own(FilterCriteriaService, criteria, "Filter.setColumnFilterCriteria");
      filter.criteria.set(column - 1, model);
    }
    return this as unknown as Filter;
  }
}

function criteriaService(world: ScriptWorld, model: FilterCriteriaModel): GoogleAppsScript.Spreadsheet.FilterCriteria {
  return served(world, new FilterCriteriaService(world, model));
}

export class FilterCriteriaService implements Partial<GoogleAppsScript.Spreadsheet.FilterCriteria> {
  static readonly service = "FilterCriteria";
  static readonly local = true;

  constructor(
    readonly world: ScriptWorld,
    readonly model: FilterCriteriaModel,
  ) {}

  getHiddenValues(): string[] {
    return [...this.model.hidden];
  }

  /** Google tells null where there is none, whatever the typings say. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { type } = this.model;
    return (type === null ? null : enumValue(type)) as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    return toldValues(this.world, this.world.book, this.model.type ?? "", this.model.values);
  }
}

type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export function newFilterCriteria(world: ScriptWorld): Builder {
  return served<Builder>(world, new FilterCriteriaBuilderService(world));
}

export class FilterCriteriaBuilderService implements Partial<Builder> {
  static readonly service = "FilterCriteriaBuilder";
  static readonly local = true;
  model: FilterCriteriaModel = { hidden: [], type: null, values: [] };

  constructor(readonly world: ScriptWorld) {}

  setHiddenValues(hidden: string[]): Builder {
    this.model = { ...this.model, hidden: hidden.map(String) };
    return this as unknown as Builder;
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    const type = String(criteria);
    this.model = { ...this.model, type, values: keptValues(this.world.book, type, args) };
    return this as unknown as Builder;
  }

  build(): GoogleAppsScript.Spreadsheet.FilterCriteria {
    return criteriaService(this.world, this.model);
  }
}
