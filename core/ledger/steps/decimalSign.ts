import { Open, type OpenAmounts } from "../lines/Lines";
import { decimalDecision, grouped, type DecimalEvidence } from "../text/AmountReader";

/** How amounts are read that have one sign with three digits behind it: which sign is the decimal one; `grouped`: neither. */
export const decimalSigns = ["point", "comma", "grouped"] as const;
export type DecimalSign = (typeof decimalSigns)[number];

export interface SignDecision {
  readonly sign: DecimalSign;
  /** Nothing in the column tells: it is what is done until somebody answers. */
  readonly open: boolean;
  readonly answered: boolean;
  /** Readings to choose from: the one that is in force first. */
  readonly choices: readonly DecimalSign[];
}

/** Decides by an answer, else by the other amounts of the column, else takes three digits for thousands: money has two decimals. */
export function decideSign(evidence: Readonly<DecimalEvidence>, answer: string | undefined): SignDecision {
  const both = evidence.ambiguousPoint > 0 && evidence.ambiguousComma > 0;
  const usual: DecimalSign = both ? "grouped" : evidence.ambiguousPoint > 0 ? "comma" : "point";
  const all = decimalSigns.filter((sign) => sign !== "grouped" || both);
  const chosen = all.find((sign) => sign === answer);
  const told = decimalDecision(evidence, "point");
  const sign = chosen ?? (told === "open" ? usual : told === "decimal" ? "point" : "comma");
  return {
    sign,
    open: told === "open" && chosen === undefined,
    answered: chosen !== undefined,
    choices: [sign, ...all.filter((one) => one !== sign)],
  };
}

/** An amount with its sign as decided; `mark` says what reading it had left open. */
export function amountWith(value: number, mark: number, sign: DecimalSign): number {
  if ((mark & Open.point) !== 0 && sign !== "point") return grouped(value);
  if ((mark & Open.comma) !== 0 && sign !== "comma") return grouped(value);
  return value;
}

/** All amounts of a column as decided: a copy where any was open. */
export function decidedAmounts({ values, marks }: OpenAmounts, sign: DecimalSign): Float64Array {
  let decided: Float64Array | null = null;
  for (let row = 0; row < values.length; row++) {
    const mark = marks[row]!;
    if (mark < Open.point) continue;
    const value = amountWith(values[row]!, mark, sign);
    if (value === values[row]) continue;
    decided ??= values.slice();
    decided[row] = value;
  }
  return decided ?? values;
}

/** The evidence of several columns or sheets together. */
export function addedEvidence(all: Iterable<Readonly<DecimalEvidence>>): DecimalEvidence {
  const sum: DecimalEvidence = { point: 0, comma: 0, ambiguousPoint: 0, ambiguousComma: 0 };
  for (const one of all) {
    sum.point += one.point;
    sum.comma += one.comma;
    sum.ambiguousPoint += one.ambiguousPoint;
    sum.ambiguousComma += one.ambiguousComma;
  }
  return sum;
}
