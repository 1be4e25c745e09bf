import type { ScriptWorld } from "../ScriptWorld";
import { served, type ServiceClass } from "../strict";
import { ContainerInfoService, EmbeddedChartBuilderService, EmbeddedChartService } from "./ChartService";
import {
  BooleanConditionService,
  ConditionalFormatRuleBuilderService,
  ConditionalFormatRuleService,
  GradientConditionService,
} from "./ConditionalFormatService";
import { DataValidationBuilderService, DataValidationService } from "./DataValidationService";
import { FilterCriteriaBuilderService, FilterCriteriaService, FilterService } from "./FilterService";
import { LockOfDocument, LockServiceService } from "./LockService";
import { DeveloperMetadataService } from "./MetadataService";
import { NamedRangeService } from "./NamedRangeService";
import { PropertiesServiceService, PropertyStore } from "./PropertiesService";
import { ProtectionService } from "./ProtectionService";
import { RangeListService } from "./RangeListService";
import { RangeService } from "./RangeService";
import { SheetService } from "./SheetService";
import { ChartsService, LoggerService, SessionService, UtilitiesService } from "./smallServices";
import { SpreadsheetAppService, spreadsheetApp } from "./SpreadsheetAppService";
import { SpreadsheetService } from "./SpreadsheetService";
import { HtmlOutputService, HtmlServiceService, MenuService, UiService } from "./UiService";

/** The services under the names by which a script finds them. */
export function serviceGlobals(world: ScriptWorld): Readonly<Record<string, object>> {
  return {
    Charts: served<object>(world, new ChartsService(world)),
    HtmlService: served<object>(world, new HtmlServiceService(world)),
    LockService: served<object>(world, new LockServiceService(world)),
    Logger: served<object>(world, new LoggerService(world)),
    PropertiesService: served<object>(world, new PropertiesServiceService(world)),
    Session: served<object>(world, new SessionService(world)),
    SpreadsheetApp: spreadsheetApp(world),
    Utilities: served<object>(world, new UtilitiesService(world)),
  };
}

/** All classes, so that a test can hold their members against Google's typings. */
export const serviceClasses: readonly ServiceClass[] = [
  BooleanConditionService,
  ChartsService,
  ConditionalFormatRuleBuilderService,
  ConditionalFormatRuleService,
  ContainerInfoService,
  DataValidationBuilderService,
  DataValidationService,
  DeveloperMetadataService,
  EmbeddedChartBuilderService,
  EmbeddedChartService,
  FilterCriteriaBuilderService,
  FilterCriteriaService,
  FilterService,
  GradientConditionService,
  HtmlOutputService,
  HtmlServiceService,
  LockOfDocument,
  LockServiceService,
  LoggerService,
  MenuService,
  NamedRangeService,
  PropertiesServiceService,
  PropertyStore,
  ProtectionService,
  RangeListService,
  RangeService,
  SessionService,
  SheetService,
  SpreadsheetAppService,
  SpreadsheetService,
  UiService,
  UtilitiesService,
];
