import { cellAddress, formatMoney, type CellValue, type Language, type MergeFinding } from "../../core/index";
import { sayIn } from "./faults";
import type { Finding } from "./Refreshing";

/** What was come upon in bringing a sheet up to date, in a sentence, with the cell. */
export function findingText(finding: MergeFinding, sheet: string, language: Language): Finding {
  const { kind, row, column, rowName, header } = finding;
  const say = sayIn(language);
  const shown = (value: CellValue): string => valueText(value, language) || say("refresh.blank");
  const params = {
    cell: [rowName, header].filter((part) => part !== "").join(" – ") || cellAddress(row, column),
    typed: shown(finding.typed),
    computed: shown(finding.computed),
  };
  return { text: say(`refresh.found.${kind}`, params), place: { sheet, row, column } };
}

function valueText(value: CellValue, language: Language): string {
  if (value === null) return "";
  if (typeof value === "number") return formatMoney(value, language);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : value;
}
