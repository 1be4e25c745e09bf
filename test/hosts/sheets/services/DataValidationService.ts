import { GoogleError } from "../GoogleError";
import type { ValidationModel } from "../model/parts";
import type { ScriptWorld } from "../ScriptWorld";
import { enumValue, served } from "../strict";
import { keptValues, toldValues } from "./criteria";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export function validationService(world: ScriptWorld, model: ValidationModel): DataValidation {
  return served<DataValidation>(world, new DataValidationService(world, model));
}

/** A rule for what may be typed. It never changes. */
export class DataValidationService implements Partial<DataValidation> {
  static readonly service = "DataValidation";
  static readonly local = true;

  constructor(
    readonly world: ScriptWorld,
    readonly model: ValidationModel,
  ) {}

  getCriteriaType(): Criteria {
    return enumValue(this.model.type) as unknown as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return toldValues(this.world, this.world.book, this.model.type, this.model.values);
  }

  getAllowInvalid(): boolean {
    return this.model.allowInvalid;
  }

  getHelpText(): string {
    // Google tells null where there is none, whatever the typings say
    return this.model.help as string;
  }

  copy(): Builder {
    return served<Builder>(this.world, new DataValidationBuilderService(this.world, this.model));
  }
}

export function newValidation(world: ScriptWorld): Builder {
  return served<Builder>(world, new DataValidationBuilderService(world, null));
}

export class DataValidationBuilderService implements Partial<Builder> {
  static readonly service = "DataValidationBuilder";
  static readonly local = true;

  constructor(
    readonly world: ScriptWorld,
    public model: ValidationModel | null,
  ) {}

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    return ruled(this, String(criteria), args);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    return ruled(this, "VALUE_IN_RANGE", [range, showDropdown]);
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.model = { ...modelOf(this), allowInvalid };
    return this as unknown as Builder;
  }

  setHelpText(help: string): Builder {
    this.model = { ...modelOf(this), help };
    return this as unknown as Builder;
  }

  build(): DataValidation {
    if (modelOf(this).type === "") throw new GoogleError("A data validation rule needs a criteria.");
    return validationService(this.world, modelOf(this));
  }
}

function modelOf({ model }: DataValidationBuilderService): ValidationModel {
  return model ?? { type: "", values: [], allowInvalid: true, help: null };
}

function ruled(builder: DataValidationBuilderService, type: string, args: readonly unknown[]): Builder {
  const values = keptValues(builder.world.book, type, args);
  builder.model = { ...modelOf(builder), type, values };
  return builder as unknown as Builder;
}
