import type { CellValue } from "../cells/cellBlock";
import { markIn } from "../typed/matrixWords";
import { FunctionError, type CustomFunction, type Range, type ResultCell } from "./CustomFunction";
import { trimmed } from "./readArguments";

/**
 * `=DEVELOPMENT(bought, meant)`: the degree of development of each row's client (M16), as a share: lines that are meant and
 * bought, divided by lines that are meant; "" where none is. What is bought is a mark or a sum above zero, so that states
 * such as "Offer" count as not bought; what is meant is a mark. `meant` may be one row, the segment's, for all clients.
 */
export const development: CustomFunction = {
  name: "DEVELOPMENT",
  shape: "rows",
  parameters: [
    { name: "bought", type: "range", optional: false, blank: "ignored" },
    { name: "meant", type: "range", optional: false, blank: "ignored" },
  ],
  example: {
    arguments: [
      [
        ["+", "+", null, "+"],
        [325000, 0, "Offer", null],
        ["+", null, null, null],
      ],
      [
        ["+", "+", "+", "+"],
        ["x", "x", null, null],
        [null, null, null, null],
      ],
    ],
    result: [[0.75], [0.5], [""]],
  },
  compute([bought, meant]) {
    if (bought === undefined || bought.length === 0) return [[""]];
    const plan = trimmed(meant ?? []);
    const one = meant?.length === 1;
    const isAlike = one || meant?.length === bought.length;
    if (!isAlike || meant?.[0]?.length !== bought[0]!.length) return [[new FunctionError("function.error.sizes")]];
    const rows = one ? trimmed(bought).length : Math.max(trimmed(bought).length, plan.length);
    if (rows === 0) return [[""]];
    return Array.from({ length: rows }, (_, row): ResultCell[] => [
      degreeOf(bought[row] ?? [], plan[one ? 0 : row] ?? [], row, one ? 0 : row),
    ]);
  },
};

function degreeOf(bought: Range[number], meant: Range[number], row: number, planRow: number): ResultCell {
  let plan = 0;
  let actual = 0;
  for (let column = 0; column < Math.max(bought.length, meant.length); column++) {
    const error = errorAt(bought[column], row, column) ?? errorAt(meant[column], planRow, column);
    if (error !== null) return error;
    const isMeant = isPositive(meant[column]) ? true : markIn(meant[column]);
    if (isMeant === null) {
      const params = { row: planRow + 1, column: column + 1, value: String(meant[column]) };
      return new FunctionError("function.error.mark", params);
    }
    if (!isMeant) continue;
    plan++;
    if (isPositive(bought[column]) || markIn(bought[column]) === true) actual++;
  }
  return plan === 0 ? "" : actual / plan;
}

function isPositive(cell: CellValue | undefined): boolean {
  return typeof cell === "number" && cell > 0;
}

function errorAt(cell: CellValue | undefined, row: number, column: number): FunctionError | null {
  if (typeof cell !== "object" || cell === null) return null;
  return new FunctionError("function.error.errorCell", { row: row + 1, column: column + 1, value: cell.error });
}
