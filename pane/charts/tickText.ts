import { formatDay, formatMoney, formatNumber, formatShare, type Kind, type Language } from "../../core/index";

/** A figure along an axis or in a tooltip, in the language. */
export function tickText(value: number, kind: Kind, language: Language): string {
  switch (kind) {
    case "share":
      return formatShare(value, language);
    case "money":
    case "cents":
      return formatMoney(value, language);
    case "day":
    case "month":
      return formatDay(value, language);
    case "count":
    case "decimal":
    case "rate":
    case "text":
    case "code":
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  }
}
