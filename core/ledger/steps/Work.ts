import { Outcome } from "../readCell";
import type { LedgerSource, NameRole } from "../ledger";
import { Open, type Lines } from "../lines/Lines";

/** Lines while it is being decided what they are: the columns that decisions change are copies. */
export interface Work {
  readonly lines: Lines;
  readonly sources: readonly LedgerSource[];
  readonly names: ReadonlyMap<NameRole, readonly string[]>;
  /** As decided; see {@link Lines.day}. */
  readonly day: Int32Array;
  /** As decided; NaN where there is none. */
  readonly amount: Float64Array;
  readonly client: Int32Array;
  /** What becomes of each line. */
  readonly fate: Uint8Array;
}

/** How reading the amount of a line ended. */
export function outcomeOf({ lines }: Pick<Work, "lines">, row: number): Outcome {
  return (lines.amount.marks[row]! & Open.outcome) as Outcome;
}

/** The sheet that a line stands in. */
export function sourceOfLine({ lines, sources }: Pick<Work, "lines" | "sources">, row: number): LedgerSource {
  return sources[lines.sourceOf === null ? 0 : lines.sourceOf[row]!]!;
}
