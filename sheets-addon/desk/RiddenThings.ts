import { quotedSheet } from "../../core/index";
import { formulaTokens, parseReference, type GridRange, type GridRule } from "../../files/index";
import type { ConditionValue, Rect, SheetId } from "../protocol";
import { absoluteAddress } from "./addresses";
import { englishFormula, localFormula, type FormulaLocale } from "./formulaLocale";
import { rangeOf, rectOf } from "./rects";

/** A thing of Google's that a file can't hold: which it is, and its values that move with cells. */
export interface Ridden {
  readonly kind: "rule" | "validation" | "head";
  /** Its place in the list that was read. */
  readonly place: number;
  readonly values: readonly ConditionValue[];
}

/** Where it is after the file was worked on. */
export interface Arrived {
  readonly ridden: Ridden;
  readonly ranges: readonly GridRange[];
  /** Null: cells that it reads are gone. */
  readonly values: readonly ConditionValue[] | null;
}

/** What names of sheets and their ids need to be told of each other. */
export interface SheetNames {
  readonly nameOf: (id: SheetId) => string | undefined;
  readonly idOf: (name: string) => SheetId | undefined;
}

/**
 * What of a sheet a file can't hold rides through it as a colour rule whose colour is a number. So its ranges move with their
 * cells as any rule's do, and so do the cells that its formulas name.
 */
export class RiddenThings {
  private readonly things: Ridden[] = [];

  constructor(
    private readonly locale: FormulaLocale,
    private readonly names: SheetNames,
  ) {}

  /** The rule in whose shape it rides. */
  rule(kind: Ridden["kind"], place: number, rects: readonly Rect[], values: readonly ConditionValue[]): GridRule {
    this.things.push({ kind, place, values });
    const moving = values.flatMap((value) => this.movingText(value) ?? []);
    return {
      type: "formula",
      ranges: rects.map(rangeOf),
      formula: moving.length === 0 ? "TRUE" : `IF(${moving.join(",")})`,
      fill: tokenOf(this.things.length),
      ink: null,
      bold: false,
    };
  }

  /** What rode as a rule; null of any other rule. */
  arrived(rule: GridRule): Arrived | null {
    if (rule.type !== "formula" || rule.ink !== null || rule.bold || rule.fill?.startsWith("00") !== true) return null;
    const ridden = this.things[Number.parseInt(rule.fill, 16) - 1];
    if (ridden === undefined) return null;
    const texts = argumentsOf(rule.formula);
    let next = 0;
    let isGone = false;
    const values = ridden.values.map((value): ConditionValue => {
      if (this.movingText(value) === null) return value;
      const text = texts[next++] ?? "";
      if (typeof value === "string") {
        // as it was read, where its cells stayed
        return text === this.movingText(value) ? value : `=${localFormula(text, this.locale)}`;
      }
      const moved = this.rangeIn(text);
      isGone ||= moved === null;
      return moved ?? value;
    });
    return { ridden, ranges: rule.ranges, values: isGone ? null : values };
  }

  /** The part of a value that moves with cells, as a file says it; null of a plain one. */
  private movingText(value: ConditionValue): string | null {
    if (typeof value === "string") return value.startsWith("=") ? englishFormula(value.slice(1), this.locale) : null;
    if (typeof value !== "object" || !("rect" in value)) return null;
    const name = this.names.nameOf(value.sheet);
    return name === undefined ? null : `${quotedSheet(name)}!${absoluteAddress(value.rect)}`;
  }

  private rangeIn(text: string): { readonly sheet: SheetId; readonly rect: Rect } | null {
    const reference = parseReference(text);
    const sheet = reference === null || reference.sheet === null ? undefined : this.names.idOf(reference.sheet);
    return reference === null || sheet === undefined ? null : { sheet, rect: rectOf(reference.range) };
  }
}

/** A colour that none of ours is and nobody sees. */
function tokenOf(number: number): string {
  return number.toString(16).toUpperCase().padStart(6, "0");
}

/** `IF(A1>2,"a,b")` → `A1>2` and `"a,b"`. */
function argumentsOf(formula: string): string[] {
  if (!formula.startsWith("IF(")) return [];
  const found: string[] = [""];
  let depth = 0;
  for (const { type, text } of formulaTokens(formula.slice(3, -1))) {
    if (type === "sign" && (text === "(" || text === "{")) depth++;
    if (type === "sign" && (text === ")" || text === "}")) depth--;
    if (type === "sign" && text === "," && depth === 0) found.push("");
    else found[found.length - 1] += text;
  }
  return found;
}
