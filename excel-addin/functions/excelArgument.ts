import { functionArgument, type ArgumentHost } from "../../addins/functions/functionArgument";
import type { ZeroRule } from "../../addins/functions/zeroRule";
import type { CellValue, Range } from "../../core/index";

const excel: ArgumentHost = { cellOf, sheetRows: 1_048_576, sheetColumns: 16_384 };

/** An argument as Excel passes it (rows of cells, a single cell, or null where it was left out), as the registry takes it. */
export function excelArgument(value: unknown, rule: ZeroRule): Range | undefined {
  return functionArgument(value, rule, excel);
}

/** A cell of Excel's: values of its richer types by what stands in them, errors as Excel writes them. */
function cellOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value !== "object" || value === null) return null;
  const { code, basicValue, basicType } = value as Readonly<Record<"code" | "basicValue" | "basicType", unknown>>;
  if (typeof code === "string") return { error: code };
  if (basicType === "Error") return { error: String(basicValue) };
  return cellOf(basicValue);
}
