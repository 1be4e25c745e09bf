import { dayFormatCodes, type Kind, type Language } from "../../core/index";

/** The number format of a cell; null for texts. Separators are the reader's own, so the codes are the same everywhere. */
export function formatOf(kind: Kind, language: Language): string | null {
  switch (kind) {
    case "count":
      return "#,##0";
    case "money":
      return "[>=999.995]#,##0;[<=-999.995]-#,##0;#,##0.00";
    case "share":
      return "0.0%";
    case "decimal":
      return "#,##0.0";
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
    case "money":
    case "count":
      return "#,##0";
    case "share":
      return "0%";
    default:
      return formatOf(kind, language) ?? "General";
  }
}
