import { FunctionError, type CustomFunction, type ResultCell } from "../../core/index";

/** What of Excel's library the functions are given. */
export type FunctionsApi = Pick<typeof CustomFunctions, "associate" | "Error" | "ErrorCode">;

export type ExcelCell = number | string | CustomFunctions.Error;

/**
 * Errors that go back among the cells of one result. Each takes about 300 bytes, and Excel on the web takes 5 MB: where there
 * are more, the first stands for the whole formula.
 */
const MOST_FAULTS = 5000;

/**
 * A result as Excel takes it. A fault is an error of its cell alone, with its sentence; one that concerns the whole formula
 * is thrown.
 */
export function excelResult(
  result: readonly (readonly ResultCell[])[],
  shape: CustomFunction["shape"],
  say: (fault: FunctionError) => string,
  api: Pick<FunctionsApi, "Error" | "ErrorCode">,
): ExcelCell | readonly (readonly ExcelCell[])[] {
  const errorOf = (fault: FunctionError): CustomFunctions.Error =>
    new api.Error(api.ErrorCode.invalidValue, say(fault));
  const [first] = result;
  const only = result.length === 1 && first?.length === 1 ? first[0]! : null;
  if (only instanceof FunctionError) throw errorOf(only);
  let faults = 0;
  const rows = result.map((row): readonly ExcelCell[] => {
    // JSON knows no infinity: it would come out as 0
    if (row.every(isPlain)) return row;
    return row.map((cell) => {
      if (isPlain(cell)) return cell;
      if (typeof cell === "number") return new api.Error(api.ErrorCode.invalidNumber);
      if (++faults > MOST_FAULTS) throw errorOf(cell);
      return errorOf(cell);
    });
  });
  return shape === "single" ? (rows[0]?.[0] ?? "") : rows;
}

function isPlain(cell: ResultCell): cell is number | string {
  return typeof cell === "number" ? Number.isFinite(cell) : typeof cell === "string";
}
