import { intersection } from "../../test/hosts/model/Area";
import { eachCell, valueOf } from "../../test/hosts/sheets/services/rangeCells";
import type { SheetModel } from "../../test/hosts/sheets/model/SheetModel";
import type { ScriptWorld } from "../../test/hosts/sheets/ScriptWorld";
import type { CallArgument, FormulaCall } from "../formulaCall";
import { CalledFault, type Caller } from "../FunctionCalls";
import type { Script } from "./Script";

/** Calls custom functions as Google Sheets does: each a run of the script, in which it may change nothing. */
export function sheetsCaller(world: ScriptWorld, script: Script): Caller<SheetModel> {
  return (call, sheet) => async () => {
    const given = argumentsOf(world, call, sheet);
    try {
      return await Promise.resolve(script.run(call.definition.name, given, "CUSTOM_FUNCTION"));
    } catch (reason) {
      throw new CalledFault("#ERROR!", (reason as Error).message);
    }
  };
}

/** What was left out at the end isn't passed; a single cell is a value, not a range. */
function argumentsOf(world: ScriptWorld, call: FormulaCall, sheet: SheetModel): readonly unknown[] {
  return call.arguments.map((argument) => (argument === undefined ? undefined : argumentOf(world, argument, sheet)));
}

/** Blank cells are "", days are `Date`, errors are texts. */
function argumentOf(world: ScriptWorld, argument: CallArgument, sheet: SheetModel): unknown {
  if (argument.type === "value") return argument.value;
  if (argument.type === "array") return argument.rows.map((cells) => cells.map((cell) => cell ?? ""));
  const from = argument.sheet === null ? sheet : world.book.find(argument.sheet);
  const area = from === null ? null : intersection(argument.area, wholeOf(from));
  if (from === null || area === null) throw new CalledFault("#REF!", "");
  const rows = eachCell(area, (row, column) => valueOf(world, from, row, column));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

function wholeOf({ rowCount, columnCount }: SheetModel): Parameters<typeof intersection>[0] {
  return { firstRow: 0, firstColumn: 0, lastRow: rowCount - 1, lastColumn: columnCount - 1 };
}
