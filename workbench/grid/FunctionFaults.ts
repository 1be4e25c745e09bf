import type { FunctionError } from "../../core/index";
import type { CellPlace } from "./Grid";

/** Why cells show an error in place of what a custom function gives: the cell itself only holds a code such as #VALUE!. */
export class FunctionFaults {
  private readonly faults = new Map<string, FunctionError>();

  /** What the function in a cell gave last; null: no fault. */
  note(place: CellPlace, fault: FunctionError | null): void {
    if (fault === null) this.faults.delete(keyOf(place));
    else this.faults.set(keyOf(place), fault);
  }

  at(place: CellPlace): FunctionError | null {
    return this.faults.get(keyOf(place)) ?? null;
  }
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
