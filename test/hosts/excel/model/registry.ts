import type { HostType } from "../HostType";
import * as borders from "./borders";
import * as charts from "./Chart";
import * as chartAxes from "./ChartAxis";
import * as chartLooks from "./chartLooks";
import * as chartSeries from "./ChartSeries";
import * as conditionalFormats from "./ConditionalFormat";
import * as dataValidations from "./DataValidation";
import * as names from "./NamedItem";
import * as notes from "./Note";
import * as pages from "./PageLayout";
import * as protection from "./protection";
import * as ranges from "./Range";
import * as rangeAreas from "./RangeAreas";
import * as rangeFormats from "./RangeFormat";
import * as tables from "./Table";
import * as workbooks from "./Workbook";
import * as worksheets from "./Worksheet";

const files = [
  borders,
  charts,
  chartAxes,
  chartLooks,
  chartSeries,
  conditionalFormats,
  dataValidations,
  names,
  notes,
  pages,
  protection,
  ranges,
  rangeAreas,
  rangeFormats,
  tables,
  workbooks,
  worksheets,
];

/** Every class that the host knows. */
export const registry: readonly HostType<object>[] = files.flatMap((file) =>
  Object.values(file as Record<string, unknown>).filter(isType),
);

function isType(value: unknown): value is HostType<object> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "name" in value;
}
