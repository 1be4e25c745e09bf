import { FunctionError, type CellValue, type CustomFunction, type Range, type ResultCell } from "../../core/index";

/** What the grid's engine passes for one argument: a rectangle or a single value; undefined: left out. */
export type Argument = Range | CellValue | undefined;

/** Runs a custom function as the registry says: single values are rectangles of one, what is left out stays undefined. */
export function callFunction(
  definition: CustomFunction,
  args: readonly Argument[],
): readonly (readonly ResultCell[])[] {
  const ranges = args.map((argument): Range | undefined => {
    if (argument === undefined) return undefined;
    return isRange(argument) ? argument : [[argument]];
  });
  return definition.compute(ranges);
}

function isRange(argument: Argument): argument is Range {
  return Array.isArray(argument);
}

/** The first fault in a result: its sentence stands for the whole formula. */
export function firstFault(result: readonly (readonly ResultCell[])[]): FunctionError | null {
  for (const row of result) for (const cell of row) if (cell instanceof FunctionError) return cell;
  return null;
}
