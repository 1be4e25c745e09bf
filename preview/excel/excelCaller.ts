import type { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import type { SheetModel } from "../../test/hosts/excel/model/SheetModel";
import { CellFault } from "../../test/hosts/model/Content";
import type { CallArgument, FormulaCall } from "../formulaCall";
import { CalledFault, type Caller } from "../FunctionCalls";

/** What the add-in has associated with a function, by its id. */
export type Functions = ReadonlyMap<string, (...args: unknown[]) => unknown>;

type Rows = readonly (readonly unknown[])[];

/** Calls custom functions as Excel does. */
export function excelCaller(book: ExcelHostBook, functions: Functions): Caller<SheetModel> {
  return (call, sheet) => {
    const run = functions.get(call.definition.name);
    return run === undefined ? null : async () => run(...argumentsOf(book, call, sheet), { address: "" });
  };
}

function argumentsOf(book: ExcelHostBook, call: FormulaCall, sheet: SheetModel): unknown[] {
  return call.definition.parameters.map((parameter, at): unknown => {
    const argument = call.arguments[at];
    if (argument === undefined) return null;
    const rows = rowsOf(book, argument, sheet);
    return parameter.type === "range" ? rows : (rows[0]?.[0] ?? null);
  });
}

/** Blank cells are null, as Excel on the web has them. */
function rowsOf(book: ExcelHostBook, argument: CallArgument, sheet: SheetModel): Rows {
  if (argument.type === "value") return [[argument.value]];
  if (argument.type === "array") return argument.rows;
  const from = argument.sheet === null ? sheet : book.find(argument.sheet);
  if (from === null) throw new CalledFault("#REF!", "");
  const { firstRow, lastRow, firstColumn, lastColumn } = from.touched(argument.area);
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_none, across): unknown => {
      const value = from.scalarAt(firstRow + down, firstColumn + across);
      return value instanceof CellFault ? { code: value.code } : value;
    }),
  );
}
