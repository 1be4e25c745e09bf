import { intersection, joined, moved, without, type Area } from "../../model/Area";
import { shiftedFormula } from "../../model/formulaTokens";

/** Anything that holds for some cells: a validation, a conditional format. Formulas in its rule are those of its first cell. */
export interface OverAreas {
  areas: Area[];
  rule?: RuleValues;
}

type RuleValue = null | string | number | boolean | readonly RuleValue[] | { readonly [key: string]: RuleValue };
type RuleValues = Readonly<Record<string, RuleValue>>;

/** Takes cells away from what holds for them; what holds for none is gone. */
export function uncover(list: OverAreas[], cells: readonly Area[]): void {
  for (const one of list) {
    const before = one.areas;
    for (const hole of cells) one.areas = one.areas.flatMap((area) => without(area, hole));
    one.areas = joined(one.areas);
    if (one.rule !== undefined) one.rule = ruleAt(one.rule, before, one.areas);
  }
  for (let at = list.length - 1; at >= 0; at--) if (list[at]!.areas.length === 0) list.splice(at, 1);
}

/** What of a rule lies within cells. */
export function piecesIn(one: OverAreas, cells: readonly Area[]): Area[] {
  return one.areas.flatMap((area) =>
    cells.flatMap((other) => {
      const both = intersection(area, other);
      return both === null ? [] : [both];
    }),
  );
}

/** The rule as it is told for other cells: its formulas begin at their first one. */
export function ruleAt<T extends RuleValues>(rule: T, before: readonly Area[], after: readonly Area[]): T {
  const [from, to] = [before[0], after[0]];
  if (from === undefined || to === undefined) return rule;
  const [rows, columns] = [to.firstRow - from.firstRow, to.firstColumn - from.firstColumn];
  return rows === 0 && columns === 0 ? rule : (withFormulas(rule, (one) => shiftedFormula(one, rows, columns)) as T);
}

/** A rule with each formula in it as another one. */
export function withFormulas(value: RuleValue, change: (formula: string) => string): RuleValue {
  if (typeof value === "string") return value.startsWith("=") ? change(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((one) => withFormulas(one, change));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withFormulas(one, change)]));
}

function isList(value: RuleValue): value is readonly RuleValue[] {
  return Array.isArray(value);
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce(
    (sum, area) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
    0,
  );
}

/** Where the pieces of a source come to stand on a target, which is filled with copies where it is larger. */
export function copied(pieces: readonly Area[], source: Area, target: Area): Area[] {
  const rows = source.lastRow - source.firstRow + 1;
  const columns = source.lastColumn - source.firstColumn + 1;
  const areas: Area[] = [];
  for (let row = target.firstRow; row <= target.lastRow; row += rows) {
    for (let column = target.firstColumn; column <= target.lastColumn; column += columns) {
      for (const piece of pieces) {
        areas.push(moved(piece, row - source.firstRow, column - source.firstColumn));
      }
    }
  }
  return joined(areas);
}
