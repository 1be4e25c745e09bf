import { FunctionError, type CustomFunction, type ResultCell } from "../../core/index";

export type SheetsCell = number | string;

/** Before the sentence of a cell that couldn't be computed. */
export const CELL_FAULT = "#VALUE! ";

/** Sentences that go back among the cells of one result. Where there are more, the first stands for the whole formula. */
const MOST_FAULTS = 5000;

/**
 * A result as Sheets takes it. A fault that concerns the whole formula is thrown: Sheets shows `#ERROR!` with its sentence. One
 * cell among many can be no error there, so it gets the sentence as a text that begins as an error does.
 */
export function sheetsResult(
  result: readonly (readonly ResultCell[])[],
  shape: CustomFunction["shape"],
  say: (fault: FunctionError) => string,
): SheetsCell | readonly (readonly SheetsCell[])[] {
  const [first] = result;
  const only = result.length === 1 && first?.length === 1 ? first[0]! : null;
  if (only instanceof FunctionError) throw new Error(say(only));
  let faults = 0;
  const rows = result.map((row): readonly SheetsCell[] => {
    if (row.every(isPlain)) return row;
    return row.map((cell) => {
      if (isPlain(cell)) return cell;
      if (++faults > MOST_FAULTS) throw new Error(say(cell));
      return `${CELL_FAULT}${say(cell)}`;
    });
  });
  if (shape === "single") return rows[0]?.[0] ?? "";
  // an array without rows is no value of a cell
  return rows.length === 0 ? "" : rows;
}

function isPlain(cell: ResultCell): cell is SheetsCell {
  return typeof cell !== "object";
}
