import type { Language } from "../text/language";
import { dayFormatCodes } from "../text/numberFormat";
import { moneyDecimals } from "./moneyDecimals";
import type { Column, Kind } from "./plan";

/**
 * The number format code of a column's cells, as every spreadsheet reads it; null for texts. Separators are the reader's
 * own, so the codes are the same in all languages but for days. In columns that add up a nothing is shown as a dash, so
 * that the eye finds the figures; the value stays 0.
 */
export function numberFormat(column: Column, language: Language): string | null {
  const code = plainFormat(column, language);
  if (code === null || column.total?.type !== "sum") return code;
  return `${code};-${code};"–"`;
}

function plainFormat(column: Column, language: Language): string | null {
  switch (column.kind) {
    case "count":
      return "#,##0";
    case "money":
      return moneyDecimals(column) === 0 ? "#,##0" : "#,##0.00";
    case "cents":
      return "#,##0.00";
    case "share":
      return "0.0%";
    case "decimal":
      return "#,##0.0";
    case "rate":
      return "#,##0.0#####";
    case "day":
      return dayFormatCodes[language].day;
    case "month":
      return dayFormatCodes[language].month;
    case "text":
    case "code":
      return null;
  }
}

/** The format along a chart's axis, where decimals would only be noise. */
export function axisFormat(kind: Kind, language: Language): string {
  switch (kind) {
    case "count":
    case "money":
    case "cents":
      return "#,##0";
    case "share":
      return "0%";
    case "decimal":
    case "rate":
      return "#,##0.0";
    case "day":
    case "month":
      return dayFormatCodes[language][kind];
    case "text":
    case "code":
      return "General";
  }
}
