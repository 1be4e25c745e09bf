/** An error as a cell shows it: `#REF!`. */
export class CellFault {
  constructor(readonly code: string) {}
}

/** A formula with its "="; what it gives is kept until something changes. */
export class FormulaCell {
  value: Scalar = null;
  /** When it was computed; 0: not yet. */
  stamp = 0;
  computing = false;

  constructor(readonly text: string) {}
}

export type Scalar = null | number | string | boolean | CellFault;

/** What stands in a cell. Text is text, whatever it looks like. */
export type Content = Scalar | FormulaCell;

export const FAULT_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;

/** As it goes over the border: "" for a blank, the code of an error. */
export function shown(value: Scalar): number | string | boolean {
  if (value === null) return "";
  return value instanceof CellFault ? value.code : value;
}
