import type { CellValue } from "../cells/cellBlock";
import type { Column } from "../plan/plan";
import { textIn } from "../plan/textIn";

/** Where a fresh table itself has what somebody typed: `typedOver` of its columns. */
export class TypedHomes {
  private readonly homes: readonly number[];
  private readonly about = new Map<string, number[]>();

  constructor(private readonly columns: readonly Column[]) {
    this.homes = columns.flatMap(({ typedOver }, at) => (typedOver === undefined ? [] : [at]));
    for (const at of this.homes) {
      const { about } = columns[at]!;
      if (about === undefined) continue;
      const known = this.about.get(about);
      if (known === undefined) this.about.set(about, [at]);
      else known.push(at);
    }
  }

  /** Whether what was typed in a column that is no longer there stands elsewhere in the row. */
  holds(place: number, typed: CellValue): boolean {
    return typeof typed === "string" && this.homes.some((at) => this.isHome(at, place, typed));
  }

  /** The columns about the same that have what was typed in a column which isn't to have it any more. */
  movedTo(from: number, place: number, typed: CellValue): number[] {
    const { about } = this.columns[from]!;
    if (about === undefined || typeof typed !== "string" || this.isHome(from, place, typed)) return [];
    return (this.about.get(about) ?? []).filter((at) => at !== from && this.isHome(at, place, typed));
  }

  /** Where values stand as typed that aren't what is computed. */
  *differing(rows: number): Generator<{ readonly at: number; readonly row: number }> {
    for (const at of this.homes) {
      const { typedOver } = this.columns[at]!;
      for (let row = 0; row < rows; row++) if (typedOver!.rows[row] === 1) yield { at, row };
    }
  }

  private isHome(at: number, place: number, typed: string): boolean {
    const { typedOver, values } = this.columns[at]!;
    return typedOver?.rows[place] === 1 && textIn(values, place) === typed.trim();
  }
}
