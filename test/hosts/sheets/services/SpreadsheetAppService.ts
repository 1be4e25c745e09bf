import type { ScriptWorld } from "../ScriptWorld";
import { enumeration, served } from "../strict";
import { newFilterCriteria } from "./FilterService";
import { newRule } from "./ConditionalFormatService";
import { newValidation } from "./DataValidationService";
import { spreadsheetService } from "./SpreadsheetService";
import { uiService } from "./UiService";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(world: ScriptWorld): App {
  return served<App>(world, new SpreadsheetAppService(world));
}

/** Where a script begins. Only the spreadsheet that it belongs to can be had: no other one is opened or made. */
export class SpreadsheetAppService implements Partial<App> {
  static readonly service = "SpreadsheetApp";
  static readonly local = ["newDataValidation", "newConditionalFormatRule", "newFilterCriteria"];

  constructor(readonly world: ScriptWorld) {}

  get BooleanCriteria(): App["BooleanCriteria"] {
    return enumeration(this.world, "BooleanCriteria", BOOLEAN_CRITERIA);
  }

  get BorderStyle(): App["BorderStyle"] {
    const names = ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"];
    return enumeration(this.world, "BorderStyle", names);
  }

  get DataValidationCriteria(): App["DataValidationCriteria"] {
    return enumeration(this.world, "DataValidationCriteria", VALIDATION_CRITERIA);
  }

  get InterpolationType(): App["InterpolationType"] {
    return enumeration(this.world, "InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]);
  }

  get ProtectionType(): App["ProtectionType"] {
    return enumeration(this.world, "ProtectionType", ["RANGE", "SHEET"]);
  }

  get RelativeDate(): App["RelativeDate"] {
    const names = ["TODAY", "TOMORROW", "YESTERDAY", "PAST_WEEK", "PAST_MONTH", "PAST_YEAR"];
    return enumeration(this.world, "RelativeDate", names);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetService(this.world);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return uiService(this.world);
  }

  flush(): void {
    this.world.passes(200);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidation(this.world);
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return newFilterCriteria(this.world);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newRule(this.world);
  }
}

const NUMBER_CRITERIA = [
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "CUSTOM_FORMULA",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
];

export const BOOLEAN_CRITERIA = [
  ...NUMBER_CRITERIA,
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
];

export const VALIDATION_CRITERIA = [
  ...NUMBER_CRITERIA,
  "DATE_BETWEEN",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
];
