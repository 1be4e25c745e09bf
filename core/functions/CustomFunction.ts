import type { CellValue } from "../cells/cellBlock";
import type { TextKey } from "../text/en";

/** A rectangle of cells as a host hands it over: rows of cells; a single cell is a rectangle of one. */
export type Range = readonly (readonly CellValue[])[];

/** A cell of a result: numbers, texts, "" for a blank, or an error with its sentence. */
export type ResultCell = number | string | FunctionError;

/** An error as a value: what is wrong, as a key of the texts with its parameters. The host shows it as a cell error. */
export class FunctionError {
  constructor(
    readonly code: `function.error.${FunctionFault}`,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {}
}

type FunctionFault = TextKey extends infer Key ? (Key extends `function.error.${infer Name}` ? Name : never) : never;

/**
 * What a blank cell means to a function. Excel on the desktop passes 0 for it, on the web null, Sheets "": a rule makes them one.
 *
 * - `zero`: a blank is the number 0 (a period without purchases).
 * - `ignored`: a blank is no value at all; where 0 can't be a value, a 0 is a blank too.
 * - `required`: a single value that must be there.
 */
export type BlankRule = "zero" | "ignored" | "required";

export interface FunctionParameter {
  /** As shown in the formula; its help stands at `function.NAME.parameter`. */
  readonly name: string;
  readonly type: "range" | "number" | "text";
  readonly optional: boolean;
  readonly blank: BlankRule;
}

/** One custom function, everything that any host needs of it. */
export interface CustomFunction {
  /** Capital letters, at most 64. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** Shape of the result: as large as the first range, one cell a row of it, or a single cell. */
  readonly shape: "cells" | "rows" | "single";
  /** Shown in the help and run by a test. */
  readonly example: {
    readonly arguments: readonly (Range | number | string)[];
    readonly result: readonly (readonly (number | string)[])[];
  };
  /** Deterministic; missing optional arguments are undefined. Never throws for what a user may write. */
  readonly compute: (args: readonly (Range | undefined)[]) => readonly (readonly ResultCell[])[];
}
